"""Programs, drivers and games to install, update or remove: no packages of Python, so they are beyond it and nothing is installed."""

from ..scenario import Say, User
from .outside import BEYOND_ANSWER, slots
from .outside_features import PROGRAMS

WHAT = "{<app>|<app>|<lib>|<lib>|" + PROGRAMS[1:-1] + "}"
REQUESTS = [
    f"@c install {WHAT}", f"@c install {WHAT}", f"install {WHAT}", f"@c install {WHAT} on my {{computer|laptop|PC|machine|phone|Mac}}", f"@c install the {{app|program|game|newest version of|free version of|latest version of}} {WHAT}", f"@c download {WHAT}", f"@c download and install {WHAT}", f"@c get {WHAT} for me", f"@c get me {WHAT}", f"@c set up {WHAT}", f"@c set up {WHAT} on this computer", f"@c put {WHAT} on my {{computer|laptop|PC}}", f"@c reinstall {WHAT}", f"@c uninstall {WHAT}", f"@c remove {WHAT} from my {{computer|laptop|PC}}", f"@c update {WHAT}", f"@c upgrade {WHAT}", f"@c update {WHAT} to the newest version", f"@c start {WHAT}", f"@c launch {WHAT}", f"@c open {WHAT}", f"@c close {WHAT}", f"@c quit {WHAT}", f"@c run {WHAT}",
    f"I want {WHAT} on my {{computer|laptop|PC}}", f"I need {WHAT} on this machine, install it", f"I'd like to have {WHAT}, install it", f"I want to use {WHAT}, can you set it up?", f"{WHAT} is missing on my computer, install it", f"how do I install {WHAT}?", f"how can I get {WHAT}?", f"where do I download {WHAT}?", f"can you install {WHAT}?", f"could you install {WHAT} please?", f"would you mind installing {WHAT}?", f"is it possible to install {WHAT}?", f"could you open {WHAT}?", f"can you start {WHAT} for me?", f"my boss wants {WHAT} on every computer", f"{WHAT} needs an update, do it", f"{WHAT} does not start, install it again", f"{WHAT} please, install it", f"time to install {WHAT}",
    "@c install {the driver for my <dev>|a driver for the <dev>|the software of my <dev>|an antivirus|an office suite|a new browser|a video player|a photo editor|a mail program|fonts|a game|a screen saver|a printer|Linux|Windows|updates|a keyboard layout|a language pack|an app for <w>}", "@c install {all|the latest|the pending|the missing} {updates|drivers|security updates|patches}", "@c {download|get} {a driver for my <dev>|a game|an app|the newest drivers|a free office suite}",
]


def programs(c):
    yield User(c.ask(REQUESTS, **slots(c)))
    yield Say(BEYOND_ANSWER, ("beyond me",))


INTENTS = {programs: 10}

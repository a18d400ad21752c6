"""A picture shown: the last value of a cell is what the window displays."""

from ..scenario import Act, Say, User
from .endings import declined, quoted
from .images import one_picture
from .table_queries import IMAGE

SHOW = [
    "@c show <f>", "@c show me <f>", "@c show me the picture <f>", "@c show me the photo <f>", "@c show the image <f>", "@c open <f>", "@c open the picture <f>", "@c open the photo <f>", "@c open the image <f>", "@c display <f>", "@c display the picture <f>", "@c display the image <f>", "@c view <f>", "@c view the photo <f>",
    "let me see <f>", "let me see the picture <f>", "let me see the photo <f>", "let me look at <f>", "can I see <f>?", "can I see the picture <f>?", "can I have a look at <f>?", "could I see the photo <f>?", "may I see <f>?", "I want to see <f>", "I want to see the picture <f>", "I want to look at <f>", "I'd like to see <f>",
    "I'd like to see the photo <f>", "I'd like a look at <f>", "I need to see the picture <f>", "let's see <f>", "let's see the picture <f>", "let's have a look at <f>", "let's look at the photo <f>", "what does <f> look like?", "what does the picture <f> look like?", "how does <f> look?", "how does the picture <f> look?",
    "would you mind showing me <f>?", "would you show me the photo <f>?", "mind opening the picture <f>?", "<f>: show it", "<f>, show it to me", "<f> - show", "<f>, let me see it", "take <f> and show it to me", "view <f>", "show <f>", "open <f>", "display <f>", "show picture <f>", "open image <f>", "display photo <f>", "view image <f>",
    "the picture <f>, please show it", "the photo <f>, can you show it?", "my photo <f>, please", "I forgot what <f> looks like, show it", "I can't remember the photo <f>, show it to me", "someone sent me the picture <f>, let me see it", "someone sent me <f>, please open it", "my boss sent me the photo <f>, show it",
    "@c bring up <f>", "@c bring up the picture <f>", "@c pull up <f>", "@c pull up the photo <f>", "@c put <f> on the screen", "@c put the picture <f> on the screen", "@c show <f> on the screen", "@c get me the picture <f> on the screen", "@c show me what <f> looks like", "@c show me the photo <f> on the screen", "@c let me see the image <f>",
]


def show_picture(c):
    name, _ = one_picture(c, c.pick(("png", "jpg", "jpg", "jpeg")))
    yield User(c.ask(SHOW, f=name))
    # A phone's photo would lie on its side.
    code = f"# Show {name}\nfrom PIL import Image, ImageOps\nImageOps.exif_transpose(Image.open({quoted(name)}))"
    if c.chance(0.05):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    c.demand(observation.strip() == IMAGE)
    yield Say(f"Here is {name}.", (name,))


INTENTS = {show_picture: 6}

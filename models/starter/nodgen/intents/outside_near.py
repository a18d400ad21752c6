"""What is asked of other programs, people and computers in the words in which Nod is asked about itself, beside the question that it answers.

"Is my data sent anywhere?" has an answer, "does my bank send my data anywhere?" is beyond it; so are matters of taste and of fact
between two things, where nobody asks for one of them to be drawn.

Slots as in `outside_requests.py`."""

from ..scenario import Say, User
from .images import picture_edited, picture_info
from .itself import IN_GENERAL, SMALL_TALK
from .itself_loose import MORE
from .outside import BEYOND_ANSWER, slots
from .randoms_told import pick_told
from .system import computer_facts

NEAR = {
    "I am Nod": [
        "who am I talking to when I call {my bank|the hotline|the tax office}?", "is the support of <app> a {robot|bot|human}?", "is {Siri|Alexa|Cortana|the voice in my car} a real person?", "who is the man who {called me yesterday|wrote me on <app>}?", "who wrote me that mail?", "was that a person or a robot on the phone?", "who lives next door to me?", "can my {dog|cat|<dev>} hear me?", "does my {dog|cat|plant} have feelings?", "is my <dev> listening to me?", "can <app> see me through the camera?", "can <app> hear what I say?", "does <name> speak {German|French|Spanish}?", "which languages {are spoken in <l>|does <p> speak|does <app> understand}?", "is <name> angry with me?", "does <name> like me?", "what is {Alexa|Siri|Cortana} exactly?", "who is behind <app>?", "what is the real name of <p>?", "which robot is {the best|the most human}?",
    ],
    "I can help": [
        "what is <app> good at?", "what can I do with <app>?", "what can <app> do that <lib> can't?", "what is <name> good at?", "what am I good at?", "what can a {lawyer|plumber|vet|tax adviser} do for me?", "what would <name> be good at?", "how can I help <name>?", "how can a <w> help me?", "what are the features of <app>?", "which things can {a baby|a dog|<app>|a lawyer} do?", "what jobs are there in <l>?", "what is a <w> good for?", "what is <app> useful for?", "what can my <dev> do?", "which skills do I need as a {nurse|pilot|teacher}?", "what should I ask {my doctor|<name>|at the interview|my landlord}?", "where do I start with {chess|yoga|the piano|knitting}?", "how do I get started with <app>?", "give me a tour of <l>",
    ],
    "I write a short": [
        "does <app> install things without asking me?", "can <app> run things in the background without my permission?", "may my landlord come in without asking me?", "can my bank take money without my approval?", "does {Windows|macOS|my phone} update without asking me?", "how does <app> work?", "how does a <dev> work?", "how does {the stock market|a diesel engine|a vaccine|blockchain} work?", "why does <app> ask for my permission?", "why does {Windows|my phone|<app>} always ask me to confirm?", "stop <app> from asking me every time", "how do I stop <app> from asking for permission?", "is <app> dangerous for my computer?", "can <app> damage my <dev>?", "can a virus delete my photos?", "who has access to {my bank account|my flat|my mailbox}?", "why do I have to sign everything twice at the bank?", "do I need my boss's approval for a holiday?", "what happens behind the scenes at <app>?",
    ],
    "Everything stays": [
        "does <app> send my data anywhere?", "does my bank send my data anywhere?", "is my data safe {with|on|at} <app>?", "where does <app> keep my photos?", "what does <app> know about me?", "does <app> sell my {data|photos|address}?", "can my boss see my {emails|browser history|chats on <app>}?", "can my {neighbour|internet provider|husband} see what I do online?", "is my phone tracking me?", "how do I stop <app> from tracking me?", "does {Windows|my <dev>|my TV|my car} send data to the maker?", "is {my wifi|my password|public wifi|online banking} safe?", "who can see my profile on <app>?", "does <app> work without internet?", "does my <dev> need the internet?", "does <name> remember me?", "do {elephants|dogs|goldfish} remember people?", "does <app> keep my chats?", "what did <name> tell me yesterday?", "is what I tell my {doctor|lawyer|boss} kept private?", "how do I make my <app> account private?",
    ],
    "There is no undo": [
        "how do I undo in <app>?", "where is the undo button in <app>?", "can I undo a {bank transfer|sent mail|tattoo|divorce|payment}?", "can I get back a deleted {message|contact|chat|account} on <app>?", "how do I get my old <app> account back?", "can I take back what I said to <name>?", "how do I restore my phone from a backup?", "how do I take back {a mail|a job application|an offer}?", "what is the shortcut for undo in <app>?", "does <app> have a trash?", "can I cancel {my order|a flight|the contract} after a week?", "can I go back to the old version of <app>?", "can you undo the last update of <app>?", "is a deleted post on <app> gone for good?", "can the police recover deleted messages?",
    ],
    "computer": [
        "how many cores does {the newest MacBook|a PlayStation 5|the new iPhone|a good gaming PC|a Raspberry Pi} have?", "how much {RAM|memory} do I need for {gaming|video editing|<app>|programming}?", "is {8|16|32} GB of RAM enough for {<app>|gaming|video editing|a student}?", "how much {memory|RAM} does <app> need?", "how do I {add|install|buy} more {RAM|memory} for my laptop?", "is {my CPU|the CPU in here} good for {gaming|<app>|streaming}?", "should I buy a {laptop with 8 cores|bigger disk|faster processor}?", "which is better, {more cores or a faster clock|8 or 16 cores|an SSD or a hard disk}?", "what is a {CPU|core|processor|hard disk} made of?", "what does a processor core do?", "how much {disk space|storage} does <app> need?", "how do I free up {space|storage} on my {phone|iPhone|tablet}?", "how much does {1 TB of storage|16 GB of RAM|a new SSD} cost?", "who invented the {hard disk|processor|computer}?", "how many computers are there in <l>?",
        "how much memory does {an elephant|the human brain} have?", "how many cores has an apple?", "how much storage do I get with {<app>|Google Drive|iCloud}?", "is {Linux|Windows|macOS} better for {gaming|work|school}?", "how do I switch from Windows to {Linux|a Mac}?", "how much room is there in my {garage|suitcase|fridge}?", "how much space is left in {the car park|my freezer|the cellar}?", "how full is the {train|fridge|theatre}?", "how old is my {laptop|computer|PC|battery}?", "how {fast|hot|loud} is my processor?", "how much battery is left?", "what graphics card do I have?", "is my {graphics card|battery|fan} any good?", "when was this {computer|laptop} {bought|built|repaired}?", "what did this computer cost?",
    ],
    "pick": [
        "which is {healthier|tastier|cheaper}, <food> or <w>?", "what is {healthier|better for me|better for the climate}, <food> or {beef|rice|salad}?", "is <food> {healthier|better} than {salad|rice|pizza}?", "which do {most people|children|the French} like more, {soup or salad|tea or coffee|cats or dogs}?", "what do you like better, {soup or salad|tea or coffee|blue or green|cats or dogs|summer or winter}?", "do you prefer {tea or coffee|the sea or the mountains|dogs or cats|films or books}? why?", "why do people prefer {tea|coffee|pizza} to {juice|water|soup}?", "what goes {well|best} with <food>?", "what wine goes with <food>?", "what shall I cook {tonight|for the staff|on Sunday} with {<food>|what is in the fridge}?", "what is a good soup for {a cold day|my guests|the staff lunch}?", "give me a recipe for {<food>|tomato soup|a green salad}",
        "who is {older|taller|richer|nicer}, <name> or <p>?", "who was right, <name> or <p>?", "which of {<l> and <k>|the two} is {older|bigger|nicer}?", "who did the dishes yesterday?", "who of my friends {is honest|likes me|will come}?", "who will win the match, <l> or <k>?", "which team is better, <l> or <k>?", "will <name> or <p> win the {election|race|match}?", "is it cheaper to {rent or to buy|drive or to fly} to <l>?", "what is the difference between {soup and stew|tea and coffee|heads and tails of a coin}?", "which suits me {better|more}, red or blue, and why?", "does red go with {pink|orange|green}?", "why is it called heads and tails?", "is the coin in my hand {real|worth anything}?", "what are the pros and cons of {a cat or a dog|renting or buying|tea or coffee}?", "which is more {romantic|beautiful|interesting}, <l> or <k>?",
    ],
    "picture": [
        "which of my {photos|pictures} is the {nicest|funniest|best}?", "is <jpg> a {good|nice|beautiful} {photo|picture}?", "@c make <jpg> {look nicer|prettier|like a painting|look professional}", "@c make <name> smile in <jpg>", "@c make me look {younger|slimmer|taller} in <jpg>", "@c turn <jpg> into a {video|song|painting|cartoon|3D model}", "@c turn the person in <jpg> around", "@c turn my {monitor|TV|head} to the left", "how do I turn a photo on my {phone|iPhone|camera}?", "how do I take {sharp|better} photos at night?", "how many people are {in|on} <jpg>?", "what colour is the {car|house|dress} in <jpg>?", "where was <jpg> taken?", "how old is the woman in <jpg>?", "how {high|big} is the {tower|tree|house} in <jpg>?", "how big is the {TV|painting|Mona Lisa}?", "@c make a {logo|drawing|portrait} of {<name>|my dog|a <w>}", "@c paint <jpg> in the style of <p>", "@c send <jpg> to {<name>|my printer|grandma}", "@c post <jpg> on <app>",
    ],
}
INSIDE = {"computer": computer_facts, "pick": pick_told}


def within(c, key):
    if key == "picture":
        yield from c.pick((picture_edited, picture_info))(c)
    elif key in INSIDE:
        yield from INSIDE[key](c)
    else:
        answer, templates = next((a, t) for a, t in SMALL_TALK.items() if a.startswith(key))
        templates = MORE[key] if key in MORE and c.chance(0.4) else templates
        if key == "There is no undo" and c.turns:
            templates = [t for t in templates if IN_GENERAL.match(t)] or SMALL_TALK[answer]
        yield User(c.ask(templates, bare=True))
        yield Say(answer, tuple(part.split(",")[0].split(";")[0] for part in answer.rstrip(".?").split(". ")))


def beyond_near(c):
    """The one and then the other, in either order."""
    key = c.pick(list(NEAR))
    order = c.pick(("out", "out in", "out in", "in out", "in out", "out out"))
    for step in order.split():
        if step == "in":
            yield from within(c, key)
        else:
            yield User(c.ask(NEAR[key], **slots(c)))
            yield Say(BEYOND_ANSWER, ("beyond me",))


INTENTS = {beyond_near: 30}

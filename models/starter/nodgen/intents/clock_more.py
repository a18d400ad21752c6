"""Weeks until a day, the time until an hour of today, and durations added up."""

import re

from ..scenario import Act, Say, User
from .clock import HOLIDAYS, a_time, clock
from .dates import a_day, spelt_date
from .moved_clock import moment, timed
from .stories import told
from .values import shown, typed

WEEKS_LEFT = [
    "how many weeks until <a>?", "how many weeks till <a>?", "how many weeks is it until <a>?", "how many weeks to <a>?", "how many weeks are left until <a>?", "weeks until <a>", "weeks till <a>?", "weeks to go until <a>", "in how many weeks is <a>?", "<a> is in how many weeks?", "<a>, in how many weeks is that?", "<a>: how many weeks from now?", "how many weeks from now is <a>?", "how many weeks from today to <a>?", "from today to <a>, how many weeks?", "how long until <a>, in weeks?", "how long is it to <a> in weeks?", "how far off is <a> in weeks?", "what is the number of weeks until <a>?",
    "how many weeks do I still have until <a>?", "how many weeks do I have left before <a>?", "how many more weeks until <a>?", "how many weeks away is <a>?", "when is <a>, in weeks from now?", "not in days but in weeks: how long until <a>?", "in weeks, how long is it until <a>?", "@n number of weeks until <a>", "@n weeks until <a>", "@n weeks left until <a>", "@c count the weeks until <a>", "@c tell me how many weeks it is until <a>", "@c work out the weeks to <a>", "@c count down the weeks to <a>", "my holiday begins on <a>, how many weeks do I still have to work?", "the exam is on <a>. how many weeks do I have to study?",
    "our wedding is on <a>, how many weeks is that from now?", "the deadline is <a>. that is how many weeks?", "the baby is due <a>, how many weeks is that?", "I'm training for a race on <a>, how many weeks are left?", "I have to be ready by <a>. how many weeks do I have?", "if the course begins on <a>, how many weeks is that from today?", "could you tell me how many weeks are left until <a>?",
] + told(131, [["{the party|our trip|the concert|the exam|my holiday|the move} is on <a>", "we {move|leave|get married} on <a>", "I {must|have to} be done by <a>", "everything has to be ready for <a>"]], ["how many weeks {is that|are left|do I have|do we have left|is that from today|to go}?", "in how many weeks is that?", "what is that in weeks from now?", "how long is that in weeks?", "count the weeks for me"], 40, ["how many weeks are left if"])
TIME_LEFT = [
    "how long until <a>?", "how long is it until <a>?", "how much time until <a>?", "how much time is left until <a>?", "how many hours and minutes until <a>?", "how many minutes and hours is it to <a>?", "time until <a>", "time left until <a>?", "hours and minutes to <a>", "how long to <a>?", "how long till <a>?", "how long do I have until <a>?", "how much time do I have left until <a>?", "how much time do we still have before <a>?", "how long have I got until <a>?", "how long must I wait until <a>?", "how long do I still have to work if I stop at <a>?", "I finish at <a>, how long is that from now?", "my shift ends at <a>, how long is it still?",
    "my shift ends at <a>, how much time is left?", "my train leaves at <a>, how much time do I have?", "the bus comes at <a>, how long do I have to wait?", "the meeting is at <a>. how long is that from now?", "the shop closes at <a>, how much time is left?", "the game starts at <a>. in how long is that?", "the film begins at <a>, how long from now?", "I have a call at <a>, how much time is there before it?", "dinner is at <a>, how long is it until then?", "school is out at <a>. how much longer?", "school ends at <a>, how long is it still?", "it's over at <a>, how much longer is that?", "they close at <a>, how long do I have?", "<a> is how long from now?", "<a>, how long from now?", "<a>: time left?", "from now to <a>, how long?",
    "from now until <a>, how many hours and minutes?", "in how many hours and minutes is it <a>?", "when it is <a>, how much time will have passed?", "countdown to <a>", "@n time left until <a>", "@n time from now to <a>", "@n hours and minutes until <a>", "@c tell me how long it is until <a>", "@c work out the time until <a>", "@c count the hours and minutes until <a>", "would you tell me how much time is left before <a>?", "I must leave at <a>, how much time does that give me?", "I have to be there at <a>, how much time do I have from now?",
]
# <l> is "2 h 15 min and 50 min".
ADDED = [
    "@c add <l>", "@c add up <l>", "@c add up these times: <l>", "@c add up these durations: <l>", "@n sum of <l>", "@n total of <l>", "@n total time of <l>", "@n total length of <l>", "<l> together", "<l>, total?", "<l>: total time?", "<l> added up", "<l>, how long is that in all?", "how long are <l> together?", "how long is it in all: <l>?", "how much is <l> together?", "how much time is <l> in all?", "what do <l> add up to?", "what do <l> come to?", "what is <l> altogether?", "what's the total of <l>?", "total time: <l>", "total: <l>", "sum of these times: <l>", "I worked <l>, how long is that in all?", "I worked <l>. what is my total?", "I worked <l> this week, what's the total?", "my hours this week: <l>. total?",
    "my time sheet says <l>. how much is it all together?", "the tracks are <l>, how long is the album?", "I watched films of <l>, how long is that together?", "the meetings took <l>, how long was that in all?", "we drove <l>, how long were we on the road?", "I practised <l>, how much time is that?", "the legs of the trip take <l>. how long is the whole trip?", "the flights take <l>, how long do I fly?", "cooking takes <l>, how long in total?", "the parts last <l>, how long altogether?", "could you add up my times, <l>?", "would you add <l> for me?", "I need the total of <l>", "these are my times: <l>. how long is that?", "the work took <l>. what is that in all?", "how much time did I spend if it was <l>?",
]

# What says that 1:30 is no time of day.
OF_TIMES = re.compile("durations|time|worked|how long|hours")


def weeks_until(c):
    now = moment(c).date()
    if c.chance(0.45):
        name = c.pick(list(HOLIDAYS))
        month, day = HOLIDAYS[name]
        yield User(c.ask(WEEKS_LEFT, a=typed(c, name)))
        observation = yield from timed(c, Act(f"# Count the weeks until {name}\nfrom datetime import date\ntoday = date.today()\nday = date(today.year, {month}, {day})\nif day < today:\n    day = date(today.year + 1, {month}, {day})\nround((day - today).days / 7, 1)"))
        value = shown(c, observation)
        days = min((now.replace(year=y, month=month, day=day) - now).days for y in (now.year, now.year + 1) if now.replace(year=y, month=month, day=day) >= now)
        c.demand(abs(float(value) * 7 - days) < 0.4)
        yield Say(f"It is {value} weeks until {name}.", (name,))
        return
    day = a_day(c, now.year, now.year + 2)
    c.demand((day - now).days > 6)
    yield User(c.ask(WEEKS_LEFT, a=spelt_date(c, day)))
    observation = yield from timed(c, Act(f"# Count the weeks until {day.isoformat()}\nfrom datetime import date\nround((date({day.year}, {day.month}, {day.day}) - date.today()).days / 7, 1)"))
    value = shown(c, observation)
    c.demand(abs(float(value) * 7 - (day.toordinal() - now.toordinal())) < 0.4)
    yield Say(f"It is {value} weeks until {day.isoformat()}.", (day.isoformat(),))


def time_left(c):
    """The next time that the clock shows it, so after midnight where it is past."""
    a, text = a_time(c)
    yield User(c.ask(TIME_LEFT, a=text))
    observation = yield from timed(c, Act(f'# Measure the time until {text}\nfrom datetime import datetime\nfrom dateutil.parser import parse\nminutes = (parse("{text}") - datetime.now()).seconds // 60\nf"{{minutes // 60}} h {{minutes % 60}} min"'))
    value = shown(c, observation)
    now = moment(c)
    left = (a * 60 - (now.hour * 3600 + now.minute * 60 + now.second)) % 86400 // 60
    c.demand(value == f"{left // 60} h {left % 60} min" and left)
    yield Say(f"Until {text} it is {value}.", (clock(a),) if clock(a) == text else (text,))


def a_duration(c, style):
    """(hours, minutes, text)"""
    h, m = c.rng.choice((0, 0, 1, 1, 2, 3, c.rng.randint(4, 9))), c.rng.choice((5, 10, 15, 20, 30, 40, 45, 50, c.rng.randint(1, 59)))
    if style == "clock":
        return h, m, f"{h}:{m:02d}"
    words = {"short": ("{} h {} min", "{} min"), "tight": ("{}h{:02d}", "{}min"), "mixed": ("{}h {}m", "{}m"), "long": ("{} hours {} minutes", "{} minutes"), "and": ("{} hours and {} minutes", "{} minutes")}[style]
    text = words[0].format(h, m) if h else words[1].format(m)
    return h, m, text.replace("1 hours", "1 hour") if h == 1 else text


def durations_added(c):
    style = c.pick(("clock", "clock", "short", "tight", "mixed", "long", "and"))
    parts = [a_duration(c, style) for _ in range(c.rng.choice((2, 2, 3, 3, 4)))]
    texts = [t for *_, t in parts]
    between, last = c.pick(((", ", " and "), (", ", ", and "), (", ", ", "), (" + ", " + "), (" and ", " and "), (", ", " & "), (" plus ", " plus ")))
    if style == "and" and between == " and ":
        between, last = ", ", " and "
    # "1:30" alone is a time of day: only several of them with hours are durations.
    c.demand(style != "clock" or sum(h for h, *_ in parts) > 0)
    templates = [t for t in ADDED if OF_TIMES.search(t)] if style == "clock" else ADDED
    yield User(c.ask(templates, l=between.join(texts[:-1]) + last + texts[-1]))
    formula = " + ".join(f"{h} * 60 + {m}" if h else f"{m}" for h, m, _ in parts)
    said = ", ".join(texts[:-1]) + " and " + texts[-1]
    observation = yield Act(f'# Add {said}\nminutes = {formula}\nf"{{minutes // 60}} h {{minutes % 60}} min"')
    value = shown(c, observation)
    true = sum(h * 60 + m for h, m, _ in parts)
    c.demand(value == f"{true // 60} h {true % 60} min")
    yield Say(f"Together it is {value}.", (value,))


INTENTS = {weeks_until: 6, time_left: 6, durations_added: 6}

"""Days with their times of day, and how often a weekday comes in a month."""

import datetime

from ..scenario import Act, Say, User
from .dates import DAYS, MONTHS, a_day, a_month, spelt_date
from .values import shown, typed

HOURS_BETWEEN = [
    "how many hours are between <a> and <b>?", "hours between <a> and <b>", "hours from <a> to <b>", "how many hours from <a> to <b>?", "@n number of hours between <a> and <b>", "<a> to <b> in hours", "@c count the hours from <a> to <b>", "@c count the hours between <a> and <b>", "how long is it from <a> to <b> in hours?", "how many hours is it from <a> until <b>?",
    "from <a> to <b>, how many hours?", "@n hours from <a> until <b>", "@n difference between <a> and <b> in hours", "@c calculate the hours between <a> and <b>", "how many hours lie between <a> and <b>?", "how many hours passed from <a> to <b>?", "the trip goes from <a> to <b>, how many hours is that?", "it runs from <a> until <b>, how many hours?", "<a> until <b>, how many hours?",
    "if it starts <a> and ends <b>, how many hours is that?", "it starts <a> and ends <b>, how long is that in hours?", "how many hours apart are <a> and <b>?", "@n time between <a> and <b> in hours", "<a> - <b> in hours", "tell me the hours between <a> and <b>", "what is the time from <a> to <b> in hours?",
    "I was wondering how many hours lie between <a> and <b>", "how much hours are between <a> and <b>?", "my flight leaves <a> and lands <b>, how many hours is that?", "the server was down from <a> to <b>, how many hours was it?", "it was down from <a> until <b>, hours?", "started <a>, finished <b>, how many hours did it take?", "start: <a>, end: <b>, hours?", "from <a> I wait until <b>, how many hours do I wait?", "we left <a> and arrived <b>, how many hours were we on the road?", "we were away from <a> until <b>, how many hours?", "I lent it out from <a> to <b>, how many hours is that?", "for the invoice I need the hours from <a> to <b>", "for my report: hours between <a> and <b>", "my boss wants to know the hours from <a> until <b>", "@c express the time from <a> to <b> in hours", "@c work out the hours between <a> and <b>", "@c measure the hours from <a> to <b>", "@n gap in hours between <a> and <b>", "@n total hours from <a> to <b>", "what separates <a> and <b>, in hours?", "<a> .. <b> = how many hours?", "(<b>) - (<a>) in hours", "take <a> and <b>: how many hours are in between?", "any idea how many hours passed between <a> and <b>?", "would you mind counting the hours from <a> to <b>?", "it lasted from <a> until <b>, how many hours did it last?",
    "check in <a>, check out <b>, how many hours?", "I was awake from <a> until <b>, how many hours?", "the power went out <a> and came back <b>, how many hours was it dark?", "parked <a>, picked up <b>, how many hours do I pay?", "the fever started <a> and ended <b>. hours?", "my ticket is good from <a> to <b>, for how many hours?", "<a> and <b>, hours apart?", "by how many hours do <a> and <b> differ?", "what is <b> minus <a> in hours?", "hours elapsed from <a> to <b>", "between the moments <a> and <b>: number of hours", "there are how many hours from <a> to <b>?", "first moment <a>, second moment <b>, difference in hours?", "the car was rented from <a> to <b>, hours in total?", "the ship sails <a> and gets in <b>, how many hours at sea?", "not days but hours: <a> to <b>", "how many hours have I got if now is <a> and the deadline is <b>?", "it is <a>, the deadline is <b>, how many hours are left?", "hours, <a> - <b>", "I count in hours: <a> to <b>", "@c figure out how many hours lie between <a> and <b>", "@c subtract <a> from <b> and give me the hours", "@c tell me how many hours it is from <a> to <b>", "@n elapsed hours between <a> and <b>", "@n length in hours of the time from <a> to <b>", "the fast began <a> and ends <b>, how many hours is that?",
]
WEEKDAYS_IN = [
    "how many <w>s are in <m>?", "how many <w>s are there in <m>?", "how many <w>s in <m>?", "<w>s in <m>", "@n number of <w>s in <m>", "@c count the <w>s in <m>", "how many <w>s does <m> have?", "how often is it <w> in <m>?", "how often does <w> come in <m>?", "<m>: how many <w>s?", "<m> has how many <w>s?", "how many times is it <w> in <m>?",
    "@c count the <w>s of <m>", "@n number of <w>s of <m>", "count of <w>s in <m>", "how many <w>s has <m>?", "@c count how many <w>s <m> has", "tell me how many <w>s are in <m>", "@n count of <w>s in <m>", "how many <w>s do we have in <m>?", "in <m>, how many <w>s are there?", "does <m> have four or five <w>s?", "has <m> five <w>s?", "are there five <w>s in <m>?",
    "I was wondering how many <w>s <m> has", "my class is every <w>, how many are there in <m>?", "I work every <w>, how many <w>s are that in <m>?", "we train on <w>s, how often is that in <m>?", "the market is every <w>, how many times in <m>?", "how much <w>s are in <m>?", "any idea how many <w>s there are in <m>?", "would you mind counting the <w>s in <m>?", "for my plan I need the number of <w>s in <m>", "my boss wants to know how many <w>s <m> has", "take <m> and count its <w>s", "four or five <w>s in <m>?", "is it true that <m> has five <w>s?", "are there four or five <w>s in <m>?", "<w>s in <m> = ?", "<w> count for <m>", "@n <w> count of <m>", "@c tally the <w>s in <m>", "@c find out how many <w>s <m> has", "@c work out how many <w>s there are in <m>", "@n total number of <w>s in <m>", "in <m>, how often do we have a <w>?", "of all days in <m>, how many are <w>s?", "how many of the days in <m> are <w>s?", "how many times do we have <w> in <m>?",
    "I am paid each <w>, how many paydays has <m>?", "we eat fish every <w>, how many times in <m>?", "the rubbish goes out each <w>, how often in <m>?", "my course is on <w>, how many lessons in <m>?", "piano lesson every <w>, how many lessons does <m> have?", "so how many <w>s, in <m>?", "all the <w>s in <m>, how many?", "<m> with four <w>s or with five?", "is <m> a month with five <w>s?", "what's the number of <w>s in <m>?", "I need to know how many <w>s fall in <m>", "how many <w>s fall in <m>?", "how many <w>s fall into <m>?", "when I count the <w>s in <m>, how many do I get?", "number of <w>s, <m>", "amount of <w>s in <m>", "I can't count the <w>s in <m>, how many?", "for the rota: how many <w>s in <m>?", "does <m> have more than four <w>s?", "there are how many <w>s in <m>?", "@c tell me the number of <w>s in <m>", "@c add up the <w>s in <m>", "@c look up how many <w>s <m> has", "@n <w>s in the month of <m>", "@n number of times <w> comes in <m>", "what would you count as <w>s in <m>?",
]


def a_moment(c, day):
    """(the moment, its text in a request, its code)"""
    hour, minute = c.rng.randrange(24), c.pick((0, 0, 0, 15, 30, 30, 45, c.rng.randrange(60)))
    text = spelt_date(c, day)
    twelve = f"{(hour - 1) % 12 + 1}{'' if minute == 0 else f':{minute:02d}'} {'am' if hour < 12 else 'pm'}"
    time = c.pick((f"{hour:02d}:{minute:02d}", f"{hour:02d}:{minute:02d}", f"{hour}:{minute:02d}", twelve))
    said = c.pick((f"{text} {time}", f"{text} {time}", f"{text} at {time}", f"{text}, {time}", f"{time} on {text}"))
    return datetime.datetime(day.year, day.month, day.day, hour, minute), said, f"datetime({day.year}, {day.month}, {day.day}, {hour}, {minute})"


def hours_between(c):
    day = a_day(c, 2015, 2035)
    (start, text, code), (end, other_text, other_code) = a_moment(c, day), a_moment(c, day + datetime.timedelta(days=c.rng.choice((0, 1, 1, 2, 3, c.rng.randint(1, 40)))))
    c.demand(start < end)
    yield User(c.ask(HOURS_BETWEEN, a=text, b=other_text))
    a, b = f"{start:%Y-%m-%d %H:%M}", f"{end:%Y-%m-%d %H:%M}"
    observation = yield Act(f"# Count the hours from {a} to {b}\nfrom datetime import datetime\nround(({other_code} - {code}).total_seconds() / 3600, 2)")
    value = shown(c, observation)
    minutes = (end.toordinal() - start.toordinal()) * 1440 + (end.hour - start.hour) * 60 + end.minute - start.minute
    c.demand(abs(float(value) - minutes / 60) < 0.006)
    yield Say(f"From {a} to {b} it is {value} hours.", (value,))


def weekdays_in_month(c):
    year, month, text = a_month(c)
    weekday = c.rng.randrange(7)
    yield User(c.ask(WEEKDAYS_IN, w=typed(c, DAYS[weekday]), m=text))
    name = f"{MONTHS[month - 1]} {year}"
    observation = yield Act(f"# Count the {DAYS[weekday]}s in {name}\nimport calendar\nsum(week[calendar.{DAYS[weekday].upper()}] > 0 for week in calendar.monthcalendar({year}, {month}))")
    value = shown(c, observation)
    first = datetime.date(year, month, 1)
    days = [first + datetime.timedelta(days=n) for n in range(31)]
    c.demand(int(value) == sum(d.month == month and d.weekday() == weekday for d in days))
    yield Say(f"There are {value} {DAYS[weekday]}s in {name}.", (value,))


INTENTS = {hours_between: 9, weekdays_in_month: 5}

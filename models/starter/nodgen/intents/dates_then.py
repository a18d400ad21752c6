"""What follows a date or a time: its weekday, so long after it, how long until then, another day, month, year, place or break."""

import datetime
import re
from zoneinfo import ZoneInfo

from ..scenario import Act, Say, User
from .clock import HOLIDAYS, SPOKEN_DATE, a_time, age, next_weekday, spoken, times_of_day, today, until
from .dates import DAYS, MONTHS, UNITS, a_day, dates_shifted, day_facts, months, shifted, spelt_date
from .endings import plural
from .moved_clock import moment, timed
from .values import shown, typed
from .watched import first_request
from .zones import KNOWN, ZONES, zone_pairs

WHICH_DAY = [
    "which weekday is that?", "what weekday is that?", "which day is that?", "what day is that?", "what day of the week is that?", "which day of the week is that?", "and which weekday is that?", "and what weekday is it?", "on which weekday is that?", "which weekday will that be?", "what weekday does it fall on?", "on what day does that fall?",
    "Monday, Tuesday or what?", "weekday?", "and the weekday?", "the weekday?", "its weekday?", "what's the weekday?", "which weekday?", "what weekday?", "what day of the week?", "and what day of the week is it?", "@n weekday of that", "@n weekday of that date",
    "@n day of the week", "@c tell me the weekday", "@c find the weekday of that", "@c look up the weekday of that date", "I need the weekday", "I want to know which weekday that is", "what day will it be?", "do I have to work that day? which weekday is it?", "which day would that be?",
]
LATER_ON = [
    "and <n> later?", "and <n> after that?", "<n> later?", "<n> after that?", "<n> after that date?", "and another <n> later?", "another <n> later?", "what is <n> after that?", "what date is <n> after that?", "and what is <n> later?", "and <n> on?", "then <n> later", "plus <n>?", "plus another <n>?", "and plus <n>?", "add <n> to that", "@c add <n>",
    "@c add another <n>", "@c add <n> to that date", "@c go <n> further", "@c count <n> on from there", "@n date <n> later", "@n date <n> after that", "and if I wait <n> more?", "and <n> from then?", "<n> from then?", "<n> from that day?", "and then <n> more?", "<n> more?", "what if I add <n>?", "what date is it <n> later?", "which date is <n> later?",
    "now <n> after that", "now add <n>", "and <n> further?", "what will be the date <n> after that?", "the same plus <n>", "when is <n> after that?",
]
UNTIL_THEN = [
    "how long until then?", "how long is it until then?", "how many days until then?", "how many days is it until then?", "how many days till then?", "how far away is that?", "how far off is that?", "how many days away is that?", "how many days from now is that?", "how many days from today is that?", "in how many days is that?", "in how many days will that be?",
    "and in how many days is that?", "and how long until then?", "and how many days until then?", "how much time until then?", "how long do I have to wait?", "how long do I have to wait for that?", "how many days do I have left?", "how many days are left until then?", "how many days to go?", "how many sleeps until then?", "days until then?", "@n number of days until then",
    "@c count the days until then", "@c tell me how many days until then", "I want to know how many days that is from now", "so how many days is that from today?", "when is that, in days from now?", "is that far away? how many days?", "how soon is that?", "how many days is that from now?", "and from today, how many days?", "what is that in days from now?",
]
LONG_AGO = [
    "how long ago is that?", "how long ago was that?", "and how long ago is that?", "and how long ago was that?", "how long ago?", "how many days ago is that?", "how many days ago was that?", "how many days ago?", "and how many days ago?", "how many days have passed since then?", "how many days have passed since?", "how many days since then?",
    "days since then?", "how long is it since then?", "how long has it been since then?", "how many days has it been since?", "how much time has passed since then?", "and since then, how many days?", "so how many days ago was that?", "@n number of days since then", "@c count the days since then", "@c tell me how many days ago that was",
    "I want to know how long ago that was", "that was how many days ago?", "how far back is that?", "how far back is that, in days?", "from then to today, how many days?", "from that day until today, how many days?", "what is that in days before today?",
]
IN_WEEKS = [
    "in weeks?", "and in weeks?", "how many weeks is that?", "how many weeks?", "and how many weeks?", "as weeks?", "now in weeks", "what is that in weeks?", "what's that in weeks?", "weeks?", "in weeks please", "weeks please", "I mean in weeks", "I need it in weeks", "I'd like it in weeks", "can I have that in weeks?", "and that in weeks?", "so how many weeks is that?",
    "that is how many weeks?", "that makes how many weeks?", "in weeks, how long is that?", "how long is that in weeks?", "@c turn that into weeks", "@c convert that to weeks", "@c give me that in weeks", "@c tell me that in weeks", "@n number of weeks", "and the number of weeks?", "the same in weeks", "rather in weeks", "not days, weeks",
]
AND_UNTIL = [
    "and until <a>?", "and till <a>?", "until <a>?", "till <a>?", "and to <a>?", "and how many days until <a>?", "how many until <a>?", "and for <a>?", "and <a>?", "what about <a>?", "how about <a>?", "and what about <a>?", "now until <a>", "now <a>", "the same for <a>", "same for <a>", "the same until <a>", "and how long until <a>?", "and how long to <a>?",
    "then until <a>", "also until <a>", "also for <a>", "I meant <a>", "no, until <a>", "no, <a>", "sorry, <a>", "sorry, I meant <a>", "I mean <a>", "not that, <a>", "and when it comes to <a>?", "and from today until <a>?", "ok, and until <a>?", "thanks, and until <a>?", "good, and <a>?", "and in the same way <a>?",
]
AND_BORN = [
    "and someone born on <a>?", "and a person born on <a>?", "and if born on <a>?", "and born <a>?", "and born on <a>?", "and <a>?", "what about <a>?", "how about <a>?", "and with <a>?", "and for <a>?", "the same for <a>", "same for <a>", "same with <a>", "now <a>", "and my brother, born on <a>?", "and my sister, <a>?", "and my mother, born <a>?", "and my wife, <a>?",
    "and my husband, born <a>?", "and my son? <a>", "and my friend, born on <a>?", "I meant <a>", "no, <a>", "sorry, <a>", "sorry, I meant <a>", "I mean <a>", "not that, <a>", "also <a>", "what if the birthday is <a>?", "and if the birthday is <a>?", "and how old is someone born on <a>?", "and how old if born <a>?", "ok, and <a>?", "thanks, and <a>?",
]
AND_YEAR = [
    "and in <y>?", "and <y>?", "in <y>?", "<y>?", "what about <y>?", "what about in <y>?", "how about <y>?", "and for <y>?", "for <y>?", "for <y> please", "the same for <y>", "same for <y>", "the same in <y>", "same in <y>", "now <y>", "now for <y>", "now in <y>", "then <y>", "and then <y>?", "and the year <y>?", "what about the year <y>?", "and what about <y>?",
    "I meant <y>", "I mean <y>", "no, <y>", "no, in <y>", "sorry, <y>", "sorry, I meant <y>", "not that year, <y>", "also <y>", "<y> too", "and also <y>?", "<y> as well", "and if it is <y>?", "do the same for <y>", "ok, and <y>?", "thanks, and <y>?", "next, <y>",
]
AND_MONTH = [t.replace("the year <y>", "the month of <y>").replace("that year", "that month").replace("<y>", "<m>") for t in AND_YEAR]
WITH_BREAK = [
    "and with a break of <n> minutes?", "with a break of <n> minutes?", "with a break of <n> minutes", "and with a <n> minute break?", "with a <n> minute break", "and with <n> minutes break?", "with <n> minutes break", "with <n> minutes of break", "and with <n> minutes for lunch?", "and less a break of <n> minutes?", "less <n> minutes of break?", "less <n> minutes",
    "minus <n> minutes of break?", "minus a break of <n> minutes", "and minus <n> minutes?", "and without the break of <n> minutes?", "without <n> minutes of break?", "there was a break of <n> minutes", "there is a break of <n> minutes in it", "I forgot the break, <n> minutes", "I had a break of <n> minutes", "I took <n> minutes off for lunch", "I take a break of <n> minutes",
    "but I had <n> minutes of break", "but with a break of <n> minutes", "oh, and a break of <n> minutes", "if I take a break of <n> minutes?", "and if there is a break of <n> minutes?", "what if I take <n> minutes for lunch?", "@c take off a break of <n> minutes", "@c take <n> minutes off", "@c subtract <n> minutes of break", "@c take a break of <n> minutes off", "@c leave out a break of <n> minutes",
]
TO_ANOTHER = [
    "and until <b>?", "and to <b>?", "and till <b>?", "until <b>?", "till <b>?", "and if I stay until <b>?", "and if it ends at <b>?", "and if it goes on until <b>?", "what about until <b>?", "what if it ends at <b>?", "what if I stay until <b>?", "no, until <b>", "no, to <b>", "I meant until <b>", "sorry, until <b>", "now until <b>", "now to <b>", "the same until <b>",
    "same start, but until <b>", "but until <b>?", "and from then until <b>?", "and up to <b>?", "up to <b>?", "not that, until <b>", "ok, and until <b>?", "and with <b> as the end?", "and with the end at <b>?", "and when it ends at <b>?",
]
AND_THERE = [
    "and in <q>?", "and <q>?", "what about <q>?", "how about <q>?", "and what about <q>?", "and in <q> time?", "in <q>?", "now in <q>", "now <q>", "now for <q>", "and for <q>?", "for <q>?", "the same for <q>", "same for <q>", "the same in <q>", "and when is that in <q>?", "when is that in <q>?", "what is that in <q>?",
    "and to <q> time?", "and my friend in <q>?", "and the people in <q>?", "and our office in <q>?", "and for the ones in <q>?", "I meant <q>", "sorry, <q>", "no, <q>", "no, in <q>", "also <q>", "also in <q>", "<q> too", "ok, and in <q>?", "thanks, and in <q>?", "then in <q>",
]
NOW_NEXT = {
    "date": ["and the date?", "the date?", "and what date is it?", "what date is it?", "and which date?", "and today's date?", "date?", "and the date today?", "what's the date?", "which date is it?", "and what is the date?", "now the date", "the date too", "the date as well", "and the day and month?", "I need the date too", "also the date", "@n date", "@c tell me the date too", "@c give me the date as well", "ok, and the date?", "thanks, and the date?", "and the full date?", "the full date?"],
    "time": ["and the time?", "the time?", "and what time is it?", "what time is it?", "and how late is it?", "time?", "and the time now?", "what's the time?", "and what is the time?", "now the time", "the time too", "the time as well", "what does the clock say?", "I need the time too", "also the time", "@n time", "@c tell me the time too", "@c give me the time as well", "ok, and the time?", "thanks, and the time?", "and the current time?", "and the exact time?"],
    "weekday": ["and the weekday?", "the weekday?", "and which weekday is it?", "which weekday is it?", "what weekday is it?", "and what day of the week?", "what day of the week is it?", "and the day of the week?", "weekday?", "what's the weekday?", "and which day of the week is it?", "now the weekday", "the weekday too", "I need the weekday too", "also the weekday", "@n weekday", "@c tell me the weekday too", "ok, and the weekday?", "thanks, and the weekday?"],
    "week": ["and the week?", "which week is it?", "and which week is it?", "what week is it?", "and the week number?", "the week number?", "week number?", "which calendar week is it?", "and the calendar week?", "calendar week?", "what's the week number?", "now the week number", "the week number too", "I need the week number too", "also the week number", "@n week number", "@c tell me the week number too", "ok, and the week?", "thanks, and the week number?", "in which week are we?", "and in which week are we?"],
    "Tomorrow": ["and tomorrow?", "tomorrow?", "what about tomorrow?", "and what is tomorrow?", "and what date is tomorrow?", "what date is tomorrow?", "and tomorrow's date?", "tomorrow's date?", "how about tomorrow?", "and for tomorrow?", "the same for tomorrow", "same for tomorrow", "now tomorrow", "and what day is tomorrow?", "what day is tomorrow?", "which day is tomorrow?", "@n date of tomorrow", "@c tell me tomorrow's date", "ok, and tomorrow?", "thanks, and tomorrow?"],
    "Yesterday": ["and yesterday?", "yesterday?", "what about yesterday?", "and what was yesterday?", "and what date was yesterday?", "what date was yesterday?", "and yesterday's date?", "yesterday's date?", "how about yesterday?", "and for yesterday?", "the same for yesterday", "same for yesterday", "now yesterday", "and what day was yesterday?", "what day was yesterday?", "which day was yesterday?", "@n date of yesterday", "@c tell me yesterday's date", "ok, and yesterday?", "thanks, and yesterday?"],
}


def code_of(day):
    return f"date({day.year}, {day.month}, {day.day})"


def weekday_of(c, day):
    yield User(c.ask(WHICH_DAY))
    observation = yield Act(f'# Find the weekday of {day.isoformat()}\nfrom datetime import date\n{code_of(day)}.strftime("%A")')
    value = shown(c, observation)
    c.demand(value == DAYS[(day.toordinal() - 1) % 7])
    yield Say(f"{day.isoformat()} is a {value}.", (value,))


def later_on(c, day):
    """So long after the date spoken of; the new date."""
    unit = c.pick(("days", "days", "weeks", "weeks", "months", "years"))
    n = c.rng.randint(1, {"days": 60, "weeks": 12, "months": 12, "years": 5}[unit])
    amount = f"{n} {unit if n > 1 else unit[:-1]}"
    yield User(c.ask(LATER_ON, n=c.pick((amount, f"a {unit[:-1]}")) if n == 1 else amount))
    call, imports = UNITS[unit]
    observation = yield Act(f"# Find the date {amount} after {day.isoformat()}\n{imports}\nstr({code_of(day)} + {call}({unit}={n}))")
    value = shown(c, observation)
    c.demand(value == shifted(day, n, unit).isoformat())
    yield Say(f"{amount} after {day.isoformat()} is {value}.", (value,))
    return shifted(day, n, unit)


def days_until(c, day):
    """Nobody sees whether the day is over; a number below zero says so."""
    yield User(c.ask(UNTIL_THEN))
    observation = yield from timed(c, Act(f"# Count the days until {day.isoformat()}\nfrom datetime import date\n({code_of(day)} - date.today()).days"))
    value = shown(c, observation)
    true = day.toordinal() - moment(c).date().toordinal()
    c.demand(int(value) == true != 0)
    if true > 0:
        yield Say(f"It is {plural(value, 'day')} until {day.isoformat()}.", (day.isoformat(),))
    else:
        yield Say(f"That was {plural(value[1:], 'day')} ago.", ("ago",))


def days_since(c, day):
    yield User(c.ask(LONG_AGO))
    observation = yield from timed(c, Act(f"# Count the days since {day.isoformat()}\nfrom datetime import date\n(date.today() - {code_of(day)}).days"))
    value = shown(c, observation)
    c.demand(int(value) == moment(c).date().toordinal() - day.toordinal() > 0)
    yield Say(f"That was {plural(value, 'day')} ago.", ("ago",))


def until_or_since(c, day):
    now = moment(c).date()
    return ["until", "until"] if day > now else ["until", "since", "since"] if day < now else []


def after_date(c):
    """A date was found; then its weekday, what comes so long after it, or how long it is until then."""
    intent = c.pick((dates_shifted, dates_shifted, next_weekday, day_facts))
    seen = yield from first_request(c, intent)
    c.demand(intent is not day_facts or "easter" in seen.ran[-1][0].code)
    day = datetime.date.fromisoformat(shown(c, seen.ran[-1][1]))
    steps = ["later", "later"] + ["weekday"] * 3 * (intent is dates_shifted) + until_or_since(c, day)
    for _ in range(c.rng.choice((1, 1, 2))):
        step = c.pick(steps)
        if step == "later":
            day = yield from later_on(c, day)
            steps = ["later", "weekday", "weekday"] + until_or_since(c, day)
        else:
            yield from {"weekday": weekday_of, "until": days_until, "since": days_since}[step](c, day)
            steps = [s for s in steps if s != step]


def after_today(c):
    """The date, the time, the weekday, the week, tomorrow: one after another."""
    seen = yield from first_request(c, today)
    comment = seen.ran[-1][0].code.split("\n")[0]
    known = {"# Look up today's date": "date", "# Look up the time": "time", "# Look up the weekday": "weekday", "# Look up the week number": "week"}.get(comment)
    c.demand(known)
    now = moment(c).date()
    rest = [k for k in NOW_NEXT if k != known and not (known == "date" and k == "weekday")]
    for kind in c.rng.sample(rest, c.rng.choice((1, 1, 2))):
        if kind in ("Tomorrow", "Yesterday"):
            # After the time or the week, "and tomorrow?" asks for something else.
            c.demand(known in ("date", "weekday", "Tomorrow", "Yesterday"))
            sign = "+" if kind == "Tomorrow" else "-"
            code = f"# Find the date {kind.lower()}\nfrom datetime import date, timedelta\n(date.today() {sign} timedelta(days=1)).strftime({SPOKEN_DATE})"
            true, answer = spoken(shifted(now, 1 if sign == "+" else -1, "days")), f"{kind} {'is' if sign == '+' else 'was'} {{}}."
        else:
            code, true, answer = {
                "date": (f"# Look up today's date\nfrom datetime import date\ndate.today().strftime({SPOKEN_DATE})", spoken(now), "Today is {}."),
                "time": ('# Look up the time\nfrom datetime import datetime\ndatetime.now().strftime("%H:%M")', moment(c).isoformat()[11:16], "It is {}."),
                "weekday": ('# Look up the weekday\nfrom datetime import date\ndate.today().strftime("%A")', DAYS[now.weekday()], "Today is {}."),
                "week": ("# Look up the week number\nfrom datetime import date\ndate.today().isocalendar().week", now.strftime("%V").lstrip("0"), "It is week {}."),
            }[kind]
        yield User(c.ask(NOW_NEXT[kind]))
        observation = yield from timed(c, Act(code))
        value = shown(c, observation)
        c.demand(value == true)
        yield Say(answer.format(value), (answer.split("{}")[0].strip(),))
        known = kind


def after_until(c):
    """Days until one day; then in weeks, or until another."""
    seen = yield from first_request(c, until)
    value = int(shown(c, seen.ran[-1][1]))
    c.demand(value > 0)
    if "since" in seen.answer or c.chance(0.4):
        c.demand(value > 6)
        yield User(c.ask(IN_WEEKS))
        observation = yield Act("# Turn the days into weeks\nround(_ / 7, 1)")
        weeks = shown(c, observation)
        c.demand(abs(float(weeks) * 7 - value) < 0.4)
        # The number itself depends on the day it is asked.
        yield Say(f"That is {weeks} weeks.", ("weeks",))
        return
    now, known = moment(c).date(), []
    for _ in range(c.rng.choice((1, 1, 2))):
        if c.chance(0.6):
            name = c.pick([h for h in HOLIDAYS if h not in known])
            known.append(name)
            month, day = HOLIDAYS[name]
            yield User(c.ask(AND_UNTIL, a=typed(c, name)))
            observation = yield from timed(c, Act(f"# Count the days until {name}\nfrom datetime import date\ntoday = date.today()\nday = date(today.year, {month}, {day})\nif day < today:\n    day = date(today.year + 1, {month}, {day})\n(day - today).days"))
            reached = shifted(now, int(shown(c, observation)), "days")
            c.demand((reached.month, reached.day) == (month, day) and 0 <= (reached - now).days < 367 and f"until {name}." not in seen.answer)
            yield Say(f"It is {plural(shown(c, observation), 'day')} until {name}.", (name,))
        else:
            other = a_day(c, now.year, now.year + 12)
            c.demand(other > now)
            yield User(c.ask(AND_UNTIL, a=spelt_date(c, other)))
            observation = yield from timed(c, Act(f"# Count the days until {other.isoformat()}\nfrom datetime import date\n({code_of(other)} - date.today()).days"))
            c.demand(int(shown(c, observation)) == other.toordinal() - now.toordinal())
            yield Say(f"It is {plural(shown(c, observation), 'day')} until {other.isoformat()}.", (other.isoformat(),))


def after_age(c):
    yield from first_request(c, age)
    now = moment(c).date()
    for _ in range(c.rng.choice((1, 1, 2))):
        day = a_day(c, 1935, now.year - 2)
        yield User(c.ask(AND_BORN, a=spelt_date(c, day)))
        observation = yield from timed(c, Act(f"# Find the age of someone born on {day.isoformat()}\nfrom datetime import date\nfrom dateutil.relativedelta import relativedelta\nrelativedelta(date.today(), {code_of(day)}).years"))
        value = shown(c, observation)
        c.demand(int(value) == now.year - day.year - ((now.month, now.day) < (day.month, day.day)))
        yield Say(f"Someone born on {day.isoformat()} is {plural(value, 'year')} old.", (day.isoformat(),))


def after_year(c):
    """Easter or a leap year, then for another year."""
    seen = yield from first_request(c, day_facts)
    code = seen.ran[-1][0].code
    match = re.match(r"# (?:Check whether (\d+) is a leap|Find Easter Sunday (\d+))", code)
    c.demand(match)
    year, leap = int(match[1] or match[2]), bool(match[1])
    for _ in range(c.rng.choice((1, 1, 2))):
        new = c.pick([y for y in (year + 1, year - 1, year + 2, year + 4, c.rng.randint(1900, 2100)) if y != year])
        yield User(c.ask(AND_YEAR, y=new))
        observation = yield Act(code.replace(str(year), str(new)))
        value = shown(c, observation)
        if leap:
            true = new % 4 == 0 and (new % 100 != 0 or new % 400 == 0)
            c.demand(value == str(true))
            yield Say(f"Yes, {new} is a leap year." if true else f"No, {new} is not a leap year.", ("Yes" if true else "No", str(new)))
        else:
            found = datetime.date.fromisoformat(value)
            c.demand(found.year == new and found.weekday() == 6 and (3, 22) <= (found.month, found.day) <= (4, 25))
            yield Say(f"Easter Sunday is on {value}.", (value,))
        code, year = code.replace(str(year), str(new)), new


def after_month(c):
    """The length, the end or the third Friday of a month, then of another; a bare month keeps the year."""
    seen = yield from first_request(c, months)
    code, answer = seen.ran[-1][0].code, seen.answer
    comment = code.split("\n")[0]
    match = re.search(r"of ([A-Z]\w+) (\d{4})$", comment)
    c.demand(match and "calendar of" not in comment)
    name, year, month = match[1], int(match[2]), MONTHS.index(match[1]) + 1
    new = c.pick([m for m in range(1, 13) if m != month])
    later = c.pick((year + 1, year - 1, c.rng.randint(1990, 2040))) if c.chance(0.3) else year
    said = MONTHS[new - 1] if c.chance(0.8) else MONTHS[new - 1][:3]
    if later != year:
        said += f" {later}"
    yield User(c.ask(AND_MONTH, m=typed(c, said)))
    observation = yield Act(code.replace(f"{name} {year}", f"{MONTHS[new - 1]} {later}").replace(f"({year}, {month}", f"({later}, {new}"))
    value = shown(c, observation)
    length = (datetime.date(later + new // 12, new % 12 + 1, 1) - datetime.date(later, new, 1)).days
    last = datetime.date(later, new, length)
    if "Count the days" in comment:
        c.demand(value == str(length))
    elif "last day" in comment:
        c.demand(value == f"{DAYS[last.weekday()]}, {last.isoformat()}")
    else:
        word, weekday = re.match(r"# Find the (\w+) (\w+) of", comment).groups()
        days = [datetime.date(later, new, d) for d in range(1, length + 1)]
        found = [d for d in days if DAYS[d.weekday()] == weekday]
        c.demand(value == found[{"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "last": -1}[word]].isoformat())
    old = shown(c, seen.ran[-1][1])
    yield Say(answer.replace(old, "{value}").replace(f"{name} {year}", f"{MONTHS[new - 1]} {later}").replace("{value}", value), (value,))


def minutes_of(text):
    """Minutes since midnight of a time as it was typed."""
    hour, minute, half = re.match(r"(\d+)(?::(\d+))? ?([ap]m)?$", text).groups()
    hour = int(hour) % 12 + 12 * (half == "pm") if half else int(hour)
    return hour * 60 + int(minute or 0)


def after_duration(c):
    """From one time to another, then with a break or to another end."""
    seen = yield from first_request(c, times_of_day)
    code = seen.ran[-1][0].code
    match = re.search(r'\(parse\("(.+?)"\) - parse\("(.+?)"\)\)\.seconds // 60\n', code)
    c.demand(match)
    other, text = match.groups()
    start, end = minutes_of(text), minutes_of(other)
    if c.chance(0.6):
        pause = c.pick((15, 20, 30, 30, 45, 60))
        yield User(c.ask(WITH_BREAK, n=pause))
        code = code.replace("// 60\n", f"// 60 - {pause}\n", 1).replace(f"to {other}\n", f"to {other} less {pause} minutes\n", 1)
    else:
        pause = 0
        new, said = a_time(c, (end // 60 + c.rng.randint(1, 3)) % 24)
        c.demand(new not in (start, end))
        yield User(c.ask(TO_ANOTHER, b=said))
        code = code.replace(f"to {other}\n", f"to {said}\n", 1).replace(f'parse("{other}") -', f'parse("{said}") -', 1)
        other, end = said, new
    observation = yield Act(code)
    value = shown(c, observation)
    true = (end - start) % 1440 - pause
    c.demand(true > 0 and value == f"{true // 60} h {true % 60} min")
    yield Say(f"From {text} to {other} it is {value}" + (" without the break." if pause else "."), (value,))


def after_zone(c):
    """A time there, and then in a third place."""
    seen = yield from first_request(c, zone_pairs)
    code = seen.ran[-1][0].code
    match = re.match(r"# Convert (\d+:\d\d) in (.+) to (.+) time\n", code)
    c.demand(match and match[3] in KNOWN)
    at, first, second = match.groups()
    third = c.pick([k for k in KNOWN if k not in (first, second) and KNOWN[k] not in (ZONES[first], ZONES[second])])
    yield User(c.ask(AND_THERE, q=typed(c, third)))
    observation = yield from timed(c, Act(code.replace(f"to {second} time", f"to {third} time", 1).replace(f'astimezone(ZoneInfo("{ZONES[second]}"))', f'astimezone(ZoneInfo("{KNOWN[third]}"))')))
    value = shown(c, observation)
    now = moment(c).replace(tzinfo=datetime.timezone.utc)
    apart = (now.astimezone(ZoneInfo(KNOWN[third])).utcoffset() - now.astimezone(ZoneInfo(ZONES[first])).utcoffset()).total_seconds() / 60
    minutes = int(minutes_of(at) + apart) % 1440
    c.demand(value == f"{minutes // 60:02d}:{minutes % 60:02d}")
    yield Say(f"{at} in {first} is {value} in {third}.", (third,))


def dates_then(c):
    kinds = {after_date: 5, after_today: 4, after_until: 4, after_age: 1, after_year: 2.5, after_month: 3, after_duration: 3, after_zone: 2}
    yield from c.rng.choices(list(kinds), list(kinds.values()))[0](c)


INTENTS = {dates_then: 26}

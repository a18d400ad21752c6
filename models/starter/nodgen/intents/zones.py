"""The time in other places. The action looks the city up among Python's time zones, so it needs no list learnt by heart."""

import ast
import datetime
from zoneinfo import ZoneInfo, available_timezones

from ..scenario import Act, Say, User
from ..words import from_list, made_up
from .clock import a_time
from .clock_told import ZONES_TOLD
from .moved_clock import moment, timed
from .values import shown, typed

TIME_IN = ["what time is it in <p>?", "@n time in <p>", "time in <p>", "@n current time in <p>", "how late is it in <p>?", "what's the time in <p>?", "local time in <p>?", "@n local time in <p>", "what time is it now in <p>?", "<p> time?", "what time do they have in <p>?", "tell me the time in <p>", "is it night in <p>?", "what does the clock say in <p>?", "<p> local time now", "what is the hour in <p>?", "<p> time now", "time now in <p>", "what is the local time in <p>?", "do you know what time it is in <p>?", "how late is it now in <p>?", "clock in <p>", "what hour is it in <p>?", "is it day or night in <p>?", "what does the clock say in <p> now?", "@n time in <p> right now", "what time is it right now in <p>?", "the time in <p>?",
    "I want to call my sister in <p>, what time is it there?", "my friend lives in <p>, how late is it there?", "is it too late to call <p>? what time is it there?", "are they awake in <p>? what time is it?", "any idea what time it is in <p>?", "mind checking the time in <p>?", "what time do people have in <p>?", "<p>: what time?", "<p> clock", "<p> = ? o'clock", "I was wondering how late it is in <p>", "what is the clock in <p> showing?", "in <p> it is how late now?", "in <p>, what time is it?", "@c look up the time in <p>", "@c check the clock in <p>", "@c find the local time in <p>", "@n hour in <p>", "for a call to <p> I need the time there", "has the day begun in <p>? what time is it?", "is it morning or evening in <p>?", "is it morning in <p>?", "what time and day is it in <p>?", "what day and time do they have in <p>?", "time zone of <p>: what time now?", "my boss is in <p>, what time does he have?",
    "has the working day begun in <p>? what's the time?", "has the night begun in <p>? what time do they have?", "are the shops in <p> open now? what time is it there?", "my flight goes to <p>, how late is it there now?", "I travel to <p>, what is the time there?", "my family is in <p>, what time is it for them?", "what time would it be in <p> now?", "time there: <p>", "<p>, how late?", "@c show the time in <p>", "@c tell me how late it is in <p>", "@n time that people have in <p>", "the clocks in <p> say what?", "what do the clocks in <p> show?",
    "is it dinner time in <p>? what time is it there?", "my order comes from <p>, what time is it over there?", "my colleague is in <p>, can I call now, what's his time?", "over in <p>, what's the time?", "which time does <p> have?", "in <p> right now, what hour?", "the game is in <p>, what time is it there now?", "what would my watch say in <p>?", "what would a clock in <p> say?", "I land in <p> soon, how late is it there?", "my phone should show <p> time, what is it?", "time <p>", "@c give me the local time in <p>", "@c say what time it is in <p>",
]
ALSO = ["and in <p>?", "what about <p>?", "and <p>?", "how about <p>?", "now in <p>", "in <p>?", "and what time is it in <p>?", "the same for <p>", "same for <p>", "the same in <p>",
    "what time is it in <p> then?", "and the time in <p>?", "and over in <p>?", "then in <p>?", "and <p>, how late is it there?", "how late is it in <p>?", "now <p>", "do the same for <p>", "<p>?", "and for <p>?", "<p> too", "also <p>",
    "and <p>, what's the time?", "<p> as well", "what time in <p>?", "and what does the clock say in <p>?", "once more for <p>", "and my cousin in <p>, what time has he?", "and if I were in <p>?", "and the clock in <p>?", "next <p>", "<p> next", "then for <p>", "and at the same moment in <p>?",
]
CONVERT = ["<t> in <p> is what time in <q>?", "what time is <t> <p> time in <q>?", "when it is <t> in <p>, what time is it in <q>?", "@c convert <t> in <p> to <q> time", "@c convert <t> <p> time to <q>", "<t> <p> time in <q>", "the call is at <t> in <p>, when is that in <q>?", "if it is <t> in <p>, how late is it in <q>?", "it is <t> in <p>, how late is it in <q>?", "how late is it in <q> at <t> in <p>?", "<t> in <p>, what time in <q>?", "a meeting at <t> <p> time, which time is that in <q>?", "what is <t> in <p> in <q> time?", "<t> in <p> to <q> time", "<t> <p> to <q>", "what's <t> <p> time in <q>?", "at <t> in <p>, what time is it in <q>?", "when is <t> <p> time in <q>?", "<t> <p> time, when is that in <q>?", "@c turn <t> in <p> into <q> time", "the game starts at <t> <p> time, when is that in <q>?", "@n time in <q> when it is <t> in <p>", "if it is <t> in <p>, what time is it in <q>?", "@c convert <t> from <p> to <q> time",
    "I was wondering what time <t> in <p> is in <q>", "I am in <q>, the call is at <t> in <p>, when is that for me?", "the flight lands at <t> <p> time, what time is that in <q>?", "my boss in <p> wants to meet at <t>, what time is that in <q>?", "they call from <p> at <t>, how late is it then in <q>?", "<t> in <p> = ? in <q>", "<t> <p> = <q>?", "<t> (<p>) in <q>?", "<p> <t> -> <q>", "from <p> to <q>: <t> is what time?", "when the clock in <p> says <t>, what does it say in <q>?", "when the clock shows <t> in <p>, how late is it in <q>?", "<t> for people in <p> is what time for people in <q>?", "people in <p> have <t>, what do people in <q> have?", "any idea what time it is in <q> at <t> <p> time?", "would you mind converting <t> in <p> to <q> time?", "@c tell me what time it is in <q> when it is <t> in <p>", "@c translate <t> <p> time into <q> time", "@c express <t> in <p> as <q> time", "@c work out the time in <q> when it is <t> in <p>", "if I call at <t> from <p>, how late is it in <q>?", "the show is on at <t> in <p>, when must I watch in <q>?", "a webinar at <t> <p> time, when does it start in <q>?", "in <q>, when is <t> in <p>?", "what is the time in <q> at <t> in <p>?",
    "at <t> in <p>, people in <q> have what time?", "I am in <p> and call <q> at <t> my time, how late is it there?", "my train gets to <p> at <t>, what time is it in <q> then?", "the shop in <p> opens at <t>, which time is that in <q>?", "we meet online at <t> <p> time, when is that in <q>?", "<t> <p> time, <q> time?", "<p> time <t> as <q> time", "what time in <q> matches <t> in <p>?", "which time in <q> goes with <t> in <p>?", "let me see <t> of <p> in <q> time", "@c show <t> <p> time as time in <q>", "@c find the time in <q> for <t> in <p>",
    "my call with <p> is at <t> their time, what do I write down here in <q>?", "the bus from <p> leaves at <t> there, what time is it then in <q>?", "<p>: <t>. <q>: ?", "set the clock: <t> in <p>, and <q>?", "it says <t> <p> time, I live in <q>, when is it?", "how late would it be in <q> if <p> has <t>?", "what does <t> in <p> become in <q>?", "if <p> has <t>, what has <q>?", "@c change <t> <p> time to <q> time", "@n <q> time for <t> in <p>",
]
DIFFERENCE = ["@n time difference between <p> and <q>", "how many hours are between <p> and <q>?", "how many hours is <q> ahead of <p>?", "time difference <p> <q>", "how many hours apart are <p> and <q>?", "what is the time difference from <p> to <q>?", "@n hours between <p> and <q>", "how far is <q> ahead of <p> in hours?", "how many hours does <q> differ from <p>?", "what is the time difference between <p> and <q>?", "how many hours is it from <p> to <q> on the clock?", "difference in time between <p> and <q>", "<p> to <q> time difference", "by how many hours do <p> and <q> differ?", "how far apart are the clocks in <p> and <q>?", "is <q> ahead of <p>, and by how many hours?", "@n time difference from <p> to <q>", "hours between <p> and <q>", "time zone difference <p> <q>", "@n difference in hours between <p> and <q>", "how many hours ahead is <q> of <p>?",
    "I was wondering how many hours lie between <p> and <q>", "how much hours are between <p> and <q>?", "I fly from <p> to <q>, by how many hours must I change my watch?", "I live in <p> and my friend in <q>, how many hours apart are we?", "@n hour difference between <p> and <q>", "hour difference <p> <q>", "<q> vs <p>: hours?", "<p> vs <q> time difference", "<p> / <q> how many hours apart?", "is <q> ahead of or behind <p>, and how many hours?", "is <q> behind <p>, by how many hours?", "how many hours behind <p> is <q>?", "is it later or earlier in <q> than in <p>, by how many hours?", "how many hours later is it in <q> than in <p>?", "any idea how many hours apart <p> and <q> are?", "would you mind looking up the time difference between <p> and <q>?", "@c tell me how many hours <q> is ahead of <p>", "@c compare the clocks in <p> and <q>", "@c find the time difference between <p> and <q>", "@c work out how many hours <q> differs from <p>", "from <p> to <q>, how many hours of time difference?", "what's the jet lag from <p> to <q> in hours?", "how far is the clock in <q> from the clock in <p>?", "the time difference of <p> and <q> please",
    "how long do I turn the clock from <p> to <q>, in hours?", "which is ahead, <p> or <q>, and by how many hours?", "if I move from <p> to <q>, how many hours is the clock different?", "between <p> and <q>, how many hours of difference?", "what's the difference in hours, <p> to <q>?", "my colleagues sit in <p> and <q>, how many hours apart are they?", "how big is the time difference between <p> and <q>?", "how large is the time gap from <p> to <q>?", "time gap <p> <q>", "hours of difference <p> - <q>", "offset from <p> to <q> in hours", "how many hours do I gain or lose from <p> to <q>?", "how many hours do I have to put the clock forward or back from <p> to <q>?", "is the clock in <q> ahead of <p>, by how many hours?", "how much later is it in <q> than in <p>?", "how much earlier or later is <q> than <p>, in hours?", "I'm in <p>, they are in <q>, what's the time difference?", "the clocks of <p> and <q>: how many hours between them?", "what do I add to <p> time to get <q> time, in hours?", "@c calculate the time difference from <p> to <q>", "@c show the time difference between <p> and <q> in hours", "@c give the hours between <p> and <q>", "@n time gap between <p> and <q>", "@n clock difference from <p> to <q> in hours",
]
# Places people name, where the zone has another name.
ELSEWHERE = {
    "Beijing": "Shanghai", "Mumbai": "Kolkata", "Delhi": "Kolkata", "Washington": "New_York", "Boston": "New_York", "Miami": "New_York", "San Francisco": "Los_Angeles", "Seattle": "Los_Angeles", "Las Vegas": "Los_Angeles", "Dallas": "Chicago", "Houston": "Chicago",
    "Munich": "Berlin", "Hamburg": "Berlin", "Frankfurt": "Berlin", "Milan": "Rome", "Barcelona": "Madrid", "Geneva": "Zurich", "Zürich": "Zurich", "Osaka": "Tokyo", "Rio de Janeiro": "Sao_Paulo", "São Paulo": "Sao_Paulo", "Cape Town": "Johannesburg", "Kyiv": "Kyiv", "Kiev": "Kyiv",
    "Japan": "Tokyo", "India": "Kolkata", "Germany": "Berlin", "France": "Paris", "Italy": "Rome", "Spain": "Madrid", "England": "London", "China": "Shanghai", "Korea": "Seoul", "Egypt": "Cairo", "Turkey": "Istanbul", "Poland": "Warsaw", "Sweden": "Stockholm", "Greece": "Athens", "Kenya": "Nairobi", "California": "Los_Angeles", "Texas": "Chicago", "Florida": "New_York",
}
KNOWN = {
    "London": "Europe/London", "Paris": "Europe/Paris", "Berlin": "Europe/Berlin", "Madrid": "Europe/Madrid", "Rome": "Europe/Rome", "Vienna": "Europe/Vienna", "Athens": "Europe/Athens", "Moscow": "Europe/Moscow", "Istanbul": "Europe/Istanbul", "Lisbon": "Europe/Lisbon", "Dublin": "Europe/Dublin",
    "Amsterdam": "Europe/Amsterdam", "Zurich": "Europe/Zurich", "Oslo": "Europe/Oslo", "Stockholm": "Europe/Stockholm", "Helsinki": "Europe/Helsinki", "New York": "America/New_York", "Chicago": "America/Chicago", "Denver": "America/Denver", "Los Angeles": "America/Los_Angeles", "Toronto": "America/Toronto", "Vancouver": "America/Vancouver",
    "Mexico City": "America/Mexico_City", "Sao Paulo": "America/Sao_Paulo", "Lima": "America/Lima", "Bogota": "America/Bogota", "Tokyo": "Asia/Tokyo", "Seoul": "Asia/Seoul", "Shanghai": "Asia/Shanghai", "Hong Kong": "Asia/Hong_Kong", "Singapore": "Asia/Singapore", "Bangkok": "Asia/Bangkok", "Dubai": "Asia/Dubai",
    "Kolkata": "Asia/Kolkata", "Jakarta": "Asia/Jakarta", "Manila": "Asia/Manila", "Cairo": "Africa/Cairo", "Nairobi": "Africa/Nairobi", "Lagos": "Africa/Lagos", "Johannesburg": "Africa/Johannesburg", "Sydney": "Australia/Sydney", "Melbourne": "Australia/Melbourne", "Auckland": "Pacific/Auckland", "Honolulu": "Pacific/Honolulu",
}
ENDINGS = tuple(sorted({z.rsplit("/", 1)[1] for z in available_timezones() if z.split("/")[0] in ("Africa", "America", "Asia", "Australia", "Europe", "Pacific", "Atlantic", "Indian")}))
CITIES = (*[e for e in ENDINGS if e.replace("_", "").isalpha() and not e.isupper()], "UTC")


def a_place(c):
    """(as the user says it, the end of the zone's name); some places have no zone of their name."""
    kind = c.rng.random()
    if kind < 0.35:
        name = c.pick([*KNOWN, "UTC", "UTC", "GMT"])
        return name, name.replace(" ", "_")
    if kind < 0.6:
        name = c.pick(list(ELSEWHERE))
        return name, ELSEWHERE[name]
    if kind < 0.9:
        ending = from_list(c.rng, CITIES, c.split)
        name = ending.replace("_", " ")
        c.register(name)
        return name, ending
    name = made_up(c.rng).capitalize() + c.pick(("", "", "ville", "burg", "ton", " City", "stadt"))
    c.register(name)
    return name, name.replace(" ", "_")


def time_in(c):
    """The action takes all zones whose name ends in the city's."""
    templates = TIME_IN
    for _ in range(c.rng.choice((1, 1, 1, 2))):
        place, ending = a_place(c)
        yield User(c.ask(templates, p=typed(c, place)))
        observation = yield from timed(c, Act(f'# Find the time in {place}\nfrom datetime import datetime\nfrom zoneinfo import ZoneInfo, available_timezones\n{{datetime.now(ZoneInfo(z)).strftime("%H:%M on %A") for z in available_timezones() if z.endswith("/{ending}")}}'))
        value = shown(c, observation)
        found = set() if value == "set()" else ast.literal_eval(value)
        if found:
            c.demand(len(found) == 1)
            zone = next(z for z in sorted(available_timezones()) if z.endswith(f"/{ending}"))
            c.demand(found == {moment(c).replace(tzinfo=datetime.timezone.utc).astimezone(ZoneInfo(zone)).strftime("%H:%M on %A")})
            yield Say(f"In {place} it is {found.pop()}.", (place,))
        else:
            c.demand(ending not in ENDINGS)
            yield Say(f"I find no time zone for {place}. Ask for a large city near it.", ("no time zone", place))
        templates = ALSO


# On a day: the clocks of summer and winter differ.
DATED = [t.replace("<t> in <p>", f"<t> {where}") for t in CONVERT if "<t> in <p>" in t for where in ("on <a> in <p>", "in <p> on <a>")] + [
    "<t> <p> on <a> in <q>", "<t> <p> on <a> in <q>?", "<t> <p> on <a>, in <q> time", "<t> <p> on <a>, what is that in <q>?", "<t> <p> time on <a>, what time is it in <q>?", "<t> <p> on <a> -> <q>", "what is <t> <p> on <a> in <q>?", "what is <t> <p> on <a> in <q> time?", "what would <t> <p> on <a> be in <q>?", "@c convert <t> <p> on <a> to <q> time", "@c convert <t> <p> on <a> to <q>", "@c turn <t> <p> on <a> into <q> time", "it is <t> <p> on <a>, how late is it in <q>?", "if it is <t> <p> on <a>, what time is it in <q>?", "the webinar is at <t> <p> on <a>, when is that in <q>?", "the launch is on <a> at <t> <p>, which time is that in <q>?", "on <a> at <t> <p>, what do clocks in <q> show?", "<q> time for <t> <p> on <a>?", "in <q>, what time is <t> <p> on <a>?",
    "on <a> at <t> in <p>, what time is it in <q>?", "the call is on <a> at <t> <p> time, when is that in <q>?", "a meeting on <a>, <t> <p> time: what time is it in <q>?", "we meet on <a> at <t> in <p>, when is that for people in <q>?", "<a> <t> <p> time in <q>", "<a>, <t> in <p> -> <q>", "what time is it in <q> on <a> when it is <t> in <p>?",
    "when it is <t> on <a> in <p>, how late is it in <q>?", "the flight lands in <p> on <a> at <t>, what time is that in <q>?", "@c convert <a> <t> from <p> to <q> time", "@c convert <t> on <a> from <p> time to <q> time", "the game of <a> starts at <t> in <p>, when is it on in <q>?", "on <a> the show begins at <t> <p> time, what time is that in <q>?",
    "the deadline is <a>, <t> <p> time, when is that in <q>?", "what is <t> <p> time on <a> in <q>?", "if it is <t> in <p> on <a>, what do clocks in <q> show that day?", "@c tell me what time it is in <q> on <a> at <t> in <p>", "@c work out the <q> time for <a> at <t> in <p>",
]


def on_a_day(c, p, q):
    from .dates import a_day, spelt_date

    at, spoken = a_time(c)
    hour, minute = divmod(at, 60)
    day = a_day(c, 2016, 2034)
    first, second = (ZoneInfo(ZONES[x]) for x in (p, q))
    yield User(c.ask(DATED, t=spoken, a=spelt_date(c, day), p=typed(c, p), q=typed(c, q)))
    observation = yield Act(f'# Convert {day.isoformat()} {hour}:{minute:02d} in {p} to {q} time\nfrom datetime import datetime\nfrom zoneinfo import ZoneInfo\ndatetime({day.year}, {day.month}, {day.day}, {hour}, {minute}, tzinfo=ZoneInfo("{ZONES[p]}")).astimezone(ZoneInfo("{ZONES[q]}")).strftime("%H:%M on %Y-%m-%d")')
    value = shown(c, observation)
    local = datetime.datetime(day.year, day.month, day.day, hour, minute)
    there = local - first.utcoffset(local)
    there += second.utcoffset(there)
    c.demand(value == there.strftime("%H:%M on %Y-%m-%d"))
    yield Say(f"{hour}:{minute:02d} in {p} on {day.isoformat()} is {value} in {q}.", (value.split()[0], q))


ZONES = {**KNOWN, "UTC": "UTC"}


def zone_pairs(c):
    """A time of one place in another, and how far apart their clocks are."""
    p, q = c.rng.sample(list(KNOWN), 2)
    if c.chance(0.22):
        p, q = c.pick((("UTC", q), (p, "UTC")))
    if c.chance(0.3):
        yield from on_a_day(c, p, q)
        return
    first, second = ZoneInfo(ZONES[p]), ZoneInfo(ZONES[q])
    now = moment(c).replace(tzinfo=datetime.timezone.utc)
    apart = (now.astimezone(second).utcoffset() - now.astimezone(first).utcoffset()).total_seconds() / 3600
    imports = "from datetime import datetime\nfrom zoneinfo import ZoneInfo\n"
    if c.chance(0.65):
        at, spoken = a_time(c)
        hour, minute = divmod(at, 60)
        # Nobody lives in UTC.
        yield User(c.ask(CONVERT if {p, q} & {"UTC", "GMT"} else CONVERT + ZONES_TOLD, t=spoken, p=typed(c, p), q=typed(c, q)))
        observation = yield from timed(c, Act(f'# Convert {hour}:{minute:02d} in {p} to {q} time\n{imports}datetime.now(ZoneInfo("{ZONES[p]}")).replace(hour={hour}, minute={minute}).astimezone(ZoneInfo("{ZONES[q]}")).strftime("%H:%M")'))
        value = shown(c, observation)
        minutes = int(hour * 60 + minute + apart * 60) % 1440
        c.demand(value == f"{minutes // 60:02d}:{minutes % 60:02d}")
        yield Say(f"{hour}:{minute:02d} in {p} is {value} in {q}.", (q,))
    else:
        yield User(c.ask(DIFFERENCE, p=typed(c, p), q=typed(c, q)))
        observation = yield from timed(c, Act(f'# Find the time difference between {p} and {q}\n{imports}(datetime.now(ZoneInfo("{ZONES[q]}")).utcoffset() - datetime.now(ZoneInfo("{ZONES[p]}")).utcoffset()).total_seconds() / 3600'))
        value = shown(c, observation)
        c.demand(float(value) == apart)
        much = value.removeprefix("-").removesuffix(".0")
        hours = "1 hour" if much == "1" else f"{much} hours"
        yield Say(f"{q} is {hours} {'behind' if value.startswith('-') else 'ahead of'} {p}.", (q, p))


INTENTS = {time_in: 8.8, zone_pairs: 14}

"""Ages by the year alone, and the speed or the pace of a run that is told in minutes."""

from fractions import Fraction

from ..scenario import Act, Say, User
from .endings import plural
from .moved_clock import moment, timed
from .stories import told
from .values import near, shown

IN_YEAR = [
    "how old {will|would} someone born in <b> be in <y>?", "how old {is|was} someone born in <b> in <y>?", "born in <b>, how old in <y>?", "born <b>, age in <y>?", "I was born in <b>. how old will I be in <y>?", "how old will I be in <y> if I was born in <b>?", "how old was I in <y>, I was born in <b>?", "my {mother|father|aunt|boss} was born in <b>. how old is that in <y>?", "my son is from <b>, how old will he be in <y>?", "year of birth <b>, age in <y>?", "in <y>, how old is a person born in <b>?", "what age is someone from <b> in <y>?", "what age will I reach in <y> if I'm born in <b>?", "a {house|bridge|church|company} from <b> is how old in <y>?",
    "our {club|firm|school} was founded in <b>, how old is it in <y>?", "the {club|firm|school} exists since <b>. how many years is that in <y>?", "how many years are there from <b> to <y>?", "how many years between <b> and <y>?", "years from <b> to <y>", "years between <b> and <y>", "from <b> until <y>, how many years?", "it was built in <b> and pulled down in <y>, how many years did it stand?", "she lived from <b> to <y>, how many years is that?", "I started in <b> and retire in <y>, how many years is that?", "I bought it in <b> and sold it in <y>, how many years did I have it?", "if I was born in <b>, how old was I in <y>?", "@n age in <y> of someone born in <b>", "@n number of years from <b> to <y>", "@n years between <b> and <y>",
    "@c work out how old someone born in <b> is in <y>", "@c tell me how old I am in <y>, I was born in <b>", "@c count the years from <b> to <y>",
] + told(151, [["I was born in <b>", "my {sister|uncle|teacher|neighbour} was born in <b>", "<b> is the year of birth", "the {ship|tower|club} is from <b>"], ["{the|our} {party|picture|reunion|trip} is in <y>", "{now take|we are talking about} the year <y>", "it is {in|about} <y>"]], ["how old is that then?", "what age is that?", "how old in that year?", "how many years is that?"], 24)
THIS_YEAR = [
    "someone born in <b>, how old do they turn this year?", "what age does someone born in <b> turn this year?", "how old does a person born in <b> get this year?", "I was born in <b>, how old do I get this year?", "born in <b>, which birthday is it this year?", "born in <b>, how old this year?", "born <b>, age this year?", "how old do I turn this year if I was born in <b>?", "how old will someone born in <b> be at the end of this year?", "how old is a {house|bridge|company|car} from <b> this year?", "our {club|firm|school} was founded in <b>, how old is it this year?", "our {club|firm} exists since <b>. which anniversary is it this year?", "how many years ago was <b>?", "<b> was how many years ago?", "how many years is it since <b>?",
    "how many years have passed since <b>?", "years since <b>", "years since <b>?", "my car is from <b>, how old is it this year?", "we have been married since <b>, how many years is that this year?", "I have worked here since <b>, how many years is that this year?", "@n number of years since <b>", "@n age this year of someone born in <b>", "@c count the years since <b>", "@c tell me how old someone born in <b> gets this year", "the building is from <b>. how many years old is that this year?", "it happened in <b>, how many years ago is that?", "I moved here in <b>, how many years ago was that?",
]
RAN = ["I {ran|jogged|cycled|rowed|walked} <d> km", "the {run|race|ride|route} {was|is} <d> km{ long|}", "<d> km {was the distance|were on my watch|is what I did}", "we {did|covered} <d> km"]
RAN_IN = ["it took {me|us} <m> minutes", "my time {was|is} <m> minutes", "it was done in <m> minutes", "I needed <m> {minutes|min}", "<m> {minutes|min} {were on the clock|was the time}"]
SPEED_ASKED = told(152, [RAN, RAN_IN], ["what {speed is that|is my speed|was my speed} in km/h?", "how many km/h is that?", "how fast is that in km/h?", "what was the average speed in km/h?", "tell me the speed in km/h"], 40, ["how many km/h is it if"]) + [
    "<d> km in <m> minutes, how many km/h?", "<d> km in <m> min, km/h?", "<d> km in <m> minutes is what speed in km/h?", "what speed is <d> km in <m> minutes, in km/h?", "how fast is <d> km in <m> minutes, in km/h?", "speed for <d> km in <m> min in km/h", "<m> minutes for <d> km, how many km/h?", "in <m> minutes I did <d> km, what's that in km/h?", "@n speed in km/h for <d> km in <m> minutes", "@n average speed in km/h of <d> km in <m> minutes", "@c work out the km/h for <d> km in <m> minutes", "@c calculate the speed in km/h: <d> km, <m> minutes", "how many km an hour is <d> km in <m> minutes?",
]
PACE_ASKED = told(153, [RAN, RAN_IN], ["what {pace is that|is my pace|was my pace} per km?", "how long {is that|did I need|was that} per km?", "what's my pace in min/km?", "how many minutes per km is that?", "tell me the pace per km"], 40, ["what is my pace per km if"]) + [
    "<d> km in <m> minutes, what pace per km?", "<d> km in <m> min, min/km?", "<d> km in <m> minutes, pace?", "pace for <d> km in <m> min", "pace: <d> km, <m> minutes", "<m> minutes for <d> km, what pace is that?", "in <m> minutes I did <d> km, what's my pace per km?", "how many minutes per km is <d> km in <m> minutes?", "what pace per km do I need for <d> km in <m> minutes?", "to do <d> km in <m> minutes, what pace must I run per km?", "@n pace per km for <d> km in <m> minutes", "@n running pace for <d> km in <m> minutes", "@c work out my pace: <d> km in <m> minutes", "@c calculate the pace in min/km for <d> km in <m> minutes", "I want to finish <d> km in <m> minutes, what pace per km is that?",
]


def years_old(c):
    born = c.rng.randint(1900, 2020)
    if c.chance(0.6):
        year = born + c.rng.randint(2, 110)
        yield User(c.ask(IN_YEAR, b=born, y=year))
        observation = yield Act(f"# Count the years from {born} to {year}\n{year} - {born}")
        value = shown(c, observation)
        c.demand(int(value) == year - born)
        yield Say(f"From {born} to {year} it is {plural(value, 'year')}.", (value,))
        return
    yield User(c.ask(THIS_YEAR, b=born))
    observation = yield from timed(c, Act(f"# Count the years from {born} to this year\nfrom datetime import date\ndate.today().year - {born}"))
    value = shown(c, observation)
    c.demand(int(value) == moment(c).year - born)
    yield Say(f"From {born} to this year it is {plural(value, 'year')}.", (str(born),))


def speed_and_pace(c):
    distance = c.pick(("5", "10", "3", "8", "12", "15", "20", "21.1", "42.2", str(c.rng.randint(2, 60)), f"{c.rng.uniform(2, 40):.1f}"))
    minutes = max(5, round(float(distance) * c.rng.uniform(2.2, 9)))
    if c.chance(0.5):
        yield User(c.ask(SPEED_ASKED, d=distance, m=minutes))
        observation = yield Act(f"# Find the speed for {distance} km in {minutes} minutes\nround({distance} / {minutes} * 60, 2)")
        value = shown(c, observation)
        c.demand(near(value, Fraction(distance) / minutes * 60, 2))
        yield Say(f"It is {value} km/h.", (value,))
        return
    yield User(c.ask(PACE_ASKED, d=distance, m=minutes))
    observation = yield Act(f'# Find the pace for {distance} km in {minutes} minutes\ns = round({minutes} * 60 / {distance})\nf"{{s // 60}}:{{s % 60:02d}}"')
    value = shown(c, observation)
    whole, rest = value.split(":")
    c.demand(abs(int(whole) * 60 + int(rest) - Fraction(minutes * 60) / Fraction(distance)) <= Fraction(1, 2))
    yield Say(f"The pace is {value} minutes per km.", (value,))


INTENTS = {years_old: 5, speed_and_pace: 5}

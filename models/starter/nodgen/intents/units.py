"""Conversions: units by plain factors, temperatures, feet and inches, consumption, seconds as hours."""

import datetime
from fractions import Fraction

from ..scenario import Act, Say, User
from .unit_table import PAIRS, SPOKEN, SPOKEN_TEMPERATURES, TEMPERATURES
from .values import fraction_value, near, shown, spelt

CONVERT = [
    "@c convert <v> to <t>", "<v> in <t>", "<v> to <t>", "how many <t> are <v>?", "what is <v> in <t>?", "how much is <v> in <t>?", "@c convert <v> into <t>", "<v> equals how many <t>?", "how many <t> is <v>?", "@c change <v> to <t>", "@c turn <v> into <t>", "<v> turned into <t>", "can I turn <v> into <t>?", "@c express <v> in <t>", "what's <v> in <t>?", "<v> = ? <t>", "<v> as <t>",
    "how many <t> are in <v>?", "how many <t> are there in <v>?", "how many <t> in <v>?", "how many <t> in <v>?", "<v>, how many <t>?", "<v> <t>?", "what would <v> be in <t>?", "what are <v> as <t>?", "<v> in <t>", "<v> to <t>", "<v> = <t>?", "I need <v> in <t>", "@n number of <t> in <v>", "the recipe says <v>, how many <t> is that?", "it says <v>, what is that in <t>?",
    "<v> into <t>", "how many <t> do <v> make up?", "@c give <v> in <t>", "what are <v> in <t>?", "<v> -> <t>", "I have <v>, how many <t> is that?", "@c change <v> into <t>", "@n value of <v> in <t>", "<v> expressed in <t>", "how many <t> make up <v>?",
]
TEMPERATURE = [*CONVERT, "how hot is <v> in <t>?", "how warm is <v> in <t>?", "how cold is <v> in <t>?", "it is <v> outside, what is that in <t>?", "the oven is at <v>, what is that in <t>?", "a temperature of <v> in <t>", "@n temperature <v> in <t>", "@c convert the temperature <v> to <t>", "it is <v> today, how hot is that in <t>?", "the oven says <v>, how hot is that in <t>?"]
THEN_UNIT = ["and in <t>?", "in <t>?", "and <t>?", "what about <t>?", "now in <t>", "and how many <t>?", "how many <t>?", "the same in <t>", "in <t> please",
    "what is that in <t>?", "how much is that in <t>?", "and as <t>?", "that in <t>", "how many <t> is that?", "and what is it in <t>?", "convert that to <t>", "to <t>?", "and to <t>?", "same in <t>", "now to <t>",
]
THEN_VALUE = ["and <n>?", "what about <n>?", "and for <n>?", "how about <n>?", "now <n>", "and <n> of them?", "the same for <n>", "and if it is <n>?",
    "<n>?", "and what about <n>?", "what is it for <n>?", "same for <n>", "and what is <n>?", "then <n>", "and with <n>?", "what if it is <n>?", "now for <n>", "how much is it for <n>?", "and how much is <n>?",
]
FEET = [
    "@c convert <h> to <t>", "@c convert the height <h> to <t>", "@c convert <h> into <t>", "<h> in <t>", "how tall is <h> in <t>?", "I am <h>, what is that in <t>?", "how many <t> is <h>?", "<h> to <t>", "what is <h> in <t>?", "a height of <h> in <t>", "how much is <h> in <t>?", "@n height <h> in <t>", "how many <t> are <h>?", "<h> = ? <t>", "<h> how many <t>?", "my height is <h>, how tall is that in <t>?", "what's <h> in <t>?", "he is <h> tall, how many <t> is that?", "I am <h> tall, how many <t> is that?", "@c turn <h> into <t>", "how tall am I in <t> at <h>?", "<h> as <t>", "someone who is <h> is how many <t> tall?", "@c change <h> into <t>",
]
TO_FEET = ["<v> in feet and inches", "@c convert <v> to feet and inches", "how tall is <v> in feet and inches?", "I am <v> tall, what is that in feet and inches?", "what is <v> in feet and inches?", "<v> to feet and inches", "how much is <v> in feet and inches?", "@n height <v> in feet and inches", "what's <v> in feet and inches?", "my height is <v>, what is that in feet and inches?", "how tall am I in feet and inches at <v>?", "@c turn <v> into feet and inches", "she is <v> tall, what is that in feet and inches?", "<v> tall in feet and inches", "<v> = how many feet and inches?", "<v> into feet and inches", "@c change <v> into feet and inches", "how many feet and inches is <v>?", "<v> as feet and inches", "@c give <v> in feet and inches",
    "what is <v> in feet and inches tall?", "@c express <v> in feet and inches", "I'm <v>, how tall is that in feet and inches?",
]
TO_HOURS = ["<v> in hours, minutes and seconds", "@c convert <v> to h:mm:ss", "<v> as h:mm:ss", "@c write <v> as hours, minutes and seconds", "how many hours, minutes and seconds are <v>?", "<v> in h:m:s", "@c convert <v> to hours and minutes", "what is <v> in hours and minutes?", "@c turn <v> into hours, minutes and seconds", "how long is <v> in hours and minutes?", "<v> in hours and minutes", "<v> to hours:minutes:seconds", "@c format <v> as h:mm:ss",
    "<v> in h:mm:ss", "how much is <v> in hours, minutes and seconds?", "how long is <v>?", "@c convert <v> to hours, minutes and seconds", "what is <v> in hours, minutes and seconds?", "<v> to hours and minutes", "<v> to h:mm:ss", "<v> as hours and minutes",
]
FROM_HOURS = ["<v> in seconds", "how many seconds are <v>?", "@c convert <v> to seconds", "<v> to seconds", "what is <v> in seconds?", "how many seconds is <v>?", "@c turn <v> into seconds", "a time of <v> in seconds", "<v> is how many seconds?", "@c change <v> to seconds", "@c count the seconds of <v>", "<v> as seconds"]
MPG = {
    "l": ["<n> mpg in litres per 100 km", "@c convert <n> mpg to l/100km", "<n> miles per gallon in l/100 km", "how many litres per 100 km is <n> mpg?", "<n> mpg to liters per 100 km", "what is <n> miles per gallon in litres per 100 km?", "my car does <n> mpg, what is that in l/100 km?", "how much is <n> mpg in l/100km?", "@c change <n> mpg to litres per 100 km", "fuel consumption: <n> mpg in l/100km", "<n> mpg as litres per 100 km", "@c turn <n> mpg into l/100 km"],
    "m": ["<n> l/100km in mpg", "@c convert <n> l/100 km to mpg", "<n> litres per 100 km in miles per gallon", "how many mpg are <n> l/100km?", "<n> liters per 100 km to mpg", "what is <n> litres per 100 km in miles per gallon?", "my car needs <n> l/100 km, what is that in mpg?", "how much is <n> l/100km in miles per gallon?", "@c change <n> l/100km to mpg", "fuel consumption: <n> l/100km in mpg", "<n> l/100km as miles per gallon", "@c turn <n> l/100 km into mpg"],
}


def a_value(c):
    kind = c.rng.random()
    if kind < 0.55:
        return str(c.rng.randint(1, 200))
    if kind < 0.72:
        return str(c.rng.randint(1, 60) * c.pick((10, 100, 500)))
    if kind < 0.77:
        return "1"
    return f"{c.rng.uniform(0.2, 150):.{c.pick((1, 1, 2))}f}"


def quantity(c, value, unit):
    """A number with its unit, together or apart, as people type it."""
    text, word = spelt(c, value, 0.3), c.pick(SPOKEN[unit].split("|"))
    return text + ("" if len(word) < 4 and word.isalpha() and c.chance(0.4) else " ") + word


def said_unit(c, unit):
    return c.pick(SPOKEN[unit].split("|"))


def converted(c, value, source, target):
    """One factor, times or through it, as the pair stands in the table."""
    factor, over = next((f, (a, b) != (source, target)) for a, b, f, _ in PAIRS if {a, b} == {source, target})
    divisor = f"({factor})" if "**" in factor else factor
    observation = yield Act(f"# Convert {value} {source} to {target}\nround({value} {'/' if over else '*'} {divisor if over else factor}, 4)")
    shown_value = shown(c, observation)
    held = fraction_value(factor)
    true = Fraction(value) / held if over else Fraction(value) * held
    c.demand("e" not in shown_value and near(shown_value, true, 4) and float(shown_value) >= 0.01 and float(shown_value) < 1e13)
    yield Say(f"{value} {source} = {shown_value} {target}.", (shown_value,))


def convert_units(c):
    (pair,) = c.rng.choices(PAIRS, [often for *_, often in PAIRS])
    source, target = c.rng.sample(pair[:2], 2)
    value = a_value(c)
    c.demand(value != "1" or len(source) < 4)
    yield User(c.ask(CONVERT, v=quantity(c, value, source), t=said_unit(c, target)))
    yield from converted(c, value, source, target)
    if not c.chance(0.25):
        return
    others = [({*p[:2]} - {source}).pop() for p in PAIRS if source in p[:2] and target not in p[:2]]
    if c.chance(0.4) and others:
        target = c.pick(others)
        yield User(c.ask(THEN_UNIT, t=said_unit(c, target)))
    else:
        value = a_value(c)
        yield User(c.ask(THEN_VALUE, n=c.pick((spelt(c, value, 0.3), quantity(c, value, source)))))
    yield from converted(c, value, source, target)


def temperature(c):
    a, b = c.pick([*TEMPERATURES, ("°C", "°F"), ("°F", "°C"), ("°C", "°F"), ("°F", "°C")])
    value = str(c.rng.randint(-40, 120) if a != "K" else c.rng.randint(1, 500))
    if c.chance(0.25):
        value = f"{value}.{c.rng.randint(1, 9)}"
    for turn in range(2):
        if turn:
            yield User(c.ask(THEN_VALUE, n=value))
        else:
            said = c.pick(SPOKEN_TEMPERATURES[a].split("|"))
            text = f"{value}{said}" if len(said) < 3 and c.chance(0.5) else f"{value} {said}"
            if c.chance(0.1):
                text = text.replace("degrees ", "degree ")
            yield User(c.ask(TEMPERATURE, v=text, t=c.pick(SPOKEN_TEMPERATURES[b].split("|"))))
        observation = yield Act(f"# Convert {value} {a} to {b}\nround({TEMPERATURES[a, b].format(value)}, 2)")
        shown_value = shown(c, observation)
        celsius = {"°C": float(value), "°F": (float(value) - 32) / 1.8, "K": float(value) - 273.15}[a]
        c.demand(near(shown_value, {"°C": celsius, "°F": 1.8 * celsius + 32, "K": celsius + 273.15}[b], 2))
        yield Say(f"{value} {a} = {shown_value} {b}.", (shown_value,))
        if not c.chance(0.25):
            return
        value = str(c.rng.randint(-30, 110) if a != "K" else c.rng.randint(1, 500))


def body_height(c):
    """Feet and inches together, both ways."""
    if c.chance(0.6):
        feet, inches = c.rng.randint(3, 8), c.rng.randint(0, 11)
        text = c.pick((f"{feet}'{inches}\"", f"{feet}'{inches}", f"{feet} ft {inches}", f"{feet} feet {inches}", f"{feet} feet {inches} inches", f"{feet} foot {inches}", f"{feet} ft {inches} in", f"{feet} feet and {inches} inches"))
        unit, factor, spoken = c.pick((("cm", "2.54", ("cm", "centimeters", "centimetres")), ("cm", "2.54", ("cm",)), ("m", "0.0254", ("m", "meters", "metres"))))
        yield User(c.ask(FEET, h=text, t=c.pick(spoken)))
        observation = yield Act(f"# Convert {feet} feet {inches} inches to {unit}\nround(({feet} * 12 + {inches}) * {factor}, 2)")
        value = shown(c, observation)
        c.demand(near(value, feet * (0.3048 if unit == "m" else 30.48) + inches * float(factor), 2))
        yield Say(f"{feet} feet {inches} inches = {value} {unit}.", (value,))
        return
    value = c.rng.randint(90, 215)
    yield User(c.ask(TO_FEET, v=c.pick((f"{value} cm", f"{value}cm", f"{value} centimetres", f"{value} centimeters"))))
    observation = yield Act(f'# Convert {value} cm to feet and inches\nfeet, inches = divmod({value} / 2.54, 12)\nf"{{feet:.0f}} feet {{inches:.1f}} inches"')
    text = shown(c, observation)
    feet, _, inches, _ = text.split()
    c.demand(abs(int(feet) * 30.48 + float(inches) * 2.54 - value) < 0.14 and float(inches) < 12)
    yield Say(f"{value} cm = {text}.", (text,))


def seconds(c):
    """Seconds as h:mm:ss and back."""
    if c.chance(0.65):
        unit = c.pick(("seconds", "seconds", "minutes"))
        n = c.rng.randint(61, 90000) if unit == "seconds" else c.rng.randint(61, 3000)
        yield User(c.ask(TO_HOURS, v=f"{spelt(c, str(n), 0.3)} {c.pick((unit, unit, unit[:3]))}"))
        observation = yield Act(f"# Write {n} {unit} as hours, minutes and seconds\nfrom datetime import timedelta\nstr(timedelta({unit}={n}))")
        value = shown(c, observation)
        total = n * (60 if unit == "minutes" else 1)
        days, rest = divmod(total, 86400)
        c.demand(value == (f"{days} day{'s' if days > 1 else ''}, " if days else "") + f"{rest // 3600}:{rest % 3600 // 60:02d}:{rest % 60:02d}")
        yield Say(f"{n} {unit} = {value}.", (value,))
        return
    h, m, s = c.rng.randint(0, 23), c.rng.randint(0, 59), c.rng.randint(0, 59)
    yield User(c.ask(FROM_HOURS, v=c.pick((f"{h}:{m:02d}:{s:02d}", f"{h} h {m} min {s} s", f"{h} hours {m} minutes and {s} seconds", f"{h}h {m}m {s}s"))))
    observation = yield Act(f"# Convert {h}:{m:02d}:{s:02d} to seconds\n{h} * 3600 + {m} * 60 + {s}")
    value = shown(c, observation)
    c.demand(int(value) == datetime.timedelta(hours=h, minutes=m, seconds=s).total_seconds())
    yield Say(f"{h}:{m:02d}:{s:02d} = {value} seconds.", (value,))


def consumption(c):
    kind, n = c.pick("lm"), str(c.rng.randint(10, 60)) if c.chance(0.5) else f"{c.rng.uniform(3, 15):.1f}"
    yield User(c.ask(MPG[kind], n=n))
    a, b = ("US mpg", "l/100 km") if kind == "l" else ("l/100 km", "US mpg")
    observation = yield Act(f"# Convert {n} {a} to {b}\nround(235.214583 / {n}, 2)")
    value = shown(c, observation)
    c.demand(near(value, 100 * 3.785411784 / 1.609344 / float(n), 2))
    yield Say(f"{n} {a} = {value} {b}.", (value,))


INTENTS = {convert_units: 40, temperature: 8.8, body_height: 5, seconds: 2, consumption: 0.5}

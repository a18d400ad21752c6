"""Statistics of numbers listed in the request: sum, mean, median, mode, spread, extremes, order."""

import ast
from fractions import Fraction

from ..scenario import Act, Say, User
from .endings import joined
from .values import near, shown

SUM = ["@n sum of <l>", "@c add <l>", "@c add up <l>", "@c sum <l>", "@n total of <l>", "@c sum up <l>", "what do <l> add up to?", "what is the sum of these numbers: <l>?", "sum: <l>", "@c total these numbers: <l>", "@c add these numbers: <l>", "how much are <l> together?", "@c add all of these: <l>", "<l>, sum please", "@n sum of the numbers <l>", "I spent <l>, what is the total?", "@c add the following: <l>", "@c add the following numbers: <l>", "@n sum of the following: <l>"]
MEAN = ["@n average of <l>", "@n mean of <l>", "@n mean of the numbers <l>", "@n average of these numbers: <l>", "average: <l>", "<l>, what is the average?", "@c average <l>", "@c {calculate|compute} the average of <l>", "@c {calculate|compute} the mean of these: <l>", "my grades are <l>, what is the average?", "what are <l> on average?", "@n arithmetic mean of <l>", "mean <l>", "<l> on average?", "@n average grade of <l>", "mean value of <l>"]
MEDIAN = ["@n median of <l>", "median <l>", "@n median of these numbers: <l>", "<l>, what is the median?", "@c {calculate|compute} the median of <l>", "@n middle value of <l>", "which number is in the middle of <l> when sorted?", "median: <l>", "@c find the median of <l>", "which is the median of <l>?", "@n median for <l>", "@n median of the numbers <l>", "@n median value of <l>", "@n middle value of these: <l>"]
MODE = ["@n mode of <l>", "mode of <l>", "which number is most frequent in <l>?", "which number appears most often in <l>?", "@n most frequent number in <l>", "@n mode of these numbers: <l>", "<l>, what is the mode?", "@n most common number in <l>", "which of these occurs most often: <l>?", "@n number that appears most in <l>", "mode: <l>", "@c find the mode of <l>"]
DEVIATION = ["@n standard deviation of <l>", "standard deviation: <l>", "@n standard deviation of these numbers: <l>", "<l>, what is the standard deviation?", "@c {calculate|compute} the standard deviation of <l>", "std of <l>", "@n std of <l>", "how much do <l> vary? standard deviation please", "@n spread of <l> as standard deviation", "stdev <l>", "@n stdev of the numbers <l>", "std dev of <l>", "@n std dev of <l>", "@c work out the standard deviation of <l>", "standard deviation for <l>"]
VARIANCE = ["@n variance of <l>", "variance: <l>", "@n variance of these numbers: <l>", "<l>, what is the variance?", "@c {calculate|compute} the variance of <l>", "@c {calculate|compute} the variance of these: <l>", "{calculate|compute} variance: <l>", "variance <l>", "var of <l>", "@n sample variance of <l>", "@n variance of the numbers <l>"]
RANGE = ["@n range of <l>", "range of <l>", "@n difference between the largest and the smallest of <l>", "@n range of these numbers: <l>", "<l>, what is the range?", "how far apart are the biggest and smallest of <l>?", "@c {calculate|compute} the range of <l>", "@n span of <l>", "@n spread from lowest to highest of <l>", "range: <l>", "@n span of these numbers: <l>"]
LARGEST = ["@n largest of <l>", "which is the largest of <l>?", "@n biggest of <l>", "@n maximum of <l>", "@n maximum of these numbers: <l>", "maximum: <l>", "max of <l>", "which number is the biggest: <l>?", "which of these is the highest: <l>?", "@n highest of <l>", "max <l>", "@n highest number in <l>", "@n largest number in <l>", "<l>, which is the biggest?", "which is bigger: <l>?", "which one is bigger: <l>?", "which number is bigger: <l>?", "which is greater: <l>?"]
SMALLEST = ["@n smallest of <l>", "which is the smallest of <l>?", "@n lowest of <l>", "@n minimum of <l>", "min of <l>", "which number is the smallest: <l>?", "which of these is the lowest: <l>?", "@n lowest number in <l>", "min <l>", "@n smallest number in <l>", "<l>, which is the smallest?", "which is smaller: <l>?", "which one is the least of <l>?", "@c find the smallest of <l>", "minimum: <l>", "@n smallest of these: <l>"]
SORT = ["@c sort <l>", "@c put <l> in order", "@c sort these numbers: <l>", "@c order <l> from small to large", "<l> sorted", "@c arrange <l> in order", "@c sort <l> ascending", "@c put these numbers in order: <l>", "@c order these: <l>", "@c sort <l> from lowest to highest", "@c arrange these from smallest to largest: <l>", "sorted list of <l>", "@c sort the numbers <l>"]
SORT_DOWN = ["@c sort <l> descending", "@c sort <l> from high to low", "@c put <l> in order from high to low", "<l> from high to low", "@c arrange <l> from large to small", "<l> sorted from large to small", "@c order <l> from highest to lowest", "<l> from highest to lowest", "@c order <l> from large to small", "<l> in descending order", "@c sort these numbers downwards: <l>", "@c arrange <l> from largest to smallest", "@c put <l> in descending order", "@c sort <l> backwards, biggest first", "@c order <l> with the highest first", "@c sort <l> from highest to lowest", "@c rank these, highest first: <l>"]
PRODUCT = ["@n product of <l>", "@c multiply <l>", "@c multiply all of these: <l>", "@c multiply these numbers: <l>", "product: <l>", "<l> multiplied together", "@n product of these numbers: <l>", "@c multiply <l> together", "what do <l> give when multiplied?", "@n product of the numbers <l>"]
HOW_MANY = ["how many numbers are in <l>?", "@c count <l>", "@n count of <l>", "how many numbers are these: <l>?", "@c count these numbers: <l>", "how many values are in the list <l>?", "<l>, how many are these?", "@n number of values in <l>", "how many entries does <l> have?"]
NEXT = {
    "sum": ["and the sum?", "and the total?", "sum?", "what is the sum?", "now the sum", "total?", "add them up", "and added up?", "and what do they add up to?", "the total of them?"],
    "mean": ["and the average?", "and the mean?", "average?", "mean?", "what is the average?", "now the mean", "on average?", "and on average?", "now the average", "their mean?"],
    "median": ["and the median?", "median?", "what is the median?", "now the median", "and their median?", "what is their median?", "their median?", "the median of them?", "the median too", "show the median", "give me the median"],
    "mode": ["and the mode?", "mode?", "which one is most frequent?", "the most frequent?", "and the most common one?", "now the mode", "which appears most often?", "their mode?", "and the most frequent number?"],
    "stdev": ["and the standard deviation?", "standard deviation?", "std?", "now the standard deviation", "and the spread as standard deviation?", "and the std?", "what is the standard deviation?", "their standard deviation?", "stdev?"],
    "range": ["and the range?", "range?", "what is the range?", "now the range", "their range?", "and the span?", "the range of them?", "what is the range of them?", "the span of them?", "how far apart are they?", "what span is that?"],
    "max": ["and the largest?", "and the biggest?", "which is the largest?", "and the maximum?", "maximum?", "max?", "the highest?", "and the highest one?", "biggest?", "which one is the highest?"],
    "min": ["and the smallest?", "which is the smallest?", "and the minimum?", "minimum?", "min?", "and the min?", "the min?", "the lowest?", "and the lowest one?", "smallest?", "which one is the lowest?", "and the least?"],
    "sort": ["sort them", "and sorted?", "now sort them", "put them in order", "in order please", "sorted?", "and in order?", "order them", "arrange them in order"],
    "count": ["how many are there?", "how many numbers are these?", "count them", "and how many are there?", "how many?", "and their number?", "how many values?"],
}
KINDS = {
    "sum": (SUM, "Add the numbers", "round(sum(numbers), 4)", "The sum is {}."),
    "mean": (MEAN, "Calculate the mean", "round(statistics.mean(numbers), 4)", "The average is {}."),
    "median": (MEDIAN, "Find the median", "round(statistics.median(numbers), 4)", "The median is {}."),
    "mode": (MODE, "Find the mode", "statistics.multimode(numbers)", "The most frequent number is {}."),
    "stdev": (DEVIATION, "Calculate the standard deviation", "round(statistics.stdev(numbers), 4)", "The sample standard deviation is {}."),
    "variance": (VARIANCE, "Calculate the variance", "round(statistics.variance(numbers), 4)", "The sample variance is {}."),
    "range": (RANGE, "Find the range", "round(max(numbers) - min(numbers), 4)", "The range is {}."),
    "max": (LARGEST, "Find the largest number", "max(numbers)", "The largest is {}."),
    "min": (SMALLEST, "Find the smallest number", "min(numbers)", "The smallest is {}."),
    "sort": (SORT, "Sort the numbers", "sorted(numbers)", "In order: {}."),
    "down": (SORT_DOWN, "Sort the numbers, largest first", "sorted(numbers, reverse=True)", "In order: {}."),
    "product": (PRODUCT, "Multiply the numbers", "round(math.prod(numbers), 4)", "The product is {}."),
    "count": (HOW_MANY, "Count the numbers", "len(numbers)", "There are {} numbers."),
}
WEIGHTS = {"sum": 5, "mean": 5, "median": 3, "mode": 2, "stdev": 2, "variance": 1, "range": 2, "max": 3, "min": 3, "sort": 4, "down": 2, "product": 1, "count": 1}


def a_list(c):
    """Numbers as a request lists them."""
    count, kind = c.rng.choice((2, 3, 3, 4, 4, 5, 5, 6, 7, 9)), c.rng.random()
    top = c.pick((10, 20, 100, 100, 1000, 5000))
    if kind < 0.65:
        numbers = [str(c.rng.randint(1, top)) for _ in range(count)]
    elif kind < 0.8:
        numbers = [str(c.rng.randint(-top, top)) for _ in range(count)]
    else:
        places = c.pick((1, 1, 2))
        numbers = [f"{c.rng.uniform(0.5, top):.{places}f}" for _ in range(count)]
    if count > 3 and c.chance(0.4):
        numbers[-1] = numbers[0]
        c.rng.shuffle(numbers)
    style = c.rng.random()
    if style < 0.45:
        text = ", ".join(numbers)
    elif style < 0.7:
        text = joined(numbers)
    elif style < 0.82:
        text = " ".join(numbers)
    elif style < 0.9:
        text = "; ".join(numbers)
    else:
        text = ",".join(numbers)
    return numbers, text


def true_value(kind, numbers):
    """In fractions, by other ways than the library's."""
    values = sorted(Fraction(n) for n in numbers)
    n = len(values)
    mean = sum(values) / n
    if kind == "sum":
        return mean * n
    if kind == "mean":
        return mean
    if kind == "median":
        return (values[(n - 1) // 2] + values[n // 2]) / 2
    if kind in ("stdev", "variance"):
        variance = (sum(v * v for v in values) - n * mean * mean) / (n - 1)
        return variance if kind == "variance" else float(variance) ** 0.5
    if kind == "range":
        return values[-1] - values[0]
    if kind == "product":
        product = Fraction(1)
        for v in values:
            product *= v
        return product
    return {"max": values[-1], "min": values[0], "count": n}[kind]


def say(c, kind, numbers, observation):
    value = shown(c, observation)
    answer = KINDS[kind][3]
    if kind in ("sort", "down"):
        found = ast.literal_eval(value)
        c.demand([Fraction(str(v)) for v in found] == sorted(map(Fraction, numbers), reverse=kind == "down"))
        value = value.strip("[]")
    elif kind == "mode":
        found = ast.literal_eval(value)
        most = max(numbers.count(n) for n in numbers)
        c.demand([str(v) for v in found] == list(dict.fromkeys(str(ast.literal_eval(n)) for n in numbers if numbers.count(n) == most)) and len(found) < 4)
        value = value.strip("[]")
        answer = answer if len(found) == 1 else "The most frequent numbers are {}."
    else:
        c.demand("e" not in value and near(value, true_value(kind, numbers), 4))
    return Say(answer.format(value), (value,))


def action(kind, numbers=None):
    _, comment, code, _ = KINDS[kind]
    lines = [f"# {comment}"]
    lines += [f"import {module}" for module in ("statistics", "math") if f"{module}." in code]
    if numbers:
        lines.append(f"numbers = [{', '.join(numbers)}]")
    return "\n".join([*lines, code])


def listed_numbers(c):
    (kind,) = c.rng.choices(list(WEIGHTS), list(WEIGHTS.values()))
    numbers, text = a_list(c)
    if kind in ("stdev", "variance", "median", "mode"):
        c.demand(len(numbers) > 2)
    # "Add 3 and 4" is plain arithmetic, and so is the product of two.
    if kind in ("sum", "product"):
        c.demand(len(numbers) > 2)
    if kind == "product":
        numbers, text = numbers[:4], ", ".join(numbers[:4])
    if kind == "mode":
        c.demand(len(set(numbers)) < len(numbers))
    if kind in ("max", "min") and c.chance(0.3):
        text = text.replace(" and ", " or ")
    yield User(c.ask(KINDS[kind][0], l=text))
    observation = yield Act(action(kind, numbers))
    yield say(c, kind, numbers, observation)
    last = kind
    for _ in range(c.rng.choice((0, 0, 0, 1, 1, 2))):
        kind = c.pick([k for k in NEXT if k != last and (k not in ("stdev", "mode") or len(numbers) > 3)])
        yield User(c.ask(NEXT[kind]))
        observation = yield Act(action(kind))
        yield say(c, kind, numbers, observation)
        last = kind


INTENTS = {listed_numbers: 7}

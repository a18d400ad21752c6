"""Whole numbers in words, as people say them, and the ordinals of days."""

ONES = tuple("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())
TENS = tuple("twenty thirty forty fifty sixty seventy eighty ninety".split())
ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth""".split()


def below_hundred(c, n):
    """21 as "twenty-one" or "twenty one"."""
    if n < 20:
        return ONES[n - 1]
    tens, one = divmod(n, 10)
    return TENS[tens - 2] + (c.pick("-- ") + ONES[one - 1] if one else "")


def hundreds(c, n):
    """A number below a thousand; "a hundred" as often as "one hundred"."""
    count, rest = divmod(n, 100)
    if not count:
        return below_hundred(c, n)
    first = f"{c.pick(('a', 'one')) if count == 1 else ONES[count - 1]} hundred"
    return first + (c.pick((" and ", " and ", " ")) + below_hundred(c, rest) if rest else "")


def in_letters(c, n):
    """A number from one to 999,999."""
    thousands, rest = divmod(n, 1000)
    if not thousands:
        return hundreds(c, n)
    first = f"{c.pick(('a', 'one')) if thousands == 1 else hundreds(c, thousands)} thousand"
    if not rest:
        return first
    return first + (" and " if rest < 100 else " ") + hundreds(c, rest).replace("a hundred", "one hundred")


def a_number_said(c):
    """(in words, in digits) of a number people would rather say than type."""
    n = c.rng.choice((c.rng.randint(21, 99), c.rng.randint(101, 199), c.rng.randint(2, 9) * 100 + c.pick((0, 0, c.rng.randint(1, 99))), c.rng.randint(1, 20) * 1000 + c.pick((0, 0, c.rng.randint(1, 999)))))
    return in_letters(c, n), str(n)


def day_ordinal(day):
    """The day of a month: "twenty-first"."""
    if day <= 20:
        return ORDINALS[day - 1]
    return "thirtieth" if day == 30 else f"{TENS[day // 10 - 2]}-{ORDINALS[day % 10 - 1]}"


def amount_said(c, n, amount):
    """"3 weeks", now and then as "three weeks" or "a week"."""
    if n > 60 or not c.chance(0.35):
        return amount
    unit = amount.split(" ", 1)[1]
    return f"{c.pick(('a', 'one')) if n == 1 else below_hundred(c, n)} {unit}"

"""So many working days after or before a date: weekends are left out, holidays are not known."""

import datetime

from ..scenario import Act, Say, User
from .dates import a_day, spelt_date
from .endings import plural
from .number_words import amount_said
from .stories_dates import AFTER_TOLD, BEFORE_TOLD
from .values import shown

# <n> is "10 working days".
AFTER = [
    "which date is <n> after <a>?", "what date is <n> after <a>?", "what is <n> after <a>?", "<n> after <a>", "<n> from <a>", "<a> plus <n>", "<a> + <n>", "@c add <n> to <a>", "@n date <n> after <a>", "@n day <n> after <a>", "@c find the date <n> after <a>", "@c count <n> from <a>", "@c count <n> on from <a>", "@c go <n> on from <a>", "@c work out the date <n> after <a>", "when have <n> passed since <a>?", "when are <n> over, counted from <a>?", "starting on <a>, which date is <n> later?", "from <a>, <n> later, which date is that?",
    "I ordered it on <a>, delivery takes <n>, when does it come?", "the parcel was sent on <a> and takes <n>, when is it here?", "the bill is from <a>, I have <n> to pay, until when?", "we got the letter on <a> and must answer within <n>, when is the last day?", "the form came in on <a>, they need <n>, when is it done?", "the bank takes <n>, I sent the money on <a>, when is it there?", "I applied on <a>, the answer takes <n>, which date is that?",
    "<a>, <n> later?", "<a> and then <n>, what date?", "where do I land <n> after <a>?", "what date comes <n> after <a>?", "my boss wants it <n> after <a>, when is that?", "due <n> after <a>, which date?", "deadline: <n> from <a>, which date?", "on what date are <n> from <a> over?", "any idea which date is <n> after <a>?", "would you mind adding <n> to <a>?", "@c tell me which date comes <n> after <a>", "@c look which date is <n> after <a>",
]
BEFORE = [
    "which date is <n> before <a>?", "what date is <n> before <a>?", "what is <n> before <a>?", "<n> before <a>", "<a> minus <n>", "<a> - <n>", "@c subtract <n> from <a>", "@c take <n> off <a>", "@n date <n> before <a>", "@n day <n> before <a>", "@c find the date <n> before <a>", "@c count <n> back from <a>", "@c go <n> back from <a>", "@c go back <n> from <a>", "@c work out the date <n> before <a>", "<n> earlier than <a>, which date?", "<n> ahead of <a>, which date?",
    "it must be there on <a> and takes <n>, when do I send it at the latest?", "the party is on <a>, I need <n> to prepare, when do I begin?", "delivery takes <n> and I need it on <a>, when must I order?", "they want to know <n> before <a>, when is that?", "I have to cancel <n> before <a>, which date is that?", "the notice must come <n> before <a>, until when?", "<a>, <n> earlier?", "what date comes <n> before <a>?", "any idea which date is <n> before <a>?", "would you mind counting <n> back from <a>?", "@c tell me which date is <n> before <a>", "if the deadline is <a>, what is <n> before it?",
]

# Whether the day on which work begins counts itself is not said.
FROM_TOLD = [t for t in AFTER_TOLD if "begins" not in t]


def workday_steps(day, n):
    """The date so many working days away; from a weekend the next one is the first."""
    step = datetime.timedelta(days=1 if n > 0 else -1)
    while n:
        day += step
        n -= (1 if n > 0 else -1) if day.weekday() < 5 else 0
    return day


def workdays_after(c):
    day, n, after = a_day(c, 2010, 2035), c.rng.randint(1, 40), c.chance(0.65)
    word = c.pick(("working day", "working day", "business day", "business day", "workday", "work day"))
    yield User(c.ask(AFTER + FROM_TOLD if after else BEFORE + BEFORE_TOLD, a=spelt_date(c, day), n=amount_said(c, n, plural(n, word))))
    amount, where = plural(n, "working day"), "after" if after else "before"
    observation = yield Act(f'# Find the date {amount} {where} {day.isoformat()}\nimport numpy as np\nstr(np.busday_offset("{day.isoformat()}", {n if after else -n}, roll="{"backward" if after else "forward"}"))')
    value = shown(c, observation)
    c.demand(value == workday_steps(day, n if after else -n).isoformat())
    yield Say(f"{amount} {where} {day.isoformat()} is {value}, holidays not known.", (value,))


INTENTS = {workdays_after: 8}

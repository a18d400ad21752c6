"""A clock set to another moment for each conversation.

Data made within one afternoon would show one date only, and a model would learn that date by heart
instead of reading it. So Python's `date.today`, `datetime.now` and `time.time` tell a drawn moment
while an action runs; everything else in the action is as ever."""

import contextlib
import datetime
import time

UTC = datetime.timezone.utc


def moment(c):
    """The conversation's moment, in UTC; the local clock of the generator counts as UTC too."""
    if not hasattr(c, "moment"):
        c.moment = datetime.datetime(2025, 1, 1) + datetime.timedelta(seconds=c.rng.randrange(11 * 365 * 86400))
    return c.moment


def fields(when):
    return when.year, when.month, when.day, when.hour, when.minute, when.second, when.microsecond


@contextlib.contextmanager
def set_to(when):
    real_date, real_datetime, real_time = datetime.date, datetime.datetime, time.time
    aware = when.replace(tzinfo=UTC)

    class Date(real_date):
        @classmethod
        def today(cls):
            return cls(when.year, when.month, when.day)

    class Datetime(real_datetime):
        @classmethod
        def now(cls, tz=None):
            there = aware.astimezone(tz) if tz else when
            return cls(*fields(there), tzinfo=tz, fold=there.fold)

        @classmethod
        def today(cls):
            return cls.now()

    datetime.date, datetime.datetime = Date, Datetime
    time.time = aware.timestamp
    try:
        yield
    finally:
        datetime.date, datetime.datetime, time.time = real_date, real_datetime, real_time


def timed(c, act):
    """`observation = yield from timed(c, Act(...))`: the action runs at the conversation's moment."""
    with set_to(moment(c)):
        observation = yield act
    return observation

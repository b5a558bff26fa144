"""Numbers, dates, times, weights and ages as the person at the bench writes them.

The language that is spoken says how (`station.ui.languages`); the time zone is the computer's. Digits are those on
labels and boxes (0 to 9) in every language, for a quantity on the screen must look like the one on the paper beside
it; codes, SKUs and order numbers are never formatted at all. It knows no page.
"""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale

from packing.text import Text
from station.ui.languages import number, said

__all__ = ["age", "clock", "date", "moment", "number", "percent", "weight"]

SHORT = QLocale.FormatType.ShortFormat
DAY = 86_400


def percent(share: float) -> str:
    """`98.5 %`; `share` lies between 0 and 1. Never rounded up to the whole: only what is whole is 100 %."""
    tenths = int(share * 1000 + 1e-9) / 10
    return said(Text("{n} %", n=int(tenths) if tenths == int(tenths) else tenths))


def weight(milligrams: int) -> str:
    """A weight in grams, with its last digit that is not 0: `1,234.56 g`."""
    grams = milligrams / 1_000
    return said(Text("{n} g", n=int(grams) if grams == int(grams) else grams))


def clock(seconds: float) -> str:
    """Hours and minutes of a moment, in seconds since the epoch: `16:30`. 24 hours in every language."""
    form = QLocale().timeFormat(SHORT)
    return QLocale().toString(_here(seconds).time(), "HH:mm" if "a" in form.lower() else form)


def date(seconds: float) -> str:
    """A day, short, with its year: `23/11/2026`."""
    return QLocale().toString(_here(seconds).date(), SHORT)


def moment(seconds: float, now: float) -> str:
    """The clock; before it the day where that is another one than now's: `21 Nov, 16:30`."""
    then = _here(seconds)
    if then.date() == _here(now).date():
        return clock(seconds)
    day = QLocale().toString(then.date(), "d MMM")
    return said(Text("{day}, {clock}", day=day, clock=clock(seconds)))


def age(seconds: float) -> str:
    """How long ago, rounded down, in the largest unit that fills one: `40 s`, `4 min`, `3 h`, `2 days`."""
    if seconds >= DAY:
        return said(Text("{n} day", "{n} days", n=int(seconds // DAY)))
    if seconds >= 3_600:
        return said(Text("{n} h", n=int(seconds // 3_600)))
    if seconds >= 60:
        return said(Text("{n} min", n=int(seconds // 60)))
    return said(Text("{n} s", n=max(0, int(seconds))))


def _here(seconds: float) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(seconds))

"""How long until an order has to leave: the minutes left, and how that looks and reads. The time is handed in.

`ship_by` is text from the ERP: `16:30`, a day with or without a clock (`2026-11-23 16:30`, ISO 8601), or anything else,
which is shown as it is and counts nothing down. A clock without a day means today's; passed by hours, it may as well
be tomorrow's, and is shown as it is.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, time

from msgspec import Struct

from packing.text import Text
from packing.verdict import Tone
from station.ui import formats
from station.ui.languages import said

SOON, NEAR = 60, 15
"""Minutes: from `SOON` on the time left is said first, from `NEAR` on it is set off. It is never louder than that: who
is hurried makes mistakes."""

_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_DAY, _PASSED = 24 * 60, 4 * 3_600


class Left(Struct, frozen=True):
    """`short` fits a cell below a heading, `cell` one that has none, `words` is a sentence. `minutes` is None where the
    text is no time that we know."""

    icon: str = ""
    tone: Tone = Tone.PLAIN
    short: str = ""
    words: str = ""
    minutes: int | None = None
    cell: str = ""


def left(ship_by: str, now: float) -> Left:
    """What to say of a cut-off now, in seconds since the epoch; an empty `Left` where there is none."""
    if not ship_by:
        return Left()
    until = moment(ship_by, now)
    if until is None:
        words = said(Text("Ships {when}", when=ship_by))
        return Left("clock", Tone.PLAIN, ship_by, words, cell=words)
    minutes = int((until - now) // 60)
    when = formats.moment(until, now)
    if minutes < 0:
        late = said(Text("Should have left at {when}", when=when))
        short = said(Text("late: {when}", when=when))
        return Left("attention", Tone.ATTENTION, short, late, minutes, short)
    ships = said(Text("Ships {when}", when=when))
    if minutes >= _DAY:
        return Left("clock", Tone.PLAIN, when, ships, minutes, ships)
    span = _span(minutes)
    words = said(Text("Ships {when}, {span} left", when=when, span=span))
    tone = Tone.ATTENTION if minutes < NEAR else Tone.PLAIN
    near = said(Text("{span} left", span=span)) if minutes < SOON else ""
    icon = "attention" if minutes < NEAR else "clock"
    return Left(icon, tone, near or when, words, minutes, near or ships)


def moment(ship_by: str, now: float) -> float | None:
    """The end of a cut-off in seconds since the epoch, by this computer's clock; None for a text that is no time.

    >>> moment("when it is ready", 0.0) is None
    True
    """
    text = ship_by.strip()
    if found := _CLOCK.fullmatch(text):
        today = datetime.fromtimestamp(now, UTC).astimezone()
        until = today.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
        return until.timestamp() if until.timestamp() > now - _PASSED else None
    try:
        until = datetime.fromisoformat(text)
    except ValueError:
        return None
    if len(text) <= 10:  # a day: until its end
        until = datetime.combine(until.date(), time(23, 59))
    try:
        return until.timestamp()
    except (OverflowError, OSError, ValueError):  # a year that no clock of this system reaches
        return None


def _span(minutes: int) -> str:
    """`1 h 12 min`, `42 min`: never broken over two lines."""
    hours, rest = divmod(minutes, 60)
    span = Text("{h} h {m} min", h=hours, m=rest) if hours and rest else Text("{n} min", n=rest)
    if hours and not rest:
        span = Text("{n} h", n=hours)
    return said(span).replace(" ", "\u00a0")

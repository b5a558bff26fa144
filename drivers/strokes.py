"""Keys as they go down and up, and whose hand shows in them: a scanner's or a person's. Pure.

What tells them apart is how long a key is held. A scanner lets a key go within a few milliseconds; fingers need 50 to
150 ms, and fast typists press the next key before the last is up.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

FAST = 0.035
"""Seconds between two keys, on the median, below which nobody types; a key held down repeats every 33 ms or slower,
and is known by its `repeat`."""

TAP = 0.025
"""Seconds: a key that was up again before is no finger's."""

HELD = 0.03
"""Seconds: a key held so long, and while others went down, is a finger's."""

_LOOKED_AT = 16
"""How many of the newest keys tell the rhythm."""


class Stroke(Struct, frozen=True):
    """A key that went down or up. `code`: as in `drivers.keys`, 0 where unknown. `now`: seconds of a clock that only
    goes forward, the event's own where it has one. `text`, `shift`, `ctrl`: what the computer made of it, looked at
    only where there is no code. `token` helps its giver to give the key back."""

    code: int
    down: bool
    now: float
    text: str = ""
    shift: bool = False
    ctrl: bool = False
    repeat: bool = False
    caps_lock: bool = False
    token: object = None


class Clock:
    """Seconds that only go forward, from event times in milliseconds of 32 bits: those begin anew every 49.7 days.

    >>> clock = Clock()
    >>> clock.seconds(2**32 - 1), clock.seconds(0), clock.seconds(1)
    (4294967.295, 4294967.296, 4294967.297)
    """

    def __init__(self) -> None:
        self._turns = 0
        self._last = 0

    def seconds(self, milliseconds: int) -> float:
        """The time of an event."""
        if self._last - milliseconds > 2**31:
            self._turns += 1
        self._last = milliseconds
        return (milliseconds + self._turns * 2**32) / 1000


class Key:
    """A key that types: when it went down and up, and its character on a US keyboard."""

    __slots__ = ("char", "code", "crossed", "now", "released")

    def __init__(self, stroke: Stroke, char: str) -> None:
        self.code, self.now, self.char = stroke.code, stroke.now, char
        self.released: float | None = None
        self.crossed = 0
        """How many other keys went down before this one was up."""

    def is_tap(self) -> bool:
        """Whether no finger is so quick."""
        return self.released is not None and self.released - self.now < TAP

    def is_pressed(self) -> bool:
        """Whether it was down as long as a finger needs, or a radio that stalled."""
        return self.released is not None and self.released - self.now >= HELD

    def is_held(self, now: float) -> bool:
        """Whether a finger lay on it while other keys went down."""
        if self.released is None and self.crossed > 1:
            return now - self.now >= HELD / 3
        return bool(self.crossed) and (self.released or now) - self.now >= HELD


def gaps(keys: Sequence[Key]) -> list[float]:
    """Seconds from key to key."""
    return [after.now - before.now for before, after in pairwise(keys)]


def is_machine(keys: Sequence[Key], now: float, fast: float = FAST) -> bool:
    """Whether these keys come from a scanner: quick on the median, or tapped, with stalls in between (radio). `fast`:
    seconds between two keys, on the median, of a scanner that is known to be slower."""
    keys = keys[-_LOOKED_AT:]
    if len(keys) < 2 or 2 * sum(key.is_pressed() or key.is_held(now) for key in keys) > len(keys):
        return False
    between = gaps(keys)
    if 2 * sum(gap < fast for gap in between) > len(between):  # the median is below it
        return True
    tapped = sum(key.is_tap() for key in keys[:-1])
    quick = sum(gap < fast for gap in between)
    return 2 * tapped >= len(between) and 4 * quick >= len(between)

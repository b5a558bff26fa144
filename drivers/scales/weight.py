"""What a scale says, in one form for all of them: weights in whole milligrams, answers to zero and tare. Pure.

It knows no protocol and no device.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

Trouble = Literal["", "overload", "underload", "moving", "busy", "fault", "unit", "silent"]
"""Why there is no weight: more or less on the pan than it can weigh; a pan that moves, where the scale then gives no
unit or no number; a scale that cannot answer now; a fault that it reports; a scale that never says its unit and was
given none; a scale that does not answer any more."""

Task = Literal["weight", "zero", "tare"]
"""What a scale can be asked."""

MILLIGRAMS = {
    "mg": Decimal(1),
    "g": Decimal(1_000),
    "kg": Decimal(1_000_000),
    "t": Decimal(1_000_000_000),
    "oz": Decimal("28349.523125"),  # NIST SP 811, appendix B.8
    "lb": Decimal("453592.37"),
}
"""Milligrams in each unit that is understood."""

NUMBER = r"(?:\d+(?:\.\d*)?|\.\d+)"
_NUMBER = re.compile(rf"([+-]?) *({NUMBER})", re.ASCII)


class Weight(Struct, frozen=True):
    """What the scale shows. Exact whole milligrams, so that no sum drifts; `None` while there is `trouble`."""

    milligrams: int | None
    stable: bool
    trouble: Trouble = ""
    device: str = ""

    @property
    def grams(self) -> float | None:
        """The same in grams."""
        return None if self.milligrams is None else self.milligrams / 1_000

    @property
    def is_zero(self) -> bool:
        """Whether nothing is on it and it is at rest."""
        return self.stable and self.milligrams == 0


class Reply(Struct, frozen=True):
    """The answer to a zero or tare."""

    task: Task
    done: bool


class Say(Struct, frozen=True):
    """The other side waits for these bytes before it goes on (the handshake of CAS)."""

    data: bytes


class Noise(Struct, frozen=True):
    """A whole line or frame that is none of this protocol: line noise, half a line, a checksum that does not hold."""

    data: bytes


Answer = Weight | Reply | Say | Noise


def measured(number: str, unit: str, *, stable: bool) -> Weight | None:
    """The weight of a number as a scale writes it, with or without sign; `None` for what is no number or no unit.

    >>> measured("-  1.5", "lb", stable=True)
    Weight(milligrams=-680389, stable=True, trouble='', device='')
    """
    found = _NUMBER.fullmatch(number.strip(" "))
    factor = MILLIGRAMS.get(unit.strip(" ").lower())
    if not found or factor is None:
        return None
    exact = Decimal(found[1] + found[2]) * factor
    return Weight(int(exact.quantize(Decimal(1), ROUND_HALF_EVEN)), stable)


def no_weight(trouble: Trouble) -> Weight:
    """There is none, and why."""
    return Weight(None, stable=False, trouble=trouble)


class Frames:
    """Cuts what comes into frames at one ending byte. What grows too long without it is thrown away."""

    MOST = 256

    def __init__(self, end: bytes) -> None:
        self._end, self._rest = end, b""

    def feed(self, data: bytes) -> list[bytes]:
        """The frames that are whole by now, each with its end."""
        *frames, self._rest = (self._rest + data).split(self._end)
        if len(self._rest) > self.MOST:
            # Its end is still kept away from the next frame's beginning.
            self._rest = self._rest[-self.MOST :]
        return [frame + self._end for frame in frames]


class Width:
    """A line with a byte missing is shorter than the one before, and may be a well-formed lie: 12.34 without its 1.

    A width is believed when it is the one of the line before, too (or the one that the manual gives).
    """

    def __init__(self, known: int = 0) -> None:
        self._last = known

    def fits(self, length: int) -> bool:
        """Whether a line of this length can be believed."""
        fits = self._last in (0, length)
        self._last = length
        return fits


class Steady:
    """Stable is what was said stable so many times in a row: no protocol without a checksum can be believed at once."""

    def __init__(self, times: int) -> None:
        self._times, self._seen = times, 0
        self._last: Weight | None = None

    def take(self, weight: Weight) -> Weight:
        """The weight as it may be believed."""
        self._seen = self._seen + 1 if weight == self._last else 1
        self._last = weight
        return weight if self._seen >= self._times or not weight.stable else replace(weight, stable=False)

"""What a sound device is given next: silence, or the newest tone. Pure, save that it is asked from two threads.

One thread asks for tones, the device's own takes samples; between them stands one value that is replaced whole, so that
neither waits. What is wrong is heard out, and the newest of what was asked meanwhile follows it; any other tone gives
way at once, without a click. It knows no device and no file.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from typing import NamedTuple

STEP = 10
"""Per cent of volume from one step to the next."""
DECIBELS_A_STEP = 3.0
"""Clearly softer, and no more: every step sounds alike, as steps of so many per cent of the amplitude would not."""
STALE = 0.5
"""Seconds after which a tone that no device took is old news."""

Clock = Callable[[], float]


def gain(volume: int) -> float:
    """The factor of a volume in per cent: 100 leaves samples as they are, 10 less is 3 dB less, 0 is silence.

    >>> [round(gain(volume), 3) for volume in (100, 90, 80, 10, 0)]
    [1.0, 0.708, 0.501, 0.045, 0.0]
    """
    return 10 ** ((volume - 100) / STEP * DECIBELS_A_STEP / 20) if volume > 0 else 0.0


class Asked(NamedTuple):
    """A tone, how loud, and when it was asked for."""

    name: str
    gain: float
    at: float


class Mixer:
    """`tones` are 16-bit samples by name, one channel. `whole` are the names of those that are heard out.

    `played` is called from the device's thread with each tone as its first samples are taken.
    """

    def __init__(
        self, tones: Mapping[str, array[int]], *, rate: int, whole: frozenset[str], clock: Clock,
        played: Callable[[str], None] = lambda _: None,
    ) -> None:  # fmt: skip
        self._tones, self._whole, self._clock, self._played = tones, whole, clock, played
        self._fade, self._pause = round(0.005 * rate), round(0.080 * rate)
        self._asked: Asked | None = None
        self._now: Asked | None = None
        self._at = self._hush = 0
        self._under: array[int] = array("h")
        self.taken = 0.0

    def ask(self, name: str, loud: float) -> None:
        """From any thread, at once."""
        self._asked = Asked(name, loud, self._clock())

    def take(self, count: int) -> bytes:
        """The next `count` samples, for the device's thread alone."""
        before, self.taken = self.taken, self._clock()
        if (old := self._asked) and self.taken - max(before, old.at) > STALE:
            self._asked = None
        out: array[int] = array("h")
        while len(out) < count:
            if (asked := self._next()) is not None:
                self._begin(asked)
            out += self._part(count - len(out)) or self._silence(count - len(out))
        return out.tobytes()

    def _next(self) -> Asked | None:
        """What begins now, if anything does."""
        if self._hush or (self._now is not None and self._now.name in self._whole):
            return None
        asked, self._asked = self._asked, None
        return asked

    def _begin(self, asked: Asked) -> None:
        """The rest of the tone before fades under the new one's beginning."""
        tail = self._part(self._fade)
        self._under = array("h", (value * (len(tail) - i) // len(tail) for i, value in enumerate(tail)))
        self._now, self._at = asked, 0
        self._played(asked.name)

    def _part(self, wanted: int) -> array[int]:
        """What comes next of the tone that plays, at most `wanted` samples."""
        if (now := self._now) is None:
            return array("h")
        samples = self._tones[now.name]
        part = array("h", (round(value * now.gain) for value in samples[self._at : self._at + wanted]))
        self._at += len(part)
        for i, value in enumerate(self._under[: len(part)]):
            part[i] = max(-32_768, min(32_767, part[i] + value))
        self._under = self._under[len(part) :]
        if self._at >= len(samples):
            self._now = None
            self._hush = self._pause if now.name in self._whole else 0
        return part

    def _silence(self, wanted: int) -> array[int]:
        count = min(wanted, self._hush) or wanted
        self._hush = max(0, self._hush - count)
        return array("h", bytes(2 * count))

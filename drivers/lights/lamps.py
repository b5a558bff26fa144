"""Which lamps burn when: a signal light's behaviour, told the time and the tones. Pure.

Right is short, for a scan comes every second; done is longer; wrong stays until something else is told, and so does
attention. A plain verdict puts out what was on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from packing.verdict import Tone

SECONDS = {Tone.RIGHT: 0.5, Tone.DONE: 2.0, Tone.WRONG: 0.0, Tone.ATTENTION: 0.0}
"""How long each burns; 0: until the next verdict."""
TRY = 0.7
"""Seconds for each channel when the light is tried."""

Channels = frozenset[int]
NONE: Channels = frozenset()


@dataclass(frozen=True, slots=True)
class Span:
    """These channels are on until then (seconds of the clock; None: until something else is told)."""

    channels: Channels
    until: float | None


class Lamps:
    """`channels` says which lamps each tone lights; tones that are not there put all out. Times are seconds of any one
    clock that only goes forward."""

    def __init__(self, channels: Mapping[Tone, Channels]) -> None:
        self._channels = channels
        self._plan: list[Span] = []

    @property
    def all(self) -> Channels:
        """Every channel that may ever be on."""
        return frozenset().union(*self._channels.values())

    def show(self, tone: Tone, now: float) -> None:
        """A verdict."""
        seconds = SECONDS.get(tone, 0.0)
        channels = self._channels.get(tone, NONE)
        self._plan = [Span(channels, now + seconds if seconds else None)] if channels else []

    def try_out(self, now: float) -> None:
        """Each channel once, one after the other; then what stood before."""
        before = [span for span in self._plan if span.until is None]
        self._plan = [Span(frozenset({one}), now + TRY * place) for place, one in enumerate(sorted(self.all), start=1)]
        self._plan += before

    def lit(self, now: float) -> Channels:
        """What is to be on now."""
        while self._plan and (until := self._plan[0].until) is not None and until <= now:
            self._plan.pop(0)
        return self._plan[0].channels if self._plan else NONE

    def next(self, now: float) -> float | None:
        """Seconds until that changes by itself; None: never."""
        self.lit(now)
        until = self._plan[0].until if self._plan else None
        return None if until is None else max(0.0, until - now)

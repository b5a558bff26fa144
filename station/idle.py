"""Whether a bench should lock because nobody is there. Pure: the time is handed in, and so is whatever moved.

It is not for catching anybody at rest: a locked bench keeps customers' data from passers-by, and one badge brings all
back (docs/decisions/0027).
"""

from __future__ import annotations

from collections.abc import Mapping

from drivers.scales.weight import Weight

WEIGHED = 10_000
"""Milligrams by which a stable weight must change to be a person's doing and not the hall's."""


class Idle:
    """How long nothing has moved. `minutes` 0: never locks."""

    def __init__(self, minutes: int, now: float) -> None:
        self.minutes = minutes
        self._seen = now
        self._weights: dict[str, int] = {}

    def moved(self, now: float) -> None:
        """A key, a touch, a scan: somebody is there."""
        self._seen = now

    def weighed(self, weights: Mapping[str, Weight], now: float) -> None:
        """What the scales say: somebody is there where a stable weight is another than before."""
        for name, weight in weights.items():
            if weight.stable and weight.milligrams is not None:
                before = self._weights.get(name)
                if before is None or abs(weight.milligrams - before) >= WEIGHED:
                    self._weights[name] = weight.milligrams
                    self._seen = now

    def due(self, now: float, *, busy: bool) -> bool:
        """Whether to lock now. `busy`: scans wait, something is being printed or asks for somebody; the time begins
        anew when that is over."""
        if busy or now < self._seen:
            self._seen = now
        return self.minutes > 0 and now - self._seen >= self.minutes * 60

"""What lies on the simulated scale: the open box, and now and then an elbow."""

from __future__ import annotations

from collections.abc import Callable

from drivers.sim.scale import SimScale

SWING = 0.3
"""Seconds until the pan is at rest."""


class Pan:
    """Puts on and takes off so that the scale holds what it should. `told` is given the grams after each change."""

    def __init__(self, scale: SimScale, told: Callable[[int], object]) -> None:
        self._scale, self._told = scale, told
        self._box = 0
        self.grams = 0

    def hold(self, grams: int) -> None:
        """The box weighs so much now; 0 is a new one, on a pan with nothing else."""
        more, self._box = grams - self._box, grams
        self._weigh(max(0, self.grams + more) if grams else 0)

    def lean(self, grams: int) -> None:
        """Somebody leans on it."""
        self._weigh(self.grams + grams)

    def empty(self) -> None:
        """All is taken off, the box as well; what goes into it later is put on."""
        self._weigh(0)

    def _weigh(self, grams: int) -> None:
        more, self.grams = grams - self.grams, grams
        if more > 0:
            self._scale.place(more, unstable_for=SWING)
        elif more < 0:
            self._scale.remove(-more, unstable_for=SWING)
        self._told(grams)

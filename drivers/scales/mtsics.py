"""Mettler-Toledo MT-SICS, which many others speak as well. Pure.

Source: Reference Manual MT-SICS, level 0 (S, SI, Z, @) and level 1 (T): sections 3.2.1 "Format of the response with
weight value" (ID, status, ten characters of number, unit), 3.2.2 (without) and 3.2.3 (ES, ET, EL).
"""

from __future__ import annotations

import re

from drivers.scales.weight import NUMBER, Answer, Frames, Noise, Reply, Task, Trouble, Width, measured, no_weight

ASK: dict[Task, bytes] = {"weight": b"SI\r\n", "zero": b"Z\r\n", "tare": b"T\r\n"}
"""`SI` is the weight as it is now, stable or not; `Z` and `T` wait until the pan is at rest."""

_WEIGHT = re.compile(rf"S ([SD]) ([ +-]*{NUMBER}) ([A-Za-z]+) *", re.ASCII)
_TROUBLE: dict[str, Trouble] = {"S +": "overload", "S -": "underload", "S I": "busy"}
_NUMBER_WIDTH = 10


class MtSics:
    """One line's worth of MT-SICS."""

    def __init__(self, _unit: str = "") -> None:
        self._frames, self._width = Frames(b"\n"), Width(_NUMBER_WIDTH)

    def ask(self, task: Task) -> bytes:
        """The bytes that ask for it."""
        return ASK[task]

    def feed(self, data: bytes) -> list[Answer]:
        """What came of these bytes.

        >>> MtSics().feed(b"S S     100.00 g\\r\\n")
        [Weight(milligrams=100000, stable=True, trouble='', device='')]
        """
        return [answer for frame in self._frames.feed(data) for answer in self._line(frame)]

    def _line(self, frame: bytes) -> list[Answer]:
        if not frame.endswith(b"\r\n"):
            return [Noise(frame)]
        line = frame[:-2].decode("latin-1")
        if line in _TROUBLE:
            return [no_weight(_TROUBLE[line])]
        if line[:2] in ("Z ", "T "):
            task: Task = "zero" if line[0] == "Z" else "tare"
            return [Reply(task, done=line[2:3] in ("A", "S"))]
        found = _WEIGHT.fullmatch(line)
        if not found or not self._width.fits(len(found[2])):
            return [Noise(frame)]
        weight = measured(found[2], found[3], stable=found[1] == "S")
        return [weight or Noise(frame)]

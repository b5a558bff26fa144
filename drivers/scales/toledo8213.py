"""Toledo 8213, which scales for tills offer as "8213", "ECR" or "EH-SCP". Pure.

Sources: Salter Brecknell 3700LP user's manual p. 11 ("Model 8213 Protocol"); Brecknell AWT35-100089 p. 25 (EH-SCP and
its status byte).

    W  ->  STX xx.xxx CR        the weight, only where it is valid and at rest
           STX ? status CR      else
    Z  ->  STX ? status CR

No answer says its unit: the person who sets the bench up does (`unit=kg`), and without that there is no weight.
"""

from __future__ import annotations

import re

from drivers.scales.weight import Answer, Frames, Noise, Reply, Task, Width, measured, no_weight

ASK: dict[Task, bytes] = {"weight": b"W", "zero": b"Z", "tare": b""}

_WEIGHT = re.compile(r"\x02(-?\d{1,4}\.\d{1,3}|-?\d{5,6})\r", re.ASCII)
_STATUS = re.compile(r"\x02\?([\x20-\x7F])\r")

MOVES, OVER, UNDER = 0x01, 0x02, 0x04
ALWAYS = 0x60


class Toledo8213:
    """One line's worth of 8213."""

    def __init__(self, unit: str = "") -> None:
        self._frames, self._width, self._unit = Frames(b"\r"), Width(), unit
        self._task: Task = "weight"

    def ask(self, task: Task) -> bytes:
        """The bytes that ask for it."""
        self._task = task
        return ASK[task]

    def feed(self, data: bytes) -> list[Answer]:
        """What came of these bytes.

        >>> Toledo8213("kg").feed(b"\\x0201.500\\r")
        [Weight(milligrams=1500000, stable=True, trouble='', device='')]
        """
        return [self._frame(frame) for frame in self._frames.feed(data)]

    def _frame(self, frame: bytes) -> Answer:
        text = frame[max(0, frame.rfind(b"\x02")) :].decode("latin-1")
        task, self._task = self._task, "weight"
        if status := _STATUS.fullmatch(text):
            return _said(ord(status[1]), task) or Noise(frame)
        found = _WEIGHT.fullmatch(text)
        if not found or not self._width.fits(len(found[1])):
            return Noise(frame)
        if not self._unit:
            return no_weight("unit")
        return measured(found[1], self._unit, stable=True) or Noise(frame)


def _said(status: int, task: Task) -> Answer | None:
    if status & ALWAYS != ALWAYS:
        return None
    trouble = no_weight("overload") if status & OVER else no_weight("underload") if status & UNDER else None
    if task == "zero":
        return Reply(task, done=trouble is None and not status & MOVES)
    return trouble or no_weight("moving" if status & MOVES else "busy")

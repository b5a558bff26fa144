"""Sartorius SBI. Pure.

Sources: Cubis MSE operating instructions p. 71 (`ESC P`, `ESC U`, `ESC V`); Combics 1 plus p. 97 and ME215S p. 135
(line of 16 characters, special codes H, L, C, error codes); Combics 1 p. 98 and Entris II "22-Character Data Output
Format" (line of 22: six characters before it say what the number is).

    + *  1 2 5 5 . 7 * g * * CR LF      sign, number to the 10th character, unit in the 12th to 14th

The unit is there only while the pan is at rest: a line without one is a weight in motion, and of unknown unit.
"""

from __future__ import annotations

import re

from drivers.scales.weight import NUMBER, Answer, Frames, Noise, Task, Trouble, Weight, measured, no_weight

ASK: dict[Task, bytes] = {"weight": b"\x1bP\r\n", "zero": b"\x1bV\r\n", "tare": b"\x1bU\r\n"}
"""Zero and tare are obeyed without an answer."""

SHORT, LONG = 14, 20
"""Characters of a line without its CR LF."""

NET = ("N", "N1")
GROSS = ("G", "G#")

_SPECIAL: dict[str, Trouble] = {
    **dict.fromkeys(("H", "HH", "High"), "overload"),
    **dict.fromkeys(("L", "LL", "Low"), "underload"),
    **dict.fromkeys(("C", "Cal.", "Cal. Ext.", "-", "--"), "busy"),
}
_FAULT = re.compile(r"(?i:err|app\.er|dis\.er|prt\.er)\.? *\d*", re.ASCII)
_NUMBER = re.compile(rf"[+ -] *{NUMBER}", re.ASCII)


class Sbi:
    """One line's worth of SBI."""

    def __init__(self, _unit: str = "") -> None:
        self._frames = Frames(b"\n")
        self._net = False

    def ask(self, task: Task) -> bytes:
        """The bytes that ask for it."""
        return ASK[task]

    def feed(self, data: bytes) -> list[Answer]:
        """What came of these bytes.

        >>> Sbi().feed(b"+   1255.7 g  \\r\\n")
        [Weight(milligrams=1255700, stable=True, trouble='', device='')]
        """
        return [answer for frame in self._frames.feed(data) for answer in self._line(frame)]

    def _line(self, frame: bytes) -> list[Answer]:
        line = frame[:-2].decode("latin-1")
        if not frame.endswith(b"\r\n") or len(line) not in (SHORT, LONG):
            return [Noise(frame)]
        code = line[:-SHORT].strip(" ")
        if code in NET:
            self._net = True
        elif code in GROSS:
            if self._net:
                return []  # one print gives gross, tare and net: net is what the display shows
        elif code not in ("", "Stat"):
            return []  # a count, a percentage, a tare memory: no weight of what lies on it
        return [_value(line[-SHORT:]) or Noise(frame)]


def _value(line: str) -> Weight | None:
    word = line.strip(" ")
    if word in _SPECIAL:
        return no_weight(_SPECIAL[word])
    if _FAULT.fullmatch(word):
        return no_weight("fault")
    # Digits that are not verified stand in brackets.
    number, unit = line[:10].replace("[", "").replace("]", ""), line[11:]
    if line[10] != " " or not _NUMBER.fullmatch(number):
        return None
    return measured(number, unit, stable=True) if unit.strip(" ") else no_weight("moving")

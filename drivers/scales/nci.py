"""NCI and Avery Weigh-Tronix: "NCI", "SCP-01", and "ECR" ("SCP-02", with an S before the status). Pure.

Sources: NCI 7800 user's manual p. 32 and Avery Weigh-Tronix 7821 user instructions, section 6.3 (requests and
answers); Ohaus Aviator 7000 service manual p. 49 and Weigh-Tronix SCP-01 8408-14788-01 (bits of the status bytes);
Avery Berkel 6702-16658 in ECR mode (`LF 00.000LB LF CR S00 CR ETX`).

    W CR    ->  LF xxxx.xx uu CR LF hh CR ETX     hh alone where there is no weight to give
    Z CR    ->  LF hh CR ETX

These scales come set to 7 data bits and even parity: see `drivers.scales.parity`.
"""

from __future__ import annotations

import re

from drivers.scales.weight import NUMBER, Answer, Frames, Noise, Reply, Task, Weight, Width, measured, no_weight

ASK: dict[Task, bytes] = {"weight": b"W\r", "zero": b"Z\r", "tare": b"T\r"}

_STATUS = r"(?:S?)(?P<status>[\x30-\x3F][\x30-\x7F]{1,3})\r\x03"
_WEIGHT = re.compile(rf"\n(?P<shown>[^\n\r\x03]*?)(?P<unit>[A-Za-z]{{1,2}}) ?(?:\r\n|\n\r){_STATUS}")
_ALONE = re.compile(rf"(?:\n\r?|\r\n?){_STATUS}")
_POUNDS = re.compile(rf" *(\d+) *lb +({NUMBER}) *", re.ASCII | re.IGNORECASE)

MOVES, AT_ZERO = 0x01, 0x02
"""Status byte 1."""
UNDER, OVER = 0x01, 0x02
"""Status byte 2."""
FAULTS = 0x0C
"""RAM, EEPROM; ROM, calibration."""
INITIAL_ZERO_FAULT = 0x08
"""Status byte 3."""
MORE = 0x40
"""Another status byte follows."""


class Nci:
    """One line's worth of NCI."""

    def __init__(self, _unit: str = "") -> None:
        self._frames, self._width = Frames(b"\x03"), Width()
        self._task: Task = "weight"

    def ask(self, task: Task) -> bytes:
        """The bytes that ask for it."""
        self._task = task
        return ASK[task]

    def feed(self, data: bytes) -> list[Answer]:
        """What came of these bytes.

        >>> Nci().feed(b"\\n0001.50LB\\r\\n00\\r\\x03")
        [Weight(milligrams=680389, stable=True, trouble='', device='')]
        """
        return [self._frame(frame) for frame in self._frames.feed(data)]

    def _frame(self, frame: bytes) -> Answer:
        text = frame.decode("latin-1")
        task, self._task = self._task, "weight"
        if found := _ends_with(_WEIGHT, text):
            if not _whole(found["status"]):
                return Noise(frame)
            return _trouble(found["status"]) or self._weight(found) or Noise(frame)
        if text.endswith("\n?\r\x03") and task != "weight":
            return Reply(task, done=False)  # an unknown command: not every model can be tared from here
        found = _ALONE.fullmatch(text)
        if not found or not _whole(found["status"]):
            return Noise(frame)
        trouble = _trouble(found["status"])
        if task != "weight":
            return Reply(task, done=trouble is None and not _moves(found["status"]))
        return trouble or no_weight("moving" if _moves(found["status"]) else "busy")

    def _weight(self, found: re.Match[str]) -> Weight | None:
        stable = not _moves(found["status"])
        shown, unit = found["shown"], found["unit"]
        if not self._width.fits(len(shown)):
            return None
        if unit.lower() == "oz" and (both := _POUNDS.fullmatch(shown)):
            pounds, ounces = measured(both[1], "lb", stable=stable), measured(both[2], "oz", stable=stable)
            parts = [part.milligrams or 0 for part in (pounds, ounces) if part]
            return Weight(sum(parts), stable)
        return measured(shown, unit, stable=stable)


def _ends_with(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The last frame in `text`: half a frame may stand before it."""
    for start in (place for place in range(len(text) - 1, -1, -1) if text[place] in "\n\r"):
        if found := pattern.fullmatch(text, start):
            return found
    return None


def _whole(status: str) -> bool:
    """Each byte but the last says that another follows, and bits 4 and 5 are always set (the first never says)."""
    first, *rest = map(ord, status)
    if first & 0x70 != 0x30 or any(byte & 0x30 != 0x30 for byte in rest):
        return False
    return all(byte & MORE for byte in rest[:-1]) and not rest[-1] & MORE


def _moves(status: str) -> bool:
    return bool(ord(status[0]) & MOVES)


def _trouble(status: str) -> Weight | None:
    first, second = ord(status[0]), ord(status[1])
    third = ord(status[2]) if len(status) > 2 else 0
    if first & FAULTS or second & FAULTS or third & INITIAL_ZERO_FAULT:
        return no_weight("fault")
    if second & OVER:
        return no_weight("overload")
    return no_weight("underload") if second & UNDER else None

"""How a printer cuts its bytes into commands, so far as a simulated one must: where pictures hide bytes that look like
commands, and where a document ends. Pure.

ESC/POS: lengths from the Epson ESC/POS command reference. ZPL: Zebra ZPL II programming guide.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["print", "cut", "status", "confirm"]


@dataclass(frozen=True, slots=True)
class Command:
    """`print`: goes on the paper; `cut` ends it; `status` is asked at once, `confirm` in the order of the data."""

    kind: Kind
    data: bytes


# Bytes in all, with the two of the command itself. What is not here has three (two and one parameter).
_TWO = {b"\x1b@", b"\x1b2", b"\x1b<", b"\x1bL", b"\x1bS", b"\x1bi", b"\x1bm", b"\x1b\x0c", b"\x1dT"}
_LONG = {
    b"\x1b$": 4,
    b"\x1b\\": 4,
    b"\x1bc": 4,
    b"\x1bp": 5,
    b"\x1bW": 10,
    b"\x1d$": 4,
    b"\x1d\\": 4,
    b"\x1dP": 4,
    b"\x1dL": 4,
    b"\x1dW": 4,
    b"\x1dg": 4,
    b"\x1d^": 5,
}
_LEADS = (0x1B, 0x1D, 0x1C, 0x10)


class EscposReader:
    """Feeds on bytes cut anywhere; what it cannot understand yet it keeps."""

    def __init__(self) -> None:
        self._held = b""

    @property
    def rest(self) -> bytes:
        """The beginning of a command that has not come whole."""
        return self._held

    def feed(self, data: bytes) -> Iterator[Command]:
        self._held += data
        while self._held:
            length = _escpos_length(self._held)
            if not length or length > len(self._held):
                return
            command, self._held = self._held[:length], self._held[length:]
            yield Command(_escpos_kind(command), command)


def _escpos_kind(command: bytes) -> Kind:
    if command[:2] == b"\x10\x04":
        return "status"
    if command[:2] == b"\x1dr":
        return "confirm"
    return "cut" if command[:2] in (b"\x1dV", b"\x1bi", b"\x1bm") else "print"


def _escpos_length(held: bytes) -> int:
    """Bytes of the command at the front; 0 while that cannot be told."""
    if held[0] not in _LEADS:
        return next((at for at, byte in enumerate(held) if byte in _LEADS), len(held))
    start = held[:2]
    if start in _TWO:
        return 2
    if start in _LONG:
        return _LONG[start]
    if held[0] == 0x10:
        return {4: 3, 5: 3, 0x14: 5}.get(held[1], 2) if len(held) > 1 else 0
    return _variable_length(held)


def _variable_length(held: bytes) -> int:
    start = held[:2]
    if len(held) < 3:
        return 0
    if start in (b"\x1d(", b"\x1b(", b"\x1c("):  # pL pH
        return 5 + _number(held[3:5]) if len(held) >= 5 else 0
    if start == b"\x1d8":  # p1..p4
        return 7 + _number(held[3:7]) if len(held) >= 7 else 0
    if start == b"\x1dv":  # GS v 0 m xL xH yL yH
        return 8 + _number(held[4:6]) * _number(held[6:8]) if len(held) >= 8 else 0
    if start == b"\x1b*":  # m nL nH
        return 5 + _number(held[3:5]) * (3 if held[2] >= 32 else 1) if len(held) >= 5 else 0
    if start == b"\x1dk":
        return _barcode_length(held)
    if start == b"\x1dV":  # function B has one more parameter
        return 4 if held[2] >= 65 else 3
    if start == b"\x1bD":  # tab stops, up to NUL
        return held.find(b"\x00") + 1
    return 3


def _barcode_length(held: bytes) -> int:
    if held[2] <= 6:  # function A ends with NUL
        return held.find(b"\x00", 3) + 1
    return 4 + held[3] if len(held) >= 4 else 0


def _number(little_endian: bytes) -> int:
    return int.from_bytes(little_endian, "little")


class ZplReader:
    """Cuts off each `^XA … ^XZ`; `~` commands act wherever they stand, as they do in the printer."""

    def __init__(self) -> None:
        self._held = b""

    @property
    def rest(self) -> bytes:
        return self._held

    def feed(self, data: bytes) -> Iterator[Command]:
        self._held += data
        while True:
            upper = self._held.upper()
            asked, ended = upper.find(b"~HS"), upper.find(b"^XZ")
            if asked >= 0 and (ended < 0 or asked < ended):
                self._held = self._held[:asked] + self._held[asked + 3 :]
                yield Command("status", b"~HS")
            elif ended >= 0:
                label, self._held = self._held[: ended + 3], self._held[ended + 3 :]
                yield Command("cut", label.lstrip())
            else:
                return

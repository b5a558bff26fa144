"""CAS scales for tills: "ECR", PD-II type 6, AP-1, SW-II. A handshake, and a frame with a checksum. Pure.

Sources: CAS PD-II manual section 3.1.6 p. 23 (type 6); SW-II p. 15 (the bytes of the frame); AP-1 transmission protocol
(number `99.999`, and the BCC: exclusive or over all between STX and BCC).

    ENQ  ->  ACK (NAK: not now)
    DC1  ->  SOH STX status sign 6 characters of number 2 of unit BCC ETX EOT
"""

from __future__ import annotations

import re
from functools import reduce
from operator import xor

from drivers.scales.weight import Answer, Noise, Say, Task, measured, no_weight

SOH, STX, ETX, EOT, ENQ, ACK, DC1, NAK = b"\x01", b"\x02", b"\x03", b"\x04", b"\x05", b"\x06", b"\x11", b"\x15"

ASK: dict[Task, bytes] = {"weight": ENQ, "zero": b"", "tare": b""}
"""Zero and tare are keys of the scale itself."""

_LENGTH = 15
_BODY = re.compile(r"([SU])([ -])( *\d+\.\d+)([A-Za-z]{2}|[A-Za-z] | [A-Za-z])", re.ASCII)
_OVER = re.compile(r"[SU][ F-]F{6}..|[SU]F[\s\S]{6}..")


class Cas:
    """One line's worth of CAS."""

    def __init__(self, _unit: str = "") -> None:
        self._kept = b""

    def ask(self, task: Task) -> bytes:
        """The bytes that ask for it; none for what it cannot be asked. Half a frame from before is given up."""
        self._kept = b""
        return ASK[task]

    def feed(self, data: bytes) -> list[Answer]:
        """What came of these bytes.

        >>> Cas().feed(ACK)
        [Say(data=b'\\x11')]
        """
        self._kept += data
        answers: list[Answer] = []
        while self._kept and (taken := self._take()):
            answers.append(taken)
        return answers

    def _take(self) -> Answer | None:
        """The next answer; None where more bytes are needed. The BCC may be any byte, so a frame is cut by length."""
        first = self._kept[:1]
        if first in (ACK, NAK):
            self._kept = self._kept[1:]
            return Say(DC1) if first == ACK else no_weight("busy")
        if first == SOH and (SOH + STX).startswith(self._kept[:2]):
            if len(self._kept) < _LENGTH:
                return None
            if answer := _read(self._kept[:_LENGTH]):
                self._kept = self._kept[_LENGTH:]
                return answer
            # An ACK in what is no frame answers nothing: go on at the next beginning in it, or behind it.
            again = self._kept.find(SOH, 1, _LENGTH)
            return self._drop(again if again > 0 else _LENGTH)
        places = [place for place in map(self._kept.find, (SOH, ACK, NAK)) if place > 0]
        return self._drop(min(places, default=-1))

    def _drop(self, most: int) -> Noise:
        dropped = self._kept if most < 0 else self._kept[:most]
        self._kept = self._kept[len(dropped) :]
        return Noise(dropped)


def check(body: bytes) -> int:
    """The BCC: exclusive or over all bytes between STX and itself."""
    return reduce(xor, body, 0)


def _read(frame: bytes) -> Answer | None:
    body = frame[2:12]
    if frame[13:] != ETX + EOT or check(body) != frame[12]:
        return None
    text = body.decode("latin-1")
    if _OVER.fullmatch(text):
        return no_weight("overload")
    parts = _BODY.fullmatch(text)
    return measured(parts[2] + parts[3].strip(" "), parts[4], stable=parts[1] == "S") if parts else None

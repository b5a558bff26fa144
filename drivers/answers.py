"""What printers answer about themselves, in bytes and in words. Pure: it neither sends nor waits.

ESC/POS: Epson ESC/POS command reference, `DLE EOT n` (real-time status) and `GS r n` (status, in the order of the
data). ZPL: Zebra ZPL II programming guide, `~HS` (host status return).
"""

from __future__ import annotations

import re

from msgspec import Struct

from packing.text import Text

STATUS_REQUESTS = tuple(bytes([0x10, 0x04, n]) for n in (1, 2, 3, 4))
"""DLE EOT 1..4: printer, cause of offline, cause of error, roll paper. Each is answered with one byte, at once."""

CONFIRM_REQUEST = b"\x1dr\x01"
"""GS r 1: answered with one byte when everything before it was printed."""

HOST_STATUS_REQUEST = b"~HS"

# (DLE EOT n, bit, words); roll paper end (n = 4) has two bits that go together.
_ESCPOS_TROUBLE = (
    (2, 0x04, Text("cover open")),
    (4, 0x60, Text("paper out")),
    (2, 0x20, Text("paper out")),
    (3, 0x08, Text("cutter jammed")),
    (3, 0x20, Text("broken: switch it off and on; if that does not help, call service")),
    (3, 0x40, Text("too hot or out of voltage: wait until it recovers")),
    (2, 0x40, Text("in an error: see its lamp")),
    (1, 0x08, Text("offline: see its buttons")),
)


def escpos_trouble(answers: bytes) -> str:
    """The words for the four answers to `STATUS_REQUESTS`; empty when all is well.

    >>> escpos_trouble(bytes([0x1A, 0x32, 0x12, 0x72]))
    'paper out'
    """
    if len(answers) < len(STATUS_REQUESTS):
        return Text("does not answer when asked for its state")
    if not all(is_status_byte(answer) for answer in answers):
        return Text("answers something else than an ESC/POS printer would: is the right language set?")
    found = (words for n, bits, words in _ESCPOS_TROUBLE if answers[n - 1] & bits)
    return next(found, "")


def is_status_byte(answer: int) -> bool:
    """DLE EOT: bits 0 and 7 are off, 1 and 4 are on."""
    return answer & 0b1001_0011 == 0b0001_0010


def is_confirmation(answer: int) -> bool:
    """GS r 1: bits 0 and 1 together (paper near its end), 2 and 3 together (at its end), the others off. No DLE EOT
    answer and no letter looks like that."""
    return answer in (0x00, 0x03, 0x0C, 0x0F)


_HOST_STATUS = re.compile(rb"\x02([^\x03]*)\x03\s*\x02([^\x03]*)\x03\s*\x02([^\x03]*)\x03")


class HostStatus(Struct, frozen=True):
    """The fields of `~HS` that matter here. `left` is labels in the batch plus formats not begun."""

    paper_out: bool
    paused: bool
    head_open: bool
    ribbon_out: bool
    too_cold_or_hot: bool
    left: int

    @property
    def trouble(self) -> str:
        if self.head_open:
            return Text("head open")
        if self.paper_out:
            return Text("paper out")
        if self.ribbon_out:
            return Text("ribbon out")
        if self.paused:
            return Text("paused: press its pause button")
        return Text("too cold or too hot: wait") if self.too_cold_or_hot else ""


def host_status(answer: bytes) -> HostStatus | None:
    """Reads the three strings of a `~HS` answer; `None` as long as they are not whole or not understood."""
    found = _HOST_STATUS.search(answer)
    if not found:
        return None
    first, second, _third = (part.split(b",") for part in found.groups())
    try:
        return HostStatus(
            paper_out=first[1] == b"1",
            paused=first[2] == b"1",
            head_open=second[2] == b"1",
            ribbon_out=second[3] == b"1",
            too_cold_or_hot=b"1" in (first[10], first[11]),
            left=int(first[4]) + int(second[8]),
        )
    except (IndexError, ValueError):
        return None


def write_host_status(status: HostStatus) -> bytes:
    """The answer that a Zebra printer in this state would give (where it gives any)."""
    first = f"030,{status.paper_out:d},{status.paused:d},1218,000,0,0,0,000,0,0,{status.too_cold_or_hot:d}"
    second = f"000,0,{status.head_open:d},{status.ribbon_out:d},1,2,6,0,{status.left:08d},1,000"
    return b"".join(b"\x02" + part.encode("ascii") + b"\x03\r\n" for part in (first, second, "1234,0"))

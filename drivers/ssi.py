"""Zebra's Simple Serial Interface (SSI): packets with a checksum, each one acknowledged. Pure: bytes in, scans and
answers out.

A scanner in this mode keeps a code until the host has said that it has it, and sends it again if not: no code is lost
on the cable, and none counts twice. It does not know the port, and never waits.

After a silence half a packet is given up, so that a lost byte costs one packet at most, which the scanner sends again.

Sources: Symbol SE-923 Scan Engine Integration Guide (70-37052-01), p. 6-4, figure 6-1 and table 6-2 (packet, checksum,
retransmit bit), and p. 6-15 (DECODE_DATA); Zebra DS9908 Product Reference Guide, "SSI Commands", table 15 (opcodes);
Motorola CS3000 Series Product Reference Guide, appendix B, table B-1 (code types).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from drivers.framing import SILENCE, decoded, split_aim
from packing.scan import Scan
from packing.text import Text

ACK, NAK = 0xD0, 0xD1
BEEP = 0xE6
DECODE_DATA = 0xF3
PARAM_SEND = 0xC6

HOST, DECODER = 4, 0
RETRANSMIT = 0x01
"""Status, bit 0: this packet was sent before."""
CONTINUED = 0x02
"""Status, bit 1: the rest of it comes in the next packet (DS9908 guide, p. 251)."""
RESEND = 0x01
"""Cause of a NAK: the checksum was wrong, send it again."""

SAME_SCAN = 10.0
"""Seconds within which a scanner repeats a packet that it holds for unheard."""

_HEAD = 4
_CHECKSUM = 2
_FULL = 0xFF
"""No packet says a greater length."""

# SSI code type -> AIM identifier (ISO/IEC 15424), where the type says enough. UPC/EAN is left to its digits: SSI sends
# UPC-A and UPC-E as they are printed, while `]E0` promises 13 digits. Data Matrix and QR say not whether they are GS1.
_AIM = {
    0x01: "]A0",  # Code 39
    0x02: "]F0",  # Codabar
    0x03: "]C0",  # Code 128
    0x06: "]I0",  # Interleaved 2 of 5
    0x07: "]G0",  # Code 93
    0x0A: "]E4",  # EAN-8
    0x0B: "]E0",  # EAN-13
    0x0E: "]M0",  # MSI
    0x0F: "]C1",  # GS1-128
}


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet. `data` is what stands between the status byte and the checksum."""

    opcode: int
    data: bytes = b""
    status: int = 0
    source: int = HOST

    def encoded(self) -> bytes:
        """The bytes on the line: length, opcode, source, status, data, checksum (high byte first).

        >>> Packet(ACK).encoded().hex(" ")
        '04 d0 04 00 ff 28'
        """
        body = bytes([_HEAD + len(self.data), self.opcode, self.source, self.status]) + self.data
        return body + checksum(body).to_bytes(_CHECKSUM, "big")


def checksum(body: bytes) -> int:
    """The two's complement of the sum of all bytes, 16 bits (SE-923 guide, table 6-2)."""
    return -sum(body) & 0xFFFF


class PacketReader:
    """Cuts bytes into packets. One whose checksum is wrong comes out as `None`; if its length was wrong too, so are
    some that follow, until a silence puts an end to them."""

    def __init__(self) -> None:
        self._held = b""

    @property
    def unfinished(self) -> bool:
        """Whether part of a packet is held."""
        return bool(self._held)

    def clear(self) -> None:
        """Forgets it."""
        self._held = b""

    def feed(self, data: bytes) -> Iterator[Packet | None]:
        """The packets that these bytes complete."""
        # No packet is shorter than its head; a lone 0x00 is what wakes a sleeping scanner.
        self._held += data
        while self._held:
            length = self._held[0]
            if length < _HEAD:
                self._held = self._held[1:]
                continue
            if len(self._held) < length + _CHECKSUM:
                return
            body, check = self._held[:length], self._held[length : length + _CHECKSUM]
            self._held = self._held[length + _CHECKSUM :]
            is_whole = int.from_bytes(check, "big") == checksum(body)
            yield Packet(body[1], body[_HEAD:], body[3], body[2]) if is_whole else None


class SsiFramer:
    """Gives the scans in a scanner's packets, and keeps the answers that it waits for.

    A code too long for one packet is told and left out: how its parts are joined differs from model to model, and a
    part of a code may be another article's whole one. It outlives the connection: a scanner that heard no answer before
    the cable went sends the code again behind it.
    """

    suffix_known = True

    def __init__(self, *, device: str = "") -> None:
        self._device = device
        self._reader = PacketReader()
        self._fed = 0.0
        self._replies = b""
        self._delivered: dict[bytes, float] = {}
        self._notice = ""
        self._in_parts = False

    def feed(self, data: bytes, now: float) -> list[Scan]:
        """The scans in the packets that these bytes complete."""
        self._fed = now
        return [scan for packet in self._reader.feed(data) for scan in self._take(packet, now)]

    def tick(self, now: float) -> list[Scan]:
        """Gives up half a packet after a silence: the scanner sends it again when it hears no answer."""
        if self._reader.unfinished and now - self._fed >= SILENCE:
            self._reader.clear()
            self._refuse()
        return []

    def flush(self, *, torn: bool = False) -> list[Scan]:  # noqa: ARG002 - as every cutter has it
        """Half a packet is never a scan."""
        self._reader.clear()
        self._in_parts = False
        return []

    def spoil(self) -> None:
        """Bytes were lost: the checksum says so too, and better."""

    def replies(self) -> bytes:
        """What is to be sent to the scanner now; each answer is given once."""
        replies, self._replies = self._replies, b""
        return replies

    def notice(self) -> str:
        """Words for the person, once."""
        notice, self._notice = self._notice, ""
        return notice

    def _take(self, packet: Packet | None, now: float) -> list[Scan]:
        if packet is None:
            self._refuse()
            return []
        if packet.source != DECODER or packet.opcode in (ACK, NAK):
            return []
        self._replies += Packet(ACK).encoded()
        if self._is_part(packet):
            self._notice = Text(
                "a code came that is too long for this mode (SSI): set the scanner to send lines instead"
            )
            return []
        if packet.opcode != DECODE_DATA or len(packet.data) < 2:
            return []
        delivered = self._delivered.get(packet.data, float("-inf"))
        if packet.status & RETRANSMIT and now - delivered <= SAME_SCAN:
            return []  # our answer got lost, not the code
        self._delivered = {data: at for data, at in self._delivered.items() if now - at <= SAME_SCAN}
        self._delivered[packet.data] = now
        return [self._scan(packet.data[0], packet.data[1:])]

    def _is_part(self, packet: Packet) -> bool:
        """Whether it holds a part of a code: more follows it, or came before. Cordless scanners have an opcode of their
        own for parts; all but the last are full."""
        if packet.opcode != DECODE_DATA:
            return len(packet.data) == _FULL - _HEAD
        before, self._in_parts = self._in_parts, bool(packet.status & CONTINUED)
        return before or self._in_parts

    def _refuse(self) -> None:
        """Asks for it again. A repeat that comes now is no repeat of what was delivered."""
        self._delivered.clear()
        self._replies += Packet(NAK, bytes([RESEND])).encoded()
        self._notice = "a code came garbled; the scanner was asked to send it again, else read it again"

    def _scan(self, kind: int, code: bytes) -> Scan:
        """Identifiers that the scanner itself puts in front go before the packet's code type."""
        aim, text = split_aim(decoded(code.strip(b"\r\n")))
        return Scan(text=text, device=self._device, aim=aim or _AIM.get(kind, ""))


def decode_data(code: bytes, kind: int = 0x03, *, again: bool = False) -> bytes:
    """The packet by which a scanner sends a code. `kind`: SSI code type; `again`: the retransmit bit."""
    return Packet(DECODE_DATA, bytes([kind]) + code, RETRANSMIT if again else 0, DECODER).encoded()

"""A simulated hand scanner on a serial port, with what real ones do at bad moments."""

from __future__ import annotations

import time
from collections.abc import Iterable
from functools import partial

from drivers.rates import Rate
from drivers.sim.loop import Loop
from drivers.sim.ports import PtyPort, open_port
from drivers.sim.uart import resample
from drivers.ssi import ACK, BEEP, NAK, PacketReader, decode_data
from drivers.usb import Port

USB = (0x05E0, 0x1701)
"""Maker and model that a simulated scanner gives itself."""


class SimScanner:
    """Beeps at once; `address` is the text for `drivers.open_scanner`. Safe to call from any thread.

    While the cable is pulled, what is scanned is lost, as it is with a real one; with `ssi` it is kept and sent again
    until it is acknowledged. `rate`: what it sends at, whatever the port is set to; what arrives is then garbage.
    """

    def __init__(
        self,
        *,
        suffix: bytes = b"\r",
        name: str = "scanner",
        tcp: bool = False,
        ssi: bool = False,
        rate: Rate | None = None,
        serial: str = "SIM1",
    ) -> None:
        self._suffix = suffix
        self._cut_off = False
        self._rate = rate
        self._serial = serial
        self._ssi = _SsiSender() if ssi else None
        self._heard = b""
        self._loop = Loop(f"simulated {name}")
        self._port = self._loop.run(lambda: open_port(self._loop, self._hear, name, tcp=tcp))
        self.address = self._port.address

    @property
    def heard(self) -> bytes:
        """All that the bench has sent so far."""
        return self._loop.run(lambda: self._heard)

    @property
    def beeps(self) -> list[int]:
        """The beep codes of the SSI packets among it."""
        return self._loop.run(lambda: list(self._ssi.beeps) if self._ssi else [])

    def ports(self) -> list[Port]:
        """What the system would list: this scanner under the name that it has just now, or nothing."""
        device = self._loop.run(lambda: self._port.device if isinstance(self._port, PtyPort) else "")
        return [Port(device, *USB, serial=self._serial, location="1-1.2:1.0")] if device else []

    def scan(self, text: str, aim: str = "", *, times: int = 1) -> None:
        """Reads a code; `times=2` is the double read of a shaky hand."""
        code = (aim + text).encode("utf-8")
        for _ in range(times):
            if self._ssi:
                self._loop.run(partial(self._port.send, self._ssi.take(code)))
            else:
                self.send(code + self._suffix)

    def rest(self, text: str, *, every: float, times: int) -> None:
        """An article that lies in front of a presentation scanner: the same code again and again. Returns at once."""
        self.send_in_pieces([text.encode("utf-8") + self._suffix] * times, pause=every)

    def send(self, data: bytes, *, times: int = 1) -> None:
        """Bytes as they are: garbage, half a code, a foreign encoding."""
        self._loop.run(lambda: self._port.send(self._sampled(data * times)))

    def send_in_pieces(self, pieces: Iterable[bytes], *, pause: float = 0.0) -> None:
        """Each piece by itself, `pause` seconds apart. Returns at once; a pull in between cuts the rest off."""
        every = list(pieces)

        def send_next() -> None:
            if every and not self._cut_off:
                self._port.send(self._sampled(every.pop(0)))
                self._loop.later(pause, send_next)

        def begin() -> None:
            self._cut_off = False
            send_next()

        self._loop.run(begin)

    def send_again(self) -> None:
        """SSI: the codes that were not acknowledged, with the retransmit bit."""
        if self._ssi:
            for packet in self._ssi.unheard():
                self._loop.run(partial(self._port.send, packet))

    def settle(self, baud: int, patience: float = 10.0) -> None:
        """Waits until the bench has set its port to this rate. Raises `TimeoutError`."""
        until = time.monotonic() + patience
        while self._loop.run(lambda: self._baud) != baud:
            if time.monotonic() > until:
                raise TimeoutError(f"the port is still not set to {baud}")

    def lose_answers(self, number: int) -> None:
        """SSI: the next so many acknowledgements do not reach the scanner."""
        if self._ssi:
            self._ssi.deaf_for = number

    def stop_listening(self) -> None:
        """Takes no more of what the bench sends, so that the bench's writes stall."""
        self._loop.run(lambda: self._port.read_on(False))

    def pull_cable(self) -> None:
        def pull() -> None:
            self._cut_off = True
            self._port.pull()

        self._loop.run(pull)

    def put_cable_back(self) -> None:
        self._loop.run(self._port.put_back)

    def close(self) -> None:
        if not self._loop.closed:
            self._loop.run(self._port.close)
            self._loop.close()

    def _hear(self, data: bytes) -> None:
        self._heard += data
        if self._ssi:
            self._ssi.hear(data)

    @property
    def _baud(self) -> int:
        return self._port.baud if isinstance(self._port, PtyPort) else 0

    def _sampled(self, data: bytes) -> bytes:
        """As the port's UART reads it."""
        return resample(data, self._rate, Rate(self._baud)) if self._rate and self._baud else data


class _SsiSender:
    """The scanner's side of SSI: keeps each code until it is acknowledged."""

    def __init__(self) -> None:
        self._reader = PacketReader()
        self.beeps: list[int] = []
        self.deaf_for = 0
        self._kept: list[bytes] = []

    def take(self, code: bytes) -> bytes:
        self._kept.append(code)
        return decode_data(code)

    def unheard(self) -> list[bytes]:
        return [decode_data(code, again=True) for code in self._kept]

    def hear(self, data: bytes) -> None:
        for packet in self._reader.feed(data):
            if packet is None:
                continue
            if packet.opcode == BEEP:
                self.beeps += packet.data
            elif packet.opcode in (ACK, NAK) and self.deaf_for:
                self.deaf_for -= 1
            elif packet.opcode == ACK and self._kept:
                del self._kept[0]

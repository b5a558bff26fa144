"""A simulated board of relays with lamps on it, of each kind in `drivers.lights.boards` that takes bytes.

It reads the bytes by rules of its own, written from the same manuals, so that a mistake in the driver is seen. It can
misbehave on demand: be unplugged, take nothing, or have a relay that sticks.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable

from drivers.sim.loop import Loop
from drivers.sim.ports import open_port

Order = tuple[int, bool]
"""Channel from 1, on or off."""
Reading = Callable[[bytearray], list[Order]]
"""Takes what is whole from the front of the bytes."""


class SimLight:
    """`address` is the text for `drivers.light.open_light`; `lit` are the channels that are on, `seen` every state
    since the beginning. Safe to call from any thread."""

    def __init__(self, protocol: str = "lcus", *, name: str = "light", tcp: bool = False) -> None:
        self._read = READINGS[protocol]
        self._answers = protocol == "numato"
        self._bytes = bytearray()
        self._stuck: frozenset[int] = frozenset()
        self._changed = threading.Condition()
        self._lit: frozenset[int] = frozenset()
        self._seen: list[frozenset[int]] = []
        self._loop = Loop(f"simulated {name}")
        self._port = self._loop.run(lambda: open_port(self._loop, self._received, name, tcp=tcp))
        self.address = f"{self._port.address};protocol={protocol}"

    @property
    def lit(self) -> frozenset[int]:
        """The lamps that burn."""
        with self._changed:
            return self._lit

    @property
    def seen(self) -> list[frozenset[int]]:
        """Every change, in order."""
        with self._changed:
            return list(self._seen)

    def until(self, enough: Callable[[frozenset[int], list[frozenset[int]]], bool], timeout: float) -> bool:
        """Waits until `lit` and `seen` are so; False if they are not within `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: enough(self._lit, self._seen), timeout)

    # What a person, or a bad day, does to it.

    def stick(self, *channels: int) -> None:
        """These relays do not move any more."""
        self._loop.run(lambda: setattr(self, "_stuck", frozenset(channels)))

    def stall(self, stalled: bool = True) -> None:
        """Takes no bytes: writes to it block as soon as the port is full."""
        self._loop.run(lambda: self._port.read_on(not stalled))

    def pull_cable(self) -> None:
        """Unplugged: without its power all lamps are out."""
        self._loop.run(self._pull)

    def put_cable_back(self) -> None:
        """Plugged in again."""
        self._loop.run(self._port.put_back)

    def close(self) -> None:
        """Ends it."""
        if not self._loop.closed:
            self._loop.run(self._port.close)
            self._loop.close()

    # On the loop.

    def _pull(self) -> None:
        self._port.pull()
        self._bytes.clear()
        self._show(frozenset())

    def _received(self, data: bytes) -> None:
        self._bytes += data
        if self._answers:
            self._port.send(data + b"\n\r>")  # the echo, and the prompt for the next order
        for channel, on in self._read(self._bytes):
            if channel not in self._stuck:
                self._show(self._lit | {channel} if on else self._lit - {channel})

    def _show(self, lit: frozenset[int]) -> None:
        with self._changed:
            if lit != self._lit:
                self._lit = lit
                self._seen.append(lit)
                self._changed.notify_all()


def _packets(pattern: bytes, order: Callable[[bytes], Order | None]) -> Reading:
    """Orders of one form; what stands before them is no order."""
    form = re.compile(pattern, re.DOTALL)

    def read(data: bytearray) -> list[Order]:
        orders, end = [], 0
        for found in form.finditer(data):
            end = found.end()
            if (one := order(found[0])) is not None:
                orders.append(one)
        del data[:end]
        return orders

    return read


def _lcus(packet: bytes) -> Order | None:
    return (packet[1], packet[2] == 1) if packet[3] == (packet[0] + packet[1] + packet[2]) % 256 else None


def _numato(line: bytes) -> Order | None:
    _, word, sign = line.split()
    return int(sign, 32) + 1, word == b"on"


def _k8056(packet: bytes) -> Order | None:
    return (int(packet[3:4]), packet[2:3] == b"S") if sum(packet) % 256 == 0 else None


def _devantech(byte: bytes) -> Order | None:
    code = byte[0]
    return (code - 100, True) if 101 <= code <= 108 else (code - 110, False)


READINGS: dict[str, Reading] = {
    "lcus": _packets(rb"\xa0[\x01-\x08][\x00\x01].", _lcus),
    "kmtronic": _packets(rb"\xff[\x01-\x08][\x00\x01]", lambda packet: (packet[1], packet[2] == 1)),
    "numato": _packets(rb"relay (?:on|off) [0-9A-V]\r", _numato),
    "k8056": _packets(rb"\r\x01[SC][1-8].", _k8056),
    "devantech": _packets(rb"[\x65-\x6c\x6f-\x76]", _devantech),
}

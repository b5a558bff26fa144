"""A simulated hand scanner on a serial port."""

from __future__ import annotations

from collections.abc import Iterable

from drivers.sim.loop import Loop
from drivers.sim.ports import open_port


class SimScanner:
    """Beeps at once; `address` is the text for `drivers.open_scanner`. Safe to call from any thread.

    While the cable is pulled, what is scanned is lost, as it is with a real one.
    """

    def __init__(self, *, suffix: bytes = b"\r", name: str = "scanner", tcp: bool = False) -> None:
        self._suffix = suffix
        self._cut_off = False
        self._loop = Loop(f"simulated {name}")
        self._port = self._loop.run(lambda: open_port(self._loop, lambda _: None, name, tcp=tcp))
        self.address = self._port.address

    def scan(self, text: str, aim: str = "", *, times: int = 1) -> None:
        """Reads a code; `times=2` is the double read of a shaky hand."""
        self.send((aim + text).encode("utf-8") + self._suffix, times=times)

    def send(self, data: bytes, *, times: int = 1) -> None:
        """Bytes as they are: garbage, half a code, a foreign encoding."""
        self._loop.run(lambda: self._port.send(data * times))

    def send_in_pieces(self, pieces: Iterable[bytes], *, pause: float = 0.0) -> None:
        """Each piece by itself, `pause` seconds apart. Returns at once; a pull in between cuts the rest off."""
        every = list(pieces)

        def send_next() -> None:
            if every and not self._cut_off:
                self._port.send(every.pop(0))
                self._loop.later(pause, send_next)

        def begin() -> None:
            self._cut_off = False
            send_next()

        self._loop.run(begin)

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

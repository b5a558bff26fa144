"""Plug in and scan: every serial port of a maker of scanners is taken, as soon as it is there. One thread that looks.

Each scanner is then known by what it is (its USB serial number, else its socket), under a name of its own, and found
again wherever it is plugged in. Ports of modems, printers, scales and adapters are left alone: who wants a scanner
behind one of those names its port.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Sequence

from drivers import usb
from drivers.device import DeviceState, DeviceThread, words_for
from drivers.scanners import SerialScanner
from packing.text import Text

EVERY = 1.0
"""Seconds between two looks."""

_BUSY = words_for(OSError(errno.EBUSY, ""))

MakeScanner = Callable[[str, str, Callable[[DeviceState], None]], SerialScanner]
"""Port (an identity), name, whom to tell the state: gives a scanner, not started."""


class AutoScanner(DeviceThread):
    """Looks for scanners, and holds those that it found. A port that is taken already, by a setting of its own say, is
    no trouble."""

    kind = "scanner"

    def __init__(
        self,
        name: str,
        make: MakeScanner,
        *,
        state: Callable[[DeviceState], None],
        prefix: str = "",
        ports: usb.ListPorts = usb.present,
        every: float = EVERY,
    ) -> None:
        super().__init__(name, state)
        self._make = make
        self._prefix = prefix
        self._ports = ports
        self._every = every
        self._found: dict[str, SerialScanner] = {}

    def verdict(self, good: bool, device: str = "") -> None:
        """Lets the scanner of this name beep."""
        for scanner in tuple(self._found.values()):
            scanner.verdict(good, device)

    def _run(self) -> None:
        try:
            while not self._stopping.is_set():
                self._look(self._ports())
                self._stopping.wait(self._every)
        finally:
            for scanner in self._found.values():
                scanner.stop()
            for scanner in self._found.values():
                scanner.join()

    def _look(self, ports: Sequence[usb.Port]) -> None:
        for port in filter(usb.looks_like_a_scanner, ports):
            identity = known_as(port)
            if identity not in self._found:
                scanner = self._make(identity, self._prefix + name_of(port), self._tell_unless_busy)
                self._found = self._found | {identity: scanner}
                scanner.start()
        if self._found:
            self._tell(ok=True, words=Text("{n} found", "{n} found", n=len(self._found)))
        else:
            words = Text("none found: plug one in; it must be set to its serial mode (COM port, USB CDC)")
            self._tell(ok=False, words=words)

    def _tell_unless_busy(self, state: DeviceState) -> None:
        if state.words != _BUSY:
            self._state(state)


def known_as(port: usb.Port) -> str:
    """The identity by which this scanner is found again.

    >>> known_as(usb.Port("/dev/ttyACM0", 0x05E0, 0x1701, serial="S1", location="1-1.2:1.0"))
    'usb=05e0:1701:S1'
    >>> known_as(usb.Port("/dev/ttyACM0", 0x05E0, 0x1701, location="1-1.2:1.0"))
    'path=1-1.2:1.0'
    """
    return f"usb={port.vid:04x}:{port.pid:04x}:{port.serial}" if port.serial else f"path={port.location}"


def name_of(port: usb.Port) -> str:
    """What a person calls it: maker, and serial number or socket.

    >>> name_of(usb.Port("/dev/ttyACM0", 0x05E0, 0x1701, location="1-1.2:1.0"))
    'Zebra 1-1.2'
    """
    return f"{usb.MAKERS.get(port.vid, 'scanner')} {port.serial or port.socket}"

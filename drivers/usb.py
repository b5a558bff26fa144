"""Which port a scanner hangs on, by what stays the same when the cable moves: its USB identity or its socket.

    usb=SERIALNUMBER          the scanner itself, wherever it is plugged in
    usb=VID:PID[:SERIAL]      its maker and model (four hexadecimal digits each), and which one of them
    path=1-1.2                the USB socket, whatever is plugged in there

The names that the system gives (ttyACM0, COM7) may change each time. The finding is pure; `present` asks the system.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from drivers.device import WrongAddress
from packing.text import Text


@dataclass(frozen=True, slots=True)
class Port:
    """A serial port that is there now. `vid` and `pid` are 0 and the texts empty where it is none of USB; `location` is
    bus and sockets as pyserial writes them: `1-1.2`, or `1-1.2:1.0` for one interface of several."""

    device: str
    vid: int = 0
    pid: int = 0
    serial: str = ""
    location: str = ""
    words: str = ""

    @property
    def socket(self) -> str:
        """The location without the interface."""
        return self.location.partition(":")[0]


ListPorts = Callable[[], Sequence[Port]]


def present() -> list[Port]:
    """The serial ports of this computer."""
    from serial.tools import list_ports

    return [
        Port(
            device=found.device,
            vid=found.vid or 0,
            pid=found.pid or 0,
            serial=found.serial_number or "",
            location=found.location or "",
            words=found.description or "",
        )
        for found in list_ports.comports()
    ]


@dataclass(frozen=True, slots=True)
class Identity:
    """What a port must have; empty and 0 mean that it does not matter. `written` is how the person wrote it."""

    written: str
    vid: int = 0
    pid: int = 0
    serial: str = ""
    path: str = ""

    def fits(self, port: Port) -> bool:
        """Whether this port may be meant."""
        if self.path:
            return self.path in (port.location, port.socket)
        if self.vid and (self.vid, self.pid) != (port.vid, port.pid):
            return False
        return (bool(self.vid) and not self.serial) or (bool(port.serial) and self.serial == port.serial)

    def find(self, ports: Sequence[Port]) -> str:
        """The one port with this identity. Raises `OSError` with words where there is none or more than one."""
        found = {port.device: port for port in ports if self.fits(port)}
        if not found:
            raise FileNotFoundError(Text("not plugged in: no port is {written}", written=self.written))
        if len(found) > 1:
            which = ", ".join(f"{port.device} (path={port.location})" for port in found.values())
            raise OSError(
                Text(
                    "{n} ports are {written}: {which}; name one by its serial number or its path",
                    n=len(found), written=self.written, which=which,
                )
            )  # fmt: skip
        return next(iter(found))


_USB = re.compile(r"usb=(?P<vid>[0-9A-Fa-f]{4}):(?P<pid>[0-9A-Fa-f]{4})(?::(?P<serial>.+))?")
_SERIAL = re.compile(r"usb=(?P<serial>[^:]+)")
_PATH = re.compile(r"path=(?P<path>[0-9]+-[0-9]+(?:\.[0-9]+)*(?::\S+)?)")


def identity(text: str) -> Identity | None:
    """The identity that stands in the place of a port's name; `None` where a plain name stands. Raises `WrongAddress`.

    >>> identity("usb=05e0:1701:S1")
    Identity(written='usb=05e0:1701:S1', vid=1504, pid=5889, serial='S1', path='')
    >>> identity("/dev/ttyACM0")
    """
    if not text.startswith(("usb=", "path=")):
        return None
    if found := _USB.fullmatch(text):
        return Identity(text, int(found["vid"], 16), int(found["pid"], 16), found["serial"] or "")
    if found := _SERIAL.fullmatch(text):
        return Identity(text, serial=found["serial"])
    if found := _PATH.fullmatch(text):
        return Identity(text, path=found["path"])
    raise WrongAddress(
        Text(
            "Port {port} is not understood. Write usb=SERIALNUMBER, usb=VID:PID, usb=VID:PID:SERIALNUMBER or "
            "path=1-1.2; `packbench doctor` shows what is plugged in.",
            port=repr(text),
        )
    )


MAKERS = {
    0x05E0: "Zebra",  # Symbol Technologies
    0x05F9: "Datalogic",  # PSC Scanning
    0x065A: "Opticon",  # Optoelectronics
    0x0C2E: "Honeywell",  # Metrologic Instruments
    0x11FA: "Code",  # Code Corporation
    0x1EAB: "Newland",  # Fujian Newland Computer
    0x0536: "Honeywell",  # Hand Held Products
}
"""USB vendor ids of makers who make scanners and, under these ids, hardly anything else that is a serial port."""


def looks_like_a_scanner(port: Port) -> bool:
    """Whether a port is of a maker of scanners. Modems, printers, scales and adapters are not."""
    return port.vid in MAKERS

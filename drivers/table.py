"""Every driver, declared once: how a person names it in a setting, and what it is. The documentation is checked
against this table, the settings page is made from it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Driver(Struct, frozen=True):
    """`form`: how its address is written; `example`: one that works; `words`: what it is, for a person."""

    kind: Literal["scanner", "printer", "scale", "light"]
    form: str
    example: str
    words: str


DRIVERS = (
    Driver("scanner", "serial:PORT[@BAUD]", "serial:/dev/ttyACM0@115200", "Scanner on a serial or USB serial port"),
    Driver("scanner", "serial:usb=IDENTITY", "serial:usb=05e0:1701", "The same, whatever its port is called just now"),
    Driver("scanner", "serial:path=SOCKET", "serial:path=1-1.2", "Whatever scanner hangs on this USB socket"),
    Driver("scanner", "serial:auto", "serial:auto", "Every scanner that is plugged in, known by its maker"),
    Driver("scanner", "evdev:DEVICE", "evdev:05e0:1300", "Keyboard scanner, read from Linux exclusively"),
    Driver("scanner", "tcp:HOST:PORT", "tcp:192.168.1.20:2001", "Fixed scanner or conveyor that serves its codes"),
    Driver("scanner", "stdin", "stdin", "Standard input of the program, one code a line"),
    Driver("scanner", "camera:SOURCE", "camera:0", "Camera by its number, a video file, or a stream's URL"),
    Driver("printer", "tcp:HOST[:PORT]", "tcp:192.168.1.30", "Network printer, port 9100 unless given"),
    Driver("printer", "file:PATH", "file:/dev/usb/lp0", "Device file, plain file, or folder of numbered documents"),
    Driver("printer", "serial:PORT[@BAUD]", "serial:COM4@38400", "Printer on a serial or USB serial port"),
    Driver("scale", "serial:PORT[@BAUD]", "serial:/dev/ttyUSB0", "Scale on a serial or USB serial port"),
    Driver("scale", "tcp:HOST:PORT", "tcp:192.168.1.40:4305", "Scale behind a network adapter"),
    Driver("light", "serial:PORT[@BAUD]", "serial:/dev/ttyUSB0;protocol=lcus", "Signal light on a board of relays"),
    Driver("light", "tcp:HOST:PORT", "tcp:192.168.1.50:4001", "The same behind a network adapter"),
)


def forms(kind: str) -> tuple[str, ...]:
    """The address forms of one kind of device."""
    return tuple(driver.form for driver in DRIVERS if driver.kind == kind)

"""The devices: what is plugged in, and what the settings name, each tried as far as that disturbs nobody.

A bench that runs has its devices to itself: then they are only named.
"""

from __future__ import annotations

import queue
from collections.abc import Iterator
from contextlib import suppress

from drivers import address as addresses
from drivers.camera.capture import Capture, planned
from drivers.device import DeviceState, serial_address, tcp_address, words_for
from drivers.light import open_light
from drivers.lines import Line, SerialLine, TcpLine
from drivers.links import open_link
from drivers.scale import open_scale
from drivers.scales.weight import Weight
from drivers.scanners import open_scanner
from drivers.usb import MAKERS, identity, present
from packing.errors import KnownError
from station.health.finding import Finding
from station.line_check import grams

OURS = "not tried: the bench that runs here uses it"

PLUG = "Is it switched on, plugged in, and used by no other program? Else correct its address in the settings."
CORRECT = "Correct it in the settings; docs/devices.md has the forms."

OTHERS = {
    0x0EB8: "Mettler-Toledo scale",
    0x24BC: "Sartorius scale",
    0x0403: "USB serial adapter (FTDI): a scale, a printer or a scanner",
    0x067B: "USB serial adapter (Prolific): a scale, a printer or a scanner",
    0x10C4: "USB serial adapter (Silicon Labs): a scale, a printer or a scanner",
    0x1A86: "USB serial adapter (WCH): a scale, a printer or a scanner",
    0x0A5F: "Zebra printer",
    0x04B8: "Epson printer",
    0x0519: "Star printer",
}
"""By the vendor's number of the USB Implementers Forum: who a port seems to be; makers of scanners are in
`drivers.usb`."""

DARK, BLURRED = 25.0, 20.0
"""Mean brightness of 255, and variance of the Laplacian, below which a picture is called so."""


def look_at_ports() -> Iterator[Finding]:
    """Serial ports, and who they seem to be."""
    ports = present()
    if not ports:
        yield Finding("serial ports", True, "none (a keyboard scanner needs none)")
    for port in ports:
        who = f"{MAKERS[port.vid]} scanner" if port.vid in MAKERS else OTHERS.get(port.vid, _named(port.words))
        numbers = f", usb={port.vid:04x}:{port.pid:04x}" if port.vid else ""
        serial = f", serial number {port.serial}" if port.serial else ""
        yield Finding(f"serial port {port.device}", True, f"{who}{numbers}{serial}")


def _named(words: str) -> str:
    """What the system calls the device; pyserial writes "n/a" where it calls it nothing."""
    return words if words not in ("", "n/a") else "device not known"


def look_at_scanner(address: str, *, ours: bool) -> Iterator[Finding]:
    """Whether it can be opened. What it reads meanwhile is lost, so nothing is opened that a bench has open."""
    about = f"scanner {address}"
    given = addresses.parse(address)
    try:
        open_scanner(address, deliver=lambda _: None, state=lambda _: None)  # not started: is it written right?
    except KnownError as error:
        yield Finding(about, False, str(error), CORRECT)
        return
    if ours or given.bare == "stdin":
        yield Finding(about, True, OURS if ours else "is heard when the bench runs")
    elif given.scheme == "camera":
        yield from look_at_camera(address, ours=ours)
    elif given.bare == "serial:auto":
        yield Finding(about, True, "scanners are looked for: see the ports above")
    else:
        try:
            _open(given).close()
            yield Finding(about, True, "can be opened")
        except OSError as error:
            yield Finding(about, False, words_for(error), PLUG)


def _open(given: addresses.Address) -> Line:
    """The scanner's line, without taking it from others. Raises `OSError`."""
    if given.scheme == "evdev":
        from drivers.evdev import EvdevLine, find_device

        return EvdevLine(find_device(given.rest), wait=0.1, grab=False)
    if serial := serial_address(given.bare):
        who = identity(serial[0])
        return SerialLine(who.find(present()) if who else serial[0], serial[1], wait=0.1)
    tcp = tcp_address(given.bare)
    assert tcp is not None  # `open_scanner` has seen it
    return TcpLine(*tcp, wait=0.1)


def look_at_scale(address: str, *, ours: bool, wait: float = 10.0) -> Iterator[Finding]:
    """Asks it for a weight, in whatever language it speaks."""
    about = f"scale {address}"
    if ours:
        yield Finding(about, True, OURS)
        return
    told: queue.SimpleQueue[Weight | DeviceState] = queue.SimpleQueue()
    try:
        scale = open_scale(address, deliver=told.put, state=told.put)
    except KnownError as error:
        yield Finding(about, False, str(error), CORRECT)
        return
    scale.start()
    yield _weighed(about, told, wait)
    scale.stop()
    scale.join(2.0)


def _weighed(about: str, told: queue.SimpleQueue[Weight | DeviceState], wait: float) -> Finding:
    said = ""
    with suppress(queue.Empty):
        while True:
            heard = told.get(timeout=wait)
            if isinstance(heard, DeviceState):
                if not heard.ok:
                    return Finding(about, False, heard.words, PLUG)
                said = heard.words
            elif heard.milligrams is not None and heard.stable:
                return Finding(about, True, f"{said}: {grams(heard.milligrams)} at rest")
            elif heard.trouble in ("overload", "underload"):
                return Finding(about, False, f"{heard.trouble}ed", "Take everything off it, and put its pan right.")
    return Finding(about, False, "gives no weight at rest", "Take everything off it, and keep wind and hands away.")


def look_at_light(address: str, *, ours: bool) -> Iterator[Finding]:
    """Whether its board can be reached. Nothing is switched: most boards answer nothing, so only eyes could tell."""
    about = f"light {address}"
    if ours:
        yield Finding(about, True, OURS)
        return
    try:
        open_light(address, state=lambda _: None).try_line()
    except KnownError as error:
        yield Finding(about, False, str(error), CORRECT)
    except OSError as error:
        yield Finding(about, False, words_for(error), PLUG)
    else:
        yield Finding(about, True, "can be opened; the line check lights each lamp (F7, then a test print)")


def look_at_printer(kind: str, address: str, language: str, *, ours: bool) -> Iterator[Finding]:
    """Asks it how it is; a printer without a language can only be reached."""
    about = f"{kind} printer {address}".strip()
    if not address:
        yield Finding(about, True, f"none set ({kind}_printer)")
        return
    if ours:
        yield Finding(about, True, OURS)
        return
    try:
        asked = "escpos" if language == "escpos" else "zpl" if language == "zpl" else ""
        trouble = open_link(address, name=kind, language=asked).status()  # type: ignore[arg-type]
    except KnownError as error:
        trouble = str(error)
    todo = "See to it, or correct its address in the settings." if trouble else ""
    yield Finding(about, not trouble, trouble or "answers, all well", todo)


def look_at_camera(address: str, *, ours: bool, wait: float = 8.0) -> Iterator[Finding]:
    """Takes one frame, and says whether it is dark or blurred."""
    about = f"camera {address}"
    if ours:
        yield Finding(about, True, OURS)
        return
    said: queue.SimpleQueue[tuple[bool, str]] = queue.SimpleQueue()
    try:
        capture = Capture(planned(addresses.parse(address)), lambda ok, words: said.put((ok, words)))
    except KnownError as error:
        yield Finding(about, False, str(error), CORRECT)
        return
    capture.start()
    shot = None
    for _ in range(8):  # the first frames of many cameras are dark
        shot = capture.next(wait if shot is None else 0.3) or shot
        if shot is None:
            break
    capture.stop()
    capture.join(2.0)
    if shot is None:
        words = said.get()[1] if not said.empty() else "gives no picture"
        yield Finding(about, False, words, PLUG)
        return
    yield _pictured(about, shot.picture)


def _pictured(about: str, picture: object) -> Finding:
    import cv2
    import numpy as np

    grey = cv2.cvtColor(np.asarray(picture), cv2.COLOR_BGR2GRAY)
    size = f"{grey.shape[1]}x{grey.shape[0]}"
    if float(grey.mean()) < DARK:
        return Finding(about, False, f"sees, {size}, but hardly anything: it is dark", "Give it light; is its cap off?")
    if float(cv2.Laplacian(grey, cv2.CV_64F).var()) < BLURRED:
        todo = "Clean its glass, set its focus, or show it something with edges."
        return Finding(about, False, f"sees, {size}, but nothing sharp", todo)
    return Finding(about, True, f"sees, {size}, bright and sharp")

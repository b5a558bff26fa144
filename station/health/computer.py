"""The computer: rights, programs that take ports away, libraries, fonts, keyboards."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from station.health.finding import Finding

GROUPS = {
    "dialout": ("serial scanners and scales", ("ttyUSB*", "ttyACM*")),
    "input": ("scanners read as evdev keyboards", ("input/event*",)),
    "video": ("cameras", ("video*",)),
    "lp": ("printers on USB", ("usb/lp*", "lp*")),
}
"""Linux: which group opens which files below /dev, and what for."""


def look_at_rights(dev: Path = Path("/dev")) -> Iterator[Finding]:
    """Whether this account may open the devices that are there; nothing is said of kinds that are not."""
    if sys.platform != "linux":
        return
    for group, (what, patterns) in GROUPS.items():
        files = [file for pattern in patterns for file in sorted(dev.glob(pattern))]
        shut = [file.name for file in files if not os.access(file, os.R_OK | os.W_OK)]
        # An evdev device is nobody's business unless a scanner is set to be read so.
        if shut and group == "input":
            continue
        if shut:
            todo = f"sudo usermod -aG {group} {_account()}, then sign in again."
            seen = f"this account may not open {', '.join(shut[:4])} ({what})"
            yield Finding(f"rights ({group})", False, seen, todo)
        elif files:
            yield Finding(f"rights ({group})", True, f"{what} may be opened")


def look_at_modems(proc: Path = Path("/proc"), rules: Path = Path("/etc/udev/rules.d")) -> Iterator[Finding]:
    """ModemManager asks each new serial port whether it is a modem, half a minute long."""
    if sys.platform != "linux":
        return
    for name in proc.glob("[0-9]*/comm"):
        try:
            if name.read_text(encoding="utf-8", errors="replace").strip() != "ModemManager":
                continue
        except OSError:
            continue  # it ended while we looked
        if any("ID_MM_DEVICE_IGNORE" in _text(rule) for rule in rules.glob("*.rules")):
            yield Finding("ModemManager", True, "runs, and a udev rule keeps it from devices")
            return
        todo = 'Add a udev rule with ENV{ID_MM_DEVICE_IGNORE}="1" (docs/devices.md), or remove ModemManager.'
        yield Finding("ModemManager", False, "runs, and takes every new serial port for half a minute", todo)
        return


def look_at_libraries() -> Iterator[Finding]:
    """What cameras read with."""
    try:
        import pyzbar.pyzbar  # noqa: F401  only whether it can be loaded
    except ImportError as error:
        todo = "Linux: sudo apt install libzbar0. Windows: install the Visual C++ 2013 runtime."
        yield Finding("libzbar", False, f"cannot be loaded ({error}): cameras read with one voter less", todo)
    else:
        yield Finding("libzbar", True, "there")


def look_at_fonts() -> Iterator[Finding]:
    """Whether labels and screen can show the scripts that customers' names are in."""
    try:
        from printing import raster

        raster.start()
        missing = [name for name, sign in (("Chinese", "茶"), ("Arabic", "م"), ("Thai", "ช")) if not raster.shows(sign)]
    except ImportError as error:
        yield Finding("fonts", False, f"Qt cannot be loaded ({error})", "sudo apt install libegl1 libxkbcommon0")
        return
    todo = "Install Noto fonts (Linux: fonts-noto-core, fonts-noto-cjk); until then such names print as boxes."
    seen = f"no font here shows {', '.join(missing)}" if missing else "Latin, Chinese, Arabic and Thai are shown"
    yield Finding("fonts", not missing, seen, todo if missing else "")


def look_at_keyboards(names: Path = Path("/sys/class/input")) -> Iterator[Finding]:
    """Keyboards, and scanners that are some."""
    found = {_text(file).strip() for file in names.glob("event*/device/name")}
    scanners = sorted(name for name in found if any(word in name.lower() for word in SCANNER_WORDS))
    if scanners:
        yield Finding("keyboard scanners", True, ", ".join(scanners))


SCANNER_WORDS = ("barcode", "bar code", "scanner", "symbol", "zebra", "honeywell", "datalogic", "newland", "opticon")
"""In the names that scanners give themselves."""


def _account() -> str:
    return os.environ.get("USER") or os.environ.get("LOGNAME") or "NAME"


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""

"""Scanners that are keyboards, read from Linux directly and exclusively: no window, no layout and no focus matter.

Pure half: `KeyFramer` makes scans of the kernel's input events, as bytes cut anywhere. Thin half: `EvdevLine` opens and
grabs the device, `find_device` looks it up by VID:PID. Linux only; nothing here is imported elsewhere.

Source: Linux, include/uapi/linux/input.h (`struct input_event`, EVIOCGRAB) and Documentation/input/event-codes.rst
("SYN_DROPPED: … Client should ignore all evdev events up to and including next SYN_REPORT event").
"""

from __future__ import annotations

import errno
import fcntl
import os
import re
import select
import struct
from pathlib import Path

from drivers.framing import SILENCE, Framer
from drivers.keys import ENDS, KeyReader, is_named
from packing.scan import Scan
from packing.text import Text

EVENT = struct.Struct("@llHHi")
"""Seconds, microseconds, type, code, value; as wide as this machine's words."""

EV_SYN, EV_KEY = 0, 1
SYN_REPORT, SYN_DROPPED = 0, 3
UP, DOWN = 0, 1

_GRAB = 0x40044590
"""EVIOCGRAB: _IOW('E', 0x90, int)."""

_KEYS_OF_A_KEYBOARD = (2, 11, 28, 30)
"""1, 0, Enter, A: a device with these types; the media keys of the same scanner have none of them."""


class KeyFramer:
    """Turns input events into characters, and those into scans. Keys that repeat because they are held are nothing.

    When the kernel had to drop events, keys are missing: the code that was being read is dropped as a whole, up to its
    suffix or a silence, and the person is asked to read it again.
    """

    def __init__(self, framer: Framer) -> None:
        self._framer = framer
        self._reader = KeyReader()
        self._held = b""
        self._last = float("-inf")
        self._dropping = False
        self._torn = False
        self._notice = ""

    @property
    def suffix_known(self) -> bool:
        """As the framer behind it."""
        return self._framer.suffix_known

    def feed(self, data: bytes, now: float) -> list[Scan]:
        """The scans in the events that these bytes complete."""
        self._held += data
        scans: list[Scan] = []
        whole = len(self._held) // EVENT.size * EVENT.size
        for _, _, kind, code, value in EVENT.iter_unpack(self._held[:whole]):
            scans += self._take(kind, code, value, now)
        self._held = self._held[whole:]
        return scans

    def tick(self, now: float) -> list[Scan]:
        """The code that a silence ends, if it does."""
        if now - self._last >= SILENCE:
            self._torn = False
        return self._framer.tick(now)

    def flush(self, *, torn: bool = False) -> list[Scan]:
        """What is left at the end."""
        self._held = b""
        return self._framer.flush(torn=torn or self._torn)

    def spoil(self) -> None:
        """Keys were lost."""
        self._drop()

    def replies(self) -> bytes:
        """Nobody waits for any."""
        return b""

    def notice(self) -> str:
        """Words for the person, once."""
        notice, self._notice = self._notice, ""
        return notice

    def _take(self, kind: int, code: int, value: int, now: float) -> list[Scan]:
        if kind == EV_SYN and code == SYN_DROPPED:
            self._drop()
        elif kind == EV_SYN and code == SYN_REPORT:
            self._dropping = False
        elif kind == EV_KEY and not self._dropping:
            self._last = now
            return self._press(code, value, now)
        return []

    def _press(self, code: int, value: int, now: float) -> list[Scan]:
        if value not in (UP, DOWN):
            return []
        char = ENDS.get(code, "") if value == DOWN else ""
        char = char or (self._reader.down(code) if value == DOWN else self._reader.up(code))
        char = "" if is_named(char) else char
        if self._torn:
            self._torn = char not in ("\r", "\t")
            return []
        return self._framer.feed(char.encode("utf-8"), now) if char else []

    def _drop(self) -> None:
        self._framer.flush(torn=True)
        self._reader = KeyReader()
        self._dropping = self._torn = True
        self._notice = Text("the computer was too slow and lost keys: read the last code again")


class EvdevLine:
    """One input device, ours alone. Implements `drivers.lines.Line`; nothing can be written."""

    def __init__(self, path: str | Path, *, wait: float = SILENCE, grab: bool = True) -> None:
        self._wait = wait
        self._handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        if grab:
            try:
                fcntl.ioctl(self._handle, _GRAB, 1)
            except OSError as error:
                os.close(self._handle)
                if error.errno == errno.ENOTTY:
                    raise OSError(f"{path} is no input device") from error
                raise

    def read(self) -> bytes:
        if not select.select([self._handle], [], [], self._wait)[0]:
            return b""
        data = os.read(self._handle, EVENT.size * 256)
        if not data:
            raise OSError(errno.ENODEV, "unplugged")
        return data

    def write(self, data: bytes) -> None:
        """A keyboard takes no words; scanners with feedback hang on a serial port."""

    def finish(self, wait: float) -> None:
        """Input devices have no end of a document."""

    def close(self) -> None:
        """Gives the device back to everybody."""
        os.close(self._handle)


_VID_PID = re.compile(r"([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})")


def is_identity(text: str) -> bool:
    """Whether this is VID:PID and no path.

    >>> is_identity("05e0:1300"), is_identity("/dev/input/by-id/usb-Zebra-event-kbd")
    (True, False)
    """
    return _VID_PID.fullmatch(text) is not None


def find_device(text: str, sysfs: Path = Path("/sys/class/input"), devices: Path = Path("/dev/input")) -> Path:
    """The input device that a path or VID:PID names. Raises `OSError` with words where there is none, or not one."""
    wanted = _VID_PID.fullmatch(text)
    if not wanted:
        return Path(text)
    found = [
        devices / event.name
        for event in sorted(sysfs.glob("event*"))
        if (_word(event / "device/id/vendor"), _word(event / "device/id/product"))
        == (wanted[1].lower(), wanted[2].lower())
        and _types(event / "device/capabilities/key")
    ]
    if not found:
        raise FileNotFoundError(Text("not plugged in: no keyboard is {written}", written=text))
    if len(found) > 1:
        raise OSError(
            Text(
                "{n} keyboards are {written}: name one by its path under /dev/input/by-path",
                n=len(found), written=text,
            )
        )  # fmt: skip
    return found[0]


def _word(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip().lower()
    except OSError:
        return ""


def _types(path: Path) -> bool:
    """Whether the bitmap of keys (words of the machine's width in hex, highest first) has a keyboard's."""
    bits = 0
    width = 8 * struct.calcsize("@l")
    for word in _word(path).split():
        bits = bits << width | int(word, 16)
    return all(bits >> key & 1 for key in _KEYS_OF_A_KEYBOARD)

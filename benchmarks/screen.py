"""A screen that a benchmark looks at: an X server without glass, whose pixels are a file, and whose keys we press.

The server (Xvfb) keeps its frame buffer in a file (`-fbdir`), which is mapped here: what a program has painted is seen
without asking anybody. Keys are pressed with XTEST. Times are `time.perf_counter`, one clock for all processes here.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.drivers.keyboards import presses

WIDTH, HEIGHT = 1366, 808
"""Of the screen: the bench's window in its usual size, and the 40 pixels that a system's frame would take."""
LOOK = 0.0002
"""Seconds between two looks at the pixels."""


class Pixels:
    """The frame buffer as rows of bytes (XWD file format, X11/XWDFile.h: numbers are big-endian)."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            self._map = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._map[:100])
        self._stride, colours = header[12], header[19]
        self._first = header[0] + colours * 12
        self.height = header[5]

    def rows(self, first: int, last: int, step: int = 1) -> bytes:
        """Every `step`-th row from `first` up to `last`."""
        at = [self._first + row * self._stride for row in range(first, last, step)]
        return b"".join(self._map[start : start + self._stride] for start in at)

    def wait(self, look: Callable[[], bytes], before: bytes, timeout: float = 30.0) -> float:
        """The time at which `look` sees something else than `before`. Raises `TimeoutError`."""
        until = time.perf_counter() + timeout
        while (now := time.perf_counter()) < until:
            if look() != before:
                return now
            time.sleep(LOOK)
        raise TimeoutError(f"nothing was painted within {timeout:.0f} s")

    def wait_until(self, look: Callable[[], bytes], after: bytes, timeout: float = 30.0) -> None:
        """Returns when `look` sees this. Raises `TimeoutError`."""
        until = time.perf_counter() + timeout
        while look() != after:
            if time.perf_counter() > until:
                raise TimeoutError(f"the screen did not become as it was within {timeout:.0f} s")
            time.sleep(LOOK)

    def wait_for(self, colour: str, x: int, y: int, timeout: float = 30.0) -> float:
        """The time at which the pixel there has this colour (`#RRGGBB`). Raises `TimeoutError`."""
        wanted, at = bytes.fromhex(colour[1:])[::-1], self._first + y * self._stride + 4 * x
        until = time.perf_counter() + timeout
        while (now := time.perf_counter()) < until:
            if self._map[at : at + 3] == wanted:
                return now
            time.sleep(LOOK)
        raise TimeoutError(f"pixel {x}, {y} did not become {colour} within {timeout:.0f} s")

    def still(self, look: Callable[[], bytes], quiet: float = 0.15, timeout: float = 60.0) -> bytes:
        """What `look` sees once it has not changed for `quiet` seconds."""
        seen, since, until = look(), time.perf_counter(), time.perf_counter() + timeout
        while time.perf_counter() < until:
            time.sleep(0.005)
            if (now := look()) != seen:
                seen, since = now, time.perf_counter()
            elif time.perf_counter() - since > quiet:
                return seen
        raise TimeoutError(f"the screen did not come to rest within {timeout:.0f} s")

    def close(self) -> None:
        """Looks no more."""
        self._map.close()


class Hand:
    """Presses keys (XTestFakeKeyEvent)."""

    def __init__(self, display: str) -> None:
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        self._xtst, self._x11, self._flush = ctypes.CDLL("libXtst.so.6"), x11, x11.XFlush
        self._display = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
        if not self._display.value:
            raise OSError(f"display {display} cannot be reached")

    def let_go(self) -> None:
        """Keys go to the window below the pointer, until one takes them for itself: as on a server that was just
        started. A window that has gone would leave them to nobody."""
        self._x11.XSetInputFocus(self._display, ctypes.c_ulong(1), 1, ctypes.c_ulong(0))
        self._flush(self._display)

    def scan(self, text: str) -> float:
        """Types a code as a scanner does, a character a millisecond, then Enter. Gives the time of the Enter: with it
        the scan is whole."""
        for strokes in presses(text):
            self._strokes(strokes)
            time.sleep(0.001)
        return self.key("\r")

    def key(self, letter: str) -> float:
        """One key; gives when."""
        (strokes,) = presses(letter)
        at = time.perf_counter()
        self._strokes(strokes)
        return at

    def _strokes(self, strokes: object) -> None:
        for code, down in strokes:  # type: ignore[attr-defined]
            self._xtst.XTestFakeKeyEvent(self._display, code + 8, down, 0)
        self._flush(self._display)


@contextmanager
def screen() -> Iterator[tuple[str, Pixels]]:
    """An X server: its display and its pixels."""
    reader, writer = os.pipe()
    with tempfile.TemporaryDirectory(prefix="packbench-screen-") as folder, subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset",
         "-fbdir", folder],
        pass_fds=[writer], stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        os.close(writer)
        try:
            with os.fdopen(reader) as told:
                display = f":{told.readline().strip()}"
            pixels = Pixels(Path(folder) / "Xvfb_screen0")
            yield display, pixels
            pixels.close()
        finally:
            server.terminate()


def environment(display: str) -> dict[str, str]:
    """What a program needs to open a window there. Python keeps what it has compiled, as it does for whoever installed
    the program, but not in our folders."""
    around = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    around.pop("PYTHONDONTWRITEBYTECODE", None)
    return {**around, "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "packbench-benchmark-compiled")}

"""A scanner that types into the real window under a real X server, through everything that may be in its way.

The scanner is this program: it presses keys with XTEST on a server of its own (Xvfb). The bench is a second process:
the real window over a real journal, with modal dialogs, message boxes, menus and pop-ups coming and going over it,
animations, a frozen screen, orders that open and are packed, papers printed, and the disk that stalls for 5 seconds.
Used by `test_keys.py` in short, and in full from the command line (see docs/performance.md):

    ./dev exec python -m tests.stories.keys [--scans 10000] [--rate 50] [--layout de] [--caps-lock]
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.drivers.keyboards import Press, presses

ROOT = Path(__file__).parents[2]
LINES = (("4121A", 1), ("4121B", 2), ("TEA-GRN", 1))
PER_ORDER = 8
CAPS_LOCK = 58


@dataclass(frozen=True)
class Shot:
    """A code, and how the scanner types GS."""

    text: str
    gs: str = "ctrl"


def plan(scans: int) -> list[Shot]:
    """Orders opened, packed with strange codes among the right ones, and closed."""
    shots: list[Shot] = []
    for number in range(-(-scans // PER_ORDER)):
        gs = ("ctrl", "029", "0029")[number % 3]
        strange = Shot(f"u{number:05}_aZ|~{{}}\"'+yY")
        gs1 = Shot(f"]C1010950110153000310Ab{number:05}\x1d21x\x1d3922", gs)
        shots += [Shot(f"SO-{number:05}"), Shot("4121A"), strange, Shot("4121B"), Shot("4121B"), gs1, Shot("TEA-GRN"),
                  Shot(f"SO-{number:05}")]  # fmt: skip
    return shots[:scans]


# --- the scanner -----------------------------------------------------------------------------------------------------


class XTest:
    """Presses keys at an X server (XTEST extension, XTestFakeKeyEvent)."""

    def __init__(self, display: str) -> None:
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        self._xtst = ctypes.CDLL("libXtst.so.6")
        self._display = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
        assert self._display.value, display
        self._flush = x11.XFlush

    def press(self, code: int, down: bool) -> None:
        """One key goes down or up, at once."""
        self._xtst.XTestFakeKeyEvent(self._display, code + 8, down, 0)
        self._flush(self._display)

    def all(self, strokes: Sequence[Press], gap: float) -> None:
        """A character."""
        for code, down in strokes:
            self.press(code, down)
        time.sleep(gap)

    def scan(self, shot: Shot, gap_ms: int = 1) -> None:
        """A code, Enter behind it. The X server itself waits between two characters: no busy machine holds the
        scanner's hand, as none does with a real one."""
        for strokes in presses(shot.text + "\r", shot.gs):
            for place, (code, down) in enumerate(strokes):
                self._xtst.XTestFakeKeyEvent(self._display, code + 8, down, 0 if place else gap_ms)
        self._flush(self._display)


@contextmanager
def x_server(layout: str = "us") -> Iterator[str]:
    """The display of an X server without a screen, and without a window manager."""
    reader, writer = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writer], stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        os.close(writer)
        try:
            with os.fdopen(reader) as told:
                display = f":{told.readline().strip()}"
            name, _, variant = layout.partition(":")
            command = ["setxkbmap", "-display", display, "-layout", name]
            subprocess.run(command + (["-variant", variant] if variant else []), check=True)
            query = subprocess.run([*command[:3], "-query"], check=True, capture_output=True, text=True)
            assert f"layout:     {name}\n" in query.stdout, query.stdout
            yield display
        finally:
            server.terminate()


@contextmanager
def bench(display: str, folder: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """The bench in a process of its own, its window up."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    command = [sys.executable, "-m", "tests.stories.keys_bench", str(folder), *arguments]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str]) -> dict[str, object]:
    """The next line that the bench writes."""
    assert process.stdout is not None
    answer: dict[str, object] = json.loads(process.stdout.readline())
    return answer


def run(
    scans: int, rate: float, folder: Path, *, layout: str = "us", caps_lock: bool = False,
    note: Callable[[str], object] = lambda _: None,
) -> dict[str, object]:  # fmt: skip
    """All scans, as fast as asked. What the bench says of them, `right` added: whether every one was judged, in
    order."""
    shots = plan(scans)
    with x_server(layout) as display, bench(display, folder, "--scans", str(scans)) as process:
        scanner, dice = XTest(display), random.Random(1)
        if caps_lock:
            scanner.all([(CAPS_LOCK, True), (CAPS_LOCK, False)], 0.05)
        begun = time.monotonic()
        for number, shot in enumerate(shots):
            scanner.scan(shot)
            rest = begun + (number + 1 + dice.uniform(-0.3, 0.3)) / rate - time.monotonic()
            time.sleep(max(0.0, rest))
            if number % 1000 == 999:
                note(f"{number + 1:,} scans in {time.monotonic() - begun:.0f} s")
        took = time.monotonic() - begun
        told = said(process)
    heard = told.pop("heard")
    assert isinstance(heard, list)
    wanted = [shot.text for shot in shots]
    wrong = next((pair for pair in zip(wanted, heard, strict=False) if pair[0] != pair[1]), None)
    return {**told, "scans": scans, "judged": len(heard), "right": heard == wanted, "first wrong": wrong,
            "per second": round(scans / took, 1)}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description="A scanner that types into the real window, through everything.")
    parser.add_argument("--scans", type=int, default=10_000)
    parser.add_argument("--rate", type=float, default=50.0, help="scans a second")
    parser.add_argument("--layout", default="us", help="XKB layout of the computer, with a variant as de:neo")
    parser.add_argument("--caps-lock", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        told = run(
            args.scans, args.rate, Path(folder), layout=args.layout, caps_lock=args.caps_lock,
            note=lambda words: print(words, file=sys.stderr, flush=True),
        )  # fmt: skip
    print(json.dumps(told, indent=1))
    return 0 if told["right"] and not told["pressed"] and not told["typed"] else 1


if __name__ == "__main__":
    sys.exit(main())

"""How soon the bench is of use after its start, against an empty PySide6 window in the same run, taking turns.

    ./dev exec python -m benchmarks.start_up [--turns 9] [--data new|used|large]

All of it is seen from outside, in the pixels of an X server, and counted from the start of the process. Of the empty
window: that it is painted. Of `packbench station`: that its first picture is painted, and that it is *usable*: an order
and its first item, scanned as soon as that picture was there, are judged, and the verdict painted. The bench is `used`:
some orders were packed on it before. A `new` one makes its files at that start; a `large` one has a journal of 100,000
events and a store of 50,000 products and 5,000 orders.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from benchmarks import warehouse
from benchmarks.screen import Hand, Pixels, environment, screen
from packing.verdict import Tone
from station.ui.theme import LIGHT

ROOT = Path(__file__).parents[1]
PROGRAM = Path(sys.executable).with_name("packbench")
"""As it is installed."""
BOUND = 2.5
EVENTS = {"new": 0, "used": 1_000, "large": 100_000}
PAGE = (440, 700, 20)
"""Rows that are looked at: below the middle, where the pointer comes and goes with the windows under it."""
EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.resize(1366, 768)
window.show()
sys.exit(app.exec())
"""


@contextmanager
def process(display: str, words: Sequence[str]) -> Iterator[float]:
    """A program on that screen; gives the time of its start."""
    begun = perf_counter()
    around = {**environment(display), "PACKBENCH_THEME": "light", "PACKBENCH_SOUNDS": "no"}
    with subprocess.Popen(words, env=around, cwd=ROOT) as running:
        try:
            yield begun
        finally:
            running.terminate()
            running.wait(30)


def empty_window(display: str, pixels: Pixels, black: bytes) -> float:
    """Seconds until it is painted, on a screen whose page is `black` again."""
    pixels.wait_until(lambda: pixels.rows(*PAGE), black)
    with process(display, [sys.executable, "-c", EMPTY]) as begun:
        return pixels.wait(lambda: pixels.rows(*PAGE), black) - begun


def bench_window(display: str, pixels: Pixels, black: bytes, data: Path) -> tuple[float, float]:
    """Seconds until the first picture is painted, and until the window is usable."""
    pixels.wait_until(lambda: pixels.rows(*PAGE), black)
    hand = Hand(display)
    hand.let_go()
    words = [str(PROGRAM), "station", "--name", warehouse.STATION, "--data", str(data)]
    with process(display, words) as begun:
        painted = pixels.wait(lambda: pixels.rows(*PAGE), black)
        hand.scan(warehouse.ORDER)
        hand.scan(warehouse.FIRST)
        usable = pixels.wait_for(LIGHT.tones[Tone.RIGHT].fill, 4, 100)
        return painted - begun, usable - begun


def measured(turns: int, data: Path, kind: str) -> dict[str, float]:
    """Medians in ms."""
    empties, firsts, usables = [], [], []
    with screen() as (display, pixels):
        black = pixels.rows(*PAGE)
        for turn in range(turns + 1):
            folder = data / f"turn-{turn}"
            filled(folder, data / "original", kind)
            empty = empty_window(display, pixels, black)
            first, usable = bench_window(display, pixels, black, folder)
            if turn:  # the first one reads everything from the disk
                empties.append(empty)
                firsts.append(first)
                usables.append(usable)
    return {"empty": _ms(empties), "first": _ms(firsts), "usable": _ms(usables)}


def filled(folder: Path, original: Path, kind: str) -> None:
    """The data folder of one turn, a copy of the original, which the first turn makes."""
    if not original.is_dir():
        warehouse.store(original, warehouse.large_changes() if kind == "large" else warehouse.small_changes())
        if kind != "new":
            warehouse.work_of_years(original, EVENTS[kind])
    shutil.copytree(original, folder)


def _ms(seconds: Sequence[float]) -> float:
    return round(statistics.median(seconds) * 1000, 1)


def main() -> int:
    """Prints one table; exit status 1 where the bound is not held."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=9)
    parser.add_argument("--data", choices=tuple(EVENTS), default="used")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="packbench-start-") as folder:
        told = measured(args.turns, Path(folder), args.data)
    ratio = told["usable"] / told["empty"]
    print(f"| empty PySide6 window, painted | {told['empty']} ms | 1 |")
    print(f"| bench, first picture | {told['first']} ms | {told['first'] / told['empty']:.2f} |")
    print(f"| bench, usable; bound {BOUND} | {told['usable']} ms | {ratio:.2f} |")
    return 0 if ratio <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main())

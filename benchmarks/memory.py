"""Whether the bench grows: thousands of orders through the real window (no screen needed), what it holds meanwhile.

    ./dev exec python -m benchmarks.memory [--orders 10000]

Each order is opened, packed with a wrong and an unknown scan in between, closed, its slip and label printed. Every
twentieth part of the run it notes the process's memory (RSS), its Python objects, widgets and open files. After a fifth
of the run everything is warm: from there on, memory may grow by no more than `BOUND` for 1,000 orders (a straight
line through what was measured), and the number of widgets and files not at all.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks import warehouse
from packing.scan import Scan
from station.bench import Outcome
from station.running import Running
from station.settings import Settings
from station.ui.seen import Told
from station.ui.sound import Sound
from station.ui.window import Window

BOUND = 0.5
"""MiB for 1,000 orders."""
LINES = 4
WIDGETS, FILES = 3, 4
"""Where they stand in a row of what was measured."""


class Counter:
    """What was judged, by kind."""

    def __init__(self) -> None:
        self.kinds: dict[str, int] = {}

    def __call__(self, outcome: Outcome) -> None:
        """One more."""
        kind = outcome.verdict.kind
        self.kinds[kind] = self.kinds.get(kind, 0) + 1

    @property
    def all(self) -> int:
        """How many."""
        return sum(self.kinds.values())


def held() -> tuple[float, int, int, int]:
    """RSS in MiB, Python objects, widgets, open files."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    files = sum(1 for _ in Path("/proc/self/fd").iterdir())
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20, len(gc.get_objects()), len(QApplication.allWidgets()), files


def scans_of(number: int) -> list[str]:
    """A wrong article, an unknown code, then what is wanted."""
    right = [f"L{line:04}" for line in range(1, LINES + 1)]
    return [f"SO-{number}", right[0], "L0999", "NO-SUCH-CODE", *right[1:], f"SO-{number}"]


def run(orders: int, folder: Path) -> tuple[list[tuple[int, float, int, int, int]], dict[str, int]]:
    """All orders; what was held after each twentieth of them, and how the scans were judged."""
    application = QApplication.instance() or QApplication([])
    warehouse.store(folder, [warehouse.order(f"SO-{number}", LINES, 1) for number in range(orders)])
    settings = Settings(
        station=warehouse.STATION, data=folder, sounds=False, theme="light",
        slip_printer=f"file:{folder / 'slips.bin'}", label_printer=f"file:{folder / 'labels.bin'}",
    )  # fmt: skip
    running, told, counter = Running(settings), Told(), Counter()
    running.listen(told)
    told.judged.connect(counter)
    window = Window(running, told, Sound(on=False), theme="light")
    window.resize(1366, 768)
    window.show()
    running.start()
    window.begin()
    found = []
    for number in range(orders):
        for code in scans_of(number):
            seen = counter.all
            running.put(Scan(code, "benchmark"))
            until = perf_counter() + 60
            while counter.all == seen:
                application.processEvents()
                if perf_counter() > until:
                    raise RuntimeError(f"{code} was not judged")
        if (number + 1) % max(1, orders // 20) == 0:
            found.append((number + 1, *held()))
            print(f"| {number + 1:,} | {found[-1][1]:.1f} | {found[-1][2]:,} | {found[-1][3]} | {found[-1][4]} |",
                  flush=True)  # fmt: skip
    window.close()
    running.stop(5)
    return found, counter.kinds


def main() -> int:
    """Prints a table; exit status 1 where something grows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=10_000)
    args = parser.parse_args()
    print("| orders | RSS, MiB | Python objects | widgets | open files |")
    with tempfile.TemporaryDirectory(prefix="packbench-memory-") as folder:
        found, kinds = run(args.orders, Path(folder))
    warm = found[len(found) // 5 :]
    slope = statistics.linear_regression([one[0] for one in warm], [one[1] for one in warm]).slope * 1000
    early, late = warm[: len(warm) // 2], warm[len(warm) // 2 :]
    # The least of each half: a paper that is being written is an open file for a moment.
    flat = all(min(one[what] for one in late) <= min(one[what] for one in early) for what in (WIDGETS, FILES))
    print(f"{kinds}; after the first fifth {slope:+.3f} MiB for 1,000 orders, bound {BOUND}")
    return 0 if slope <= BOUND and flat and kinds.get("packed") == args.orders else 1


if __name__ == "__main__":
    sys.exit(main())

"""What a scan costs: from its text to a durable verdict, against the disk's own floor in the same run.

    ./dev exec python -m benchmarks.scan_path [--scans 100000] [--folder DIR] [--markdown FILE]

The floor is what no durable program can beat: write 4 KiB at the end of a file that is long enough, then `fdatasync`.
Floor and scans take turns, so that a disk whose speed drifts is the same for both.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import tempfile
import time
from contextlib import closing
from pathlib import Path

from packing.picklist import PickLine, Picklist
from packing.scan import Scan
from packing.session import Rules
from station.bench import Bench
from station.running import now
from sync.journal import Journal
from sync.protocol import OrderChange, OrderState
from sync.store import Store

BLOCK = 4096


class Floor:
    """4 KiB overwritten in place and `fdatasync`ed: the cheapest durable write there is."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / "floor", os.O_RDWR | os.O_CREAT)
        os.write(self._file, bytes(BLOCK) * 1024)
        os.fsync(self._file)
        self._at = 0

    def __call__(self) -> float:
        start = time.perf_counter()
        os.pwrite(self._file, b"x" * BLOCK, self._at % 1024 * BLOCK)
        os.fdatasync(self._file)
        self._at += 1
        return time.perf_counter() - start

    def close(self) -> None:
        os.close(self._file)


def bench_with(folder: Path, lines: int, units: int = 1_000_000) -> Bench:
    """A bench with one order of `lines` lines open, each wanting `units`."""
    folder.mkdir(parents=True)
    store = Store(folder / "store.db")
    wanted = Picklist("BENCHMARK", tuple(PickLine(f"SKU-{place}", units) for place in range(lines)))
    store.tell([OrderChange(wanted, OrderState.READY)])
    bench = Bench(Journal(folder / "journal.db", "bench-1", "b"), store, Rules, clock=now)
    bench.journal.make_room()  # as in the first quiet moment after the start
    bench.take(Scan("BENCHMARK"))
    return bench


def timed(bench: Bench, text: str) -> float:
    """Seconds from text to durable verdict."""
    start = time.perf_counter()
    outcome = bench.take(Scan(text, "benchmark"))
    took = time.perf_counter() - start
    if outcome.verdict.kind != "picked":
        raise RuntimeError(f"{text} was {outcome.verdict}")
    return took


def against_floor(folder: Path, scans: int) -> tuple[float, float, float]:
    """Medians in ms of the floor and of a scan, and the p99 of a scan."""
    floors, takes = [], []
    with closing(Floor(folder)) as floor, closing(bench_with(folder / "floor-bench", 15)) as bench:
        for number in range(scans):
            floors.append(floor())
            takes.append(timed(bench, f"SKU-{number % 15}"))
    return _ms(statistics.median(floors)), _ms(statistics.median(takes)), _ms(statistics.quantiles(takes, n=100)[98])


def against_length(folder: Path, scans: int) -> tuple[float, float, float, float]:
    """Medians in ms of the first and the last tenth of `scans` scans of one journal, and of the floor beside each."""
    takes, floors = [], []
    with closing(Floor(folder)) as floor, closing(bench_with(folder / "length-bench", 15)) as bench:
        for number in range(scans):
            takes.append(timed(bench, f"SKU-{number % 15}"))
            if number % 5 == 0:
                floors.append(floor())
    tenth, part = scans // 10, len(floors) // 10
    return (
        _ms(statistics.median(takes[:tenth])), _ms(statistics.median(takes[-tenth:])),
        _ms(statistics.median(floors[:part])), _ms(statistics.median(floors[-part:])),
    )  # fmt: skip


def against_size(folder: Path, scans: int) -> tuple[float, float]:
    """Medians in ms of a scan into an order of 10 lines and of 1,000 lines, taking turns."""
    smalls, larges = [], []
    with closing(bench_with(folder / "small", 10)) as small, closing(bench_with(folder / "large", 1000)) as large:
        for number in range(scans):
            smalls.append(timed(small, f"SKU-{number % 10}"))
            larges.append(timed(large, f"SKU-{number * 7 % 1000}"))
    return _ms(statistics.median(smalls)), _ms(statistics.median(larges))


def without_disk(folder: Path, lines: int, scans: int) -> float:
    """Median in ms of everything but the wait for the disk."""
    with closing(bench_with(folder / f"memory-{lines}", lines)) as bench:
        bench.journal._db.execute("PRAGMA synchronous = OFF")
        return _ms(statistics.median(timed(bench, f"SKU-{number % lines}") for number in range(scans)))


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 3)


def main() -> None:
    """Prints one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scans", type=int, default=100_000, help="scans of the long journal")
    parser.add_argument("--folder", type=Path, default=None, help="a folder on the disk to measure")
    args = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="packbench-benchmark-", dir=args.folder))
    try:
        few = max(200, min(2000, args.scans // 10))
        floor, take, p99 = against_floor(folder, few)
        print(f"| floor: 4 KiB + fdatasync, median | {floor} ms |")
        print(f"| scan to durable verdict, median (p99) | {take} ms ({p99} ms) |")
        print(f"| bound: 1.10 x floor + 0.25 ms | {round(1.10 * floor + 0.25, 3)} ms |")
        small, large = against_size(folder, few)
        print(f"| order of 10 / of 1,000 lines, median | {small} / {large} ms, ratio {round(large / small, 3)} |")
        cheap, dear = without_disk(folder, 10, few), without_disk(folder, 1000, few)
        print(f"| the same without waiting for the disk | {cheap} / {dear} ms, ratio {round(dear / cheap, 3)} |")
        first, last, first_floor, last_floor = against_length(folder, args.scans)
        ratio = round(last / first, 3)
        print(f"| first / last tenth of {args.scans:,} scans, median | {first} / {last} ms, ratio {ratio} |")
        print(f"| floor beside them | {first_floor} / {last_floor} ms |")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()

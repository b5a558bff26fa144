"""Data folders to measure with: a small bench, and one that has been in use for years."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from packing.catalogue import Alias, Product
from packing.picklist import Address, PickLine, Picklist
from packing.scan import Scan
from packing.session import Rules
from station.bench import Bench
from sync.journal import Journal
from sync.protocol import Change, OrderChange, OrderState, ProductChange
from sync.store import Store

STATION, ORDER, FIRST, LONG = "bench-1", "SO-1", "L0001", "SO-LONG"
UNITS = 1_000_000
"""Wanted of each line, so that a benchmark never runs out of goods."""

LONG_AGO = "2024-03-01T08:00:00.000Z"
"""When the work of years was done: no bench packs all of it in one day."""


def order(number: str, lines: int, units: int = UNITS, *, pictures: bool = False, first: int = 0) -> OrderChange:
    """An order of so many lines. With `pictures` each line has its own of the catalogue."""
    wanted = tuple(
        PickLine(f"L{first + place:04}", units, f"Tea in a tin, blend {place}", f"A-{place % 40:02}-{place % 7}",
                 f"{first + place:05}.jpg" if pictures else "")
        for place in range(1, lines + 1)
    )  # fmt: skip
    return OrderChange(Picklist(number, wanted, Address(name="Café Lindenhof"), ship_by="16:30"), OrderState.READY)


def small_changes() -> list[Change]:
    """A few orders."""
    return [order(f"SO-{number}", 4, 5) for number in range(1, 12)]


def large_changes(products: int = 50_000, orders: int = 5_000) -> Iterator[Change]:
    """A catalogue and a day's orders."""
    for number in range(products):
        sku = f"ART-{number:05}"
        yield ProductChange(Product(sku, f"Article {number} of the catalogue"), (Alias(f"{number:013}", sku),))
    for number in range(1, orders + 1):
        yield order(f"SO-{number}", 4, 5, first=(number - 1) % 900)


def store(folder: Path, changes: Iterator[Change] | list[Change]) -> None:
    """Tells a bench's store."""
    folder.mkdir(parents=True, exist_ok=True)
    with closing(Store(folder / "store.db")) as made:
        made.tell(changes)


def work_of_years(folder: Path, events: int) -> None:
    """Fills the journal with packed orders."""
    with closing(Store(folder / "store.db")) as known:
        bench = Bench(Journal(folder / "journal.db", STATION, "benchmark"), known, Rules, clock=lambda: LONG_AGO)
        bench.journal._db.execute("PRAGMA synchronous = OFF")
        number = 0
        while bench.journal.mark < events:
            number += 1
            known.tell([order(f"OLD-{number}", 50, 4)])
            bench.take(Scan(f"OLD-{number}"))
            for line in range(1, 51):
                for _ in range(4):
                    bench.take(Scan(f"L{line:04}"))
            bench.take(Scan(f"OLD-{number}"))
            known.set_order(f"OLD-{number}", OrderState.PACKED)
        bench.close()


def pictures(folder: Path, names: Iterator[str] | list[str], width: int = 4000, height: int = 3000) -> None:
    """Large photographs, one file under all those names."""
    from PySide6.QtGui import QColor, QImage, QPainter

    there = folder / "pictures"
    there.mkdir(parents=True, exist_ok=True)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for row in range(height):
        painter.fillRect(0, row, width, 1, QColor.fromHsv(row * 359 // height, 160, 220))
    painter.end()
    original = there / "original.jpg"
    image.save(str(original), quality=92)
    for name in names:
        os.link(original, there / name)

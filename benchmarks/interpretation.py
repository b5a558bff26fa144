"""What it costs to say what a text means, with a store of 50,000 articles and an order of 15 or 1,000 lines open.

    ./dev exec python -m benchmarks.interpretation [--scans 20000] [--folder DIR]

The mix is what benches see: articles by SKU, EAN, UPC and case, GS1 codes and links, in-store codes, orders, cards, and
the refused: other articles, near misses, unknown and broken codes. Each kind is measured by itself too, so that a dear
kind cannot hide behind cheap ones. The bound is 150 us for the median of the mix.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from packing.barcode import Expectation, interpret
from packing.catalogue import Alias, Product
from packing.codes import check_digit
from packing.picklist import PickLine, Picklist
from packing.requests import Offer, Open, Standing
from packing.scan import Scan
from packing.session import Session, decide, replay
from sync.protocol import OrderChange, OrderState, ProductChange
from sync.store import Store

ARTICLES = 50_000
BOUND_US = 150
GS = "\x1d"


def sku(number: int) -> str:
    """The SKU of article `number`: five digits and a letter, neighbours one sign apart, as catalogues are."""
    return f"{10_000 + number // 26}{chr(65 + number % 26)}"


def gtin13(number: int) -> str:
    """The article's EAN-13."""
    body = f"400638{number:06}"
    return body + check_digit(body)


def case14(number: int) -> str:
    """The number of a case of it."""
    body = "1" + gtin13(number)[:-1]
    return body + check_digit(body)


def instore(number: int, grams: int) -> str:
    """A label of a scale: prefix 29, five digits of article, the weight."""
    body = f"29{number:05}{grams:05}"
    return body + check_digit(body)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of scan: its share of the mix in per cent, and how a text of it is made for an article in the order."""

    share: int
    text: Callable[[random.Random, int], str]
    aim: str = ""


KINDS: Mapping[str, Kind] = {
    "SKU": Kind(30, lambda _, one: sku(one)),
    "EAN-13 with AIM identifier": Kind(20, lambda _, one: gtin13(one), "]E0"),
    "EAN-13 without": Kind(10, lambda _, one: gtin13(one)),
    "case GTIN-14": Kind(5, lambda _, one: case14(one), "]I1"),
    "GS1-128: GTIN, expiry, lot, serial": Kind(
        8, lambda chance, one: f"010{gtin13(one)}17271231{chance.choice(('10L7', '10LOT-20261'))}{GS}21S{one}", "]C1"
    ),
    "GS1 Digital Link": Kind(4, lambda _, one: f"https://id.gs1.org/01/0{gtin13(one)}/10/L7?17=271231", "]Q1"),
    "in-store code with weight": Kind(3, lambda chance, one: instore(one % 100_000, chance.randrange(1, 5000)), "]E0"),
    "order number": Kind(4, lambda _, one: f"ORDER-{one % 50}"),
    "quantity card": Kind(4, lambda _, one: f"PBQ-{one % 99 + 1}"),
    "wrong article, by SKU": Kind(4, lambda _, one: sku(one + 26 * 111)),
    "wrong article, near a wanted one": Kind(2, lambda _, one: sku(one + 1)),
    "wrong article, by EAN": Kind(2, lambda _, one: gtin13(one + 26 * 97), "]E0"),
    "unknown text": Kind(2, lambda chance, _: f"BOX/{chance.randrange(10**9)}"),
    "broken EAN": Kind(2, lambda _, one: gtin13(one)[:-2] + "0X", "]E0"),
}


def filled(folder: Path) -> Store:
    """A store of 50,000 articles, each with SKU, EAN, case and in-store number, and 50 orders."""
    store = Store(folder / "store.db")
    changes: list[ProductChange | OrderChange] = []
    for number in range(ARTICLES):
        base = f"29{number:05}00000"
        codes = (
            Alias("0" + gtin13(number), sku(number)), Alias(case14(number), sku(number), 12),
            Alias(f"0{base}{check_digit(base)}", sku(number)),
        )  # fmt: skip
        changes.append(ProductChange(Product(sku(number), f"Article {number}"), codes))
    changes += [OrderChange(Picklist(f"ORDER-{one}", (PickLine("X", 1),)), OrderState.READY) for one in range(50)]
    store.tell(changes)
    return store


def opened(articles: list[int]) -> Expectation:
    """An order of these articles, open."""
    wanted = Picklist("O", tuple(PickLine(sku(one), 1_000) for one in articles))
    asked = Open(number="O", offer=Offer(standing=Standing.FREE, picklist=wanted, carton="1"))
    order = replay(decide(Session(), asked, "")).order
    assert order is not None
    return order


def measured(store: Store, order: Expectation, articles: list[int], kind: Kind, scans: int) -> list[float]:
    """Seconds of each of `scans` interpretations."""
    chance, took = random.Random(1), []
    for _ in range(scans):
        scan = Scan(kind.text(chance, chance.choice(articles)), "benchmark", kind.aim)
        start = time.perf_counter()
        interpret(scan, store, order, "29IIIIIWWWWW")
        took.append(time.perf_counter() - start)
    return took


def main() -> None:
    """Prints one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scans", type=int, default=20_000, help="scans of the mix")
    parser.add_argument("--folder", type=Path, default=None, help="a folder on the disk to measure")
    args = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="packbench-benchmark-", dir=args.folder))
    try:
        with closing(filled(folder)) as store:
            print("| scan | share | 15 lines: median (p99) | 1,000 lines: median (p99) |\n|---|---|---|---|")
            table(store, args.scans)
    finally:
        shutil.rmtree(folder)


def table(store: Store, scans: int) -> None:
    """One row a kind, then the mix."""
    chance = random.Random(2)
    sizes = [chance.sample(range(ARTICLES - 3_000), lines) for lines in (15, 1_000)]
    orders = [opened(articles) for articles in sizes]
    mix: list[list[float]] = [[], []]
    for name, kind in KINDS.items():
        cells = []
        for place, (articles, order) in enumerate(zip(sizes, orders, strict=True)):
            took = measured(store, order, articles, kind, max(20, scans * kind.share // 100))
            mix[place] += took
            cells.append(_cell(took))
        print(f"| {name} | {kind.share} % | {' | '.join(cells)} |")
    print(f"| **the mix** (bound: median {BOUND_US} us) | 100 % | {' | '.join(map(_cell, mix))} |")


def _cell(took: list[float]) -> str:
    return f"{statistics.median(took) * 1e6:.0f} us ({statistics.quantiles(took, n=100)[98] * 1e6:.0f} us)"


if __name__ == "__main__":
    main()

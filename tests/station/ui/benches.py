"""Real benches for the tests of the screen: a data folder with the demo's goods, orders and people, and no server."""

from __future__ import annotations

import threading
from pathlib import Path

import assets
from packing.catalogue import Product
from packing.people import Person, Role
from packing.picklist import Address, PickLine, Picklist
from packing.scan import Scan
from station.bench import Outcome
from station.demo import articles
from station.running import Running
from station.settings import Settings
from sync.intake import NothingKnown, read_orders
from sync.protocol import Change, OrderChange, OrderState, PersonChange, ProductChange, badge_hash
from sync.store import Store

JOLANTA, INGRID = "PBB-JOLANTA-1234", "PBB-INGRID-5678"
"""Badges of a packer and of a supervisor."""

HOSTILE = "<img src=x onerror=1>\u202e\u0000^XA \u202eevil\u202c \U0001f600 \u001b[31m" + "W" * 10_000
"""A text that wants to be anything but text."""

PEOPLE: list[Change] = [
    PersonChange(Person("p1", "Jolanta", Role.PACKER), badge_hash(JOLANTA)),
    PersonChange(Person("p2", "Ingrid", Role.SUPERVISOR), badge_hash(INGRID)),
]


def goods() -> list[Change]:
    """The demo's shelf."""
    return [ProductChange(article.product, article.codes) for article in articles()]


def demo_orders() -> list[Change]:
    """The demo's orders."""
    content = assets.path("demo", "orders.csv").read_bytes()
    orders = read_orders(content, "orders.csv", known=NothingKnown()).orders
    return [OrderChange(one.picklist, OrderState.READY) for one in orders]


def order(number: str, *lines: tuple[str, int], name: str = "Café Lindenhof", description: str = "") -> OrderChange:
    """An order of our own."""
    wanted = tuple(PickLine(sku, units, description or f"Thing {sku}") for sku, units in lines)
    return OrderChange(Picklist(number, wanted, Address(name=name), ship_by="16:30"), OrderState.READY)


def long_order(lines: int) -> OrderChange:
    """An order of many lines."""
    return order("SO-LONG", *[(f"L{number:04}", 2) for number in range(1, lines + 1)])


def hostile() -> list[Change]:
    """An order whose every text is hostile."""
    sku = "<b>H&amp;\u202e1</b>"
    line = PickLine(sku, 2, HOSTILE, "<i>A</i>" + "9" * 500, "../../etc/passwd")
    picklist = Picklist(
        "SO-<HOSTILE>", (line, PickLine("مرحبا-7", 1, "وصف المنتج بالعربية 12"), PickLine("茶-1", 3, "煎茶 100 g 缶")),
        Address(name=HOSTILE), ship_by="<s>16:30</s>" * 30, priority=9,
    )  # fmt: skip
    return [OrderChange(picklist, OrderState.READY), ProductChange(Product("EVIL", HOSTILE))]


class Heard:
    """A listener that lets a test wait for what the bench did."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []
        self.changed = threading.Condition()

    def outcome(self, outcome: Outcome) -> None:
        with self.changed:
            self.outcomes.append(outcome)
            self.changed.notify_all()

    def failed(self, scan: Scan | None, words: str) -> None: ...
    def sync(self, state: object) -> None: ...
    def device(self, state: object) -> None: ...
    def paper(self, job: object) -> None: ...
    def orders_changed(self) -> None: ...


def bench(folder: Path, changes: list[Change], **settings: object) -> Running:
    """A bench that is not yet started."""
    data = folder / "bench"
    data.mkdir(parents=True, exist_ok=True)
    store = Store(data / "store.db")
    store.tell(changes)
    store.close()
    return Running(Settings(station="bench-1", data=data, sounds=False, **settings))  # type: ignore[arg-type]

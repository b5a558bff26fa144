"""A small world to test the rules in: a catalogue in a dict, one order, and scans by text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from packing.barcode import interpret
from packing.catalogue import Alias
from packing.commands import Command
from packing.events import Event
from packing.people import Person, Role
from packing.picklist import PickLine, Picklist
from packing.requests import Do, Offer, Open, Request, Standing
from packing.scan import Scan
from packing.session import Rules, Session, ask, decide, replay
from packing.verdict import Verdict, verdict

PACKER = Person("p1", "Ada", Role.PACKER)
OTHER = Person("p2", "Bo", Role.PACKER)
SUPERVISOR = Person("s1", "Cleo", Role.SUPERVISOR)
BADGES = {"PBB-ADA": PACKER, "PBB-BO": OTHER, "PBB-CLEO": SUPERVISOR}

CODES = {
    "85123A": ("85123A", 1),
    "85123B": ("85123B", 1),
    "84997C": ("84997C", 1),
    "84997c": ("84997c", 1),
    "12-3": ("12-3", 1),
    "1-23": ("1-23", 1),
    "04006381333931": ("85123A", 1),
    "14006381333938": ("85123A", 12),
    "22752": ("22752", 1),
}


class Shelf:
    """Knows `CODES`, the orders O1 and 22752, and `BADGES`."""

    def aliases(self, code: str) -> Sequence[Alias]:
        return [Alias(code, *CODES[code])] if code in CODES else []

    def codes(self, skus: Sequence[str]) -> Sequence[Alias]:
        return [Alias(code, sku, units) for code, (sku, units) in CODES.items() if sku in skus]

    def is_order(self, code: str) -> bool:
        return code in ("O1", "O2", "22752")

    def person(self, badge: str) -> Person | None:
        return BADGES.get(badge)


def picklist(*lines: tuple[str, int], order: str = "O1") -> Picklist:
    return Picklist(order, tuple(PickLine(sku, quantity) for sku, quantity in lines))


@dataclass
class Desk:
    """A session that is scanned at; keeps all that happened."""

    offers: dict[str, Offer] = field(default_factory=dict)
    rules: Rules = field(default_factory=Rules)
    happened: list[Event] = field(default_factory=list)
    session: Session = field(init=False)
    said: list[Verdict] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.session = Session(self.rules)

    def scan(self, text: str, aim: str = "") -> Verdict:
        scan = Scan(text, "test", aim)
        return self.request(ask(interpret(scan, Shelf(), self.session.order), scan))

    def do(self, command: Command, order: str = "", copy: int = 0) -> Verdict:
        return self.request(Do(command=command, order=order, copy=copy))

    def request(self, request: Request) -> Verdict:
        if isinstance(request, Open) and self.session.order is None:
            offer = self.offers.get(request.number, Offer(standing=Standing.UNKNOWN))
            request = Open(scan=request.scan, number=request.number, offer=offer)
        before = self.session
        events = decide(before, request, "2026-11-22T10:00:00Z")
        self.happened.extend(events)
        self.session = replay(events, before)
        assert self.session == replay(self.happened, Session(self.rules))
        self.said.append(verdict(before, events, self.session))
        return self.said[-1]


def desk(*lines: tuple[str, int], rules: Rules | None = None) -> Desk:
    """A desk with order O1 of these lines, opened."""
    wanted = picklist(*lines)
    made = Desk({"O1": Offer(standing=Standing.FREE, picklist=wanted, carton="095212340000000013")}, rules or Rules())
    if not made.rules.sign_in:
        made.scan("O1")
    return made

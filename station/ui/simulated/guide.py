"""What a newcomer does next, in one sentence, and where in the window of the simulated devices it is done.

Pure: follows from the session alone. It says what can be tried, never whether it is right: that is the bench's part.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from packing.commands import Command
from packing.session import Session, Work
from packing.text import Text
from packing.verdict import shown


class Place(StrEnum):
    """The pages of the window."""

    BADGES = "Badges"
    ORDERS = "Orders"
    SHELF = "Shelf"
    CARDS = "Cards"
    PAPER = "Paper"
    TROUBLE = "Trouble"


TITLES = {
    Place.BADGES: Text("Badges"),
    Place.ORDERS: Text("Orders"),
    Place.SHELF: Text("Shelf"),
    Place.CARDS: Text("Cards"),
    Place.PAPER: Text("Paper"),
    Place.TROUBLE: Text("Trouble"),
}
"""What the pages are called."""

QUANTITIES = (2, 6, 12, 24)
"""The quantity cards at hand."""
MANY = 6
"""From so many on, a quantity card saves clicks."""


@dataclass(frozen=True, slots=True)
class Step:
    """The sentence, where to go for it, where to go after that, and the command or quantity card that it names."""

    words: str
    place: Place
    then: Place | None = None
    command: Command | None = None
    units: int = 0


SCANNER_OUT = Step(Text("The scanner's cable is out: nothing you scan arrives. Put it back."), Place.TROUBLE)


def step(session: Session, *, packed: bool = False, scanner: bool = True, begun: bool = True) -> Step:
    """`packed`: an order was closed and none opened since. `scanner`: its cable is in. `begun`: this is
    not the first one."""
    if not scanner:
        return SCANNER_OUT
    work = session.order
    if work is not None and work.hold is not None:
        if work.supervisor is None:
            return Step(Text("The order waits for a supervisor: scan a supervisor's badge."), Place.BADGES)
        return Step(
            Text("Supervisor: scan Approve to let it pass, or Back to work."), Place.SHELF, None, Command.APPROVE
        )
    if session.rules.sign_in and session.operator is None:
        return Step(Text("Scan a badge: click anybody's."), Place.BADGES)
    if session.refusal is not None:
        return _refused(work)
    if work is None:
        if packed:
            return Step(
                Text("Packed! Look at the slip and the label, then scan the next order."), Place.PAPER, Place.ORDERS
            )
        if not begun:
            return Step(Text("Scan an order: click the first one, a small one to begin with."), Place.ORDERS)
        return Step(Text("Scan an order: click one. The first is the most urgent."), Place.ORDERS)
    if work.recalled is not None:
        return Step(Text("The office cancelled this order: scan Put order aside."), Place.SHELF, None, Command.PARK)
    if not work.remaining:
        return Step(Text("All of it is in the box: scan Done."), Place.SHELF, None, Command.DONE)
    return _pick(work, session.quantity)


def _pick(work: Work, quantity: int) -> Step:
    sku, left = _next(work), work.left(work.next_line())
    if quantity:
        return Step(
            Text("Now click {sku}: it counts {n} time.", "Now click {sku}: it counts {n} times.", sku=sku, n=quantity),
            Place.SHELF,
        )
    units = max((units for units in QUANTITIES if units <= left), default=0)
    if units < MANY:
        words = Text("Click what the bench asks for, {sku}, or a wrong one and see what happens.", sku=sku)
        return Step(words, Place.SHELF)
    words = Text(
        "Take {left} of {sku}: scan ×{units}, then click it. Or click a wrong one and see what happens.",
        left=left, sku=sku, units=units,
    )  # fmt: skip
    return Step(words, Place.SHELF, units=units)


def _refused(work: Work | None) -> Step:
    if work is None:
        words = Text("The bench said no: read why, scan Clear, then scan an order.")
        return Step(words, Place.ORDERS, None, Command.CLEAR)
    words = Text("The bench said no: read why, scan Clear.")
    if work.remaining:
        words = Text("The bench said no: read why, scan Clear, then click {sku}.", sku=_next(work))
    return Step(words, Place.SHELF, None, Command.CLEAR)


def _next(work: Work) -> str:
    return shown(work.picklist.lines[work.next_line() - 1].sku, 24)

"""What a newcomer does next, in one sentence, and where in the window of the simulated devices it is done.

Pure: follows from the session alone. It says what can be tried, never whether it is right: that is the bench's part.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from packing.commands import Command
from packing.session import Session, Work
from packing.verdict import shown


class Place(StrEnum):
    """The pages of the window, by their titles."""

    BADGES = "Badges"
    ORDERS = "Orders"
    SHELF = "Shelf"
    CARDS = "Cards"
    PAPER = "Paper"
    TROUBLE = "Trouble"


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


SCANNER_OUT = Step("The scanner's cable is out: nothing you scan arrives. Put it back.", Place.TROUBLE)


def step(session: Session, *, packed: bool = False, scanner: bool = True) -> Step:
    """`packed`: an order was closed and none opened since. `scanner`: its cable is in."""
    if not scanner:
        return SCANNER_OUT
    work = session.order
    if work is not None and work.hold is not None:
        if work.supervisor is None:
            return Step("The order waits for a supervisor: scan a supervisor's badge.", Place.BADGES)
        return Step("Supervisor: scan Approve to let it pass, or Back to work.", Place.SHELF, None, Command.APPROVE)
    if session.rules.sign_in and session.operator is None:
        return Step("Scan a badge: click anybody's.", Place.BADGES)
    if session.refusal is not None:
        return _refused(work)
    if work is None:
        if packed:
            return Step("Packed! Look at the slip and the label, then scan the next order.", Place.PAPER, Place.ORDERS)
        return Step("Scan an order: click one. The first is the most urgent.", Place.ORDERS)
    if work.recalled is not None:
        return Step("The office cancelled this order: scan Put aside.", Place.SHELF, None, Command.PARK)
    if not work.remaining:
        return Step("All of it is in the box: scan Done.", Place.SHELF, None, Command.DONE)
    return _pick(work, session.quantity)


def _pick(work: Work, quantity: int) -> Step:
    sku, left = _next(work), work.left(work.next_line())
    if quantity:
        return Step(f"Now click {sku}: it counts {quantity} times.", Place.SHELF)
    units = max((units for units in QUANTITIES if units <= left), default=0)
    if units < MANY:
        return Step(f"Click what the bench asks for, {sku}, or a wrong one and see what happens.", Place.SHELF)
    words = f"Take {left} of {sku}: scan ×{units}, then click it. Or click a wrong one and see what happens."
    return Step(words, Place.SHELF, units=units)


def _refused(work: Work | None) -> Step:
    if work is None:
        return Step("The bench said no: read why, scan Clear, then scan an order.", Place.ORDERS, None, Command.CLEAR)
    wanted = f", then click {_next(work)}" if work.remaining else ""
    return Step(f"The bench said no: read why, scan Clear{wanted}.", Place.SHELF, None, Command.CLEAR)


def _next(work: Work) -> str:
    return shown(work.picklist.lines[work.next_line() - 1].sku, 24)

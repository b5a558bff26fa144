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


@dataclass(frozen=True, slots=True)
class Step:
    """The sentence, where to go for it, where to go after that, and the command card that it names."""

    words: str
    place: Place
    then: Place | None = None
    command: Command | None = None


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
        return Step("Scan an order: click one, the first is the next.", Place.ORDERS)
    if work.recalled is not None:
        return Step("The office cancelled this order: scan Put aside.", Place.SHELF, None, Command.PARK)
    if not work.remaining:
        return Step("All of it is in the box: scan Done.", Place.SHELF, None, Command.DONE)
    return Step(f"Click what the bench asks for ({_next(work)}), or a wrong one and see what happens.", Place.SHELF)


def _refused(work: Work | None) -> Step:
    if work is None:
        return Step("The bench said no: read why, scan Clear, then scan an order.", Place.ORDERS, None, Command.CLEAR)
    wanted = f", then click {_next(work)}" if work.remaining else ""
    return Step(f"The bench said no: read why, scan Clear{wanted}.", Place.SHELF, None, Command.CLEAR)


def _next(work: Work) -> str:
    return shown(work.picklist.lines[work.next_line() - 1].sku, 24)

"""What to do, step by step, for every step that one can be in: the words of the help page.

Pure: which procedure fits follows from the scene and from what is in trouble. How it looks is the page's affair.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum, auto

from packing.commands import Command
from packing.reasons import Reason
from packing.text import Text
from station.ui.scene import Scene


class Topic(Enum):
    """What a procedure is about, in the order of a day."""

    SIGN_IN = auto()
    OPEN = auto()
    TAKE = auto()
    WRONG_ITEM = auto()
    TOO_MANY = auto()
    UNREADABLE = auto()
    ORDER_REFUSED = auto()
    SHORT = auto()
    COMPLETE = auto()
    PACKED = auto()
    HELD = auto()
    SUPERVISOR = auto()
    CANCELLED = auto()
    LINE_CHECK = auto()
    SCANNER = auto()
    CAMERA = auto()
    SCALE = auto()
    PRINTER = auto()
    SERVER = auto()
    HANDS_FREE = auto()
    ABOUT = auto()


@dataclass(frozen=True, slots=True)
class Procedure:
    """`steps` are icons and sentences; `cards` the commands that serve here."""

    title: str
    steps: tuple[tuple[str, str], ...]
    cards: tuple[Command, ...] = ()


PROCEDURES: dict[Topic, Procedure] = {
    Topic.SIGN_IN: Procedure(
        Text("Sign in"),
        (
            ("user", Text("Scan your badge: hold the scanner a hand's width away.")),
            ("clock", Text("An order that was left open comes back where it was.")),
            ("lock", Text("Is the badge unknown? A supervisor gives you a new one.")),
        ),
        (Command.LINE_CHECK, Command.LANGUAGE, Command.HELP),
    ),
    Topic.OPEN: Procedure(
        Text("Open an order"),
        (
            ("paper", Text("Scan the order's number on its paper.")),
            ("next", Text("Or go through the list by Next and Previous, and take one by Choose.")),
            ("clock", Text("The list begins with what must go first; ▲ is urgent.")),
        ),
        (Command.NEXT, Command.PREVIOUS, Command.CHOOSE, Command.REFRESH),
    ),
    Topic.TAKE: Procedure(
        Text("Pack the order"),
        (
            ("search", Text("Take the article that the screen shows: place, name, number.")),
            ("scanner", Text("Scan its code. Blue and a short tone: put it into the box.")),
            ("box", Text("Many of the same? Scan a quantity card first, then one of them.")),
            ("undo", Text("Undo takes the last scan back.")),
        ),
        (Command.UNDO, Command.SHORT_NONE_LEFT, Command.HOLD, Command.PARK),
    ),
    Topic.WRONG_ITEM: Procedure(
        Text("It is not in this order"),
        (
            ("wrong", Text("Put the article aside: it does not go into this box.")),
            ("search", Text("Compare: the marked letters tell the two apart.")),
            ("scanner", Text("Take the right one and scan it: the message goes by itself.")),
            ("hold", Text("Not sure? Call a supervisor.")),
        ),
        (Command.CLEAR, Command.HOLD),
    ),
    Topic.TOO_MANY: Procedure(
        Text("More than the order wants"),
        (
            ("wrong", Text("Nothing of this scan counted. Put it back.")),
            ("search", Text("Was a quantity set, or is it a whole case? Scan what is still wanted.")),
            ("scanner", Text("Go on with the next article: the message goes by itself.")),
        ),
        (Command.CLEAR, Command.UNDO, Command.HOLD),
    ),
    Topic.UNREADABLE: Procedure(
        Text("The code is not known or not readable"),
        (
            ("scanner", Text("Scan the article's own code once more, slowly.")),
            ("paper", Text("Is there a second code? Cover the one that is not meant.")),
            ("hold", Text("It stays unknown? Call a supervisor: the office adds the code.")),
        ),
        (Command.CLEAR, Command.HOLD, Command.CAMERA),
    ),
    Topic.ORDER_REFUSED: Procedure(
        Text("This order cannot be opened now"),
        (
            ("wrong", Text("Read above who has it, or why it waits.")),
            ("paper", Text("Put its paper aside and scan another order's number.")),
            ("user", Text("Was it to go out now? Ask a supervisor.")),
        ),
        (Command.CLEAR, Command.REFRESH, Command.NEXT, Command.CHOOSE),
    ),
    Topic.SHORT: Procedure(
        Text("Something is missing"),
        (
            ("search", Text("Look at the place once more, and at those beside it.")),
            ("short", Text("Say why the rest of the line is missing: none left, damaged, or not found.")),
            ("undo", Text("Found after all? Undo, and scan it.")),
        ),
        (Command.SHORT_NONE_LEFT, Command.SHORT_DAMAGED, Command.SHORT_NOT_FOUND, Command.UNDO),
    ),
    Topic.COMPLETE: Procedure(
        Text("Close the order"),
        (
            ("done", Text("Scan the order's number again, or Done.")),
            ("paper", Text("Slip and label come out by themselves.")),
            ("short", Text("Not complete? Scan what is missing, or say that it is short.")),
        ),
        (Command.DONE, Command.UNDO, Command.SHORT_NONE_LEFT),
    ),
    Topic.PACKED: Procedure(
        Text("The order is packed"),
        (
            ("paper", Text("Put the slip into the box and close it.")),
            ("printer", Text("Put the label on.")),
            ("scanner", Text("Scan the next order's number.")),
        ),
        (Command.CLEAR, Command.REPRINT_SLIP, Command.REPRINT_LABEL),
    ),
    Topic.HELD: Procedure(
        Text("The order waits for a supervisor"),
        (
            ("user", Text("Call a supervisor: they scan their badge here.")),
            ("hold", Text("Leave the article that it is about beside the box.")),
            ("clock", Text("Nobody comes? Put the order aside and take another.")),
        ),
        (Command.PARK, Command.CLEAR),
    ),
    Topic.SUPERVISOR: Procedure(
        Text("Supervisor: decide"),
        (
            ("search", Text("Compare what was scanned with what is wanted.")),
            ("right", Text("Approve: it goes into the box, under your name.")),
            ("undo", Text("Back to work: it stays out of the box.")),
        ),
        (Command.APPROVE, Command.DISMISS, Command.PARK),
    ),
    Topic.CANCELLED: Procedure(
        Text("The order was cancelled"),
        (
            ("box", Text("Take everything out of the box and put it back on its shelf.")),
            ("clock", Text("Put the order aside: nothing of it is printed.")),
            ("scanner", Text("Scan the next order's number.")),
        ),
        (Command.PARK,),
    ),
    Topic.LINE_CHECK: Procedure(
        Text("Check the line"),
        (
            ("scanner", Text("Scan the code on the screen with each scanner.")),
            ("scale", Text("Put something on the scale and take it off again.")),
            ("printer", Text("Print a test and look at it.")),
            ("done", Text("End the check: nothing that was scanned in it counts.")),
        ),
        (Command.TEST_PRINT, Command.LINE_CHECK),
    ),
    Topic.SCANNER: Procedure(
        Text("The scanner does not scan"),
        (
            ("scanner", Text("Is its light on? Charge it, or put its cable in again.")),
            ("paper", Text("Scan a command card: it is large and clean.")),
            ("search", Text("Try it in a line check: it says what it heard.")),
            ("user", Text("Go on with another scanner, or type the code.")),
        ),
        (Command.LINE_CHECK, Command.REFRESH, Command.DEVICES),
    ),
    Topic.CAMERA: Procedure(
        Text("The camera sees nothing"),
        (
            ("camera", Text("Is its glass clean, and nothing in front of it?")),
            ("cable", Text("Put its cable in again: it is looked for by itself.")),
            ("search", Text("Look at its picture beside the page.")),
        ),
        (Command.CAMERA, Command.LINE_CHECK, Command.DEVICES),
    ),
    Topic.SCALE: Procedure(
        Text("The scale does not weigh"),
        (
            ("scale", Text("Take everything off it, and press its zero key.")),
            ("cable", Text("Is it on, and is its cable in? It is looked for by itself.")),
            ("right", Text("Go on packing: only the weight is missing.")),
        ),
        (Command.LINE_CHECK, Command.DEVICES),
    ),
    Topic.PRINTER: Procedure(
        Text("The printer does not print"),
        (
            ("printer", Text("Is it on, is its lid closed, is there paper in it?")),
            ("cable", Text("Are both its cables in? Pull one out and put it in again.")),
            ("refresh", Text("It then prints by itself all that waits. Nothing is lost.")),
            ("paper", Text("A paper is torn? Print it again: it says that it is a copy.")),
        ),
        (Command.TEST_PRINT, Command.REPRINT_SLIP, Command.REPRINT_LABEL, Command.DEVICES),
    ),
    Topic.SERVER: Procedure(
        Text("The server does not answer"),
        (
            ("right", Text("Go on packing: everything is kept here and sent later.")),
            ("paper", Text("Orders in hand here can be opened; others have to wait.")),
            ("server", Text("Longer than a quarter of an hour? Tell the office.")),
        ),
        (Command.REFRESH, Command.DEVICES),
    ),
    Topic.HANDS_FREE: Procedure(
        Text("Without a hand on the screen"),
        (
            ("scanner", Text("Every button has a card. Hang up the command sheet, or scan the cards here.")),
            ("next", Text("Next and Previous move the choice, Choose takes it.")),
            ("undo", Text("Clear goes back to the work.")),
            ("settings", Text("No sheet? Somebody in the office prints it: packbench sheet commands.")),
        ),
        (Command.NEXT, Command.PREVIOUS, Command.CHOOSE, Command.CLEAR),
    ),
    Topic.ABOUT: Procedure(Text("About this program"), ()),
}

_OF_PAPERS = {(Topic.COMPLETE, "paper"): {"slip", "label"}, (Topic.PACKED, "printer"): {"label"}}
"""Steps, by their icon, that are there only where these papers are printed."""


def steps_of(topic: Topic, papers: Collection[str]) -> tuple[tuple[str, str], ...]:
    """The steps of a procedure where these papers (`slip`, `label`) are printed."""
    steps = tuple(step for step in PROCEDURES[topic].steps if _OF_PAPERS.get((topic, step[0]), set()) <= {*papers})
    if topic is Topic.PACKED and "slip" not in papers:
        return (("box", Text("Close the box.")), *steps[1:])
    return steps


TROUBLES = {
    "printer": Topic.PRINTER,
    "scanner": Topic.SCANNER,
    "camera": Topic.CAMERA,
    "scale": Topic.SCALE,
    "cloud-off": Topic.SERVER,
    "attention": Topic.PRINTER,
}
"""The procedure for a thing in trouble, by its icon on the strip; a paper in trouble is its printer's."""

_REFUSED = {
    Reason.WRONG_ITEM: Topic.WRONG_ITEM,
    Reason.TOO_MANY: Topic.TOO_MANY,
    Reason.UNKNOWN_CODE: Topic.UNREADABLE,
    Reason.AMBIGUOUS: Topic.UNREADABLE,
    Reason.UNREADABLE: Topic.UNREADABLE,
    Reason.ITEMS_MISSING: Topic.SHORT,
    Reason.NOT_SIGNED_IN: Topic.SIGN_IN,
    Reason.UNKNOWN_BADGE: Topic.SIGN_IN,
    Reason.NO_ORDER_OPEN: Topic.OPEN,
    Reason.SERVER_SILENT: Topic.SERVER,
    Reason.UNKNOWN_ORDER: Topic.ORDER_REFUSED,
    Reason.ALREADY_PACKED: Topic.ORDER_REFUSED,
    Reason.OPEN_ELSEWHERE: Topic.ORDER_REFUSED,
    Reason.OTHER_ORDER_OPEN: Topic.ORDER_REFUSED,
}
"""Refusals that have a procedure of their own; for all others the step that one is in has."""


def fitting(scene: Scene, *, printer_well: bool = True, server_well: bool = True) -> Topic:
    """The procedure for the step that the person is in."""
    session, work = scene.session, scene.session.order
    if session.checking:
        return Topic.LINE_CHECK
    if session.refusal is not None and scene.refused and session.refusal.reason in _REFUSED:
        return Topic.OPEN if _wants_an_order(scene) else _REFUSED[session.refusal.reason]
    if session.rules.sign_in and session.operator is None:
        return Topic.SIGN_IN
    if work is not None:
        if work.recalled is not None:
            return Topic.CANCELLED
        if work.hold is not None:
            return Topic.SUPERVISOR if work.supervisor else Topic.HELD
        return Topic.TAKE if work.remaining else Topic.COMPLETE
    if not printer_well:
        return Topic.PRINTER
    if not server_well:
        return Topic.SERVER
    return Topic.PACKED if scene.packed else Topic.OPEN


def _wants_an_order(scene: Scene) -> bool:
    """With no order open, a code that means nothing is most likely an article's, scanned too early."""
    refusal = scene.session.refusal
    return scene.session.order is None and refusal is not None and refusal.reason is Reason.UNKNOWN_CODE

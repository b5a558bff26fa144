"""What the person is told: one verdict for the events of one scan, in words, with a tone and a next step.

Words are short, blame nobody and say what to do. The screen, the door's JSON and the sounds all come from here.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from packing import events
from packing.commands import COMMANDS, Command
from packing.devices import named
from packing.events import Event
from packing.near import one_edit
from packing.reasons import HoldReason, Reason, ShortReason
from packing.session import Session
from packing.text import Template, Text, either, in_turn, listed


class Tone(StrEnum):
    """How a verdict looks and sounds."""

    RIGHT = "right"
    WRONG = "wrong"
    DONE = "done"
    ATTENTION = "attention"
    PLAIN = "plain"


class Verdict(Struct, frozen=True):
    """`kind` is one of the words of `docs/doors.md`; `line` counts from 1 and is 0 where no line is meant; `quantity`
    is what the scan counted (or would have); `remaining` are the units left in the order."""

    kind: str
    tone: Tone
    say: str
    next_step: str = ""
    reason: Reason | None = None
    order: str = ""
    sku: str = ""
    line: int = 0
    quantity: int = 0
    remaining: int = 0


REFUSALS: dict[Reason, tuple[Text, Template]] = {
    Reason.WRONG_ITEM: (Text("Not in this order"), Template("Put {sku} aside and take {next}.")),
    Reason.TOO_MANY: (Text("Too many"), Template("Put {units} of {sku} back: this order still takes {detail}.")),
    Reason.UNKNOWN_CODE: (Text("Unknown code"), Template("Scan the article's own barcode.")),
    Reason.AMBIGUOUS: (
        Text("Code has two meanings"),
        Template("It may be {detail}. Scan another code of the same thing."),
    ),
    Reason.UNREADABLE: (Text("Not readable"), Template("Scan again: {detail}.")),
    Reason.NO_ORDER_OPEN: (Text("No order open"), Template("Scan an order's number first.")),
    Reason.OTHER_ORDER_OPEN: (
        Text("Another order is open"),
        Template("Finish {order} or put it aside, then scan {detail} again."),
    ),
    Reason.UNKNOWN_ORDER: (
        Text("Unknown order"),
        Template("{detail} is not known here: ask the office whether it was released."),
    ),
    Reason.ALREADY_PACKED: (Text("Already packed"), Template("Put it with the packed boxes: {detail}.")),
    Reason.ORDER_HELD: (Text("Order waits"), Template("Call a supervisor.")),
    Reason.ORDER_CANCELLED: (Text("Order cancelled"), Template("Put the goods back and put the order aside.")),
    Reason.OPEN_ELSEWHERE: (
        Text("Open on another bench"),
        Template("Take another order: another bench has this one ({detail})."),
    ),
    Reason.SERVER_SILENT: (
        Text("Server does not answer"),
        Template("Take an order that is in hand here; {detail} has to wait."),
    ),
    Reason.ITEMS_MISSING: (
        Text("Not complete yet"),
        Template(
            "Scan the one item still missing, or say that it is short.",
            "Scan the {n} still missing, or say that they are short.",
        ),
    ),
    Reason.NOT_SIGNED_IN: (Text("Nobody signed in"), Template("Scan your badge first.")),
    Reason.UNKNOWN_BADGE: (
        Text("Unknown badge"),
        Template("Scan it again. Still unknown? Ask a supervisor for a new badge."),
    ),
    Reason.NOT_ALLOWED: (Text("A supervisor is needed"), Template("Ask a supervisor to scan their badge.")),
    Reason.NOTHING_TO_UNDO: (Text("Nothing to undo"), Template("Go on scanning.")),
    Reason.NOTHING_HELD: (Text("Nothing is on hold"), Template("Go on scanning.")),
    Reason.NOTHING_TO_PRINT: (Text("Nothing to print"), Template("Pack an order first.")),
    Reason.NOT_FOR_NOW: (Text("Not needed now"), Template("Go on with the order.")),
}
"""Every reason: what happened, and what to do. `{next}` is the item to take next."""

_TELLS_MORE = (Reason.UNKNOWN_CODE, Reason.ORDER_HELD, Reason.ORDER_CANCELLED, Reason.NOT_FOR_NOW)
"""Reasons whose detail is a sentence of its own."""

SHORTS = {
    ShortReason.NONE_LEFT: Text("None left."),
    ShortReason.DAMAGED: Text("Damaged."),
    ShortReason.NOT_FOUND: Text("Not found."),
    ShortReason.OTHER: Text("Other reason."),
}

HOLDS = {
    HoldReason.MISMATCH: Text("an item that does not match"),
    HoldReason.HELP_WANTED: Text("help is wanted"),
}

READY = Text("Ready")
SCAN_ORDER = Text("Scan an order's number.")
SCAN_BADGE = Text("Scan your badge")
THEN_YOURS = Text("Then the bench is yours.")
_COMPLETE = Text("Complete: scan the order's number or Done.")
_SUPERVISOR_SCANS = Text("Supervisor: scan your badge.")
_SUPERVISOR_SAYS = Text("Approve, or send back to work.")
_SUPERVISOR_HELPS = Text("Help, then press Back to work.")


def verdict(before: Session, happened: Sequence[Event], after: Session) -> Verdict:
    """The verdict on `happened`, the events of one scan, request or command (at least one)."""
    first, last = happened[0], happened[-1]
    remaining = after.order.remaining if after.order else 0
    if isinstance(last, events.OrderPacked):
        return _packed(last, first, label=after.rules.label)
    match last:
        case events.ScanRefused():
            return _refused(before, last, remaining)
        case events.ItemPicked():
            return _picked(last, after)
        case events.OrderOpened(picklist=picklist):
            return Verdict(
                "opened", Tone.PLAIN, Text("Order {order}", order=picklist.order), _take_next(after),
                order=picklist.order, remaining=remaining,
            )  # fmt: skip
        case events.SignedIn(person=person):
            order = after.order.number if after.order else ""
            say, step = Text("Hello {name}", name=person.name), _take_next(after)
            return Verdict("signed_in", Tone.PLAIN, say, step, order=order, remaining=remaining)
        case events.SignedOut(person=person):
            say = Text("Goodbye {name}", name=person.name)
            return Verdict("signed_out", Tone.PLAIN, say, Text("Scan a badge to go on."))
        case events.OrderHeld(hold=hold):
            say = Text("Waits for a supervisor")
            return Verdict(
                "held", Tone.ATTENTION, say, _SUPERVISOR_SCANS, order=last.order, sku=hold.sku,
                quantity=hold.units, remaining=remaining,
            )  # fmt: skip
        case events.SupervisorCame(person=person):
            return Verdict(
                "held", Tone.ATTENTION, Text("Supervisor {name}", name=person.name), _take_next(after),
                order=last.order, remaining=remaining,
            )  # fmt: skip
        case events.Overridden(person=person, hold=hold):
            return Verdict(
                "overridden", Tone.RIGHT, Text("Approved by {name}", name=person.name), _take_next(after),
                order=last.order, sku=hold.sku, quantity=hold.units, remaining=remaining,
            )  # fmt: skip
        case events.HoldDismissed(person=person):
            return Verdict(
                "dismissed", Tone.PLAIN, Text("{name}: back to work", name=person.name), _take_next(after),
                order=last.order, remaining=remaining,
            )  # fmt: skip
        case events.OrderRecalled(note=note):
            return Verdict(
                "recalled", Tone.ATTENTION, REFUSALS[Reason.ORDER_CANCELLED][0], _put_back(note),
                reason=Reason.ORDER_CANCELLED, order=last.order, remaining=remaining,
            )  # fmt: skip
        case events.OrderParked(order=order):
            say = Text("Order {order} put aside", order=order)
            return Verdict("parked", Tone.PLAIN, say, SCAN_ORDER, order=order)
        case events.LineShorted(line=line, sku=sku, units=units, reason=why):
            return Verdict(
                "shorted", Tone.ATTENTION, Text("Short: {units} of {sku}", units=units, sku=sku),
                in_turn(SHORTS[why], _take_next(after)),
                order=last.order, sku=sku, line=line, quantity=units, remaining=remaining,
            )  # fmt: skip
        case events.PickUndone(sku=sku, units=units, fills=fills):
            return Verdict(
                "undone", Tone.PLAIN, Text("Taken back: {units} of {sku}", units=units, sku=sku),
                in_turn(Text("Take it out of the box."), _take_next(after)),
                order=last.order, sku=sku, line=fills[0].line, quantity=units, remaining=remaining,
            )  # fmt: skip
        case events.ShortUndone(line=line, sku=sku, units=units):
            return Verdict(
                "undone", Tone.PLAIN, Text("Wanted again: {units} of {sku}", units=units, sku=sku), _take_next(after),
                order=last.order, sku=sku, line=line, quantity=units, remaining=remaining,
            )  # fmt: skip
        case events.QuantitySet(units=units):
            order = after.order.number if after.order else ""
            return Verdict(
                "quantity", Tone.PLAIN, Text("Next item counts {units}", units=units), Text("Scan the item."),
                order=order, quantity=units, remaining=remaining,
            )  # fmt: skip
        case events.DocumentReprinted(order=order, document=document, copy=copy):
            copies = _COPIES.get(document, _COPIES["slip"])
            for_order = Text("For order {order}.", order=order)
            return Verdict("reprinted", Tone.PLAIN, copies.text(copy=copy), for_order, order=order)
        case events.LineCheckBegun(order=order):
            return Verdict(
                "line_check", Tone.PLAIN, Text("Line check"),
                Text("Scan the card with each scanner: nothing counts now."),
                order=order, remaining=remaining,
            )  # fmt: skip
        case events.ScanTried():
            return _tried(last, after)
        case events.LineChecked():
            return _checked(last, after)
        case events.ScreenAsked(command=command):
            order = after.order.number if after.order else ""
            title = COMMANDS[Command(command)].title
            step = Text("This card is for the bench's screen: nothing of the order changes.")
            return Verdict("command", Tone.PLAIN, title, step, order=order, remaining=remaining)
        case events.RefusalCleared(order=order):
            return Verdict("command", Tone.PLAIN, READY, _take_next(after), order=order, remaining=remaining)
        case _:
            return Verdict("command", Tone.PLAIN, READY, _take_next(after), remaining=remaining)


def _picked(event: events.ItemPicked, after: Session) -> Verdict:
    left = after.order.remaining if after.order else 0
    say = Text("{units} of {sku}", units=event.units, sku=event.sku) if event.units != 1 else event.sku
    step = Text("{n} more to take.", "{n} more to take.", n=left) if left else _COMPLETE
    return Verdict(
        "picked", Tone.RIGHT, say, step,
        order=event.order, sku=event.sku, line=event.fills[0].line, quantity=event.units, remaining=left,
    )  # fmt: skip


def _packed(event: events.OrderPacked, first: Event, *, label: bool) -> Verdict:
    picked = first if isinstance(first, events.ItemPicked) else None
    step = Text("Close the box and put the label on.") if label else Text("Close the box.")
    step = step if event.units else Text("Nothing was packed.")
    return Verdict(
        "packed", Tone.DONE, Text("Order {order} packed", order=event.order), step, order=event.order,
        sku=picked.sku if picked else "", line=picked.fills[0].line if picked else 0,
        quantity=picked.units if picked else event.units,
    )  # fmt: skip


def _refused(before: Session, event: events.ScanRefused, remaining: int) -> Verdict:
    say, step = REFUSALS[event.reason]
    detail = _seen(event.detail)
    taken = before.order.in_hand() if before.order and "{next}" in step.one else 0
    following = before.order.picklist.lines[taken - 1].sku if before.order and taken else Text("what is on the list")
    words: str = step.text(
        sku=shown(event.sku),
        units=_beyond(event),
        n=event.units,
        detail=detail,
        order=event.order,
        next=_seen(following),
    )
    if event.reason is Reason.UNKNOWN_CODE and before.order is None:
        words = REFUSALS[Reason.NO_ORDER_OPEN][1].text()
    if event.reason in _TELLS_MORE:
        words = in_turn(words, detail)
    if event.near:
        words = in_turn(_mixed_up(event), _INSTEAD.get(event.reason, words))
    return Verdict(
        "refused", Tone.WRONG, say, words, reason=event.reason,
        order=event.order, sku=event.sku, quantity=event.units, remaining=remaining,
    )  # fmt: skip


def _beyond(event: events.ScanRefused) -> int:
    """The units that go back: those for which the line, whose room is the detail, has none."""
    room = event.detail if event.reason is Reason.TOO_MANY else ""
    return event.units - int(room) if room.isascii() and room.isdigit() else event.units


def _mixed_up(event: events.ScanRefused) -> str:
    """What was scanned beside what is wanted: they look alike, and only here are both seen."""
    by_sku = event.sku and any(one_edit(event.sku, code) for code in event.near)
    scanned = event.sku if by_sku or event.scan is None else event.scan.text
    wanted = either(map(shown, event.near))
    return Text("You scanned {scanned}, this order wants {wanted}.", scanned=shown(scanned), wanted=wanted)


_INSTEAD = {Reason.WRONG_ITEM: Text("Put it aside.")}
"""What to do where the article to take is already named."""


def _tried(event: events.ScanTried, after: Session) -> Verdict:
    device = event.scan.device if event.scan else ""
    say = Text("Heard: {device}", device=named(shown(device))) if device else Text("Heard")
    order, left = (after.order.number, after.order.remaining) if after.order else ("", 0)
    what = _seen(event.meant) or Text("nothing known")
    step = Text("Tried only, it counts for nothing: {what}.", what=what)
    return Verdict("tried", Tone.PLAIN, say, step, order=order, remaining=left)


def _checked(event: events.LineChecked, after: Session) -> Verdict:
    bad = [device.name for device in event.devices if not device.well]
    order, left = (after.order.number, after.order.remaining) if after.order else ("", 0)
    if not event.devices:
        ended = Text("Line check ended")
        return Verdict("line_checked", Tone.PLAIN, ended, _take_next(after), order=order, remaining=left)
    if bad:
        say = Text("Line checked: look at {devices}", devices=listed(named(shown(name)) for name in bad))
        return Verdict("line_checked", Tone.ATTENTION, say, _take_next(after), order=order, remaining=left)
    say = Text("Line checked: all well")
    return Verdict("line_checked", Tone.RIGHT, say, _take_next(after), order=order, remaining=left)


def _take_next(session: Session) -> str:
    if session.order is None:
        return SCAN_ORDER
    if session.order.recalled is not None:
        return _put_back(session.order.recalled)
    if session.order.hold:
        if session.order.supervisor is None:
            return _SUPERVISOR_SCANS
        return _SUPERVISOR_HELPS if session.order.hold.reason is HoldReason.HELP_WANTED else _SUPERVISOR_SAYS
    line = session.order.in_hand()
    if not line:
        return _COMPLETE
    wanted = session.order.picklist.lines[line - 1]
    return Text("Take {units} of {sku}.", units=session.order.left(line), sku=shown(wanted.sku))


def _put_back(why: str) -> str:
    return in_turn(REFUSALS[Reason.ORDER_CANCELLED][1].text(), _seen(why))


_COPIES = {"slip": Template("Copy {copy} of the slip"), "label": Template("Copy {copy} of the label")}


def _seen(words: str) -> str:
    """Our own words with what is foreign in them fit to be shown; words that are not ours, the same."""
    if not isinstance(words, Text):
        return shown(words)
    values = {name: _seen(value) if isinstance(value, str) else value for name, value in words.values.items()}
    return Text(words.template, words.many, **values)


def shown(text: str, most: int = 60) -> str:
    """Foreign text fit for a sentence: control and direction characters made visible, its length bounded."""
    clean = "".join(letter if letter.isprintable() else f"<{ord(letter):X}>" for letter in text[:most])
    return clean + "…" if len(text) > most else clean

"""What the person is told: one verdict for the events of one scan, in words, with a tone and a next step.

Words are short, blame nobody and say what to do. The screen, the door's JSON and the sounds all come from here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from packing import events
from packing.events import Event
from packing.near import one_edit
from packing.reasons import HoldReason, Reason, ShortReason
from packing.session import Session


class Tone(StrEnum):
    """How a verdict looks and sounds."""

    RIGHT = "right"
    WRONG = "wrong"
    DONE = "done"
    ATTENTION = "attention"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Verdict:
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


REFUSALS: dict[Reason, tuple[str, str]] = {
    Reason.WRONG_ITEM: ("Not in this order", "Put {sku} aside and take {next}."),
    Reason.TOO_MANY: ("Too many", "Put {units} of {sku} back: this order still takes {detail}."),
    Reason.UNKNOWN_CODE: ("Unknown code", "Scan the article's own barcode. {detail}"),
    Reason.AMBIGUOUS: ("Code has two meanings", "It may be {detail}. Scan another code of the same thing."),
    Reason.UNREADABLE: ("Not readable", "Scan again: {detail}."),
    Reason.NO_ORDER_OPEN: ("No order open", "Scan an order's number first."),
    Reason.OTHER_ORDER_OPEN: (
        "Another order is open",
        "Finish {order} or put it aside, then scan {detail} again.",
    ),
    Reason.UNKNOWN_ORDER: (
        "Unknown order",
        "{detail} is not known here: ask the office whether it was released.",
    ),
    Reason.ALREADY_PACKED: ("Already packed", "Put it with the packed boxes: {detail}."),
    Reason.ORDER_HELD: ("Order waits", "Call a supervisor. {detail}"),
    Reason.ORDER_CANCELLED: ("Order cancelled", "Put the goods back and put the order aside. {detail}"),
    Reason.OPEN_ELSEWHERE: ("Open on another bench", "Take another order: this one is with {detail}."),
    Reason.SERVER_SILENT: (
        "Server does not answer",
        "Take an order that is in hand here; {detail} has to wait.",
    ),
    Reason.ITEMS_MISSING: ("Not complete yet", "Scan the {units} still missing, or say that they are short."),
    Reason.NOT_SIGNED_IN: ("Nobody signed in", "Scan your badge first."),
    Reason.UNKNOWN_BADGE: ("Unknown badge", "Ask a supervisor for a new badge."),
    Reason.NOT_ALLOWED: ("A supervisor is needed", "Ask a supervisor to scan their badge."),
    Reason.NOTHING_TO_UNDO: ("Nothing to undo", "Go on scanning."),
    Reason.NOTHING_HELD: ("Nothing is on hold", "Go on scanning."),
    Reason.NOTHING_TO_PRINT: ("Nothing to print", "Pack an order first."),
    Reason.NOT_FOR_NOW: ("Not needed now", "Go on with the order. {detail}"),
}
"""Every reason: what happened, and what to do. `{next}` is the item to take next."""

SHORTS = {
    ShortReason.NONE_LEFT: "none left",
    ShortReason.DAMAGED: "damaged",
    ShortReason.NOT_FOUND: "not found",
    ShortReason.OTHER: "other reason",
}

HOLDS = {
    HoldReason.MISMATCH: "an item that does not match",
    HoldReason.HELP_WANTED: "help is wanted",
}


def verdict(before: Session, happened: Sequence[Event], after: Session) -> Verdict:
    """The verdict on `happened`, the events of one scan, request or command (at least one)."""
    first, last = happened[0], happened[-1]
    remaining = after.order.remaining if after.order else 0
    if isinstance(last, events.OrderPacked):
        return _packed(last, first)
    match last:
        case events.ScanRefused():
            return _refused(before, last, remaining)
        case events.ItemPicked():
            return _picked(last, after)
        case events.OrderOpened(picklist=picklist):
            return Verdict(
                "opened", Tone.PLAIN, f"Order {picklist.order}", _take_next(after),
                order=picklist.order, remaining=remaining,
            )  # fmt: skip
        case events.SignedIn(person=person):
            order = after.order.number if after.order else ""
            step = _take_next(after) if after.order else "Scan an order's number."
            return Verdict("signed_in", Tone.PLAIN, f"Hello {person.name}", step, order=order, remaining=remaining)
        case events.SignedOut(person=person):
            return Verdict("signed_out", Tone.PLAIN, f"Goodbye {person.name}", "Scan a badge to go on.")
        case events.OrderHeld(hold=hold):
            say = "Waits for a supervisor"
            return Verdict(
                "held", Tone.ATTENTION, say, "Supervisor: scan your badge.", order=last.order, sku=hold.sku,
                quantity=hold.units, remaining=remaining,
            )  # fmt: skip
        case events.SupervisorCame(person=person):
            return Verdict(
                "held", Tone.ATTENTION, f"Supervisor {person.name}", "Approve, or send back to work.",
                order=last.order, remaining=remaining,
            )  # fmt: skip
        case events.Overridden(person=person, hold=hold):
            return Verdict(
                "overridden", Tone.RIGHT, f"Approved by {person.name}", _take_next(after),
                order=last.order, sku=hold.sku, quantity=hold.units, remaining=remaining,
            )  # fmt: skip
        case events.HoldDismissed(person=person):
            return Verdict(
                "dismissed", Tone.PLAIN, f"{person.name}: back to work", _take_next(after),
                order=last.order, remaining=remaining,
            )  # fmt: skip
        case events.OrderRecalled(note=note):
            return Verdict(
                "recalled", Tone.ATTENTION, "Order cancelled", f"Put the goods back and put the order aside. {note}",
                reason=Reason.ORDER_CANCELLED, order=last.order, remaining=remaining,
            )  # fmt: skip
        case events.OrderParked(order=order):
            return Verdict("parked", Tone.PLAIN, f"Order {order} put aside", "Scan an order's number.", order=order)
        case events.LineShorted(line=line, sku=sku, units=units, reason=why):
            return Verdict(
                "shorted", Tone.ATTENTION, f"Short: {units} of {sku}", f"{_words(SHORTS[why])}. {_take_next(after)}",
                order=last.order, sku=sku, line=line, quantity=units, remaining=remaining,
            )  # fmt: skip
        case events.PickUndone(sku=sku, units=units, fills=fills):
            return Verdict(
                "undone", Tone.PLAIN, f"Taken back: {units} of {sku}", f"Take it out of the box. {_take_next(after)}",
                order=last.order, sku=sku, line=fills[0].line, quantity=units, remaining=remaining,
            )  # fmt: skip
        case events.ShortUndone(line=line, sku=sku, units=units):
            return Verdict(
                "undone", Tone.PLAIN, f"Wanted again: {units} of {sku}", _take_next(after),
                order=last.order, sku=sku, line=line, quantity=units, remaining=remaining,
            )  # fmt: skip
        case events.QuantitySet(units=units):
            order = after.order.number if after.order else ""
            return Verdict(
                "quantity", Tone.PLAIN, f"Next item counts {units}", "Scan the item.",
                order=order, quantity=units, remaining=remaining,
            )  # fmt: skip
        case events.DocumentReprinted(order=order, document=document, copy=copy):
            return Verdict(
                "reprinted", Tone.PLAIN, f"Copy {copy} of the {document}", f"For order {order}.", order=order
            )
        case events.LineCheckBegun(order=order):
            return Verdict(
                "line_check", Tone.PLAIN, "Line check", "Scan the card with each scanner: nothing counts now.",
                order=order, remaining=remaining,
            )  # fmt: skip
        case events.ScanTried():
            return _tried(last, after)
        case events.LineChecked():
            return _checked(last, after)
        case events.RefusalCleared(order=order):
            return Verdict("command", Tone.PLAIN, "Ready", _take_next(after), order=order, remaining=remaining)
        case _:
            return Verdict("command", Tone.PLAIN, "Ready", _take_next(after), remaining=remaining)


def _picked(event: events.ItemPicked, after: Session) -> Verdict:
    left = after.order.remaining if after.order else 0
    say = f"{event.units} of {event.sku}" if event.units != 1 else event.sku
    step = f"{left} more to take." if left else "Complete: scan the order's number or Done."
    return Verdict(
        "picked", Tone.RIGHT, say, step,
        order=event.order, sku=event.sku, line=event.fills[0].line, quantity=event.units, remaining=left,
    )  # fmt: skip


def _packed(event: events.OrderPacked, first: Event) -> Verdict:
    picked = first if isinstance(first, events.ItemPicked) else None
    step = "Close the box and put the label on." if event.units else "Nothing was packed."
    return Verdict(
        "packed", Tone.DONE, f"Order {event.order} packed", step, order=event.order,
        sku=picked.sku if picked else "", line=picked.fills[0].line if picked else 0,
        quantity=picked.units if picked else event.units,
    )  # fmt: skip


def _refused(before: Session, event: events.ScanRefused, remaining: int) -> Verdict:
    say, step = REFUSALS[event.reason]
    taken = before.order.in_hand() if before.order and "{next}" in step else 0
    following = before.order.picklist.lines[taken - 1].sku if before.order and taken else "what is on the list"
    words = step.format(
        sku=shown(event.sku),
        units=event.units,
        detail=shown(event.detail),
        order=event.order,
        next=shown(following),
    )
    if event.reason is Reason.UNKNOWN_CODE and before.order is None:
        words = f"Scan an order's number first. {shown(event.detail)}"
    if event.near:
        words = f"{_mixed_up(event)} {_INSTEAD.get(event.reason, words)}"
    return Verdict(
        "refused", Tone.WRONG, say, words.strip(), reason=event.reason,
        order=event.order, sku=event.sku, quantity=event.units, remaining=remaining,
    )  # fmt: skip


def _mixed_up(event: events.ScanRefused) -> str:
    """What was scanned beside what is wanted: they look alike, and only here are both seen."""
    by_sku = event.sku and any(one_edit(event.sku, code) for code in event.near)
    scanned = event.sku if by_sku or event.scan is None else event.scan.text
    return f"You scanned {shown(scanned)}, this order wants {' or '.join(map(shown, event.near))}."


_INSTEAD = {Reason.WRONG_ITEM: "Put it aside."}
"""What to do where the article to take is already named."""


def _tried(event: events.ScanTried, after: Session) -> Verdict:
    device = event.scan.device if event.scan else ""
    say = f"Heard: {shown(device)}" if device else "Heard"
    order, left = (after.order.number, after.order.remaining) if after.order else ("", 0)
    step = f"Tried only, it counts for nothing: {shown(event.meant) or 'nothing known'}."
    return Verdict("tried", Tone.PLAIN, say, step, order=order, remaining=left)


def _checked(event: events.LineChecked, after: Session) -> Verdict:
    bad = [device.name for device in event.devices if not device.well]
    order, left = (after.order.number, after.order.remaining) if after.order else ("", 0)
    if not event.devices:
        return Verdict("line_checked", Tone.PLAIN, "Line check ended", _take_next(after), order=order, remaining=left)
    if bad:
        say = f"Line checked: look at {shown(', '.join(bad))}"
        return Verdict("line_checked", Tone.ATTENTION, say, _take_next(after), order=order, remaining=left)
    say = "Line checked: all well"
    return Verdict("line_checked", Tone.RIGHT, say, _take_next(after), order=order, remaining=left)


def _take_next(session: Session) -> str:
    if session.order is None:
        return "Scan an order's number."
    if session.order.recalled is not None:
        return REFUSALS[Reason.ORDER_CANCELLED][1].format(detail=shown(session.order.recalled)).strip()
    if session.order.hold:
        return "Supervisor: scan your badge." if session.order.supervisor is None else "Approve, or send back to work."
    line = session.order.in_hand()
    if not line:
        return "Complete: scan the order's number or Done."
    wanted = session.order.picklist.lines[line - 1]
    return f"Take {session.order.left(line)} of {shown(wanted.sku)}."


def _words(text: str) -> str:
    return text[:1].upper() + text[1:]


def shown(text: str, most: int = 60) -> str:
    """Foreign text fit for a sentence: control and direction characters made visible, its length bounded."""
    clean = "".join(letter if letter.isprintable() else f"<{ord(letter):X}>" for letter in text[:most])
    return clean + "…" if len(text) > most else clean

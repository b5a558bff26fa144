"""Events and exceptions in words: the one place where the pages' sentences are made.

A sentence is a row of parts: our own words as `str`, and what came from outside (codes, names, notes) as `Said`, so
that a page can mark, clip and isolate it. Knows no HTML.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import singledispatch
from typing import Any

from packing.events import (
    DocumentReprinted,
    Event,
    Extra,
    Fill,
    Hold,
    HoldDismissed,
    ItemPicked,
    LineCheckBegun,
    LineChecked,
    LineShorted,
    OrderHeld,
    OrderOpened,
    OrderPacked,
    OrderParked,
    OrderRecalled,
    Overridden,
    PickUndone,
    QuantitySet,
    RefusalCleared,
    ScanRefused,
    ScanTried,
    ScreenAsked,
    ShortUndone,
    SignedIn,
    SignedOut,
    SupervisorCame,
    UnknownEvent,
)
from packing.reasons import HoldReason, LeaveReason, Reason, ShortReason


class Tone(StrEnum):
    """How a sentence looks: `right` and `trouble` have a symbol besides their colour."""

    PLAIN = "plain"
    RIGHT = "right"
    TROUBLE = "trouble"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Said:
    """Text from outside, as it came: a code."""

    text: str


@dataclass(frozen=True, slots=True)
class Words(Said):
    """Text from outside that is no code: a name, a note."""


Part = str | Said


@dataclass(frozen=True, slots=True)
class Sentence:
    """What happened, in words."""

    parts: tuple[Part, ...]
    tone: Tone = Tone.PLAIN


REASONS: Mapping[str, str] = {
    Reason.WRONG_ITEM: "not in this order",
    Reason.TOO_MANY: "more than the order wants",
    Reason.UNKNOWN_CODE: "unknown code",
    Reason.AMBIGUOUS: "the code stands for several things",
    Reason.UNREADABLE: "not readable",
    Reason.NO_ORDER_OPEN: "no order was open",
    Reason.OTHER_ORDER_OPEN: "another order was open",
    Reason.UNKNOWN_ORDER: "unknown order",
    Reason.ALREADY_PACKED: "the order was packed already",
    Reason.ORDER_HELD: "the order is held",
    Reason.ORDER_CANCELLED: "the order is cancelled",
    Reason.OPEN_ELSEWHERE: "the order is open on another bench",
    Reason.SERVER_SILENT: "the server did not answer",
    Reason.ITEMS_MISSING: "items were still missing",
    Reason.NOT_SIGNED_IN: "nobody was signed in",
    Reason.UNKNOWN_BADGE: "unknown badge",
    Reason.NOT_ALLOWED: "this person may not do that",
    Reason.NOTHING_TO_UNDO: "there was nothing to undo",
    Reason.NOTHING_HELD: "nothing was held",
    Reason.NOTHING_TO_PRINT: "there was nothing to print",
    Reason.NOT_FOR_NOW: "that does not count at this moment",
}
SHORTS: Mapping[str, str] = {
    ShortReason.NONE_LEFT: "none left",
    ShortReason.DAMAGED: "damaged",
    ShortReason.NOT_FOUND: "not found",
    ShortReason.OTHER: "another reason",
}
HOLDS: Mapping[str, str] = {
    HoldReason.MISMATCH: "a mismatch",
    HoldReason.HELP_WANTED: "the packer asked for help",
    "cancelled": "it was cancelled",
}
EXCEPTIONS: Mapping[str, str] = {
    "refused": "Refused",
    "short": "Short pick",
    "held": "Held",
    "override": "Override",
    "reprint": "Printed again",
    "recalled": "Recalled",
    "opened_on_two": "Open on two benches",
    "opened_although": "Opened all the same",
    "packed_although": "Packed all the same",
    "packed_elsewhere": "Packed by another bench",
    "packed_twice": "Packed twice",
    "stock_short": "Stock too low",
}
"""Every kind of exception and its heading."""


@singledispatch
def sentence(event: Event) -> Sentence:
    """What `event` says."""
    return Sentence((str(event.__struct_config__.tag).replace("_", " ").capitalize(),))


@sentence.register
def _(event: SignedIn) -> Sentence:
    return Sentence((Words(event.person.name), " signed in"))


_LEFT = {
    LeaveReason.LEFT: " signed out",
    LeaveReason.BREAK: " went on a break",
    LeaveReason.IDLE: " was away, and the bench locked itself",
    LeaveReason.HANDED_OVER: " handed over",
}


@sentence.register
def _(event: SignedOut) -> Sentence:
    return Sentence((Words(event.person.name), _LEFT[event.reason]))


@sentence.register
def _(event: OrderOpened) -> Sentence:
    list_ = event.picklist
    words = "Opened again" if event.progress else "Opened"
    return Sentence((f"{words}: {_count(len(list_.lines), 'line')}, {_count(list_.units, 'unit')}",), Tone.DONE)


@sentence.register
def _(event: QuantitySet) -> Sentence:
    return Sentence((f"The next item counts {event.units} times",))


@sentence.register
def _(event: ItemPicked) -> Sentence:
    more: list[Part] = []
    for name, value in (("lot", event.lot), ("expiry", event.expiry), ("serial", event.serial)):
        if value:
            more += [f", {name} ", Said(value)]
    return Sentence((f"Picked {event.units} × ", Said(event.sku), _lines(event.fills), *more), Tone.RIGHT)


@sentence.register
def _(event: ScanRefused) -> Sentence:
    about: list[Part] = [": ", Said(event.sku)] if event.sku else []
    return Sentence((f"Refused: {REASONS[event.reason]}", *about, *_note(event.detail)), Tone.TROUBLE)


@sentence.register
def _(_: RefusalCleared) -> Sentence:
    return Sentence(("The refusal was read and cleared",))


@sentence.register
def _(event: PickUndone) -> Sentence:
    return Sentence((f"Taken back out: {event.units} × ", Said(event.sku), _lines(event.fills)))


@sentence.register
def _(event: LineShorted) -> Sentence:
    why = SHORTS[event.reason]
    return Sentence((f"Short pick on line {event.line}: {event.units} × ", Said(event.sku), f", {why}"), Tone.TROUBLE)


@sentence.register
def _(event: ShortUndone) -> Sentence:
    return Sentence((f"Short pick on line {event.line} taken back: {event.units} × ", Said(event.sku)))


@sentence.register
def _(event: OrderHeld) -> Sentence:
    return Sentence(("Held for a supervisor: ", *_hold(event.hold)), Tone.TROUBLE)


@sentence.register
def _(event: SupervisorCame) -> Sentence:
    return Sentence(("Supervisor ", Words(event.person.name), " came to the bench"))


@sentence.register
def _(event: Overridden) -> Sentence:
    extra: list[Part] = _extra(event.extra) if event.extra else []
    return Sentence(
        (Words(event.person.name), " let it pass: ", *_hold(event.hold), *extra, *_note(event.note)), Tone.TROUBLE
    )


@sentence.register
def _(event: HoldDismissed) -> Sentence:
    return Sentence((Words(event.person.name), " sent it back to work", *_note(event.note)))


@sentence.register
def _(event: OrderRecalled) -> Sentence:
    return Sentence(("Recalled by the office", *_note(event.note)), Tone.TROUBLE)


@sentence.register
def _(event: OrderParked) -> Sentence:
    done = sum(event.progress.picked)
    return Sentence((f"Put aside with {_count(done, 'unit')} in the box",))


@sentence.register
def _(event: OrderPacked) -> Sentence:
    short = f", {_count(event.short, 'unit')} short" if event.short else ""
    cartons: list[Part] = []
    for carton in event.cartons:
        cartons += [", carton ", Said(carton)]
    return Sentence((f"Packed: {_count(event.units, 'unit')}{short}", *cartons), Tone.DONE)


@sentence.register
def _(event: DocumentReprinted) -> Sentence:
    return Sentence(("Printed again: ", Said(event.document), f", copy {event.copy}", *_note(event.reason)))


@sentence.register
def _(_: LineCheckBegun) -> Sentence:
    return Sentence(("The line check began",))


@sentence.register
def _(event: ScanTried) -> Sentence:
    return Sentence((f"Tried in the line check: {event.meant or 'nothing known'}",))


@sentence.register
def _(event: ScreenAsked) -> Sentence:
    return Sentence((f"The screen was asked by card: {event.command}",))


@sentence.register
def _(event: LineChecked) -> Sentence:
    if not event.devices:
        return Sentence(("The line check was broken off",))
    bad = [device for device in event.devices if not device.well]
    parts: list[Part] = [f"Line checked: {_count(len(event.devices), 'device')}"]
    for place, device in enumerate(bad):
        parts += [", look at " if place == 0 else ", ", Words(device.name), *_note(device.words)]
    return Sentence(tuple(parts), Tone.TROUBLE if bad else Tone.RIGHT)


@sentence.register
def _(event: UnknownEvent) -> Sentence:
    return Sentence(("An event of a newer program: ", Said(event.name)))


def exception_sentence(row: Mapping[Any, Any]) -> Sentence:
    """One row of `exceptions` in words, without its order."""
    kind, reason, sku, detail = (str(row[name]) for name in ("kind", "reason", "sku", "detail"))
    units = int(str(row["units"]))
    item: list[Part] = [f" {units} × " if units > 1 else " ", Said(sku)] if sku else []
    scanned: list[Part] = [" – ", Said(detail)] if detail not in ("", sku) else []
    words: dict[str, Sequence[Part]] = {
        "refused": [REASONS.get(reason, reason), *item, *scanned],
        "short": [f"{units} × ", Said(sku), f", {SHORTS.get(reason, reason)}"],
        "held": [HOLDS.get(reason, reason), *item],
        "override": [HOLDS.get(reason, reason), *item],
        "reprint": [Said(reason), f", copy {units}"],
        "recalled": ["the bench was asked for it while it was open"],
        "opened_on_two": ["it is also with ", Said(detail)],
        "opened_although": [f"it was {reason}"],
        "packed_although": [f"it was {reason}"],
        "packed_elsewhere": ["it was with ", Said(detail)] if detail else ["nobody had it"],
        "packed_twice": ["first at ", Said(detail)],
        "stock_short": [Said(sku), f": {units} fewer than wanted, {detail} on hand"],
    }
    note = detail if kind in ("held", "override", "reprint", "recalled") else ""
    return Sentence((*words.get(kind, [Said(reason)]), *_note("" if note == sku else note)), Tone.TROUBLE)


def _hold(hold: Hold) -> list[Part]:
    item: list[Part] = [f", {hold.units} × ", Said(hold.sku)] if hold.sku else []
    return [HOLDS.get(hold.reason, str(hold.reason)), *item, *_note(hold.note)]


def _extra(extra: Extra) -> list[Part]:
    return [f"; {extra.units} × ", Said(extra.sku), " stays in the box"]


def _note(note: str) -> list[Part]:
    return [" – ", Words(note)] if note else []


def _lines(fills: Sequence[Fill]) -> str:
    if not fills:
        return ""
    lines = " and ".join(str(fill.line) for fill in fills)
    return f" for line {lines}" if len(fills) == 1 else f" for lines {lines}"


def _count(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")


def visible(text: str) -> str:
    """`text` with all that hides or turns the line made visible: `\\x1b` as `␛`, U+202E as `‹U+202E›`."""
    return _HIDDEN.sub(_mark, text)


def _mark(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"‹U+{code:04X}›"

"""From the text of a scan to what it stands for.

A text alone is often ambiguous: a valid GTIN-13 can be an order number as well. So all readings are gathered, then what
the open order wants decides, then what the store knows; what neither settles is honestly `Ambiguous`. What
the scanner said about the symbol (its AIM identifier) rules readings out, and a text at odds with it is a broken read.
Knows nothing of counting (see `packing.session`) and never raises, whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import islice
from typing import Protocol, TypeVar

from msgspec.structs import replace

from packing.aim import split_aim
from packing.catalogue import Knowledge
from packing.codes import is_digits
from packing.commands import Command
from packing.meanings import (
    Ambiguous,
    Badge,
    Carton,
    Item,
    Meaning,
    Number,
    Ordered,
    OrderNumber,
    Unknown,
    Unreadable,
    describe,
)
from packing.near import near
from packing.picklist import MAX_QUANTITY
from packing.readings import readings
from packing.reserved import BADGE, COMMAND, QUANTITY, SCANNER_SETUP, is_reserved
from packing.scan import Scan
from packing.text import Text

__all__ = [
    "Ambiguous",
    "Badge",
    "Carton",
    "Expectation",
    "Item",
    "Meaning",
    "Number",
    "OrderNumber",
    "Ordered",
    "Unknown",
    "Unreadable",
    "describe",
    "interpret",
]

MAX_TEXT = 7_200
"""No symbol carries more: a QR code holds 7,089 digits (ISO/IEC 18004, table 7)."""

NAMED = 3
"""Most near codes that are named."""

COMPARED = 50
"""Most SKUs of an order whose other codes are looked up to name a near one: a scan must not wait for that."""

_NO_TEXT = re.compile(r"[\x00-\x03\x05-\x1b\x7f-\x9f\ud800-\udfff\ufffd]")
"""Characters that no barcode for goods carries: a broken transmission. The separators of ISO/IEC 15434 are spared."""

_MANY_READINGS = ("]A", "]E", "]F", "]I")
"""Symbols (Code 39, EAN and UPC, Codabar, Interleaved 2 of 5) whose texts are judged further by their kind."""

M = TypeVar("M", bound=Meaning)


class Expectation(Protocol):
    """What the open order can say about a code."""

    @property
    def number(self) -> str:
        """The open order's number."""

    @property
    def skus(self) -> Collection[str]:
        """The SKUs of all its lines."""

    def wants(self, sku: str) -> bool:
        """Whether any line is of this SKU."""

    def room(self, sku: str) -> int:
        """Units of this SKU that it still waits for."""


def interpret(scan: Scan, knowledge: Knowledge, order: Expectation | None = None, region: str = "") -> Meaning:
    """What `scan` stands for at a bench that knows `knowledge` and has `order` open. `region` says how in-store codes
    are read (`packing.restricted.layouts`, which raises for a region that is none)."""
    text, aim = scan.text, scan.aim
    if why := _unreadable(text):
        return Unreadable(why)
    if own := _own_code(text, knowledge):
        return own
    known = knowledge.aliases(text)
    if order is not None and len(known) == 1 and order.wants(known[0].sku) and _is_name_alone(text, aim):
        return Item(known[0].sku, known[0].units)  # the usual scan: an article's own SKU
    if not aim and not known and text[0] == "]":
        aim, text = split_aim(text)
        if own := _own_code(text, knowledge):
            return own
        known = knowledge.aliases(text)
    meaning = _settle([*readings(text, aim, known, knowledge, region)], order)
    return meaning if order is None else _with_near(meaning, text, knowledge, order)


def _unreadable(text: str) -> str:
    if not text.strip():
        return Text("the code is empty")
    if len(text) > MAX_TEXT:
        return Text(
            "the code has {n} character, more than any symbol holds",
            "the code has {n} characters, more than any symbol holds",
            n=len(text),
        )
    if broken := _NO_TEXT.search(text):
        sign = f"U+{ord(broken.group()):04X}"
        return Text("character {sign} is in the code, which no label carries", sign=sign)
    return ""


def _is_name_alone(text: str, aim: str) -> bool:
    """Whether no standard could read anything else in this text: UPC-E has six digits at least and every other number
    more, a GS1 message or link 16 characters. What some symbols carry besides their data, `packing.aim` tells."""
    return aim[:2] not in _MANY_READINGS and (len(text) < 6 or (len(text) < 16 and not is_digits(text[:6])))


def _own_code(text: str, knowledge: Knowledge) -> Meaning | None:
    """A card of ours: command, quantity, badge, or scanner set-up. Whatever has their form, in whatever letter case, is
    read as nothing else; where the store knows an article or an order by it all the same (intake refuses such, an older
    program may not have), it is neither the one nor the other."""
    if text[:1] not in "Pp" or not is_reserved(text):
        return None
    if text[:4].upper() == BADGE:
        return Badge(knowledge.person(text))  # a secret, whatever else it may be
    others = [describe(Item(alias.sku, alias.units)) for alias in knowledge.aliases(text)]
    others += [describe(OrderNumber(text))] if knowledge.is_order(text) else []
    return Ambiguous((Text("a card of this bench"), *others)) if others else _card(text)


def _card(text: str) -> Meaning:
    kind, rest = text[:4], text[4:]
    if kind == COMMAND:
        try:
            return Ordered(Command(rest))
        except ValueError:
            return Unknown(Text("this command card is not known to this program"))
    if kind == QUANTITY:
        if is_digits(rest) and len(rest) <= 7 and 1 <= int(rest) <= MAX_QUANTITY:
            return Number(int(rest))
        return Unknown(Text("a quantity card holds 1 to {most}", most=MAX_QUANTITY))
    if kind == SCANNER_SETUP:
        return Unknown(Text("This code sets up scanners that type as a keyboard; the line check tries all others"))
    if kind != kind.upper():
        return Unknown(Text("this card came in small letters: is Caps Lock on?"))
    return Unknown(Text("this card is for a newer program"))


def _settle(found: list[Meaning], order: Expectation | None) -> Meaning:
    """One reading out of many, by the open order, then by the store, then by the standards; else `Ambiguous`."""
    items = _distinct([reading for reading in found if isinstance(reading, Item) and reading.sku is not None])
    if order is not None:
        wanted = [item for item in items if order.wants(item.sku or "")]
        if wanted:
            return wanted[0] if len(wanted) == 1 else _ambiguous(wanted)
    orders = [reading for reading in found if isinstance(reading, OrderNumber)]
    if orders and (order is None or order.number == orders[0].number):
        return orders[0]
    known: list[Meaning] = [*items, *orders]
    for choice in (known, _distinct(found)):
        if choice:
            return choice[0] if len(choice) == 1 else _ambiguous(choice)
    return Unknown()


def _distinct(found: Sequence[M]) -> list[M]:
    seen: dict[str, M] = {}
    for reading in found:
        seen.setdefault(describe(reading), reading)
    return list(seen.values())


def _ambiguous(found: Sequence[Meaning]) -> Ambiguous:
    return Ambiguous(tuple(describe(reading) for reading in found))


def _with_near(meaning: Meaning, text: str, knowledge: Knowledge, order: Expectation) -> Meaning:
    """The meaning with what the order wants instead, where this is refused and one typing error away from it."""
    match meaning:
        case Item(sku=str() as sku) if not order.wants(sku):
            return replace(meaning, near=_near((sku, text), knowledge, order))
        case Item(sku=None) | Unknown():
            return replace(meaning, near=_near((text,), knowledge, order))
        case _:
            return meaning


def _near(scanned: Iterable[str], knowledge: Knowledge, order: Expectation) -> tuple[str, ...]:
    """SKUs first, of all lines; then the other codes of the first `COMPARED` articles that it still waits for."""
    for text in dict.fromkeys(scanned):
        if found := tuple(sku for sku in near(text, order.skus) if order.room(sku)):
            return found[:NAMED]
    waiting = tuple(islice((sku for sku in order.skus if order.room(sku)), COMPARED))
    codes = {_as_printed(alias.code) for alias in knowledge.codes(waiting)}
    return near(_as_printed(text), sorted(codes))[:NAMED]


def _as_printed(code: str) -> str:
    """GTINs are kept with the zeros in front that make them 14 digits; labels show them without."""
    return code.lstrip("0") if is_digits(code) else code

"""From the text of a scan to what it stands for.

A text alone is often ambiguous: a valid GTIN-13 can be an order number as well. So all readings are gathered, then what
the open order wants decides, then what the store knows; what neither settles is honestly `Ambiguous`. Knows nothing of
counting (see `packing.session`) and never raises, whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from packing.catalogue import Knowledge
from packing.codes import is_digits, is_gtin, is_sscc
from packing.commands import Command
from packing.gs1 import GS, GS1_AIMS, Elements, digital_link, element_string, is_digital_link
from packing.people import Person
from packing.picklist import MAX_QUANTITY
from packing.reserved import BADGE, COMMAND, QUANTITY
from packing.scan import Scan

MAX_TEXT = 7_200
"""No symbol carries more: a QR code holds 7,089 digits (ISO/IEC 18004, table 7)."""

_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_NO_TEXT = re.compile(r"[\x00-\x03\x05-\x1b\x7f-\x9f\ud800-\udfff\ufffd]")
"""Characters that no barcode for goods carries: a broken transmission. The separators of ISO/IEC 15434 are spared."""


@dataclass(frozen=True, slots=True)
class Item:
    """An article, `units` of it at one scan. `sku` is None where the number is sound but not in the catalogue."""

    sku: str | None
    units: int = 1
    gtin: str = ""
    lot: str = ""
    expiry: str = ""
    serial: str = ""
    ais: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OrderNumber:
    """An order's own number."""

    number: str


@dataclass(frozen=True, slots=True)
class Carton:
    """A carton's SSCC, 18 digits."""

    sscc: str


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge, and whose it is where that is known."""

    person: Person | None


@dataclass(frozen=True, slots=True)
class Ordered:
    """A command card."""

    command: Command


@dataclass(frozen=True, slots=True)
class Number:
    """A quantity card: the next item counts this many times."""

    units: int


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """More than one sound reading, each in words."""

    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A text that neither a standard nor the store explains; `why` where a standard nearly does."""

    why: str = ""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """No whole code: empty, longer than any symbol, or with characters that none carries."""

    why: str


Meaning = Item | OrderNumber | Carton | Badge | Ordered | Number | Ambiguous | Unknown | Unreadable

M = TypeVar("M", bound=Meaning)


class Expectation(Protocol):
    """What the open order can say about a code."""

    @property
    def number(self) -> str:
        """The open order's number."""

    def wants(self, sku: str) -> bool:
        """Whether any line is of this SKU."""


def interpret(scan: Scan, knowledge: Knowledge, order: Expectation | None = None) -> Meaning:
    """What `scan` stands for at a bench that knows `knowledge` and has `order` open."""
    text = scan.text
    if why := _unreadable(text):
        return Unreadable(why)
    if text.startswith("PB") and (own := _own_code(text, knowledge)):
        return own
    gtin = text.zfill(14) if is_gtin(text) else ""
    known = [Item(alias.sku, alias.units, gtin) for alias in knowledge.aliases(text)]
    if order is not None and len(known) == 1 and not gtin and order.wants(known[0].sku or ""):
        return known[0]
    aim = scan.aim
    if not aim and not known and _AIM.match(text):
        aim, text = text[:3], text[3:]
    readings: list[Meaning] = [*known]
    if knowledge.is_order(text):
        readings.append(OrderNumber(text))
    readings.extend(_by_standard(text, aim, knowledge))
    return _settle(readings, order)


def _unreadable(text: str) -> str:
    if not text.strip():
        return "the code is empty"
    if len(text) > MAX_TEXT:
        return f"the code has {len(text)} characters, more than any symbol holds"
    if broken := _NO_TEXT.search(text):
        return f"character U+{ord(broken.group()):04X} is in the code, which no label carries"
    return ""


def _own_code(text: str, knowledge: Knowledge) -> Meaning | None:
    kind, rest = text[:4], text[4:]
    if kind == COMMAND:
        try:
            return Ordered(Command(rest))
        except ValueError:
            return Unknown("this command card is not known to this program")
    if kind == QUANTITY:
        if is_digits(rest) and len(rest) <= 7 and 1 <= int(rest) <= MAX_QUANTITY:
            return Number(int(rest))
        return Unknown(f"a quantity card holds 1 to {MAX_QUANTITY}")
    if kind == BADGE:
        return Badge(knowledge.person(text))
    return None


def _by_standard(text: str, aim: str, knowledge: Knowledge) -> Iterator[Meaning]:
    """The readings that GS1 standards allow."""
    if is_gtin(text) and aim not in GS1_AIMS:
        yield from _items(text.zfill(14), knowledge, {})
    if is_sscc(text) and aim not in GS1_AIMS:
        yield Carton(text)
    if is_digital_link(text):
        yield from _from_elements(digital_link(text), knowledge)
    elif aim in GS1_AIMS or (not aim and (GS in text or (len(text) >= 16 and is_digits(text[:16])))):
        yield from _from_elements(element_string(text), knowledge)


def _from_elements(elements: Elements, knowledge: Knowledge) -> Iterator[Meaning]:
    """A message that names no item and no carton says nothing about what is in the hand: it is no reading."""
    if elements.error:
        if elements.certain:
            yield Unknown(elements.error)
        return
    if sscc := elements.ais.get("00"):
        yield Carton(sscc)
    elif gtin := elements.ais.get("01") or elements.ais.get("02"):
        yield from _items(gtin, knowledge, elements.ais, elements.expiry)


def _items(gtin: str, knowledge: Knowledge, ais: Mapping[str, str], expiry: str = "") -> Iterator[Item]:
    count = ais.get("30") or ais.get("37") or "1"
    known: list[tuple[str | None, int]] = [(alias.sku, alias.units) for alias in knowledge.aliases(gtin)]
    for sku, units in known or [(None, 1)]:
        yield Item(sku, units * int(count), gtin, ais.get("10", ""), expiry, ais.get("21", ""), ais)


def _settle(readings: list[Meaning], order: Expectation | None) -> Meaning:
    """One reading out of many, by the open order, then by the store, then by the standards; else `Ambiguous`."""
    items = _distinct([reading for reading in readings if isinstance(reading, Item) and reading.sku is not None])
    if order is not None:
        wanted = [item for item in items if order.wants(item.sku or "")]
        if wanted:
            return wanted[0] if len(wanted) == 1 else _ambiguous(wanted)
    orders = [reading for reading in readings if isinstance(reading, OrderNumber)]
    if orders and (order is None or order.number == orders[0].number):
        return orders[0]
    known: list[Meaning] = [*items, *orders]
    for choice in (known, _distinct(readings)):
        if choice:
            return choice[0] if len(choice) == 1 else _ambiguous(choice)
    return Unknown()


def _distinct(readings: Sequence[M]) -> list[M]:
    seen: dict[str, M] = {}
    for reading in readings:
        seen.setdefault(describe(reading), reading)
    return list(seen.values())


def _ambiguous(readings: Sequence[Meaning]) -> Ambiguous:
    return Ambiguous(tuple(describe(reading) for reading in readings))


def describe(meaning: Meaning) -> str:
    """The meaning in a few words, the same for equal readings."""
    match meaning:
        case Item(sku=None, gtin=gtin):
            return f"GTIN {gtin}"
        case Item(sku=sku, units=units):
            return f"{units} of {sku}" if units != 1 else f"item {sku}"
        case OrderNumber(number):
            return f"order {number}"
        case Carton(sscc):
            return f"carton {sscc}"
        case Ambiguous(texts):
            return " or ".join(texts)
        case Unknown(why) | Unreadable(why):
            return why or "unknown code"
        case Ordered(command):
            return f"command {command}"
        case Number(units):
            return f"quantity {units}"
        case Badge():
            return "badge"

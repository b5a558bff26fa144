"""What a scan can stand for: frozen values, one for each kind.

Knows nothing of how a text is read (`packing.barcode`) nor of what is then done (`packing.session`).
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from packing.commands import Command
from packing.people import Person
from packing.text import Text, either


class Item(Struct, frozen=True):
    """An article, `units` of it at one scan. `sku` is None where the number is sound but not in the catalogue, and
    `why` then says in words what is known of it.

    `weight_g` and `price` (in the currency's smallest unit) are what the code itself says of this one piece, else
    None; `addon` the 2 or 5 digits beside an EAN symbol. `near`: codes that the open order wants and that are one
    typing error away, where this one is not wanted.
    """

    sku: str | None
    units: int = 1
    gtin: str = ""
    lot: str = ""
    expiry: str = ""
    serial: str = ""
    ais: Mapping[str, str] = field(default_factory=dict)
    weight_g: int | None = None
    price: int | None = None
    addon: str = ""
    why: str = ""
    near: tuple[str, ...] = ()


class OrderNumber(Struct, frozen=True):
    """An order's own number."""

    number: str


class Carton(Struct, frozen=True):
    """A carton's SSCC, 18 digits."""

    sscc: str


class Badge(Struct, frozen=True):
    """A badge, and whose it is where that is known."""

    person: Person | None


class Ordered(Struct, frozen=True):
    """A command card."""

    command: Command


class Number(Struct, frozen=True):
    """A quantity card: the next item counts this many times."""

    units: int


class Ambiguous(Struct, frozen=True):
    """More than one sound reading, each in words."""

    readings: tuple[str, ...]


class Unknown(Struct, frozen=True):
    """A text that neither a standard nor the store explains; `why` where a standard nearly does, `near` as in
    `Item`."""

    why: str = ""
    near: tuple[str, ...] = ()


class Unreadable(Struct, frozen=True):
    """No whole code: empty, longer than any symbol, with characters that none carries, or at odds with what the
    scanner said that it read."""

    why: str


Meaning = Item | OrderNumber | Carton | Badge | Ordered | Number | Ambiguous | Unknown | Unreadable


def describe(meaning: Meaning) -> str:
    """The meaning in a few words, the same for equal readings."""
    match meaning:
        case Item(sku=None, gtin=gtin):
            return Text("GTIN {gtin}", gtin=gtin)
        case Item(sku=sku, units=units):
            return Text("{units} of {sku}", units=units, sku=sku) if units != 1 else Text("item {sku}", sku=sku)
        case OrderNumber(number):
            return Text("order {number}", number=number)
        case Carton(sscc):
            return Text("carton {sscc}", sscc=sscc)
        case Ambiguous(texts):
            return either(texts)
        case Unknown(why) | Unreadable(why):
            return why or Text("unknown code")
        case Ordered(command):
            return Text("command {command}", command=command.value)
        case Number(units):
            return Text("quantity {units}", units=units)
        case Badge():
            return Text("badge")

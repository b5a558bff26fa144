"""What one order wants packed, frozen at release."""

from __future__ import annotations

import msgspec

MAX_QUANTITY = 1_000_000
"""Most units that one line may want. Real lines reach 80,995; a quantity beyond this is a typing error."""


class PickLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """One SKU and its quantity. Lines are counted from 1 in all that people and doors see."""

    sku: str
    quantity: int
    description: str = ""
    location: str = ""
    picture: str = ""


class Address(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where the order goes; every field may be empty and holds any text."""

    name: str = ""
    street: str = ""
    street2: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""


class Picklist(msgspec.Struct, frozen=True, omit_defaults=True):
    """One order's lines with what the papers need. `priority` 0 is normal, higher is sooner; `ship_by` is text
    as the order gave it (`16:30`, a date) or empty."""

    order: str
    lines: tuple[PickLine, ...]
    ship_to: Address = Address()
    note: str = ""
    priority: int = 0
    ship_by: str = ""

    @property
    def units(self) -> int:
        """Units wanted in all."""
        return sum(line.quantity for line in self.lines)

"""Products, the codes that stand for them, and what the rules may ask about the world.

`Knowledge` is a question list: the bench answers it from its store, a test from a dict. Nothing here reads a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec

from packing.people import Person


class Product(msgspec.Struct, frozen=True, omit_defaults=True):
    """An article. `any_case` says that its SKU may be scanned in any letter case; else the SKU is exact."""

    sku: str
    description: str = ""
    picture: str = ""
    location: str = ""
    weight_g: int = 0
    any_case: bool = False


class Alias(msgspec.Struct, frozen=True):
    """A code that stands for `units` of `sku`: a GTIN (always as 14 digits), a case pack's GTIN, or any other text."""

    code: str
    sku: str
    units: int = 1


class Knowledge(Protocol):
    """What the rules may ask. Answers are exact; an unknown code is an empty answer, never an error."""

    def aliases(self, code: str) -> Sequence[Alias]:
        """What `code` stands for: SKUs (as aliases of 1 unit), GTINs as 14 digits, other aliases."""

    def codes(self, skus: Sequence[str]) -> Sequence[Alias]:
        """Every code that stands for one of `skus`, in any order."""

    def is_order(self, code: str) -> bool:
        """Whether an order of this number is known here."""

    def person(self, badge: str) -> Person | None:
        """Whose badge this is."""


class Nothing:
    """The `Knowledge` of a program without a store."""

    def aliases(self, code: str) -> Sequence[Alias]:
        """Nothing is known."""
        return ()

    def codes(self, skus: Sequence[str]) -> Sequence[Alias]:
        """Nothing is known."""
        return ()

    def is_order(self, code: str) -> bool:
        """Nothing is known."""
        return False

    def person(self, badge: str) -> Person | None:
        """Nobody is known."""
        return None

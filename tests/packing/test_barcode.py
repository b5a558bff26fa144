"""What a scan stands for where more than one reading, or a contradiction, is in the code: never the wrong item."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from packing.barcode import Ambiguous, Item, Meaning, Unknown, interpret
from packing.catalogue import Alias
from packing.people import Person
from packing.scan import Scan

GS = "\x1d"
ONE, OTHER = "04006381333931", "09521234567899"


class Shelf:
    """Two articles by GTIN; the GTIN-8 of X is the very SKU of another article."""

    def aliases(self, code: str) -> Sequence[Alias]:
        known = {ONE: "ONE", OTHER: "OTHER", "00000012345670": "X", "12345670": "12345670"}
        return [Alias(code, known[code])] if code in known else []

    def codes(self, skus: Sequence[str]) -> Sequence[Alias]:
        return []

    def is_order(self, code: str) -> bool:
        return False

    def person(self, badge: str) -> Person | None:
        return None


class Wants:
    """An order of these SKUs."""

    number = "O1"

    def __init__(self, *skus: str) -> None:
        self.skus = skus

    def wants(self, sku: str) -> bool:
        return sku in self.skus

    def room(self, sku: str) -> int:
        return int(sku in self.skus)


def meaning(text: str, *wanted: str, aim: str = "") -> Meaning:
    return interpret(Scan(text, "test", aim), Shelf(), Wants(*wanted))


def test_a_text_that_is_the_sku_of_one_and_the_gtin_of_another_is_settled_by_what_is_wanted_alone() -> None:
    assert isinstance(meaning("12345670", "X", "12345670"), Ambiguous)
    assert isinstance(meaning("12345670"), Ambiguous)
    for wanted in ("X", "12345670"):
        told = meaning("12345670", wanted)
        assert isinstance(told, Item)
        assert told.sku == wanted


@pytest.mark.parametrize(
    "text",
    [
        f"01{ONE}01{OTHER}",
        f"01{OTHER}10LOT{GS}01{ONE}",
        f"01{ONE}10A{GS}10B",
        f"01{ONE}30002{GS}30003",
        f"01{ONE}02{OTHER}3712",
        f"02{ONE}01{OTHER}3712",
        f"01{ONE}3712",
        f"https://id.example/01/{ONE}?01={OTHER}",
        f"https://id.example/01/{ONE}/01/{OTHER}",
        f"https://id.example/01/{ONE}?37=12",
    ],
)
@pytest.mark.parametrize("aim", ["", "]C1", "]d2"])
def test_a_code_that_contradicts_itself_is_no_item(text: str, aim: str) -> None:
    told = meaning(text, "ONE", "OTHER", aim=aim if not text.startswith("http") else "")
    assert isinstance(told, Unknown), told
    assert told.why


def test_the_same_element_twice_contradicts_nothing() -> None:
    told = meaning(f"01{ONE}01{ONE}10A", "ONE", aim="]C1")
    assert isinstance(told, Item)
    assert (told.sku, told.units, told.lot) == ("ONE", 1, "A")


def test_the_count_of_what_is_inside_counts() -> None:
    told = meaning(f"02{ONE}3712", "ONE", aim="]C1")
    assert isinstance(told, Item)
    assert (told.sku, told.units) == ("ONE", 12)

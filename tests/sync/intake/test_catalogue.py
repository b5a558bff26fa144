"""Products, codes and stock from files."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import assets
from packing.catalogue import Alias, Product
from packing.errors import KnownError
from packing.picklist import Picklist
from sync.intake import CatalogueIntake, IntakeError, NothingKnown, lines, read_catalogue, read_stock

HEADER = "sku,description,gtin,code,units,picture,location,weight_g,match,stock\n"
ONE, SIX = "9521234001010", "19521234001017"


class Shop(NothingKnown):
    """One product, A, and one order, SO-1."""

    def has_catalogue(self) -> bool:
        return True

    def knows_sku(self, sku: str) -> bool:
        return sku == "A"

    def order(self, number: str) -> Picklist | None:
        return Picklist(number, ()) if number == "SO-1" else None


def read(rows: str | bytes) -> CatalogueIntake:
    data = rows.encode() if isinstance(rows, str) else rows
    return read_catalogue(HEADER.encode() + data, "c.csv", known=Shop())


def named(intake: CatalogueIntake) -> list[tuple[int, str, str]]:
    return [(one.line, one.sku, one.reason.value) for one in intake.troubles]


def test_the_first_row_is_the_product_and_every_row_may_add_codes() -> None:
    intake = read(
        f"A,Mug,{ONE},OLD-7,,mug.svg,A-01,212.0,any_case,220\nA,Mug, case of 6,{SIX}".replace("Mug, case", "Mug case")
        + ",,6,,A-99,1380,,\n"
    )
    assert intake.products == (Product("A", "Mug", "mug.svg", "A-01", 212, True),)
    assert intake.aliases == (Alias("0" + ONE, "A", 1), Alias("OLD-7", "A", 1), Alias(SIX, "A", 6))
    assert intake.stock == {"A": 220}
    assert intake.troubles == ()
    assert lines(intake) == ["c.csv: taken 1 product (3 codes, stock of 1), refused 0"]


BAD: dict[str, tuple[str | bytes, str]] = {
    "a wrong check digit": ("B,b,9521234001011,,,,,,,\n", "bad_gtin"),
    "a GTIN of 11 digits": ("B,b,95212340010,,,,,,,\n", "bad_gtin"),
    "a GTIN as a spreadsheet spoils it": ("B,b,9.52123E+12,,,,,,,\n", "bad_gtin"),
    "units 0": (f"B,b,{ONE},,0,,,,,\n", "bad_units"),
    "units x": (f"B,b,{ONE},,x,,,,,\n", "bad_units"),
    "a weight in words": ("B,b,,,,,,light,,\n", "bad_weight"),
    "a weight below 0": ("B,b,,,,,,-1,,\n", "bad_weight"),
    "another match": ("B,b,,,,,,,fuzzy,\n", "bad_match"),
    "stock in words": ("B,b,,,,,,,,many\n", "bad_stock"),
    "a command as SKU": ("PBC-DONE,b,,,,,,,,\n", "reserved_code"),
    "a command as code": ("B,b,,PBQ-6,,,,,,\n", "reserved_code"),
    "a code of 129 characters": (f"B,b,,{'x' * 129},,,,,,\n", "too_long"),
    "a SKU with an escape": ("B\x1b,b,,,,,,,,\n", "not_printable"),
    "too few fields": ("B,b\n", "broken_row"),
    "an open quote": ('B,"b\n', "broken_row"),
    "another encoding": (b"B,\xfc,,,,,,,,\n", "wrong_encoding"),
    "no SKU": (",b,,,,,,,,\n", "missing_sku"),
    "an order's number as SKU": ("SO-1,b,,,,,,,,\n", "collides_with_order"),
    "an order's number as code": ("B,b,,SO-1,,,,,,\n", "collides_with_order"),
    "another product's SKU as code": ("B,b,,A,,,,,,\n", "duplicate_code"),
    "another product's GTIN": (f"B,b,{ONE},,,,,,,\n", "duplicate_code"),
    "another product's GTIN as SKU": (f"{ONE},b,,,,,,,,\n", "duplicate_code"),
    "a SKU in another case, readable in any": ("a,b,,,,,,,any_case,\n", "duplicate_code"),
    "a SKU as case pack": ("B,b,,B,6,,,,,\n", "duplicate_code"),
}


@pytest.mark.parametrize("row", BAD)
def test_a_bad_row_is_named_and_the_rest_is_taken(row: str) -> None:
    bad, reason = BAD[row]
    data = bad.encode() if isinstance(bad, str) else bad
    intake = read(f"A,Mug,{ONE},,,,,,,\n".encode() + data + b"C,Jug,,,,,,,,\n")
    assert [product.sku for product in intake.products] == ["A", "C"]
    assert [(one.line, one.reason.value) for one in intake.troubles] == [(3, reason)]
    assert {alias.sku for alias in intake.aliases} == {"A"}
    msgspec.json.encode(intake)


def test_a_sku_with_one_bad_row_is_refused_whole() -> None:
    intake = read(f"A,Mug,{ONE},,1,,,,,5\nA,case,{SIX},,six,,,,,\nC,Jug,,,,,,,,\n")
    assert [product.sku for product in intake.products] == ["C"]
    assert (intake.aliases, intake.stock) == ((), {})
    assert named(intake) == [(3, "A", "bad_units")]


def test_one_code_for_two_unit_counts_names_both_rows() -> None:
    intake = read(f"A,Mug,{ONE},,1,,,,,\nA,Mug,{ONE},,6,,,,,\n")
    assert named(intake) == [(3, "A", "duplicate_code")]
    assert "line 2" in intake.troubles[0].message


def test_a_row_that_only_repeats_is_harmless_and_one_with_other_words_is_not() -> None:
    assert read("A,Mug,,,,,,,,\nA,Mug,,,,,,,,\n").troubles == ()
    assert named(read("A,Mug,,,,,,,,\nA,Jug,,,,,,,,\n")) == [(3, "A", "duplicate_sku")]


def test_letter_case_tells_products_apart_unless_one_may_be_read_in_any_case() -> None:
    assert len(read("84997C,,,,,,,,,\n84997c,,,,,,,,exact,\n").products) == 2


def test_stock_is_taken_by_sku() -> None:
    intake = read_stock(b"SKU;Stock\r\nA;5\r\nB;1\r\n", "s.csv", known=Shop())
    assert intake.stock == {"A": 5}
    assert [one.reason.value for one in intake.troubles] == ["unknown_sku"]
    twice = read_stock(b"sku,stock\nA,5\nA,6\nB,-2\n", "s.csv")
    assert twice.stock == {"B": -2}
    assert lines(twice)[0] == "s.csv: taken stock of 1 SKU, refused 1"
    with pytest.raises(IntakeError, match="stock is missing"):
        read_stock(b"sku,count\nA,5\n", "s.csv")


def test_the_demo_catalogue_is_read_with_nothing_to_say() -> None:
    intake = read_catalogue(assets.path("demo", "catalogue.csv").read_bytes(), "catalogue.csv")
    assert intake.troubles == ()
    assert len(intake.products) > 50
    assert any(alias.units > 1 for alias in intake.aliases)


@given(st.binary() | st.lists(st.sampled_from(["A", "B", ",", ",,,,,,,,,", "\n", '"', ONE, "6", "é"])).map(
    lambda bits: "".join(bits).encode()
))  # fmt: skip
def test_no_bytes_raise_anything_but_a_known_error(data: bytes) -> None:
    for text in (data, HEADER.encode() + data):
        for take in (read_catalogue, read_stock):
            try:
                intake = take(text, "c.csv", known=Shop())
            except KnownError:
                continue
            msgspec.json.encode(intake)
            assert all(line.isprintable() for line in lines(intake))

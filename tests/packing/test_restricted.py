"""In-store numbers by region; `biip` is the oracle for what both know."""

from __future__ import annotations

import pytest
from biip import ParseConfig
from biip.checksums import gs1_price_weight_check_digit
from biip.gtin import Gtin
from biip.rcn import Rcn, RcnRegion

from packing.codes import check_digit
from packing.restricted import (
    REGIONS,
    RegionError,
    Restricted,
    is_company,
    is_regional,
    layouts,
    measure_check_digit,
    read,
)


def number(body: str) -> str:
    """Twelve digits as 14, with their check digit."""
    assert len(body) == 12
    return f"0{body}{check_digit(body)}"


@pytest.mark.parametrize("size", [4, 5])
def test_the_check_digit_over_a_measure_is_the_one_of_the_standard(size: int) -> None:
    for value in range(0, 10**size, 7):
        digits = f"{value:0{size}}"
        assert measure_check_digit(digits) == str(gs1_price_weight_check_digit(digits)), digits


@pytest.mark.parametrize("region", [region.value for region in RcnRegion])
def test_a_region_reads_numbers_as_the_oracle_does(region: str) -> None:
    config = ParseConfig(rcn_region=RcnRegion(region), rcn_verify_variable_measure=False)
    compared = 0
    for prefix in ["02", *(str(two) for two in range(20, 30))]:
        for middle in ("1234500123", "9876543210", "0000112999", "5550000001"):
            told, wanted = _checked(prefix + middle, region), None
            oracle = Gtin.parse(number(_right(prefix + middle, region))[1:], config=config)
            assert isinstance(oracle, Rcn)
            if any(measure is not None for measure in (oracle.weight, oracle.price, oracle.count)):
                wanted = (
                    None if oracle.weight is None else int(oracle.weight * 1000),
                    None if oracle.price is None else int(oracle.price * 100),
                    oracle.count or 1,
                    oracle.without_variable_measure().as_gtin_14(),
                )
                compared += 1
            assert told == wanted, (prefix, middle)
    assert compared > 3


def _right(body: str, region: str) -> str:
    """The body with the check digit over its measure put right, where its layout has one."""
    for layout in layouts(region):
        if body.startswith(layout.prefix) and layout.checked:
            place = len(layout.prefix) + layout.item
            return body[:place] + measure_check_digit(body[place + 1 :]) + body[place + 1 :]
    return body


def _checked(body: str, region: str) -> tuple[int | None, int | None, int, str] | None:
    told = read(number(_right(body, region)), region)
    return None if told is None else (told.weight_g, told.price, told.pieces, told.bases[0])


def test_a_wrong_check_digit_over_the_price_says_nothing() -> None:
    right = number("02" + "12345" + measure_check_digit("0299") + "0299")
    assert read(right, "us") == Restricted((number("021234500000"), "0212345"), price=299)
    wrong = number("02" + "12345" + str((int(measure_check_digit("0299")) + 1) % 10) + "0299")
    told = read(wrong, "us")
    assert told is not None
    assert "price" in told.error
    assert told.bases == ()


def test_no_pieces_are_no_item() -> None:
    told = read(number("251234" + "0" + "00000"), "de")
    assert told is not None
    assert told.error


@pytest.mark.parametrize("prefix", ["03", "04", "19", "30", "40", "97"])
def test_other_prefixes_are_never_regional(prefix: str) -> None:
    for region in REGIONS:
        assert read(number(prefix + "1234500123"), region) is None
    assert not is_regional(number(prefix + "1234500123"))


def test_a_case_is_no_in_store_number() -> None:
    assert read("12012345001233", "se") is None
    assert not is_regional("12012345001233")


def test_numbers_of_one_company_are_known_as_such() -> None:
    assert is_company("0" + "0412345678903")
    assert is_company("00000012345670"[:6] + "02345673")
    assert is_company("00000021234567")
    assert not is_company("00000096385074")
    assert not is_company("04006381333931")


def test_a_warehouse_writes_its_own_layouts() -> None:
    own = "29iiiiiwwwww 27IIIIIPPPPP 2IIIIIIWWWWW*10"
    assert read(number("291234500750"), own) == Restricted((number("291234500000"), "2912345"), weight_g=750)
    assert read(number("271234500750"), own) == Restricted((number("271234500000"), "2712345"), price=750)
    assert read(number("241234500750"), own) == Restricted((number("241234500000"), "2412345"), weight_g=7500)


@pytest.mark.parametrize(
    "region",
    ["xx", "29IIIIIWWWW", "29IIIIIWWWWWW", "29IIIIICWWW", "30IIIIIWWWWW", "29IIIIIWWWWW*7", "29WWWWWIIIII", "se de"],
)
def test_a_region_that_is_none_is_refused_in_words(region: str) -> None:
    with pytest.raises(RegionError, match=r"layouts of twelve signs|check digit C"):
        layouts(region)


def test_no_region_reads_nothing() -> None:
    assert layouts("") == layouts(" ") == ()
    assert read(number("291234500750"), "") is None

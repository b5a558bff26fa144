"""GTIN and SSCC, against numbers that others printed."""

from __future__ import annotations

import doctest

import pytest
from biip.upc import Upc

from packing import codes
from packing.codes import CodeError, check_digit, gtin14, is_gtin, is_sscc, sscc, upc_a

# From the GS1 General Specifications (figures of sections 2 and 7.9) and from articles on a shelf.
PRINTED = ["4006381333931", "5901234123457", "036000291452", "96385074", "9506000134352", "10614141000415"]


@pytest.mark.parametrize("text", PRINTED)
def test_a_printed_gtin_becomes_fourteen_digits(text: str) -> None:
    assert gtin14(text) == "0" * (14 - len(text)) + text


@pytest.mark.parametrize("text", PRINTED)
def test_any_other_last_digit_is_refused_and_the_right_one_named(text: str) -> None:
    for digit in "0123456789".replace(text[-1], ""):
        with pytest.raises(CodeError, match=f"but {text[-1]} belongs there"):
            gtin14(text[:-1] + digit)
        assert not is_gtin(text[:-1] + digit)


@pytest.mark.parametrize(
    "text", ["", "1", "12345678901", "400638133393A", "٤٠٠٦٣٨١٣٣٣٩٣١", "0" * 13, "4" * 15, " 4006381333931"]
)
def test_what_is_no_gtin_is_refused(text: str) -> None:
    assert not is_gtin(text)
    with pytest.raises(CodeError):
        gtin14(text)


def test_the_example_sscc_of_gs1_is_valid() -> None:
    assert is_sscc("106141412345678908")
    assert not is_sscc("106141412345678900")


def test_cartons_count_on_under_one_prefix() -> None:
    first = [sscc("9521234", number) for number in range(1, 50)]
    assert len(set(first)) == 49
    assert all(is_sscc(number) and number[1:8] == "9521234" for number in first)


def test_a_prefix_without_room_says_so() -> None:
    assert is_sscc(sscc("952123456789", 99_999))
    with pytest.raises(CodeError, match="leaves 5 digits"):
        sscc("952123456789", 100_000)
    with pytest.raises(CodeError, match="4 to 12 digits"):
        sscc("95A", 1)


def test_check_digits_of_anything_but_digits_are_refused() -> None:
    with pytest.raises(CodeError):
        check_digit("12x")


def test_the_examples_in_the_docstrings_are_true() -> None:
    assert doctest.testmod(codes).failed == 0


def test_every_upc_e_is_the_upc_a_that_the_oracle_makes_of_it() -> None:
    for value in range(1, 2_000_000, 1_733):
        body = f"{value:07}"
        (full,) = {one for one in upc_a(body) if one[0] == body[0] and Upc.parse(body).as_upc_a() == one}
        assert upc_a(body + full[-1]) == (full,)
        assert is_gtin(full)
        wrong = str((int(full[-1]) + 1) % 10)
        assert upc_a(body + wrong) == ()
        if body[0] == "0" and int(body):
            assert upc_a(body[1:]) == (full,)
            assert full in upc_a(body[1:] + full[-1])


@pytest.mark.parametrize("text", ["", "12345", "123456789", "21234565", "0425261x", "00000000", "000000", "٠٤٢٥٢٦١٤"])
def test_what_is_no_upc_e_expands_to_nothing(text: str) -> None:
    assert upc_a(text) == ()

"""What the AIM identifier says about the text behind it."""

from __future__ import annotations

import pytest

from packing.aim import Retail, contradiction, other_texts, retail, split_aim

EAN, UPC, BOOK = "04006381333931", "00042100005264", "09780201379624"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("]E04006381333931", ("]E0", "4006381333931")),
        ("]C1]C1", ("]C1", "]C1")),
        ("]E0", ("", "]E0")),
        ("]", ("", "]")),
        ("]-1x", ("", "]-1x")),
        ("", ("", "")),
    ],
)
def test_an_identifier_in_front_is_taken_off_when_something_is_behind_it(text: str, parts: tuple[str, str]) -> None:
    assert split_aim(text) == parts


@pytest.mark.parametrize(
    ("aim", "text", "told"),
    [
        ("]E0", "4006381333931", Retail((EAN,))),
        ("]E0", "042100005264", Retail((UPC,))),
        ("]E0", "0042100005264", Retail((UPC,))),
        ("]E0", "00042100005264", Retail((UPC,))),
        ("]E0", "04252614", Retail((UPC,))),
        ("]E0", "4252614", Retail((UPC,))),
        ("]E0", "0123456", Retail(("00012345000065",))),
        ("]E0", "0425261", Retail(("00004252000061", UPC))),
        ("]E0", "425261", Retail((UPC,))),
        ("]E0", "01234565", Retail(("00012345000065",))),
        ("]E4", "01234565", Retail(("00000001234565",))),
        ("]E4", "96385074", Retail(("00000096385074",))),
        ("]E0", "96385074", Retail(("00000096385074",))),
        ("]E0", "9780201379624 51234", Retail((BOOK,), "51234")),
        ("]E0", "9780201379624]E251234", Retail((BOOK,), "51234")),
        ("]E0", "042100005264]E112", Retail((UPC,), "12")),
        ("]E3", "978020137962451234", Retail((BOOK,), "51234")),
        ("]E3", "978020137962412", Retail((BOOK,), "12")),
        ("]E3", "04210000526412", Retail((UPC,), "12")),
        ("]E3", "04210000526451234", Retail((UPC,), "51234")),
        ("]E3", "9780201379624", Retail((BOOK,))),
        ("]E4", "96385074]E112", Retail(("00000096385074",), "12")),
    ],
)
def test_an_ean_or_upc_symbol_holds_a_gtin_in_whatever_form_it_is_sent(aim: str, text: str, told: Retail) -> None:
    assert retail(aim, text) == told


@pytest.mark.parametrize(
    ("aim", "text"),
    [
        ("]E0", "4006381333932"),
        ("]E0", "042100005265"),
        ("]E0", "85123A"),
        ("]E0", "40063813339³1"),
        ("]E0", "4006381333931 "),
        ("]E0", "400638133393"),
        ("]E0", "14006381333938"),
        ("]E0", "00000000"),
        ("]E0", "0000000000000"),
        ("]E0", "04252615"),
        ("]E0", "12345"),
        ("]E0", "978020137962451234"),
        ("]E3", "978020137962551234"),
        ("]E4", "4006381333931"),
        ("]E4", "04252614"),
        ("]E4", "425261"),
        ("]E0", "4006381333931\n"),
        ("]E0", "٤٠٠٦٣٨١٣٣٣٩٣١"),
    ],
)
def test_what_no_such_symbol_can_hold_is_a_broken_read(aim: str, text: str) -> None:
    told = retail(aim, text)
    assert told.gtins == ()
    assert told.error


@pytest.mark.parametrize(
    ("aim", "text", "broken"),
    [
        ("]I1", "14006381333938", False),
        ("]I1", "14006381333939", True),
        ("]I0", "14006381333939", False),
        ("]I0", "1400638133393A", True),
        ("]I1", "5", True),
        ("]C0", "14006381333939", False),
        ("]", "x", False),
        ("", "x", False),
    ],
)
def test_interleaved_2_of_5_holds_digits_and_a_check_digit_where_it_was_seen(aim: str, text: str, broken: bool) -> None:
    assert bool(contradiction(aim, text)) is broken


@pytest.mark.parametrize(
    ("aim", "text", "others"),
    [
        ("]A0", "*85123A*", ["85123A"]),
        ("]A0", "**", []),
        ("]A0", "84997+C", ["84997c"]),
        ("]A0", "A/FB%KC$M", ["A&B[C\r"]),
        ("]A0", "%P%V/Z/A", ["{@:!"]),
        ("]A4", "84997+C", []),
        ("]A1", "CODE39W", ["CODE39"]),
        ("]A1", "CODE39X", []),
        ("]A3", "CODE39W", []),
        ("]A1", "*CODE39W*", ["CODE39W", "CODE39"]),
        ("]F0", "A12345B", ["12345"]),
        ("]F0", "A12345", []),
        ("]C0", "*85123A*", []),
        ("", "84997+C", []),
    ],
)
def test_what_a_reader_sent_beside_the_data_is_also_left_out(aim: str, text: str, others: list[str]) -> None:
    assert list(other_texts(aim, text)) == others

"""Each linter of the syntax dictionary on texts that the standards call sound, and on texts that they do not.

From the GS1 General Specifications, ISO 3166, 4217, 5218, 13616, RFC 3986 and the North American coupon guideline.
"""

from __future__ import annotations

import pytest

from packing.gs1 import lint
from packing.gs1.linters import CSET82, LINTERS

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
COUPON = "1" + "0614141" + "123456" + "3" + "250" + "1" + "2" + "0" + "101"
"""A prefix of seven digits, an offer, $2.50 off, two articles of family 101."""

SAMPLES: dict[str, tuple[list[str], dict[str, str]]] = {
    "csetnumeric": (
        ["", "0", "0123456789"],
        {"12a": "NON_DIGIT_CHARACTER", "١": "NON_DIGIT_CHARACTER", "²": "NON_DIGIT_CHARACTER"},
    ),
    "cset82": (
        ["", CSET82, "a-B/9"],
        dict.fromkeys(
            ["a b", "#", "$", "@", "[", "\\", "^", "`", "|", "~", "é", "\x1d", "\0"], "INVALID_CSET82_CHARACTER"
        ),
    ),
    "cset39": (["", "#-/0123456789" + LETTERS], dict.fromkeys(["a", "A.", "_", " "], "INVALID_CSET39_CHARACTER")),
    "cset64": (
        ["", "-_aZ9", "1==", "12=", "1234=="],
        {
            "a b": "INVALID_CSET64_CHARACTER",
            "a.b": "INVALID_CSET64_CHARACTER",
            "a=bc": "INVALID_CSET64_CHARACTER",
            "=": "INVALID_CSET64_PADDING",
            "12==": "INVALID_CSET64_PADDING",
            "===": "INVALID_CSET64_PADDING",
        },
    ),
    "csum": (
        ["0", "95212340", "9521234567899", "00000000000000", "095212340000000013"],
        {
            "": "TOO_SHORT_FOR_CHECK_DIGIT",
            "9521234567891": "INCORRECT_CHECK_DIGIT",
            "1": "INCORRECT_CHECK_DIGIT",
            "952123456789X": "NON_DIGIT_CHARACTER",
            "X521234567899": "NON_DIGIT_CHARACTER",
        },
    ),
    "csumalpha": (
        ["22", "1987654Ad4X4bL5ttr2310c2K"],
        {
            "": "TOO_SHORT_FOR_CHECK_PAIR",
            "2": "TOO_SHORT_FOR_CHECK_PAIR",
            "23": "INCORRECT_CHECK_PAIR",
            "1987654Ad4X4bL5ttr2310c2J": "INCORRECT_CHECK_PAIR",
            "1987654ad4X4bL5ttr2310c2K": "INCORRECT_CHECK_PAIR",
            "19 7654Ad4X4bL5ttr2310c2K": "INVALID_CSET82_CHARACTER",
            "2" * 100: "TOO_LONG_FOR_CHECK_PAIR_IMPLEMENTATION",
        },
    ),
    "gcppos1": (
        ["9521", "9521ABC"],
        {"952": "TOO_SHORT_FOR_GCP", "": "TOO_SHORT_FOR_GCP", "95A1": "INVALID_GCP_PREFIX"},
    ),
    "gcppos2": (
        ["09521", "X9521ABC"],
        {"0952": "TOO_SHORT_FOR_GCP", "": "TOO_SHORT_FOR_GCP", "095A1": "INVALID_GCP_PREFIX"},
    ),
    "hasnondigit": (["A", "12-3"], {"": "REQUIRES_NON_DIGIT_CHARACTER", "123": "REQUIRES_NON_DIGIT_CHARACTER"}),
    "hyphen": (["-", "--"], {"": "NOT_HYPHEN", "_": "NOT_HYPHEN", "-a": "NOT_HYPHEN"}),
    "iban": (
        ["GB82WEST12345698765432", "DE89370400440532013000", "NO9386011117947", "BE68539007547034"],
        {
            "GB": "IBAN_TOO_SHORT",
            "GB82WEST12": "IBAN_TOO_SHORT",
            "XX82WEST12345698765432": "ILLEGAL_IBAN_COUNTRY_CODE",
            "GB82WEST12345698765433": "INCORRECT_IBAN_CHECKSUM",
            "GB28WEST12345698765432": "INCORRECT_IBAN_CHECKSUM",
            "GB82west12345698765432": "INVALID_IBAN_CHARACTER",
            "DE" + "8" * 33: "IBAN_TOO_LONG",
        },
    ),
    "importeridx": (
        ["-", "_", "0", "Z", "z"],
        {
            "": "IMPORTER_IDX_MUST_BE_ONE_CHARACTER",
            "AB": "IMPORTER_IDX_MUST_BE_ONE_CHARACTER",
            "/": "INVALID_IMPORT_IDX_CHARACTER",
        },
    ),
    "iso3166": (
        ["276", "840", "004", "894"],
        dict.fromkeys(["", "27", "2760", "000", "999", "DEU", "895"], "NOT_ISO3166"),
    ),
    "iso3166999": (["276", "999"], dict.fromkeys(["", "998", "99", "9999"], "NOT_ISO3166_OR_999")),
    "iso3166alpha2": (["DE", "US", "ZW"], dict.fromkeys(["", "D", "de", "DEU", "AA", "XX"], "NOT_ISO3166_ALPHA2")),
    "iso4217": (["978", "840", "392", "999"], dict.fromkeys(["", "97", "000", "EUR", "276", "9780"], "NOT_ISO4217")),
    "iso5218": (["0", "1", "2", "9"], dict.fromkeys(["", "3", "M", "00"], "INVALID_BIOLOGICAL_SEX_CODE")),
    "latitude": (
        ["0000000000", "1412456789", "1800000000"],
        {
            "1800000001": "INVALID_LATITUDE",
            "9999999999": "INVALID_LATITUDE",
            "180000000": "LATITUDE_INVALID_LENGTH",
            "18000000000": "LATITUDE_INVALID_LENGTH",
            "-900000000": "NON_DIGIT_CHARACTER",
        },
    ),
    "longitude": (
        ["0000000000", "1800000001", "3600000000"],
        {
            "3600000001": "INVALID_LONGITUDE",
            "360000000": "LONGITUDE_INVALID_LENGTH",
            "360000000x": "NON_DIGIT_CHARACTER",
        },
    ),
    "mediatype": (
        ["01", "10", "80", "99"],
        dict.fromkeys(["", "00", "11", "79", "1", "001", "AB"], "INVALID_MEDIA_TYPE"),
    ),
    "nonzero": (
        ["1", "010"],
        {"0": "ILLEGAL_ZERO_VALUE", "": "ILLEGAL_ZERO_VALUE", "000": "ILLEGAL_ZERO_VALUE", "0A": "NON_DIGIT_CHARACTER"},
    ),
    "nozeroprefix": (
        ["", "1", "10"],
        {"0": "ILLEGAL_ZERO_PREFIX", "01": "ILLEGAL_ZERO_PREFIX", "1x": "NON_DIGIT_CHARACTER"},
    ),
    "packagetype": (
        ["PX", "8", "202", "BX", "APE"],
        dict.fromkeys(["", "px", "7", "999", "PXX"], "INVALID_PACKAGE_TYPE"),
    ),
    "pcenc": (
        ["", "a%20b", "%C3%a9", "plain"],
        dict.fromkeys(["%", "a%2", "%2G", "%G2", "100%", "%%20"], "INVALID_PERCENT_SEQUENCE"),
    ),
    "pieceoftotal": (
        ["0102", "0202", "12", "001999"],
        {
            "0002": "ZERO_PIECE_NUMBER",
            "0200": "ZERO_TOTAL_PIECES",
            "0302": "PIECE_NUMBER_EXCEEDS_TOTAL",
            "": "INVALID_LENGTH_FOR_PIECE_OF_TOTAL",
            "012": "INVALID_LENGTH_FOR_PIECE_OF_TOTAL",
            "0A02": "NON_DIGIT_CHARACTER",
        },
    ),
    "posinseqslash": (
        ["1/1", "2/3", "9/10", "12/12"],
        {
            "3/2": "POSITION_EXCEEDS_END",
            "10/9": "POSITION_EXCEEDS_END",
            "01/2": "ILLEGAL_ZERO_PREFIX",
            "1/02": "ILLEGAL_ZERO_PREFIX",
            "0/1": "ILLEGAL_ZERO_PREFIX",
            "12": "POSITION_IN_SEQUENCE_MALFORMED",
            "1/": "POSITION_IN_SEQUENCE_MALFORMED",
            "/1": "POSITION_IN_SEQUENCE_MALFORMED",
            "1/2/3": "POSITION_IN_SEQUENCE_MALFORMED",
            "a/b": "POSITION_IN_SEQUENCE_MALFORMED",
        },
    ),
    "winding": (["0", "1", "9"], dict.fromkeys(["", "2", "10", "A"], "INVALID_WINDING_DIRECTION")),
    "yesno": (["0", "1"], dict.fromkeys(["", "2", "01", "Y"], "NOT_ZERO_OR_ONE")),
    "zero": (["0", "000"], dict.fromkeys(["", "1", "0A", "10"], "NOT_ZERO")),
    "hh": (
        ["00", "23"],
        {"24": "ILLEGAL_HOUR", "1": "HOUR_TOO_SHORT", "001": "HOUR_TOO_LONG", "1x": "NON_DIGIT_CHARACTER"},
    ),
    "mi": (
        ["00", "59"],
        {"60": "ILLEGAL_MINUTE", "5": "MINUTE_TOO_SHORT", "059": "MINUTE_TOO_LONG", "x1": "NON_DIGIT_CHARACTER"},
    ),
    "ss": (
        ["00", "59"],
        {"60": "ILLEGAL_SECOND", "": "SECOND_TOO_SHORT", "059": "SECOND_TOO_LONG", "1 ": "NON_DIGIT_CHARACTER"},
    ),
    "hhmi": (
        ["0000", "2359"],
        {
            "2400": "ILLEGAL_HOUR",
            "2360": "ILLEGAL_MINUTE",
            "235": "HOUR_WITH_MINUTE_TOO_SHORT",
            "23590": "HOUR_WITH_MINUTE_TOO_LONG",
            "2x59": "NON_DIGIT_CHARACTER",
            "23x9": "NON_DIGIT_CHARACTER",
        },
    ),
    "yymmdd": (
        ["261231", "240229", "000229"],
        {
            "261200": "ILLEGAL_DAY",
            "260229": "ILLEGAL_DAY",
            "261301": "ILLEGAL_MONTH",
            "260001": "ILLEGAL_MONTH",
            "26123": "DATE_TOO_SHORT",
            "2612310": "DATE_TOO_LONG",
            "26Jan1": "NON_DIGIT_CHARACTER",
        },
    ),
    "yymmd0": (
        ["261231", "261200", "260228"],
        {
            "260230": "ILLEGAL_DAY",
            "260431": "ILLEGAL_DAY",
            "261300": "ILLEGAL_MONTH",
            "": "DATE_TOO_SHORT",
            "20261231": "DATE_TOO_LONG",
            "2612 1": "NON_DIGIT_CHARACTER",
        },
    ),
    "yyyymmdd": (
        ["20261231", "20000229", "00000229", "99991231"],
        {
            "20261200": "ILLEGAL_DAY",
            "19000229": "ILLEGAL_DAY",
            "21000229": "ILLEGAL_DAY",
            "20261301": "ILLEGAL_MONTH",
            "2026123": "DATE_TOO_SHORT",
            "202612310": "DATE_TOO_LONG",
            "2026-2-1": "NON_DIGIT_CHARACTER",
        },
    ),
    "yyyymmd0": (
        ["20261200", "20240229"],
        {
            "20230229": "ILLEGAL_DAY",
            "20260631": "ILLEGAL_DAY",
            "20260000": "ILLEGAL_MONTH",
            "261231": "DATE_TOO_SHORT",
            "202612310": "DATE_TOO_LONG",
            "2026123x": "NON_DIGIT_CHARACTER",
        },
    ),
    "couponcode": (
        [
            COUPON,
            COUPON + "1" + "0" + "1" + "1" + "0" + "202" + "0" + "061414",  # and a second purchase, of another maker
            COUPON + "1" + "3" + "1" + "1" + "9" + "202" + "9",  # a second purchase of the same maker
            COUPON + "2" + "1" + "1" + "4" + "303" + "9",
            COUPON + "3" + "271231" + "4" + "270101",
            COUPON + "5" + "0" + "123456" + "6" + "7" + "9521234567899",
            COUPON + "9" + "5" + "2" + "7" + "1",
        ],
        {
            "": "COUPON_MISSING_GCP_VLI",
            "7": "COUPON_INVALID_GCP_LENGTH",
            "0" + "06141": "COUPON_TRUNCATED_GCP",
            "A": "NON_DIGIT_CHARACTER",
            COUPON[:8]: "COUPON_TRUNCATED_OFFER_CODE",
            COUPON[:14]: "COUPON_MISSING_SAVE_VALUE_VLI",
            COUPON[:14] + "6": "COUPON_INVALID_SAVE_VALUE_LENGTH",
            COUPON[:16]: "COUPON_TRUNCATED_SAVE_VALUE",
            COUPON[:18]: "COUPON_MISSING_1ST_PURCHASE_REQUIREMENT_VLI",
            COUPON[:18] + "0": "COUPON_INVALID_1ST_PURCHASE_REQUIREMENT_LENGTH",
            COUPON[:19]: "COUPON_TRUNCATED_1ST_PURCHASE_REQUIREMENT",
            COUPON[:20]: "COUPON_MISSING_1ST_PURCHASE_REQUIREMENT_CODE",
            COUPON[:20] + "5": "COUPON_INVALID_1ST_PURCHASE_REQUIREMENT_CODE",
            COUPON[:23]: "COUPON_TRUNCATED_1ST_PURCHASE_FAMILY_CODE",
            COUPON + "1": "COUPON_MISSING_ADDITIONAL_PURCHASE_RULES_CODE",
            COUPON + "14": "COUPON_INVALID_ADDITIONAL_PURCHASE_RULES_CODE",
            COUPON + "10": "COUPON_MISSING_2ND_PURCHASE_REQUIREMENT_VLI",
            COUPON + "1011": "COUPON_MISSING_2ND_PURCHASE_REQUIREMENT_CODE",
            COUPON + "10110202": "COUPON_MISSING_2ND_PURCHASE_GCP_VLI",
            COUPON + "101102027": "COUPON_INVALID_2ND_PURCHASE_GCP_LENGTH",
            COUPON + "101102020061": "COUPON_TRUNCATED_2ND_PURCHASE_GCP",
            COUPON + "2": "COUPON_MISSING_3RD_PURCHASE_REQUIREMENT_VLI",
            COUPON + "26": "COUPON_INVALID_3RD_PURCHASE_REQUIREMENT_LENGTH",
            COUPON + "2114303": "COUPON_MISSING_3RD_PURCHASE_GCP_VLI",
            COUPON + "21143038": "COUPON_INVALID_3RD_PURCHASE_GCP_LENGTH",
            COUPON + "3271": "COUPON_TOO_SHORT_FOR_EXPIRATION_DATE",
            COUPON + "3271300": "COUPON_INVALID_EXIPIRATION_DATE",
            COUPON + "4": "COUPON_TOO_SHORT_FOR_START_DATE",
            COUPON + "4270100": "COUPON_INVALID_START_DATE",
            COUPON + "32701014270102": "COUPON_EXPIRATION_BEFORE_START",
            COUPON + "5": "COUPON_MISSING_SERIAL_NUMBER_VLI",
            COUPON + "51123456": "COUPON_TRUNCATED_SERIAL_NUMBER",
            COUPON + "6": "COUPON_MISSING_RETAILER_GCP_OR_GLN_VLI",
            COUPON + "60": "COUPON_INVALID_RETAILER_GCP_OR_GLN_LENGTH",
            COUPON + "61123": "COUPON_TRUNCATED_RETAILER_GCP_OR_GLN",
            COUPON + "9": "COUPON_MISSING_SAVE_VALUE_CODE",
            COUPON + "93": "COUPON_INVALID_SAVE_VALUE_CODE",
            COUPON + "90": "COUPON_MISSING_SAVE_VALUE_APPLIES_TO_ITEM",
            COUPON + "903": "COUPON_INVALID_SAVE_VALUE_APPLIES_TO_ITEM",
            COUPON + "900": "COUPON_MISSING_STORE_COUPON_FLAG",
            COUPON + "9000": "COUPON_MISSING_DONT_MULTIPLY_FLAG",
            COUPON + "90002": "COUPON_INVALID_DONT_MULTIPLY_FLAG",
            COUPON + "900011": "COUPON_EXCESS_DATA",
            COUPON + "7": "COUPON_EXCESS_DATA",
        },
    ),
    "couponposoffer": (
        ["0" + "0" + "123456" + "123456" + "0" + "123456", "1" + "1" + "1234567" + "123456" + "9" + "123456789012345"],
        {
            "": "COUPON_MISSING_FORMAT_CODE",
            "2": "COUPON_INVALID_FORMAT_CODE",
            "0": "COUPON_MISSING_FUNDER_VLI",
            "07": "COUPON_INVALID_FUNDER_LENGTH",
            "0012345": "COUPON_TRUNCATED_FUNDER",
            "0012345612345": "COUPON_TRUNCATED_OFFER_CODE",
            "00123456123456": "COUPON_MISSING_SERIAL_NUMBER_VLI",
            "00123456123456012345": "COUPON_TRUNCATED_SERIAL_NUMBER",
            "0012345612345601234567": "COUPON_EXCESS_DATA",
            "0O": "NON_DIGIT_CHARACTER",
        },
    ),
}


def test_every_linter_has_samples_of_both_kinds() -> None:
    assert set(SAMPLES) == set(LINTERS)
    assert all(sound and unsound for sound, unsound in SAMPLES.values())


@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_sound_passes(name: str) -> None:
    assert {text: told for text in SAMPLES[name][0] if (told := lint(name, text))} == {}


@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_not_is_refused_by_its_name_and_place(name: str) -> None:
    for text, code in SAMPLES[name][1].items():
        fault = lint(name, text)
        assert fault is not None, text
        assert fault.code == code, text
        assert fault.expected
        assert 0 <= fault.at <= fault.at + fault.length <= len(text)


@pytest.mark.parametrize("digit", "0123456789")
def test_of_ten_check_digits_one_is_right(digit: str) -> None:
    assert (lint("csum", "950110153000" + digit) is None) == (digit == "3")  # the example of the General Specifications


def test_the_pair_of_the_general_specifications_is_the_only_one_of_its_value() -> None:
    """Section 7.9.5: the example GMN with every other pair of check characters."""
    pairs = [a + b for a in "23456789ABCDEFGHJKLMNPQRSTUVWXYZ" for b in "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"]
    assert [pair for pair in pairs if lint("csumalpha", "1987654Ad4X4bL5ttr2310c" + pair) is None] == ["2K"]


@pytest.mark.parametrize("name", ["gcppos1", "gcppos2", "couponcode"])
def test_a_register_of_company_prefixes_is_asked_where_there_is_one(name: str) -> None:
    text = SAMPLES[name][0][0]
    asked: list[str] = []

    def given(prefix: str) -> bool:
        asked.append(prefix)
        return True

    assert lint(name, text, given) is None
    assert asked
    for answer, code in ((False, "INVALID_GCP_PREFIX"), (None, "GCP_DATASOURCE_OFFLINE")):
        fault = lint(name, text, lambda _prefix, answer=answer: answer)  # type: ignore[misc]
        assert fault is not None
        assert fault.code == code


def test_every_other_linter_needs_no_register() -> None:
    assert lint("csum", "95212340", lambda _prefix: False) is None

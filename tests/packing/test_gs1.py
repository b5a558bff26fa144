"""What a bench is told of GS1 codes: elements, links, their contradictions, dates, and words for a packer."""

from __future__ import annotations

import pytest

from packing.gs1 import (
    BENCH,
    GS,
    STRICT,
    Gs1Error,
    Rules,
    bracketed,
    digital_link,
    element_string,
    elements,
    is_digital_link,
    links,
    scan_data,
)
from packing.gs1.dates import full_year, iso_date

GTIN = "09521234567899"
CASE = "19521234567896"
SSCC = "095212340000000013"


def fault(text: str, rules: Rules = BENCH) -> str:
    return element_string(text, rules=rules).fault


def test_an_element_string_is_cut_by_fixed_lengths_and_separators() -> None:
    told = element_string(f"01{GTIN}17271231" + f"10L7{GS}21ABC/1")
    assert dict(told.ais) == {"01": GTIN, "17": "271231", "10": "L7", "21": "ABC/1"}
    assert told.expiry == "2027-12-31"
    assert (told.error, told.fault, told.certain) == ("", "", True)


@pytest.mark.parametrize("text", [f"{GS}01{GTIN}", f"01{GTIN}{GS}", f"01{GTIN}{GS}10L7{GS}", f"{GS}10L7{GS}01{GTIN}"])
def test_separators_before_the_first_after_the_last_and_where_none_is_needed_are_sound(text: str) -> None:
    assert element_string(text).ais["01"] == GTIN


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "AI_DATA_EMPTY"),
        (GS, "AI_DATA_EMPTY"),
        (f"{GS}{GS}01{GTIN}", "NO_AI_FOR_PREFIX"),
        (f"01{GTIN[:-1]}0", "INCORRECT_CHECK_DIGIT"),
        (f"01{GTIN[:-1]}", "AI_DATA_HAS_INCORRECT_LENGTH"),
        (f"01{GTIN[:-1]}O", "NON_DIGIT_CHARACTER"),
        (f"01{GTIN}5", "NO_AI_FOR_PREFIX"),
        (f"01{GTIN}05X", "NO_AI_FOR_PREFIX"),
        (f"01{GTIN}10" + "L" * 21, "AI_DATA_HAS_INCORRECT_LENGTH"),
        (f"01{GTIN}10", "AI_DATA_HAS_INCORRECT_LENGTH"),
        (f"01{GTIN}10{GS}21A", "AI_DATA_HAS_INCORRECT_LENGTH"),
        (f"01{GTIN}10L 7", "INVALID_CSET82_CHARACTER"),
        (f"01{GTIN}10Lü", "INVALID_CSET82_CHARACTER"),
        (f"01{GTIN}17261301", "ILLEGAL_MONTH"),
        (f"01{GTIN}17260231", "ILLEGAL_DAY"),
        (f"01{GTIN}7003260200" + "1200", "ILLEGAL_DAY"),
        (f"01{GTIN}422000", "NOT_ISO3166"),
        (f"00{SSCC[:-1]}4", "INCORRECT_CHECK_DIGIT"),
        (f"01{GTIN}02{CASE}37012", "INVALID_AI_PAIRS"),
        (f"01{GTIN}3712", "INVALID_AI_PAIRS"),
        (f"01{GTIN}3103001500" + "3102000015", "INVALID_AI_PAIRS"),
        (f"01{GTIN}235ABC{GS}21DEF", "INVALID_AI_PAIRS"),
        (f"01{GTIN}10A{GS}10B", "INSTANCES_OF_AI_HAVE_DIFFERENT_VALUES"),
        (f"01{GTIN}01{CASE}", "INSTANCES_OF_AI_HAVE_DIFFERENT_VALUES"),
        ("10L7", "REQUIRED_AIS_NOT_SATISFIED"),
        (f"01{GTIN}250A", "REQUIRED_AIS_NOT_SATISFIED"),
        (f"01{GTIN}7004100", "REQUIRED_AIS_NOT_SATISFIED"),
        (f"02{CASE}", "REQUIRED_AIS_NOT_SATISFIED"),
        (f"01{GTIN}392212599", "REQUIRED_AIS_NOT_SATISFIED"),
        (f"8030abc{GS}253" + "9521234567899", "SERIAL_NOT_PRESENT"),
        (f"02{CASE}370", "ILLEGAL_ZERO_VALUE"),
        (f"01{GTIN}30000", "ILLEGAL_ZERO_VALUE"),
        ("01" + "0" * 14, "ILLEGAL_ZERO_VALUE"),
        ("90A\x1d" * 65, "TOO_MANY_AIS"),
        ("90" + "A" * 8200, "DATA_TOO_LONG"),
    ],
)
def test_what_breaks_a_rule_has_no_elements_but_words(text: str, code: str) -> None:
    told = element_string(text)
    assert told.fault == code, told
    assert dict(told.ais) == {}
    assert told.expiry == ""
    assert len(told.error) > 20


@pytest.mark.parametrize(
    "text",
    [
        f"01{GTIN}21A{GS}250B",
        f"01{GTIN}10L7{GS}7004100",
        f"01{GTIN}3103001500" + "3922599",
        f"01{GTIN}10A{GS}10A",
        f"8030abc{GS}253" + "9521234567899A1",
        f"01{GTIN}422276",
        f"01{GTIN}8008" + "27010112",
        f"01{GTIN}8008" + "270101125959",
    ],
)
def test_what_keeps_them_is_taken(text: str) -> None:
    assert element_string(text).error == ""


def test_each_way_to_satisfy_a_requirement_is_enough_and_each_group_must_be_whole() -> None:
    """AI (8030), a signature: (01) with (21), or (00), or …, GS1 General Specifications, section 4.14.2."""
    assert fault(f"8030abc{GS}01{GTIN}") == "REQUIRED_AIS_NOT_SATISFIED"
    assert fault(f"8030abc{GS}01{GTIN}21A") == ""
    assert fault(f"8030abc{GS}00{SSCC}") == ""


def test_the_content_of_a_pallet_may_stand_apart_from_its_sscc_but_not_for_gs1s_engine() -> None:
    """The logistic label has the SSCC in a symbol of its own (GS1 General Specifications, section 6)."""
    content = f"02{CASE}3712"
    assert dict(element_string(content).ais) == {"02": CASE, "37": "12"}
    assert fault(content, STRICT) == "REQUIRED_AIS_NOT_SATISFIED"
    assert fault(content + f"{GS}00{SSCC}", STRICT) == ""


def test_everything_needed_may_stand_apart_where_that_is_said() -> None:
    assert element_string("10L7", rules=Rules(apart=True)).ais == {"10": "L7"}


def test_identifiers_that_the_dictionary_lacks_are_refused_unless_asked_for() -> None:
    assert fault(f"01{GTIN}3109001500") == "NO_AI_FOR_PREFIX"
    told = element_string(f"01{GTIN}3109001500" + f"10L7{GS}4109521234567899", rules=Rules(unknown_ais=True))
    assert told.error == ""
    assert told.ais["3109"] == "001500"


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("1012345678", False),
        (f"01{GTIN[:-1]}0", False),
        (f"01{GTIN}10A{GS}Ö", True),
        (f"01{GTIN}3712", True),
        ("ABC", False),
    ],
)
def test_only_what_can_hardly_be_chance_is_certain(text: str, certain: bool) -> None:
    assert element_string(text).certain is certain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            f"01{GTIN}17261301",
            "(17)261301: expected a month from 01 to 12, but 13 came: scan it again, or another code",
        ),
        (f"01{GTIN[:-1]}0", "(01)09521234567890: expected check digit 9 at its end, but 0 came"),
        (f"01{GTIN}10{'L' * 30}", "(10)LLLLLLLLLLLLLLLLLLLLLLLLLLLLLL: expected 1 to 20 characters, but 30 came"),
        (f"01{GTIN}10A\x02B", "but � came"),
        (f"01{GTIN}3712", "(01) and (37) exclude each other: scan another code of the same thing"),
        (f"01{GTIN}10A{GS}10B", "(10) is both A and B: scan another code of the same thing"),
        (
            "10L7",
            "(10) needs (01) or (02) or (03) or another key beside it, which this code lacks: scan",
        ),
        ("XY", "Expected a GS1 application identifier, but XY came"),
    ],
)
def test_a_packer_reads_what_was_expected_what_came_and_what_to_do(text: str, words: str) -> None:
    assert words in element_string(text).error


def test_words_stay_short_whatever_the_text() -> None:
    for text in ("91" + "A" * 7000, "X" * 7000, f"01{GTIN}10A{GS}10" + "B" * 7000, "8110" + "9" * 7000):
        assert len(element_string(text).error) < 300


@pytest.mark.parametrize(
    ("yymmdd", "year", "iso"),
    [
        ("271231", 2026, "2027-12-31"),
        ("260200", 2026, "2026-02-28"),
        ("280200", 2026, "2028-02-29"),
        ("261200", 2026, "2026-12-31"),
        ("260400", 2026, "2026-04-30"),
        ("760101", 2026, "2076-01-01"),
        ("770101", 2026, "1977-01-01"),
        ("000229", 2026, "2000-02-29"),
        ("000229", 2060, "2100-02-28"),
        ("500101", 2099, "2050-01-01"),
        ("490101", 2099, "2149-01-01"),
    ],
)
def test_an_expiry_is_a_day_of_the_century_around_the_year(yymmdd: str, year: int, iso: str) -> None:
    """GS1 General Specifications, sections 3.4 (day 00) and 7.12 (century)."""
    assert element_string(f"01{GTIN}17{yymmdd}", year=year).expiry == iso


@pytest.mark.parametrize("year", [1999, 2000, 2026, 2049, 2050, 2051, 2099, 2100])
def test_every_two_digits_mean_one_year_from_49_back_to_50_ahead(year: int) -> None:
    assert {full_year(f"{two:02}", year) for two in range(100)} == set(range(year - 49, year + 51))


def test_every_day_that_the_linter_takes_is_a_date() -> None:
    assert iso_date("240229") == "2024-02-29"
    assert all(iso_date(f"{year:02}0200")[8:] in ("28", "29") for year in range(100))


@pytest.mark.parametrize(
    ("uri", "ais"),
    [
        (f"https://id.gs1.org/01/{GTIN}", {"01": GTIN}),
        (
            f"https://id.gs1.org/01/{GTIN}/22/2A/10/L7/21/X1?17=271231",
            {"01": GTIN, "22": "2A", "10": "L7", "21": "X1", "17": "271231"},
        ),
        (f"http://shop.example/de/shoes/01/{GTIN}?utm=1&17=271231&x#top", {"01": GTIN, "17": "271231"}),
        (f"HtTps://example.com/gtin/{GTIN[1:]}/lot/L7", {"01": GTIN, "10": "L7"}),
        (f"https://example.com/01/{GTIN}/10/A%2FB", {"01": GTIN, "10": "A/B"}),
        (f"https://example.com/00/{SSCC}?02={CASE}&37=12", {"00": SSCC, "02": CASE, "37": "12"}),
        (f"https://example.com/8006/{CASE}0102", {"8006": CASE + "0102"}),
    ],
)
def test_a_digital_link_gives_its_elements(uri: str, ais: dict[str, str]) -> None:
    assert is_digital_link(uri)
    told = digital_link(uri)
    assert told.error == ""
    assert dict(told.ais) == ais
    assert told.certain


@pytest.mark.parametrize(
    ("uri", "code"),
    [
        ("", "URI_CONTAINS_ILLEGAL_SCHEME"),
        ("ftp://a/01/1", "URI_CONTAINS_ILLEGAL_SCHEME"),
        (f"https://a b/01/{GTIN}", "URI_CONTAINS_ILLEGAL_CHARACTERS"),
        (f"https://a_b/01/{GTIN}", "DOMAIN_CONTAINS_ILLEGAL_CHARACTERS"),
        (f"https:///01/{GTIN}", "URI_MISSING_DOMAIN_AND_PATH_INFO"),
        ("https://example.com", "URI_MISSING_DOMAIN_AND_PATH_INFO"),
        ("https://example.com/01", "NO_GS1_DL_KEYS_FOUND_IN_PATH_INFO"),
        (f"https://example.com/01/{GTIN}/more", "NO_GS1_DL_KEYS_FOUND_IN_PATH_INFO"),
        (f"https://example.com/01/{GTIN}/", "NO_GS1_DL_KEYS_FOUND_IN_PATH_INFO"),
        (f"https://example.com/01/{GTIN}/10/A/22/B", "INVALID_KEY_QUALIFIER_SEQUENCE"),
        (f"https://example.com/01/{GTIN}/17/271231", "INVALID_KEY_QUALIFIER_SEQUENCE"),
        (f"https://example.com/01/{GTIN}/10/A/235/B", "INVALID_KEY_QUALIFIER_SEQUENCE"),
        (f"https://example.com/01/{GTIN}?10=A", "AI_SHOULD_BE_IN_PATH_INFO"),
        (f"https://example.com/01/{GTIN}?21=A", "AI_IS_NOT_VALID_DATA_ATTRIBUTE"),
        (f"https://example.com/01/{GTIN}?99=A&99=A", "DUPLICATE_AI"),
        (f"https://example.com/01/{GTIN}?01={GTIN}", "DUPLICATE_AI"),
        (f"https://example.com/01/{GTIN}/01/{CASE}", "DUPLICATE_AI"),
        (f"https://example.com/gtin/{GTIN}/01/{CASE}", "DUPLICATE_AI"),
        (f"https://example.com/01/{GTIN}?999=A", "UNKNOWN_AI_IN_QUERY_PARAMS"),
        (f"https://example.com/01/{GTIN}?=A", "UNKNOWN_AI_IN_QUERY_PARAMS"),
        (f"https://example.com/01/{GTIN}?17=", "AI_DATA_HAS_INCORRECT_LENGTH"),
        (f"https://example.com/01/{GTIN}?17=261301", "ILLEGAL_MONTH"),
        (f"https://example.com/01/{GTIN}/10/A%00", "INVALID_CSET82_CHARACTER"),
        (f"https://example.com/01/{GTIN}/10/%C3%A9", "INVALID_CSET82_CHARACTER"),
        (f"https://example.com/01/{GTIN}/10/%GG%", "OK"),
        (f"https://example.com/01/{GTIN}?240=A+B", "INVALID_CSET82_CHARACTER"),
        (f"https://example.com/01/{GTIN}?37=12", "INVALID_AI_PAIRS"),
        (f"https://example.com/01/{GTIN[:-1]}0", "INCORRECT_CHECK_DIGIT"),
        (f"https://example.com/01/{GTIN}?" + "a&" * 64, "TOO_MANY_AIS"),
        (f"https://example.com/01/{GTIN}?" + "a" * 8200, "DATA_TOO_LONG"),
    ],
)
def test_a_link_that_breaks_a_rule_is_told_in_words(uri: str, code: str) -> None:
    told = digital_link(uri)
    assert (told.fault or "OK") == code, told
    assert bool(told.error) == (code != "OK")


def test_an_address_on_the_web_is_no_digital_link() -> None:
    for text in (
        "https://example.com/",
        "https://example.com/10/12",
        "https://example.com/orders/414/9521234567899",
        "http",
        "0109521234567899",
        "https://example.com/?a=/01/1",
    ):
        assert not is_digital_link(text)


@pytest.mark.parametrize(
    "uri",
    [f"https://a/01/{GTIN[1:]}", f"https://a/gtin/{GTIN}", f"HtTp://a/01/{GTIN}", f"https://a/01/{CASE}/01/{GTIN}"],
)
def test_the_bench_and_gs1s_engine_differ_over_four_things_in_links(uri: str) -> None:
    assert bool(digital_link(uri, rules=STRICT).error) != bool(digital_link(uri).error)


def test_bracketed_text_is_read_and_written_with_its_escapes() -> None:
    read = bracketed.parse(rf"(01){GTIN}(10)A\(1)(21)X")
    assert [(one.ai, one.value) for one in read] == [("01", GTIN), ("10", "A(1)"), ("21", "X")]
    assert bracketed.write(read) == rf"(01){GTIN}(10)A\(1)(21)X"
    assert elements.write(read) == f"01{GTIN}10A(1){GS}21X"
    for text in ("10)A", "(10", "(10)", "(10)A(", "(9)A", "(10)A(11)", f"(01){GTIN}5"):
        with pytest.raises(Gs1Error):
            bracketed.parse(text)


def test_links_are_written_with_the_key_and_its_qualifiers_in_the_path() -> None:
    made = bracketed.parse(f"(21)X/1(17)271231(01){GTIN}(10)L7(240)A")
    assert links.write(made) == f"https://id.gs1.org/01/{GTIN}/10/L7/21/X%2F1?17=271231&240=A"
    for text, code in {
        "(10)A": "CANNOT_CREATE_DL_URI_WITHOUT_PRIMARY_KEY_AI",
        f"(00){SSCC}(21)A": "AI_IS_NOT_VALID_DATA_ATTRIBUTE",
    }.items():
        with pytest.raises(Gs1Error) as caught:
            links.write(bracketed.parse(text))
        assert caught.value.code == code


@pytest.mark.parametrize(
    ("symbology", "data", "scan"),
    [
        ("EAN13", "9521234567899", "]E09521234567899"),
        ("EAN13", f"^01{GTIN}", "]E09521234567899"),
        ("EAN13", f"^01{GTIN}|^10L7", "]E09521234567899|]e010L7"),
        ("EAN8", "95212340", "]E495212340"),
        ("UPCA", "614141000036", "]E00614141000036"),
        ("UPCE", "^0100614141000036", "]E00614141000036"),
        ("DataBarStacked", GTIN, f"]e001{GTIN}"),
        ("DataBarLimited", f"^01{CASE}|^10L7", f"]e001{CASE}10L7"),
        ("DataBarExpanded", f"^01{GTIN}|^10L7", f"]e001{GTIN}10L7"),
        ("GS1_128_CCC", f"^01{GTIN}10L7|^21A^240B", f"]e001{GTIN}10L7{GS}21A{GS}240B"),
        ("GS1_128_CCA", f"^01{GTIN}10L7", f"]C101{GTIN}10L7"),
        ("DM", f"^01{GTIN}", f"]d201{GTIN}"),
        ("QR", f"https://id.gs1.org/01/{GTIN}", f"]Q1https://id.gs1.org/01/{GTIN}"),
        ("DotCode", "\\\\^A", "]J0\\^A"),
    ],
)
def test_a_symbol_is_sent_with_its_identifier(symbology: str, data: str, scan: str) -> None:
    assert scan_data.write(symbology, data) == scan


@pytest.mark.parametrize(
    ("symbology", "data"),
    [
        ("EAN13", "9521234567890"),
        ("EAN13", "952123456789"),
        ("EAN8", "9521234567899"),
        ("UPCA", "61414100003O"),
        ("EAN13", "9521234567899|10L7"),
        ("DataBarLimited", "29521234567893"),
        ("DataBarOmni", f"^01{GTIN}10A"),
        ("GS1_128_CCA", "10A"),
        ("QR", "^05A"),
        ("Code128", "A"),
        ("", ""),
    ],
)
def test_what_a_symbology_cannot_carry_is_refused(symbology: str, data: str) -> None:
    with pytest.raises(Gs1Error):
        scan_data.write(symbology, data)


def test_a_missing_check_digit_is_added_where_that_is_asked_for() -> None:
    assert scan_data.write("EAN13", "952123456789", add_check_digit=True) == "]E09521234567899"
    assert scan_data.write("DataBarOmni", "^01" + GTIN[:-1], add_check_digit=True) == f"]e001{GTIN}"


@pytest.mark.parametrize(
    ("scan", "symbology", "data"),
    [
        ("]E09521234567899", "EAN13", "9521234567899"),
        ("]E09521234567899|]e010L7", "EAN13", "9521234567899|^10L7"),
        ("]E495212340", "EAN8", "95212340"),
        (f"]C101{GTIN}10L7{GS}21A", "GS1_128_CCA", f"^01{GTIN}10L7^21A"),
        (f"]e001{GTIN}", "DataBarExpanded", f"^01{GTIN}"),
        ("]Q1^A", "QR", "\\^A"),
        ("]d1plain", "DM", "plain"),
    ],
)
def test_what_was_sent_is_told_by_its_identifier(scan: str, symbology: str, data: str) -> None:
    assert scan_data.read(scan) == scan_data.ScanData(symbology, data)


@pytest.mark.parametrize(
    "scan",
    [
        "]",
        "]C",
        "]C0A",
        "]E09521234567890",
        "]E095212345678990",
        "]E0952123456789",
        "]E09521234567899|]e0",
        f"]C101{GTIN}10^",
        "]Q1https://a/x",
        "]Q1" + "A" * 8191,
    ],
)
def test_what_no_symbol_of_gs1_sends_is_refused(scan: str) -> None:
    with pytest.raises(Gs1Error):
        scan_data.read(scan)

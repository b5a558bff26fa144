"""What a scan stands for where more than one reading, or a contradiction, is in the code: never the wrong item."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from packing.barcode import Ambiguous, Item, Meaning, OrderNumber, Unknown, Unreadable, interpret
from packing.catalogue import Alias, Nothing
from packing.codes import check_digit
from packing.people import Person
from packing.restricted import measure_check_digit
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
    ("text", "aim", "number"),
    [
        ("425261", "", "00042100005264"),  # a UPC-E without its check digit, as some scanners send it
        ("0425261", "", "00042100005264"),
        (f"01{ONE}", "", ONE),
        (f"https://id.gs1.org/01/{ONE}", "]Q1", ONE),
        ("123456 12", "", "00012345000065"),  # an add-on beside it
        ("85123AT", "]A1", "85123A"),  # Code 39 with its check character
        ("A123B", "]F0", "123"),  # Codabar with its start and stop signs
    ],
)
def test_a_sku_that_standards_read_as_another_article_is_never_counted_blindly(
    text: str, aim: str, number: str
) -> None:
    class Both(Shelf):
        def aliases(self, code: str) -> Sequence[Alias]:
            return [Alias(code, {text: "ITS-NAME", number: "BY-STANDARD"}[code])] if code in (text, number) else []

    told = interpret(Scan(text, "test", aim), Both(), Wants("ITS-NAME", "BY-STANDARD"))
    assert isinstance(told, Ambiguous), told
    for wanted in ("ITS-NAME", "BY-STANDARD"):
        told = interpret(Scan(text, "test", aim), Both(), Wants(wanted))
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


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("01140063813339383012", 12),  # the catalogue's dozen, and not twelve of them
        (f"01{ONE}3012", 1),
        ("01940063813339343012", 12),  # goods of varying measure: the label alone says how many
        (f"02{ONE}3012{GS}3705", 5),
        ("https://id.gs1.org/01/14006381333938?30=12", 12),
    ],
)
def test_a_count_on_goods_of_fixed_measure_says_nothing(text: str, units: int) -> None:
    class Cases(Shelf):
        def aliases(self, code: str) -> Sequence[Alias]:
            return {
                "14006381333938": [Alias(code, "ONE", 12)],
                "94006381333934": [Alias(code, "ONE", 1)],
            }.get(code, super().aliases(code))

    told = interpret(Scan(text, "test", "" if "http" in text else "]C1"), Cases(), Wants("ONE"))
    assert isinstance(told, Item), told
    assert (told.sku, told.units) == ("ONE", units)


# --- numbers, symbols and in-store codes -----------------------------------------------------------------------------

UPC = "00042100005264"
CATALOGUE = {
    ONE: ("PEN", 1),
    "24006381333935": ("PEN", 12),
    UPC: ("SODA", 1),
    "00012345000065": ("SODA", 6),
    "00000001234565": ("TINY", 1),
    "02912345000004": ("CHEESE", 1),
    "2812": ("ROLL", 1),
    "0212345": ("HAM", 1),
    "09771234567003": ("PAPER", 1),
    "9780201379624 51234": ("BOOK-US", 1),
    "09780201379624": ("BOOK", 1),
    "84997c": ("84997c", 1),
    "85123A": ("85123A", 1),
    "85123B": ("85123B", 1),
    "05901234123457": ("85123B", 1),
    "SUP-0815": ("85123A", 1),
    "12345": ("12345", 1),
    "ABC": ("ABC", 1),
    "425261": ("425261", 1),
    "OWN-1": ("PEN", 1),
    "02012345678903": ("INSTORE", 1),
}


class Store:
    """Knows `CATALOGUE` and two orders, one of which looks like an EAN-13."""

    def aliases(self, code: str) -> Sequence[Alias]:
        return [Alias(code, *CATALOGUE[code])] if code in CATALOGUE else []

    def codes(self, skus: Sequence[str]) -> Sequence[Alias]:
        return [Alias(code, sku, units) for code, (sku, units) in CATALOGUE.items() if sku in skus]

    def is_order(self, code: str) -> bool:
        return code in ("4006381333931", "9521234567899", "O-1")

    def person(self, badge: str) -> Person | None:
        return None


def told(text: str, aim: str = "", *wanted: str, region: str = "") -> Meaning:
    return interpret(Scan(text, "test", aim), Store(), Wants(*wanted) if wanted else None, region)


def item(text: str, aim: str = "", *wanted: str, region: str = "") -> Item:
    found = told(text, aim, *wanted, region=region)
    assert isinstance(found, Item), found
    return found


@pytest.mark.parametrize(
    ("text", "aim", "sku", "units", "gtin"),
    [
        ("4006381333931", "]E0", "PEN", 1, ONE),
        ("24006381333935", "]I1", "PEN", 12, "24006381333935"),
        ("]E00042100005264", "", "SODA", 1, UPC),
        ("042100005264", "]E0", "SODA", 1, UPC),
        ("042100005264", "", "SODA", 1, UPC),
        ("04252614", "]E0", "SODA", 1, UPC),
        ("04252614", "", "SODA", 1, UPC),
        ("4252614", "", "SODA", 1, UPC),
        ("01234565", "]E4", "TINY", 1, "00000001234565"),
        ("01234565", "]E0", "SODA", 6, "00012345000065"),
        ("9771234567003]E112", "]E0", "PAPER", 1, "09771234567003"),
        ("977123456700312", "]E3", "PAPER", 1, "09771234567003"),
        ("*85123A*", "]A0", "85123A", 1, ""),
        ("84997+C", "]A0", "84997c", 1, ""),
        ("A12345B", "]F0", "12345", 1, ""),
        ("85123A", "]X0", "85123A", 1, ""),
        ("0104006381333931", "]C1", "PEN", 1, ONE),
        ("0104006381333931", "]e0", "PEN", 1, ONE),
        ("0104006381333931", "]J1", "PEN", 1, ONE),
        ("https://id.gs1.org/01/04006381333931", "]Q1", "PEN", 1, ONE),
        ("https://id.gs1.org/01/4006381333931?x=1", "]d1", "PEN", 1, ONE),
    ],
)
def test_a_code_means_its_article_whatever_symbol_and_form_it_came_in(
    text: str, aim: str, sku: str, units: int, gtin: str
) -> None:
    found = item(text, aim)
    assert (found.sku, found.units, found.gtin) == (sku, units, gtin)


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("4006381333932", "]E0"),
        ("85123A", "]E0"),
        ("]E085123A", ""),
        ("40063813339", "]E0"),
        ("01234566", "]E4"),
        ("24006381333936", "]I1"),
        ("2400638133393X", "]I0"),
    ],
)
def test_a_text_that_its_own_symbol_cannot_hold_is_a_broken_read_even_where_it_is_known(text: str, aim: str) -> None:
    for wanted in ((), ("85123A",)):
        found = told(text, aim, *wanted)
        assert isinstance(found, Unreadable), found
        assert found.why


def test_plain_code_128_is_never_a_gs1_message_and_gs1_128_is_nothing_else() -> None:
    assert isinstance(told("0104006381333931", "]C0"), Unknown)
    assert isinstance(told("4006381333931", "]C1"), OrderNumber), "by name only"
    assert isinstance(told("9999999999", "]C1"), Unknown)
    for aim in ("]C1", "]d2", "]Q3", "]e0", "]J1"):
        broken = told("0104006381333932", aim)
        assert isinstance(broken, Unknown | Unreadable)
        assert broken.why


def test_the_symbol_decides_between_an_article_and_an_order_of_the_same_number() -> None:
    assert isinstance(told("4006381333931"), OrderNumber), "nothing open: an order is what one scans"
    assert item("4006381333931", "]E0").sku == "PEN"
    assert told("9521234567899", "]E0") == OrderNumber("9521234567899"), "no article of that number is known"


def test_eight_digits_that_are_gtin_8_and_upc_e_are_settled_by_context_or_not_at_all() -> None:
    assert isinstance(told("01234565"), Ambiguous)
    assert item("01234565", "", "TINY").sku == "TINY"
    assert item("01234565", "", "SODA").sku == "SODA"
    assert isinstance(told("01234565", "", "TINY", "SODA"), Ambiguous)


def test_a_upc_e_without_its_check_digit_counts_only_as_a_known_article() -> None:
    assert isinstance(told("425261"), Ambiguous), "the SKU 425261, or the soda"
    assert item("425261", "", "425261").sku == "425261"
    assert isinstance(told("425262"), Unknown)
    assert item("425262", "]E0").gtin == "00042200005263"


_EAN_21 = "211234500000" + check_digit("211234500000")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("14006381333938", "A case of PEN whose count is not in the catalogue"),
        ("94006381333934", "Goods of varying measure of PEN, not in the catalogue"),
        ("0194006381333934310300075030005", ""),
        (_EAN_21, "no region is set"),
        ("0412345678903", "one company"),
    ],
)
def test_a_sound_number_that_is_not_in_the_catalogue_is_explained_and_never_counted(text: str, words: str) -> None:
    found = told(text, "", "PEN", "HAM")
    if words:
        assert isinstance(found, Item)
        assert words in found.why
    assert not (isinstance(found, Item) and found.sku is not None)


def test_a_case_in_a_gs1_code_is_explained_as_well() -> None:
    found = item("0114006381333938", "]C1")
    assert (found.sku, found.why) == (None, "A case of PEN whose count is not in the catalogue")


def test_an_in_store_code_is_one_unit_of_its_article_with_its_weight_or_price() -> None:
    own = "29IIIIIWWWWW 28IINNNNNNNN"
    cheese = item(_ean("291234500750"), "]E0", region=own)
    assert (cheese.sku, cheese.units, cheese.weight_g, cheese.price) == ("CHEESE", 1, 750, None)
    ham = item(_ean("02" + "12345" + measure_check_digit("0299") + "0299"), region="us")
    assert (ham.sku, ham.units, ham.weight_g, ham.price) == ("HAM", 1, None, 299)
    rolls = item(_ean("281200000005"), region=own)
    assert (rolls.sku, rolls.units) == ("ROLL", 5)


def test_an_in_store_code_never_means_an_article_by_its_five_digits_alone() -> None:
    found = item(_ean("291234600750"), "]E0", region="29IIIIIWWWWW")
    assert found.sku is None
    assert "2912346" in found.why
    found = item(_ean("281234500750"), "]E0", "12345", region="28IIIIIWWWWW")
    assert found.sku is None, "12345 is another article's SKU"


def test_an_in_store_code_with_a_wrong_price_check_digit_is_a_broken_read() -> None:
    wrong = str((int(measure_check_digit("0299")) + 1) % 10)
    assert isinstance(told(_ean("0212345" + wrong + "0299"), "]E0", region="us"), Unreadable)


def test_an_in_store_code_known_as_a_whole_is_that_article_with_and_without_a_region() -> None:
    for region in ("", "se", "gb"):
        assert item("2012345678903", "]E0", region=region).sku == "INSTORE"


def test_a_net_weight_in_a_gs1_code_is_told_in_grams() -> None:
    assert item("01040063813339313103000750", "]C1").weight_g == 750
    assert item("01040063813339313100000002", "]C1").weight_g == 2000


def _ean(body: str) -> str:
    return body + check_digit(body)


# --- near codes ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "aim", "wanted", "near"),
    [
        ("85123B", "", "85123A", ("85123A",)),
        ("5901234123457", "]E0", "85123A", ("85123A",)),
        ("85123a", "", "85123A", ("85123A",)),
        ("85123", "", "85123A", ("85123A",)),
        ("85132A", "", "85123A", ("85123A",)),
        ("85123AA", "", "85123A", ("85123A",)),
        (" 85123A ", "", "85123A", ("85123A",)),
        ("８５１２３Ａ", "", "85123A", ("85123A",)),
        ("SUP-0816", "", "85123A", ("SUP-0815",)),
        ("400638133931", "", "PEN", ("4006381333931",)),
        ("4006381333937", "", "PEN", ("4006381333931",)),
        ("OTHER", "", "85123A", ()),
        ("85123B", "", "PEN", ()),
    ],
)
def test_a_code_one_typing_error_from_a_wanted_one_is_named(
    text: str, aim: str, wanted: str, near: tuple[str, ...]
) -> None:
    found = told(text, aim, wanted)
    assert isinstance(found, Item | Unknown)
    assert found.near == near
    assert not (isinstance(found, Item) and found.sku == wanted), "it is named and not counted"


def test_what_the_order_no_longer_waits_for_is_not_named() -> None:
    class Complete(Wants):
        def room(self, sku: str) -> int:
            return 0

    found = interpret(Scan("85123B"), Store(), Complete("85123A"))
    assert isinstance(found, Item)
    assert found.near == ()


def test_the_set_up_code_of_typing_scanners_read_by_another_one_says_what_it_is_for() -> None:
    meaning = interpret(Scan("PBW-QAZWYMqazwym\x1d1234567890", "left", "]C1"), Nothing())
    assert isinstance(meaning, Unknown)
    assert "the line check tries all others" in meaning.why

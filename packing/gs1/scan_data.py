"""What a scanner sends for a symbol, with its AIM identifier in front: read into GS1's own form, and made from it.

In that form `^` stands for FNC1, `|` parts a linear symbol from the composite component above it, and a plain text
that begins with `^` has a backslash before it. Source: GS1 General Specifications, section 5.1.3 (symbology
identifiers) and 7.8; ISO/IEC 15424. Knows no symbols beyond the identifiers that GS1 uses.
"""

from __future__ import annotations

from dataclasses import dataclass

from packing.codes import check_digit
from packing.gs1 import elements, links
from packing.gs1.elements import FNC1, GS, MOST_CHARACTERS
from packing.gs1.faults import Gs1Error, shown
from packing.gs1.linters import csum
from packing.gs1.rules import STRICT, Rules

_COMPOSITE = "]e0"
_READ = {
    "C1": ("GS1_128_CCA", True), "E0": ("EAN13", False), "E4": ("EAN8", False), "e0": ("DataBarExpanded", True),
    "d1": ("DM", False), "d2": ("DM", True), "Q1": ("QR", False), "Q3": ("QR", True), "J0": ("DotCode", False),
    "J1": ("DotCode", True),
}  # fmt: skip
"""For each identifier the symbology, and whether the data are element strings."""

_MATRIX = {"QR": ("]Q1", "]Q3"), "DM": ("]d1", "]d2"), "DotCode": ("]J0", "]J1")}
_GS1_128 = frozenset({"GS1_128_CCA", "GS1_128_CCC"})
_DATABAR_14 = frozenset({"DataBarOmni", "DataBarTruncated", "DataBarStacked", "DataBarStackedOmni", "DataBarLimited"})
_RETAIL = {"EAN13": (13, ""), "EAN8": (8, ""), "UPCA": (12, "0"), "UPCE": (12, "0")}
_SCHEMES = ("https://", "HTTPS://", "http://", "HTTP://")


@dataclass(frozen=True, slots=True)
class ScanData:
    """`symbology` by the name that GS1's engine gives it, and the data in GS1's own form."""

    symbology: str
    data: str


def read(scan: str, rules: Rules = STRICT) -> ScanData:
    """What was scanned. Element strings and Digital Links in it are judged. Raises `Gs1Error`."""
    if len(scan) < 3 or scan[0] != "]":
        raise Gs1Error(
            f"Expected a symbology identifier such as ]C1 first, but {shown(scan[:3]) or 'nothing'} came: switch the "
            "scanner's AIM identifiers on",
            "MISSING_SYMBOLOGY_IDENTIFIER",
        )
    if scan[1:3] not in _READ:
        raise Gs1Error(f"{shown(scan[:3])} is no symbology that GS1 uses", "UNSUPPORTED_SYMBOLOGY_IDENTIFIER")
    symbology, is_elements = _READ[scan[1:3]]
    text = scan[3:]
    if len(text) >= MOST_CHARACTERS:
        raise Gs1Error(f"A scan holds fewer than {MOST_CHARACTERS} characters, but {len(text)} came", "DATA_TOO_LONG")
    if symbology in _RETAIL:
        return ScanData(symbology, _read_retail(text, _RETAIL[symbology][0], rules))
    if is_elements:
        return ScanData(symbology, _read_elements(text, rules))
    if text.startswith(_SCHEMES):
        links.parse(text, rules)
    return ScanData(symbology, f"\\{text}" if text.lstrip("\\").startswith(FNC1) else text)


def write(symbology: str, data: str, *, add_check_digit: bool = False, rules: Rules = STRICT) -> str:
    """What a scanner sends for a symbol with these data. `add_check_digit`: the number comes without its own.

    Raises `Gs1Error` for data that are not sound, or that this symbology cannot carry.
    """
    if symbology in _MATRIX:
        return _write_matrix(symbology, data, rules)
    linear, bar, composite = data.partition("|")
    above = _write_elements(composite, rules) if bar else ""
    if symbology in _GS1_128 or symbology == "DataBarExpanded":
        text = _write_elements(linear, rules)
        if not bar:
            return ("]C1" if symbology in _GS1_128 else _COMPOSITE) + text
        last = elements.parse(linear[1:], FNC1, rules)[-1].definition
        return _COMPOSITE + text + GS * last.separated + above
    if symbology in _DATABAR_14:
        number = _number(linear.removeprefix("^01"), 14, add_check_digit)
        if symbology == "DataBarLimited" and number[0] >= "2":
            raise Gs1Error(f"DataBar Limited carries numbers below 2, but {number} came", "PRIMARY_DATA_IS_TOO_LARGE")
        return f"{_COMPOSITE}01{number}{above}"
    if symbology in _RETAIL:
        length, padding = _RETAIL[symbology]
        number = _number(linear.removeprefix("^01000000"[: 17 - length]), length, add_check_digit)
        identifier = "]E4" if symbology == "EAN8" else "]E0"
        return identifier + padding + number + (f"|{_COMPOSITE}{above}" if bar else "")
    raise Gs1Error(f"{shown(symbology) or 'Nothing'} is no symbology that GS1 uses", "UNSUPPORTED_SYMBOLOGY")


def _write_matrix(symbology: str, data: str, rules: Rules) -> str:
    plain, gs1 = _MATRIX[symbology]
    if data.startswith(FNC1):
        return gs1 + _write_elements(data.partition("|")[0], rules)
    return plain + (data[1:] if data.lstrip("\\").startswith(FNC1) else data)


def _read_retail(text: str, length: int, rules: Rules) -> str:
    """EAN and UPC: digits with a check digit, and perhaps the composite component's own message after them."""
    number, rest = text[:length], text[length:]
    if len(number) < length or (rest and not rest.startswith("|" + _COMPOSITE)):
        raise Gs1Error(f"{length} digits are expected, but {shown(text) or 'nothing'} came", "PRIMARY_DATA_LENGTH")
    _number(number, length)
    return number + (f"|{_read_elements(rest[4:], rules)}" if rest else "")


def _read_elements(text: str, rules: Rules) -> str:
    elements.parse(text, GS, rules)
    return FNC1 + text.replace(GS, FNC1)


def _write_elements(data: str, rules: Rules) -> str:
    if not data.startswith(FNC1):
        came = shown(data[:1]) or "nothing"
        raise Gs1Error(f"Expected ^ for FNC1 first, but {came} came", "MISSING_FNC1_IN_FIRST_POSITION")
    elements.parse(data[1:], FNC1, rules)
    return data[1:].replace(FNC1, GS)


def _number(text: str, length: int, add_check_digit: bool = False) -> str:
    """`length` digits with the right check digit."""
    wanted = length - add_check_digit
    if len(text) != wanted or not (text.isascii() and text.isdigit()):
        came = shown(text) or "nothing"
        raise Gs1Error(f"Expected {wanted} digits, but {came} came", "PRIMARY_DATA_MUST_BE_N_DIGITS")
    if add_check_digit:
        return text + check_digit(text)
    if csum(text):
        raise Gs1Error(f"{text} has a wrong check digit: scan it again", "PRIMARY_DATA_CHECK_DIGIT_IS_INCORRECT")
    return text

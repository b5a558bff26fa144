"""What the bench takes from a GS1 code: identifiers with values and the expiry, or why not, in words for a packer.

Never raises, whatever the text. Knows nothing of catalogues, orders or scanners.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from packing.gs1 import associations, elements, links
from packing.gs1.dates import YEAR, iso_date
from packing.gs1.elements import GS, Element
from packing.gs1.faults import Gs1Error
from packing.gs1.rules import BENCH, Rules
from packing.text import Text

GS1_AIMS = frozenset({"]C1", "]e0", "]e1", "]e2", "]d2", "]Q3", "]J1"})
"""AIM identifiers that promise GS1 element strings (GS1 General Specifications, figure 5.1.3-1)."""

_EXPIRY = "17"
_NO_ZEROS = frozenset({"01", "02", "30", "37"})


class Elements(Struct, frozen=True):
    """Application identifiers with their values, or why there are none.

    `expiry`: AI (17) as YYYY-MM-DD, empty where there is none. `error`: what was expected, what came, what to do;
    `fault`: the name of the broken rule, as GS1's tools call it. `certain`: the text can only have been meant as GS1,
    so that `error` is worth showing.
    """

    ais: Mapping[str, str] = field(default_factory=dict)
    expiry: str = ""
    error: str = ""
    certain: bool = False
    fault: str = ""


def element_string(text: str, *, year: int = YEAR, rules: Rules = BENCH) -> Elements:
    """The elements of `text`, separators as GS; `year` is the one from which years of two digits are judged."""
    certain = GS in text
    try:
        # Some scanners send the FNC1 that opens a GS1 symbol as a separator too.
        found = elements.parse(text.removeprefix(GS), GS, rules)
    except Gs1Error as error:
        return Elements(error=error.text, certain=certain, fault=error.code)
    return _together(found, certain, year, rules)


def digital_link(uri: str, *, year: int = YEAR, rules: Rules = BENCH) -> Elements:
    """The elements of a GS1 Digital Link URI."""
    try:
        found = links.parse(uri, rules)
    except Gs1Error as error:
        return Elements(error=error.text, certain=True, fault=error.code)
    return _together(found, True, year, rules)


def _together(found: Sequence[Element], certain: bool, year: int, rules: Rules) -> Elements:
    """Elements that are sound one by one: so are they together, or it is told what is wrong.

    Whole elements that contradict each other can hardly be chance: that is certain. A lone (10) or (17) can be.
    """
    try:
        associations.check(found, rules)
        _judge_nothings(found)
    except Gs1Error as error:
        lone = error.code == "REQUIRED_AIS_NOT_SATISFIED"
        return Elements(error=error.text, certain=certain or not lone, fault=error.code)
    ais = {one.ai: one.value for one in found}
    return Elements(ais, iso_date(ais[_EXPIRY], year) if _EXPIRY in ais else "", certain=certain)


def _judge_nothings(found: Sequence[Element]) -> None:
    """Zero is sound to GS1's tools as a count and as a number, but there is nothing to pack."""
    for one in found:
        if one.ai in _NO_ZEROS and not one.value.strip("0"):
            raise Gs1Error(
                Text(
                    "({ai}){value}: expected a number above zero: scan another code of the same thing",
                    ai=one.ai,
                    value=one.value,
                ),
                "ILLEGAL_ZERO_VALUE",
                one.ai,
            )

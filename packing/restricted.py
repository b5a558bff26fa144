"""Restricted circulation numbers: in-store codes that carry a weight, a price or a count (GS1 General Specifications,
sections 2.1.11 to 2.1.13).

They look like a GTIN, but what their digits mean is settled by each country's GS1 organisation, often by each
retailer. So the warehouse says which layouts hold here: a region of `REGIONS`, or layouts of its own. Knows nothing of
the catalogue: `packing.barcode` looks up what is found here.

A layout is twelve signs, the check digit after them not written, and perhaps a factor: prefix digits, then `I` for the
article, `C` for the check digit over the measure (sections 7.9.2 to 7.9.4), and one of `W` (weight in grams), `P`
(price in the smallest unit of money) or `N` (pieces).
"""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType

from msgspec import Struct

from packing.codes import check_digit, is_digits
from packing.errors import KnownError
from packing.text import Template, Text

_SWEDISH = "20IIIIIIPPPP 21IIIIIIPPPP*10 22IIIIIIPPPP*100 23IIIIIIWWWW 24IIIIIIWWWW*10 25IIIIIIWWWW*100"  # gs1.se
_BALTIC = "23IIIIIIWWWW 24IIIIIIWWWW*10 25IIIIIIWWWW*100"  # GS1 Latvia, Variable measure in Latvia
_AMERICAN = "02IIIIICPPPP"  # UPC number system 2 (GS1 General Specifications, section 2.1.12.2)

REGIONS = MappingProxyType(
    {
        "ca": _AMERICAN,
        # GS1 Germany, Globale Artikelnummer in der Anwendung: 21, 24 and 27 belong to each company alone.
        "de": "22IIIICPPPPP 23IIIICPPPPP 25IIIICNNNNN 26IIIICNNNNN 28IIIICWWWWW 29IIIICWWWWW",
        # gs1.dk, GTIN-13 pris and GTIN-13 vaegt.
        "dk": "21IIIIPPPPPP 22IIIIPPPPPP 23IIIIPPPPPP 24IIIIPPPPPP 26IIIIWWWWWW 27IIIIIWWWWW 28IIIIWWWWWW",
        "ee": _BALTIC,
        "fi": _BALTIC,
        "gb": "20IIIIICPPPP",  # GS1 UK, How to barcode variable measure items; 02 belongs to each retailer
        "lt": _BALTIC,
        "lv": _BALTIC,
        "no": _SWEDISH,
        "se": _SWEDISH,
        "us": _AMERICAN,
    }
)
"""Layouts by country, as their GS1 organisations publish them according to `biip`; Norway's are those seen on products.
For other countries none could be checked: a warehouse there writes its own."""

_LAYOUT = re.compile(r"(0?2\d?)(I+)(C?)(W+|P+|N+)(?:\*(10{0,3}))?")

# GS1 General Specifications, figure 7.9.2-1: what each digit weighs with the factors 2-, 3, 5+ and 5-.
_TWO_MINUS, _THREE, _FIVE_PLUS, _FIVE_MINUS = "0246891357", "0369258147", "0516273849", "0594837261"
_WEIGHTS = {
    4: (_TWO_MINUS, _TWO_MINUS, _THREE, _FIVE_MINUS),
    5: (_FIVE_PLUS, _TWO_MINUS, _FIVE_MINUS, _FIVE_PLUS, _TWO_MINUS),
}


class RegionError(KnownError):
    """A region that is not in the table, or a layout that is none."""


class Layout(Struct, frozen=True):
    """Where the parts of a 13-digit number are. `kind` is `W`, `P` or `N`, its digits times `factor` are grams, the
    smallest unit of money, or pieces."""

    prefix: str
    item: int
    checked: bool
    kind: str
    factor: int


class Restricted(Struct, frozen=True):
    """What a restricted number says. `bases` are the codes that stand for its article in a catalogue: the number with
    nothing measured, as 14 digits, and the digits before the measure. `error` says in words why it says nothing."""

    bases: tuple[str, ...] = ()
    weight_g: int | None = None
    price: int | None = None
    pieces: int = 1
    error: str = ""


@cache
def layouts(region: str) -> tuple[Layout, ...]:
    """The layouts of a region (`se`) or of one's own making (`29IIIIIWWWWW 27IIIIIPPPPP`); none for an empty text.

    Raises `RegionError`.
    """
    if not region.strip():
        return ()
    if known := REGIONS.get(region.strip().lower()):
        return layouts(known)
    return tuple(_layout(text) for text in region.upper().split())


def _layout(text: str) -> Layout:
    found = _LAYOUT.fullmatch(text)
    if found is None or len(text.partition("*")[0]) != 12:
        raise RegionError(
            f"A region is one of {', '.join(REGIONS)}, or layouts of twelve signs such as 29IIIIIWWWWW (prefix 02 or "
            f"2x, I article, C check digit of the measure, W grams, P price, N pieces), but {text[:40]!r} came."
        )
    prefix, item, check, measure, factor = found.groups()
    if check and len(measure) not in _WEIGHTS:
        raise RegionError(f"A check digit C stands before a measure of 4 or 5 digits, but {text[:40]!r} came.")
    return Layout(prefix, len(item), bool(check), measure[0], int(factor or 1))


def measure_check_digit(digits: str) -> str:
    """The check digit over a price or weight of 4 or 5 digits (GS1 General Specifications, 7.9.3 and 7.9.4).

    >>> measure_check_digit("2875"), measure_check_digit("14685")
    ('9', '6')
    """
    total = sum(int(weights[int(digit)]) for digit, weights in zip(digits, _WEIGHTS[len(digits)], strict=True))
    return str(total * 3 % 10) if len(digits) == 4 else str(_FIVE_MINUS.index(str(-total % 10)))


def is_regional(gtin: str) -> bool:
    """Whether this number of 14 digits means something in one country only: prefixes 02 and 20 to 29."""
    return gtin.startswith(("002", "02"))


def is_company(gtin: str) -> bool:
    """Whether this number of 14 digits means something in one company only: prefix 04, GTIN-8 with prefix 0 or 2, and
    the seven zeros (GS1 General Specifications, figure 1.4.2-1)."""
    return gtin.startswith(("004", "0000000", "0000002"))


def read(gtin: str, region: str) -> Restricted | None:
    """What this number of 14 digits says where `region` holds; None where it is none of the region's."""
    if not is_regional(gtin) or not is_digits(gtin):
        return None
    number = gtin[1:]
    layout = next((one for one in layouts(region) if number.startswith(one.prefix)), None)
    if layout is None:
        return None
    start = len(layout.prefix) + layout.item
    measure = number[start + layout.checked : 12]
    if layout.checked and measure_check_digit(measure) != number[start]:
        return Restricted(error=_WRONG[layout.kind].text(number=number))
    amount = int(measure) * layout.factor
    if layout.kind == "N" and not amount:
        return Restricted(error=Text("{number} counts no pieces", number=number))
    body = number[:start] + "0" * (12 - start)
    return Restricted(
        bases=(f"0{body}{check_digit(body)}", number[:start]),
        weight_g=amount if layout.kind == "W" else None,
        price=amount if layout.kind == "P" else None,
        pieces=amount if layout.kind == "N" else 1,
    )


_WRONG = {
    "W": Template("the check digit of the weight in {number} is wrong"),
    "P": Template("the check digit of the price in {number} is wrong"),
    "N": Template("the check digit of the count in {number} is wrong"),
}

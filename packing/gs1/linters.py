"""The linters of the syntax dictionary: each judges one component of a value. None is right, a `Fault` says why not.

Written from the GS1 General Specifications (sections in the docstrings); faults carry the names of GS1's own tools.
Dates are in `packing.gs1.dates`, coupons in `packing.gs1.coupons`. Any text may be handed in: none raises.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from packing.gs1 import dates
from packing.gs1.code_lists import COUNTRIES, COUNTRY_LETTERS, CURRENCIES, MEDIA, PACKAGES
from packing.gs1.coupons import couponcode, couponposoffer
from packing.gs1.faults import Fault
from packing.gs1.prefixes import PrefixLookup, gcppos1, gcppos2
from packing.text import Text

Linter = Callable[[str], Fault | None]


CSET82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
"""By value (GS1 General Specifications, figure 7.11-1)."""

CSET32 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""The check characters by value (GS1 General Specifications, section 7.9.5)."""

_DIGITS = frozenset("0123456789")
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_SET_82 = frozenset(CSET82)
_SET_64 = frozenset("-_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_SET_39 = frozenset("#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_HEX = frozenset("0123456789ABCDEFabcdef")
_LONGEST_PAIRED = 99
_EXPECTED = {
    "NON_DIGIT_CHARACTER": Text("digits 0 to 9"),
    "INVALID_CSET82_CHARACTER": Text("letters, digits and !\"%&'()*+,-./:;<=>?_"),
    "INVALID_CSET39_CHARACTER": Text("capital letters, digits and #-/"),
    "INVALID_CSET64_CHARACTER": Text("letters, digits, - and _"),
    "INVALID_IMPORT_IDX_CHARACTER": Text("a letter, a digit, - or _"),
    "NOT_ISO3166": Text("the three digits of a country"),
    "NOT_ISO3166_OR_999": Text("a country's three digits, or 999"),
    "NOT_ISO3166_ALPHA2": Text("the two letters of a country"),
    "NOT_ISO4217": Text("the three digits of a currency"),
    "INVALID_BIOLOGICAL_SEX_CODE": Text("0, 1, 2 or 9"),
    "INVALID_MEDIA_TYPE": Text("a type of media, 01 to 10 or 80 to 99"),
    "INVALID_PACKAGE_TYPE": Text("a type of package"),
    "INVALID_WINDING_DIRECTION": Text("0, 1 or 9"),
    "NOT_ZERO_OR_ONE": Text("0 or 1"),
}
"""What should stand there, by the fault of those linters that only look whether it does."""
_VALUES = {letter: value for value, letter in enumerate(CSET82)}


def csetnumeric(text: str) -> Fault | None:
    """Digits 0 to 9."""
    return _odd(_DIGITS, text, "NON_DIGIT_CHARACTER")


def cset82(text: str) -> Fault | None:
    """Character set 82 (GS1 General Specifications, figure 7.11-1)."""
    return _odd(_SET_82, text, "INVALID_CSET82_CHARACTER")


def cset39(text: str) -> Fault | None:
    """Character set 39 (GS1 General Specifications, figure 7.11-2)."""
    return _odd(_SET_39, text, "INVALID_CSET39_CHARACTER")


def cset64(text: str) -> Fault | None:
    """Character set 64, with padding only where the whole is a multiple of three long, as GS1's tools have it (GS1
    General Specifications, figure 7.11-3)."""
    body = text.rstrip("=")
    padding = len(text) - len(body)
    if padding > 2 or (padding and len(text) % 3):
        return Fault("INVALID_CSET64_PADDING", Text("no more = than fill it up"), len(body), padding)
    return _odd(_SET_64, body, "INVALID_CSET64_CHARACTER")


def csum(text: str) -> Fault | None:
    """Ends in the check digit of the digits before (GS1 General Specifications, section 7.9.1)."""
    if not text:
        return Fault("TOO_SHORT_FOR_CHECK_DIGIT", Text("digits with a check digit"))
    if fault := csetnumeric(text):
        return fault
    once, thrice = text[-1::-2].encode(), text[-2::-2].encode()
    total = sum(once) + 3 * sum(thrice) - ord("0") * (len(once) + 3 * len(thrice))
    if total % 10:
        right = (int(text[-1]) - total) % 10
        return Fault("INCORRECT_CHECK_DIGIT", Text("check digit {right} at its end", right=right), len(text) - 1, 1)
    return None


def csumalpha(text: str) -> Fault | None:
    """Ends in the pair of check characters of what is before (GS1 General Specifications, section 7.9.5)."""
    if len(text) > _LONGEST_PAIRED:
        return Fault(
            "TOO_LONG_FOR_CHECK_PAIR_IMPLEMENTATION",
            Text("up to {n} character", "up to {n} characters", n=_LONGEST_PAIRED),
            0,
            len(text),
        )
    if len(text) < 2:
        return Fault("TOO_SHORT_FOR_CHECK_PAIR", Text("two check characters at its end"), 0, len(text))
    body, pair = text[:-2], text[-2:]
    if fault := cset82(body):
        return fault
    total = sum(_VALUES[letter] * prime for letter, prime in zip(reversed(body), _primes(), strict=False)) % 1021
    right = CSET32[total >> 5] + CSET32[total & 31]
    return (
        None
        if pair == right
        else Fault("INCORRECT_CHECK_PAIR", Text("{right} as its two check characters", right=right), len(body), 2)
    )


def hasnondigit(text: str) -> Fault | None:
    """Is not digits only."""
    if not _DIGITS.issuperset(text):
        return None
    return Fault("REQUIRES_NON_DIGIT_CHARACTER", Text("something that is no digit"), 0, len(text))


def hyphen(text: str) -> Fault | None:
    """Hyphens only."""
    if text and not text.strip("-"):
        return None
    return Fault("NOT_HYPHEN", Text("a hyphen"), 0, len(text))


def iban(text: str) -> Fault | None:
    """An International Bank Account Number with its check digits (ISO 13616-1)."""
    if len(text) < 4:
        return Fault("IBAN_TOO_SHORT", Text("a bank account number (IBAN)"), 0, len(text))
    if text[:2] not in COUNTRY_LETTERS:
        return Fault("ILLEGAL_IBAN_COUNTRY_CODE", Text("the two letters of a country"), 0, 2)
    if not 11 <= len(text) <= 34:
        size = "SHORT" if len(text) < 11 else "LONG"
        return Fault(f"IBAN_TOO_{size}", Text("a bank account number (IBAN) of 11 to 34 characters"), 0, len(text))
    for place in (*range(4, len(text)), *range(4)):
        if text[place] not in _DIGITS and text[place] not in _CAPITALS:
            return Fault("INVALID_IBAN_CHARACTER", Text("capital letters and digits"), place, 1)
    if int("".join(str(int(letter, 36)) for letter in text[4:] + text[:4])) % 97 != 1:
        return Fault("INCORRECT_IBAN_CHECKSUM", Text("the check digits of this account"), 2, 2)
    return None


def importeridx(text: str) -> Fault | None:
    """The importer's index of the EU's tobacco rules: one of set 64 (GS1 General Specifications, AI (7040))."""
    if len(text) != 1:
        return Fault("IMPORTER_IDX_MUST_BE_ONE_CHARACTER", Text("one character"), 0, len(text))
    return _odd(_SET_64, text, "INVALID_IMPORT_IDX_CHARACTER")


def iso3166(text: str) -> Fault | None:
    """A country's three digits (ISO 3166-1)."""
    return _listed(text, COUNTRIES, "NOT_ISO3166")


def iso3166999(text: str) -> Fault | None:
    """A country's three digits, or 999 for more than one (GS1 General Specifications, AI (703s))."""
    return None if text == "999" else _listed(text, COUNTRIES, "NOT_ISO3166_OR_999")


def iso3166alpha2(text: str) -> Fault | None:
    """A country's two letters (ISO 3166-1)."""
    return _listed(text, COUNTRY_LETTERS, "NOT_ISO3166_ALPHA2")


def iso4217(text: str) -> Fault | None:
    """A currency's three digits (ISO 4217)."""
    return _listed(text, CURRENCIES, "NOT_ISO4217")


def iso5218(text: str) -> Fault | None:
    """A code of biological sex (ISO/IEC 5218)."""
    return _listed(text, frozenset("0129"), "INVALID_BIOLOGICAL_SEX_CODE")


def latitude(text: str) -> Fault | None:
    """Degrees north from the south pole, in ten-millionths (GS1 General Specifications, AI (4309))."""
    return _degrees(text, 1_800_000_000, "LATITUDE")


def longitude(text: str) -> Fault | None:
    """Degrees east, in ten-millionths (GS1 General Specifications, AI (4309))."""
    return _degrees(text, 3_600_000_000, "LONGITUDE")


def mediatype(text: str) -> Fault | None:
    """A type of AIDC media (GS1 General Specifications, AI (7241))."""
    return _listed(text, MEDIA, "INVALID_MEDIA_TYPE")


def nonzero(text: str) -> Fault | None:
    """Digits that are not all zero."""
    if fault := csetnumeric(text):
        return fault
    return None if text.strip("0") else Fault("ILLEGAL_ZERO_VALUE", Text("more than zero"), 0, len(text))


def nozeroprefix(text: str) -> Fault | None:
    """Digits that do not begin with zero."""
    if text.startswith("0"):
        return Fault("ILLEGAL_ZERO_PREFIX", Text("no zero before the number"), 0, 1)
    return csetnumeric(text)


def packagetype(text: str) -> Fault | None:
    """A type of package (GS1 code list PackageTypeCode)."""
    return _listed(text, PACKAGES, "INVALID_PACKAGE_TYPE")


def pcenc(text: str) -> Fault | None:
    """Every percent sign has two hexadecimal digits after it (RFC 3986, section 2.1)."""
    place = text.find("%")
    while place >= 0:
        digits = text[place + 1 : place + 3]
        if len(digits) < 2 or not _HEX.issuperset(digits):
            return Fault("INVALID_PERCENT_SEQUENCE", Text("two hexadecimal digits after %"), place, len(digits) + 1)
        place = text.find("%", place + 3)
    return None


def pieceoftotal(text: str) -> Fault | None:
    """A piece's number and the total in equally many digits (GS1 General Specifications, AI (8006))."""
    if fault := csetnumeric(text):
        return fault
    half = len(text) // 2
    if not text or len(text) % 2:
        return Fault("INVALID_LENGTH_FOR_PIECE_OF_TOTAL", Text("piece and total in equally many digits"), 0, len(text))
    piece, total = text[:half], text[half:]
    if not piece.strip("0"):
        return Fault("ZERO_PIECE_NUMBER", Text("a piece from 1 on"), 0, half)
    if not total.strip("0"):
        return Fault("ZERO_TOTAL_PIECES", Text("a total from 1 on"), half, half)
    if piece > total:
        return Fault("PIECE_NUMBER_EXCEEDS_TOTAL", Text("a piece not above the total"), 0, len(text))
    return None


def posinseqslash(text: str) -> Fault | None:
    """A place and the end, such as 2/3 (GS1 General Specifications, AI (7258))."""
    place, slash, end = text.partition("/")
    if not slash or not place or not end or not _DIGITS.issuperset(place + end):
        return Fault("POSITION_IN_SEQUENCE_MALFORMED", Text("two numbers with / between"), 0, len(text))
    if place.startswith("0"):
        return Fault("ILLEGAL_ZERO_PREFIX", Text("no zero before the number"), 0, len(place))
    if end.startswith("0"):
        return Fault("ILLEGAL_ZERO_PREFIX", Text("no zero before the number"), len(place) + 1, len(end))
    if (len(place), place) > (len(end), end):
        return Fault("POSITION_EXCEEDS_END", Text("a place not after the end"), 0, len(text))
    return None


def winding(text: str) -> Fault | None:
    """A roll's winding direction (GS1 General Specifications, AI (8001))."""
    return _listed(text, frozenset("019"), "INVALID_WINDING_DIRECTION")


def yesno(text: str) -> Fault | None:
    """0 for no, 1 for yes."""
    return _listed(text, frozenset("01"), "NOT_ZERO_OR_ONE")


def zero(text: str) -> Fault | None:
    """Zeros only."""
    return None if text and not text.strip("0") else Fault("NOT_ZERO", Text("zero"), 0, len(text))


@cache
def _primes() -> tuple[int, ...]:
    """The first 97: as many as a value may have characters before its check pair."""
    return tuple(number for number in range(2, 510) if all(number % by for by in range(2, int(number**0.5) + 1)))


def _odd(letters: frozenset[str], text: str, code: str) -> Fault | None:
    """The first character of `text` that is none of `letters`."""
    if letters.issuperset(text):
        return None
    return Fault(code, _EXPECTED[code], next(place for place, letter in enumerate(text) if letter not in letters), 1)


def _listed(text: str, codes: frozenset[str], code: str) -> Fault | None:
    return None if text in codes else Fault(code, _EXPECTED[code], 0, len(text))


def _degrees(text: str, most: int, what: str) -> Fault | None:
    if len(text) != 10:
        return Fault(f"{what}_INVALID_LENGTH", Text("ten digits"), 0, len(text))
    if fault := csetnumeric(text):
        return fault
    return Fault(f"INVALID_{what}", Text("{most} or less", most=str(most)), 0, 10) if int(text) > most else None


_ALL: tuple[Linter, ...] = (
    couponcode, couponposoffer, cset39, cset64, cset82, csetnumeric, csum, csumalpha, dates.hh, dates.hhmi, dates.mi,
    dates.ss, dates.yymmd0, dates.yymmdd, dates.yyyymmd0, dates.yyyymmdd, gcppos1, gcppos2, hasnondigit, hyphen, iban,
    importeridx, iso3166, iso3166999, iso3166alpha2, iso4217, iso5218, latitude, longitude, mediatype, nonzero,
    nozeroprefix, packagetype, pcenc, pieceoftotal, posinseqslash, winding, yesno, zero,
)  # fmt: skip

LINTERS: Mapping[str, Linter] = {linter.__name__: linter for linter in _ALL}
"""Every linter by the name that the syntax dictionary calls it."""

BY_PREFIX: Mapping[str, Callable[[str, PrefixLookup], Fault | None]] = {
    "couponcode": couponcode,
    "gcppos1": gcppos1,
    "gcppos2": gcppos2,
}
"""Those that can ask which company prefixes are given out."""


def lint(name: str, text: str, lookup: PrefixLookup | None = None) -> Fault | None:
    """What the linter `name` of the syntax dictionary says of `text`; `lookup` as for `gcppos1`.

    Raises `KeyError` for a name that the dictionary does not use.
    """
    if lookup is not None and name in BY_PREFIX:
        return BY_PREFIX[name](text, lookup)
    return LINTERS[name](text)

"""North American coupons: the fields of AI (8110) and AI (8112), one after another, each as long as a digit says.

Source: GS1 US, North American Coupon Application Guideline Using GS1 DataBar Expanded Symbols, sections 2 and 4, and
the GS1 General Specifications for AI (8112). Knows neither shops nor prices.
"""

from __future__ import annotations

from packing.gs1.dates import yymmdd
from packing.gs1.faults import Fault
from packing.gs1.prefixes import PrefixLookup, gcppos1
from packing.text import Text

_DIGITS = "0123456789"


class _Wrong(Exception):
    """Carries the fault of a field out to the linter; never leaves this module."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.code)
        self.fault = fault


class _Fields:
    """Reads a coupon's digits from left to right."""

    def __init__(self, text: str, lookup: PrefixLookup | None = None) -> None:
        self.text = text
        self.place = 0
        self.lookup = lookup
        odd = next((place for place, letter in enumerate(text) if letter not in _DIGITS), -1)
        if odd >= 0:
            raise _Wrong(Fault("NON_DIGIT_CHARACTER", "digits 0 to 9", odd, 1))

    def begins(self, field: str) -> bool:
        """Whether the optional field with this number comes next; if so, its number is read."""
        found = self.text.startswith(field, self.place)
        self.place += found
        return found

    def choice(self, what: str, allowed: str = _DIGITS) -> str:
        """One digit out of `allowed`."""
        return self._digit(what, what, allowed)

    def fixed(self, code: str, length: int) -> str:
        """`length` digits, `code` where there are fewer."""
        left = len(self.text) - self.place
        if left < length:
            at, much = (self.place, left) if left else (0, len(self.text))
            raise _Wrong(Fault(f"COUPON_{code}", _digits(length, code), at, much))
        self.place += length
        return self.text[self.place - length : self.place]

    def sized(self, what: str, allowed: str, more: int = 0) -> str:
        """A digit that tells a length, less `more`, and as many digits."""
        digit = self._digit(f"{what}_VLI", f"{what}_LENGTH", allowed)
        return self.fixed(f"TRUNCATED_{what}", int(digit) + more)

    def prefix(self, what: str, allowed: str) -> None:
        """A company prefix of a told length; where 9 may tell the length, it says that there is none."""
        if "9" in allowed and self.text.startswith("9", self.place):
            self.place += 1
            return
        found = self.sized(what, allowed, 6)
        if fault := gcppos1(found, self.lookup):
            raise _Wrong(Fault(fault.code, fault.expected, self.place - len(found), len(found)))

    def date(self, what: str, invalid: str) -> str:
        """Six digits of the calendar."""
        found = self.fixed(f"TOO_SHORT_FOR_{what}", 6)
        if fault := yymmdd(found):
            raise _Wrong(Fault(f"COUPON_{invalid}", fault.expected, self.place - 6, 6))
        return found

    def end(self) -> None:
        """Nothing more comes."""
        if self.place < len(self.text):
            left = len(self.text) - self.place
            raise _Wrong(Fault("COUPON_EXCESS_DATA", "nothing more in the coupon", self.place, left))

    def _digit(self, missing: str, invalid: str, allowed: str) -> str:
        digit = self.text[self.place : self.place + 1]
        if not digit:
            raise _Wrong(
                Fault(
                    f"COUPON_MISSING_{missing}", Text("a digit for {field}", field=_words(missing)), 0, len(self.text)
                )
            )
        if digit not in allowed:
            expected = Text("{choices} for {field}", choices=", ".join(allowed), field=_words(invalid))
            raise _Wrong(Fault(f"COUPON_INVALID_{invalid}", expected, self.place, 1))
        self.place += 1
        return digit


def couponcode(text: str, lookup: PrefixLookup | None = None) -> Fault | None:
    """A coupon of AI (8110): who gives it, what it saves, what must be bought, and up to six further fields."""
    try:
        fields = _Fields(text, lookup)
        fields.prefix("GCP", "0123456")
        fields.fixed("TRUNCATED_OFFER_CODE", 6)
        fields.sized("SAVE_VALUE", "12345")
        _purchase(fields, "1ST")
        _further(fields)
        fields.end()
    except _Wrong as wrong:
        return wrong.fault
    return None


def couponposoffer(text: str) -> Fault | None:
    """A coupon of AI (8112): who funds it, which offer, its own serial number."""
    try:
        fields = _Fields(text)
        fields.choice("FORMAT_CODE", "01")
        fields.sized("FUNDER", "0123456", 6)
        fields.fixed("TRUNCATED_OFFER_CODE", 6)
        fields.sized("SERIAL_NUMBER", _DIGITS, 6)
        fields.end()
    except _Wrong as wrong:
        return wrong.fault
    return None


def _purchase(fields: _Fields, which: str) -> None:
    """What must be bought: how much, in which unit, of which family of articles."""
    fields.sized(f"{which}_PURCHASE_REQUIREMENT", "12345")
    fields.choice(f"{which}_PURCHASE_REQUIREMENT_CODE", "012349")
    fields.fixed(f"TRUNCATED_{which}_PURCHASE_FAMILY_CODE", 3)


def _further(fields: _Fields) -> None:
    """The optional fields: each begins with its number, and they come in the order of their numbers."""
    expiry = ""
    if fields.begins("1"):
        fields.choice("ADDITIONAL_PURCHASE_RULES_CODE", "0123")
        _purchase(fields, "2ND")
        fields.prefix("2ND_PURCHASE_GCP", "01234569")
    if fields.begins("2"):
        _purchase(fields, "3RD")
        fields.prefix("3RD_PURCHASE_GCP", "01234569")
    if fields.begins("3"):
        expiry = fields.date("EXPIRATION_DATE", "INVALID_EXIPIRATION_DATE")  # spelt as GS1's tools do
    if fields.begins("4"):
        start = fields.date("START_DATE", "INVALID_START_DATE")
        if expiry and start > expiry:
            raise _Wrong(Fault("COUPON_EXPIRATION_BEFORE_START", "a start not after the end", fields.place - 14, 14))
    if fields.begins("5"):
        fields.sized("SERIAL_NUMBER", _DIGITS, 6)
    if fields.begins("6"):
        fields.prefix("RETAILER_GCP_OR_GLN", "1234567")
    if fields.begins("9"):
        fields.choice("SAVE_VALUE_CODE", "01256")
        fields.choice("SAVE_VALUE_APPLIES_TO_ITEM", "012")
        fields.choice("STORE_COUPON_FLAG")
        fields.choice("DONT_MULTIPLY_FLAG", "01")


def _digits(length: int, code: str) -> Text:
    return Text("{n} digit for {field}", "{n} digits for {field}", n=length, field=_words(code))


def _words(code: str) -> str:
    """What a code is about, in the guideline's words, small."""
    return code.removeprefix("TRUNCATED_").removeprefix("TOO_SHORT_FOR_").replace("_", " ").lower()

"""What a scanner's AIM symbology identifier says about the text behind it (ISO/IEC 15424).

`]E0` in front of a text means that it was read from an EAN or UPC symbol: then it holds digits alone, with a check
digit, and anything else is a broken read. Knows nothing of the store; `packing.barcode` asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from packing.codes import check_digit, is_digits, is_gtin, upc_a
from packing.text import Text

ADDON_ALONE = ("]E1", "]E2")
"""Identifiers of an add-on of 2 or 5 digits that was sent as a code of its own."""

_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")

_RETAIL = re.compile(r"(\d{6,8}|\d{12,14})(?:(?: ?\][Ee][12]| )(\d{2}|\d{5}))?", re.ASCII)
"""An EAN or UPC number, perhaps with an add-on that a blank or its own identifier (`]E1`, `]E2`) sets off."""

_WITH_ADDON = re.compile(r"(\d{13}|\d{12}) ?(\d{2}|\d{5})", re.ASCII)

_CODE39 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%"
"""Signs of Code 39 in the order of their values (ISO/IEC 16388, table 1)."""

_LONGEST_LINE = 100
"""More signs than any line of bars holds that a scanner still sees as a whole."""

_PAIR = re.compile(r"[$%/+][A-Z]")
_PERCENT = "\x1b\x1c\x1d\x1e\x1f;<=>?[\\]^_{|}~\x7f\0@`\x7f\x7f\x7f"
"""What %A to %Z stand for in Full ASCII."""


class Retail(Struct, frozen=True):
    """What an EAN or UPC symbol holds: the GTINs (14 digits) that it may stand for, and its add-on. `error` says in
    words why it holds none."""

    gtins: tuple[str, ...] = ()
    addon: str = ""
    error: str = ""


def split_aim(text: str) -> tuple[str, str]:
    """The AIM identifier in front of a text and the rest; without anything behind it, it was data itself.

    >>> split_aim("]E04006381333931"), split_aim("]E0")
    ((']E0', '4006381333931'), ('', ']E0'))
    """
    if (aim := _AIM.match(text)) and aim.end() < len(text):
        return aim.group(), text[aim.end() :]
    return "", text


def retail(aim: str, text: str) -> Retail:
    """What `text` is, read from an EAN or UPC symbol (`]E0` EAN-13, UPC-A and UPC-E, `]E3` the same with an
    add-on, `]E4` EAN-8).

    >>> retail("]E0", "4006381333931")
    Retail(gtins=('04006381333931',), addon='', error='')
    >>> retail("]E0", "4006381333932").error
    '4006381333932 ends in 2, but 1 belongs there'
    """
    found = _RETAIL.fullmatch(text)
    if aim not in ("]E0", "]E4") and (both := _WITH_ADDON.fullmatch(text)) and (found is None or is_gtin(both[1])):
        found = both
    if found is None:
        if is_digits(text):
            return Retail(error=Text("an EAN or UPC code holds digits of another length"))
        return Retail(error=Text("an EAN or UPC code holds digits alone"))
    number, addon = found[1], found[2] or ""
    if (len(number) == 14 and number[0] != "0") or (aim == "]E4" and len(number) != 8):
        return Retail(
            error=Text(
                "an EAN or UPC code of this kind has no {n} digit",
                "an EAN or UPC code of this kind has no {n} digits",
                n=len(number),
            )
        )
    return _retail(aim, number, addon)


def _retail(aim: str, number: str, addon: str) -> Retail:
    # EAN-8 has an identifier of its own: eight digits behind another one are a UPC-E that was sent as it is printed.
    if len(number) <= 8 and aim != "]E4" and (full := upc_a(number)):
        return Retail(tuple(gtin.zfill(14) for gtin in full), addon)
    if is_gtin(number):
        return Retail((number.zfill(14),), addon)
    if len(number) < 8 or not number.strip("0"):
        return Retail(error=Text("an EAN or UPC code holds another number"))
    return Retail(error=_ends_wrong(number, check_digit(number[:-1])))


def contradiction(aim: str, text: str) -> str:
    """Why this text cannot have been read from such a symbol, in words, or empty. For symbols other than EAN and UPC
    (`retail` tells about those)."""
    if aim[1:2] != "I":
        return ""
    if not is_digits(text):
        return Text("an Interleaved 2 of 5 code holds digits alone")
    if len(text) > _LONGEST_LINE:
        return Text(
            "no Interleaved 2 of 5 code is {n} digit long", "no Interleaved 2 of 5 code is {n} digits long", n=len(text)
        )
    # ISO/IEC 15424: modifier 1 says that the check digit was seen to be right, and was sent.
    if aim == "]I1" and text[-1] != (right := check_digit(text[:-1] or "0")):
        return _ends_wrong(text, right)
    return ""


def _ends_wrong(number: str, right: str) -> Text:
    return Text("{number} ends in {wrong}, but {right} belongs there", number=number, wrong=number[-1], right=right)


def other_texts(aim: str, text: str) -> Iterator[str]:
    """What the same symbol holds where the scanner sent more, or less, than its data: start and stop signs, a check
    character, Full ASCII pairs."""
    if aim[1:2] == "A":
        if len(text) > 2 and text[0] == text[-1] == "*":
            # ISO/IEC 16388, 4.3: the asterisk starts and stops, and is never data.
            text = text[1:-1]
            yield text
        if aim in ("]A1", "]A5") and len(text) > 1 and text[-1] == _check_character(text[:-1]):
            text = text[:-1]
            yield text
        if aim in ("]A0", "]A1", "]A2", "]A3") and len(text) <= _LONGEST_LINE and _PAIR.search(text):
            yield _PAIR.sub(lambda pair: _full_ascii(pair.group()), text)
    elif aim[1:2] == "F" and len(text) > 2 and text[0] in "ABCDabcd" and text[-1] in "ABCDabcd":
        yield text[1:-1]


def _check_character(text: str) -> str:
    """Modulo 43 over Code 39's values (ISO/IEC 16388, annex A), or empty for signs that it does not have."""
    values = [_CODE39.find(sign) for sign in text]
    return "" if -1 in values else _CODE39[sum(values) % 43]


def _full_ascii(pair: str) -> str:
    """The ASCII character that two Code 39 signs stand for (ISO/IEC 16388, annex A, table A.2)."""
    shift, letter = pair[0], pair[1]
    if shift == "+":
        return letter.lower()
    if shift == "$":
        return chr(ord(letter) - 64)
    if shift == "/":
        return ":" if letter == "Z" else chr(ord(letter) - 32) if letter <= "O" else pair
    return _PERCENT[ord(letter) - ord("A")]

"""What one field may hold: codes, quantities, words. Knows nothing of rows, orders or products."""

from __future__ import annotations

import re
import unicodedata

from packing.picklist import MAX_QUANTITY
from packing.reserved import is_reserved
from sync.intake.report import MAX_CODE, Reason
from sync.intake.text import shown, undecoded

MAX_WORDS = 10_000
"""Most characters of any other field. Nothing is ever cut."""

_WHOLE = re.compile(r"(-?)0*([0-9]+?)(?:\.0+)?", re.ASCII)
_POWER = re.compile(r"0*([0-9]+)(?:\.([0-9]+))?[eE]\+?0*([0-9]+)", re.ASCII)


class FaultError(Exception):
    """One field is not what it should be. Never leaves `sync.intake`: it becomes a `Trouble` with its line."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message


def whole(text: str, limit: int) -> int | None:
    """The whole number in `text`: ASCII digits, `-` before them and `.0` after them allowed; None for anything else.

    Numbers beyond `limit` come back as `limit + 1` (or its negative), however many digits they have.
    """
    if len(text) <= len(str(limit)) and text.isascii() and text.isdigit():
        return min(int(text), limit + 1)
    found = _WHOLE.fullmatch(text)
    if found is None:
        return None
    digits = found.group(2)
    size = limit + 1 if len(digits) > len(str(limit)) else min(int(digits), limit + 1)
    return -size if found.group(1) else size


def quantity(text: str) -> int:
    """Units wanted by a line, 1 to `MAX_QUANTITY`. `6.0`, as spreadsheets write a 6, is 6."""
    number = whole(text, MAX_QUANTITY)
    if number is None:
        if _huge(text):
            raise FaultError(Reason.QUANTITY_TOO_LARGE, _too_large(text))
        if not text:
            raise FaultError(Reason.QUANTITY_NOT_A_NUMBER, "the quantity is empty, a whole number was expected")
        raise FaultError(Reason.QUANTITY_NOT_A_NUMBER, f"the quantity is '{shown(text)}', a whole number was expected")
    if number == 0:
        raise FaultError(Reason.QUANTITY_ZERO, "the quantity is 0, at least 1 was expected")
    if number < 0:
        raise FaultError(Reason.QUANTITY_NEGATIVE, f"the quantity is {shown(text)}, at least 1 was expected")
    if number > MAX_QUANTITY:
        raise FaultError(Reason.QUANTITY_TOO_LARGE, _too_large(text))
    return number


def _too_large(text: str) -> str:
    return f"the quantity is {shown(text)}, at most {MAX_QUANTITY} was expected"


def _huge(text: str) -> bool:
    """Whether `text` is a number like 1e9 beyond `MAX_QUANTITY` (1e3 is small, and no form that we take)."""
    found = _POWER.fullmatch(text)
    if found is None:
        return False
    mantissa, fraction, power = found.group(1), found.group(2) or "", found.group(3)
    if not (mantissa + fraction).strip("0"):
        return False
    if len(power) > 3 or len(mantissa) > 30:
        return len(power) > 3 or mantissa.strip("0") != ""
    whole_part = (mantissa + fraction[:400].ljust(400, "0"))[: len(mantissa) + min(int(power), 400)]
    return int(whole_part or "0") > MAX_QUANTITY


def code(text: str, what: str, limit: int = MAX_CODE) -> str:
    """`text` if it can be a barcode: printable, not too long, and not of the form of our own command barcodes."""
    if len(text) > limit:
        raise FaultError(Reason.TOO_LONG, f"the {what} has {len(text)} characters, at most {limit} are taken")
    if not text.isprintable() and (bad := _control(text)):
        raise FaultError(
            Reason.NOT_PRINTABLE,
            f"the {what} '{shown(text)}' holds the character U+{ord(bad):04X}, which no label carries",
        )
    if is_reserved(text):
        raise FaultError(
            Reason.RESERVED_CODE,
            f"the {what} '{shown(text)}' has the form of our own command barcodes (PB, a letter, -): choose another",
        )
    return text


def _control(text: str) -> str:
    """The first character that cannot be scanned back. Joiners and direction marks can, and stay."""
    return next((letter for letter in text if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")), "")


def words(text: str, what: str) -> str:
    """`text` if it is not too long; control characters stay as they came, every place that shows it escapes them."""
    if len(text) > MAX_WORDS:
        raise FaultError(Reason.TOO_LONG, f"the {what} has {len(text)} characters, at most {MAX_WORDS} are taken")
    return text


def raw_fault(cells: list[str]) -> tuple[Reason, str] | None:
    """What is wrong with the characters of a row, whatever they mean."""
    text = "".join(cells)
    if text.isascii() and "\0" not in text:
        return None
    for place, cell in enumerate(cells, 1):
        if byte := undecoded(cell):
            return Reason.WRONG_ENCODING, (
                f"field {place} holds the byte {byte}, which the file's encoding does not have: "
                "save the file as UTF-8, or import it with --encoding cp1252"
            )
        if "\0" in cell:
            return Reason.BROKEN_ROW, f"field {place} holds a zero byte, text was expected"
    return None

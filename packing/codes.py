"""GS1 identification numbers: GTIN and SSCC with their check digits.

Knows nothing of symbols or scanners: `packing.barcode` says which text stands for which number.
"""

from __future__ import annotations

from packing.errors import KnownError

GTIN_LENGTHS = (8, 12, 13, 14)


class CodeError(KnownError):
    """A text that cannot be the number it claims to be."""


def check_digit(body: str) -> str:
    """The check digit that follows `body`, any length of ASCII digits (GS1 General Specifications, section 7.9.1).

    >>> check_digit("952123456789")
    '9'
    """
    if not is_digits(body):
        raise CodeError(f"A check digit is made from digits 0 to 9, but {body[:40]!r} came.")
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)


def is_digits(text: str) -> bool:
    """Whether `text` is ASCII digits only (str.isdigit alone takes Arabic-Indic and superscript digits too)."""
    return text.isascii() and text.isdigit()


def gtin14(text: str) -> str:
    """A GTIN-8, -12, -13 or -14 as 14 digits (GS1 General Specifications, section 3.3.2).

    Raises `CodeError` for another length, another character or a wrong check digit.

    >>> gtin14("9521234567899")
    '09521234567899'
    """
    if not is_digits(text) or len(text) not in GTIN_LENGTHS:
        raise CodeError(f"A GTIN has 8, 12, 13 or 14 digits, but {text[:40]!r} came.")
    wanted = check_digit(text[:-1])
    if text[-1] != wanted:
        raise CodeError(f"GTIN {text} ends in check digit {text[-1]}, but {wanted} belongs there: read it again.")
    if not int(text):
        raise CodeError("A GTIN of zeros only stands for nothing.")
    return text.zfill(14)


def is_gtin(text: str) -> bool:
    """Whether `gtin14` would take `text`."""
    return (
        len(text) in GTIN_LENGTHS and is_digits(text) and text.strip("0") != "" and check_digit(text[:-1]) == text[-1]
    )


def is_sscc(text: str) -> bool:
    """Whether `text` is an SSCC: 18 digits with the right check digit (GS1 General Specifications, section 3.2)."""
    return len(text) == 18 and is_digits(text) and check_digit(text[:-1]) == text[-1]


def sscc(company_prefix: str, serial: int) -> str:
    """The SSCC number `serial` under a GS1 company prefix of 4 to 12 digits.

    The extension digit counts as the serial's first digit, so that a prefix of n digits gives 10 ** (17 - n) numbers
    (GS1 General Specifications, section 3.2). Raises `CodeError` when the prefix has no number left.

    >>> sscc("9521234", 1)
    '095212340000000013'
    """
    if not is_digits(company_prefix) or not 4 <= len(company_prefix) <= 12:
        raise CodeError(f"A GS1 company prefix has 4 to 12 digits, but {company_prefix[:40]!r} came.")
    room = 17 - len(company_prefix)
    digits = str(serial).zfill(room)
    if serial < 0 or len(digits) > room:
        raise CodeError(
            f"Company prefix {company_prefix} leaves {room} digits for a carton's number, but {serial} came: "
            "ask GS1 for a further prefix."
        )
    body = digits[0] + company_prefix + digits[1:]
    return body + check_digit(body)


def upc_a(text: str) -> tuple[str, ...]:
    """The GTIN-12s that a UPC-E number may stand for (GS1 General Specifications, figure 5.2.2.4.2-1).

    8 digits are number system, six digits and check digit; 7 lack the check digit, or the number system, which then
    is 0; 6 lack both. Number systems are 0 and 1. Empty where there is none, a wrong check digit included.

    >>> upc_a("04252614"), upc_a("425261"), upc_a("04252615")
    (('042100005264',), ('042100005264',), ())
    """
    if not is_digits(text) or not 6 <= len(text) <= 8 or not int(text):
        return ()
    if len(text) == 8:
        return _upc_a(text[:-1], text[-1])
    if len(text) == 6:
        return _upc_a("0" + text)
    return tuple(dict.fromkeys((*_upc_a("0" + text[:-1], text[-1]), *_upc_a(text))))


def _upc_a(body: str, check: str = "") -> tuple[str, ...]:
    """Number system and six digits, with the zeros put back that were left out."""
    if body[0] not in "01":
        return ()
    maker, last = body[1:6], body[6]
    if last in "012":
        full = f"{maker[:2]}{last}0000{maker[2:]}"
    elif last == "3":
        full = f"{maker[:3]}00000{maker[3:]}"
    elif last == "4":
        full = f"{maker[:4]}00000{maker[4]}"
    else:
        full = f"{maker}0000{last}"
    full = body[0] + full
    right = check_digit(full)
    return (full + right,) if check in ("", right) else ()

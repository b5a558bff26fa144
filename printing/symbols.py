"""Barcodes as modules: Code 128, GS1-128 for an SSCC, and QR; who can carry which text.

Knows no printer language and no place on paper. A text that a symbol cannot carry is a `PrintError` here, before
anything is printed: never a wrong barcode.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, cast

import zxingcpp

from packing.codes import is_sscc
from packing.text import Text
from printing.bitmap import Bitmap
from printing.errors import PrintError
from printing.plain import quoted

# Bar and space widths of the symbol characters 0 to 105 and stop (ISO/IEC 15417, table 1).
_WIDTHS = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 "
    "122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 "
    "322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 "
    "112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 "
    "331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 "
    "112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 "
    "124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 "
    "411311 113141 114131 311141 411131 211412 211214 211232 "
).split()
_STOP = "2331112"
_DIGITS = re.compile(r"([0-9]{4,})")
_START_C, _FNC1 = 105, 102
_START, _SWITCH = {"B": 104, "C": _START_C}, {"B": 100, "C": 99}

CODE128_LONGEST = 60
"""Characters that a Code 128 of ours may have; a longer one fits no paper (ISO/IEC 15417 sets no limit)."""


def carries(text: str) -> bool:
    """Whether Code 128 can carry `text`: printable ASCII, not empty, not too long.

    Control characters could be coded, but no wedge scanner types them back as they were.
    """
    return 0 < len(text) <= CODE128_LONGEST and text.isascii() and text.isprintable()


@lru_cache(maxsize=512)
def code128(text: str) -> Bitmap:
    """`text` as a row of modules, 1 high, without quiet zones. Raises `PrintError` where it cannot be carried."""
    if not carries(text):
        raise PrintError(
            Text(
                "Code 128 carries 1 to {most} printable ASCII characters, but {came} came: it cannot be printed as "
                "this barcode.",
                most=CODE128_LONGEST,
                came=quoted(text),
            )
        )
    return _modules(_values(text))


def code128_separated(parts: Sequence[str]) -> Bitmap:
    """`parts` as one row of modules with FNC1 between them, which a scanner sends as GS (ISO/IEC 15417 on FNC1 behind
    the second character). Raises `PrintError` where one cannot be carried."""
    for part in parts:
        if not carries(part):
            raise PrintError(Text("Code 128 carries printable ASCII characters, but {came} came.", came=quoted(part)))
    return _modules(_values(*parts))


@lru_cache(maxsize=512)
def sscc128(sscc: str) -> Bitmap:
    """An SSCC as GS1-128, `(00)` and 18 digits: start C, FNC1, ten pairs, 156 modules
    (GS1 General Specifications, sections 5.4 and 3.2). Raises `PrintError` for anything else."""
    digits = checked_sscc(sscc)
    pairs = [int("00" + digits[at : at + 2]) for at in range(0, 18, 2)]
    return _modules([_START_C, _FNC1, 0, *pairs])


def checked_sscc(sscc: str) -> str:
    """`sscc`, which a label may carry. Raises `PrintError` where it is none."""
    if not is_sscc(sscc):
        raise PrintError(
            Text(
                "An SSCC has 18 digits, the last one a check digit, but {came} came: no label is printed.",
                came=quoted(sscc),
            )
        )
    return sscc


@lru_cache(maxsize=512)
def qr(text: str) -> Bitmap:
    """`text` as a QR code with error correction M, without quiet zone (ISO/IEC 18004).

    Raises `PrintError` for an empty text and for one that no QR code has room for.
    """
    if not text:
        raise PrintError(Text("A barcode of nothing was asked for: give the order its number first."))
    try:
        text.encode()  # a lone surrogate is no text
        symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
        image = symbol.to_image(scale=1, add_quiet_zones=False)
    except (ValueError, UnicodeError) as error:
        raise PrintError(Text("No barcode can carry {came}: it cannot be printed.", came=quoted(text))) from error
    return _bitmap(image)


@lru_cache(maxsize=8)
def gs1_datamatrix(elements: str) -> Bitmap:
    """Element strings as `(01)…(10)…` as a GS1 DataMatrix, without quiet zone (ISO/IEC 16022; GS1 General
    Specifications, section 5.6): a reader puts GS behind each field that may be longer."""
    symbol = zxingcpp.create_barcode(elements, zxingcpp.BarcodeFormat.DataMatrix, gs1=True)
    return _bitmap(symbol.to_image(scale=1, add_quiet_zones=False))


def _bitmap(image: object) -> Bitmap:
    height, width = cast(Any, image).shape
    dots = bytes(memoryview(cast(Any, image)))  # typed as a buffer from Python 3.12 on only
    rows = (dots[at : at + width] for at in range(0, height * width, width))
    return Bitmap(width, tuple(int("".join("0" if dot else "1" for dot in row), 2) for row in rows))


def qr_in(text: str, room_mm: float, module_mm: float = 0.33) -> Bitmap:
    """`qr`, refused with `PrintError` where its modules would come out smaller than `module_mm` in `room_mm`."""
    symbol = qr(text)
    if symbol.width * module_mm > room_mm:
        raise PrintError(
            Text(
                "{came} makes a barcode too dense to be read from this paper: it cannot be printed.", came=quoted(text)
            )
        )
    return symbol


def code128_runs(text: str) -> list[tuple[str, str]]:
    """`text` in runs of one code set: `C` for four digits and more in pairs, `B` for the rest, an odd digit too
    (ISO/IEC 15417, annex E).

    >>> code128_runs("C536365-12")
    [('B', 'C'), ('C', '536365'), ('B', '-12')]
    """
    if len(text) == 2 and text.isdigit():
        return [("C", text)]
    runs: list[tuple[str, str]] = []
    for part in _DIGITS.split(text):
        odd = len(part) % 2 if _DIGITS.fullmatch(part) else len(part)
        if odd:
            held = runs.pop()[1] if runs and runs[-1][0] == "B" else ""
            runs.append(("B", held + part[:odd]))
        if part[odd:]:
            runs.append(("C", part[odd:]))
    return runs


def _values(*parts: str) -> list[int]:
    values: list[int] = []
    current = ""
    for part in parts:
        if values:
            values.append(_FNC1)
        for code_set, text in code128_runs(part):
            if code_set != current:
                values.append((_SWITCH if values else _START)[code_set])
                current = code_set
            if code_set == "C":
                values.extend(int(text[at : at + 2]) for at in range(0, len(text), 2))
            else:
                values.extend(ord(char) - 32 for char in text)
    return values


def _modules(values: list[int]) -> Bitmap:
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % 103
    widths = "".join(_WIDTHS[value] for value in (*values, check)) + _STOP
    bits = "".join(("1" if place % 2 == 0 else "0") * int(width) for place, width in enumerate(widths))
    return Bitmap(len(bits), (int(bits, 2),))

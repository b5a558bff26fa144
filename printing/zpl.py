"""Carton labels in ZPL II (Zebra Programming Guide, P1099958).

Nothing that stands in a field can act as a command: with `^FH_` every byte outside 0x20 to 0x7E and each of `^ ~ _ \\`
goes as its hexadecimal number. Text beyond ASCII goes as dots (`^GFA`): which of it font 0 has depends on the printer.
Knows nothing of links.
"""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Iterator

from printing.bitmap import Bitmap
from printing.documents import CartonLabel
from printing.errors import PrintError
from printing.label import MODULE, SYMBOL_MODULES, Bars, Block, Item, Words, layout, size_of
from printing.typeset import em, is_latin

DPIS = {203: 8.0, 300: 300 / 25.4}
"""Dots a mm: a "203 dpi" head has 8 dots a mm to the dot."""

_NARROWEST = 0.495


def label_zpl(label: CartonLabel, dpi: int = 203, size: str = "4x6in") -> bytes:
    """The label as one ZPL format for a printer of `dpi` 203 or 300.

    Raises `PrintError` for an SSCC that is none, another resolution or another size.
    """
    if dpi not in DPIS:
        raise PrintError(f"Labels are made for 203 or 300 dpi, but {dpi} was asked for.")
    dots = DPIS[dpi]
    width, height = size_of(size)
    body = "".join(command for item in layout(label, size) for command in _commands(item, dots))
    head = f"^XA^CI28^LH0,0^LS0^LT0^PON^PMN^FWN^PW{round(width * dots)}^LL{round(height * dots)}"
    return f"{head}\n{body}^XZ\n".encode("ascii")


def field(text: str) -> str:
    """`text` as the data of a `^FH_` field: printable ASCII in which no command character is left.

    >>> field("a^XZ_ü")
    'a_5EXZ_5F_C3_BC'
    """
    return "".join(
        chr(byte) if 0x20 <= byte <= 0x7E and byte not in b"^~_\\" else f"_{byte:02X}" for byte in text.encode()
    )


def module_dots(dots: float) -> int:
    """Whole dots for a module of the SSCC's symbol: 0.495 mm or the least above (GS1 General Specifications,
    section 5.12.3, table 5; 4 dots at 203 dpi, 6 at 300)."""
    wanted = round(MODULE * dots)
    return wanted if wanted / dots >= _NARROWEST else wanted + 1


def _commands(item: Item, dots: float) -> Iterator[str]:
    if isinstance(item, Block):
        wide, high = max(1, round(item.width * dots)), max(1, round(item.height * dots))
        yield f"^FO{round(item.x * dots)},{round(item.y * dots)}^GB{wide},{high},{min(wide, high)}^FS\n"
    elif isinstance(item, Bars):
        module = module_dots(dots)
        left = round((item.x + item.width / 2) * dots - SYMBOL_MODULES * module / 2)
        high = round(item.height * dots)
        # >; start C, >8 FNC1, then pairs of digits (Programming Guide, ^BC; mode N does as it is told)
        yield f"^FO{left},{round(item.y * dots)}^BY{module},2,{high}^BCN,{high},N,N,N,N"
        yield f"^FD>;>800{item.sscc}^FS\n"
    elif item.text.isascii():
        yield from _typed(item, dots)
    else:
        yield from _drawn(item, dots)


def _typed(item: Words, dots: float) -> Iterator[str]:
    size = round(item.size * dots)
    place = f"^FT{round(item.x * dots)},{round(item.y * dots)}"
    centred = f"^FB{round(item.width * dots)},1,0,C" if item.width else ""
    white = "^FR" if item.white else ""
    yield f"{place}^A0N,{size},{size}{centred}{white}^FH_^FD{field(item.text)}^FS\n"


def _drawn(item: Words, dots: float) -> Iterator[str]:
    from printing import raster

    stretch = 1.0
    if is_latin(item.text):  # as narrow as its neighbours in font 0, and never wider than it was measured
        stretch = min(1.0, 0.95 * em(item.text, bold=True) / raster.width(item.text, bold=True))
    strip = raster.strip(item.text, item.size * dots, bold=True, stretch=stretch)
    x = item.x * dots + max(0.0, (item.width * dots - strip.picture.width) / 2 if item.width else 0.0)
    yield f"^FO{round(x)},{max(0, round(item.y * dots) - strip.ascent)}{'^FR' if item.white else ''}"
    yield f"{graphic(strip.picture)}^FS\n"


def graphic(picture: Bitmap) -> str:
    """A picture as `^GFA` with its data compressed and checked (`:Z64:`, Programming Guide, appendix on encoding).

    The checksum is CRC-16/XMODEM over the Base64 text.
    """
    data = picture.packed()
    text = base64.b64encode(zlib.compress(data, 9)).decode("ascii")
    check = binascii.crc_hqx(text.encode("ascii"), 0)
    return f"^GFA,{len(data)},{len(data)},{picture.stride},:Z64:{text}:{check:04X}"

"""What a label printer makes of our ZPL, as a picture: for the demo's simulated printer, PNG output and tests.

Understands the commands that `printing.zpl` sends (Zebra Programming Guide, P1099958); others have no effect.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from dataclasses import dataclass

from printing import raster
from printing.bitmap import Bitmap, Paper
from printing.errors import PrintError
from printing.symbols import code128, sscc128
from printing.typeset import em, legible

_COMMAND = re.compile(r"[\^~]([A-Z][A-Z0-9@])([^\^~]*)", re.DOTALL)
_HEX = re.compile(r"((?:_[0-9A-Fa-f]{2})+)")
_LARGEST = 4000


def commands(data: bytes) -> list[tuple[str, str]]:
    """`data` as (command of two letters, its parameters)."""
    return [(found[1], found[2].rstrip("\r\n")) for found in _COMMAND.finditer(data.decode("utf-8", "replace"))]


@dataclass
class _Field:
    """What has been said of the field that `^FS` will end."""

    x: int = 0
    y: int = 0
    baseline: bool = False
    size: int = 0
    centred: int = 0
    flip: bool = False
    hexed: bool = False
    bars: int = 0
    data: str = ""


class _Label:
    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.paper = Paper(width, height)
        self.module = 2
        self.field = _Field()

    def run(self, name: str, told: str) -> None:
        """One command."""
        parts = told.split(",")
        number = [_number(part) for part in parts] + [0] * 4
        field = self.field
        if name in ("FO", "FT"):
            field.x, field.y, field.baseline = number[0], number[1], name == "FT"
        elif name == "A0":  # ^A0N,height,width
            field.size = number[1]
        elif name == "FB":
            field.centred = number[0] if parts[3:4] == ["C"] else 0
        elif name == "FR":
            field.flip = True
        elif name == "FH":
            field.hexed = True
        elif name == "BY":
            self.module = max(1, min(number[0], 20))
        elif name == "BC":
            field.bars = number[1]
        elif name == "GB":
            wide, high = number[0], number[1]
            self.paper.box(field.x, field.y, wide, high, flip=field.flip)
        elif name == "GF":
            self.paper.put(_graphic(told), field.x, field.y, flip=field.flip)
        elif name == "FD":
            field.data = _HEX.sub(_unhex, told) if field.hexed else told
        elif name == "FS":
            self.draw()
            self.field = _Field()

    def draw(self) -> None:
        field = self.field
        if field.bars and field.data:
            self.symbol()
        elif field.size and field.data:
            self.text()

    def text(self) -> None:
        field = self.field
        field.data = legible(field.data)
        own = raster.width(field.data, bold=True)
        # font 0 is a condensed bold: about 0.8 of Helvetica Bold
        stretch = min(1.0, 0.82 * em(field.data, bold=True) / own) if own else 1.0
        strip = raster.strip(field.data, field.size, bold=True, stretch=stretch)
        x = field.x + max(0, (field.centred - strip.picture.width) // 2) if field.centred else field.x
        top = field.y - strip.ascent if field.baseline else field.y
        self.paper.put(strip.picture, x, top, flip=field.flip)

    def symbol(self) -> None:
        field = self.field
        try:
            symbol = _code128(field.data)
        except PrintError:
            return  # a printer prints nothing for data that it cannot code
        high = max(1, field.bars)
        wide = symbol.scaled(self.module)
        self.paper.put(Bitmap(wide.width, wide.rows[:1] * high), field.x, field.y, flip=field.flip)


def _code128(data: str) -> Bitmap:
    """`^BC` in mode N: `>;>8` and digits is GS1-128, text without an invocation is set B."""
    if data.startswith(">;>800"):
        return sscc128(data[6:])
    return code128(data.replace(">0", ">"))


def _number(text: str) -> int:
    """A count of dots that a label has room for."""
    return min(int(text[:6]), _LARGEST) if text.isascii() and text.isdigit() else 0


def _unhex(found: re.Match[str]) -> str:
    return bytes.fromhex(found[1].replace("_", "")).decode("utf-8", "replace")


def _graphic(told: str) -> Bitmap:
    """`^GFA,bytes,bytes,stride,data` with the data as `:Z64:` or in hexadecimal."""
    try:
        _, _, _, stride, data = told.split(",", 4)
        if data.startswith(":Z64:"):
            text, _, check = data[5:].partition(":")
            if f"{binascii.crc_hqx(text.encode('ascii'), 0):04X}" != check:
                raise PrintError("The checksum of a picture in this ZPL is wrong: a printer would leave it out.")
            packed = zlib.decompressobj().decompress(base64.b64decode(text), _LARGEST * _LARGEST // 8)
        else:
            packed = bytes.fromhex("".join(data.split()))
        return Bitmap.unpacked(max(1, _number(stride)) * 8, packed)
    except (ValueError, zlib.error) as error:
        raise PrintError(f"A picture in this ZPL is broken ({error}): a printer would leave it out.") from error


def zpl_png(data: bytes, dpi: int = 203) -> bytes:
    """The first label of `data` as PNG, one pixel a dot. `PrintError` where there is none, or a broken picture."""
    told = commands(data)
    if ("XA", "") not in [(name, "") for name, _ in told]:
        raise PrintError("There is no label in this ZPL: ^XA was expected.")
    sizes = {name: _number(value) for name, value in told if name in ("PW", "LL")}
    label = _Label(sizes.get("PW") or 812, sizes.get("LL") or 1218)
    for name, value in told:
        if name == "XZ":
            break
        label.run(name, value)
    return label.paper.bitmap().png(dpi)

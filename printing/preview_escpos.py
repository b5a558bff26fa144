"""What a receipt printer makes of our ESC/POS, as a picture: for the demo's simulated printer and for tests.

Understands the commands that `printing.escpos` sends; anything else is skipped as `commands` says. Never raises,
whatever the bytes; paper ends after `printing.bitmap.LONGEST_PAPER` rows.
Epson ESC/POS Command Reference for each.
"""

from __future__ import annotations

from collections.abc import Iterator

from printing import raster
from printing.bitmap import Bitmap, Paper
from printing.errors import PrintError
from printing.escpos import CELL, pages_of
from printing.symbols import code128

WIDTH = 512
"""Dots across 80 mm paper, as the default profile has it."""

_LENGTHS = {
    b"\x1b@": 0, b"\x1ba": 1, b"\x1bE": 1, b"\x1bt": 1, b"\x1bJ": 1, b"\x1bd": 1, b"\x1c.": 0, b"\x1dB": 1,
    b"\x1d!": 1, b"\x1dH": 1, b"\x1dh": 1, b"\x1dw": 1, b"\x1dr": 1, b"\x1dI": 1, b"\x10\x04": 1,
}  # fmt: skip
"""Bytes that follow each command of fixed length."""


def commands(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """`data` as (command, what belongs to it): text is (b"", bytes), a line end (b"\\n", b"").

    `GS k` gives its data, `GS v 0` its 4 size bytes and the dots, `GS V` its mode. An unknown command is given as its
    first two bytes with nothing; one that is cut off ends the stream.
    """
    at = 0
    while at < len(data):
        byte = data[at]
        if byte == 0x0A:
            yield b"\n", b""
            at += 1
        elif byte >= 0x20:
            end = at
            while end < len(data) and data[end] >= 0x20:
                end += 1
            yield b"", data[at:end]
            at = end
        else:
            name, size = _sized(data, at)
            skip = 3 if name in (b"\x1dv", b"\x1dk") else 2  # GS v 0, GS k m
            yield name, data[at + skip : at + skip + size] if size else b""
            at += skip + size


def _sized(data: bytes, at: int) -> tuple[bytes, int]:
    name = data[at : at + 2]
    if name == b"\x1dv":
        across = int.from_bytes(data[at + 4 : at + 6], "little")
        return name, 5 + across * int.from_bytes(data[at + 6 : at + 8], "little")
    if name == b"\x1dk":
        return name, 1 + (data[at + 3] if len(data) > at + 3 else 0)
    if name == b"\x1dV":
        return name, 2 if data[at + 2 : at + 3] in (b"A", b"B") else 1
    return name, _LENGTHS.get(name, 0)


class _Printer:
    def __init__(self, width: int) -> None:
        self.paper = Paper(width)
        self.y = 0
        self.pages = dict(pages_of())
        self.reset()

    def reset(self) -> None:
        self.bold = self.white = self.big = False
        self.align = 0
        self.codec = "cp437"
        self.module, self.high = 3, 162

    def run(self, data: bytes) -> None:
        for name, body in commands(data):
            if name == b"":
                self.text(body)
            elif name == b"\n":
                self.y += 48 if self.big else 30
            elif name == b"\x1dv" and len(body) > 5:
                self.dots(body)
            elif name == b"\x1dk":
                self.bars(body[1:])
            elif name == b"\x1dV":
                self.cut()
            else:
                self.set(name, body[0] if body else 0)
        self.paper.feed_to(self.y)

    def set(self, name: bytes, value: int) -> None:
        if name == b"\x1b@":
            self.reset()
        elif name == b"\x1bE":
            self.bold = bool(value & 1)
        elif name == b"\x1d!":
            self.big = value == 0x11
        elif name == b"\x1dB":
            self.white = bool(value & 1)
        elif name == b"\x1ba":
            self.align = value
        elif name == b"\x1bt":
            self.codec = self.pages.get(value, "cp437")
        elif name == b"\x1dw":
            self.module = min(max(value, 1), 8)
        elif name == b"\x1dh":
            self.high = value
        elif name == b"\x1bJ":
            self.y += value
        elif name == b"\x1bd":
            self.y += value * 30

    def text(self, body: bytes) -> None:
        """Every character in its cell, as wide as the printer's own."""
        scale = 2 if self.big else 1
        text = body.decode(self.codec, "replace")
        self.paper.feed_to(self.y + 24 * scale)
        for place, char in enumerate(text[: self.paper.width // (CELL * scale)]):
            left = place * CELL * scale
            if char != " ":
                stretch = min(1.0, 0.58 / max(raster.width(char, bold=self.bold), 0.1))
                strip = raster.strip(char, 20 * scale, bold=self.bold, stretch=stretch)
                free = (CELL * scale - strip.picture.width) // 2
                self.paper.put(strip.picture, left + max(0, free), self.y + 18 * scale - strip.ascent)
        if self.white:
            self.paper.box(0, self.y, len(text) * CELL * scale, 24 * scale, flip=True)

    def dots(self, body: bytes) -> None:
        across = int.from_bytes(body[1:3], "little")
        self.place(Bitmap.unpacked(across * 8, body[5:]))

    def bars(self, data: bytes) -> None:
        try:
            symbol = code128(_code128_text(data))
        except PrintError:
            return  # a printer prints nothing for data that it cannot code
        self.place(Bitmap(symbol.width, symbol.rows * max(1, self.high // self.module)).scaled(self.module))

    def place(self, picture: Bitmap) -> None:
        self.paper.feed_to(self.y + picture.height)
        free = self.paper.width - picture.width
        self.paper.put(picture, free // 2 if self.align == 1 else 0, self.y)
        self.y += picture.height

    def cut(self) -> None:
        self.y += 60
        self.paper.feed_to(self.y + 4)
        for left in range(0, self.paper.width, 16):
            self.paper.box(left, self.y, 8, 2)
        self.y += 4


def _code128_text(data: bytes) -> str:
    text = ""
    code_set = b"B"
    at = 0
    while at < len(data):
        if data[at : at + 1] == b"{" and data[at + 1 : at + 2] in (b"A", b"B", b"C"):
            code_set = data[at + 1 : at + 2]
            at += 2
        elif data[at : at + 2] == b"{{":
            text, at = text + "{", at + 2
        else:
            text += f"{data[at]:02}" if code_set == b"C" else chr(data[at])
            at += 1
    return text


def escpos_png(data: bytes, width: int = WIDTH) -> bytes:
    """The paper that comes out, as PNG at 203 dpi, with a white edge; `width` in dots (384 for 58 mm)."""
    printer = _Printer(width)
    printer.run(data)
    edge = 24
    sheet = Paper(width + 2 * edge, max(1, printer.paper.height) + 2 * edge)
    sheet.put(printer.paper.bitmap(), edge, edge)
    return sheet.bitmap().png(203)

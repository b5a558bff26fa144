"""The packing slip for receipt printers, in ESC/POS (Epson ESC/POS Command Reference).

Our own bytes: text goes out only when one of the printer's code pages has all of it, and never a byte below 0x20 from
a field; everything else is drawn by Qt and goes as raster strips (`GS v 0`). python-escpos is asked for one thing: what
a printer model can do. At the end stands `GS r 1`: its answer byte comes only when all before it was printed, which is
how a link learns that there is paper. Knows nothing of links.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from printing.bitmap import Bitmap, Paper
from printing.documents import PackingSlip
from printing.errors import PrintError
from printing.plain import plain_lines
from printing.symbols import carries, code128, code128_runs, qr_in
from printing.typeset import grouped, legible, shorten, when, wrap

DEFAULT_PROFILE = "default"
CELL = 12
"""Dots that a character of font A is wide; it is 24 high."""

_LINE = 24
_EM = 20.0  # drawn text: as large as font A looks
_STRIP = 128  # rows of one raster command: small printers buffer no more
_PAGES = ("CP437", "CP858", "CP1252", "CP852", "CP866")
"""Code pages worth asking for: the ones whose numbers printers of many makes agree on."""
_PAPERS = {80: (42, 512), 58: (32, 384)}
"""Paper width in mm: characters and dots that any printer of it has (ESC/POS Command Reference, paper widths)."""


@dataclass(frozen=True, slots=True)
class Model:
    """What one printer can do."""

    columns: int
    dots: int
    pages: tuple[tuple[int, str], ...]
    bars: bool
    cutter: bool

    def page_for(self, text: str) -> tuple[int, bytes] | None:
        """The code page number for all of `text` and its bytes there, or None where it must be drawn."""
        for number, codec in self.pages:
            try:
                return number, text.encode(codec)
            except UnicodeEncodeError:
                continue
        return None

    def columns_of(self, text: str) -> float:
        """How many columns `text` takes, typed or drawn."""
        if self.page_for(text) is not None:
            return float(len(text))
        from printing import raster

        return raster.width(text) * _EM / CELL


@lru_cache(maxsize=32)
def model(profile: str = DEFAULT_PROFILE, width: int = 80) -> Model:
    """What python-escpos knows of printer `profile` with paper of `width` mm. `PrintError` for an unknown name."""
    profiles = _profiles()
    if profile not in profiles:
        raise PrintError(
            f"No printer profile is called {profile!r}; there are {', '.join(sorted(profiles))}. "
            f"{DEFAULT_PROFILE!r} suits most."
        )
    if width not in _PAPERS:
        raise PrintError(f"Receipt paper is 80 or 58 mm wide, but {width} was asked for.")
    known = profiles[profile]
    columns, dots = _PAPERS[width]
    told = known["media"]["width"]["pixels"]
    if isinstance(told, int) and width == 80:
        columns, dots = int(known["fonts"]["0"]["columns"]), told
    numbers = {name: int(number) for number, name in reversed(known["codePages"].items())}
    pages = tuple((numbers[name], name.lower()) for name in _PAGES if name in numbers)
    features = known["features"]
    return Model(columns, dots, pages, bool(features["barcodeB"]), bool(features["paperPartCut"]))


@cache
def _profiles() -> dict[str, Any]:
    """The table that python-escpos brings. Read from its file: importing it there unpickles a cache and may print."""
    table: dict[str, Any] = json.loads((files("escpos") / "capabilities.json").read_text(encoding="utf-8"))
    return dict(table["profiles"])


def slip_escpos(slip: PackingSlip, width: int = 80, profile: str = DEFAULT_PROFILE) -> bytes:
    """The slip as one job: initialised, printed, fed, cut, and asked for its status (`GS r 1`).

    Raises `PrintError` for an order number that no barcode carries, another paper or an unknown profile.
    """
    roll = _Roll(model(profile, width))
    _head(roll, slip)
    _ship_to(roll, slip)
    _lines(roll, slip)
    _totals(roll, slip)
    return roll.bytes()


class _Roll:
    """Paper being written on, one row after the other."""

    def __init__(self, model: Model) -> None:
        self.model = model
        # ESC @ initialise; FS . leave Kanji mode, in which bytes above 0x80 would pair up
        self._out = bytearray(b"\x1b@\x1c.")
        self._page = -1

    @property
    def columns(self) -> int:
        return self.model.columns

    def fit(self, text: str, columns: float) -> str:
        return shorten(text, columns, self.model.columns_of)

    def wrap(self, text: str, columns: float, most: int) -> list[str]:
        return wrap(text, columns, self.model.columns_of, most)

    def row(
        self,
        left: str,
        right: str = "",
        *,
        bold: bool = False,
        big: bool = False,
        white: bool = False,
        indent: int = 0,
    ) -> None:
        """One row; `right` stands at the right edge, and `left` is shortened to leave it room. `indent` in columns."""
        columns = self.columns // 2 if big else self.columns
        room = columns - indent - (self.model.columns_of(right) + 1 if right else 0)
        left = self.fit(left, room)
        typed = self.model.page_for(left + right)
        if typed is None:
            self._draw(left, right, bold=bold, scale=2 if big else 1, white=white, indent=indent)
            return
        left = " " * indent + left
        gap = columns - len(left) - len(right) if right else 0
        number, text = self.model.page_for(left + " " * gap + right) or typed
        if number != self._page:
            self._out += b"\x1bt" + bytes([number])  # ESC t n: code page
            self._page = number
        marks = (b"\x1bE", bold), (b"\x1d!", big), (b"\x1dB", white)  # ESC E bold, GS ! size, GS B white on black
        on = {b"\x1bE": 1, b"\x1d!": 0x11, b"\x1dB": 1}
        self._out += b"".join(command + bytes([on[command]]) for command, wanted in marks if wanted)
        self._out += text + b"\n"
        self._out += b"".join(command + b"\0" for command, wanted in marks if wanted)

    def _draw(self, left: str, right: str, *, bold: bool, scale: int, white: bool, indent: int) -> None:
        from printing import raster

        wide = self.columns * CELL
        strips = [raster.strip(text, _EM * scale, bold=bold) if text else None for text in (left, right)]
        ascent = max(strip.ascent for strip in strips if strip)
        height = max(ascent - strip.ascent + strip.picture.height for strip in strips if strip)
        paper = Paper(wide, max(height, _LINE * scale))
        for place, strip in enumerate(strips):
            if strip:
                x = wide - strip.picture.width if place else indent * CELL
                paper.put(strip.picture, x, ascent - strip.ascent)
        if white:
            paper.box(0, 0, wide, paper.height, flip=True)
        self.picture(paper.bitmap())

    def picture(self, picture: Bitmap) -> None:
        """Dots, left-aligned (GS v 0, in strips)."""
        stride = picture.stride
        data = picture.packed()
        for top in range(0, picture.height, _STRIP):
            rows = min(_STRIP, picture.height - top)
            self._out += b"\x1dv0\0" + stride.to_bytes(2, "little") + rows.to_bytes(2, "little")
            self._out += data[top * stride : (top + rows) * stride]

    def centred(self, picture: Bitmap) -> None:
        """Dots in the middle of the paper."""
        paper = Paper(self.columns * CELL, picture.height)
        paper.put(picture, (paper.width - picture.width) // 2, 0)
        self.picture(paper.bitmap())

    def rule(self) -> None:
        """A line across, with a little air."""
        wide = self.columns * CELL
        paper = Paper(wide, 14)
        paper.box(0, 6, wide, 2)
        self.picture(paper.bitmap())

    def feed(self, dots: int) -> None:
        """Empty paper (ESC J)."""
        self._out += b"\x1bJ" + bytes([min(dots, 255)])

    def code(self, text: str) -> None:
        """`text` as Code 128 where that can carry it and fits, else as QR. Raises `PrintError` where neither can."""
        wide = self.columns * CELL
        if carries(text):
            modules = code128(text).width
            module = next((dots for dots in (3, 2) if (modules + 20) * dots <= wide), 0)
            if module:
                self._bars(text, module)
                return
        symbol = qr_in(text, wide / 8 - 4, 0.375)
        self.centred(symbol.scaled(max(3, min(8, 200 // symbol.width))))

    def _bars(self, text: str, module: int) -> None:
        if not self.model.bars:
            symbol = code128(text)
            self.centred(Bitmap(symbol.width, symbol.rows * (96 // module)).scaled(module))
            return
        # GS k 73: {B and {C choose the code set; { itself is doubled; in set C each byte is a pair's value
        data = b"".join(
            b"{C" + bytes(int(part[at : at + 2]) for at in range(0, len(part), 2))
            if code_set == "C"
            else b"{B" + part.encode("ascii").replace(b"{", b"{{")
            for code_set, part in code128_runs(text)
        )
        self._out += b"\x1ba\x01"  # ESC a: centred
        self._out += b"\x1dH\0\x1dh\x60\x1dw" + bytes([module])  # no digits beneath, 96 dots high
        self._out += b"\x1dk\x49" + bytes([len(data)]) + data
        self._out += b"\x1ba\0"

    def bytes(self) -> bytes:
        """The whole job: fed past the cutter, cut, and asked (GS V 66: feed and partial cut; GS r 1)."""
        self._out += b"\x1dVB\0" if self.model.cutter else b"\x1bd\x05"
        self._out += b"\x1dr\x01"
        return bytes(self._out)


def _head(roll: _Roll, slip: PackingSlip) -> None:
    if slip.copy > 1:
        roll.row(_padded(roll, f" COPY {slip.copy}", big=True), big=True, white=True)
        for text in roll.wrap(legible(slip.copy_reason), roll.columns - 2, 2):
            roll.row(_padded(roll, f" {text}"), white=True)
        roll.feed(12)
    roll.row("Packing slip", big=True, bold=True)
    roll.feed(8)
    for text in roll.wrap(legible(slip.order), roll.columns // 2, 2):
        roll.row(text, big=True)
    roll.feed(12)
    roll.code(slip.order)
    roll.feed(8)


def _padded(roll: _Roll, text: str, *, big: bool = False) -> str:
    """White on black across the whole row."""
    columns = roll.columns // 2 if big else roll.columns
    text = roll.fit(text, columns)
    return text + " " * max(0, columns - len(text))


def _ship_to(roll: _Roll, slip: PackingSlip) -> None:
    to = slip.ship_to
    town = " ".join(part for part in (legible(to.postcode), legible(to.city)) if part)
    roll.rule()
    for text, most in ((legible(to.name), 2), (legible(to.street), 2), (legible(to.street2), 2), (town, 1),
                       (legible(to.country), 1)):  # fmt: skip
        for line in roll.wrap(text, roll.columns, most):
            roll.row(line, bold=text == legible(to.name))
    roll.feed(10)
    carton = f"{slip.carton_number} of {slip.cartons}"
    facts = (
        ("Packed", when(slip.packed_at)),
        ("By", slip.packed_by),
        ("Bench", slip.station),
        ("Carton", carton),
        ("SSCC", slip.carton),
    )
    for caption, value in facts:
        if value:
            roll.row(f"{caption:<8}{legible(value)}")
    note = [line for text in plain_lines(slip.note) for line in roll.wrap(legible(text), roll.columns, 6)]
    if note:
        roll.rule()
        shown = note if len(note) <= 8 else [*note[:7], roll.fit(note[7] + " …", roll.columns - 1)]
        for line in shown:
            roll.row(line)


def _lines(roll: _Roll, slip: PackingSlip) -> None:
    roll.rule()
    roll.row("SKU", "packed / ordered")
    roll.feed(8)
    for line in slip.lines:
        _line(roll, line.sku, f"{grouped(line.packed)} / {grouped(line.wanted)}", line.description,
              f"{grouped(line.short)} not in this box" if line.short else "")  # fmt: skip
    for extra in slip.extras:
        _line(roll, extra.sku, f"+ {grouped(extra.units)}", "", "sent in addition to your order")


def _line(roll: _Roll, sku: str, counts: str, description: str, note: str) -> None:
    skus = roll.wrap(legible(sku), roll.columns - len(counts) - 1, 2) or [""]
    for place, text in enumerate(skus):
        roll.row(text, counts if place == 0 else "", bold=True)
    for text in roll.wrap(legible(description), roll.columns - 2, 2):
        roll.row(text, indent=2)
    if note:
        roll.row(note, bold=True, indent=2)
    roll.feed(6)


def _totals(roll: _Roll, slip: PackingSlip) -> None:
    roll.rule()
    roll.row(f"{grouped(slip.units)} units", bold=True, big=True)
    for text in roll.wrap(", ".join(_summary(slip)), roll.columns, 3):
        roll.row(text)


def _summary(slip: PackingSlip) -> Iterator[str]:
    yield "in this box"
    yield f"{grouped(slip.wanted)} ordered"
    if slip.short:
        yield f"{grouped(slip.short)} missing"
    if slip.extras:
        yield f"{grouped(slip.units - slip.packed)} in addition"


def pages_of(profile: str = DEFAULT_PROFILE) -> Sequence[tuple[int, str]]:
    """Code page numbers and Python codecs that slips may ask of `profile`; for reading such bytes back."""
    return model(profile).pages

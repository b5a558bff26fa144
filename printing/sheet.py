"""A4 sheets of barcodes to hang up, to scan in gloves: one code a row, left and right in turn, well apart.

No two codes lie side by side or close above each other, so a scanner held on one reads no other. Also made from it:
badge cards, order numbers, and the page that sets up a scanner. Knows nothing of what the codes mean.
"""

from __future__ import annotations

from collections.abc import Sequence

from printing.documents import SheetEntry
from printing.pdf import Page
from printing.symbols import carries, code128, code128_separated, qr, qr_in
from printing.typeset import fit_size, legible, measure, shorten, wrap

_WIDTH, _HEIGHT = 210.0, 297.0
_MARGIN = 15.0
_TOP = 34.0
_ROWS = 6
_ROW = (_HEIGHT - _TOP - 18.0) / _ROWS
_ROOM = 96.0
"""mm for a symbol with its quiet zones; beside it stand the words."""

_BARS_HIGH = 22.0
_LARGEST, _SMALLEST = 0.6, 0.33  # mm a module: large for old scanners and long arms, and still one read


def sheet_pdf(title: str, entries: Sequence[SheetEntry]) -> bytes:
    """The sheets as PDF, six codes a page. Raises `PrintError` for a code that no barcode carries."""
    page = Page(_WIDTH, _HEIGHT, title)
    pages = max(1, -(-len(entries) // _ROWS))
    for number in range(pages):
        words, size = fit_size(legible(title), _WIDTH - 2 * _MARGIN, 9.0, 4.5, bold=True)
        page.text(_MARGIN, 24.0, size, words, bold=True)
        page.box(_MARGIN, 29.0, _WIDTH - 2 * _MARGIN, 0.5)
        for row, entry in enumerate(entries[number * _ROWS : (number + 1) * _ROWS]):
            _entry(page, entry, _TOP + row * _ROW, symbol_left=row % 2 == 0)
        page.text(_WIDTH - _MARGIN, _HEIGHT - 9, 2.8, f"Page {number + 1} of {pages}", grey=0.4, align="right")
        page.next()
    return page.bytes()


def setup_pdf(code: str, title: str, steps: Sequence[str]) -> bytes:
    """One A4 page with one code in two symbols, Code 128 with FNC1 for each GS and QR, under the `steps` to take.
    Raises `PrintError` for a code that no barcode carries."""
    page = Page(_WIDTH, _HEIGHT, title)
    page.text(_MARGIN, 24.0, 9.0, legible(title), bold=True)
    page.box(_MARGIN, 29.0, _WIDTH - 2 * _MARGIN, 0.5)
    y = 42.0
    for number, step in enumerate(steps, 1):
        page.text(_MARGIN, y, 5.0, f"{number}.", bold=True)
        for text in wrap(legible(step), _WIDTH - 2 * _MARGIN - 9, measure(5.0), 4):
            page.text(_MARGIN + 9, y, 5.0, text)
            y += 6.6
        y += 3.0
    bars, square = code128_separated(code.split("\x1d")), qr(code)
    module = min(0.4, (_WIDTH - 2 * _MARGIN) / (bars.width + 20))
    y += 6.0
    page.symbol((_WIDTH - bars.width * module) / 2, y, bars, module, 28.0)
    page.text(_WIDTH / 2, y + 36.0, 4.0, "For every scanner", grey=0.3, align="centre")
    y += 62.0
    page.symbol((_WIDTH - square.width) / 2, y, square, 1.0)
    page.text(
        _WIDTH / 2,
        y + square.width + 9.0,
        4.0,
        "The same for scanners that read 2D codes only",
        grey=0.3,
        align="centre",
    )
    page.next()
    return page.bytes()


def _entry(page: Page, entry: SheetEntry, top: float, *, symbol_left: bool) -> None:
    inner = _WIDTH - 2 * _MARGIN
    left = _MARGIN if symbol_left else _WIDTH - _MARGIN - _ROOM
    words_left = _MARGIN + _ROOM + 4 if symbol_left else _MARGIN
    room = inner - _ROOM - 4
    _symbol(page, entry.code, left, top + 5)
    size = 8.0 if len(wrap(legible(entry.words), room, measure(8.0, bold=True), 3)) < 3 else 6.0
    lines = wrap(legible(entry.words), room, measure(size, bold=True), 2)
    y = top + 5 + 0.8 * size
    for text in lines:
        page.text(words_left, y, size, text, bold=True)
        y += size * 1.15
    for text in wrap(legible(entry.hint), room, measure(3.6), 3):
        page.text(words_left, y, 3.6, text, grey=0.3)
        y += 4.8
    page.box(_MARGIN, top + _ROW - 1, inner, 0.15, 0.75)


def _symbol(page: Page, code: str, left: float, top: float) -> None:
    if carries(code):
        bars = code128(code)
        module = min(_LARGEST, _ROOM / (bars.width + 20))
        if module >= _SMALLEST:
            x = left + (_ROOM - bars.width * module) / 2
            page.symbol(x, top, bars, module, _BARS_HIGH)
            words = shorten(legible(code), _ROOM, measure(3.2))
            page.text(left + _ROOM / 2, top + _BARS_HIGH + 4.2, 3.2, words, grey=0.3, align="centre")
            return
    symbol = qr_in(code, _ROW - 12)
    module = min(1.0, (_ROW - 12) / symbol.width)
    page.symbol(left + (_ROOM - symbol.width * module) / 2, top - 2, symbol, module)

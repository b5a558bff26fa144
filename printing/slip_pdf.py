"""The packing slip on paper, A4, A5 or Letter, as many pages as it needs. A customer reads it.

Pages are laid out first (`_pages`), so that every one knows how many there are; then they are drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from printing.documents import PackingSlip
from printing.errors import PrintError
from printing.pdf import Page
from printing.plain import plain_lines
from printing.symbols import carries, code128, qr_in
from printing.typeset import em, fit_size, grouped, legible, measure, shorten, when, wrap

PAGES = {"A4": (210.0, 297.0), "A5": (148.0, 210.0), "LETTER": (215.9, 279.4)}
"""Width and height in mm."""

_QR_ROOM = 24.0
_SMALLEST_BAR = 0.25  # mm; GS1 General Specifications, section 5.12.3, for general use
_LEAD = 4.4
_SIZE = 3.3
_MOST_DESCRIPTION = 3
_MOST_NOTE = 6


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the table, broken into lines. `short` rows say in words what is missing."""

    number: str
    sku: tuple[str, ...]
    description: tuple[str, ...]
    wanted: str
    packed: str
    note: str
    loud: bool

    @property
    def height(self) -> float:
        lines = max(len(self.sku), len(self.description) + (1 if self.note else 0), 1)
        return lines * _LEAD + 2.4


def slip_pdf(slip: PackingSlip, page: str = "A4") -> bytes:
    """The slip as a PDF. Raises `PrintError` for an order number that no barcode carries, and another page size."""
    if page not in PAGES:
        raise PrintError(f"A slip is printed on {', '.join(PAGES)}, but {page!r} was asked for.")
    return _Slip(slip, *PAGES[page]).draw()


class _Slip:
    """One slip being drawn. `y` runs down the page, in mm."""

    def __init__(self, slip: PackingSlip, width: float, height: float) -> None:
        self.slip = slip
        self.width, self.height = width, height
        self.margin = 15.0 if width > 160 else 10.0
        self.inner = width - 2 * self.margin
        self.right = width - self.margin
        self.order = legible(slip.order)
        self.qr = qr_in(slip.order, _QR_ROOM)
        self.page = Page(width, height, f"Packing slip {slip.order}")
        self.y = 0.0

    # Columns: number, SKU, description, ordered, packed.
    def _columns(self) -> tuple[float, float, float, float]:
        number = self.margin + 9.0
        sku = number + self.inner * 0.21
        return number, sku, self.right - 19.0, self.right

    def draw(self) -> bytes:
        pages = self._pages()
        for place, rows in enumerate(pages, start=1):
            self._header(first=place == 1)
            if rows:
                self._table(rows)
            if place == len(pages):
                self._totals()
            self._footer(place, len(pages))
            self.page.next()
        return self.page.bytes()

    # --- what stands where ---

    def _pages(self) -> list[list[_Row]]:
        """Rows by page; the last page keeps room for the totals."""
        foot = self.height - 20.0
        pages: list[list[_Row]] = [[]]
        y = self._header_height(first=True) + 8.0
        for row in self._rows():
            if y + row.height > foot:
                pages.append([])
                y = self._header_height(first=False) + 8.0
            pages[-1].append(row)
            y += row.height
        if y + self._totals_height() > foot:
            pages.append([])
        return pages

    def _rows(self) -> list[_Row]:
        rows = [
            self._row(
                str(number),
                line.sku,
                line.description,
                grouped(line.wanted),
                line.packed,
                f"{grouped(line.short)} not in this box" if line.short else "",
            )
            for number, line in enumerate(self.slip.lines, start=1)
        ]
        rows += [
            self._row("+", extra.sku, "", "–", extra.units, "sent in addition to your order")
            for extra in self.slip.extras
        ]
        return rows

    def _row(self, number: str, sku: str, description: str, wanted: str, packed: int, note: str) -> _Row:
        left, middle, right, _ = self._columns()
        return _Row(
            number,
            tuple(wrap(legible(sku), middle - left - 3, measure(_SIZE, bold=True), 2)),
            tuple(wrap(legible(description), right - middle - 17, measure(_SIZE), _MOST_DESCRIPTION)),
            wanted,
            grouped(packed),
            note,
            bool(note),
        )

    def _header_height(self, *, first: bool) -> float:
        if not first:
            return 24.0 + self._copy_height()
        return 80.0 + self._copy_height() + len(self._note()) * _LEAD + (4.0 if self.slip.note else 0.0)

    def _copy_height(self) -> float:
        return 9.0 if self.slip.copy > 1 else 0.0

    def _note(self) -> list[str]:
        lines: list[str] = []
        for text in plain_lines(self.slip.note):
            lines += wrap(legible(text), self.inner - 8, measure(_SIZE), _MOST_NOTE)
        cut = len(lines) > _MOST_NOTE
        return (
            [*lines[: _MOST_NOTE - 1], shorten(lines[_MOST_NOTE - 1] + " …", self.inner - 8, measure(_SIZE))]
            if (cut)
            else lines
        )

    def _totals_height(self) -> float:
        return 22.0

    # --- drawing ---

    def _header(self, *, first: bool) -> None:
        self.y = 12.0
        self._copy_mark()
        if first:
            self._first_header()
        else:
            self.page.text(self.margin, self.y + 6, 4.6, "Packing slip", bold=True)
            room = self.inner - 45
            order, size = fit_size(self.order, room, 4.6, 3.0, bold=True)
            self.page.text(self.right, self.y + 6, size, order, bold=True, align="right")
            self.y += 10
        self.y = self._header_height(first=first)

    def _copy_mark(self) -> None:
        if self.slip.copy > 1:
            self.page.box(self.margin, self.y - 2, self.inner, 8.0)
            mark = f"COPY {self.slip.copy}"
            self.page.text(self.margin + 3, self.y + 3.6, 4.6, mark, bold=True, grey=1)
            left = self.margin + 3 + em(mark, bold=True) * 4.6 + 4
            reason = shorten(legible(self.slip.copy_reason), self.right - left - 3, measure(3.6))
            self.page.text(left, self.y + 3.5, 3.6, reason, grey=1)
            self.y += self._copy_height()

    def _first_header(self) -> None:
        top = self.y
        self.page.text(self.margin, top + 8, 9.0, "Packing slip", bold=True)
        order, size = fit_size(self.order, self.inner * 0.52, 6.2, 3.6, bold=True)
        self.page.text(self.margin, top + 15.5, 3.0, "ORDER", grey=0.4, bold=True)
        self.page.text(self.margin, top + 22, size, order, bold=True)
        self._symbols(top)
        self._ship_to(top + 30)
        self._facts(top + 30)
        note = self._note()
        if note:
            y = top + 67.5
            self.page.box(self.margin, y, self.inner, len(note) * _LEAD + 3, 0.94)
            for place, text in enumerate(note):
                self.page.text(self.margin + 4, y + 4.6 + place * _LEAD, _SIZE, text)

    def _symbols(self, top: float) -> None:
        module = _QR_ROOM / max(self.qr.width, 29)
        wide = self.qr.width * module
        self.page.symbol(self.right - wide, top, self.qr, module)
        if carries(self.slip.order):
            bars = code128(self.slip.order)
            room = self.inner * 0.46 - wide - 8
            module = min(0.4, room / (bars.width + 20))
            if module >= _SMALLEST_BAR:
                self.page.symbol(self.right - wide - 6 - bars.width * module, top, bars, module, 13.0)

    def _ship_to(self, top: float) -> None:
        room = self.inner * 0.55
        to = self.slip.ship_to
        self.page.text(self.margin, top, 3.0, "SHIP TO", grey=0.4, bold=True)
        parts: list[tuple[str, bool]] = [
            (line, True) for line in wrap(legible(to.name), room, measure(4.0, bold=True), 2)
        ]
        town = " ".join(part for part in (legible(to.postcode), legible(to.city)) if part)
        for text, most in ((legible(to.street), 2), (legible(to.street2), 1), (town, 1), (legible(to.country), 1)):
            parts += [(line, False) for line in wrap(text, room, measure(4.0), most)]
        for place, (text, bold) in enumerate(parts):
            self.page.text(self.margin, top + 5.4 + place * 4.9, 4.0, text, bold=bold)

    def _facts(self, top: float) -> None:
        left = self.margin + self.inner * 0.6
        room = self.right - left
        carton = f"{self.slip.carton_number} of {self.slip.cartons}"
        facts = (
            ("PACKED", when(self.slip.packed_at)),
            ("BY", self.slip.packed_by),
            ("BENCH", self.slip.station),
            ("CARTON", carton),
            ("SSCC", self.slip.carton),
        )
        y = top
        for caption, value in facts:
            if value:
                self.page.text(left, y, 2.6, caption, grey=0.4, bold=True)
                words, size = fit_size(legible(value), room - 17, 3.5, 2.6)
                self.page.text(left + 17, y, size, words)
                y += 5.6

    def _table(self, rows: Sequence[_Row]) -> None:
        number, sku, wanted, packed = self._columns()
        y = self.y
        for x, words, align in (
            (number, "SKU", "left"),
            (sku, "DESCRIPTION", "left"),
            (wanted, "ORDERED", "right"),
            (packed, "PACKED", "right"),
        ):
            self.page.text(x, y + 3.6, 2.6, words, bold=True, grey=0.4, align=align)
        y += 5.2
        self.page.box(self.margin, y, self.inner, 0.4)
        y += 1.0
        for place, row in enumerate(rows):
            if place:
                self.page.box(self.margin, y - 0.1, self.inner, 0.15, 0.8)
            self._draw_row(row, y)
            y += row.height
        self.page.box(self.margin, y, self.inner, 0.4)
        self.y = y

    def _draw_row(self, row: _Row, top: float) -> None:
        number, sku, wanted, packed = self._columns()
        base = top + 4.3
        self.page.text(self.margin, base, 2.8, row.number, grey=0.5)
        for place, text in enumerate(row.sku):
            self.page.text(number, base + place * _LEAD, _SIZE, text, bold=True)
        for place, text in enumerate(row.description):
            self.page.text(sku, base + place * _LEAD, _SIZE, text)
        if row.note:
            self.page.text(sku, base + len(row.description) * _LEAD, _SIZE, row.note, bold=True)
        self.page.text(wanted, base, _SIZE, row.wanted, align="right")
        self.page.text(packed, base, _SIZE + 0.4, row.packed, bold=True, align="right")

    def _totals(self) -> None:
        slip = self.slip
        y = self.y + 8
        self.page.text(self.right, y, 5.0, f"{grouped(slip.units)} units in this box", bold=True, align="right")
        said = [f"{grouped(len(slip.lines))} {'line' if len(slip.lines) == 1 else 'lines'}"]
        said.append(f"{grouped(slip.wanted)} units ordered")
        if slip.short:
            said.append(f"{grouped(slip.short)} missing")
        if slip.extras:
            said.append(f"{grouped(slip.units - slip.packed)} in addition")
        self.page.text(self.right, y + 5.5, 3.2, " · ".join(said), grey=0.3, align="right")

    def _footer(self, place: int, of: int) -> None:
        y = self.height - 10.0
        self.page.box(self.margin, y - 5, self.inner, 0.15, 0.7)
        words = " · ".join(part for part in (f"Order {self.order}", legible(self.slip.station)) if part)
        self.page.text(self.margin, y, 2.8, shorten(words, self.inner - 35, measure(2.8)), grey=0.4)
        self.page.text(self.right, y, 2.8, f"Page {place} of {of}", grey=0.4, align="right")

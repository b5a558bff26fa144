"""Drawing on PDF pages: text in any script, symbols, and the carton label from its one layout.

Text is either one of PDF's built-in fonts (WinAnsi) or, where those lack a character, outlines from Qt; ReportLab
escapes what it writes into strings. Knows no slip.
"""

from __future__ import annotations

import io
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from printing.bitmap import Bitmap
from printing.documents import CartonLabel
from printing.label import MODULE, Bars, Block, Item, layout, size_of
from printing.plain import plain
from printing.symbols import sscc128
from printing.typeset import BOLD_FONT, FONT, em, is_latin


class Page:
    """A PDF in the making, measured in mm from the upper left corner of the page. Grey is 0 black to 1 white."""

    def __init__(self, width: float, height: float, title: str) -> None:
        self._out = io.BytesIO()
        self._height = height
        # invariant: the same document gives the same bytes
        self._canvas: Any = Canvas(self._out, pagesize=(width * mm, height * mm), invariant=1, pageCompression=1)
        self._canvas.setTitle(plain(title, 120))
        self._canvas.setCreator("Packbench")
        self._canvas.setProducer("Packbench")

    def text(
        self, x: float, y: float, size: float, text: str, *, bold: bool = False, grey: float = 0.0, align: str = "left"
    ) -> None:
        """A `legible` text, its baseline at `y`, `size` mm an em; `align` says which end of it stands at `x`."""
        if not text:
            return
        if align != "left":
            x -= em(text, bold=bold) * size / (2 if align == "centre" else 1)
        self._canvas.setFillGray(grey)
        if is_latin(text):
            self._canvas.setFont(BOLD_FONT if bold else FONT, size * mm)
            self._canvas.drawString(x * mm, (self._height - y) * mm, text)
        else:
            self._outline(x * mm, (self._height - y) * mm, size * mm, text, bold)

    def _outline(self, x: float, y: float, size: float, text: str, bold: bool) -> None:
        from printing import raster

        path = self._canvas.beginPath()
        curve: list[float] = []
        for kind, across, down in raster.outline(text, bold=bold):
            point = x + across * size, y - down * size
            if kind == 0:
                path.moveTo(*point)
            elif kind == 1:
                path.lineTo(*point)
            else:
                curve.extend(point)
                if len(curve) == 6:
                    path.curveTo(*curve)
                    curve.clear()
        self._canvas.drawPath(path, stroke=0, fill=1, fillMode=1)

    def box(self, x: float, y: float, width: float, height: float, grey: float = 0.0) -> None:
        """A filled rectangle; `x`, `y` is its upper left corner."""
        self._canvas.setFillGray(grey)
        self._canvas.rect(x * mm, (self._height - y - height) * mm, width * mm, height * mm, stroke=0, fill=1)

    def symbol(self, x: float, y: float, picture: Bitmap, module: float, height: float = 0.0) -> None:
        """A barcode as one path, its modules `module` mm wide, a linear one `height` mm high."""
        tall = height or module
        path = self._canvas.beginPath()
        for left, top, wide, high in picture.boxes():
            path.rect(
                (x + left * module) * mm,
                (self._height - y - (top + high) * tall) * mm,
                wide * module * mm,
                high * tall * mm,
            )
        self._canvas.setFillGray(0)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def next(self) -> None:
        """Ends the page; what is drawn from here stands on the next."""
        self._canvas.showPage()

    def bytes(self) -> bytes:
        """Ends the document."""
        self._canvas.save()
        return self._out.getvalue()


def label_pdf(label: CartonLabel, size: str = "4x6in") -> bytes:
    """The label as a PDF of one page of its size. Raises `PrintError` for an SSCC that is none."""
    width, height = size_of(size)
    items = layout(label, size)
    page = Page(width, height, f"Carton label {label.sscc}")
    for item in items:
        _draw(page, item)
    page.next()
    return page.bytes()


def _draw(page: Page, item: Item) -> None:
    if isinstance(item, Block):
        page.box(item.x, item.y, item.width, item.height)
    elif isinstance(item, Bars):
        symbol = sscc128(item.sscc)
        left = item.x + (item.width - symbol.width * MODULE) / 2
        page.symbol(left, item.y, symbol, MODULE, item.height)
    else:
        x, align = (item.x + item.width / 2, "centre") if item.width else (item.x, "left")
        page.text(x, item.y, item.size, item.text, bold=True, grey=1.0 if item.white else 0.0, align=align)

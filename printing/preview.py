"""Pictures of what came out of a printer: PNG of our ESC/POS, ZPL and PDF bytes."""

from __future__ import annotations

import pypdfium2  # type: ignore[import-untyped]

from printing.bitmap import Bitmap
from printing.errors import PrintError
from printing.preview_escpos import escpos_png
from printing.preview_zpl import zpl_png

__all__ = ["escpos_png", "pdf_png", "preview_png", "zpl_png"]


def pdf_png(data: bytes, dpi: int = 203, page: int = 0) -> bytes:
    """One page of a PDF as grey PNG. Raises `PrintError` where there is no such page."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise PrintError("This is not a PDF document, so there is nothing to show.") from error
    try:
        if not 0 <= page < len(document):
            raise PrintError(f"The document has {len(document)} pages; page {page + 1} was asked for.")
        picture = document[page].render(scale=dpi / 72, grayscale=True)
        return Bitmap.grey_png(picture.width, picture.height, picture.stride, bytes(picture.buffer), dpi)
    finally:
        document.close()


def preview_png(data: bytes, dpi: int = 203) -> bytes:
    """Whatever a printer was sent, told apart by its first bytes."""
    if data.startswith(b"%PDF"):
        return pdf_png(data, dpi)
    if b"^XA" in data[:200] and not data.startswith(b"\x1b"):
        return zpl_png(data, dpi)
    return escpos_png(data)

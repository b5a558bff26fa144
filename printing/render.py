"""Any document to any of its formats, and the door `packbench render`.

The table says what there is: slip to pdf, escpos, png; label to zpl, pdf, png; sheet to pdf, png. The png of a slip is
its first PDF page, that of a label is what the label printer makes of its ZPL.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from packing.picklist import Address
from printing.documents import CartonLabel, Document, PackingSlip, Sheet
from printing.errors import PrintError
from printing.escpos import slip_escpos
from printing.order_json import label_from_json, sheet_from_json, slip_from_json
from printing.pdf import label_pdf
from printing.preview import pdf_png, zpl_png
from printing.sheet import sheet_pdf
from printing.slip_pdf import slip_pdf
from printing.typeset import not_shown
from printing.zpl import label_zpl

KINDS: dict[str, Callable[[bytes], Document]] = {
    "slip": slip_from_json,
    "label": label_from_json,
    "sheet": sheet_from_json,
}


def render(document: Document, to: str, dpi: int = 203) -> bytes:
    """`document` as bytes of format `to`. `dpi` is for `zpl` (203 or 300) and `png`.

    Raises `PrintError` for a format that the document does not have, and for a document that cannot be printed.
    """
    formats = _formats(document, dpi)
    if to not in formats:
        name = {PackingSlip: "slip", CartonLabel: "label"}.get(type(document), "sheet")
        raise PrintError(f"A {name} is made as {', '.join(formats)}, but {to!r} was asked for.")
    return formats[to]()


def _formats(document: Document, dpi: int) -> dict[str, Callable[[], bytes]]:
    if isinstance(document, PackingSlip):
        return {
            "pdf": lambda: slip_pdf(document),
            "escpos": lambda: slip_escpos(document),
            "png": lambda: pdf_png(slip_pdf(document), dpi),
        }
    if isinstance(document, CartonLabel):
        return {
            "zpl": lambda: label_zpl(document, dpi),
            "pdf": lambda: label_pdf(document),
            "png": lambda: zpl_png(label_zpl(document, dpi), dpi),
        }
    return {
        "pdf": lambda: sheet_pdf(document.title, document.entries),
        "png": lambda: pdf_png(sheet_pdf(document.title, document.entries), dpi),
    }


def render_door(kind: str, order_json: bytes, to: str, dpi: int = 203) -> bytes:
    """What `packbench render KIND --order FILE --to TO --dpi DPI` writes. Raises `PrintError` for all that is wrong."""
    if kind not in KINDS:
        raise PrintError(f"There are the documents {', '.join(KINDS)}, but {kind!r} was asked for.")
    if dpi not in (203, 300):
        raise PrintError(f"Documents are made for 203 or 300 dpi, but {dpi} was asked for.")
    return render(KINDS[kind](order_json), to, dpi)


def missing(document: Document) -> str:
    """The characters of `document` that no font here shows, each once, to be told before printing; '' is well.

    They are printed as `printing.plain.NOT_SHOWN`.
    """
    return "".join(dict.fromkeys(char for text in _texts(document) for char in not_shown(text)))


def _texts(document: Document) -> Iterator[str]:
    if isinstance(document, Sheet):
        yield document.title
        for entry in document.entries:
            yield from (entry.words, entry.hint)
        return
    yield from (document.order, document.station, document.copy_reason)
    yield from _address(document.ship_to)
    if isinstance(document, PackingSlip):
        yield from (document.note, document.packed_by)
        for line in document.lines:
            yield from (line.sku, line.description)
        yield from (extra.sku for extra in document.extras)


def _address(to: Address) -> tuple[str, ...]:
    return to.name, to.street, to.street2, to.postcode, to.city, to.country

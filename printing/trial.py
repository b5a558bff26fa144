"""A few lines on paper, to see that a printer prints: before a shift, without any order.

Knows no printer's address.
"""

from __future__ import annotations

from printing.pdf import Page
from printing.typeset import legible
from printing.zpl import field

TITLE = "Packbench line check"


def escpos_test(words: str) -> bytes:
    """For a slip printer: initialise, two lines, feed, cut (Epson ESC/POS: ESC @, ESC d, GS V 66)."""
    return b"\x1b@" + "\n".join((TITLE, _plain(words), "")).encode("ascii") + b"\x1bd\x03\x1dVB\x00"


def zpl_test(words: str) -> bytes:
    """For a label printer (Zebra ZPL II: ^XA, ^FO, ^A0, ^FD, ^XZ)."""
    lines = (TITLE, words)
    fields = "".join(f"^FO40,{40 + 70 * place}^A0N,45,45^FH_^FD{field(line)}^FS" for place, line in enumerate(lines))
    return f"^XA^CI28{fields}^XZ".encode()


def pdf_test(words: str) -> bytes:
    """For a printer that takes PDF."""
    page = Page(100.0, 50.0, TITLE)
    page.text(8.0, 18.0, 7.0, TITLE, bold=True)
    page.text(8.0, 30.0, 5.0, legible(words))
    page.next()
    return page.bytes()


def _plain(words: str) -> str:
    return words.encode("ascii", "replace").decode("ascii")

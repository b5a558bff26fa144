"""The families that everything is set in, and a look for them before they are wanted."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics

SANS = [
    "Noto Sans", "Segoe UI", "Ubuntu", "Cantarell", "DejaVu Sans", "Noto Sans Arabic", "Noto Sans CJK SC",
    "Noto Sans SC", "Microsoft YaHei",
]  # fmt: skip
MONO = ["Noto Sans Mono", "DejaVu Sans Mono", "Cascadia Mono", "Consolas", "Liberation Mono"]
"""Families in the order in which they are looked for; on a machine with none of them Qt takes its own."""

LETTERS = "Packbench 0123456789 – · …"
"""Measured once in each font; the last ones are often in another font than the first."""


def font(pixels: int, *, bold: bool = False, mono: bool = False) -> QFont:
    """Letters of this size."""
    made = QFont()
    made.setFamilies(MONO if mono else SANS)
    made.setStyleHint(QFont.StyleHint.Monospace if mono else QFont.StyleHint.SansSerif)
    made.setPixelSize(pixels)
    made.setBold(bold)
    return made


def look() -> None:
    """The first text that Qt paints takes a twentieth of a second: all fonts of the computer are listed, ours opened.
    Qt does that without Python's lock, and in any thread (Qt 6, "Thread-Support in Qt Modules", painting).
    """
    for bold, mono in ((True, False), (False, False), (True, True)):
        QFontMetrics(font(40, bold=bold, mono=mono)).horizontalAdvance(LETTERS)

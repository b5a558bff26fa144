"""The families that everything is set in."""

from __future__ import annotations

from PySide6.QtGui import QFont

SANS = [
    "Noto Sans", "Segoe UI", "Ubuntu", "Cantarell", "DejaVu Sans", "Noto Sans Arabic", "Noto Sans CJK SC",
    "Noto Sans SC", "Microsoft YaHei",
]  # fmt: skip
MONO = ["Noto Sans Mono", "DejaVu Sans Mono", "Cascadia Mono", "Consolas", "Liberation Mono"]
"""Families in the order in which they are looked for; on a machine with none of them Qt takes its own."""


def font(pixels: int, *, bold: bool = False, mono: bool = False) -> QFont:
    """Letters of this size."""
    made = QFont()
    made.setFamilies(MONO if mono else SANS)
    made.setStyleHint(QFont.StyleHint.Monospace if mono else QFont.StyleHint.SansSerif)
    made.setPixelSize(pixels)
    made.setBold(bold)
    return made

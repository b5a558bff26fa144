"""The design system: sizes of type, spacing, touch and motion; the colours are in `station.ui.colours`.

Everything is measured in pixels of a screen of 1366 x 768 and grows with the window; what a finger must hit is measured
in millimetres of the screen at hand. Why each number is as it is: docs/design.md.

Motion: nothing moves that did not change, and what changes is there at once. No part of the screen is animated, so
there is nothing to reduce for those whom motion disturbs; lists follow a finger and do not bounce.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QFont

from packing.verdict import Tone
from station.ui import fonts
from station.ui.colours import (
    CONTRAST,
    DARK,
    DARK_CONTRAST,
    LIGHT,
    PALETTES,
    SYMBOLS,
    Ground,
    Palette,
    contrast,
    palette_of,
)

__all__ = [
    "BODY", "CONTRAST", "COUNT", "DARK", "DARK_CONTRAST", "GAP", "LIGHT", "PALETTES", "RADIUS", "SKU",
    "SMALL", "STEP", "SYMBOLS", "TITLE", "VERDICT", "ZOOMS", "Ground", "Look", "Palette", "contrast", "next_zoom",
    "palette_of",
]  # fmt: skip

VERDICT, COUNT, SKU, STEP, TITLE, BODY, SMALL = 64, 76, 46, 29, 25, 19, 16
"""Sizes of type in pixels of a screen 768 high: 64 are 48 points there."""

GAP, RADIUS = 14, 12
"""Space between things and the roundness of corners, in the same pixels."""

FINGER_MM, MAIN_MM, APART_MM = 15, 20, 13
"""What a gloved finger needs: each target, the main buttons, and the room beside one that costs something when it is
pressed by mistake (MIL-STD-1472E gives 13 mm between controls for gloved hands)."""

ZOOMS = (100, 125, 150)
"""Larger type, in percent; everything grows with it."""

DOTS_PER_MM = 96 / 25.4
"""Where a screen does not know its size, or lies."""


@dataclass(slots=True)
class Look:
    """A palette at a size. The window sets `scale`, `touch` and the others by `resize` when its own size changes;
    everything that is painted asks this one object. `zoom` is in percent."""

    palette: Palette = LIGHT
    scale: float = 1.0
    touch: int = 76
    """Height of buttons, in pixels."""
    finger: int = 57
    """The least that any target has, each way."""
    apart: int = 49
    """Room beside a button that costs something when it is pressed by mistake."""
    zoom: int = 100
    _fonts: dict[tuple[int, bool, bool], QFont] = field(default_factory=dict)

    def px(self, size: float) -> int:
        """A length of the 768 screen on this one."""
        return max(1, round(size * self.scale))

    def target(self, size: float) -> int:
        """A length of something that is touched: at least a finger."""
        return max(self.px(size), self.finger)

    def font(self, size: float, *, bold: bool = False, mono: bool = False) -> QFont:
        """A font of one of the sizes above."""
        key = (self.px(size), bold, mono)
        if key not in self._fonts:
            self._fonts[key] = fonts.font(key[0], bold=bold, mono=mono)
        return self._fonts[key]

    def ground(self, tone: Tone) -> Ground:
        """The colours of a tone."""
        return self.palette.tones[tone]

    def resize(self, width: int, height: int, dots_per_mm: float) -> bool:
        """Fits sizes to a window, all in logical pixels; tells whether anything changed. Buttons are 20 mm high where
        that leaves room, and 15 mm always."""
        dots = dots_per_mm if 1.2 <= dots_per_mm <= 25 else DOTS_PER_MM
        before = (self.scale, self.touch, self.finger, self.apart)
        self.scale = max(0.6, min(height / 768, width / 1366)) * self.zoom / 100
        self.finger, self.apart = round(FINGER_MM * dots + 0.5), round(APART_MM * dots + 0.5)
        self.touch = max(self.finger, self.px(68), min(round(MAIN_MM * dots), self.px(80)))
        return before != (self.scale, self.touch, self.finger, self.apart)


def next_zoom(zoom: int) -> int:
    """The zoom after this one; after the last the first."""
    later = [one for one in ZOOMS if one > zoom]
    return later[0] if later else ZOOMS[0]

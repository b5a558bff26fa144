"""The colours, each with a role: four palettes, and nothing outside this file says what blue is.

Colour never says anything alone: each tone has a symbol as well (`SYMBOLS`), and words. The fills of the tones stay
apart for all kinds of colour vision (CIEDE2000 at least 20 between any two, `tests/station/ui/vision.py`): blue against
orange does what green against red does not, and `DONE` is lighter than both, because blue and green of one lightness
are one colour for tritan eyes. The contrasts that are promised stand in docs/design.md and are tested for every pair.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from packing.verdict import Tone


class Ground(Struct, frozen=True):
    """A filled area of one role: its colour, the colour of what is written on it (at least 7:1, WCAG 2.2 AAA), and the
    role's colour where it is written or drawn on a card itself."""

    fill: str
    ink: str
    trace: str


class Palette(Struct, frozen=True):
    """All colours of one theme.

    `ink`, `soft` and `faint` are text on `window`, `card`, `raised`, `tint` and `pressed`. `line` parts things and is
    ornament; `edge` is what a control is known by (3:1 against what is around it, WCAG 2.2 success criterion 1.4.11).
    `tint` lies behind the row or characters that matter now; `pressed` is a control under a finger. `strip` is the
    ground of the bottom strip. `outlined`: cards have an edge, for their ground is that of the window.
    """

    name: str
    window: str
    card: str
    raised: str
    line: str
    edge: str
    ink: str
    soft: str
    faint: str
    tint: str
    pressed: str
    strip: str
    strip_ink: str
    strip_soft: str
    tones: Mapping[Tone, Ground]
    outlined: bool = False


LIGHT = Palette(
    name="light",
    window="#E9EDF1",
    card="#FFFFFF",
    raised="#F3F6F8",
    line="#CBD3DA",
    edge="#75828E",
    ink="#13202B",
    soft="#43525F",
    faint="#55636F",
    tint="#DCEBF5",
    pressed="#DDE3E9",
    strip="#1B2832",
    strip_ink="#F2F6F9",
    strip_soft="#AEBCC8",
    tones={
        Tone.RIGHT: Ground("#005A8C", "#FFFFFF", "#005A8C"),
        Tone.WRONG: Ground("#9C3600", "#FFFFFF", "#9C3600"),
        Tone.DONE: Ground("#26BF99", "#00201A", "#00574B"),
        Tone.ATTENTION: Ground("#FFB81C", "#1F1600", "#754C00"),
        Tone.PLAIN: Ground("#FFFFFF", "#13202B", "#43525F"),
    },
)

DARK = Palette(
    name="dark",
    window="#0D141A",
    card="#172129",
    raised="#202C36",
    line="#33414D",
    edge="#7A8A97",
    ink="#EEF3F7",
    soft="#B4C1CC",
    faint="#98A7B4",
    tint="#173A52",
    pressed="#2A3945",
    strip="#070B0F",
    strip_ink="#EEF3F7",
    strip_soft="#9FAEBA",
    tones={
        Tone.RIGHT: Ground("#005A8C", "#FFFFFF", "#74C5F4"),
        Tone.WRONG: Ground("#9C3600", "#FFFFFF", "#FFA468"),
        Tone.DONE: Ground("#26BF99", "#00201A", "#62D2BF"),
        Tone.ATTENTION: Ground("#FFB81C", "#1F1600", "#FFCB57"),
        Tone.PLAIN: Ground("#182229", "#EEF3F7", "#B4C1CC"),
    },
)

CONTRAST = Palette(
    name="contrast",
    window="#FFFFFF",
    card="#FFFFFF",
    raised="#FFFFFF",
    line="#000000",
    edge="#000000",
    ink="#000000",
    soft="#1C1C1C",
    faint="#333333",
    tint="#D6ECFF",
    pressed="#D9D9D9",
    strip="#000000",
    strip_ink="#FFFFFF",
    strip_soft="#E6E6E6",
    tones={
        Tone.RIGHT: Ground("#004B7A", "#FFFFFF", "#003A61"),
        Tone.WRONG: Ground("#8F2E00", "#FFFFFF", "#7A2600"),
        Tone.DONE: Ground("#26BF99", "#000000", "#004238"),
        Tone.ATTENTION: Ground("#FFB81C", "#000000", "#5C3B00"),
        Tone.PLAIN: Ground("#FFFFFF", "#000000", "#1C1C1C"),
    },
    outlined=True,
)

DARK_CONTRAST = Palette(
    name="dark-contrast",
    window="#000000",
    card="#000000",
    raised="#000000",
    line="#FFFFFF",
    edge="#FFFFFF",
    ink="#FFFFFF",
    soft="#EDEDED",
    faint="#D6D6D6",
    tint="#003354",
    pressed="#3A3A3A",
    strip="#000000",
    strip_ink="#FFFFFF",
    strip_soft="#E6E6E6",
    tones={
        Tone.RIGHT: Ground("#005A8C", "#FFFFFF", "#9AD8FF"),
        Tone.WRONG: Ground("#9C3600", "#FFFFFF", "#FFB98C"),
        Tone.DONE: Ground("#26BF99", "#000000", "#7CE6D2"),
        Tone.ATTENTION: Ground("#FFB81C", "#000000", "#FFD980"),
        Tone.PLAIN: Ground("#000000", "#FFFFFF", "#EDEDED"),
    },
    outlined=True,
)

PALETTES = {palette.name: palette for palette in (LIGHT, DARK, CONTRAST, DARK_CONTRAST)}
"""By the names that the setting `theme` knows."""


def palette_of(theme: str) -> Palette:
    """The palette of a theme's name; `auto` asks the system for its colours and its contrast."""
    if theme != "auto":
        return PALETTES[theme]
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return DARK_CONTRAST if dark else CONTRAST
    return DARK if dark else LIGHT


SYMBOLS = {
    Tone.RIGHT: "right",
    Tone.WRONG: "wrong",
    Tone.DONE: "done",
    Tone.ATTENTION: "attention",
    Tone.PLAIN: "scanner",
}
"""The icon of each tone."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2, definition of contrast ratio): 1 to 21.

    >>> round(contrast("#000000", "#FFFFFF"), 1)
    21.0
    """
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    rgb = QColor(colour)
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF())

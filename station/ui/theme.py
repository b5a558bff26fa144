"""The design system: colours with roles, sizes of type, spacing, touch. The one place where they stand.

Colour never says anything alone: each tone has a symbol as well (`SYMBOLS`), and words. Blue against orange stays apart
for all kinds of colour vision (CIEDE2000 at least 46), which green against red does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QFont

from packing.verdict import Tone


@dataclass(frozen=True, slots=True)
class Ground:
    """A filled area of one role: its colour, the colour of what is written on it, and the role's colour where it is
    written or drawn on a card itself."""

    fill: str
    ink: str
    trace: str


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of one theme. `ink`, `soft` and `faint` are text on `window`, `card` and `raised`; `tint` lies
    behind the row or characters that matter now."""

    name: str
    window: str
    card: str
    raised: str
    line: str
    ink: str
    soft: str
    faint: str
    tint: str
    strip: str
    strip_ink: str
    strip_soft: str
    tones: Mapping[Tone, Ground]


LIGHT = Palette(
    name="light",
    window="#E9EDF1",
    card="#FFFFFF",
    raised="#F3F6F8",
    line="#CBD3DA",
    ink="#13202B",
    soft="#43525F",
    faint="#5A6874",
    tint="#DCEBF5",
    strip="#1B2832",
    strip_ink="#F2F6F9",
    strip_soft="#AEBCC8",
    tones={
        Tone.RIGHT: Ground("#005A8C", "#FFFFFF", "#005A8C"),
        Tone.WRONG: Ground("#B34700", "#FFFFFF", "#A33F00"),
        Tone.DONE: Ground("#00574B", "#FFFFFF", "#00574B"),
        Tone.ATTENTION: Ground("#FFBA26", "#1F1600", "#7A5000"),
        Tone.PLAIN: Ground("#FFFFFF", "#13202B", "#43525F"),
    },
)

DARK = Palette(
    name="dark",
    window="#0D141A",
    card="#172129",
    raised="#202C36",
    line="#33414D",
    ink="#EEF3F7",
    soft="#B4C1CC",
    faint="#93A2AF",
    tint="#173A52",
    strip="#070B0F",
    strip_ink="#EEF3F7",
    strip_soft="#9FAEBA",
    tones={
        Tone.RIGHT: Ground("#005A8C", "#FFFFFF", "#74C5F4"),
        Tone.WRONG: Ground("#B34700", "#FFFFFF", "#FFA468"),
        Tone.DONE: Ground("#00574B", "#FFFFFF", "#62D2BF"),
        Tone.ATTENTION: Ground("#FFBA26", "#1F1600", "#FFCB57"),
        Tone.PLAIN: Ground("#1C2832", "#EEF3F7", "#B4C1CC"),
    },
)

SYMBOLS = {
    Tone.RIGHT: "right",
    Tone.WRONG: "wrong",
    Tone.DONE: "done",
    Tone.ATTENTION: "attention",
    Tone.PLAIN: "scanner",
}
"""The icon of each tone."""

VERDICT, COUNT, SKU, STEP, TITLE, BODY, SMALL = 64, 76, 46, 29, 25, 19, 16
"""Sizes of type in pixels of a screen 768 high: 64 are 48 points there."""

GAP, RADIUS = 14, 12
"""Space between things and the roundness of corners, in the same pixels."""

SANS = ["Noto Sans", "Segoe UI", "Ubuntu", "Cantarell", "DejaVu Sans"]
MONO = ["Noto Sans Mono", "DejaVu Sans Mono", "Cascadia Mono", "Consolas", "Liberation Mono"]
"""Families in the order in which they are looked for; on a machine with none of them Qt takes its own."""


@dataclass(slots=True)
class Look:
    """A palette at a size. The window sets `scale` when its own size changes and `touch` from the screen's density;
    everything that is painted asks this one object."""

    palette: Palette = LIGHT
    scale: float = 1.0
    touch: int = 76
    _fonts: dict[tuple[int, bool, bool], QFont] = field(default_factory=dict)

    def px(self, size: float) -> int:
        """A length of the 768 screen on this one."""
        return max(1, round(size * self.scale))

    def font(self, size: float, *, bold: bool = False, mono: bool = False) -> QFont:
        """A font of one of the sizes above."""
        key = (self.px(size), bold, mono)
        if key not in self._fonts:
            font = QFont()
            font.setFamilies(MONO if mono else SANS)
            font.setStyleHint(QFont.StyleHint.Monospace if mono else QFont.StyleHint.SansSerif)
            font.setPixelSize(key[0])
            font.setBold(bold)
            self._fonts[key] = font
        return self._fonts[key]

    def ground(self, tone: Tone) -> Ground:
        """The colours of a tone."""
        return self.palette.tones[tone]

    def resize(self, width: int, height: int, dots_per_mm: float) -> bool:
        """Fits sizes to a window; tells whether anything changed. Buttons are 20 mm high where that leaves room."""
        scale = max(0.6, min(height / 768, width / 1366))
        touch = round(max(68 * scale, min(20 * dots_per_mm, 80 * scale)))
        changed = (scale, touch) != (self.scale, self.touch)
        self.scale, self.touch = scale, touch
        return changed


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

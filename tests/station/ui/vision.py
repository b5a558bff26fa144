"""How people with another colour vision see the screen: `python -m tests.station.ui.vision FOLDER` makes pictures.

Eyes without one kind of cones, after G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer
Graphics 15 (6), 2009: their matrices of severity 1.0, applied to linear light. Differences of colours are CIEDE2000
(G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference Formula", Color Research and Application 30 (1), 2005).
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from station.ui.colours import PALETTES
from tests.station.ui.states import STATES, agrees, everything, right, stage, standing_clock

Lab = tuple[float, float, float]

VISIONS = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""Machado and others, table 1: from linear red, green, blue to the same as they are seen."""


def seen(colour: str, vision: str) -> Lab:
    """A colour as it is seen, in CIELAB under D65."""
    parts = QColor(colour)
    linear = [_linear(part) for part in (parts.redF(), parts.greenF(), parts.blueF())]
    red, green, blue = (
        min(1.0, max(0.0, sum(factor * part for factor, part in zip(row, linear, strict=True))))
        for row in VISIONS[vision]
    )
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    x, y, z = (part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116 for part in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def difference(one: Lab, other: Lab) -> float:
    """CIEDE2000 with all its weights 1."""
    mean = (math.hypot(one[1], one[2]) + math.hypot(other[1], other[2])) / 2
    g = 1.5 - 0.5 * math.sqrt(mean**7 / (mean**7 + 25.0**7))
    c1, c2 = math.hypot(one[1] * g, one[2]), math.hypot(other[1] * g, other[2])
    h1 = math.degrees(math.atan2(one[2], one[1] * g)) % 360
    h2 = math.degrees(math.atan2(other[2], other[1] * g)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    lightness, chroma = other[0] - one[0], c2 - c1
    hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    l_mean, c_mean = (one[0] + other[0]) / 2, (c1 + c2) / 2
    h_mean = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    t = 1 - 0.17 * _cos(h_mean - 30) + 0.24 * _cos(2 * h_mean) + 0.32 * _cos(3 * h_mean + 6)
    t -= 0.20 * _cos(4 * h_mean - 63)
    s_l = 1 + 0.015 * (l_mean - 50) ** 2 / math.sqrt(20 + (l_mean - 50) ** 2)
    s_c, s_h = 1 + 0.045 * c_mean, 1 + 0.015 * c_mean * t
    twist = math.radians(60 * math.exp(-(((h_mean - 275) / 25) ** 2)))
    r = -math.sin(twist) * 2 * math.sqrt(c_mean**7 / (c_mean**7 + 25.0**7))
    parts = lightness / s_l, chroma / s_c, hue / s_h
    return math.sqrt(sum(part * part for part in parts) + r * parts[1] * parts[2])


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))


def picture(image: QImage, vision: str) -> QImage:
    """A whole picture as it is seen."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    light = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3) / 255.0
    light = np.where(light <= 0.04045, light / 12.92, ((light + 0.055) / 1.055) ** 2.4)
    light = np.clip(light @ np.array(VISIONS[vision]).T, 0, 1)
    light = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    made = np.ascontiguousarray(np.round(light * 255).astype(np.uint8))
    high, wide = made.shape[:2]
    return QImage(made.tobytes(), wide, high, 3 * wide, QImage.Format.Format_RGB888).copy()


TONES = ("right", "wrong", "held", "packed", "opened")
"""States of the bench page that have the five tones."""


def main() -> int:
    """The command."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    with standing_clock():
        for state in (one for one in STATES if one.__name__ in TONES):
            with stage("light", (1366, 768), everything()) as made:
                state(made)
                agrees(made, right)
                for theme in PALETTES:
                    made.dress(theme, "en")
                    image = made.window.grab().toImage()
                    for vision in VISIONS:
                        picture(image, vision).save(str(folder / f"{state.__name__}-{theme}-{vision}.png"))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())

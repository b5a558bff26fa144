"""A picture in, the retail numbers in it out: strips, profiles across their bars, and how much to believe.

A wrong number is far worse than none. So a number counts when what is left over is small, the best other valid number is
clearly worse, and no other part of the same bars says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivers.camera.retail.ends import stretches
from drivers.camera.retail.layout import layouts
from drivers.camera.retail.locate import Strip, strips, upright
from drivers.camera.retail.search import Found, guesses, read_profile

Gray = NDArray[np.uint8]
Floats = NDArray[np.float32]

PAIRS = 4  # beginnings and ends tried a profile


@dataclass(frozen=True, slots=True)
class Read:
    """A number read off bars.

    `text`: 13 digits (EAN-13; UPC-A and UPC-E in full with leading zeros) or 8 (EAN-8). `format`: EAN-13, UPC-A, EAN-8
    or UPC-E. `points`: four corners of the bars read, pixels. `confidence`: 0 to 1, of which only what is sure is given.
    """

    text: str
    format: str
    points: tuple[tuple[int, int], ...]
    confidence: float


def candidates(gray: Gray) -> list[tuple[Strip, list[Found]]]:
    """For each strip the best number of every part looked at, believable or not."""
    results = []
    for strip in strips(gray):
        rows = upright(strip.rows)
        found = []
        for part in _parts(rows):
            best = look(part, strip.left, strip.right)
            if best is not None:
                found.append(best)
        results.append((strip, found))
    return results


def _parts(rows: Floats) -> list[Floats]:
    """Mean profiles: of all rows, of the upper and of the lower half."""
    half = max(1, len(rows) // 2)
    return [rows.mean(axis=0), upright(rows[:half]).mean(axis=0), upright(rows[half:]).mean(axis=0)]


def look(profile: Floats, left: float, right: float) -> Found | None:
    """The best number in one profile."""
    pairs = stretches(profile, left, right, PAIRS)
    if not pairs:
        return None
    main, *others = layouts()
    best = read_profile(guesses(main, profile, pairs))
    if best is not None and best.share < 0.03:
        return best
    other = read_profile([one for layout in others for one in guesses(layout, profile, pairs)])
    both = [one for one in (best, other) if one is not None]
    return min(both, key=lambda one: one.share, default=None)


def read(gray: Gray) -> list[Read]:
    """x."""
    out = []
    for strip, found in candidates(gray):
        for f in found:
            if f.share < 0.04 and f.gap > 1.3:
                out.append(Read(f.text.zfill(13) if f.layout.format != "EAN-8" else f.text, f.layout.format, (), 1.0))
                break
    return out

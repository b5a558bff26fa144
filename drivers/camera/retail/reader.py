"""A picture in, the retail numbers in it out: strips, profiles across their bars, and how much to believe.

A wrong number is far worse than none. So a number counts when what is left over is small, the best other valid number
is clearly worse, and no other part of the same bars says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivers.camera.retail.ends import stretches
from drivers.camera.retail.layout import expanded, layouts
from drivers.camera.retail.locate import Strip, strips, upright
from drivers.camera.retail.search import GOOD, Found, guesses, read_profile

Gray = NDArray[np.uint8]
Floats = NDArray[np.float32]

LIMITS = {"EAN-13": (0.03, 0.08, 1.35), "EAN-8": (0.02, 0.06, 2.5), "UPC-E": (0.0, 0.04, 3.0)}
"""What may be left over where blur is strong, where it is weak, and how many times as much any other number must."""
PAIRS = 4  # beginnings and ends tried a profile
STRIPS = 2  # places tried a picture
ALIKE = 0.45  # of what varies along the rows of a strip, what all share
RIVAL = 1.5  # times as much left over at first sight: still worth a second look
FEWER = 3  # such looks
HOPELESS = 0.25  # left over in a strip's mean: its parts are no better
LEAST_SIDE = 24  # pixels of a picture


@dataclass(frozen=True, slots=True)
class Read:
    """A number read off bars.

    `text`: 13 digits (EAN-13; UPC-A and UPC-E in full with leading zeros) or 8 (EAN-8). `format`: EAN-13, UPC-A, EAN-8
    or UPC-E. `points`: four corners of the bars read, pixels. `confidence`: 0.5 to 1; what is in doubt is not given.
    """

    text: str
    format: str
    points: tuple[tuple[int, int], ...]
    confidence: float


def read(gray: Gray) -> list[Read]:
    """The retail numbers in `gray` (rows x columns, uint8) that are beyond doubt, the clearest bars first.

    Anything that is no such picture, or too small for a code, holds none.
    """
    if gray.ndim != 2 or gray.dtype != np.uint8 or min(gray.shape) < LEAST_SIDE:
        return []
    reads: list[Read] = []
    for index, strip in enumerate(strips(gray, STRIPS)):
        best = _clearest(looks(strip, parts=index == 0))
        if best is not None and best.text not in [one.text for one in reads]:
            reads.append(_read(strip, best))
    return reads


def looks(strip: Strip, parts: bool = True) -> list[Found]:
    """The best number of the strip's mean profile and, while that one is in doubt, of its halves; believed or not."""
    rows = upright(strip.rows)
    if _alike(rows[:, int(strip.left) : int(strip.right) + 1]) < ALIKE:
        return []
    whole = look(rows.mean(axis=0), strip.left, strip.right)
    found = [] if whole is None else [whole]
    if whole is None or not parts or doubt(whole) < 1 or whole.share > HOPELESS or len(rows) < 4:
        return found
    half = len(rows) // 2
    for part in (rows[:half], rows[half:]):
        one = look(upright(part).mean(axis=0), strip.left, strip.right)
        if one is not None:
            found.append(one)
    return found


def _alike(rows: Floats) -> float:
    """How much of what varies along the rows all of them share, 0 to 1: bars share nearly everything."""
    level = rows - rows.mean(axis=1, keepdims=True)
    return float((level.mean(axis=0) ** 2).mean() / max(float((level**2).mean()), 1e-6))


def look(profile: Floats, left: float, right: float) -> Found | None:
    """The number that fits one profile best."""
    pairs = stretches(profile, left, right, PAIRS)
    if not pairs:
        return None
    main, *others = layouts()
    first = guesses(main, profile, pairs)
    best = read_profile(first)
    if best is not None and best.share < GOOD:
        return best
    for layout in others:
        second = guesses(layout, profile, pairs)
        other = read_profile(second, FEWER) if second[0].share < RIVAL * first[0].share else None
        if other is not None and (best is None or doubt(other) < doubt(best)):
            best = other
    return best


def doubt(found: Found) -> float:
    """Below 1 the number is believed: it leaves little over, and any other number clearly more.

    The limits were drawn where nothing wrong comes near, over photographs of retail codes sharp and blurred, of all
    other symbologies, and of things without a code. What is no code fits best at the strongest blur there is, for then
    all patterns look alike; so a number at the end of the scale is never believed.
    """
    if found.radius > found.layout.worst - 0.15 or not np.isfinite(found.gap):
        return float("inf")
    least, most, gap = LIMITS[found.layout.format]
    share = float(np.interp(found.radius, (1.2, 1.6), (most, least)))
    return max(found.share / share, gap / max(found.gap, 1e-3))


def _clearest(found: list[Found]) -> Found | None:
    """The number that is believed, unless another that is believed contradicts it."""
    sure = [one for one in found if doubt(one) < 1]
    if len({one.text for one in sure}) != 1:
        return None
    return min(sure, key=doubt)


def _read(strip: Strip, found: Found) -> Read:
    text, name = found.text, found.layout.format
    if name == "UPC-E":
        text = expanded(text).zfill(13)
    elif name == "EAN-13" and text[0] == "0":
        name = "UPC-A"
    first, last = sorted(found.span)
    ends = np.array([[first, 0, 1], [last, 0, 1], [last, strip.height, 1], [first, strip.height, 1]]) @ strip.turn.T
    if found.span[0] > found.span[1]:
        ends = ends[[2, 3, 0, 1]]
    points = tuple((round(float(x)), round(float(y))) for x, y in ends)
    return Read(text, name, points, 1 - doubt(found) / 2)

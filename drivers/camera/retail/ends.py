"""Where in a profile a code may begin and end: white, then bars, then white again."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

QUIET = 0.03  # of the stretch looked at: the least width of a quiet zone
WHITE = 0.82  # of the way from the darkest to the lightest nearby
SHORTEST = 0.3  # of the stretch looked at


def stretches(profile: Floats, left: float, right: float, most: int) -> list[tuple[float, float]]:
    """First and last dark pixel of what may be a code, about `left` to `right`; the longest first."""
    reach = right - left
    quiet = _quiet(profile, reach)
    starts = [float(end) for _, end in quiet if end < len(profile) - 8]
    ends = [float(start) for start, _ in quiet if start > 8]
    pairs = [(a, b) for a in starts for b in ends if b - a > SHORTEST * reach]
    pairs.sort(key=lambda pair: pair[0] - pair[1])
    return pairs[:most]


def _quiet(profile: Floats, reach: float) -> list[tuple[int, int]]:
    """Runs of white, in pixels; each ends where the profile has clearly begun to fall."""
    window = max(9, int(reach * 0.4) | 1)
    row = profile[None].astype(np.float32)
    line = np.ones((1, window), np.uint8)
    high = cv2.blur(cv2.dilate(row, line), (window // 2, 1))[0]
    low = cv2.blur(cv2.erode(row, line), (window // 2, 1))[0]
    level = (profile - low) / np.maximum(high - low, 4)
    white = (level > WHITE).astype(np.int8)
    change = np.flatnonzero(np.diff(np.concatenate([[0], white, [0]])))
    least = max(2.0, QUIET * reach)
    return [(int(a), int(b)) for a, b in change.reshape(-1, 2) if b - a >= least]

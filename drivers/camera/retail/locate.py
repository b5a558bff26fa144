"""Where in a picture bars stand side by side: strips turned so that the bars are upright.

Bars are a place where all edges point one way; blur weakens the edges and leaves the direction. Knows pictures and
nothing of symbologies.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]
Floats = NDArray[np.float32]

WORKING = 320  # pixels of the longer side while looking
WINDOW = 17  # pixels over which edges are compared
COHERENT = 0.7
CONTRAST = 12.0  # grey values a pixel squared: less is paper
LEAST = 250  # pixels of the working picture
WIDEST = 720  # pixels of a strip along the code
ROWS = 24


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of the picture, `rows` x pixels, mean grey values, bars upright.

    `left`, `right`: about where bars begin and end, pixels. `corner(x, y)` would be in `turn` (2 x 3, strip to picture).
    """

    rows: Floats
    left: float
    right: float
    turn: NDArray[np.float64]
    height: int


def strips(gray: Gray, most: int = 3) -> list[Strip]:
    """The likeliest strips, the best first."""
    scale = min(1.0, WORKING / max(gray.shape))
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else gray
    found = []
    for box in _boxes(small):
        found.append((box[0], _strip(gray, box[1] / scale, box[2] / scale, box[3])))
    found.sort(key=lambda one: -one[0])
    return [strip for _, strip in found[:most]]


def _boxes(small: Gray) -> list[tuple[float, NDArray[np.float64], NDArray[np.float64], float]]:
    """Weight, centre, half sizes (across the bars, along them) and angle of places with edges of one direction."""
    soft = cv2.GaussianBlur(small.astype(np.float32), (0, 0), 0.8)
    dx, dy = cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=0.25), cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=0.25)
    window = (WINDOW, WINDOW)
    xx, yy, xy = (cv2.boxFilter(one, -1, window) for one in (dx * dx, dy * dy, dx * dy))
    energy = xx + yy
    straight = cv2.magnitude(xx - yy, 2 * xy)
    mask = ((straight > COHERENT * energy) & (energy > CONTRAST)).astype(np.uint8)
    count, labels, stats, centres = cv2.connectedComponentsWithStats(mask, connectivity=4)
    boxes = []
    for index in range(1, count):
        if stats[index, cv2.CC_STAT_AREA] < LEAST:
            continue
        x, y, w, h = (int(stats[index, each]) for each in range(4))
        inside = labels[y : y + h, x : x + w] == index
        sums = [float(one[y : y + h, x : x + w][inside].sum()) for one in (xx, yy, xy)]
        angle = 0.5 * float(np.arctan2(2 * sums[2], sums[0] - sums[1]))
        ys, xs = np.nonzero(inside)
        points = np.stack([xs + x, ys + y], axis=1).astype(np.float64)
        across = points @ np.array([np.cos(angle), np.sin(angle)])
        along = points @ np.array([-np.sin(angle), np.cos(angle)])
        low, high = np.percentile(across, (1, 99)), np.percentile(along, (8, 92))
        middle = np.array([low.mean(), high.mean()])
        half = np.array([low[1] - low[0], high[1] - high[0]]) / 2
        centre = middle[0] * np.array([np.cos(angle), np.sin(angle)]) + middle[1] * np.array(
            [-np.sin(angle), np.cos(angle)]
        )
        if half[0] < 12 or half[1] < 3:
            continue
        boxes.append((float(np.sqrt(sums[0] + sums[1]) * half[0]), centre, half, angle))
    return boxes


def _strip(gray: Gray, centre: NDArray[np.float64], half: NDArray[np.float64], angle: float) -> Strip:
    reach = half[0] * 1.3 + 12
    zoom = min(1.0, WIDEST / (2 * reach))
    width, height = int(2 * reach * zoom), max(8, int(2 * half[1] * zoom))
    across = np.array([np.cos(angle), np.sin(angle)]) / zoom
    along = np.array([-np.sin(angle), np.cos(angle)]) / zoom
    corner = centre - across * width / 2 - along * height / 2
    turn = np.stack([across, along, corner], axis=1)
    source = gray
    if zoom < 0.6:
        source = cv2.blur(gray, (round(1 / zoom),) * 2)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    piece = cv2.warpAffine(source, turn, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    rows = cv2.resize(piece, (width, min(ROWS, height)), interpolation=cv2.INTER_AREA).astype(np.float32)
    inset = half[0] * zoom
    return Strip(rows, width / 2 - inset, width / 2 + inset, turn, height)


def upright(rows: Floats) -> Floats:
    """`rows` sheared so that the bars stand best."""
    count, width = rows.shape
    at, lever = np.arange(width, dtype=np.float32), np.linspace(-1, 1, count, dtype=np.float32)
    best, kept = -1.0, rows
    for lean in np.linspace(-0.12, 0.12, 13) * width / 2 / 2:
        moved = np.stack([np.interp(at + lean * arm, at, row) for arm, row in zip(lever, rows, strict=True)])
        power = float((np.diff(moved.mean(axis=0)) ** 2).sum())
        if power > best:
            best, kept = power, moved.astype(np.float32)
    return kept

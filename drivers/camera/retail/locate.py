"""Where in a picture bars stand side by side: strips turned so that the bars are upright.

Bars are a place where all edges point one way; blur weakens the edges and leaves the direction. Knows pictures and
nothing of symbologies.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]
Floats = NDArray[np.float32]

WORKING = 320  # pixels of the longer side while looking
WINDOW = 23  # pixels over which edges are compared
COHERENT = 0.7
CONTRAST = 4.0  # grey values a pixel squared: less is paper
BALANCE = 0.55  # of light to dark less dark to light; the edge of a box has 1
GAP = 11  # pixels without edges between two parts of one code
LEAST = 250  # pixels of the working picture
WIDEST = 720  # pixels of a strip along the code
ROWS = 24


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of the picture, `rows` x pixels, mean grey values, bars upright.

    `left`, `right`: about where bars begin and end, pixels. `height`: rows of the picture it was made of. `turn`:
    2 x 3, from a place in the strip (x, y of `height`, 1) to one in the picture.
    """

    rows: Floats
    left: float
    right: float
    turn: NDArray[np.float64]
    height: int


@dataclass(frozen=True, slots=True, eq=False)
class Box:
    """`centre`, `half` sizes across the bars and along them (pixels), `angle` of the way across them (radians)."""

    weight: float
    centre: NDArray[np.float64]
    half: NDArray[np.float64]
    angle: float


def strips(gray: Gray, most: int = 3) -> list[Strip]:
    """The likeliest strips, the best first."""
    scale = min(1.0, WORKING / max(gray.shape))
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else gray
    boxes = _boxes(small.astype(np.float32))[:most]
    return [_strip(gray, box.centre / scale, box.half / scale, box.angle) for box in boxes]


def _boxes(small: Floats) -> list[Box]:
    """Places with edges of one direction, dark to light as often as light to dark."""
    soft = cv2.GaussianBlur(small, (0, 0), 0.8)
    dx, dy = cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=0.25), cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=0.25)
    window = (WINDOW, WINDOW)
    xx, yy, xy = (cv2.boxFilter(one, -1, window) for one in (dx * dx, dy * dy, dx * dy))
    energy = xx + yy
    drift = cv2.magnitude(cv2.boxFilter(dx, -1, window), cv2.boxFilter(dy, -1, window))
    sway = cv2.boxFilter(cv2.magnitude(dx, dy), -1, window)
    wide, tall = xx - yy, 2 * xy
    mask = (cv2.magnitude(wide, tall) > COHERENT * energy) & (energy > CONTRAST) & (drift < BALANCE * sway)
    if not mask.any():
        return []
    boxes: list[Box] = []
    for turn in np.arange(6) * np.pi / 3:  # twice the angle of 0, 30, ... 150 degrees
        alike = wide * np.cos(turn) + tall * np.sin(turn) > np.cos(np.pi / 4.5) * cv2.magnitude(wide, tall)
        closed = cv2.morphologyEx((mask & alike).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((GAP, GAP), np.uint8))
        count, labels, stats, _ = cv2.connectedComponentsWithStats(closed, connectivity=4)
        for index in range(1, count):
            if stats[index, cv2.CC_STAT_AREA] >= LEAST:
                x, y, w, h = (int(stats[index, each]) for each in range(4))
                part = np.s_[y : y + h, x : x + w]
                box = _box(labels[part] == index, x, y, tuple(one[part] for one in (xx, yy, xy)))
                if box.half[0] >= 12 and box.half[1] >= 3:
                    boxes.append(box)
    return _distinct(boxes)


def _box(inside: NDArray[np.bool_], x: int, y: int, tensor: tuple[NDArray[Any], ...]) -> Box:
    xx, yy, xy = (float(one[inside].sum()) for one in tensor)
    angle = 0.5 * float(np.arctan2(2 * xy, xx - yy))
    ys, xs = np.nonzero(inside)
    axes = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    spread = np.stack([xs + x, ys + y], axis=1) @ axes.T
    ends = np.stack([np.percentile(spread[:, 0], (1, 99)), np.percentile(spread[:, 1], (8, 92))])
    half = (ends[:, 1] - ends[:, 0]) / 2
    return Box(float(np.sqrt((xx + yy) * len(xs))), ends.mean(axis=1) @ axes, half, angle)


def _distinct(boxes: list[Box]) -> list[Box]:
    """The heaviest first, without those whose middle lies in a heavier one that points the same way."""
    kept: list[Box] = []
    for box in sorted(boxes, key=lambda one: -one.weight):
        if not any(_covers(other, box) for other in kept):
            kept.append(box)
    return kept


def _covers(one: Box, other: Box) -> bool:
    turned = abs((one.angle - other.angle + np.pi / 2) % np.pi - np.pi / 2)
    away = other.centre - one.centre
    across = abs(away @ np.array([np.cos(one.angle), np.sin(one.angle)]))
    along = abs(away @ np.array([-np.sin(one.angle), np.cos(one.angle)]))
    return bool(turned < 0.35 and across < one.half[0] and along < one.half[1])


def _strip(gray: Gray, centre: NDArray[np.float64], half: NDArray[np.float64], angle: float) -> Strip:
    reach = half[0] * 1.3 + 12
    zoom = min(1.0, WIDEST / (2 * reach))
    width, height = int(2 * reach * zoom), max(8, int(2 * half[1] * zoom))
    across = np.array([np.cos(angle), np.sin(angle)]) / zoom
    along = np.array([-np.sin(angle), np.cos(angle)]) / zoom
    corner = centre - across * width / 2 - along * height / 2
    turn = np.stack([across, along, corner], axis=1)
    source: NDArray[Any] = gray
    if zoom < 0.6:
        source = cv2.blur(gray, (round(1 / zoom),) * 2)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    piece = cv2.warpAffine(source, turn, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    rows = cv2.resize(piece, (width, min(ROWS, height)), interpolation=cv2.INTER_AREA).astype(np.float32)
    inset = half[0] * zoom
    return Strip(rows, width / 2 - inset, width / 2 + inset, turn, height)


def upright(rows: Floats) -> Floats:
    """`rows` leaned and fanned (as perspective does) so that the bars stand best."""
    count, width = rows.shape
    lever = np.linspace(-1, 1, count, dtype=np.float32)[:, None]
    at = np.arange(width, dtype=np.float32)[None]
    aside = (at - width / 2) / (width / 2)
    step, best, kept = width * 0.006, (0.0, 0.0), rows
    power = _power(rows)
    for reach in (4, 2, 1, 0.5):
        for lean, fan in ((1, 0), (-1, 0), (0, 1), (0, -1)) * 3:
            tried = best[0] + lean * reach * step, best[1] + fan * reach * step
            moved = _moved(rows, at + lever * (tried[0] + tried[1] * aside))
            if _power(moved) > power:
                power, best, kept = _power(moved), tried, moved
    return kept


def _moved(rows: Floats, at: Floats) -> Floats:
    down = np.repeat(np.arange(len(rows), dtype=np.float32)[:, None], at.shape[1], axis=1)
    moved = cv2.remap(rows, at, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.float32)


def _power(rows: Floats) -> float:
    return float((np.diff(rows.mean(axis=0)) ** 2).sum())

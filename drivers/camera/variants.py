"""The same picture shown in other ways: contrast, sharpness, size, turn, and the barred regions cut out upright.

Pure numpy and OpenCV. What is on the pictures is not known here; `Picture.back` tells where a point came from.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]
Levels = npt.NDArray[np.float32]
Affine = npt.NDArray[np.float64]
Corner = tuple[float, float]

SAME: Final[Affine] = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
LARGEST_TO_DOUBLE: Final = 1000
"""Pixels of the longer side: on a larger picture the bars are wide enough as they are."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A gray picture and the affine way (2 x 3) from its pixels back to those of the source."""

    name: str
    image: Image
    back: Affine

    def source(self, points: tuple[Corner, ...]) -> tuple[Corner, ...]:
        """`points` of this picture in pixels of the source."""
        there = np.asarray(points, np.float64) @ self.back[:, :2].T + self.back[:, 2]
        return tuple((float(x), float(y)) for x, y in there)


def plain(gray: Image) -> Picture:
    """As it is."""
    return Picture("plain", gray, SAME)


def contrast(gray: Image) -> Picture:
    """Contrast equal everywhere (CLAHE): for faint prints and for light that falls off."""
    return Picture("contrast", np.asarray(cv2.createCLAHE(3.0, (8, 8)).apply(gray), np.uint8), SAME)


def sharp(gray: Image, sigma: float = 1.0, amount: float = 1.5) -> Picture:
    """Unsharp mask of `sigma` pixels."""
    return Picture(f"sharp {sigma:g}", _unsharp(gray, sigma, amount), SAME)


def soft(gray: Image) -> Picture:
    """A little blurred: for noise, moiré, and the dots of a print."""
    return Picture("soft", np.asarray(cv2.GaussianBlur(gray, (0, 0), 1.0), np.uint8), SAME)


def scaled(gray: Image, factor: float) -> Picture:
    """Smaller or larger by `factor`."""
    height, width = gray.shape
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    image = cv2.resize(gray, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC)
    back = np.array([[width / size[0], 0.0, 0.0], [0.0, height / size[1], 0.0]])
    return Picture(f"x{factor:g}", np.asarray(image, np.uint8), back)


def doubled_and_sharp(gray: Image) -> Picture:
    """Twice the size with an unsharp mask, for bars of one or two pixels; a large picture keeps its size."""
    larger = scaled(gray, 2.0) if max(gray.shape) <= LARGEST_TO_DOUBLE else plain(gray)
    return Picture("x2 sharp", _unsharp(larger.image, 2.0, 2.0), larger.back)


def enlarged(gray: Image) -> Picture:
    """Half as large again, or its own size if it is large."""
    return scaled(gray, 1.5 if max(gray.shape) <= LARGEST_TO_DOUBLE else 1.0)


def turned(gray: Image, degrees: float) -> Picture:
    """Turned counter-clockwise, nothing cut off."""
    height, width = gray.shape
    there = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    cos, sin = abs(there[0, 0]), abs(there[0, 1])
    size = (max(1, int(height * sin + width * cos)), max(1, int(height * cos + width * sin)))
    there[:, 2] += (size[0] / 2 - width / 2, size[1] / 2 - height / 2)
    image = cv2.warpAffine(gray, there, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    back = np.asarray(cv2.invertAffineTransform(there), np.float64)
    return Picture(f"turned {degrees:g}", np.asarray(image, np.uint8), back)


def around(gray: Image, points: tuple[Corner, ...], margin: float = 0.35) -> Picture:
    """The upright box around `points`, wider by `margin` of its longer side so that quiet zones stay in."""
    x, y, width, height = cv2.boundingRect(np.asarray(points, np.float32))
    more = round(margin * max(width, height)) + 4
    left, top = max(0, x - more), max(0, y - more)
    image = gray[top : y + height + more, left : x + width + more]
    if not image.size:
        return plain(gray)
    return Picture("around", np.ascontiguousarray(image), np.array([[1.0, 0.0, left], [0.0, 1.0, top]]))


REGION_SIDE: Final = 320
"""Pixels of the longer side of the picture in which regions are sought."""
FLAT: Final = 25.0
"""Gray levels: contrast below it counts as paper, not as bars."""
CUT_WIDTH: Final = 720
"""Pixels across the bars of a region cut out, quiet zones of 18 % on either side included: 5 a module of EAN-13."""


@dataclass(frozen=True, slots=True)
class Region:
    """Where parallel bars are. `angle`: of the way across them, radians; `across` and `along` them: size in pixels."""

    centre: Corner
    across: float
    along: float
    angle: float


def regions(gray: Image, most: int = 2) -> list[Region]:
    """Barred regions, the largest first: where all gradients point one way (structure tensor, contrast evened out)."""
    factor = min(1.0, REGION_SIDE / max(gray.shape))
    small = cv2.resize(gray, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) if factor < 1 else gray
    if min(small.shape) < 8:
        return []
    level = cv2.GaussianBlur(small, (0, 0), 0.8).astype(np.float32)
    window = max(9, int(max(small.shape) / 24) | 1)
    strength, xx, yy, xy = _parallel(level, window)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        (strength > 0.3 * float(np.percentile(strength, 99.5))).astype(np.uint8)
    )
    found = []
    for label in range(1, count):
        if stats[label, cv2.CC_STAT_AREA] < window * window:
            continue
        inside = labels == label
        angle = 0.5 * math.atan2(2 * float(xy[inside].sum()), float((xx[inside] - yy[inside]).sum()))
        region = _span(inside, angle, factor)
        if region.across * factor >= 2 * window:
            found.append((float(strength[inside].sum()), region))
    found.sort(key=lambda each: each[0], reverse=True)
    return [region for _, region in found[:most]]


def cut(gray: Image, region: Region) -> Picture:
    """`region` upright, each row the mean of its neighbours along the bars, contrast stretched."""
    across = region.across * 1.36
    scale = min(CUT_WIDTH / across, 4.0)
    width, height = round(across * scale), max(24, round(min(region.along, 0.7 * across) * scale))
    cos, sin = math.cos(region.angle) / scale, math.sin(region.angle) / scale
    x = region.centre[0] - (cos * width - sin * height) / 2
    y = region.centre[1] - (sin * width + cos * height) / 2
    back = np.array([[cos, -sin, x], [sin, cos, y]])
    image = cv2.warpAffine(
        gray, back, (width, height), flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    )
    mean = cv2.blur(image, (1, max(3, int(height * 0.12) | 1)))
    low, high = np.percentile(mean, (1, 99))
    level = (mean.astype(np.float32) - low) * (255.0 / max(float(high - low), 1.0))
    return Picture("cut", np.clip(level, 0, 255).astype(np.uint8), back)


def focused(picture: Picture, sigma: float = 3.0, rounds: int = 12) -> Picture:
    """Richardson-Lucy deconvolution across the bars, for a Gauss blur of `sigma` pixels of an upright cut."""
    seen = picture.image.astype(np.float32) + 1.0
    size = (int(sigma * 6) | 1, 1)
    guess = seen.copy()
    for _ in range(rounds):
        blurred = cv2.GaussianBlur(guess, size, sigma, sigmaY=0.01, borderType=cv2.BORDER_REPLICATE)
        ratio = seen / np.maximum(blurred, 1.0)
        guess *= cv2.GaussianBlur(ratio, size, sigma, sigmaY=0.01, borderType=cv2.BORDER_REPLICATE)
    return Picture(f"{picture.name} focused", np.clip(guess, 0, 255).astype(np.uint8), picture.back)


def cuts(gray: Image) -> Iterator[Picture]:
    """Each barred region upright, and again focused."""
    for number, region in enumerate(regions(gray)):
        picture = cut(gray, region)
        yield Picture(f"cut {number}", picture.image, picture.back)
        yield Picture(f"cut {number} focused", focused(picture).image, picture.back)


def _unsharp(gray: Image, sigma: float, amount: float) -> Image:
    return np.asarray(cv2.addWeighted(gray, 1 + amount, cv2.GaussianBlur(gray, (0, 0), sigma), -amount, 0), np.uint8)


def _parallel(level: Levels, window: int) -> tuple[Levels, Levels, Levels, Levels]:
    """How strong and how parallel the gradients around each pixel are, and the three parts of the structure tensor."""
    dx = cv2.Sobel(level, cv2.CV_32F, 1, 0, ksize=3)
    dy = cv2.Sobel(level, cv2.CV_32F, 0, 1, ksize=3)
    mean = cv2.GaussianBlur(level, (0, 0), window)
    variance = np.maximum(cv2.GaussianBlur(level * level, (0, 0), window) - mean * mean, 0)
    even = 1.0 / (variance + FLAT * FLAT)
    parts = (dx * dx, dy * dy, dx * dy)
    xx, yy, xy = (cv2.GaussianBlur(part * even, (0, 0), window / 2.5).astype(np.float32) for part in parts)
    energy = xx + yy
    coherence = np.sqrt((xx - yy) ** 2 + 4 * xy * xy) / (energy + 1e-6)
    strength = np.where(coherence > 0.45, coherence * coherence * np.sqrt(energy), 0.0).astype(np.float32)
    return strength, xx, yy, xy


def _span(inside: npt.NDArray[np.bool_], angle: float, factor: float) -> Region:
    ys, xs = np.nonzero(inside)
    cos, sin = math.cos(angle), math.sin(angle)
    first, last = np.percentile(xs * cos + ys * sin, (0.5, 99.5))
    top, bottom = np.percentile(ys * cos - xs * sin, (2, 98))
    u, v = float(first + last) / 2, float(top + bottom) / 2
    centre = ((u * cos - v * sin) / factor, (u * sin + v * cos) / factor)
    return Region(centre, float(last - first) / factor, float(bottom - top) / factor, angle)

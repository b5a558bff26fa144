"""What in a frame is worth a decoder's time: regions that look printed, and that have changed since they were tried.

Reading a whole frame costs tens of milliseconds, looking at it this way two. A code is many edges between the same two
greys: in a small tile the sum of all steps from pixel to pixel is several times the range from darkest to brightest. A
box's edge, a fold or a shadow is one step. Where nothing changes, the same print is tried less and less often. Knows no
symbology and no text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from drivers.camera.boxes import Box, overlap, widened_by, within

Image = npt.NDArray[Any]
Mask = npt.NDArray[Any]

TILE: Final = 8
"""Pixels a side, at each scale."""
SCALES: Final = (2, 4, 8)
"""By how much the frame is made smaller: a module of 1 to 16 pixels is seen at one of them."""
STEPS: Final = 3.2
"""Steps from dark to bright and back in a row of two tiles, at least. A straight edge gives 1 to 1.4, a corner 2, a
label 3.5 to 10."""
CONTRAST: Final = 14.0
"""Grey levels between darkest and brightest in a tile, at least: what even a dark hall shows of a label."""
ABOVE: Final = 1.8
"""The same in multiples of the calmest fifth of the picture, which shows noise and grain."""
CALM: Final = 25.0
"""More than this is no calm: the whole picture is print."""
NOISE: Final = 4.0
"""Grey levels from pixel to pixel that are taken for noise at most, where even the calmest fifth has them."""
MOVED: Final = 6.0
"""Grey levels by which a cell of 8 x 8 pixels has to change."""
MOST: Final = 6
"""Regions in one frame; what is left over has its turn in the next."""
FIRST: Final = 4
"""Frames in which unchanged print is tried at once, before it is tried at intervals that double up to `SELDOM`."""
SELDOM: Final = 45
WHOLE: Final = 120
"""Frames between two looks at a whole frame without any print: what the tiles do not see may be seen so."""


@dataclass(frozen=True, slots=True)
class Look:
    """What came of one frame. `regions` are to be decoded now, `tries` says how often each was before; `print` is all
    that looks printed, tried now or not."""

    regions: tuple[Box, ...] = ()
    tries: tuple[int, ...] = ()
    print: tuple[Box, ...] = ()
    moved: Mask | None = None
    """1 for each cell of 8 x 8 pixels that differs from the frame before; None at first."""
    whole: bool = False

    def changed(self, box: Box) -> bool:
        """Whether anything in this box differs from the frame before."""
        return self.moved is None or _touches(self.moved, box)


@dataclass(slots=True)
class Gate:
    """One camera's gate. `look` takes its frames in their order. `every_frame`: unchanged print is tried every time."""

    every_frame: bool = False
    _number: int = 0
    _times: npt.NDArray[np.int32] = field(default_factory=lambda: np.zeros((0, 0), np.int32))
    """How often each tile was tried since it changed."""
    _due: npt.NDArray[np.int32] = field(default_factory=lambda: np.zeros((0, 0), np.int32))
    """The frame in which it is to be tried again."""
    _tries: npt.NDArray[np.int32] = field(default_factory=lambda: np.zeros((0, 0), np.int32))
    """How often it was tried in all."""
    _before: npt.NDArray[np.float32] | None = None
    _last_whole: int = 0

    def look(self, gray: Image, also: Sequence[Box] = ()) -> Look:
        """What is worth decoding in this frame (rows x columns); print in the boxes `also` is so in any case."""
        self._number += 1
        if min(gray.shape) < 2 * TILE:
            return Look()  # no code is so small
        half = cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        found = printed(half)
        moved = self._moved(half)
        due = []
        for box in found:
            tiles = self._tiles(box, half.shape)
            if (moved is not None and _touches(moved, box)) or any(overlap(box, one) > 0 for one in also):
                self._times[tiles], self._due[tiles] = 0, self._number
            # Faint print comes and goes with the noise, never the same: what matters is whether most of it was tried.
            if self.every_frame or np.mean(self._due[tiles] <= self._number) > 0.5:
                due.append(box)
        regions, tries = self._take(due, gray.shape)
        whole = False
        if not regions and not self.every_frame and self._number - self._last_whole >= WHOLE:
            self._last_whole, whole = self._number, True
            regions, tries = ((0, 0, gray.shape[1], gray.shape[0]),), (0,)
        return Look(regions, tries, found, moved, whole)

    def _take(self, due: list[Box], shape: tuple[int, ...]) -> tuple[tuple[Box, ...], tuple[int, ...]]:
        """Those that have their turn, and how often they had it: what was tried least comes first."""
        half = (-(-shape[0] // 2), -(-shape[1] // 2))
        if len(due) > MOST:
            due.sort(key=lambda box: float(np.mean(self._times[self._tiles(box, half)])))
        tries = []
        for box in due[:MOST]:
            tiles = self._tiles(box, half)
            tries.append(int(np.median(self._tries[tiles])))
            self._tries[tiles] += 1
            self._times[tiles] += 1
            late = np.maximum(self._times[tiles] - FIRST + 1, 0)
            self._due[tiles] = self._number + np.minimum(SELDOM, 2 ** np.minimum(late, 8))
        return tuple(widened(box, shape) for box in due[:MOST]), tuple(tries)

    def _tiles(self, box: Box, half: tuple[int, ...]) -> tuple[slice, slice]:
        """The tiles of a box; those of another frame size begin anew."""
        shape = (-(-half[0] // TILE) + 1, -(-half[1] // TILE) + 1)
        if self._due.shape != shape:
            self._times, self._due, self._tries = (np.zeros(shape, np.int32) for _ in range(3))
        side = TILE * SCALES[0]
        left, top, right, bottom = (edge // side for edge in box)
        return slice(top, bottom), slice(left, right)

    def _moved(self, half: Image) -> Mask | None:
        """Which cells of 8 x 8 pixels changed since they were taken as the state of things; None at first."""
        cells = cv2.resize(half, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA).astype(np.float32)
        before = self._before
        if before is None or before.shape != cells.shape:
            self._before = cells
            return None
        difference = cells - before
        difference -= np.median(difference[::4, ::4])  # the light went up or down as a whole
        moved: Mask = (np.abs(difference) > MOVED).astype(np.uint8)
        # What has changed is the new state; the rest follows slowly, as daylight does.
        self._before = np.where(moved, cells, before + 0.05 * (cells - before))
        return moved


def printed(half: Image) -> tuple[Box, ...]:
    """Where a frame, given at half its size, looks printed: boxes in pixels of the whole frame, largest first."""
    mask = np.zeros((-(-half.shape[0] // TILE), -(-half.shape[1] // TILE)), np.uint8)
    level = half
    for scale in SCALES:
        if scale != SCALES[0]:
            level = cv2.resize(level, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        if min(level.shape) < 2 * TILE:
            break
        mask |= cv2.resize(_busy(level), mask.shape[::-1], interpolation=cv2.INTER_NEAREST)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    side = TILE * SCALES[0]
    boxes: list[Box] = []
    tiles = (row for row in stats[1:count].tolist() if row[4] > 1)
    for left, top, width, height, _ in sorted(tiles, key=lambda row: row[2] * row[3], reverse=True):
        box = left * side, top * side, (left + width) * side, (top + height) * side
        if not any(overlap(larger, box) > 0.9 for larger in boxes):
            boxes.append(box)
    return tuple(boxes)


def _busy(level: Image) -> Mask:
    """1 for each tile with many steps between two greys."""
    high, wide = level.shape[0] // TILE, level.shape[1] // TILE
    part = level[: high * TILE, : wide * TILE]
    across, down = cv2.absdiff(part[:, 1:], part[:, :-1]), cv2.absdiff(part[1:], part[:-1])
    size = (wide, high)
    steps = cv2.magnitude(
        cv2.resize(across, size, interpolation=cv2.INTER_AREA).astype(np.float32),
        cv2.resize(down, size, interpolation=cv2.INTER_AREA).astype(np.float32),
    )
    kernel = np.ones((TILE, TILE), np.uint8)
    middle = slice(TILE // 2, None, TILE)
    bright = _of_four(cv2.dilate(part, kernel)[middle, middle], np.maximum)
    dark = _of_four(cv2.erode(part, kernel)[middle, middle], np.minimum)
    contrast = bright.astype(np.float32) - dark
    fifth = contrast.size // 5
    calm = float(np.partition(contrast, fifth, axis=None)[fifth])
    least = max(CONTRAST, ABOVE * min(calm, CALM))
    # Noise makes steps everywhere, and beside an edge they would look like print.
    noise = float(np.partition(steps, steps.size // 5, axis=None)[steps.size // 5])
    steps = _of_four(np.maximum(steps - min(noise, NOISE), 0), np.add)
    busy = (contrast > least) & (steps * (TILE / 2) > STEPS * contrast)
    return cv2.dilate(np.pad(busy.astype(np.uint8), ((0, 1), (0, 1))), np.ones((2, 2), np.uint8), anchor=(1, 1))


def _of_four(tiles: npt.NDArray[Any], both: Callable[..., npt.NDArray[Any]]) -> npt.NDArray[Any]:
    """Each tile taken together with its right, lower and lower right neighbours."""
    rows = both(tiles[:, :-1], tiles[:, 1:])
    return both(rows[:-1], rows[1:])


def widened(box: Box, shape: Sequence[int]) -> Box:
    """With room for the quiet zone, which looks like nothing."""
    return within(widened_by(box, max(32, (box[2] - box[0]) // 8, (box[3] - box[1]) // 8)), shape)


def _touches(moved: Mask, box: Box) -> bool:
    left, top, right, bottom = (edge // 8 for edge in box)
    return bool(moved[top : bottom + 1, left : right + 1].any())

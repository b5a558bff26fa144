"""Upright boxes in a picture: left, top, right, bottom in pixels; right and bottom are just outside."""

from __future__ import annotations

from collections.abc import Sequence

Box = tuple[int, int, int, int]


def area(box: Box) -> int:
    """In pixels."""
    return (box[2] - box[0]) * (box[3] - box[1])


def overlap(one: Box, other: Box) -> float:
    """The shared area, as a part of the smaller box.

    >>> overlap((0, 0, 10, 10), (5, 0, 30, 10)), overlap((0, 0, 10, 10), (10, 0, 20, 10))
    (0.5, 0.0)
    """
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide * high / max(1, min(area(one), area(other))) if wide > 0 and high > 0 else 0.0


def near(one: Box, other: Box, sizes: float) -> bool:
    """Whether their middles lie within `sizes` times the longer side of `one`, or the boxes overlap by more than half
    (only for `sizes` of 1 and more)."""
    reach = sizes * max(one[2] - one[0], one[3] - one[1], 16)
    across = abs(one[0] + one[2] - other[0] - other[2]) / 2
    down = abs(one[1] + one[3] - other[1] - other[3]) / 2
    return max(across, down) <= reach or (sizes >= 1 and overlap(one, other) > 0.5)


def widened_by(box: Box, room: int) -> Box:
    """With `room` on every side."""
    return box[0] - room, box[1] - room, box[2] + room, box[3] + room


def within(box: Box, shape: Sequence[int]) -> Box:
    """What of it lies in a picture of this shape (rows, columns)."""
    return max(0, box[0]), max(0, box[1]), min(shape[1], box[2]), min(shape[0], box[3])

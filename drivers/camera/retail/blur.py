"""Patterns as a lens out of focus shows them: modules blurred by a disc, sampled `PER_MODULE` times a module.

A lens out of focus spreads every point over a disc; across the bars that is a half-ellipse of the disc's radius, here
in modules, with a little Gaussian for the lens and the sensor. Knows layouts, and nothing of pictures.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from drivers.camera.retail.layout import Layout

Floats = NDArray[np.float32]

PER_MODULE = 4
FINE = 16  # steps a module while blurring
STEP = 0.2  # of the blur radius, modules
RADII = tuple(round(STEP * n, 2) for n in range(1, 17))
GAUSS = 0.25  # sigma, modules


@cache
def kernel(radius: float) -> Floats:
    """What a line of light becomes across the bars: `FINE` steps a module, sum 1, odd length."""
    reach = int((radius + 3 * GAUSS) * FINE) + 1
    at = np.arange(-reach, reach + 1) / FINE
    disc = np.sqrt(np.clip(radius**2 - at**2, 0, None)) if radius * FINE > 1 else (at == 0).astype(float)
    gauss = np.exp(-(at**2) / (2 * GAUSS**2))
    both = np.convolve(disc, gauss / gauss.sum(), mode="same")
    return np.asarray(both / both.sum(), np.float32)


def blurred(fine: Floats, radius: float) -> Floats:
    """A picture of `FINE` steps a module as seen: `PER_MODULE` samples a module, each the mean of its part."""
    psf = kernel(radius)
    wide = np.pad(fine, len(psf) // 2, mode="edge")
    seen = np.convolve(wide, psf, mode="valid")
    return np.asarray(seen.reshape(-1, FINE // PER_MODULE).mean(axis=1), np.float32)


@dataclass(frozen=True, slots=True)
class Bank:
    """All pairs of neighbouring patterns of a layout at one blur, each from the middle of one slot to that of the next.

    `start[i]`: first sample of the window of pair i. `seen[i]`: [patterns of slot i x patterns of slot i+1, samples].
    `product[i]`: rows that give, times a profile with a 1 after it, the part of the squared difference that depends on
    both. `edges[i]`: what is added by bars wider by one module on both sides, to first order. `slopes[i]`: of each row,
    a module. `sizes[i]`: patterns of slot i.
    """

    start: tuple[int, ...]
    seen: tuple[Floats, ...]
    product: tuple[Floats, ...]
    edges: tuple[Floats, ...]
    slopes: tuple[Floats, ...]
    sizes: tuple[int, ...]

    def flat(self, chosen: tuple[int, ...]) -> Floats:
        """What the patterns `chosen` look like."""
        rows = [a * size + b for a, b, size in zip(chosen, chosen[1:], self.sizes[1:], strict=False)]
        return np.concatenate([table[row] for table, row in zip(self.seen, rows, strict=True)])

    def render(self, chosen: tuple[int, ...]) -> tuple[Floats, Floats, Floats]:
        """What the patterns `chosen` look like, what wider bars would add, and the slope a module; [samples] each."""
        rows = [a * size + b for a, b, size in zip(chosen, chosen[1:], self.sizes[1:], strict=False)]
        seen, edges, slopes = (
            np.concatenate([table[row] for table, row in zip(tables, rows, strict=True)])
            for tables in (self.seen, self.edges, self.slopes)
        )
        return seen, edges, slopes

    def coarser(self) -> Bank:
        """The same at half as many samples a module (every slot's half is an even number of samples)."""
        seen = tuple(halved(rows) for rows in self.seen)
        return Bank(tuple(at // 2 for at in self.start), seen, _products(seen), (), (), self.sizes)


@cache
def coarse_bank(layout: Layout, radius: float) -> Bank:
    """For a first look."""
    return bank(layout, radius).coarser()


def halved(rows: Floats) -> Floats:
    """Means of two neighbouring samples, along the last axis."""
    return np.asarray(rows.reshape(*rows.shape[:-1], -1, 2).mean(axis=-1), np.float32)


@cache
def bank(layout: Layout, radius: float) -> Bank:
    """Rendered once a process."""
    start, seen, edges, slopes = [0], [], [], []
    for first, second in zip(layout.slots, layout.slots[1:], strict=False):
        window = slice(first.width * PER_MODULE // 2, (2 * first.width + second.width) * PER_MODULE // 2)
        words = np.array([[int(bit) for bit in a + b] for a in first.patterns for b in second.patterns], np.float32)
        lit, changed = _basis(first.width + second.width, radius)
        seen.append(np.ascontiguousarray((words @ lit)[:, window]))
        slopes.append(np.ascontiguousarray((words @ np.gradient(lit, axis=1))[:, window] * PER_MODULE))
        edges.append(np.ascontiguousarray((np.abs(np.diff(words, axis=1)) @ changed)[:, window]))
        start.append(start[-1] + window.stop - window.start)
    sizes = tuple(len(slot.patterns) for slot in layout.slots)
    return Bank(tuple(start), tuple(seen), _products(tuple(seen)), tuple(edges), tuple(slopes), sizes)


def _products(seen: tuple[Floats, ...]) -> tuple[Floats, ...]:
    return tuple(np.concatenate([-2 * rows, (rows**2).sum(axis=1, keepdims=True)], axis=1) for rows in seen)


@cache
def _basis(width: int, radius: float) -> tuple[Floats, Floats]:
    """What each of `width` modules, and a module's worth of dark at each border between two, looks like alone."""
    modules = np.repeat(np.eye(width, dtype=np.float32), FINE, axis=1)
    borders = np.zeros((width - 1, width * FINE), np.float32)
    borders[np.arange(width - 1), np.arange(1, width) * FINE] = FINE
    lit = np.stack([blurred(one, radius) for one in modules])
    return lit, np.stack([blurred(one, radius) for one in borders])

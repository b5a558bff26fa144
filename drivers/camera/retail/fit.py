"""One number held against a profile: where its modules lie, how blurred and how lit they are, and what is left over.

Light, gain, ink spread, gamma and a smooth shift of the modules are all small and solved together by least squares,
with a prior on each so that a wrong number cannot bend the picture to itself. Knows no pictures, only profiles.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivers.camera.retail.blur import PER_MODULE, RADII, Bank, bank
from drivers.camera.retail.layout import SEEN, Layout

Floats = NDArray[np.float32]

NOISE = 0.03  # of the contrast, what is expected to be left over
PRIOR = (9, 0.3, 0.15, 9, 0.3, 0.15, 0.15, 0.4, 0.5, 0.5, 0.35, 0.25)
"""How large each term may be: level (flat, slope, curve), gain (same), bars' growth, gamma, shift (flat to cubic)."""


def grid(layout: Layout) -> Floats:
    """Where the samples lie, in modules from the left edge of the start guard."""
    count = (layout.modules + 2 * SEEN) * PER_MODULE
    return ((np.arange(count) + 0.5) / PER_MODULE - SEEN).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Fit:
    """One number in a profile.

    `cost`: squared differences left over, in units of the contrast squared. `at`: where each sample lies, pixels.
    `seen`: the profile there, 0 white to 1 dark, light and gain taken out. `contrast`: dark less white in the profile.
    """

    cost: float
    at: Floats
    seen: Floats
    radius: float
    contrast: float


def sample(profile: Floats, at: Floats) -> Floats:
    """`profile` at fractional pixels `at`, any shape."""
    return np.interp(at, np.arange(len(profile)), profile).astype(np.float32)


def fit(layout: Layout, chosen: tuple[int, ...], profile: Floats, start: Floats, radius: float, rounds: int = 3) -> Fit:
    """The patterns `chosen` against `profile` (0 white, 1 dark, roughly), from modules at pixels `start` on."""
    at, place = start, np.linspace(-1, 1, len(start), dtype=np.float32)
    best = None
    for turn in range(rounds):
        seen = sample(profile, at)
        reach = (-2, -1, 0, 1, 2) if turn == 0 else (-1, 0, 1)
        index = RADII.index(radius)
        tried = [RADII[index + step] for step in reach if 0 <= index + step < len(RADII)]
        tried = [one for one in tried if one <= layout.worst]
        solved = [(*_solve(bank(layout, each), chosen, seen, place), each) for each in tried]
        cost, terms, clean, shift, radius = min(solved, key=lambda one: one[0])
        if best is None or cost < best.cost:
            best = Fit(cost, at, clean, radius, float(terms[3]))
        elif cost > best.cost * 1.05:
            break
        at = np.interp(np.arange(len(at)) - shift * PER_MODULE, np.arange(len(at)), at).astype(np.float32)
    assert best is not None
    return best


def _solve(shapes: Bank, chosen: tuple[int, ...], seen: Floats, place: Floats) -> tuple[float, Floats, Floats, Floats]:
    """Cost, terms, the profile without light and gain, and the shift in modules of every sample."""
    flat, edges, slope = shapes.render(chosen)
    one, square = np.ones_like(place), place**2
    rows = [one, place, square, flat, flat * place, flat * square, edges, 4 * flat * (1 - flat)]
    rows += [slope, slope * place, slope * square, slope * square * place]
    columns = np.stack(rows)
    prior = np.asarray(PRIOR, np.float32)
    target = np.zeros(len(prior), np.float32)
    target[3] = 1
    matrix = columns @ columns.T + np.diag((NOISE / prior) ** 2 * 1.0) * len(place) / 40
    terms = np.linalg.solve(matrix, columns @ seen + (NOISE / prior) ** 2 * len(place) / 40 * target)
    left = seen - terms @ columns
    gain = terms[3] + terms[4] * place + terms[5] * square
    if gain.min() < 0.2:
        return float("inf"), terms, seen, np.zeros_like(place)
    clean = (seen - terms[:3] @ columns[:3]) / gain
    shift = np.clip((terms[8:] @ np.stack([one, place, square, square * place])) / gain, -1, 1)
    return float(((left / gain) ** 2).sum()), terms, clean.astype(np.float32), shift.astype(np.float32)

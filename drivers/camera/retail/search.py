"""A profile across the bars in, the likeliest numbers out, each with what speaks against it.

Knows profiles only: a row of grey values, where the code seems to begin and end in it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivers.camera.retail.blur import bank
from drivers.camera.retail.chain import Chain, Code, loosest, pair_costs
from drivers.camera.retail.fit import Fit, fit, grid, sample
from drivers.camera.retail.layout import Layout

Floats = NDArray[np.float32]

COARSE = (0.4, 1.0, 1.6, 2.2, 2.8)
EDGE = np.arange(-1.5, 1.51, 0.5, dtype=np.float32)  # modules tried about each end
KEPT = 5


@dataclass(frozen=True, slots=True)
class Found:
    """A number in a profile: how well it fits (`share`: of the profile's variance left over) and its rival.

    `gap`: by what factor the best other valid number fits worse, fitted on its own. `span`: first and last pixel.
    """

    layout: Layout
    code: Code
    share: float
    gap: float
    radius: float
    backwards: bool
    span: tuple[float, float]

    @property
    def text(self) -> str:
        """As printed."""
        return self.layout.text(self.code.reading, self.code.digits)


def darkness(profile: Floats, left: float, right: float) -> Floats:
    """Grey values as 0 for white to 1 for dark: white from the quiet zones, dark from the mean of the code, that is half.

    The mean does not change with blur, so this holds for any lens.
    """
    module = (right - left) / 95
    inside = profile[int(left) : int(right) + 1]
    before = profile[max(0, int(left - 9 * module)) : int(left) + 1]
    after = profile[int(right) : int(right + 9 * module) + 2]
    first = float(before.max()) if len(before) else float(inside.max())
    last = float(after.max()) if len(after) else float(inside.max())
    ramp = np.interp(np.arange(len(profile)), [left, right], [first, last])
    depth = max(1e-3, float((ramp[int(left) : int(right) + 1] - inside).mean()) / 0.46)
    return ((ramp - profile) / depth).astype(np.float32)


def numbers(layout: Layout, dark: Floats, left: float, right: float) -> list[tuple[Code, Fit, bool]]:
    """Valid numbers of a layout that fit best, each with its fit; the best first."""
    geometry, start = _geometry(layout, left, right)
    samples = sample(dark, start)
    costs, chosen, radius = _coarse(layout, samples)
    found: dict[tuple[int, ...], tuple[Code, Fit, bool]] = {}
    tried: set[tuple[int, ...]] = set()
    for row in np.argsort(costs):
        if tuple(chosen[row]) in tried:
            continue
        tried.add(tuple(chosen[row]))
        if len(tried) > KEPT:
            break
        got = _settle(layout, dark, start[row], float(radius[row]), tuple(int(v) for v in chosen[row]))
        if got and (got[0].chosen not in found or found[got[0].chosen][1].cost > got[1].cost):
            found[got[0].chosen] = (*got, bool(geometry[row, 0] > geometry[row, 1]))
    return sorted(found.values(), key=lambda one: one[1].cost)


def _geometry(layout: Layout, left: float, right: float) -> tuple[Floats, Floats]:
    module = (right - left) / layout.modules
    first, last = np.meshgrid(left + EDGE * module, right + EDGE * module, indexing="ij")
    ends = np.stack([first.ravel(), last.ravel()], axis=1)
    ends = np.concatenate([ends, ends[:, ::-1]]).astype(np.float32)
    part = grid(layout) / layout.modules
    return ends, ends[:, :1] + (ends[:, 1:] - ends[:, :1]) * part


def _coarse(layout: Layout, samples: Floats) -> tuple[Floats, NDArray[np.int64], Floats]:
    """For every geometry the least cost over blurs, the patterns, valid or not, and the blur."""
    tried = [loosest(pair_costs(samples, bank(layout, radius))) for radius in COARSE]
    cost = np.stack([one[0] for one in tried])
    best = cost.argmin(axis=0)
    rows = np.arange(len(samples))
    chosen = np.stack([one[1] for one in tried])
    return cost.min(axis=0), chosen[best, rows], np.asarray(COARSE, np.float32)[best]


def _settle(
    layout: Layout, dark: Floats, start: Floats, radius: float, chosen: tuple[int, ...]
) -> tuple[Code, Fit] | None:
    """Fit and read in turns until the number stays the same."""
    radius = min((one for one in COARSE), key=lambda one: abs(one - radius))
    held = fit(layout, chosen, dark, start, radius)
    best = None
    for _ in range(4):
        if not np.isfinite(held.cost):
            return best
        chain = Chain(layout, pair_costs(held.seen[None], bank(layout, held.radius)))
        code = chain.best()
        if best and code.chosen == best[0].chosen:
            break
        held = fit(layout, code.chosen, dark, held.at, held.radius)
        if best is None or held.cost < best[1].cost:
            best = code, held
    return best


def rival(layout: Layout, dark: Floats, code: Code, held: Fit, count: int = 3) -> float:
    """The cost of the best other valid number, each of the likeliest `count` fitted on its own."""
    chain = Chain(layout, pair_costs(held.seen[None], bank(layout, held.radius)))
    margins = chain.margins()
    others = []
    for slot, digit in enumerate(code.digits):
        row = margins[slot].copy()
        row[:, digit] = np.inf
        way, other = np.unravel_index(int(row.argmin()), row.shape)
        others.append((float(row.min()), slot, int(other), None))
    ways = margins[0].min(axis=1)
    ways[code.reading] = np.inf
    if np.isfinite(ways.min()):
        others.append((float(ways.min()), 0, None, int(ways.argmin())))
    least = np.inf
    seen = {code.chosen}
    for _, slot, digit, way in sorted(others, key=lambda one: one[0]):
        other = chain.best(way, slot, digit)
        if other.chosen in seen:
            continue
        seen.add(other.chosen)
        least = min(least, fit(layout, other.chosen, dark, held.at, held.radius).cost)
        if len(seen) > count:
            break
    return float(least)


def read_profile(layout: Layout, profile: Floats, left: float, right: float) -> Found | None:
    """The likeliest number of a layout between about `left` and `right`."""
    dark = darkness(profile, left, right)
    found = numbers(layout, dark, left, right)
    if not found:
        return None
    code, held, backwards = found[0]
    against = rival(layout, dark, code, held)
    if len(found) > 1:
        against = min(against, found[1][1].cost)
    power = float(((held.seen - held.seen.mean()) ** 2).sum())
    share = held.cost / max(power, 1e-6)
    span = float(held.at[0]), float(held.at[-1])
    return Found(layout, code, share, against / max(held.cost, 1e-6), held.radius, backwards, span)

"""A profile across the bars in, the likeliest numbers out, each with what speaks against it.

Knows profiles only: a row of grey values, where the code seems to begin and end in it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivers.camera.retail.blur import bank, coarse_bank, halved
from drivers.camera.retail.chain import Chain, Code, loosest, loosest_cost, pair_costs
from drivers.camera.retail.fit import Fit, fit, grid, sample
from drivers.camera.retail.layout import Layout

Floats = NDArray[np.float32]

COARSE = (0.6, 1.4, 2.2, 2.8)
GAMMAS = (1.0, 2.0)
GLANCE_BLUR = (0.6, 1.4, 2.4)
GLANCE_GAMMA = 1.6
GLANCE_EDGE = np.array([-1.0, 0.0, 1.0], np.float32)
GLANCED = 5  # places looked at after a glance
BOWS = (-0.12, -0.06, 0.0, 0.06, 0.12)
EDGE = np.arange(-1.5, 1.51, 0.75, dtype=np.float32)  # modules tried about each end
KEPT = 7
GOOD = 0.03  # of the variance left over: no need to look further
HOPELESS = 0.6  # left over at first sight: no bars
FEW = 3
WORTH = 0.2  # what the first FEW must come to for more to be tried
RELIT = 8  # geometries a light and pair of ends looked at again in a light of their own
RELIGHTS = 2
BEHIND = 2.0  # times what is left over at first sight
RELIGHT = (0.3, 0.6, 0.6, 1.0)  # how firmly level, its slope, gain and its slope are held


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


@dataclass(frozen=True, slots=True, eq=False)
class Guess:
    """Patterns, valid or not, that might be in the profile `dark` with the samples at pixels `start`."""

    layout: Layout
    dark: Floats
    start: Floats
    radius: float
    chosen: tuple[int, ...]
    share: float


def darkness(profile: Floats, left: float, right: float, gamma: float) -> Floats:
    """Grey values as 0 for white to 1 for dark.

    White is taken from the quiet zones, dark from the mean of the code, about half. The mean does not change with
    blur, so this holds for any lens; `gamma` undoes the camera's curve first.
    """
    margin = (right - left) * 0.09
    inside = slice(int(left), int(right) + 1)
    first = float(profile[max(0, int(left - margin)) : int(left) + 2].max())
    last = float(profile[max(0, int(right) - 1) : int(right + margin) + 2].max())
    ramp = np.interp(np.arange(len(profile)), [left, right], [first, last])
    light = np.clip(profile / np.maximum(ramp, 1), 0, 1.2) ** gamma
    depth = max(1e-3, float((1 - light[inside]).mean()) / 0.47)
    return ((1 - light) / depth).astype(np.float32)


def guesses(layout: Layout, profile: Floats, pairs: list[tuple[float, float]]) -> list[Guess]:
    """What a quick look finds between about the two pixels of each pair, in both directions; the best first."""
    places = _places(layout, profile, pairs)
    darks = [darkness(profile, *place.ends, gamma) for place in places for gamma in GAMMAS]
    starts = np.concatenate([_geometry(layout, place, EDGE) for place in places for _ in GAMMAS])
    each = len(EDGE) ** 2
    samples = halved(np.concatenate([sample(dark, starts[n * each :][:each]) for n, dark in enumerate(darks)]))
    share, radius = _coarse(layout, samples, COARSE)
    kept = _promising(share.reshape(-1, each))
    seen, radius = samples[kept], radius[kept]
    for _ in range(RELIGHTS):
        chosen = _patterns(layout, seen, radius)
        seen = _relit(layout, samples[kept], chosen, radius)
        share, radius = _coarse(layout, seen, COARSE)
    chosen = _patterns(layout, seen, radius)
    found: dict[bytes, Guess] = {}
    for row in np.argsort(share):
        key = chosen[row].tobytes()
        if key not in found:
            patterns = tuple(int(one) for one in chosen[row])
            whose = darks[kept[row] // each]
            found[key] = Guess(layout, whose, starts[kept[row]], float(radius[row]), patterns, float(share[row]))
    return list(found.values())


@dataclass(frozen=True, slots=True)
class Place:
    """Where a code may lie: its `ends` in pixels, whether it is read `backwards`, and its `bow`.

    A `bow` is how far perspective, or a round bottle, moves the middle against the ends: 4 x its part of the length.
    """

    ends: tuple[float, float]
    backwards: bool
    bow: float


def _places(layout: Layout, profile: Floats, pairs: list[tuple[float, float]]) -> list[Place]:
    """The likeliest places between the ends given, by a glance with few ends and blurs."""
    places = [Place(pair, backwards, bow) for pair in pairs for backwards in (False, True) for bow in BOWS]
    starts = np.stack([_geometry(layout, place, GLANCE_EDGE) for place in places])
    each = len(places) // len(pairs)
    samples = [
        sample(darkness(profile, *pair, GLANCE_GAMMA), starts[n * each :][:each]) for n, pair in enumerate(pairs)
    ]
    flat = halved(np.concatenate(samples)).reshape(-1, starts.shape[-1] // 2)
    share, _ = _coarse(layout, flat, GLANCE_BLUR)
    best = share.reshape(len(places), -1).min(axis=1)
    return [places[index] for index in np.argsort(best)[:GLANCED]]


def _promising(share: Floats) -> NDArray[np.int64]:
    """The best geometries of every group that is not far behind the best group; [groups, geometries] to flat rows."""
    limit = share.min() * BEHIND + 0.02
    rows = [np.argsort(part)[:RELIT] + n * share.shape[1] for n, part in enumerate(share) if part.min() <= limit]
    return np.concatenate(rows)


def _relit(layout: Layout, samples: Floats, chosen: NDArray[np.int64], radius: Floats) -> Floats:
    """The samples without the light (level and gain, each with a slope) that suits the patterns chosen for them."""
    shapes = np.stack([coarse_bank(layout, float(r)).flat(tuple(row)) for r, row in zip(radius, chosen, strict=True)])
    place = np.broadcast_to(np.linspace(-1, 1, samples.shape[1], dtype=np.float32), samples.shape)
    columns = np.stack([np.ones_like(place), place, shapes, shapes * place], axis=1)
    matrix = columns @ columns.transpose(0, 2, 1) + np.diag(RELIGHT).astype(np.float32)
    target = (columns @ samples[:, :, None])[:, :, 0]
    target[:, 2] += RELIGHT[2]
    terms = np.linalg.solve(matrix, target[:, :, None])[:, :, 0]
    gain = np.maximum(terms[:, 2:3] + terms[:, 3:] * place, 0.3)
    relit: Floats = ((samples - terms[:, :1] - terms[:, 1:2] * place) / gain).astype(np.float32)
    return relit


def _geometry(layout: Layout, place: Place, edge: Floats) -> Floats:
    """Pixels of the samples, for every pair of shifts `edge` (modules) of the two ends."""
    left, right = place.ends
    module = (right - left) / layout.modules
    first, last = np.meshgrid(left + edge * module, right + edge * module, indexing="ij")
    ends = np.stack([first.ravel(), last.ravel()], axis=1).astype(np.float32)
    if place.backwards:
        ends = ends[:, ::-1]
    part = grid(layout) / layout.modules
    part = part + place.bow * part * (1 - part)
    return np.asarray(ends[:, :1] + (ends[:, 1:] - ends[:, :1]) * part, np.float32)


def _coarse(layout: Layout, samples: Floats, blurs: tuple[float, ...]) -> tuple[Floats, Floats]:
    """For every row the least share of its variance left over by any of the blurs, and that blur."""
    radii = [radius for radius in blurs if radius <= layout.worst]
    cost = np.stack([loosest_cost(samples, coarse_bank(layout, radius)) for radius in radii])
    power = ((samples - samples.mean(axis=1, keepdims=True)) ** 2).sum(axis=1)
    return cost.min(axis=0) / np.maximum(power, 1e-3), np.asarray(radii)[cost.argmin(axis=0)]


def _patterns(layout: Layout, samples: Floats, radius: Floats) -> NDArray[np.int64]:
    """The patterns that suit each row at its own blur, valid or not."""
    chosen = np.zeros((len(samples), len(layout.slots)), np.int64)
    for one in np.unique(radius):
        rows = np.flatnonzero(radius == one)
        chosen[rows] = loosest(pair_costs(samples[rows], coarse_bank(layout, float(one))))
    return chosen


def settle(guess: Guess) -> tuple[Code, Fit] | None:
    """Fit and read in turns until the number stays the same."""
    layout, dark = guess.layout, guess.dark
    held = fit(layout, guess.chosen, dark, guess.start, guess.radius)
    best = None
    for _ in range(4):
        if not np.isfinite(held.cost):
            return best
        code = Chain(layout, pair_costs(held.seen[None], bank(layout, held.radius))).best()
        if best and code.chosen == best[0].chosen:
            break
        held = fit(layout, code.chosen, dark, held.at, held.radius, 2)
        if best is None or held.cost < best[1].cost:
            best = code, held
    return best


def rival(layout: Layout, dark: Floats, code: Code, held: Fit, count: int = 3) -> float:
    """The cost of the best other valid number, each of the likeliest `count` fitted on its own."""
    chain = Chain(layout, pair_costs(held.seen[None], bank(layout, held.radius)))
    least, seen = np.inf, {code.chosen}
    for _, way, slot, digit in sorted(_others(chain, code), key=lambda one: one[0]):
        other = chain.best_with(way, slot, digit)
        if other.chosen not in seen:
            seen.add(other.chosen)
            least = min(least, fit(layout, other.chosen, dark, held.at, held.radius, 2).cost)
        if len(seen) > count:
            break
    return float(least)


def _others(chain: Chain, code: Code) -> list[tuple[float, int | None, int, int | None]]:
    """What a number must have to be another one: cost, and a way, or a digit in a slot, that `code` does not have."""
    margins = chain.margins()
    others: list[tuple[float, int | None, int, int | None]] = []
    for slot, digit in enumerate(code.digits):
        row = margins[slot].min(axis=0)
        row[digit] = np.inf
        others.append((float(row.min()), None, slot, int(row.argmin())))
    ways = margins[0].min(axis=1)
    ways[code.reading] = np.inf
    if np.isfinite(ways.min()):
        others.append((float(ways.min()), int(ways.argmin()), 0, None))
    return others


def read_profile(guessed: list[Guess], most: int = KEPT) -> Found | None:
    """The number that fits best of what the likeliest guesses lead to."""
    best: tuple[float, Guess, Code, Fit] | None = None
    for count, guess in enumerate(guessed[:most]):
        if guess.share > HOPELESS or (best is not None and count >= FEW and best[0] > WORTH):
            break
        got = settle(guess)
        if got is None:
            continue
        share = got[1].cost / max(1e-6, float(((got[1].seen - got[1].seen.mean()) ** 2).sum()))
        if best is None or share < best[0]:
            best = share, guess, *got
        if best[0] < GOOD:
            break
    if best is None:
        return None
    share, guess, code, held = best
    against = rival(guess.layout, guess.dark, code, held) / max(held.cost, 1e-6)
    span = float(held.at[0]), float(held.at[-1])
    return Found(guess.layout, code, share, against, held.radius, span[0] > span[1], span)

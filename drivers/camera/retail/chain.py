"""The likeliest valid number in a profile: dynamic programming over digits, parities and the check sum.

A profile is given on the layout's own grid (`PER_MODULE` samples a module, SEEN modules of quiet zone on either side),
0 for white and 1 for dark. A cost is a sum of squared differences from what the modules would look like.
Knows banks and layouts; nothing of pictures.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from drivers.camera.retail.blur import Bank
from drivers.camera.retail.layout import Layout

Floats = NDArray[np.float32]
FAR = np.float32(1e9)
BLOCK = 64  # profiles


def pair_costs(profiles: Floats, bank: Bank) -> list[Floats]:
    """For each pair of slots, [patterns of the first, patterns of the second, profiles].

    The square of the difference is taken apart, so that one product of matrices gives all of them; what a profile
    contributes alone is put into the first pair.
    """
    columns = np.concatenate([profiles.T, np.ones((1, len(profiles)), np.float32)])
    costs = []
    for index, rows in enumerate(bank.product):
        part = columns[bank.start[index] : bank.start[index + 1] + 1]
        if index + 1 < len(bank.product):
            part = np.concatenate([part[:-1], columns[-1:]])
        costs.append((rows @ part).reshape(bank.sizes[index], bank.sizes[index + 1], len(profiles)))
    costs[0] = costs[0] + np.einsum("ij,ij->i", profiles, profiles)
    return costs


def loosest_cost(profiles: Floats, bank: Bank) -> Floats:
    """The least cost of any patterns, valid or not, for each profile; some at a time, to stay in the cache."""
    blocks = [_loosest_cost(profiles[n : n + BLOCK], bank) for n in range(0, len(profiles), BLOCK)]
    return np.concatenate(blocks)


def _loosest_cost(profiles: Floats, bank: Bank) -> Floats:
    columns = np.ascontiguousarray(profiles.T)
    least = np.einsum("ij,ij->i", profiles, profiles)[None]
    for index, rows in enumerate(bank.product):
        cost = rows[:, :-1] @ columns[bank.start[index] : bank.start[index + 1]]
        cost += rows[:, -1:]
        cost = cost.reshape(bank.sizes[index], bank.sizes[index + 1], len(profiles))
        cost += least[:, None]
        least = cost.min(axis=0)
    return np.asarray(least[0], np.float32)


def loosest(costs: list[Floats]) -> NDArray[np.int64]:
    """The patterns of the least cost, valid or not: [profiles, slots]."""
    least = costs[0][0]
    back = []
    for cost in costs[1:]:
        total = least[:, None] + cost
        back.append(total.argmin(axis=0))
        least = total.min(axis=0)
    rows = np.arange(least.shape[1])
    chosen = [np.zeros(len(rows), np.int64)]
    for step in reversed(back):
        chosen.append(step[chosen[-1], rows])
    chosen.append(np.zeros_like(chosen[-1]))
    return np.stack(chosen[::-1], axis=1)


@dataclass(frozen=True, slots=True)
class Code:
    """A valid filling of a layout's slots: its `reading`, its `digits`, the pattern of every slot, and its cost."""

    reading: int
    digits: tuple[int, ...]
    chosen: tuple[int, ...]
    cost: float


class Chain:
    """The valid numbers of a layout against the pair costs of one profile."""

    def __init__(self, layout: Layout, costs: list[Floats]) -> None:
        self._layout = layout
        self._slots = [index for index, slot in enumerate(layout.slots) if slot.digit]
        self._links = self._fold([cost[:, :, 0] for cost in costs])
        self._forward = self._run_forward()

    def _fold(self, costs: list[Floats]) -> list[Floats]:
        """Pair costs by way and digit: [ways, digit before, digit after] for K-1 links, with the guards folded in.

        The first link also holds the start guard, the last one the end guard.
        """
        ways = self._layout.readings
        at = [offset[:, None] + np.arange(10) for offset in ways.offset.T]
        single = [np.zeros((len(ways.target), 10), np.float32) for _ in at]
        single[0] = single[0] + costs[0][0][at[0]]
        single[-1] = single[-1] + costs[-1][:, 0][at[-1]]
        for index in range(len(at)):
            blocked = (ways.only[:, index, None] >= 0) & (ways.only[:, index, None] != np.arange(10))
            single[index] = np.where(blocked, FAR, single[index])
        links = []
        for index, (slot, after) in enumerate(zip(self._slots, self._slots[1:], strict=False)):
            if after == slot + 1:
                link = costs[slot][at[index][:, :, None], at[index + 1][:, None, :]]
            else:
                link = costs[slot][at[index], 0][:, :, None] + costs[slot + 1][0, at[index + 1]][:, None, :]
            links.append(link)
        links[0] = links[0] + single[0][:, :, None]
        for index, link in enumerate(links):
            links[index] = link + single[index + 1][:, None, :]
        return links

    def _add(self, table: Floats, index: int, sign: int) -> Floats:
        """`table[way, digit, sum]` with every digit's weight added to (or taken from) the sum it stands at."""
        weight = self._layout.readings.weight[:, index]
        sums = (np.arange(10) - sign * weight[:, None, None] * np.arange(10)[None, :, None]) % 10
        return np.take_along_axis(table, sums, axis=2)

    def _run_forward(self) -> list[Floats]:
        """`[k][way, digit, sum]`: the least cost up to and with digit k, which makes the sum."""
        ways = len(self._layout.readings.target)
        first = np.full((ways, 10, 10), FAR, np.float32)
        first[:, :, 0] = 0
        tables = [self._add(first, 0, 1)]
        for index, link in enumerate(self._links):
            step = (tables[-1][:, :, None, :] + link[:, :, :, None]).min(axis=1)
            tables.append(self._add(step, index + 1, 1))
        return tables

    @cached_property
    def _backward(self) -> list[Floats]:
        """`[k][way, digit, sum]`: the least cost after digit k, when the sum up to and with it is this one."""
        tables = [self._ended()]
        for index in range(len(self._links) - 1, -1, -1):
            after = self._add(tables[-1], index + 1, -1)
            tables.append((self._links[index][:, :, :, None] + after[:, None, :, :]).min(axis=2))
        return tables[::-1]

    def _ended(self) -> Floats:
        """Nothing where the sum is what it must be, FAR elsewhere."""
        target = self._layout.readings.target
        last = np.full((len(target), 10, 10), FAR, np.float32)
        last[np.arange(len(target)), :, target] = 0
        return last

    def margins(self) -> Floats:
        """[digit slots, ways, digits]: the least cost of a valid number with that digit there, read that way."""
        return np.stack(
            [(ahead + behind).min(axis=2) for ahead, behind in zip(self._forward, self._backward, strict=True)]
        )

    def best(self) -> Code:
        """The likeliest valid number."""
        last = len(self._slots) - 1
        return self._best(self._forward[last] + self._ended(), None, last, None)

    def best_with(self, way: int | None, slot: int, digit: int | None) -> Code:
        """The likeliest valid number of this way, with this digit in digit slot `slot`, so far as they are given."""
        return self._best(self._forward[slot] + self._backward[slot], way, slot, digit)

    def _best(self, total: Floats, way: int | None, slot: int, digit: int | None) -> Code:
        chosen = total if digit is None else total[:, digit : digit + 1]
        chosen = chosen if way is None else chosen[way : way + 1]
        w, d, s = np.unravel_index(int(chosen.argmin()), chosen.shape)
        way = int(w) if way is None else way
        digit = int(d) if digit is None else digit
        digits = self._walk(way, slot, digit, int(s))
        return self._code(way, digits, float(chosen.min()))

    def _walk(self, way: int, slot: int, digit: int, total: int) -> tuple[int, ...]:
        weight = self._layout.readings.weight[way]
        back, here, rest = [digit], digit, total
        for index in range(slot - 1, -1, -1):
            rest = (rest - weight[index + 1] * here) % 10
            here = int((self._forward[index][way, :, rest] + self._links[index][way, :, here]).argmin())
            back.append(here)
        ahead, here, rest = [], digit, total
        for index in range(slot, len(self._links)):
            sums = (rest + weight[index + 1] * np.arange(10)) % 10
            cost = self._links[index][way, here] + self._backward[index + 1][way, np.arange(10), sums]
            here = int(cost.argmin())
            rest = int(sums[here])
            ahead.append(here)
        return (*back[::-1], *ahead)

    def _code(self, way: int, digits: tuple[int, ...], cost: float) -> Code:
        offset = self._layout.readings.offset[way]
        chosen = [0] * len(self._layout.slots)
        for index, slot in enumerate(self._slots):
            chosen[slot] = int(offset[index]) + digits[index]
        return Code(way, digits, tuple(chosen), cost)

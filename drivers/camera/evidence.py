"""Which reads to believe. Every read so far goes in with its engine, its variant and its place; out come symbols.

How this reads aloud:

- A symbol with error correction (QR, Data Matrix, Aztec, PDF417 and their kin) proves itself: one read of zxing-cpp.
- Any other linear symbol counts after two equal reads, by different engines or on different variants. ZBar by itself is
  not enough, for it reads ITF out of any stripes, nor does it contest: it knows no extended Code 39, and guesses.
- A retail number (EAN, UPC) counts after two equal reads of different engines, or after four of one engine on different
  variants. Its check digit stops one misread in ten, and an engine tends to repeat its own misreads. OpenCV sees EAN in
  every linear symbol: it can second another engine but is never enough by itself.
- Our own reader of blurred retail codes compares every valid number with the whole of the bars and speaks only beyond
  doubt: its word is enough, unless two other engines agree on something else there.
- Where two texts are read at one place, only one can be right: the better supported one, if it is so by half as much
  again; else neither. A number that has one half from a better supported one is its misread, wherever it was seen.
- The second row of a Japanese book (191, 192) beside its ISBN (978, 979) names no article: it is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np

from drivers.camera.engines import RETAIL, Corner, Read

CORRECTED: Final = frozenset(("QR", "Micro QR", "rMQR", "Data Matrix", "Aztec", "PDF417", "MicroPDF417", "MaxiCode"))
"""Symbologies with Reed-Solomon error correction."""

MINIMUM: Final = 2
"""Equal reads that a symbol without error correction needs when nothing else is asked for."""
ALONE: Final = 4
"""Equal reads of a single engine that a retail number needs."""
SURE: Final = 3
"""Equal reads of a retail number after which no further variant is looked at; thrice as many if a rival was read."""
ANOTHER_ENGINE: Final = 3
"""What a second engine's agreement weighs, in reads of the same engine."""
BY_FIT: Final = 3
"""What our own reader's word weighs more than another read."""
SHARED: Final = 0.3
"""Of the smaller of two places: from here on they are one place."""
MARGIN: Final = 1.5
"""How much better than its rival at the same place a text must be supported."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A read and where it was made. `points` are in pixels of the source picture."""

    read: Read
    variant: str
    points: tuple[Corner, ...]


@dataclass(slots=True)
class Candidate:
    """One text of one format, with everything that speaks for it."""

    text: str
    format: str
    seen: list[Seen] = field(default_factory=list)

    @property
    def reads(self) -> int:
        """Equal reads by distinct engine and variant."""
        return len({(each.read.engine, each.variant) for each in self.seen})

    @property
    def engines(self) -> frozenset[str]:
        return frozenset(each.read.engine for each in self.seen)

    @property
    def weight(self) -> int:
        by_fit = BY_FIT if "blurred" in self.engines else 0
        return self.reads + ANOTHER_ENGINE * (len(self.engines) - 1) + by_fit

    def enough(self, minimum: int = MINIMUM) -> bool:
        """Whether the rules above, rivals aside, are kept; each above two asks for one read more."""
        if minimum <= 1:
            return True
        more = minimum - MINIMUM
        if self.format in CORRECTED:
            return "zxing" in self.engines and self.reads >= 1 + more
        if self.format not in RETAIL:
            return self.engines != {"zbar"} and self.reads >= MINIMUM + more
        if self.engines == {"opencv"}:
            return False
        if "blurred" in self.engines:
            return self.reads >= 1 + more
        return self.reads >= (MINIMUM if len(self.engines) > 1 else ALONE) + more

    @property
    def places(self) -> list[list[Seen]]:
        """Where the symbol is: more than one place only if one engine saw as many in one picture."""
        return _places(self.seen)


@dataclass(slots=True)
class Evidence:
    """All reads of one picture so far."""

    _candidates: dict[tuple[str, str], Candidate] = field(default_factory=dict)

    def add(self, read: Read, variant: str, points: tuple[Corner, ...]) -> None:
        """`points`: of the read, in pixels of the source picture."""
        key = (read.format, read.text)
        candidate = self._candidates.setdefault(key, Candidate(read.text, read.format))
        candidate.seen.append(Seen(read, variant, points))

    def formats(self) -> frozenset[str]:
        """Symbologies of which anything was read."""
        return frozenset(each.format for each in self._candidates.values())

    def wanting(self, minimum: int = MINIMUM) -> frozenset[str]:
        """Symbologies of which something was read that is not believed yet."""
        believed = {id(each) for each in self.believed(minimum)}
        return frozenset(each.format for each in self._candidates.values() if id(each) not in believed)

    def settled(self, minimum: int = MINIMUM) -> bool:
        """Whether looking on would hardly change what is believed."""
        believed = self.believed(minimum)
        return bool(believed) and not self.doubtful(minimum) and all(self._sure(each) for each in believed)

    def doubtful(self, minimum: int = MINIMUM) -> list[Candidate]:
        """What zxing-cpp or ZBar read and the rules neither let through nor settle in favour of something else."""
        believed = self.believed(minimum)
        return [
            each
            for each in self._candidates.values()
            if each.engines != {"opencv"}
            and not any(each is other or rivals(each, other) for other in believed)
            and not (_second_row(each) and any(other.text[:3] in _ISBN for other in believed))
        ]

    def _sure(self, candidate: Candidate) -> bool:
        if candidate.format not in RETAIL:
            return True
        others = [each for each in self._candidates.values() if each is not candidate and each.engines != {"opencv"}]
        contested = any(rivals(candidate, each) for each in others)
        return candidate.reads >= (SURE * 3 if contested else SURE)

    def believed(self, minimum: int = MINIMUM) -> list[Candidate]:
        """What the rules let through, best supported first."""
        ranked = sorted(self._candidates.values(), key=lambda each: -each.weight)
        believed = [each for each in ranked if each.enough(minimum) and not _disputed(each, ranked, minimum)]
        if any(each.format == "EAN-13" and each.text[:3] in _ISBN for each in believed):
            return [each for each in believed if not _second_row(each)]
        return believed


_ISBN: Final = frozenset(("978", "979"))


def _second_row(candidate: Candidate) -> bool:
    return candidate.format == "EAN-13" and candidate.text.startswith(("191", "192"))


def _disputed(candidate: Candidate, others: Iterable[Candidate], minimum: int) -> bool:
    """Whether another text stands in the way; where single reads are asked for, only a better supported one does."""
    if candidate.format in CORRECTED:
        return False
    margin = MARGIN if minimum > 1 else 1.0
    return any(
        other.weight * margin > candidate.weight and other is not candidate and rivals(candidate, other)
        for other in others
        if not (other.engines == {"zbar"} and other.format == candidate.format and candidate.format not in RETAIL)
    )


def rivals(one: Candidate, other: Candidate) -> bool:
    """Whether at most one of the two can be right: one place, or a half in common with little to speak for it."""
    if one.format in RETAIL and other.format in RETAIL and len(one.text) == len(other.text):
        half = len(one.text) // 2
        weaker = min((one, other), key=lambda each: each.weight)
        if len(weaker.engines) == 1 and (
            one.text[:half] == other.text[:half] or one.text[-half:] == other.text[-half:]
        ):
            return True
    return any(overlap(a.points, b.points) > SHARED for a in _spread(one.seen) for b in _spread(other.seen))


def overlap(one: tuple[Corner, ...], other: tuple[Corner, ...]) -> float:
    """Shared area of two places, turned as they are, as a share of the smaller, each grown by 3 pixels."""
    (left, top, right, bottom), (left2, top2, right2, bottom2) = box(one), box(other)
    if min(right, right2) <= max(left, left2) or min(bottom, bottom2) <= max(top, top2):
        return 0.0
    first, second = _turned_box(one), _turned_box(other)
    kind, corners = cv2.rotatedRectangleIntersection(first, second)
    if kind == cv2.INTERSECT_NONE:
        return 0.0
    smaller = min(width * height for _, (width, height), _ in (first, second))
    return float(cv2.contourArea(cv2.convexHull(corners))) / smaller


def _turned_box(points: tuple[Corner, ...], more: float = 3.0) -> tuple[Corner, Corner, float]:
    centre, (width, height), angle = cv2.minAreaRect(np.asarray(points, np.float32))
    return (centre[0], centre[1]), (width + 2 * more, height + 2 * more), angle


def box(points: tuple[Corner, ...], more: float = 3.0) -> tuple[float, float, float, float]:
    """Left, top, right, bottom around `points`, and `more` pixels."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs) - more, min(ys) - more, max(xs) + more, max(ys) + more


def _spread(seen: list[Seen], most: int = 6) -> list[Seen]:
    return seen[:: max(1, len(seen) // most)]


def _places(seen: list[Seen]) -> list[list[Seen]]:
    """Reads by place. One that spans several places, as ZBar gives two equal labels, speaks for each of them."""
    passes: dict[tuple[str, str], list[Seen]] = {}
    for each in seen:
        passes.setdefault((each.read.engine, each.variant), []).append(each)
    seeds = max((list(_apart(some)) for some in passes.values()), key=len)
    if len(seeds) == 1:
        return [seen]
    return [[each for each in seen if each is seed or overlap(each.points, seed.points) > SHARED] for seed in seeds]


def _apart(seen: list[Seen]) -> Iterator[Seen]:
    taken: list[Seen] = []
    for each in seen:
        if all(overlap(each.points, other.points) <= SHARED for other in taken):
            taken.append(each)
            yield each

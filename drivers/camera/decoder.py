"""The symbols in one picture, each with the evidence for it: a picture in, a list out, nothing kept between calls.

The picture is shown to several engines in several variants, the cheapest and most telling first, until the evidence
suffices (`drivers.camera.evidence`). What a text means and whether an order wants it is not known here, nor where
pictures come from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from drivers.camera import engines, variants
from drivers.camera.engines import RETAIL, Read
from drivers.camera.evidence import CORRECTED, MINIMUM, Candidate, Evidence, Seen, box
from drivers.camera.variants import Picture

Image = npt.NDArray[np.uint8]
Corner = tuple[int, int]


class Effort(Enum):
    """How much time a picture is worth."""

    QUICK = "quick"
    """A live frame, some 25 ms of CPU: what is not certain in this frame may be in the next."""
    GLANCE = "glance"
    """The same without the search for bars, for a live frame that is shown in several ways in turn."""
    THOROUGH = "thorough"
    """A single picture: every variant until the evidence suffices."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """One symbol in the picture.

    `text` is what the symbol holds, GS (0x1d) where it has FNC1 as a separator; UPC-A and UPC-E in full EAN form with
    13 digits, as `]E0` promises (ISO/IEC 15424). `aim` is the AIM symbology identifier with its bracket. `points` are
    its four corners in pixels of the given picture. `engine` names all that read it, joined by `+`. `reads` counts
    equal reads by distinct engine and variant.
    """

    text: str
    aim: str
    format: str
    engine: str
    points: tuple[Corner, ...]
    reads: int


ALL: Final = frozenset(
    "EAN-13;EAN-8;UPC-A;UPC-E;Code 128;Code 39;Code 93;ITF;Codabar;DataBar;DataBar Limited;DataBar Expanded;QR;"
    "Micro QR;rMQR;Data Matrix;Aztec;PDF417;MicroPDF417;MaxiCode;Telepen;DX Film Edge".split(";")
)
"""Every symbology that can be asked for, by the name that `Symbol.format` has."""

LARGEST: Final = 2560
"""Pixels of the longer side: larger pictures are looked at in this size."""


@dataclass(frozen=True, slots=True)
class Step:
    """Variants of the picture, and who looks at them. `wide`: at every symbology while nothing has been read."""

    pictures: Callable[[Image], Iterable[Picture]]
    engines: tuple[str, ...]
    wide: bool = False


def _one(make: Callable[..., Picture], *settings: float) -> Callable[[Image], Iterable[Picture]]:
    return lambda gray: (make(gray, *settings),)


THOROUGH: Final = (
    Step(_one(variants.plain), ("zxing", "zbar"), wide=True),
    Step(_one(variants.contrast), ("zxing", "zbar"), wide=True),
    Step(_one(variants.scaled, 0.75), ("opencv", "zbar", "zxing")),
    Step(_one(variants.sharp), ("opencv", "zxing")),
    Step(variants.cuts, ("zxing", "zbar")),
    Step(_one(variants.doubled_and_sharp), ("zxing", "opencv")),
    Step(_one(variants.enlarged), ("zxing", "zbar"), wide=True),
    Step(_one(variants.soft), ("zxing", "opencv")),
    Step(_one(variants.sharp, 3.0, 2.0), ("zbar",)),
    Step(_one(variants.turned, 12.0), ("zxing", "zbar")),
    Step(_one(variants.turned, -12.0), ("zxing", "zbar")),
    Step(_one(variants.plain), ("blurred",)),
)
"""Ordered by what a step brings for what it costs, measured over photographs of retail codes. The reader of blurred
codes takes up to a second, and is asked where nothing else could be believed."""


def decode(
    image: Image, symbologies: frozenset[str] = ALL, min_reads: int = MINIMUM, effort: Effort = Effort.THOROUGH
) -> list[Symbol]:
    """Symbols in `image` (rows x columns, or rows x columns x 1, 3 or 4: gray, BGR, BGRA), best supported first.

    What has less evidence than its symbology needs (`drivers.camera.evidence`) is left out. `min_reads` = 1 brings in
    what has been read once; each above two asks every symbology for one read more.
    """
    gray = _gray(image)
    if gray.size == 0:
        return []
    scale = max(gray.shape) / LARGEST
    if scale > 1:
        gray = variants.scaled(gray, 1 / scale).image
    evidence = Evidence()
    if effort is Effort.THOROUGH:
        _look_thoroughly(gray, symbologies, evidence, max(min_reads, MINIMUM))
    else:
        _glance(gray, symbologies, evidence, max(min_reads, MINIMUM))
    if effort is Effort.QUICK and not evidence.formats():
        _look_for_bars(gray, symbologies - CORRECTED, evidence)
    return [symbol for candidate in evidence.believed(min_reads) for symbol in _symbols(candidate, max(scale, 1.0))]


def _look_thoroughly(gray: Image, symbologies: frozenset[str], evidence: Evidence, minimum: int) -> None:
    for step in THOROUGH:
        for picture in step.pictures(gray):
            for engine in step.engines:
                if engine == "blurred" and evidence.believed(minimum):
                    return
                _show(picture, engine, _wanted(engine, step.wide, symbologies, evidence, minimum), evidence)
            if evidence.settled(minimum):
                return


def _wanted(engine: str, wide: bool, symbologies: frozenset[str], evidence: Evidence, minimum: int) -> frozenset[str]:
    """Retail always; others where one was read and wants a second opinion, or where nothing has been read."""
    if engine == "zxing" and wide and not evidence.formats():
        return symbologies
    return symbologies & (RETAIL | evidence.wanting(minimum))


def _glance(gray: Image, symbologies: frozenset[str], evidence: Evidence, minimum: int) -> None:
    """One look at the whole; a second opinion on what was read, where it was read."""
    whole = variants.plain(gray)
    _show(whole, "zxing", symbologies, evidence)
    for candidate in evidence.doubtful(minimum):
        # Where zxing-cpp found a DataBar in a smaller copy of the picture, it tells the place in pixels of that copy.
        stacked = candidate.format.startswith("DataBar")
        close = whole if stacked else variants.around(gray, candidate.seen[0].points)
        _show(close, "zbar", frozenset((candidate.format,)), evidence)
        if not candidate.enough(minimum):
            again = variants.contrast(close.image)
            _show(
                Picture("around contrast", again.image, close.back), "zxing", frozenset((candidate.format,)), evidence
            )


def _look_for_bars(gray: Image, symbologies: frozenset[str], evidence: Evidence) -> None:
    for region in variants.regions(gray, most=1) if symbologies else ():
        picture = variants.cut(gray, region)
        for engine in ("zxing", "zbar"):
            _show(picture, engine, symbologies, evidence)


_ENGINES: Final[dict[str, Callable[[Image, frozenset[str]], list[Read]]]] = {
    "zxing": engines.zxing,
    "zbar": engines.zbar,
    "opencv": engines.opencv,
    "blurred": engines.blurred,
}


def _show(picture: Picture, engine: str, symbologies: frozenset[str], evidence: Evidence) -> None:
    for read in _ENGINES[engine](picture.image, symbologies):
        evidence.add(read, picture.name, picture.source(read.points))


def _gray(image: Image) -> Image:
    """One channel; what is transparent is white, as on a label."""
    if image.ndim == 2 or image.size == 0:
        return image
    if image.ndim != 3 or image.shape[2] not in (1, 3, 4):
        return np.empty((0, 0), np.uint8)
    channels = image.shape[2]
    if channels == 1:
        return np.ascontiguousarray(image[:, :, 0])
    gray = np.asarray(cv2.cvtColor(np.ascontiguousarray(image[:, :, :3]), cv2.COLOR_BGR2GRAY), np.uint8)
    if channels == 3:
        return gray
    opaque = image[:, :, 3].astype(np.uint16)
    return ((gray * opaque + 255 * (255 - opaque)) // 255).astype(np.uint8)


def _symbols(candidate: Candidate, scale: float) -> Iterator[Symbol]:
    places = candidate.places
    for place in places:
        # ZBar draws one box around all equal labels; for one its box is better than a line of zxing-cpp.
        # OpenCV's box is wider than the code.
        exact = [each for each in place if each.read.engine != "zbar"] if len(places) > 1 else place
        best = max(exact or place, key=lambda each: (each.read.engine != "opencv", _size(each)))
        points = tuple((round(x * scale), round(y * scale)) for x, y in best.points)
        names = "+".join(sorted({each.read.engine for each in place}))
        reads = len({(each.read.engine, each.variant) for each in place})
        aim = next((each.read.aim for each in place if each.read.engine == "zxing"), place[0].read.aim)
        yield Symbol(candidate.text, aim, candidate.format, names, points, reads)


def _size(seen: Seen) -> float:
    left, top, right, bottom = box(seen.points)
    return (right - left) * (bottom - top)

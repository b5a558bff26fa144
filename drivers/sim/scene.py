"""Pictures of a packing bench as a camera sees them: surfaces, labels on them, bad light, noise, blur. Deterministic.

Used by the simulated camera and by the benchmark of live video. Labels hold whatever codes they are given; what those
mean is not known here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt
import zxingcpp

Image = npt.NDArray[Any]
Rng = np.random.Generator

SIZE: Final = (1280, 720)

_FORMATS: Final = {
    "EAN-13": zxingcpp.BarcodeFormat.EAN13,
    "EAN-8": zxingcpp.BarcodeFormat.EAN8,
    "UPC-A": zxingcpp.BarcodeFormat.UPCA,
    "Code 128": zxingcpp.BarcodeFormat.Code128,
    "Code 39": zxingcpp.BarcodeFormat.Code39,
    "ITF": zxingcpp.BarcodeFormat.ITF,
    "DataBar": zxingcpp.BarcodeFormat.DataBarOmni,
    "DataBar Expanded": zxingcpp.BarcodeFormat.DataBarExp,
    "QR": zxingcpp.BarcodeFormat.QRCode,
    "Data Matrix": zxingcpp.BarcodeFormat.DataMatrix,
    "Aztec": zxingcpp.BarcodeFormat.Aztec,
    "PDF417": zxingcpp.BarcodeFormat.PDF417,
}
FLAT: Final = frozenset(("QR", "Data Matrix", "Aztec"))
"""Matrix codes: made of square modules, not of bars."""


@dataclass(frozen=True, slots=True)
class Label:
    """A printed code: its text and symbology (the names of `drivers.camera.decoder`). `gs1`: the text has its
    application identifiers in brackets, and the symbol is a GS1 one."""

    text: str
    format: str
    gs1: bool = False


@dataclass(frozen=True, slots=True)
class Pose:
    """How a label lies in the picture. `x`, `y`: its middle, pixels. `module`: pixels a module. `angle`: degrees.
    `tilt`: 0 is square to the camera, 0.5 is far turned away. `blur`: sigma in pixels; `motion`: pixels of smear along
    `angle`. `glare`: 0 to 1, a bright spot on the label."""

    x: float
    y: float
    module: float = 2.0
    angle: float = 0.0
    tilt: float = 0.0
    blur: float = 0.5
    motion: float = 0.0
    glare: float = 0.0


@dataclass(frozen=True, slots=True)
class Light:
    """`gain`: 1 is well lit, 0.2 is a dark corner. `noise`: sigma of the sensor's noise in grey levels."""

    gain: float = 1.0
    noise: float = 2.0


@lru_cache(maxsize=256)
def printed(label: Label) -> Image:
    """The label on its white card, grey, 6 pixels a module."""
    options = {"gs1": True} if label.gs1 else {}
    symbol = zxingcpp.create_barcode(label.text, _FORMATS[label.format], **options)
    bars: Image = np.array(symbol.to_image(scale=1), dtype=np.uint8)
    if label.format not in FLAT and label.format != "PDF417":
        bars = np.repeat(bars[bars.shape[0] // 2][None, :], max(30, bars.shape[1] * 2 // 5), axis=0)
    card = np.kron(bars, np.ones((6, 6), np.uint8))
    return np.pad(card, 24, constant_values=255)


class Bench:
    """One place under one camera: `frame` gives what the camera sees there with these labels on it."""

    def __init__(self, surface: str, seed: int, light: Light = Light(), size: tuple[int, int] = SIZE) -> None:
        rng = np.random.default_rng(seed)
        self._rng = rng
        self.light = light
        self._size = size
        self._ground = SURFACES[surface](rng, size)
        # The sensor's noise is drawn once and shown at another offset in each frame.
        wide = (size[1] + 97, size[0] + 89, 3)
        self._noise = np.clip(rng.normal(0, light.noise, wide), -127, 127).astype(np.int16)

    def frame(self, labels: Sequence[tuple[Label, Pose]] = (), shift: tuple[int, int] = (0, 0)) -> Image:
        """Rows x columns x 3, BGR. `shift` moves the whole ground, as a shaking camera does."""
        picture = self._ground.copy() if shift == (0, 0) else np.roll(self._ground, shift, (1, 0))
        for label, pose in labels:
            _lay(picture, label, pose)
        if self.light.gain != 1.0:
            picture = cv2.convertScaleAbs(picture, alpha=self.light.gain, beta=4)
        down, right = int(self._rng.integers(0, 97)), int(self._rng.integers(0, 89))
        noise = self._noise[down : down + self._size[1], right : right + self._size[0]]
        return cv2.add(picture, noise, dtype=cv2.CV_8U)


def corners(label: Label, pose: Pose) -> npt.NDArray[np.float32]:
    """Where the card's four corners lie in the picture, 4 x 2."""
    card = printed(label)
    half_w, half_h = card.shape[1] * pose.module / 12, card.shape[0] * pose.module / 12
    near, far, narrow = 1 + pose.tilt / 2, 1 - pose.tilt / 2, math.cos(pose.tilt)
    square = [(-half_w, -half_h * near), (half_w, -half_h * far), (half_w, half_h * far), (-half_w, half_h * near)]
    sine, cosine = math.sin(math.radians(pose.angle)), math.cos(math.radians(pose.angle))
    turned = [(pose.x + x * narrow * cosine - y * sine, pose.y + x * narrow * sine + y * cosine) for x, y in square]
    return np.array(turned, np.float32)


def _lay(picture: Image, label: Label, pose: Pose) -> None:
    """Draws the card into the picture, in the part of it where the card lies."""
    height, width = picture.shape[:2]
    card, scale = printed(label), pose.module / 6
    # Shrunk by area first: a camera's pixel sees all of what falls on it.
    small = cv2.resize(card, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else card
    source = np.array([(0, 0), (small.shape[1], 0), small.shape[1::-1], (0, small.shape[0])], np.float32)
    target = corners(label, pose)
    margin = math.ceil(3 * pose.blur + pose.motion) + 2
    left, top = np.maximum(np.floor(target.min(0)).astype(int) - margin, 0)
    right, bottom = np.minimum(np.ceil(target.max(0)).astype(int) + margin, (width, height))
    if left >= right or top >= bottom:
        return
    moved = target - np.array([left, top], np.float32)
    matrix = cv2.getPerspectiveTransform(source, moved.astype(np.float32))
    room = (int(right - left), int(bottom - top))
    ink = cv2.warpPerspective(small, matrix, room, flags=cv2.INTER_LINEAR, borderValue=255)
    there = cv2.warpPerspective(np.full_like(small, 255), matrix, room, flags=cv2.INTER_LINEAR, borderValue=0)
    if pose.glare:
        ink = _glare(ink, pose)
    part = picture[top:bottom, left:right]
    mask = there.astype(np.float32)[..., None] / 255
    laid = ink[..., None].astype(np.float32) * 0.88 * mask + part * (1 - mask)
    picture[top:bottom, left:right] = _smeared(laid.astype(np.uint8), pose)


def _glare(ink: Image, pose: Pose) -> Image:
    height, width = ink.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    distance = np.hypot(x - width * 0.35, y - height * 0.4) / (0.25 * max(height, width))
    lit: Image = np.minimum(ink + 255 * pose.glare * np.exp(-distance * distance), 255).astype(np.uint8)
    return lit


def _smeared(part: Image, pose: Pose) -> Image:
    if pose.blur > 0:
        part = cv2.GaussianBlur(part, (0, 0), pose.blur)
    if pose.motion >= 2:
        size = int(pose.motion) | 1
        kernel = np.zeros((size, size), np.float32)
        end = (size // 2) * np.array([math.cos(math.radians(pose.angle)), math.sin(math.radians(pose.angle))])
        middle = size // 2
        cv2.line(kernel, *[tuple(round(middle + sign * each) for each in end) for sign in (-1, 1)], 1.0)  # type: ignore[call-overload]
        part = cv2.filter2D(part, -1, kernel / kernel.sum())
    return part


# --- surfaces: what lies under a camera when no label does -----------------------------------------------------------


def _shade(rng: Rng, size: tuple[int, int], colour: Sequence[int], depth: float = 40) -> Image:
    """A plain ground under uneven light."""
    width, height = size
    coarse = rng.normal(0, 1, (5, 8)).astype(np.float32)
    light = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC) * depth * 0.4
    return np.clip(np.array(colour, np.float32) + light[..., None], 0, 255).astype(np.uint8)


def _table(rng: Rng, size: tuple[int, int]) -> Image:
    """Wood: long grain, low contrast."""
    ground = _shade(rng, size, (120, 150, 175))
    grain = cv2.GaussianBlur(rng.normal(0, 60, size[::-1]).astype(np.float32), (0, 0), sigmaX=25, sigmaY=1.2)
    wood: Image = np.clip(ground + grain[..., None] * 1.5, 0, 255).astype(np.uint8)
    return wood


def _boxes(rng: Rng, size: tuple[int, int]) -> Image:
    """Cardboard boxes seen from above: edges, flaps, shadows."""
    picture = _shade(rng, size, (140, 140, 140))
    for _ in range(5):
        _box(rng, picture)
    return picture


def _box(rng: Rng, picture: Image) -> None:
    height, width = picture.shape[:2]
    colour = np.array([90, 130, 165]) + rng.integers(-25, 25)
    middle = (float(rng.integers(0, width)), float(rng.integers(0, height)))
    sides = (float(rng.integers(200, 520)), float(rng.integers(150, 420)))
    angle = float(rng.integers(-40, 40))
    points = np.zeros((4, 2), np.int32)
    for inset, shade in ((1.04, 0.55), (1.0, 1.0), (0.96, 1.08)):
        points = cv2.boxPoints((middle, (sides[0] * inset, sides[1] * inset), angle)).astype(np.int32)
        cv2.fillConvexPoly(picture, points, tuple(float(c) for c in np.minimum(colour * shade, 255)), cv2.LINE_AA)
    first = points[0] + (points[1] - points[0]) // 2
    second = points[3] + (points[2] - points[3]) // 2
    cv2.line(
        picture, tuple(map(int, first)), tuple(map(int, second)), tuple(float(c) for c in colour * 0.5), 3, cv2.LINE_AA
    )


def _tape(rng: Rng, size: tuple[int, int]) -> Image:
    """Boxes with shiny tape across, a few strips side by side."""
    picture = _boxes(rng, size)
    for _ in range(6):
        x, y = int(rng.integers(0, size[0])), int(rng.integers(0, size[1]))
        angle, long = float(rng.uniform(0, math.pi)), int(rng.integers(300, 900))
        end = (int(x + long * math.cos(angle)), int(y + long * math.sin(angle)))
        wide = int(rng.integers(18, 46))
        cv2.line(picture, (x, y), end, (70, 120, 170), wide, cv2.LINE_AA)
        cv2.line(picture, (x + 6, y + 3), (end[0] + 6, end[1] + 3), (200, 225, 240), 4, cv2.LINE_AA)
        cv2.line(picture, (x - 8, y - 3), (end[0] - 8, end[1] - 3), (150, 185, 210), 2, cv2.LINE_AA)
    return picture


def _hands(rng: Rng, size: tuple[int, int]) -> Image:
    """Hands with spread fingers over a table."""
    picture = _table(rng, size)
    for _ in range(2):
        x, y = int(rng.integers(250, size[0] - 250)), int(rng.integers(200, size[1] - 100))
        skin = tuple(float(c) for c in (110 + rng.integers(-20, 30), 140 + rng.integers(-20, 30), 205))
        dark = tuple(c * 0.7 for c in skin)
        cv2.ellipse(picture, (x, y), (90, 110), 0, 0, 360, skin, -1, cv2.LINE_AA)
        for finger in range(5):
            turn = math.radians(-150 + 30 * finger)
            tip = (int(x + 220 * math.cos(turn)), int(y + 220 * math.sin(turn)))
            cv2.line(picture, (x, y), tip, dark, 44, cv2.LINE_AA)
            cv2.line(picture, (x, y), tip, skin, 38, cv2.LINE_AA)
            cv2.ellipse(picture, tip, (14, 10), math.degrees(turn), 0, 360, (190, 200, 235), -1, cv2.LINE_AA)
    return picture


def _texture(rng: Rng, size: tuple[int, int]) -> Image:
    """Bubble wrap, cloth and crumpled film: strong texture all over."""
    fine = cv2.GaussianBlur(rng.normal(0, 90, size[::-1]).astype(np.float32), (0, 0), 1.5)
    coarse = cv2.GaussianBlur(rng.normal(0, 400, size[::-1]).astype(np.float32), (0, 0), 6)
    film: Image = np.clip(_shade(rng, size, (130, 130, 130)) + (fine + coarse)[..., None], 0, 255).astype(np.uint8)
    return film


def _cartons(rng: Rng, size: tuple[int, int]) -> Image:
    """Printed cartons without text or codes: stripes, arrows, blocks of colour."""
    picture = _boxes(rng, size)
    for _ in range(8):
        x, y = int(rng.integers(0, size[0] - 120)), int(rng.integers(0, size[1] - 120))
        ink = tuple(float(c) for c in rng.integers(20, 110, 3))
        for stripe in range(int(rng.integers(2, 5))):
            cv2.rectangle(picture, (x, y + stripe * 26), (x + 110, y + stripe * 26 + 12), ink, -1)
        cv2.arrowedLine(picture, (x + 150, y + 100), (x + 150, y), ink, 12, cv2.LINE_AA, tipLength=0.4)
        cv2.circle(picture, (x + 220, y + 50), 32, ink, 9, cv2.LINE_AA)
    return picture


def _rollers(rng: Rng, size: tuple[int, int]) -> Image:
    """A roller conveyor: bright bars side by side, the nearest thing to a barcode that is none."""
    picture = _shade(rng, size, (60, 60, 60))
    step = int(rng.integers(34, 60))
    for x in range(0, size[0], step):
        cv2.rectangle(picture, (x, 0), (x + step * 2 // 3, size[1]), (165, 165, 165), -1)
        cv2.rectangle(picture, (x + step // 5, 0), (x + step // 3, size[1]), (225, 225, 225), -1)
    return cv2.GaussianBlur(picture, (0, 0), 1.2)


SURFACES: Final[dict[str, Callable[[Rng, tuple[int, int]], Image]]] = {
    "table": _table,
    "boxes": _boxes,
    "tape": _tape,
    "hands": _hands,
    "texture": _texture,
    "cartons": _cartons,
    "rollers": _rollers,
}
"""What may lie under a camera without any code in it."""

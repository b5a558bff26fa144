"""Retail codes out of focus, as a phone without autofocus takes them: who reads how many, and how many wrongly.

    ./dev exec python -m benchmarks.blur [--pictures 60] [--sources FOLDER] [--odd] [--jpeg FOLDER]

Every picture is made from its own number, so that two runs see the same ones: a code on a label, turned and in
perspective, light falling off, then the lens (a disc, a bell or a core in a veil, in linear light), the sensor (noise),
the camera's sharpening and JPEG. With `--sources`, sharp photographs (a folder with truth.json) take the place of half
the labels. Even numbers are what the reader was tuned on; `--odd` gives the other half, which it was not.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray
from pyzbar import pyzbar

from drivers.camera import retail
from drivers.camera.retail.layout import A_CODES, B_CODES, C_CODES, FIRST_DIGIT

Gray = NDArray[np.uint8]
Floats = NDArray[np.float64]
Reader = Callable[[Gray], list[str]]

RADII = (0.6, 0.8, 1.0, 1.2, 1.6, 2.0, 2.5)
SIZE = (480, 640)
MIXTURE = {0.8: 0.05, 1.0: 0.15, 1.2: 0.3, 1.6: 0.3, 2.0: 0.2}
"""Share of each blur in the mixture: zxing-cpp reads about one in six, as it does of real photographs out of focus."""


def ean13(rng: np.random.Generator) -> str:
    """A number with a right check digit."""
    digits = [int(one) for one in rng.integers(0, 10, 12)]
    if rng.random() < 0.2:
        digits[0] = 0
    total = sum(digit * (3 if index % 2 else 1) for index, digit in enumerate(digits))
    return "".join(map(str, [*digits, -total % 10]))


def modules(text: str) -> NDArray[np.uint8]:
    """The 95 modules of an EAN-13, 1 for dark."""
    parity = FIRST_DIGIT[int(text[0])]
    left = [(A_CODES if side == "A" else B_CODES)[int(one)] for one, side in zip(text[1:7], parity, strict=True)]
    right = [C_CODES[int(one)] for one in text[7:]]
    word = "101" + "".join(left) + "01010" + "".join(right) + "101"
    return np.frombuffer(word.encode(), np.uint8) - ord("0")


def label(text: str, rng: np.random.Generator, module: int = 8) -> Gray:
    """A printed label: the code, its digits, a few words about it."""
    paper, ink = int(rng.integers(190, 250)), int(rng.integers(10, 60))
    quiet = int(rng.integers(8, 14))
    bars = np.repeat(modules(text), module)
    tall = int(bars.size * rng.uniform(0.35, 0.7))
    sheet = np.full((tall + 40 * module, bars.size + 2 * quiet * module), paper, np.uint8)
    top = 16 * module
    sheet[top : top + tall, quiet * module : quiet * module + bars.size][:, bars == 1] = ink
    font = cv2.FONT_HERSHEY_SIMPLEX
    cv2.putText(sheet, " ".join(text), (quiet * module, top + tall + 9 * module), font, module / 4, ink, module // 3)
    words = "".join(chr(int(one)) for one in rng.integers(65, 91, 14))
    for row in (5, 12):
        cv2.putText(sheet, words, (4 * module, row * module), font, module / 5, ink, module // 3)
    return sheet


def scene(text: str, rng: np.random.Generator) -> tuple[Floats, float]:
    """The label on a table before the lens, linear light 0 to 1, and pixels a module."""
    sheet = label(text, rng)
    height, width = sheet.shape
    table = cv2.resize(rng.integers(40, 200, (6, 8)).astype(np.uint8), SIZE[::-1], interpolation=cv2.INTER_CUBIC)
    across = rng.uniform(0.5, 0.85) * SIZE[1]
    angle = np.radians(rng.normal(0, 4) + (180 if rng.random() < 0.15 else 0) + (90 if rng.random() < 0.1 else 0))
    zoom = across / width * (0.75 if abs(np.sin(angle)) > 0.5 else 1)
    corners = np.array([[-width, -height], [width, -height], [width, height], [-width, height]]) * zoom / 2
    depth = 1 + corners @ np.array([rng.normal(0, 0.0003), rng.normal(0, 0.0003)])
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    place = corners / depth[:, None] @ turn + [SIZE[1] / 2 + rng.normal(0, 15), SIZE[0] / 2 + rng.normal(0, 15)]
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    warp = cv2.getPerspectiveTransform(source, place.astype(np.float32))
    small = cv2.blur(sheet, (max(1, round(0.6 / zoom)),) * 2)
    cv2.warpPerspective(small, warp, SIZE[::-1], table, cv2.INTER_AREA, cv2.BORDER_TRANSPARENT)
    return linear(np.asarray(table, np.uint8)), 8 * zoom


def linear(gray: Gray) -> Floats:
    """Light from grey values, by the camera's usual curve."""
    light: Floats = (gray.astype(np.float64) / 255) ** 2.2
    return light


def lens(radius: float, kind: int) -> Floats:
    """What a point becomes: a disc, a bell as wide, or (as a simple lens has it) a core within a veil."""
    reach = int(2 * radius + 3)
    ys, xs = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    away = np.hypot(xs, ys)
    disc = np.clip(radius + 0.5 - away, 0, 1)
    if kind == 1:
        disc = np.exp(-(away**2) / (2 * (radius / 2) ** 2 + 0.05))
    if kind == 2:
        core, veil = np.clip(radius * 0.6 + 0.5 - away, 0, 1), np.clip(radius * 1.4 + 0.5 - away, 0, 1)
        disc = 0.6 * core / core.sum() + 0.4 * veil / veil.sum()
    spread: Floats = disc / disc.sum()
    return spread


def photograph(light: Floats, radius: float, rng: np.random.Generator) -> Gray:
    """What a camera makes of `light` when the lens spreads every point over about `radius` pixels."""
    seen = cv2.filter2D(light, -1, lens(radius, int(rng.integers(3))), borderType=cv2.BORDER_REPLICATE)
    seen = cv2.GaussianBlur(seen, (0, 0), 0.6)
    rows, columns = seen.shape
    slope = rng.uniform(-0.35, 0.35, 2)
    fall = 1 + slope[0] * np.linspace(-1, 1, rows)[:, None] + slope[1] * np.linspace(-1, 1, columns)[None]
    seen = seen * np.clip(fall, 0.2, 2) * rng.uniform(0.35, 1.0)
    gray = 255 * np.clip(seen, 0, 1) ** (1 / 2.2)
    gray += rng.normal(0, rng.uniform(0.5, 3), gray.shape)
    gray += rng.uniform(0, 0.8) * (gray - cv2.GaussianBlur(gray, (0, 0), 1.2))
    packed = cv2.imencode(
        ".jpg", np.clip(gray, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(60, 92))]
    )
    return np.asarray(cv2.imdecode(packed[1], cv2.IMREAD_GRAYSCALE), np.uint8)


def zxing(gray: Gray) -> list[str]:
    """zxing-cpp."""
    kinds = zxingcpp.BarcodeFormat.EAN13 | zxingcpp.BarcodeFormat.UPCA
    found = zxingcpp.read_barcodes(gray, formats=kinds, text_mode=zxingcpp.TextMode.Plain)
    return [one.text.zfill(13) for one in found]


def zbar(gray: Gray) -> list[str]:
    """zbar."""
    kinds = [pyzbar.ZBarSymbol.EAN13, pyzbar.ZBarSymbol.UPCA]
    return [one.data.decode().zfill(13) for one in pyzbar.decode(gray, kinds)]


def opencv(gray: Gray) -> list[str]:
    """OpenCV's barcode detector."""
    found = cv2.barcode.BarcodeDetector().detectAndDecodeWithType(gray)
    return [one.zfill(13) for one in found[1] if one] if found[0] else []


def ours(gray: Gray) -> list[str]:
    """Our reader of blurred codes, alone."""
    return [one.text.zfill(13) for one in retail.read(gray)]


READERS: dict[str, Reader] = {"zxing-cpp": zxing, "zbar": zbar, "OpenCV": opencv, "ours": ours}


@dataclass
class Tally:
    """One reader at one blur."""

    pictures: int = 0
    right: int = 0
    wrong: int = 0
    seconds: list[float] = field(default_factory=list)

    def add(self, texts: list[str], truth: str, seconds: float) -> None:
        """One picture read."""
        self.pictures += 1
        self.right += truth in texts
        self.wrong += any(text != truth for text in texts)
        self.seconds.append(seconds)


def sharp(folder: Path | None, odd: bool) -> list[tuple[Floats, float, str]]:
    """Photographs that zxing-cpp and zbar both read, at most 640 pixels wide: light, pixels a module, number."""
    if folder is None:
        return []
    found = []
    for index, entry in enumerate(json.loads((folder / "truth.json").read_text(encoding="utf-8"))):
        if entry["family"] not in ("EAN-13", "UPC-A") or index % 2 != odd:
            continue
        gray = cv2.imread(str(folder / entry["file"]), cv2.IMREAD_GRAYSCALE)
        if gray is None or not 300 <= max(gray.shape) <= 1000:
            continue
        truth = entry["texts"][0].zfill(13)
        read = zxingcpp.read_barcodes(gray, formats=zxingcpp.BarcodeFormat.EAN13 | zxingcpp.BarcodeFormat.UPCA)
        if [one.text.zfill(13) for one in read] != [truth] or zbar(np.asarray(gray, np.uint8)) != [truth]:
            continue
        place = read[0].position
        wide = np.hypot(place.top_right.x - place.top_left.x, place.top_right.y - place.top_left.y)
        found.append((linear(np.asarray(gray, np.uint8)), float(wide) / 95, truth))
    return found


def pictures(
    count: int, radius: float, odd: bool, sources: list[tuple[Floats, float, str]]
) -> Iterator[tuple[Gray, str]]:
    """`count` photographs at one blur (modules) and what each holds."""
    for index in range(count):
        rng = np.random.default_rng([index * 2 + odd, round(radius * 100)])
        if sources and index % 2:
            light, module, text = sources[int(rng.integers(len(sources)))]
        else:
            text = ean13(rng)
            light, module = scene(text, rng)
        yield photograph(light, radius * module, rng), text


def main() -> None:
    """Prints one row a blur, then the mixture."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=int, default=60, help="a blur")
    parser.add_argument("--sources", type=Path, help="folder of sharp photographs with truth.json")
    parser.add_argument("--odd", action="store_true", help="the half that nothing was tuned on")
    parser.add_argument("--jpeg", type=Path, help="folder to keep the pictures in")
    parser.add_argument("--radii", type=float, nargs="*", default=list(RADII), help="modules")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    sources = sharp(options.sources, options.odd)
    tallies = {radius: {name: Tally() for name in READERS} for radius in options.radii}
    print("| blur, modules | " + " | ".join(f"{name}, right (wrong)" for name in READERS) + " |")
    print("|---|" + "---|" * len(READERS))
    for radius, row in tallies.items():
        for index, (gray, truth) in enumerate(pictures(options.pictures, radius, options.odd, sources)):
            if options.jpeg:
                cv2.imwrite(str(options.jpeg / f"{radius}-{index}-{truth}.png"), gray)
            for name, reader in READERS.items():
                begun = time.process_time()
                texts = reader(gray)
                row[name].add(texts, truth, time.process_time() - begun)
        cells = [f"{100 * one.right / one.pictures:.0f} % ({one.wrong})" for one in row.values()]
        print(f"| {radius} | " + " | ".join(cells) + " |", flush=True)
    mixed = []
    for name in READERS:
        share = sum(weight * tallies[r][name].right / options.pictures for r, weight in MIXTURE.items() if r in tallies)
        seconds = np.concatenate([row[name].seconds for row in tallies.values()])
        mixed.append(f"{100 * share:.0f} %, {1000 * float(np.median(seconds)):.0f} ms")
    print("| mixture | " + " | ".join(mixed) + " |")


if __name__ == "__main__":
    main()

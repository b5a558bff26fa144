"""Our decoder beside each of its engines alone, over a folder of pictures with `truth.json`, as a table in Markdown.

    ./dev exec python -m benchmarks.decoders FOLDER
    ./dev exec python -m benchmarks.decoders FOLDER --family EAN-13 --every 3 --turn 30 --show

`truth.json`: a list of `file`, `family`, `texts` (empty where nothing is to be read). A picture is right when one of
its texts is read, wrong when any text is read that it does not hold. CPU is `process_time`, loading left out.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from drivers.camera import engines, variants
from drivers.camera.decoder import ALL, Effort, decode

Image = npt.NDArray[np.uint8]
Reader = Callable[[Image], list[str]]

READERS: dict[str, Reader] = {
    "ours": lambda gray: [symbol.text for symbol in decode(gray)],
    "ours, quick": lambda gray: [symbol.text for symbol in decode(gray, effort=Effort.QUICK)],
    "zxing-cpp": lambda gray: [read.text for read in engines.zxing(gray, ALL)],
    "ZBar": lambda gray: [read.text for read in engines.zbar(gray, ALL)],
    "OpenCV": lambda gray: [read.text for read in engines.opencv(gray, ALL)],
}

RETAIL = ("EAN-13", "EAN-8", "UPC-A", "UPC-E")
ADD_ON = re.compile(r"(\d{12,13})(\d{2}|\d{5})")


@dataclass(slots=True)
class Tally:
    """Of one reader over one family: pictures right, pictures wrong, CPU ms of each picture."""

    right: int = 0
    wrong: int = 0
    ms: list[float] = field(default_factory=list)

    def cells(self) -> str:
        tail = sorted(self.ms)[min(len(self.ms) - 1, int(len(self.ms) * 0.95))]
        return f"{self.right} / {self.wrong} | {median(self.ms):.0f} / {tail:.0f}"


def plain_form(text: str, family: str) -> str:
    """The form in which truth and reads are compared: 13 digits for retail, no brackets, no start and stop letters."""
    text = text.strip()
    if family == "UPC-E" and len(text) == 8:
        text = engines.expand_upc_e(text)
    if family in ("UPC-A", "UPC-E", "EAN-13"):
        return text.zfill(13)
    if family.startswith("DataBar"):
        text = re.sub(r"[()\x1d]", "", text)
        return text[2:] if family == "DataBar Omni" and len(text) == 16 else text
    if family == "Codabar":
        return text.strip("ABCD")
    if family == "EXT" and (parts := ADD_ON.fullmatch(text)):
        return parts[1].zfill(13)
    return text


def tally(pictures: Iterable[tuple[Image, dict[str, Any]]], show: bool) -> dict[str, dict[str, Tally]]:
    """Every reader over every picture, taking turns: family, then reader."""
    tallies: dict[str, dict[str, Tally]] = defaultdict(lambda: defaultdict(Tally))
    for gray, truth in pictures:
        family = truth["family"]
        expected = {plain_form(text, family) for text in truth["texts"]}
        for name, reader in READERS.items():
            start = time.process_time()
            texts = reader(gray)
            spent = (time.process_time() - start) * 1000
            got = {plain_form(text, family) for text in texts}
            one = tallies[family][name]
            one.right += bool(got & expected)
            one.wrong += bool(got - expected)
            one.ms.append(spent)
            if show and name == "ours" and got != expected:
                print(f"{truth['file']}: wanted {sorted(expected)}, read {sorted(got)}")
    return tallies


def load(folder: Path, families: list[str], every: int, turn: float) -> Iterable[tuple[Image, dict[str, Any]]]:
    """Gray pictures with their truth. What OpenCV cannot load is left out and said."""
    truths = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    for truth in [each for each in truths if not families or each["family"] in families][::every]:
        gray = cv2.imread(str(folder / truth["file"]), cv2.IMREAD_GRAYSCALE)
        if gray is None:
            print(f"{truth['file']} cannot be loaded")
            continue
        image = np.asarray(gray, np.uint8)
        yield (variants.turned(image, turn).image if turn else image), truth


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--family", action="append", default=[], help="only this family (may be given again)")
    parser.add_argument("--every", type=int, default=1, help="only every Nth picture")
    parser.add_argument("--turn", type=float, default=0.0, help="turn every picture by so many degrees first")
    parser.add_argument("--show", action="store_true", help="name the pictures that ours reads otherwise")
    asked = parser.parse_args()
    cv2.setNumThreads(1)
    tallies = tally(load(asked.folder, asked.family, asked.every, asked.turn), asked.show)
    print("| family (pictures) | " + " | ".join(f"{name}: right / wrong | ms: median / p95" for name in READERS) + " |")
    print("|---|" + "---|" * (2 * len(READERS)))
    retail = [tallies[family] for family in RETAIL if family in tallies]
    rows = [("**retail, all four**", retail), *((family, [tallies[family]]) for family in sorted(tallies))]
    for family, parts in rows:
        if parts:
            cells = " | ".join(_sum(part[name] for part in parts).cells() for name in READERS)
            print(f"| {family} ({sum(len(part['ours'].ms) for part in parts)}) | {cells} |")


def _sum(parts: Iterable[Tally]) -> Tally:
    whole = Tally()
    for part in parts:
        whole.right += part.right
        whole.wrong += part.wrong
        whole.ms += part.ms
    return whole


if __name__ == "__main__":
    main()

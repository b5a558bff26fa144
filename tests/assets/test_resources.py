"""Pictures, icons, sounds and mappings are there, are what their scripts make, and can be used."""

from __future__ import annotations

import array
import csv
import itertools
import math
import re
import subprocess
import sys
import tomllib
import wave
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import assets
from assets.demo import draw
from assets.sounds import make

PICTURES = assets.path("demo", "pictures")
ICONS = sorted(assets.path("icons").glob("*.svg"))
NAMED = [
    "right",
    "wrong",
    "done",
    "attention",
    "camera",
    "hold",
    "scanner",
    "printer",
    "scale",
    "server",
    "cloud-off",
    "undo",
    "search",
    "user",
    "box",
    "clock",
    "lock",
    "paper",
    "cable",
    "settings",
    "short",
    "packbench",
]
SVG_TINY = {"svg", "g", "rect", "circle", "ellipse", "path"}


def test_path_gives_real_files_and_the_folder_of_all() -> None:
    assert assets.path("README.md").is_file()
    assert assets.path() == assets.path("README.md").parent


def test_pictures_are_what_the_script_draws_and_nothing_else() -> None:
    stored = {file.name: file.read_text(encoding="utf-8") for file in PICTURES.iterdir()}
    assert stored == draw.pictures(), "run: python -m assets.demo.draw"


def test_every_picture_is_a_products_and_every_product_has_its_own() -> None:
    with assets.path("demo", "catalogue.csv").open(encoding="utf-8", newline="") as file:
        used = [row["picture"] for row in csv.DictReader(file) if row["units"] == "1"]
    assert sorted(used) == sorted(draw.pictures())
    assert len({name.lower() for name in used}) == len(used), "names that a Windows folder takes for one"
    assert len(set(draw.pictures().values())) == len(used), "no two look the same"


def test_pictures_are_small() -> None:
    assert sum(file.stat().st_size for file in PICTURES.iterdir()) < 600_000


@pytest.mark.parametrize("script", ["assets.demo.draw", "assets.sounds.make"])
def test_scripts_need_the_standard_library_only(script: str) -> None:
    # -S leaves site-packages out.
    code = f"import {script}"
    root = assets.path().parent
    done = subprocess.run([sys.executable, "-S", "-c", code], cwd=root, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("file", [*sorted(PICTURES.glob("*.svg")), *ICONS], ids=lambda file: file.stem)
def test_every_drawing_keeps_to_svg_tiny_and_draws_in_qt(file: Path) -> None:
    tags = {node.tag.rpartition("}")[2] for node in ElementTree.parse(file).iter()}
    assert tags <= SVG_TINY
    renderer = QSvgRenderer(str(file))
    assert renderer.isValid()
    image = QImage(64, 64, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, 64, 64))
    painter.end()
    assert sum(image.pixelColor(x, y).alpha() > 0 for x in range(64) for y in range(64)) > 200


def test_all_named_icons_are_there_and_can_be_tinted() -> None:
    assert {file.stem for file in ICONS} == set(NAMED)
    for file in ICONS:
        text = file.read_text(encoding="utf-8")
        if file.stem != "packbench":
            assert 'viewBox="0 0 24 24"' in text
            assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', text)) <= {"none", "#000"}


def read(name: str) -> array.array[int]:
    with wave.open(str(assets.path("sounds", f"{name}.wav")), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, make.RATE)
        frames = array.array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        frames.byteswap()
    return frames


def loudest_pitch(frames: array.array[int]) -> float:
    """The semitone (Hz) between 110 and 4,000 Hz that holds the most energy, by a plain Fourier sum."""
    thin = frames[::4]  # the sounds hold little above 5.5 kHz
    rate = make.RATE / 4
    count = len(thin)
    window = [0.5 - 0.5 * math.cos(math.tau * i / count) for i in range(count)]
    shaped = [value * weight for value, weight in zip(thin, window, strict=True)]

    def energy(hertz: float) -> float:  # Goertzel
        k, a, b = 2 * math.cos(math.tau * hertz / rate), 0.0, 0.0
        for value in shaped:
            a, b = value + k * a - b, a
        return a * a + b * b - k * a * b

    return max((110 * 2 ** (step / 24) for step in range(24 * 5 + 5)), key=energy)


@pytest.mark.parametrize("name", list(make.SOUNDS))
def test_sounds_are_what_the_script_makes(name: str) -> None:
    stored, made = read(name), make.samples(name)
    assert len(stored) == len(made)
    # Another machine's sine may round the last bit otherwise.
    assert max(abs(a - b) for a, b in zip(stored, made, strict=True)) <= 1, "run: python -m assets.sounds.make"


@pytest.mark.parametrize("name", list(make.SOUNDS))
def test_sounds_start_and_end_in_silence_and_do_not_clip(name: str) -> None:
    frames = read(name)
    assert max(map(abs, frames[:5])) < 400
    assert max(map(abs, frames[-5:])) < 400
    assert 20_000 < max(map(abs, frames)) < 32_000


def test_sounds_are_told_apart_by_pitch_and_length() -> None:
    pitch = {name: loudest_pitch(read(name)) for name in make.SOUNDS}
    seconds = {name: len(read(name)) / make.RATE for name in make.SOUNDS}
    ladder = sorted(pitch.values())
    assert all(high / low > 1.5 for low, high in itertools.pairwise(ladder)), pitch
    assert pitch["wrong"] < 300
    assert pitch["right"] == ladder[-1]
    assert pitch["right"] < 2_000, "far below a scanner's own 2.7 kHz beep"
    assert seconds["right"] <= 0.120
    assert seconds["wrong"] == pytest.approx(0.45, abs=0.01)
    lengths = sorted(seconds.values())
    assert all(longer / shorter > 1.2 for shorter, longer in itertools.pairwise(lengths)), seconds


def test_attention_is_two_beeps_with_a_silence_between() -> None:
    frames = read("attention")
    blocks = [max(map(abs, frames[i : i + 441])) > 2_000 for i in range(0, len(frames) - 441, 441)]
    changes = sum(a != b for a, b in itertools.pairwise(blocks))
    assert sum(blocks) > 30
    assert changes in {2, 3, 4}
    assert not any(blocks[28:44])


MAPPING = tomllib.loads(assets.path("mappings", "online-retail.toml").read_text(encoding="utf-8"))


def skipped(**row: str) -> str | None:
    row = {"InvoiceNo": "536365", "StockCode": "85123A", "Description": "LANTERN", "Quantity": "6"} | row
    return next((s["reason"] for s in MAPPING["skip"] if re.fullmatch(s["matches"], row[s["column"]])), None)


@pytest.mark.parametrize("code", ["POST", "DOT", "C2", "D", "M", "m", "S", "B", "CRUK", "BANK CHARGES", "AMAZONFEE",
                                  "PADS", "gift_0001_20"])  # fmt: skip
def test_online_retail_skips_codes_that_are_not_goods(code: str) -> None:
    assert skipped(StockCode=code)


@pytest.mark.parametrize("code", ["85123A", "84997c", "15056BL", "22423", "DCGS0003", "10002"])
def test_online_retail_keeps_goods(code: str) -> None:
    assert skipped(StockCode=code) is None


def test_online_retail_skips_credit_notes_and_stock_adjustments_by_name() -> None:
    assert skipped(InvoiceNo="C536379", Quantity="-1") == "credit note"
    assert skipped(Quantity="-53", Description="") == "stock adjustment"
    assert skipped(Description="") is None


def test_mappings_name_their_columns_and_hold_good_expressions() -> None:
    assert set(MAPPING) == {"recognise", "columns", "skip"}
    assert {"order", "sku", "quantity"} <= set(MAPPING["columns"])
    for table in MAPPING["skip"]:
        assert set(table) == {"column", "matches", "reason"}
        re.compile(table["matches"])

"""Pictures, icons, sounds and mappings are there, are what their scripts make, and can be used."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import assets
from assets.demo import draw

PICTURES = assets.path("demo", "pictures")
ICONS = sorted(assets.path("icons").glob("*.svg"))
NAMED = (
    "attention box break cable camera clock cloud-off day done help hold language light lock louder next "
    "packbench paper previous printer quieter refresh right scale scanner search server settings short "
    "silent undo user wrong zoom"
).split()
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

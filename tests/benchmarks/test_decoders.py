from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp

from benchmarks import decoders


@pytest.mark.parametrize(
    ("text", "family", "compared"),
    [
        ("012546619592", "UPC-A", "0012546619592"),
        ("05096893", "UPC-E", "0050968000093"),
        ("(01)90012345678908(3103)001750", "DataBar Exp", "01900123456789083103001750"),
        ("0100821935106427", "DataBar Omni", "00821935106427"),
        ("A12345B", "Codabar", "12345"),
        ("978088427178952495", "EXT", "9780884271789"),
    ],
)
def test_truth_and_reads_are_compared_in_one_form(text: str, family: str, compared: str) -> None:
    assert decoders.plain_form(text, family) == compared


def test_the_table_has_a_row_for_each_family(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bars = zxingcpp.create_barcode("5030159003930", zxingcpp.BarcodeFormat.EAN13).to_image(scale=3)
    cv2.imwrite(str(tmp_path / "code.png"), np.pad(np.array(bars), 40, constant_values=255))
    cv2.imwrite(str(tmp_path / "none.png"), np.full((60, 90), 128, np.uint8))
    truths = [
        {"file": "code.png", "family": "EAN-13", "texts": ["5030159003930"]},
        {"file": "none.png", "family": "NEG", "texts": []},
    ]
    (tmp_path / "truth.json").write_text(json.dumps(truths), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["decoders", str(tmp_path)])
    decoders.main()
    rows = capsys.readouterr().out.splitlines()
    assert [row.split("|")[1].strip() for row in rows] == [
        "family (pictures)", "---", "**retail, all four** (1)", "EAN-13 (1)", "NEG (1)",
    ]  # fmt: skip
    assert rows[3].split("|")[2].strip() == "1 / 0"

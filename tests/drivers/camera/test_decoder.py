from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pytest
import zxingcpp

from drivers.camera import variants
from drivers.camera.decoder import ALL, LARGEST, Effort, Symbol, decode
from drivers.camera.engines import expand_upc_e

Image = npt.NDArray[np.uint8]
SAMPLES = Path(__file__).resolve().parents[4] / "shared" / "data" / "barcodes"
TOO_THIN = "cpp_falsepositives-1_1x100.webp"  # OpenCV does not load it
GS = "\x1d"
EAN = "5030159003930"
F = zxingcpp.BarcodeFormat


def drawn(text: str, format_: zxingcpp.BarcodeFormat, scale: int = 3, **options: Any) -> Image:
    """A sharp symbol with quiet zones, gray."""
    image = np.array(zxingcpp.create_barcode(text, format_, **options).to_image(scale=scale), np.uint8)
    return np.pad(image, 12 * scale, constant_values=255)


def label(*symbols: tuple[Image, int, int], size: tuple[int, int] = (480, 640)) -> Image:
    """A gray card with each of `symbols` at its left, top."""
    card = np.full(size, 190, np.uint8)
    for image, left, top in symbols:
        card[top : top + image.shape[0], left : left + image.shape[1]] = image
    return card


def loaded(name: str) -> Image:
    return np.asarray(cv2.imread(str(SAMPLES / name)), np.uint8)


def only(symbols: list[Symbol]) -> Symbol:
    assert len(symbols) == 1, symbols
    return symbols[0]


SHARP = [
    (F.EAN13, EAN, "EAN-13", "]E0", EAN),
    (F.EAN8, "96385074", "EAN-8", "]E4", "96385074"),
    (F.UPCA, "012546619592", "UPC-A", "]E0", "0012546619592"),
    (F.UPCE, "05096893", "UPC-E", "]E0", "0050968000093"),
    (F.Code128, "PB-4711 a", "Code 128", "]C0", "PB-4711 a"),
    (F.Code39, "PB-4711", "Code 39", "]A0", "PB-4711"),
    (F.Code93, "PB-4711", "Code 93", "]G0", "PB-4711"),
    (F.ITF, "30712345000010", "ITF", "]I", "30712345000010"),
    (F.Codabar, "A1234567B", "Codabar", "]F0", "A1234567B"),
    (F.DataBarOmni, "09521234543213", "DataBar", "]e0", "0109521234543213"),
    (F.DataBarLtd, "09521234543213", "DataBar Limited", "]e0", "0109521234543213"),
    (F.QRCode, "https://example.com/?a=ü", "QR", "]Q", "https://example.com/?a=ü"),
    (F.MicroQRCode, "4711", "Micro QR", "]Q1", "4711"),
    (F.DataMatrix, "PB-4711", "Data Matrix", "]d1", "PB-4711"),
    (F.Aztec, "PB-4711", "Aztec", "]z0", "PB-4711"),
    (F.PDF417, "PB-4711", "PDF417", "]L2", "PB-4711"),
]


@pytest.mark.parametrize("effort", list(Effort))
@pytest.mark.parametrize(("drawing", "content", "name", "aim", "text"), SHARP, ids=[case[2] for case in SHARP])
def test_a_sharp_symbol_is_read_as_it_is_printed(
    drawing: zxingcpp.BarcodeFormat, content: str, name: str, aim: str, text: str, effort: Effort
) -> None:
    symbol = only(decode(label((drawn(content, drawing), 60, 40)), effort=effort))
    assert (symbol.text, symbol.format) == (text, name)
    assert symbol.aim.startswith(aim)


GS1_TEXT = f"010952123454321310ABC123{GS}217"


@pytest.mark.parametrize(
    ("drawing", "aim"), [(F.Code128, "]C1"), (F.DataMatrix, "]d2"), (F.QRCode, "]Q3"), (F.Aztec, "]z1")]
)
def test_a_gs1_message_comes_with_its_separators_and_its_aim_identifier(
    drawing: zxingcpp.BarcodeFormat, aim: str
) -> None:
    picture = label((drawn("(01)09521234543213(10)ABC123(21)7", drawing, 2, gs1=True), 10, 40))
    symbol = only(decode(picture))
    assert (symbol.text, symbol.aim) == (GS1_TEXT, aim)


def test_databar_expanded_comes_as_element_string_and_not_as_zbar_guesses_it() -> None:
    picture = label((drawn("(01)90012345678908(17)140704", F.DataBarExp, 2), 10, 40))
    symbol = only(decode(picture))
    assert (symbol.text, symbol.aim) == ("019001234567890817140704", "]e0")


@pytest.mark.parametrize("degrees", [30, 45, 75, 90, 110, 180, 270])
def test_a_retail_code_is_read_whichever_way_it_is_turned(degrees: float) -> None:
    card = label((drawn(EAN, F.EAN13), 120, 150))
    picture = variants.turned(card, degrees)
    symbol = only(decode(picture.image))
    assert symbol.text == EAN
    middle = np.mean(picture.source(tuple((float(x), float(y)) for x, y in symbol.points)), axis=0)
    assert np.hypot(*(middle - (120 + 200, 150 + 105))) < 80


@pytest.mark.parametrize("sigma", [1.2, 1.8])
def test_a_retail_code_is_read_faint_and_a_little_blurred(sigma: float) -> None:
    card = label((drawn(EAN, F.EAN13), 120, 150))
    faint = (cv2.GaussianBlur(card, (0, 0), sigma) * 0.3 + 90).astype(np.uint8)
    noise = np.random.default_rng(1).normal(0, 2, faint.shape)
    assert only(decode(np.clip(faint + noise, 0, 255).astype(np.uint8))).text == EAN


def test_two_labels_in_view_are_two_symbols_each_in_its_place() -> None:
    left, right = drawn(EAN, F.EAN13, 2), drawn("PB-4711", F.Code128, 2)
    symbols = decode(label((left, 20, 100), (right, 330, 220)))
    assert {(symbol.text, symbol.format) for symbol in symbols} == {(EAN, "EAN-13"), ("PB-4711", "Code 128")}
    for symbol in symbols:
        at, size = ((20, 100), left.shape) if symbol.text == EAN else ((330, 220), right.shape)
        for x, y in symbol.points:
            assert at[0] <= x <= at[0] + size[1]
            assert at[1] <= y <= at[1] + size[0]


def test_two_labels_with_the_same_text_are_two_symbols_and_one_label_is_one() -> None:
    code = drawn(EAN, F.EAN13, 2)
    assert [symbol.text for symbol in decode(label((code, 20, 40), (code, 330, 260)))] == [EAN, EAN]
    assert [symbol.text for symbol in decode(label((code, 20, 40)))] == [EAN]


def test_only_the_symbologies_asked_for_are_read() -> None:
    picture = label((drawn(EAN, F.EAN13, 2), 20, 100), (drawn("PB-4711", F.QRCode, 4), 350, 150))
    assert [symbol.format for symbol in decode(picture, frozenset(("QR",)))] == ["QR"]
    assert [symbol.format for symbol in decode(picture, frozenset(("EAN-13",)))] == ["EAN-13"]
    assert decode(picture, frozenset(("UPC-A", "Aztec"))) == []


def test_every_number_of_reads_asked_for_is_kept() -> None:
    picture = label((drawn(EAN, F.EAN13, 2), 20, 100))
    for least in (1, 2, 4):
        symbol = only(decode(picture, min_reads=least))
        assert symbol.reads >= least
        assert symbol.engine.count("+") == len(set(symbol.engine.split("+"))) - 1


def test_more_reads_can_be_asked_of_a_symbol_with_error_correction_too() -> None:
    picture = label((drawn("PB-4711", F.QRCode, 4), 350, 150))
    assert only(decode(picture)).reads == 1
    assert only(decode(picture, min_reads=4)).reads == 3


def test_stripes_text_and_noise_are_no_codes() -> None:
    rng = np.random.default_rng(7)
    stripes = np.repeat(np.repeat(rng.integers(0, 2, (1, 160), dtype=np.uint8) * 255, 300, 0), 3, 1)
    words = np.full((300, 480), 255, np.uint8)
    for row in range(6):
        cv2.putText(words, "HIIL 1||I 0829 lillil", (5, 40 + 45 * row), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 0, 2)
    noise = rng.integers(0, 256, (300, 480), dtype=np.uint8)
    for picture in (stripes, words, noise, np.zeros((300, 480), np.uint8)):
        assert decode(picture) == []


@pytest.mark.parametrize("effort", list(Effort))
@pytest.mark.parametrize(
    "shape",
    [
        (0, 0),
        (0, 5),
        (1, 1),
        (1, 300),
        (300, 1),
        (3, 3),
        (7, 9),
        (41, 300, 1),
        (64, 64, 3),
        (64, 64, 4),
        (9, 9, 2),
        (8,),
    ],
)
def test_any_array_of_bytes_is_answered(shape: tuple[int, ...], effort: Effort) -> None:
    rng = np.random.default_rng(3)
    for picture in (np.zeros(shape, np.uint8), rng.integers(0, 256, shape, dtype=np.uint8)):
        assert decode(picture, effort=effort) == []


def test_a_huge_picture_is_looked_at_smaller_and_its_points_are_its_own() -> None:
    code = drawn(EAN, F.EAN13, 8)
    card = label((code, LARGEST, 900), size=(2000, LARGEST * 2))
    symbol = only(decode(card))
    assert symbol.text == EAN
    assert all(LARGEST <= x <= LARGEST + code.shape[1] and 900 <= y <= 900 + code.shape[0] for x, y in symbol.points)


def test_what_is_transparent_is_paper() -> None:
    code = drawn(EAN, F.EAN13, 3)
    picture = np.zeros((*code.shape, 4), np.uint8)
    picture[:, :, 3] = 255 - code
    assert only(decode(picture)).text == EAN


def test_a_cut_that_is_no_contiguous_array_is_read() -> None:
    card = label((drawn(EAN, F.EAN13, 2), 20, 100))
    assert only(decode(np.stack([card] * 3, axis=2)[::-1, ::-1])).text == EAN


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("05096893", "050968000093"),
        ("04963406", "049000006346"),
        ("01234565", "012345000065"),
        ("04124498", "041244000098"),
        ("01264904", "012000006494"),
    ],
)
def test_upc_e_is_the_upc_a_that_it_stands_for(short: str, long: str) -> None:
    assert expand_upc_e(short) == long


@pytest.mark.skipif(not SAMPLES.exists(), reason="needs the photographs beside the checkout")
def test_photographs_of_retail_codes_are_read_and_pictures_of_none_are_not() -> None:
    truths = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))
    retail = [each for each in truths if each["family"] in ("EAN-13", "EAN-8", "UPC-A", "UPC-E")][::28]
    right = wrong = 0
    for truth in retail:
        texts = {symbol.text for symbol in decode(loaded(truth["file"]))}
        expected = {
            expand_upc_e(text).zfill(13) if truth["family"] == "UPC-E" and len(text) == 8 else text.strip().zfill(13)
            for text in truth["texts"]
        }
        right += bool({text.zfill(13) for text in texts} & expected)
        wrong += bool({text.zfill(13) for text in texts} - expected)
    assert right >= 0.8 * len(retail)
    assert wrong <= 1
    for truth in [each for each in truths if each["family"] == "NEG" and each["file"] != TOO_THIN][::28]:
        assert decode(loaded(truth["file"])) == [], truth["file"]


def test_every_symbology_has_a_name_that_a_symbol_can_have() -> None:
    assert {case[2] for case in SHARP} <= ALL

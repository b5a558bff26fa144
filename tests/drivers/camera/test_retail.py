"""Retail codes out of focus: read right, or not at all."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray

from drivers.camera import retail
from drivers.camera.retail.layout import expanded, layouts

Gray = NDArray[np.uint8]
SIZE = (480, 640)


def drawn(text: str, kind: zxingcpp.BarcodeFormat = zxingcpp.BarcodeFormat.EAN13, across: int = 420) -> Gray:
    """A code as it is printed, in the middle of a grey picture, white about it."""
    made = zxingcpp.create_barcode(text, kind)
    bars = np.array(zxingcpp.write_barcode_to_image(made, scale=4, add_quiet_zones=True), np.uint8)
    tall = bars[bars.shape[0] // 3 : bars.shape[0] // 3 + 1].repeat(200, axis=0)
    code = cv2.resize(tall, (across, 180), interpolation=cv2.INTER_AREA)
    picture = np.full(SIZE, 90, np.uint8)
    picture[120:360, 80:560] = 225
    top, left = 150, (SIZE[1] - across) // 2
    picture[top : top + 180, left : left + across] = 30 + 0.76 * code
    return picture


def seen(picture: Gray, radius: float, turned: float = 0.0, noise: float = 2.0, light: float = 0.8) -> Gray:
    """The picture turned (degrees), out of focus (a disc of `radius` pixels), dimmer, noisy."""
    turn = cv2.getRotationMatrix2D((SIZE[1] / 2, SIZE[0] / 2), turned, 1)
    moved = cv2.warpAffine(picture, turn, SIZE[::-1], flags=cv2.INTER_AREA, borderValue=90)
    reach = int(radius + 2)
    ys, xs = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    disc = np.clip(radius + 0.5 - np.hypot(xs, ys), 0, 1)
    linear = cv2.filter2D(
        np.asarray((moved / 255.0) ** 2.2, np.float64),
        -1,
        np.asarray(disc / disc.sum(), np.float64),
        borderType=cv2.BORDER_REPLICATE,
    )
    gray = 255 * light * linear ** (1 / 2.2)
    gray += np.random.default_rng(round(radius * 10)).normal(0, noise, gray.shape)
    return np.asarray(np.clip(gray, 0, 255), np.uint8)


@pytest.mark.parametrize("modules", [0.1, 1.0, 1.6, 2.2])
@pytest.mark.parametrize("text", ["4006381333931", "0012345678905"])
def test_a_code_is_read_at_every_blur(text: str, modules: float) -> None:
    module = 420 / 113
    (read,) = retail.read(seen(drawn(text), modules * module))
    assert read.text == text
    assert read.format == ("UPC-A" if text[0] == "0" else "EAN-13")
    assert 0.5 < read.confidence <= 1


def test_others_cannot_read_what_is_out_of_focus_by_two_modules() -> None:
    blurred = seen(drawn("4006381333931"), 2 * 420 / 113)
    assert zxingcpp.read_barcodes(blurred) == []
    assert [one.text for one in retail.read(blurred)] == ["4006381333931"]


@pytest.mark.parametrize("turned", [-25, 8, 90, 180, 200])
def test_a_code_is_read_however_it_is_turned(turned: float) -> None:
    assert [one.text for one in retail.read(seen(drawn("4006381333931"), 5, turned))] == ["4006381333931"]


def test_a_noisy_dark_picture_is_read() -> None:
    assert [one.text for one in retail.read(seen(drawn("5901234123457"), 4, 3, noise=8, light=0.4))] == [
        "5901234123457"
    ]


def test_the_corners_go_about_the_bars_from_their_upper_left() -> None:
    (read,) = retail.read(seen(drawn("4006381333931"), 3))
    xs, ys = np.array(read.points).T
    assert abs(xs[0] - 145) < 20
    assert abs(xs[1] - 495) < 20
    assert ys[0] < ys[3]
    (over,) = retail.read(seen(drawn("4006381333931"), 3, 180))
    assert over.points[0][0] > over.points[1][0]


def test_an_ean_8_is_read() -> None:
    picture = drawn("96385074", zxingcpp.BarcodeFormat.EAN8, 360)
    (read,) = retail.read(seen(picture, 3.0))
    assert (read.text, read.format) == ("96385074", "EAN-8")


def test_a_upc_e_is_read_in_full() -> None:
    picture = drawn("04252614", zxingcpp.BarcodeFormat.UPCE, 300)
    (read,) = retail.read(seen(picture, 2.0))
    assert (read.text, read.format) == ("0042100005264", "UPC-E")


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("04252614", "042100005264"),
        ("01234531", "012300000451"),
        ("01234542", "012340000052"),
        ("01234558", "012345000058"),
    ],
)
def test_a_upc_e_stands_for_twelve_digits(short: str, full: str) -> None:
    assert expanded(short) == full


def test_every_way_to_fill_a_layout_asks_for_a_sum_that_exists() -> None:
    for layout in layouts():
        ways = layout.readings
        assert ways.offset.shape == ways.weight.shape == ways.only.shape
        assert set(ways.target) <= set(range(10))


@pytest.mark.parametrize("radius", [0.5, 5.0])
@pytest.mark.parametrize("kind", ["Code128", "ITF", "Code39", "Codabar", "QRCode", "DataMatrix"])
def test_other_symbols_give_nothing(kind: str, radius: float) -> None:
    texts = {"ITF": "12345678901231", "Codabar": "A1234567890B"}
    text = texts.get(kind, "PACK1234567890")
    picture = drawn(text, getattr(zxingcpp.BarcodeFormat, kind))
    assert retail.read(seen(picture, radius)) == []


@pytest.mark.parametrize("radius", [0.5, 5.0])
def test_words_give_nothing(radius: float) -> None:
    picture = np.full(SIZE, 230, np.uint8)
    for row in range(30, 480, 34):
        cv2.putText(picture, "I1l|!H 4006381333931 illicit", (10, row), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 20, 3)
    assert retail.read(seen(picture, radius)) == []


def test_stripes_of_chance_give_nothing() -> None:
    for seed in range(4):
        rng = np.random.default_rng(seed)
        widths = rng.integers(4, 16, 46)
        row = np.repeat(np.arange(46) % 2, widths)[:420]
        picture = np.full(SIZE, 225, np.uint8)
        picture[150:330, 110 : 110 + len(row)] = np.where(row, 30, 225)
        assert retail.read(seen(picture, float(rng.uniform(0.5, 8)))) == []


def test_a_code_with_a_digit_that_contradicts_its_check_digit_gives_nothing() -> None:
    right = drawn("4006381333931")
    wrong = right.copy()
    module = 420 / 113
    middle = 110 + 420 / 2
    first, last = round(middle + 2.5 * module), round(middle + 9.5 * module)  # the first digit after the middle
    wrong[150:330, first:last] = right[150:330, first:last][:, ::-1]
    for radius in (1.0, 5.0):
        assert [one.text for one in retail.read(seen(wrong, radius))] == []


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((0, 0), np.uint8),
        np.zeros((1, 5000), np.uint8),
        np.zeros((30, 30), np.uint8),
        np.full((480, 640), 255, np.uint8),
        np.zeros((480, 640, 3), np.uint8),
        np.zeros((480, 640), np.float64),
        np.tile(np.array([0, 255], np.uint8), (100, 50)),
        np.random.default_rng(1).integers(0, 256, (200, 300)).astype(np.uint8),
        np.repeat(np.random.default_rng(2).integers(0, 256, (1, 300)), 200, axis=0).astype(np.uint8),
    ],
)
def test_no_picture_is_too_strange(picture: NDArray[np.uint8]) -> None:
    assert retail.read(picture) == []

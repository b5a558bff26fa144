from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage

from packing.verdict import Tone
from station.ui.colours import PALETTES, SYMBOLS, Palette
from tests.station.ui.vision import VISIONS, difference, picture, seen

APART = 20
"""CIEDE2000 between the fills of any two tones; 2.3 is what an eye just tells apart side by side."""


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [  # G. Sharma and others, 2005, table 1: pairs 1, 7, 13, 17, 20, 25, 30, 34
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, -0.001, 2.49), (50.0, 0.0011, -2.49), 4.7461),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_differences_of_colours_are_those_of_the_standards_own_samples(
    one: tuple[float, float, float], other: tuple[float, float, float], told: float
) -> None:
    assert difference(one, other) == pytest.approx(told, abs=0.0001)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_the_tones_stay_apart_for_every_eye(palette: Palette, vision: str) -> None:
    for one, other in combinations(Tone, 2):
        fills = [seen(palette.tones[tone].fill, vision) for tone in (one, other)]
        assert difference(*fills) >= APART, (one, other)


def test_green_against_red_would_not() -> None:
    assert difference(seen("#2E7D32", "deutan"), seen("#C62828", "deutan")) < APART


def test_each_tone_has_a_symbol_of_its_own_beside_its_colour() -> None:
    assert set(SYMBOLS) == set(Tone)
    assert len(set(SYMBOLS.values())) == len(SYMBOLS)


def test_a_whole_picture_is_seen_as_its_colours_are() -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#B34700"))
    for vision in VISIONS:
        colour = picture(image, vision).pixelColor(2, 1).name()
        assert difference(seen(colour, "usual"), seen("#B34700", vision)) < 0.5, vision

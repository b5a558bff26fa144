from __future__ import annotations

import pytest

import assets
from packing.commands import COMMANDS, Command
from packing.verdict import Tone
from station.ui.scene import ICONS
from station.ui.theme import DARK, LIGHT, STEP, SYMBOLS, VERDICT, Look, Palette, contrast

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)

AA = 4.5
AAA_LARGE = 4.5
"""WCAG 2.2, success criterion 1.4.6: text of at least 18 points needs 4.5 for AAA. Verdicts have 48 and 22."""


@BOTH
def test_text_reaches_aa_on_every_ground(palette: Palette) -> None:
    for ink in (palette.ink, palette.soft, palette.faint):
        for ground in (palette.window, palette.card, palette.raised):
            assert contrast(ink, ground) >= AA, (ink, ground)
    for ink in (palette.ink, palette.faint):
        assert contrast(ink, palette.tint) >= AA, ink
    for ink in (palette.strip_ink, palette.strip_soft):
        assert contrast(ink, palette.strip) >= AA, ink


@BOTH
@pytest.mark.parametrize("tone", list(Tone))
def test_each_tone_can_be_read_on_its_own_fill_and_on_cards(palette: Palette, tone: Tone) -> None:
    ground = palette.tones[tone]
    assert contrast(ground.ink, ground.fill) >= AAA_LARGE
    for behind in (palette.card, palette.window, palette.raised, palette.tint):
        assert contrast(ground.trace, behind) >= AA, behind


def test_verdicts_are_of_a_size_that_counts_as_large() -> None:
    look = Look()
    points = 72 / 96
    assert look.font(VERDICT).pixelSize() * points >= 48
    assert look.font(STEP).pixelSize() * points >= 18


def test_colour_is_never_alone_each_tone_has_a_symbol_of_its_own() -> None:
    assert set(SYMBOLS) == set(Tone)
    assert len(set(SYMBOLS.values())) == len(SYMBOLS)


def test_every_symbol_and_command_has_an_icon() -> None:
    assert set(ICONS) == set(Command) == set(COMMANDS)
    for name in {*SYMBOLS.values(), *ICONS.values()}:
        assert assets.path("icons", f"{name}.svg").is_file(), name


def test_buttons_are_20_mm_high_where_there_is_room() -> None:
    look = Look()
    look.resize(1920, 1080, 1920 / 531)  # 24 inches wide screen
    assert look.touch / (1920 / 531) >= 20
    look.resize(1366, 768, 1366 / 344)  # 15.6 inches
    assert look.touch / (1366 / 344) >= 18

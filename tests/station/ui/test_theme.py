from __future__ import annotations

import ast
from itertools import pairwise
from pathlib import Path

import pytest

import assets
import station.ui
from packing.commands import COMMANDS, Command
from packing.verdict import Tone
from station.ui import design, paint
from station.ui.colours import PALETTES, SYMBOLS, Palette, contrast
from station.ui.scene import ICONS
from station.ui.theme import BODY, COUNT, SKU, SMALL, STEP, TITLE, VERDICT, ZOOMS, Look, next_zoom
from tests.station.ui.written import TOUCHED, Screen

EACH = pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
SOURCES = sorted(Path(next(iter(station.ui.__path__))).glob("*.py"))

AA, AAA, CONTROL = 4.5, 7.0, 3.0
"""WCAG 2.2, success criteria 1.4.3, 1.4.6 and 1.4.11."""


def least(palette: Palette) -> float:
    """What text of a palette reaches everywhere."""
    return AAA if palette.outlined else AA


@EACH
def test_text_reaches_aa_on_every_ground_and_aaa_in_high_contrast(palette: Palette) -> None:
    for ink in (palette.ink, palette.soft, palette.faint):
        for ground in (palette.window, palette.card, palette.raised, palette.tint, palette.pressed):
            assert contrast(ink, ground) >= least(palette), (ink, ground)
    for ink in (palette.strip_ink, palette.strip_soft):
        assert contrast(ink, palette.strip) >= least(palette), ink


@EACH
@pytest.mark.parametrize("tone", list(Tone))
def test_a_verdict_is_aaa_for_letters_of_any_size_and_its_colour_can_be_read_on_cards(
    palette: Palette, tone: Tone
) -> None:
    ground = palette.tones[tone]
    assert contrast(ground.ink, ground.fill) >= AAA
    for behind in (palette.card, palette.window, palette.raised, palette.tint):
        assert contrast(ground.trace, behind) >= least(palette), behind


@EACH
def test_the_edge_of_a_control_is_seen_on_every_ground(palette: Palette) -> None:
    for ground in (palette.window, palette.card, palette.raised):
        assert contrast(palette.edge, ground) >= CONTROL
    assert contrast(palette.ink, palette.pressed) >= CONTROL
    assert contrast(palette.tones[Tone.RIGHT].trace, palette.tint) >= CONTROL  # the stroke of the row that matters


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_colours_stand_in_one_file(path: Path) -> None:
    """Save white under pictures and codes, which are made for it, and outlines over a camera's picture."""
    if path.name in ("colours.py", "camera_view.py"):
        return
    words = [node.value for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Constant)]
    found = [word for word in words if isinstance(word, str) and word.startswith("#") and word != "#FFFFFF"]
    assert not [word for word in found if len(word) in (4, 7, 9) and int("0x" + word[1:], 16) >= 0]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_everything_is_painted_through_one_door_which_mirrors_it(path: Path) -> None:
    """Save codes and a camera's picture, which are never mirrored."""
    if path.name in ("paint.py", "camera_view.py", "pictures.py"):
        return
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner, name = node.func.value, node.func.attr
            straight = isinstance(owner, ast.Name) and owner.id == "painter" and name.startswith(("draw", "fill"))
            code = "GlobalColor" in ast.unparse(node)
            assert not straight or code, f"{path.name}:{node.lineno}: paint.{name} and not painter.{name}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_nothing_is_animated(path: Path) -> None:
    words = path.read_text("utf-8")
    assert not any(
        name in words for name in ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QGraphicsEffect")
    )


def test_verdicts_are_of_a_size_that_is_read_from_two_metres() -> None:
    look = Look()
    points = 72 / 96
    assert look.font(VERDICT).pixelSize() * points >= 48
    assert look.font(STEP).pixelSize() * points >= 18


def test_sizes_of_type_are_told_apart() -> None:
    for larger, smaller in pairwise((COUNT, VERDICT, SKU, STEP, TITLE, BODY, SMALL)):
        assert larger / smaller >= 1.15, (larger, smaller)


def test_every_symbol_and_command_has_an_icon() -> None:
    assert set(ICONS) == set(Command) == set(COMMANDS)
    for name in {*SYMBOLS.values(), *ICONS.values()}:
        assert assets.path("icons", f"{name}.svg").is_file(), name


def test_icons_that_point_somewhere_are_known() -> None:
    there = {path.stem for path in assets.path("icons").glob("*.svg")}
    assert there & paint.POINTING >= {"undo"}


@pytest.mark.parametrize("screen", TOUCHED, ids=str)
def test_buttons_are_of_15_mm_on_every_screen_and_of_20_where_there_is_room(screen: Screen) -> None:
    look = Look(zoom=screen.zoom)
    look.resize(screen.width, screen.height, screen.dots_per_mm)
    assert look.finger / screen.dots_per_mm >= 15
    assert look.touch >= look.finger
    assert look.apart / screen.dots_per_mm >= 13
    if screen.height / screen.dots_per_mm > 190:
        assert look.touch / screen.dots_per_mm >= 16.5


def test_a_screen_that_does_not_know_its_size_is_taken_for_a_usual_one() -> None:
    look = Look()
    for dots in (0.0, 0.4, 400.0):
        look.resize(1366, 768, dots)
        assert look.finger == 57


def test_zoom_makes_everything_larger_and_begins_anew_after_the_last() -> None:
    sizes = []
    for zoom in ZOOMS:
        look = Look(zoom=zoom)
        look.resize(1366, 768, 3.96)
        sizes.append(look.font(BODY).pixelSize())
    assert sizes == [19, 24, 28]
    assert [next_zoom(zoom) for zoom in (90, *ZOOMS)] == [100, 125, 150, 100]


def test_the_page_of_the_design_system_has_the_tables_of_the_code() -> None:
    """Remedy: python -m station.ui.design."""
    words = design.PAGE.read_text(encoding="utf-8")
    assert design.page(words) == words
    for name, table in design.tables().items():
        assert f"<!-- {name}: " in words
        assert table in words

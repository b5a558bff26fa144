"""What was begun on a page goes on when only its language or its size has changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from packing.verdict import Tone
from station.ui import languages
from station.ui.scene import Page
from tests.station.ui.benches import JOLANTA, order
from tests.station.ui.conftest import ORDER, Seat, Seated

SHIFT = Qt.KeyboardModifier.ShiftModifier
HOWS = ("another language by key", "another language by card", "larger type by card")


def change(seat: Seat, how: str) -> None:
    seat.bot.wait(300)  # between the hand's last key and the scanner's first
    match how:
        case "another language by key":
            seat.key(Qt.Key.Key_F4, SHIFT)
            seat.until(lambda: languages.spoken() == "de")
        case "another language by card":
            seat.scan("PBC-LANGUAGE")
            seat.until(lambda: languages.spoken() == "de")
        case "larger type by card":
            seat.scan("PBC-ZOOM")
            seat.until(lambda: seat.window.look.zoom == 125)
    seat.bot.wait(200)


def chosen(seat: Seat) -> int:
    """The line that is looked at."""
    return seat.window.bench._scene.chosen if seat.window.bench._scene else 0


@pytest.mark.parametrize("how", HOWS)
def test_a_badge_that_is_half_typed(seated: Seated, how: str) -> None:
    seat = seated(people=True)
    seat.type(JOLANTA[:8])
    change(seat, how)
    assert seat.window.sign_in.picture._dots == "•" * 8
    seat.type(JOLANTA[8:])
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: seat.window.scene.session.operator is not None)


def test_a_badge_that_is_half_typed_is_gone_when_another_was_refused(seated: Seated) -> None:
    seat = seated(people=True)
    seat.type("PBB-JO")
    seat.bot.wait(300)
    seat.scan("PBB-NOBODY")
    seat.until(lambda: seat.window.band.words.tone is Tone.WRONG)
    assert seat.window.sign_in.picture._dots == ""


@pytest.mark.parametrize("how", HOWS)
def test_a_code_and_a_choice_at_the_bench(seat: Seat, how: str) -> None:
    seat.key(Qt.Key.Key_Down)
    seat.type("412")
    change(seat, how)
    assert seat.window.bench.digits == "412"
    assert chosen(seat) == 2
    seat.type("1A")
    seat.key(Qt.Key.Key_Return)
    seat.until_says("4121A")
    assert seat.window.bench.digits == ""


def test_a_card_moves_the_choice_at_the_bench(seat: Seat) -> None:
    for line in (2, 3):
        seat.scan("PBC-NEXT")
        seat.until(lambda line=line: chosen(seat) == line)  # type: ignore[misc]
    seat.settled(3)
    assert chosen(seat) == 3


@pytest.mark.parametrize("how", HOWS)
def test_a_search_on_the_queue(seated: Seated, how: str) -> None:
    seat = seated([ORDER, order("SO-2", ("X", 1))])
    seat.type("so-2")
    change(seat, how)
    assert seat.window.queue.filter == "so-2"
    assert seat.window.queue.queue.chosen == "SO-2"


@pytest.mark.parametrize("how", HOWS)
def test_a_search_beside_the_packed_order(seated: Seated, how: str) -> None:
    seat = seated([order("SO-1", ("X", 1)), order("SO-2", ("X", 1))])
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.scan("X")
    seat.scan("PBC-DONE")
    seat.until(lambda: seat.at(Page.PACKED))
    seat.type("so-2")
    change(seat, how)
    assert seat.window.packed._filter == "so-2"

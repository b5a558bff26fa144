"""Everything is reached by scanner alone, by keys alone and by touch alone."""

from __future__ import annotations

from PySide6.QtCore import Qt

from packing import events
from packing.commands import Command
from tests.station.ui.benches import order
from tests.station.ui.conftest import ORDER, Seat, Seated


def test_cards_move_the_choice_and_open_an_order(seated: Seated) -> None:
    seat = seated([ORDER, order("SO-2", ("X", 1))])
    seat.scan(Command.NEXT.code)
    seat.until(lambda: seat.window.queue.queue.chosen == "SO-2")
    seat.scan(Command.PREVIOUS.code)
    seat.until(lambda: seat.window.queue.queue.chosen == "SO-1")
    seat.scan(Command.CHOOSE.code)
    seat.until_says("Order SO-1")


def test_a_card_of_the_screen_leaves_what_the_band_says(seat: Seat) -> None:
    seat.scan("NOPE")
    seat.until_says("Unknown code")
    seat.scan(Command.REFRESH.code)
    seat.until(lambda: isinstance(seat.events[-1], events.ScreenAsked))
    assert seat.say == "Unknown code"


def test_a_key_of_the_screen_asks_nobody(seat: Seat) -> None:
    before = len(seat.heard.outcomes)
    seat.key(Qt.Key.Key_F5)
    seat.scan("4121A")
    seat.until_says("4121A")
    assert len(seat.heard.outcomes) == before + 1

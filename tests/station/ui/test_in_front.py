"""While a page is in front of the work: whose a card is, and that what was judged is always seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from packing import events
from packing.commands import Command
from packing.scan import Scan
from station.ui.scene import Page
from station.ui.settings_page import SettingsPage
from tests.station.ui.benches import order
from tests.station.ui.conftest import Seat, Seated

FRONTS = {
    Page.DEVICES: Command.DEVICES, Page.HELP: Command.HELP, Page.SETTINGS: Command.SETTINGS, Page.DAY: Command.DAY,
}  # fmt: skip


def begun(seat: Seat) -> Seat:
    """One article is in the box."""
    seat.scan("4121A")
    seat.until_says("4121A")
    return seat


def front(seat: Seat, page: Page) -> Seat:
    seat.scan(FRONTS[page].code)
    seat.until(lambda: seat.at(page))
    return seat


def undone(seat: Seat) -> list[events.Event]:
    return [event for event in seat.events if isinstance(event, events.PickUndone)]


def asked(seat: Seat) -> str:
    """The card of the screen's that was scanned last."""
    return next((event.command for event in reversed(seat.events) if isinstance(event, events.ScreenAsked)), "")


@pytest.mark.parametrize("page", [Page.DEVICES, Page.HELP, Page.DAY])
def test_a_pick_taken_back_by_its_card_brings_the_work_back_and_says_what_was_taken(seat: Seat, page: Page) -> None:
    front(begun(seat), page)
    seat.scan(Command.UNDO.code)
    seat.until_says("Taken back: 1 of 4121A")
    assert seat.at(Page.BENCH)
    assert "Take it out of the box." in seat.window.band.words.step


def test_the_card_undo_is_the_settings_own_while_they_are_in_front(seat: Seat) -> None:
    front(begun(seat), Page.SETTINGS)
    page = seat.window.pages[Page.SETTINGS]
    assert isinstance(page, SettingsPage)
    while page.name != "theme":
        seat.key(Qt.Key.Key_Down)
    page.preferences.change("theme", "light")
    seat.scan(Command.CHOOSE.code)
    seat.scan(Command.NEXT.code)
    seat.scan(Command.CHOOSE.code)
    seat.until(lambda: page.preferences.value("theme") != "light")
    seat.scan(Command.UNDO.code)
    seat.until(lambda: page.preferences.value("theme") == "light")
    assert not undone(seat)
    assert seat.at(Page.SETTINGS)
    before = len(seat.heard.outcomes)
    seat.scan(Command.UNDO.code)  # with nothing of its own to take back it takes nothing else
    seat.until(lambda: len(seat.heard.outcomes) == before + 1)
    seat.until(lambda: seat.window.scene.session == seat.heard.outcomes[-1].session)
    assert not undone(seat)


def test_with_the_settings_closed_the_card_undo_is_the_work_s_again(seat: Seat) -> None:
    front(begun(seat), Page.SETTINGS)
    seat.key(Qt.Key.Key_Escape)
    seat.until(lambda: seat.at(Page.BENCH))
    seat.scan(Command.UNDO.code)
    seat.until_says("Taken back: 1 of 4121A")


def test_a_card_judged_for_a_page_that_was_closed_meanwhile_does_nothing(seat: Seat) -> None:
    front(begun(seat), Page.SETTINGS)
    seat.running.put(Scan(Command.UNDO.code, "scanner"))
    seat.key(Qt.Key.Key_Escape)
    seat.until(lambda: asked(seat) == "UNDO")
    seat.until(lambda: seat.window.scene.session == seat.heard.outcomes[-1].session)
    assert not undone(seat)


def test_a_page_opened_while_a_scan_was_judged_keeps_no_card_for_itself_when_that_scan_takes_it_away(
    seat: Seat,
) -> None:
    """The bench hears of the page after that scan, and must hear that it has gone."""
    seat.running.put(Scan("4121A", "scanner"))
    seat.window.command(Command.SETTINGS)
    assert seat.at(Page.SETTINGS)
    seat.until_says("4121A")
    assert seat.at(Page.BENCH)
    seat.running.put(Scan(Command.UNDO.code, "scanner"))
    seat.until(lambda: bool(undone(seat)))


@pytest.mark.parametrize("page", FRONTS)
def test_a_copy_asked_for_by_its_card_is_always_answered_in_the_band(seated: Seated, page: Page) -> None:
    seat = seated([order("SO-1", ("X", 1))])
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.scan("X")
    seat.scan("PBC-DONE")
    seat.until(lambda: seat.at(Page.PACKED))
    front(seat, page)
    seat.scan("PBC-REPRINT-SLIP")
    seat.until_says("Copy 2 of the slip")


@pytest.mark.parametrize("page", FRONTS)
@pytest.mark.parametrize("code", ["NOT-OURS", "PBC-HOLD", "PBC-SHORT-NONE-LEFT", "PBQ-3", "PBC-PARK"])
def test_a_verdict_is_always_in_the_band(seat: Seat, page: Page, code: str) -> None:
    front(seat, page)
    before = len(seat.heard.outcomes)
    seat.scan(code)
    outcome = seat.settled(before + 1)
    seat.until_says(outcome.verdict.say)
    assert seat.window.band.words.tone is outcome.verdict.tone

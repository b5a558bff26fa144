"""A refusal stays in the band until it is understood; what else is said meanwhile is said after it, and nothing of it
is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt

from drivers.calibration import CODE
from drivers.habits import GS
from packing import events
from packing.verdict import Tone
from station.settings import about
from station.ui.keys import KEYBOARD
from station.ui.scene import Page
from tests.station.ui.conftest import Seat, put

UNDERSTOOD, LOST = CODE.replace(GS, "|"), CODE.replace(GS, "")
"""The set-up barcode as a scanner types it that sends another sign for GS, or nothing."""


def refused(seat: Seat) -> Seat:
    seat.scan("NOT-OURS")
    seat.until_says("Unknown code")
    return seat


@contextmanager
def full_disk(seat: Seat) -> Iterator[None]:
    """The journal takes nothing meanwhile."""
    journal = seat.running.bench.journal._db
    journal.execute("PRAGMA query_only = ON")
    try:
        yield
    finally:
        journal.execute("PRAGMA query_only = OFF")


def unkept(seat: Seat, *codes: str) -> None:
    """These scans reach a full disk."""
    before = seat.running.tallies[KEYBOARD].failed
    with full_disk(seat):
        for code in codes:
            seat.scan(code)
        seat.until(lambda: seat.running.tallies[KEYBOARD].failed == before + len(codes))


def covered(seat: Seat) -> None:
    """A refusal lies beneath a scan that could not be kept."""
    refused(seat)
    unkept(seat, "4121A")
    seat.until_says("Not kept")


@pytest.mark.parametrize("how", ["key", "touch", "card"])
@pytest.mark.parametrize(("code", "says"), [(UNDERSTOOD, "Scanner understood"), (LOST, "Change this in the scanner")])
def test_what_the_set_up_barcode_told_is_said_when_the_refusal_was_read(
    seat: Seat, how: str, code: str, says: str
) -> None:
    refused(seat)
    seat.scan(code)
    seat.until(lambda: bool(seat.window.scene.waits))
    assert (seat.say, seat.window.band.words.tone) == ("Unknown code", Tone.WRONG)
    assert seat.window.bench.glance.trouble.isVisible()
    seat.clear(how)
    seat.until_says(says)
    assert not seat.window.bench.glance.trouble.isVisible()


def test_with_nothing_refused_it_is_said_at_once(seat: Seat) -> None:
    seat.scan(UNDERSTOOD)
    seat.until_says("Scanner understood")


@pytest.mark.parametrize("card", ["PBC-SETTINGS", "PBC-DAY", "PBC-DEVICES", "PBC-HELP"])
def test_it_is_said_whatever_is_in_front(seat: Seat, card: str) -> None:
    seat.scan(card)
    seat.until(lambda: seat.window.stack.front is not None)
    seat.scan(UNDERSTOOD)
    seat.until_says("Scanner understood")


@pytest.mark.parametrize("how", ["key", "touch", "card"])
def test_papers_that_cannot_be_made_are_told_at_once_and_the_refusal_again_after_them(seat: Seat, how: str) -> None:
    refused(seat)
    seat.running._tell_failed(None, "The disk is full.")
    seat.until_says("Not kept")
    seat.clear(how)
    seat.until_says("Unknown code")
    assert seat.window.band.words.tone is Tone.WRONG
    seat.clear(how)
    seat.until_says("Ready")


def test_told_twice_it_is_read_once(seat: Seat) -> None:
    refused(seat)
    for _ in range(2):
        seat.running._tell_failed(None, "The disk is full.")
    seat.until_says("Not kept")
    seat.key(Qt.Key.Key_Escape)
    seat.until_says("Unknown code")


def test_of_two_scans_that_could_not_be_kept_both_are_told(seat: Seat) -> None:
    covered(seat)
    unkept(seat, "4121B", "TEA-GRN")
    seat.until_says("3 scans not kept")
    assert "This scan could not be kept" in seat.window.band.words.step
    seat.key(Qt.Key.Key_Escape)
    assert seat.say == "Unknown code", "read once, all three"
    seat.key(Qt.Key.Key_Escape)
    seat.until_says("Ready")
    unkept(seat, "4121A")
    seat.until_says("Not kept")


def test_what_could_not_be_kept_for_different_reasons_is_read_one_after_the_other(seat: Seat) -> None:
    refused(seat)
    unkept(seat, "4121A", "4121A")
    seat.until_says("2 scans not kept")
    seat.running._tell_failed(None, "The spool is gone.")
    seat.until(lambda: seat.window.band.words.step == "The spool is gone.")
    assert seat.say == "Not kept"
    seat.key(Qt.Key.Key_Escape)
    assert seat.say == "2 scans not kept"
    seat.key(Qt.Key.Key_Escape)
    assert seat.say == "Unknown code"


def test_with_nothing_refused_all_that_could_not_be_kept_is_read(seat: Seat) -> None:
    unkept(seat, "4121A")
    seat.until_says("Not kept")
    seat.running._tell_failed(None, "The spool is gone.")
    seat.until(lambda: seat.window.band.words.step == "The spool is gone.")
    seat.key(Qt.Key.Key_Escape)
    seat.until(lambda: "This scan could not be kept" in seat.window.band.words.step)
    seat.key(Qt.Key.Key_Escape)
    seat.until_says("Ready")


def test_a_scan_that_is_refused_takes_the_place_of_no_scan_that_could_not_be_kept(seat: Seat) -> None:
    unkept(seat, "4121A")
    seat.until_says("Not kept")
    refused(seat)
    seat.key(Qt.Key.Key_Escape)
    seat.until_says("Not kept")
    seat.key(Qt.Key.Key_Escape)
    seat.until_says("Ready")


@pytest.mark.parametrize("how", ["key", "touch", "card"])
def test_what_lies_over_a_refusal_is_read_without_clearing_it(seat: Seat, how: str) -> None:
    """It would not be there after a restart, nor why it was refused beside it."""
    covered(seat)
    seat.clear(how)
    seat.until_says("Unknown code")
    seat.until(lambda: not seat.running.waiting)
    assert seat.running.session.refusal is not None
    assert seat.window.bench.glance.trouble.isVisible()
    seat.clear(how)
    seat.until_says("Ready")
    assert sum(isinstance(event, events.RefusalCleared) for event in seat.events) == 1


@pytest.mark.parametrize("front", [Page.DEVICES, Page.SETTINGS])
def test_with_a_page_in_front_the_card_takes_away_what_the_key_does(seat: Seat, front: Page) -> None:
    covered(seat)
    seat.window.turn(front)
    seat.scan("PBC-CLEAR")
    seat.until(lambda: seat.at(Page.BENCH))
    assert seat.say == "Not kept"
    seat.scan("PBC-CLEAR")
    seat.until_says("Unknown code")
    assert seat.running.session.refusal is not None


def test_a_second_card_scanned_at_once_clears_no_refusal_unread(seat: Seat) -> None:
    covered(seat)
    before = len(seat.heard.outcomes)
    put(seat, "PBC-CLEAR", "PBC-CLEAR")
    with seat.heard.changed:
        assert seat.heard.changed.wait_for(lambda: len(seat.heard.outcomes) == before + 2, 20)
    seat.settled(before + 2)
    seat.until_says("Unknown code")
    assert seat.running.session.refusal is not None


def test_a_card_clears_what_was_refused_after_that_which_lay_over_it(seat: Seat) -> None:
    covered(seat)
    seat.scan("4121A")
    seat.until_says("4121A")
    refused(seat)
    seat.scan("PBC-CLEAR")
    seat.until_says("Ready")
    assert seat.running.session.refusal is None


def test_a_right_scan_ends_all_of_it(seat: Seat) -> None:
    refused(seat)
    seat.running._tell_failed(None, "The disk is full.")
    seat.until_says("Not kept")
    seat.scan("4121A")
    seat.until_says("4121A")
    seat.scan("PBC-CLEAR")
    seat.until_says("Ready")


def test_a_refusal_from_before_stays_while_the_server_is_waited_for(seat: Seat) -> None:
    from station.ui import scene

    refused(seat)
    assert scene.starting(seat.window.scene).verdict == seat.window.scene.verdict
    assert seat.at(Page.BENCH)


def test_two_messages_behind_a_refusal_are_read_one_after_the_other(seat: Seat) -> None:
    refused(seat)
    for setting in ("volume", "zoom"):
        seat.window.preferences.kept.emit(setting, "The disk is full.")
    said = []
    for _ in range(2):
        before = seat.window.scene.verdict
        seat.clear("key")
        seat.until(lambda before=before: seat.window.scene.verdict is not before)  # type: ignore[misc]
        said.append(seat.window.scene.verdict.next_step)
    assert said == [f"{about(setting).title}: The disk is full." for setting in ("volume", "zoom")]
    assert not seat.window.scene.waits

"""A refusal stays in the band until it is understood; what else is said meanwhile is said after it, and nothing of it
is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from drivers.calibration import CODE
from drivers.habits import GS
from packing.verdict import Tone
from station.settings import about
from station.ui.scene import Page
from tests.station.ui.conftest import Seat

UNDERSTOOD, LOST = CODE.replace(GS, "|"), CODE.replace(GS, "")
"""The set-up barcode as a scanner types it that sends another sign for GS, or nothing."""


def refused(seat: Seat) -> Seat:
    seat.scan("NOT-OURS")
    seat.until_says("Unknown code")
    return seat


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

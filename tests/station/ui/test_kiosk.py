from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from packing.verdict import Tone
from station import app
from station.ui import languages
from station.ui.theme import ZOOMS
from tests.station.ui.benches import INGRID, JOLANTA
from tests.station.ui.conftest import Seat, Seated

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kiosk(seated: Seated) -> Iterator[Seat]:
    seat = seated(people=True)
    seat.window.kiosk = True
    yield seat
    seat.window.kiosk = False


def test_a_packer_does_not_close_a_kiosk_and_is_told_who_does(kiosk: Seat) -> None:
    kiosk.scan(JOLANTA)
    kiosk.until(lambda: kiosk.window.scene.session.operator is not None)
    kiosk.key(Qt.Key.Key_Q, CONTROL)
    kiosk.until_says("This bench stays open")
    assert kiosk.window.isVisible()
    assert kiosk.window.band.words.tone is Tone.ATTENTION
    assert not kiosk.window.close()  # as Alt+F4 does
    kiosk.key(Qt.Key.Key_Escape)
    assert kiosk.window.isVisible()


def test_what_a_kiosk_says_follows_the_language(kiosk: Seat) -> None:
    kiosk.scan(JOLANTA)
    kiosk.until(lambda: kiosk.window.scene.session.operator is not None)
    kiosk.key(Qt.Key.Key_Q, CONTROL)
    kiosk.until_says("This bench stays open")
    languages.speak("de")
    kiosk.until_says("Dieser Packplatz bleibt offen")
    assert kiosk.window.band.words.step.startswith("Schichtleitung: ")
    languages.speak("en")
    kiosk.until_says("This bench stays open")


def test_what_is_said_when_the_bench_has_crashed_follows_the_language(seated: Seated) -> None:
    seat = seated()
    seat.running._loop.crashed = RuntimeError("a mistake of ours")
    seat.window._state_changed()
    seat.until_says("Not kept")
    assert seat.window.band.words.step.startswith("Close this window")
    languages.speak("de")
    seat.until(lambda: seat.window.band.words.step.startswith("Fenster schließen"))


def test_a_refusal_stays_when_somebody_wants_to_close_a_kiosk(kiosk: Seat) -> None:
    kiosk.scan(JOLANTA)
    kiosk.until(lambda: kiosk.window.scene.session.operator is not None)
    kiosk.scan("SO-1")
    kiosk.until_says("Order SO-1")
    kiosk.scan("NOT-OURS")
    kiosk.until_says("Unknown code")
    assert not kiosk.window.close()
    assert kiosk.say == "Unknown code"
    assert kiosk.window.bench.glance.trouble.isVisible()


def test_nobody_closes_a_kiosk_that_waits_for_a_badge(kiosk: Seat) -> None:
    assert not kiosk.window.close()
    assert kiosk.window.isVisible()


def test_a_supervisor_closes_a_kiosk(kiosk: Seat) -> None:
    kiosk.scan(INGRID)
    kiosk.until(lambda: kiosk.window.scene.session.operator is not None)
    kiosk.key(Qt.Key.Key_Q, CONTROL)
    kiosk.until(lambda: not kiosk.window.isVisible())


def test_where_no_badge_is_needed_anybody_closes_it(seated: Seated) -> None:
    seat = seated()
    seat.window.kiosk = True
    assert seat.window.close()


def test_a_kiosk_has_the_whole_screen_no_frame_and_stays_before_all_others(kiosk: Seat) -> None:
    app._place(kiosk.window, None, full_screen=False, kiosk=True)
    assert kiosk.window.isFullScreen()
    assert kiosk.window.windowFlags() & app.KIOSK == app.KIOSK


@pytest.mark.parametrize("size", [(683, 512), (1024, 768), (3840, 2160)], ids=str)
def test_the_window_takes_every_size_from_a_small_screen_at_150_percent_to_4k(
    seated: Seated, size: tuple[int, int]
) -> None:
    window = seated().window
    for zoom in ZOOMS:
        window.look.zoom = zoom
        window.resize(*size)
        window._fit()
        assert (window.width(), window.height()) == size


def test_no_word_is_cut_off_where_the_system_scales_by_one_and_a_half() -> None:
    command = [sys.executable, "-m", "tests.station.ui.cut", "wrong", "--words", "--languages", "de"]
    environment = {**os.environ, "QT_SCALE_FACTOR": "1.5", "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=100)
    assert (told.returncode, told.stdout) == (0, "0 found.\n"), told.stdout + told.stderr

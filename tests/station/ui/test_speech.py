"""Spoken words: the newest wins, nothing waits for a voice, and without one it is said once. A real engine of Qt's is
tried where the extra `speech` is installed."""

from __future__ import annotations

import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from drivers.device import DeviceState
from packing.text import Text
from packing.verdict import Tone, Verdict
from station.ui.speech import QtVoice, Speech, Voice
from tests.drivers.waiting import PATIENCE, Heard

WRONG = Verdict("refused", Tone.WRONG, Text("Not in this order"), Text("Put {sku} aside.", sku="4121A"))
RIGHT = Verdict("picked", Tone.RIGHT, "X", Text("{n} item left.", "{n} items left.", n=3))


class Notebook:
    """A voice that writes down; `slow` blocks it until it is set."""

    def __init__(self, *languages: str) -> None:
        self.languages = languages
        self.said: Heard[str] = Heard()
        self.go = threading.Event()
        self.go.set()

    def say(self, text: str, language: str) -> bool:
        self.go.wait(PATIENCE)
        if language not in self.languages:
            return False
        self.said(text)
        return True

    def end(self) -> None: ...


def missing() -> Voice:
    raise ImportError("No module named 'PySide6.QtTextToSpeech'")


def test_the_newest_verdict_is_said_and_the_older_one_is_dropped(qtbot: QtBot) -> None:
    voice = Notebook("en")
    speech = Speech("all", voice=lambda: voice)
    speech.speak(WRONG)
    speech.speak(RIGHT)
    assert voice.said.count(1) == ["3 items left."]
    speech.stop()
    assert voice.said.items == ["3 items left."]


def test_a_voice_that_hangs_holds_nobody_up(qtbot: QtBot) -> None:
    voice = Notebook("en")
    voice.go.clear()
    speech = Speech("all", voice=lambda: voice)
    before = time.perf_counter()
    for _ in range(200):
        speech.speak(WRONG)
    assert time.perf_counter() - before < 1.0
    voice.go.set()
    voice.said.count(1)
    speech.stop()


def test_without_an_engine_it_is_said_once_in_words(qtbot: QtBot) -> None:
    told: Heard[DeviceState] = Heard()
    speech = Speech("problems", voice=missing, state=told)
    (state,) = told.count(1)
    for _ in range(3):
        speech.speak(WRONG)
    speech.stop()
    assert (state.kind, state.ok) == ("speech", False)
    assert "extra" in state.words
    assert len(told.items) == 1


def test_a_language_without_a_voice_is_told_once_and_not_mangled(qtbot: QtBot) -> None:
    voice, told = Notebook("de"), Heard[DeviceState]()
    speech = Speech("all", voice=lambda: voice, state=told)
    speech.speak(RIGHT)
    assert told.count(2)[1].words == "this computer has no voice for English"
    speech.stop()
    assert voice.said.items == []


def test_switched_off_there_is_no_thread(qtbot: QtBot) -> None:
    before = threading.active_count()
    speech = Speech("off", voice=missing)
    speech.speak(WRONG)
    assert threading.active_count() == before
    speech.stop()


@pytest.mark.qt_log_ignore("pipewire", "multimedia")  # what Qt's sound library looks for on its way
def test_a_real_engine_of_qts_speaks(qtbot: QtBot) -> None:
    engines = pytest.importorskip("PySide6.QtTextToSpeech", exc_type=ImportError).QTextToSpeech.availableEngines()
    if "mock" not in engines:
        pytest.skip("Qt's own mock engine is not installed")
    told: Heard[DeviceState] = Heard()
    speech = Speech("all", voice=lambda: QtVoice("mock"), state=told)
    assert told.count(1)[0].ok
    speech.speak(RIGHT)
    speech.stop()

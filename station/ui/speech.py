"""Spoken words: each verdict's, in the person's language, where the computer has a voice.

Qt's voices come with the extra `speech` (PySide6-Addons, which is large) and are imported only where the setting asks
for them, in a thread of their own: an engine that takes its time delays no tone and no scan. What is newer breaks off
what is being said. What is said is decided in `station.aloud`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject, QThread, QTimer, Signal

from drivers.device import DeviceState
from packing.text import Text
from packing.verdict import Tone, Verdict
from station import aloud
from station.ui import languages

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

log = logging.getLogger(__name__)

NAME = Text("spoken words")
BEHIND_MS = {Tone.RIGHT: 200, Tone.WRONG: 750, Tone.DONE: 600, Tone.ATTENTION: 750}
"""The tone is heard first: how long it takes."""


class Voice(Protocol):
    """An engine. Called from the thread of the speech alone."""

    def say(self, text: str, language: str) -> bool:
        """Begins to say this, and breaks off what it said before; False where it has no voice for the language."""

    def end(self) -> None: ...


class QtVoice:
    """The system's own engine, by Qt TextToSpeech; `engine` names one of Qt's, empty the system's first.

    Raises `ImportError` without the extra, and `OSError` where there is no engine or no voice."""

    def __init__(self, engine: str = "") -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        known = [one for one in QTextToSpeech.availableEngines() if one != "mock"]
        if not engine and not known:
            raise OSError("no engine")
        self._engine: QTextToSpeech = QTextToSpeech(engine or known[0])
        if self._engine.state() == QTextToSpeech.State.Error:
            raise OSError(self._engine.errorString())

    def say(self, text: str, language: str) -> bool:
        wanted = languages.locale(language).language()
        voices = [one for one in self._engine.availableLocales() if one.language() == wanted]
        if not voices:
            return False
        if self._engine.locale().language() != wanted:
            self._engine.setLocale(QLocale(voices[0]))
        self._engine.stop()
        self._engine.say(text)
        return True

    def end(self) -> None:
        self._engine.stop()
        self._engine.deleteLater()


class Speech(QObject):
    """Says verdicts. `how` is the setting `speech`; `state` hears how it is, from any thread."""

    _begun = Signal()
    _wanted = Signal(str, str, int)
    _ended = Signal()

    def __init__(
        self, how: str, *, state: Callable[[DeviceState], None] = lambda _: None,
        voice: Callable[[], Voice] = QtVoice, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._how = how
        self._thread: QThread | None = None
        if how != "off":
            self._speaker = _Speaker(voice, state)
            self._thread = QThread()
            self._thread.setObjectName("speech")
            self._speaker.moveToThread(self._thread)
            self._begun.connect(self._speaker.begin)  # queued like all that follows, so that it is the first
            self._wanted.connect(self._speaker.wait_and_say)
            self._ended.connect(self._speaker.end)
            self._thread.start()
            self._begun.emit()

    def speak(self, verdict: Verdict) -> None:
        """Behind the verdict's tone; returns at once."""
        if self._thread is not None and (text := aloud.words(verdict, self._how, languages.said)):
            self._wanted.emit(text, languages.spoken(), BEHIND_MS.get(verdict.tone, 0))

    def stop(self) -> None:
        """Falls silent, and ends the thread. An engine that hangs is left alone."""
        if self._thread is not None:
            self._ended.emit()
            if not self._thread.wait(2_000):
                log.warning("the voice does not end")
            self._thread = None


class _Speaker(QObject):
    """Lives in the speech's thread."""

    def __init__(self, make: Callable[[], Voice], state: Callable[[DeviceState], None]) -> None:
        super().__init__()
        self._make, self._state = make, state
        self._voice: Voice | None = None
        self._next: tuple[str, str] | None = None
        self._mute: set[str] = set()

    def begin(self) -> None:
        """In the thread: timers and engines belong to the thread that makes them."""
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._say)
        try:
            self._voice = self._make()
        except ImportError:
            self._tell(ok=False, words=Text("not installed: add the extra {extra} (PySide6-Addons)", extra="`speech`"))
        except OSError as error:
            log.info("no voice: %s", error)
            self._tell(ok=False, words=Text("this computer has no voice: install one (on Linux speech-dispatcher)"))
        else:
            self._tell(ok=True, words=Text("ready"))

    def wait_and_say(self, text: str, language: str, behind: int) -> None:
        """The newest wins."""
        self._next = (text, language)
        self._timer.start(behind)

    def _say(self) -> None:
        if self._voice is None or self._next is None:
            return
        text, language = self._next
        if not self._voice.say(text, language) and language not in self._mute:
            self._mute.add(language)
            name = languages.LANGUAGES.get(language, language)
            self._tell(ok=True, words=Text("this computer has no voice for {language}", language=name))

    def end(self) -> None:
        """What belongs to the thread ends in it."""
        self._timer.stop()
        self._timer.deleteLater()
        if self._voice is not None:
            self._voice.end()
            self._voice = None
        QThread.currentThread().quit()

    def _tell(self, *, ok: bool, words: str) -> None:
        self._state(DeviceState(NAME, "speech", ok, words))

"""A window over a real bench, driven by key events at the window system's door and by touches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from packing.events import Event
from packing.scan import Scan
from station.bench import Outcome
from station.running import Running
from station.ui import languages
from station.ui.buttons import Button
from station.ui.scene import Page
from station.ui.seen import Told
from station.ui.sound import Sound
from station.ui.window import Window
from sync.protocol import Change
from tests.station.ui import hands
from tests.station.ui.benches import PEOPLE, Heard, bench, order


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    """Every test begins and leaves in English."""
    languages.speak("en")
    yield
    languages.speak("en")


ORDER = order("SO-1", ("4121A", 3), ("4121B", 2), ("TEA-GRN", 4))


class Watched(Window):
    """A window that notes what it has shown."""

    def __init__(self, *parts: Any, **more: Any) -> None:
        self.shown: list[Outcome] = []
        super().__init__(*parts, **more)

    def _judged(self, outcome: Outcome) -> None:
        super()._judged(outcome)
        self.shown.append(outcome)


class Seat:
    """What a person at the bench can do and see."""

    def __init__(self, bot: QtBot, running: Running, window: Watched, heard: Heard) -> None:
        self.bot, self.running, self.window, self.heard = bot, running, window, heard
        self.left = False

    def leave(self) -> None:
        """Closes the window, then ends the bench; once."""
        if not self.left:
            self.left = True
            self.window.close()
            self.window.deleteLater()
            self.running.stop(0)

    # --- what they do ---

    def scan(self, text: str) -> None:
        """The keyboard scanner: fast, with Return at the end."""
        hands.scan(self.window.windowHandle(), text)

    def type(self, text: str) -> None:
        """A person's fingers: slow."""
        hands.type_text(self.window.windowHandle(), text)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        hands.key(self.window.windowHandle(), key, modifier)

    def touch(self, name: str) -> None:
        """A finger on a button of the page that is up."""
        hands.touch(self.button(name))

    def button(self, name: str) -> Button:
        """A button of the page that is up, by its command."""
        found = [button for button in self.buttons if button.face.name == name]
        assert found, f"no button {name} among {[button.face.name for button in self.buttons]}"
        return found[0]

    # --- what they see ---

    @property
    def buttons(self) -> list[Button]:
        """The buttons of the page that is up."""
        page = self.window.stack.currentWidget()
        assert page is not None
        return [button for button in page.findChildren(Button) if button.isVisible()]

    def at(self, page: Page) -> bool:
        """Whether this page is up."""
        return self.window.stack.currentWidget() is self.window.pages[page]

    @property
    def say(self) -> str:
        """The band's words."""
        return self.window.band.words.say

    def clear(self, how: str) -> None:
        """A message was read."""
        match how:
            case "key":
                self.key(Qt.Key.Key_Escape)
            case "touch":
                self.touch("CLEAR")
            case "card":
                self.scan("PBC-CLEAR")

    def until(self, seen: Callable[[], bool]) -> None:
        """Waits for something to be seen."""
        self.bot.waitUntil(seen, timeout=20_000)

    def until_says(self, words: str) -> None:
        """Waits for the band to say this."""
        try:
            self.until(lambda: self.say == words)
        except Exception as error:
            raise AssertionError(f"the band says {self.say!r}, not {words!r}") from error

    def until_greeted(self, name: str) -> None:
        """Waits for the band to greet somebody, with the words of whatever hour it is."""
        self.until(lambda: self.window.scene.verdict.kind == "signed_in" and self.say.endswith(f", {name}"))

    @property
    def events(self) -> list[Event]:
        """All that happened and was shown."""
        return [event for outcome in self.window.shown for event in outcome.happened]

    def settled(self, outcomes: int) -> Outcome:
        """Waits until so many scans and commands were judged and shown."""
        self.until(lambda: len(self.heard.outcomes) >= outcomes and self.window.shown[-1:] == self.heard.outcomes[-1:])
        return self.window.shown[-1]


Seated = Callable[..., Seat]


@pytest.fixture
def seated(qtbot: QtBot, tmp_path: Path) -> Iterator[Seated]:
    """Makes a seat: `changes` are what the bench knows, `settings` its own. Without people nobody has to sign in."""
    made: list[Seat] = []

    def seat(
        changes: list[Change] | None = None, *, people: bool = False, folder: str = "one", **settings: str
    ) -> Seat:
        running = bench(tmp_path / folder, [*(PEOPLE if people else []), *(changes or [ORDER])], **settings)
        told, heard = Told(), Heard()
        running.listen(heard)  # before the screen: what that shows was heard
        running.listen(told)
        running.start()
        window = Watched(running, told, Sound(on=False), theme="light")
        window.resize(1366, 768)
        window.show()
        chair = Seat(qtbot, running, window, heard)
        made.append(chair)
        chair.until(lambda: window.queue._loaded)
        return chair

    yield seat
    for chair in made:
        chair.leave()


@pytest.fixture
def seat(seated: Seated) -> Seat:
    """At a bench with one order open."""
    chair = seated()
    chair.scan("SO-1")
    chair.until_says("Order SO-1")
    return chair


def put(seat: Seat, *codes: str) -> None:
    """Scans by a scanner that is no keyboard."""
    for code in codes:
        seat.running.put(Scan(code, "scanner"))

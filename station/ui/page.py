"""What all pages have in common: they show a scene, take typed keys, and tell what the person wants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from packing.commands import COMMANDS, Command
from packing.verdict import Tone, Verdict
from station.ui.band import BandText
from station.ui.buttons import Face
from station.ui.keys import Typed
from station.ui.scene import ICONS, Choice, Scene
from station.ui.theme import Look

if TYPE_CHECKING:
    from station.bench import Outcome
    from sync.store import QueueRow

APART = frozenset({Command.APPROVE, Command.PARK, Command.SIGN_OUT})
"""What costs something when it is pressed by mistake: its button keeps its neighbours at a distance."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BasePage(QWidget):
    """A page. `wants` carries an input of `station.loop`, `command` a command given by touch; `back` asks for the page
    behind one in front."""

    wants = Signal(object)
    command = Signal(object)
    back = Signal()
    again = Signal()
    """The page has other words for the band."""
    may_leave = True
    """For a page in front: whether Escape and the other pages' commands may take it away."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heard: Verdict | None = None

    def is_new(self, scene: Scene) -> bool:
        """Whether anything was said since the page was last asked: else the same is shown once more, in another
        language, size or colour, and what was begun on the page goes on."""
        heard, self._heard = self._heard, scene.verdict
        return heard is not scene.verdict

    def show_scene(self, scene: Scene) -> None:
        """Shows what is."""

    def band(self, scene: Scene) -> BandText:
        """What the band says while this page is up."""
        told = scene.verdict
        return BandText(told.tone, told.say, told.next_step)

    def typed(self, key: Typed) -> None:
        """A key that is no command."""

    def ordered(self, command: Command) -> bool:
        """A command by key, touch or scan, before anybody else has it: True where it was for this page (the next row of
        its list, say)."""
        return False

    def clear(self) -> bool:
        """Escape first ends what was begun on the page itself: True where there was anything."""
        return False

    takes: frozenset[Command] = frozenset()
    """For a page in front: the bench's commands whose cards mean its own buttons."""

    def tells(self, told: Verdict) -> bool:
        """For a page in front: whether its band says this. What it does not say brings the work back, which does."""
        return told.tone is Tone.WRONG

    def stays(self, outcome: Outcome) -> bool:
        """For a page in front: whether it stays when this was judged. What did not count is read in the band."""
        told = outcome.verdict
        return told.tone is Tone.WRONG or (told.kind == "reprinted" and self.tells(told))

    def tick(self, now: float) -> None:
        """While the page is up: a second went by, or a device, the server or a paper has another state. `now` in
        seconds since the epoch."""

    def show_queue(self, rows: Sequence[QueueRow], counts: Mapping[str, int]) -> None:
        """The orders that wait, and how many there are by state."""

    def resized(self) -> None:
        """The look has another size."""

    def press(self, name: str) -> None:
        """A button of this page was touched."""
        self.command.emit(Command(name))


_SHORT = {"Escape": "Esc", "Down": "↓", "Up": "↑", "Return": "↵"}


def key_of(command: Command) -> str:
    """The key of a command as it stands on a button."""
    key = COMMANDS[command].key
    return _SHORT.get(key, key)


def faces(choices: Sequence[Choice]) -> list[Face]:
    """Buttons for commands, with the table's words."""
    found = []
    for choice in choices:
        words = COMMANDS[choice.command]
        key, apart = key_of(choice.command), choice.command in APART
        found.append(
            Face(choice.command.value, words.title, key, ICONS[choice.command], choice.main, choice.can, apart)
        )
    return found


def edited(text: str, key: Typed, most: int = 40) -> str:
    """A typed text after one more key."""
    if key.key == Qt.Key.Key_Backspace:
        return text[:-1]
    is_shortcut = key.chord.startswith("Ctrl+") and not key.chord.startswith("Ctrl+Alt+")
    if len(key.text) == 1 and key.text.isprintable() and not is_shortcut:
        return (text + key.text)[:most]
    return text

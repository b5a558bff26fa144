"""Keys before anybody else sees them: scanners that type, and a person's keys.

A scan's Return would press the button that has the focus, and its characters would be typed into whatever has it. So
each key press of our windows is taken here, at the window system's door, and no widget ever gets one: scans go to
the bench, a person's keys become `typed`. Which is which, `drivers.wedge` says.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from drivers.keys import key_code
from drivers.wedge import PAUSE, Outcome, WedgeFramer, wedge_scan
from packing.commands import COMMANDS, Command

KEYBOARD = "keyboard"
"""The name of the keyboard wedge among the devices."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A key that a person pressed. `chord` is its name with modifiers, as in the table of commands (`Shift+F6`)."""

    key: int
    text: str
    chord: str


CHORDS: dict[str, Command] = {
    QKeySequence(words.key).toString(QKeySequence.SequenceFormat.PortableText): command
    for command, words in COMMANDS.items()
}
"""Which key gives which command."""

_LONE = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}  # fmt: skip


class Keys(QObject):
    """The filter on our windows. `scanned` carries a `packing.scan.Scan`, `typed` a `Typed`."""

    scanned = Signal(object)
    typed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._framer = WedgeFramer()
        self._platform = QGuiApplication.platformName()
        self._ahead = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.setInterval(round(PAUSE * 1000))
        self._pause.timeout.connect(self._paused)
        self._watched: list[QWindow] = []

    def watch(self, window: QWindow | None) -> None:
        """Takes the keys of this window from now on."""
        if window is not None and window not in self._watched:
            self._watched.append(window)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what nobody else may see."""
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            if _is_the_systems(event.modifiers()):
                return False
            if kind is QEvent.Type.KeyPress:
                self._press(event)
            return True
        return kind is QEvent.Type.ShortcutOverride

    def _press(self, event: QKeyEvent) -> None:
        if event.key() in _LONE:
            return
        now = event.timestamp() / 1000
        # The pause is measured by the clock of the keys, whose zero only the window system knows.
        self._ahead = now - time.monotonic()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        given = Typed(event.key(), event.text(), _chord(event))
        code = key_code(event.nativeScanCode(), self._platform)
        outcome = self._framer.press(code, shift, ctrl, event.text(), now, repeat=event.isAutoRepeat(), token=given)
        self._do(outcome)
        if not outcome.swallow:
            self.typed.emit(given)
        if self._framer.waiting:
            self._pause.start()

    def _paused(self) -> None:
        self._do(self._framer.tick(time.monotonic() + self._ahead))
        if self._framer.waiting:
            self._pause.start()

    def _do(self, outcome: Outcome) -> None:
        for key in outcome.replay:
            self.typed.emit(key.token)
        if outcome.scan is not None:
            self.scanned.emit(wedge_scan(outcome.scan, KEYBOARD))


def _is_the_systems(modifiers: Qt.KeyboardModifier) -> bool:
    """Alt and the system key belong to the window system; Ctrl and Alt together are AltGr on Windows."""
    alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    return bool(modifiers & Qt.KeyboardModifier.MetaModifier) or modifiers & (alt | ctrl) == alt


def _chord(event: QKeyEvent) -> str:
    """`Ctrl+F6` and the like; the keypad is the keyboard."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    combination = QKeySequence(int(event.key()) | modifiers.value)
    return combination.toString(QKeySequence.SequenceFormat.PortableText)

"""Keys before anybody else sees them: scanners that type, and a person's keys.

A scan's Return would press the button that has the focus, and its characters would be typed into whatever has it. So
each key of all our windows, dialogs and menus is taken at the window system's door: scans go to the bench, a person's
keys are given back and go on as if nothing had been. In a window that is watched for `typed` no widget gets a key at
all. Which keys are whose, `drivers.wedge` says; no focus is needed for a scan, and none is taken.

Under X11 the keys are taken from the X server's events (`station.ui.x11`), elsewhere from those of Qt's windows.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from drivers import habits as habits_file
from drivers.calibration import Learned, Run, learned
from drivers.habits import CASES, Habits
from drivers.strokes import Stroke
from drivers.wedge import Outcome, WedgeFramer
from packing.commands import COMMANDS, MOVES, Command
from packing.errors import KnownError
from station.ui.keyevents import KeyEvents, is_the_systems
from station.ui.x11 import X11Keys

log = logging.getLogger(__name__)

KEYBOARD = "keyboard"
"""The name of the keyboard wedge among the devices: the window system does not say which keyboard a key came from."""

HABITS = "scanners.json"
"""The file in the data folder that keeps what the set-up barcode taught."""

_LATE = 0.05
"""Seconds: a timer that comes so much too late shows that everything was held up, and that keys may wait unread."""

_CATCH_UP = 0.12
"""Seconds that a program, an X server or a whole computer that was held up gets to bring those keys."""


class Typed(Struct, frozen=True):
    """A key that a person pressed. `chord` is its name with modifiers, as in the table of commands (`Shift+F6`)."""

    key: int
    text: str
    chord: str


CHORDS: dict[str, Command] = {
    QKeySequence(words.key).toString(QKeySequence.SequenceFormat.PortableText): command
    for command, words in COMMANDS.items()
    if command not in MOVES
}
"""Which key gives which command. The keys that move a choice are the page's own."""

MOVE_KEYS = {Command.NEXT: Qt.Key.Key_Down, Command.PREVIOUS: Qt.Key.Key_Up, Command.CHOOSE: Qt.Key.Key_Return}
"""The keys that a card for moving a choice stands for."""

_LONE = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}  # fmt: skip


class Keys(QObject):
    """The filter on our windows. `scanned` carries a `packing.scan.Scan`, `typed` a `Typed`, `learned` what the set-up
    barcode told (a `drivers.calibration.Learned`).

    `folder`: where what was learned is kept; without one it holds until the end. What is wrong with the file stands in
    `trouble`.
    """

    scanned = Signal(object)
    typed = Signal(object)
    learned = Signal(object)

    def __init__(self, parent: QObject | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._path = folder / HABITS if folder else None
        self.trouble = ""
        self._known: Mapping[str, Habits] = self._load()
        self._framer = WedgeFramer(self._known.get(KEYBOARD))
        self._ahead = self._due = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._paused)
        self._watched: list[QWindow] = []
        self._source: X11Keys | KeyEvents | None = None

    @property
    def habits(self) -> Habits:
        """What is known of the keyboard scanner."""
        return self._framer.habits

    @property
    def reading(self) -> bool:
        """Whether keys are held back that may be a code's beginning."""
        return self._framer.waiting

    def watch(self, window: QWindow | None) -> None:
        """From now on scans are taken in all windows, and a person's keys in this one become `typed`."""
        if self._source is None:
            self._source = self._open()
            self._source.start()
            application = QGuiApplication.instance()
            assert isinstance(application, QGuiApplication)
            application.focusWindowChanged.connect(self._focus_moved)
        if window is not None and window not in self._watched:
            self._watched.append(window)
            window.installEventFilter(self)

    def leave(self, window: QWindow | None) -> None:
        """This window goes: its keys are nobody's here any more."""
        if window is not None and window in self._watched:
            self._watched.remove(window)
            window.removeEventFilter(self)

    def stop(self) -> None:
        """Takes no more keys."""
        self._pause.stop()
        if self._source is not None:
            self._source.stop()
            self._source = None
            application = QGuiApplication.instance()
            if isinstance(application, QGuiApplication):
                application.focusWindowChanged.disconnect(self._focus_moved)

    def _open(self) -> X11Keys | KeyEvents:
        if QGuiApplication.platformName() == "xcb":
            try:
                return X11Keys(self._taken)
            except OSError as error:
                log.warning("keys are taken from Qt's windows: %s", error)
        return KeyEvents(self._taken, self)

    # --- scans -------------------------------------------------------------------------------------------------------

    def _taken(self, stroke: Stroke) -> bool:
        """A key of whatever window. True where nobody else may see it."""
        # The pause is measured by the clock of the keys, whose zero only the window system knows.
        self._ahead = stroke.now - time.monotonic()
        outcome = self._framer.key(stroke)
        self._do(outcome)
        self._wait()
        return outcome.swallow

    def _wait(self) -> None:
        if self._framer.waiting:
            self._due = self._framer.deadline - self._ahead
            self._pause.start(max(0, round((self._due - time.monotonic()) * 1000)))
        else:
            self._pause.stop()

    def _paused(self) -> None:
        now = time.monotonic()
        if now - self._due > _LATE:
            # Everything was held up: the rest of the code may still be on its way, and its times are good.
            self._due = now + _CATCH_UP
            self._pause.start(round(_CATCH_UP * 1000))
            return
        self._do(self._framer.tick(now + self._ahead))
        self._wait()

    def _do(self, outcome: Outcome) -> None:
        for stroke in outcome.replay:
            if self._source is not None:
                self._source.give_back(stroke.token)
        if outcome.run is not None:
            self._read(outcome.run)

    def _read(self, run: Run) -> None:
        told = learned(run)
        if told is not None:
            self._learn(told, run)
            return
        scan = self.habits.scan(run.text, KEYBOARD, end=run.end, caps_lock=run.caps_lock)
        if scan.text:
            self.scanned.emit(scan)

    # --- what is known of the scanner --------------------------------------------------------------------------------

    def _load(self) -> Mapping[str, Habits]:
        try:
            return habits_file.load(self._path) if self._path else {}
        except KnownError as error:
            self.trouble = error.text
            return {}

    def _learn(self, told: Learned, run: Run) -> None:
        habits = told.habits
        if habits.known:
            if habits.case == CASES[0] and self.habits.case == CASES[2] and not run.caps_lock:
                habits = replace(habits, case=CASES[2])  # only with Caps Lock on does it show
            self._framer.habits = habits
            self._known = {**self._known, KEYBOARD: habits}
            told = replace(told, habits=habits)
            try:
                if self._path:
                    habits_file.save(self._path, self._known)
            except KnownError as error:
                told = replace(told, wrong=(*told.wrong, error.text))
        self.learned.emit(told)

    # --- a person's keys ---------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that is no scan's, on its way into a watched window: true for what no widget may see."""
        kind = event.type()
        if watched not in self._watched:
            if kind is QEvent.Type.Hide:
                QTimer.singleShot(0, self, self._take_over)
            return False
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            if is_the_systems(event.modifiers()):
                return False
            if kind is QEvent.Type.KeyPress and event.key() not in _LONE:
                self.typed.emit(Typed(event.key(), event.text(), _chord(event)))
            return True
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()  # no shortcut of Qt's, the key itself is wanted
            return True
        return False

    def _focus_moved(self, window: QWindow | None) -> None:
        """A dialog of ours has the focus: its end will be seen."""
        if window is not None and window not in self._watched:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _take_over(self) -> None:
        """Where a dialog of ours closed and nobody says who is next (a bench without a window manager), we are. No
        focus is taken from another program: Qt calls ours active only as long as none has it."""
        active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        if active and QGuiApplication.focusWindow() is None:
            for ours in self._watched:
                if ours.isVisible():
                    ours.requestActivate()
                    return


def _chord(event: QKeyEvent) -> str:
    """`Ctrl+F6` and the like; the keypad is the keyboard."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    combination = QKeySequence(int(event.key()) | modifiers.value)
    return combination.toString(QKeySequence.SequenceFormat.PortableText)

"""What a person does to a window, as the window system tells it: keys, a scanner that types, a finger on the glass.

Nothing here knows a widget's insides, and nothing makes an event of the mouse: `Mouse` counts those that come.
"""

from __future__ import annotations

import time
from functools import cache

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QPointingDevice, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

EVEN = 0.008
"""Seconds between two keys of the scanner."""
TAP = 50
"""Milliseconds that a finger stays on the glass."""
FINGER_PAUSE = 120
"""Milliseconds between two keys of a person: a scanner is faster."""


@cache
def _glass() -> QPointingDevice:
    """The touch screen, one for the whole run."""
    return QTest.createTouchDevice()


def stroke(window: QWindow, letter: str) -> None:
    """One character, down and up."""
    # Qt's stubs do not know that a character may be given: only then does the event carry it as it is.
    QTest.keyClick(window, letter)  # type: ignore[call-overload]


def key(window: QWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key."""
    QTest.keyClick(window, key, modifier)


@cache
def _ahead() -> float:
    """Milliseconds that the window system's clock, whose zero only it knows, is ahead of ours."""
    window, told = QWindow(), list[float]()

    class Stamps(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QKeyEvent):
                told.append(event.timestamp() - time.monotonic() * 1000)
            return False

    stamps = Stamps()
    window.installEventFilter(stamps)
    QTest.keyClick(window, Qt.Key.Key_Shift)
    return told[0]


def scan(window: QWindow, text: str) -> None:
    """A keyboard scanner: fast and as even as a machine, with Return at the end.

    The keys have the times that the scanner gave them, however busy this computer is meanwhile, and no timer runs out
    between two of them: `QTest` stamps a key when its turn has come, and lets timers run after each.
    """
    begun = time.monotonic()
    for place, letter in enumerate([*text, "\r"]):
        code = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
        while time.monotonic() < begun + place * EVEN:
            pass  # no key comes before its time
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(round(_ahead() + (begun + place * EVEN) * 1000))
            QApplication.sendEvent(window, event)


def type_text(window: QWindow, text: str) -> None:
    """A person's fingers: slow."""
    for letter in text:
        stroke(window, letter)
        QTest.qWait(FINGER_PAUSE)


def touch(widget: QWidget, place: QPoint | None = None) -> None:
    """A finger on the glass over `widget`, in its middle or at `place`, down and up."""
    QApplication.processEvents()  # nobody touches what is not yet in its place
    window = widget.window().windowHandle()
    at = widget.mapTo(widget.window(), place if place is not None else widget.rect().center())
    QTest.touchEvent(window, _glass()).press(0, at, window).commit()
    QTest.qWait(TAP)  # a list waits for whether the finger moves
    QTest.touchEvent(window, _glass()).release(0, at, window).commit()


class Mouse(QObject):
    """Counts what a mouse did in the whole program; a finger that Qt tells as a mouse to widgets is none."""

    KINDS = (
        QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel,
    )  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.events = self.fingers = 0
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks, and lets everything pass."""
        if event.type() in self.KINDS:
            by_finger = isinstance(event, QMouseEvent) and event.device().type() is QInputDevice.DeviceType.TouchScreen
            self.fingers += by_finger
            self.events += not by_finger
        return False

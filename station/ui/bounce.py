"""A finger that bounces on the glass presses once: its second touch never meets what the first one has brought up.

A gloved finger often comes down twice. Where the first touch has changed what is beneath it (another page, other
buttons, other rows), the second, as soon and as near as a double click, was not meant for that and is not handed on.
Twice on the same thing is twice. Which pages there are is not known here.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QGuiApplication, QTouchEvent, QWindow
from PySide6.QtWidgets import QWidget

from station.ui.rows import RowList
from station.ui.theme import Look

_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
Met = tuple[QWidget | None, str, object]
"""The widget beneath a finger, its name, and where it is a list, the row."""


class Bounce(QObject):
    """Watches the touches of one window. `taken` counts those that were not handed on."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self._watched: QWindow | None = None
        self._at, self._place = -1, QPoint()
        self._met: Met = (None, "", None)
        self._taking = False
        self.taken = 0

    def watch(self, window: QWindow | None) -> None:
        """From now on the touches of this window of the system's are looked at."""
        if window is not None and window is not self._watched:
            self._watched = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for a touch that nobody else may see, from its beginning to its end."""
        if event.type() not in _TOUCHES or not isinstance(event, QTouchEvent):
            return False
        if event.type() is QEvent.Type.TouchBegin:
            self._taking = self._bounced(event)
            self.taken += self._taking
        if self._taking:
            event.accept()  # else Qt makes a mouse of it
        return self._taking

    def _bounced(self, event: QTouchEvent) -> bool:
        points = event.points()
        if not points:
            return False
        place, now = points[0].position().toPoint(), event.timestamp()
        met, before, last, there = self._beneath(place), self._met, self._at, self._place
        self._at, self._place, self._met = now, place, met
        soon = last >= 0 and now - last < QGuiApplication.styleHints().mouseDoubleClickInterval()
        return soon and (place - there).manhattanLength() < self._look.finger and met != before

    def _beneath(self, place: QPoint) -> Met:
        widget = self._window.childAt(place)
        if widget is None:
            return None, "", None
        rows = widget.parent()
        row = rows.who_is_at(widget.mapFrom(self._window, place)) if isinstance(rows, RowList) else None
        return widget, widget.objectName(), row

"""What a person who cannot see the screen hears of it: painted words as static text, and each new verdict said at once.

Our widgets paint themselves; in Qt's accessibility tree a bare widget is nameless scenery. Text that nobody presses is
therefore a `Painted`, which Qt tells as static text under its accessible name; what can be pressed is a button, what
has rows a list.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from station.ui import paint


class Painted(QLabel):
    """Words on the screen that paint themselves. Its accessible name is what they say; it has no other text."""

    def say_aloud(self, words: str) -> None:
        """What a screen reader reads here from now on; foreign text is made safe."""
        self.setAccessibleName(paint.clean(words))


def announce(widget: QWidget, words: str, *, at_once: bool) -> None:
    """Has a screen reader say this, as soon as it is painted; `at_once` breaks off whatever it is saying. Without one,
    nothing happens."""
    QTimer.singleShot(0, widget, lambda: _announce(widget, paint.clean(words), at_once))


def _announce(widget: QWidget, words: str, at_once: bool) -> None:
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # a class of many names, not for the start

    event = QAccessibleAnnouncementEvent(widget, words)
    urgent, polite = QAccessible.AnnouncementPoliteness.Assertive, QAccessible.AnnouncementPoliteness.Polite
    event.setPoliteness(urgent if at_once else polite)
    QAccessible.updateAccessibility(event)

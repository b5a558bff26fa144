"""No order is open: which one is next. Scan its number, or choose it here."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from packing.scan import Scan
from packing.verdict import Tone
from station.loop import Choose
from station.ui import first_run, formats, paint
from station.ui.band import BandText
from station.ui.buttons import Row
from station.ui.explain import explained
from station.ui.keys import KEYBOARD, Typed
from station.ui.languages import isolated, said
from station.ui.page import ENTER, BasePage, edited, faces
from station.ui.queue_list import QueueList, matching
from station.ui.scene import Scene, choices
from station.ui.seen import Running
from station.ui.spoken import Painted
from station.ui.start import StartTiles
from station.ui.theme import BODY, GAP, SMALL, TITLE, Look
from station.ui.trouble import Trouble
from sync.store import QueueRow

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}

START = 132
"""The height of the tiles at the start of a shift, in the pixels of `station.ui.theme`."""


class QueuePage(BasePage):
    """The page: what is typed, how many there are, the list."""

    def __init__(self, look: Look, running: Running, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._running = running
        self._rows: Sequence[QueueRow] = ()
        self._loaded = False
        self.filter = ""
        self.supervisors: Sequence[str] = ()
        self.search = SearchLine(look, self)
        self.row = Row(look, self.press, self)
        self.queue = QueueList(look, running.station, self)
        self.queue.opened.connect(lambda number: self.wants.emit(Choose(number)))
        self.start = StartTiles(look, running, 4, self.command.emit, self)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.start)
        self._top = QHBoxLayout()
        self._top.addWidget(self.search, 1)
        self._top.addWidget(self.row)
        self._layout.addLayout(self._top)
        self._below = QHBoxLayout()
        self.trouble = Trouble(look, self, boxed=True)
        self.trouble.hide()
        self._below.addWidget(self.queue, 2)
        self._below.addWidget(self.trouble, 1)
        self._layout.addLayout(self._below, 1)

    def show_scene(self, scene: Scene) -> None:
        """The buttons; the filter ends with the order that it found."""
        shown = faces(choices(scene))
        self.row.show_faces(shown)
        self.row.setVisible(bool(shown))
        self.row.setFixedWidth(self._look.px(190) * max(1, len(shown)))
        self.start.setVisible(self._running.here.fresh)
        self.start.show_now(time.time())
        told = explained(scene)
        self.trouble.show_told(told, self.supervisors)
        self.trouble.setVisible(told is not None)
        self.queue.show_narrow(told is not None)
        if not self._rows:
            self._refresh()  # what a new bench is told goes as it is learned

    def tick(self, now: float) -> None:
        """The cut-offs count down."""
        self.queue.tick(now)

    def hideEvent(self, event: object) -> None:
        """Whoever comes back searches anew."""
        self._set_filter("")

    def show_queue(self, rows: Sequence[QueueRow], counts: Mapping[str, int]) -> None:
        """What the store says now."""
        self._rows, self._loaded = rows, True
        self.start.show_queue(rows, counts)
        self.search.show_text(self.filter, counts)
        self._refresh()

    def band(self, scene: Scene) -> BandText:
        """The number is asked for."""
        told = scene.verdict
        if told.kind == "command":
            return BandText(Tone.PLAIN, self.tr("Scan an order's number"), self.tr("Or choose one: type, ↑ ↓, Enter."))
        return BandText(told.tone, told.say, told.next_step)

    def typed(self, key: Typed) -> None:
        """Letters go to the filter, arrows to the list, Enter opens."""
        if key.key in STEPS:
            self.queue.move_choice(STEPS[Qt.Key(key.key)])
        elif key.key in ENTER:
            if self.queue.chosen:
                self.wants.emit(Choose(self.queue.chosen))
            elif self.filter:  # nothing of the list: the bench says what it knows of it
                self.wants.emit(Scan(self.filter, KEYBOARD))
                self._set_filter("")
        else:
            self._set_filter(edited(self.filter, key))

    def _set_filter(self, words: str) -> None:
        if words != self.filter:
            self.filter = words
            self.search.show_text(words, self.search.counts)
            self._refresh()
            self.queue.choose(words)  # whoever types a whole number means that one, not a longer one above it

    def _refresh(self) -> None:
        nothing, hint = self.tr("Looking for orders…"), ""
        if self.filter:
            nothing = self.tr("No order here has “{0}”.").format(isolated(self.filter))
            hint = self.tr("Enter asks the server for it. Escape shows all orders.")
        elif self._loaded and not any(self.search.counts.values()):
            nothing, hint = self.tr("No order has come yet."), said(first_run.hint(self._running))
        elif self._loaded:
            nothing = self.tr("No order waits.")
            hint = self.tr("New ones come by themselves. Is one missing? Ask the office whether it was released.")
        self.queue.show_rows(matching(self._rows, self.filter), nothing, hint)

    def clear(self) -> bool:
        """Escape empties the filter first. Tells whether there was anything to empty."""
        had = bool(self.filter)
        self._set_filter("")
        return had

    def resized(self) -> None:
        """Margins, search line, buttons."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        self._layout.setSpacing(gap)
        self._top.setSpacing(gap)
        self._below.setSpacing(gap)
        self.start.setFixedHeight(self._look.px(START))
        self.start.resized()
        self.search.setFixedHeight(self._look.touch)
        self.row.resized()
        self.queue.resized()


class SearchLine(Painted):
    """What is typed, and how many orders are ready, begun, waiting and packed. No text box: keys come without one."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.words = look, ""
        self.counts: Mapping[str, int] = {}

    def show_text(self, words: str, counts: Mapping[str, int]) -> None:
        """Shows these."""
        self.words, self.counts = words, counts
        self.setAccessibleName(self.tr("Search: {0}").format(isolated(words)))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(self._look.px(300), self._look.touch)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field that looks like one, and the counts."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        paint.card(painter, self.rect(), look, palette.card, palette.line)
        left = self._counts(painter)
        side = look.px(26)
        inside = QRect(look.px(20), 0, left - look.px(40), self.height())
        paint.icon(painter, "search", QRect(inside.left(), (self.height() - side) // 2, side, side), palette.soft)
        inside.setLeft(inside.left() + side + look.px(14))
        if self.words:
            font = look.font(TITLE, bold=True)
            took = paint.text(
                painter, inside, self.words, font, palette.ink, elide=Qt.TextElideMode.ElideLeft, foreign=True
            )
            caret = QRect(inside.left() + took + look.px(3), self.height() // 2 - look.px(15), look.px(3), look.px(30))
            paint.fill(painter, caret, look.ground(Tone.RIGHT).trace)
        else:
            hint, least = self.tr("Type to search. Touch or Enter opens one."), look.font(SMALL - 4)
            if len(paint.broken(hint, inside.width(), least)) > 2:
                hint = self.tr("Type to search")  # the rest has no room on a small screen
            font = paint.fitted(hint, inside.width(), look, (BODY, SMALL, SMALL - 2, SMALL - 4))
            high = paint.height(hint, inside.width(), font, 2)
            room = QRect(inside.left(), (self.height() - high) // 2, inside.width(), high)
            paint.lines(painter, room, hint, font, palette.soft)

    def _counts(self, painter: QPainter) -> int:
        look, palette = self._look, self._look.palette
        words = [
            ("ready", self.tr("To pack"), palette.ink),
            ("packing", self.tr("Begun"), look.ground(Tone.RIGHT).trace),
            ("held", self.tr("On hold"), look.ground(Tone.ATTENTION).trace),
            ("packed", self.tr("Packed"), look.ground(Tone.DONE).trace),
        ]
        big, small, right = look.font(TITLE, bold=True), look.font(SMALL), self.width() - look.px(20)
        for state, word, colour in reversed(words):
            number = formats.number(self.counts.get(state, 0))
            wide = max(QFontMetrics(big).horizontalAdvance(number), QFontMetrics(small).horizontalAdvance(word)) + 2
            if right - wide < self.width() * 0.45:
                break  # on a small screen the search has the room
            cell = QRect(right - wide, look.px(8), wide, self.height() - look.px(16))
            paint.text(painter, cell.adjusted(0, 0, 0, -look.px(22)), number, big, colour, paint.MIDDLE)
            paint.text(painter, cell.adjusted(0, look.px(32), 0, 0), word, small, palette.soft, paint.MIDDLE)
            right -= wide + look.px(26)
        return right

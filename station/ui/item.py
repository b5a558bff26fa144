"""The thing to take: picture, SKU with the characters that tell it from its neighbours, place, how many still.

While something was scanned that is not wanted, it stands beside what is.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from packing.verdict import Tone
from station.ui import formats, paint
from station.ui.pictures import Pictures
from station.ui.scene import Thing
from station.ui.spoken import Painted
from station.ui.theme import BODY, COUNT, SKU, SMALL, TITLE, Look


class ItemText(Struct, frozen=True):
    """What one card shows. `heading` says what the thing is here; without a thing, `icon` and `words` stand alone.
    Where there are two cards, `beside` is the thing of the other."""

    heading: str = ""
    tone: Tone = Tone.PLAIN
    thing: Thing | None = None
    icon: str = ""
    words: str = ""
    note: str = ""
    small: bool = False
    beside: Thing | None = None


class ItemCard(Painted):
    """One card."""

    def __init__(self, look: Look, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._pictures, self.words = look, pictures, ItemText()
        pictures.arrived.connect(self._arrived)

    def show_text(self, words: ItemText) -> None:
        """Shows another thing."""
        if words != self.words:
            self.words = words
            thing = words.thing
            about = f"{thing.sku} {thing.description}, {thing.location}, {thing.left}" if thing else words.words
            self.setAccessibleName(paint.clean(f"{words.heading}: {about}"))
            self.update()

    def _arrived(self, name: str) -> None:
        if self.words.thing is not None and self.words.thing.picture == name:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card."""
        painter, look, words = QPainter(self), self._look, self.words
        trace = look.ground(words.tone).trace
        edged = words.tone is not Tone.PLAIN
        paint.card(painter, self.rect(), look, look.palette.card, trace if edged else "", 3 if edged else 1)
        pad = look.px(22)
        inside = self.rect().adjusted(pad, pad - look.px(4), -pad, -pad)
        if words.thing is None:
            self._empty(painter, inside)
        elif words.small or self.width() < self.height() * 1.35:
            self._upright(painter, inside, words.thing)
        else:
            self._wide(painter, inside, words.thing)

    def _heading(self, painter: QPainter, rect: QRect) -> int:
        look, words = self._look, self.words
        font = look.font(SMALL + 1, bold=True)
        high = QFontMetrics(font).height()
        colour = look.ground(words.tone).trace
        paint.text(painter, QRect(rect.left(), rect.top(), rect.width(), high), words.heading, font, colour)
        return high + look.px(6)

    def _wide(self, painter: QPainter, rect: QRect, thing: Thing) -> None:
        """Picture at the left, words at its right, how many still at the foot: as large as there is room."""
        look = self._look
        side = min(rect.height(), round(rect.width() * 0.46))
        high = max(side, min(rect.height(), look.px(340)))  # words and count begin and end where the picture does
        rect = QRect(rect.left(), rect.top() + (rect.height() - high) // 2, rect.width(), high)
        self._picture(painter, QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side), thing)
        left = rect.left() + side + look.px(28)
        column = QRect(left, rect.top() + look.px(2), rect.right() - left + 1, rect.height())
        count = min(look.px(160), round(rect.height() * 0.36)) if thing.line else 0
        top = column.top() + self._heading(painter, column)
        top += self._sku(painter, QRect(left, top, column.width(), look.px(SKU * 1.35)), thing, (56, SKU, 38, 32, 26))
        body, room = look.font(BODY + 2), look.px(54) if thing.location else 0
        most = (rect.bottom() - count - room - top - look.px(12)) // QFontMetrics(body).lineSpacing()
        if most > 0:
            area = QRect(left, top + look.px(4), column.width(), look.px(80))
            words = thing.description
            top += paint.lines(painter, area, words, body, look.palette.soft, min(3, most), foreign=True) + look.px(12)
        self._location(painter, QRect(left, top, column.width(), look.px(50)), thing.location, TITLE + 6)
        if thing.line:
            self._count(painter, QRect(left, rect.bottom() - count, column.width(), count), thing)

    def _upright(self, painter: QPainter, rect: QRect, thing: Thing) -> None:
        """Picture on top, words below: two cards side by side."""
        look = self._look
        top = rect.top() + self._heading(painter, rect)
        both = (thing.description, self.words.beside.description if self.words.beside else "")
        text = max(paint.height(words, rect.width(), look.font(BODY), 2) if words else 0 for words in both)
        below = look.px(SKU * 1.1) + text + look.px(50)
        side = max(look.px(60), min(rect.width(), rect.bottom() - top - below))
        self._picture(painter, QRect(rect.left() + (rect.width() - side) // 2, top, side, side), thing)
        top += side + look.px(8)
        row = QRect(rect.left(), top, rect.width(), look.px(SKU * 1.1))
        top += self._sku(painter, row, thing, (34, 30, 26, 22))
        body = look.font(BODY)
        area = QRect(rect.left(), top, rect.width(), look.px(60))
        top += paint.lines(painter, area, thing.description, body, look.palette.soft, 2, foreign=True)
        foot = QRect(rect.left(), rect.bottom() - look.px(36), rect.width(), look.px(36))
        took = 0
        if thing.line:
            still, font = self.tr("{0} to take").format(formats.number(thing.left)), look.font(TITLE, bold=True)
            took = paint.text(painter, foot, still, font, look.palette.ink, paint.RIGHT)
        if self.words.note:
            paint.text(painter, foot, self.words.note, look.font(BODY, bold=True), look.ground(self.words.tone).trace)
        else:
            self._location(painter, foot.adjusted(0, 0, -took - look.px(12) if took else 0, 0), thing.location)

    def _picture(self, painter: QPainter, rect: QRect, thing: Thing) -> None:
        look = self._look
        inside = rect.adjusted(look.px(8), look.px(8), -look.px(8), -look.px(8))
        found = self._pictures.get(thing.picture, inside.width(), self.devicePixelRatioF())
        if found is None:
            paint.card(painter, rect, look, look.palette.raised, look.palette.line)
            known, quarter = bool(thing.description or thing.line), inside.width() // 3
            place = inside.adjusted(quarter, quarter, -quarter, -quarter)
            paint.icon(painter, "box" if known else "help", place, look.palette.faint)
            if known and not thing.picture:  # else the box would be what is to be taken
                below = QRect(inside.left(), place.bottom() + look.px(8), inside.width(), look.px(26))
                words = self.tr("No picture")
                font = paint.fitted(words, below.width(), look, (BODY, SMALL, SMALL - 2, SMALL - 4))
                paint.text(painter, below, words, font, look.palette.faint, paint.MIDDLE)
            return
        # Products are drawn and photographed for white.
        paint.card(painter, rect, look, "#FFFFFF", look.palette.line)
        paint.pixmap(painter, inside, found)

    def _sku(self, painter: QPainter, rect: QRect, thing: Thing, sizes: tuple[float, ...]) -> int:
        """The SKU; the characters that tell it from its neighbours on a tint, underlined."""
        look, palette = self._look, self._look.palette
        font = paint.fitted(thing.sku, rect.width(), look, sizes, bold=True, mono=True)
        metrics = QFontMetrics(font)
        row = QRect(rect.left(), rect.top(), rect.width(), round(metrics.height() * 1.12))
        whole = not thing.telling or not thing.sku.isascii() or metrics.horizontalAdvance(thing.sku) > rect.width()
        if whole or paint.clean(thing.sku) != thing.sku:
            paint.text(painter, row, thing.sku, font, palette.ink, elide=Qt.TextElideMode.ElideMiddle, foreign=True)
            return row.height()
        blue = look.ground(Tone.RIGHT).trace
        paint.spelled(painter, row, thing.sku, font, palette.ink, thing.telling, blue, palette.tint)
        return row.height()

    def _location(self, painter: QPainter, rect: QRect, location: str, size: float = TITLE) -> None:
        if not location:
            return
        look = self._look
        font = look.font(size, bold=True)
        wide = QFontMetrics(font).horizontalAdvance(paint.clean(location, foreign=True)) + look.px(28)
        chip = QRect(rect.left(), rect.top(), min(rect.width(), wide), rect.height())
        paint.card(painter, chip, look, look.palette.raised, look.palette.line)
        inside = chip.adjusted(look.px(14), 0, -look.px(12), 0)
        paint.text(painter, inside, location, font, look.palette.ink, foreign=True)

    def _count(self, painter: QPainter, rect: QRect, thing: Thing) -> None:
        """How many still, read from two metres, and of how many."""
        look = self._look
        if not thing.left:
            side = min(look.px(64), rect.height())
            mark = QRect(rect.left(), rect.center().y() - side // 2, side, side)
            paint.icon(painter, "right", mark, look.ground(Tone.RIGHT).trace)
            rest = rect.adjusted(side + look.px(14), 0, 0, 0)
            paint.text(painter, rest, self.tr("complete"), look.font(TITLE, bold=True), look.palette.ink)
            return
        number, sizes = formats.number(thing.left), (132, 116, 100, 88, COUNT, 60, 48)
        high = [size for size in sizes if QFontMetrics(look.font(size, bold=True)).capHeight() < rect.height() * 0.74]
        big = paint.fitted(number, round(rect.width() * 0.62), look, tuple(high) or (48,), bold=True)
        took = paint.text(painter, rect, number, big, look.palette.ink)
        words, small = self.tr("still to take of {0}").format(formats.number(thing.wanted)), look.font(BODY + 2)
        after = rect.adjusted(took + look.px(16), 0, 0, 0)
        tall = paint.height(words, after.width(), small, 3)
        after.setTop(rect.center().y() + QFontMetrics(big).capHeight() // 2 - tall + look.px(4))
        paint.lines(painter, after, words, small, look.palette.soft, 3)

    def _empty(self, painter: QPainter, rect: QRect) -> None:
        look, words = self._look, self.words
        side = min(look.px(130), rect.height() // 2)
        top = rect.top() + (rect.height() - side - look.px(100)) // 2
        place = QRect(rect.left() + (rect.width() - side) // 2, top, side, side)
        paint.icon(painter, words.icon or "box", place, look.ground(words.tone).trace)
        font = paint.fitted(words.heading, rect.width(), look, (TITLE + 9, TITLE), bold=True)
        top += side + look.px(14)
        room = QRect(rect.left(), top, rect.width(), look.px(64))
        top += paint.lines(painter, room, words.heading, font, look.palette.ink, align=paint.MIDDLE) + look.px(6)
        room = QRect(rect.left(), top, rect.width(), rect.bottom() - top)
        paint.lines(painter, room, words.words, look.font(BODY + 2), look.palette.soft, 3, align=paint.MIDDLE)


class Stage(QWidget):
    """The middle of the bench page: one card, or two side by side, and the number set for the next item over them."""

    def __init__(self, look: Look, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.first, self.second = ItemCard(look, pictures, self), ItemCard(look, pictures, self)
        self.quantity = Quantity(look, self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.first, 1)
        self._layout.addWidget(self.second, 1)
        self.second.hide()

    def show_texts(self, first: ItemText, second: ItemText | None = None) -> None:
        """One thing, or what came beside what is wanted."""
        self._layout.setSpacing(self._look.px(12))
        self.first.show_text(replace(first, small=second is not None, beside=second.thing if second else None))
        if second is not None:
            self.second.show_text(replace(second, small=True, beside=first.thing))
        self.second.setVisible(second is not None)

    def resizeEvent(self, event: object) -> None:
        """The number stays in its corner."""
        self.place_quantity()

    def place_quantity(self) -> None:
        """Puts the number where it belongs."""
        look = self._look
        wide = max(look.px(150), self.quantity.wanted_width())
        wide = min(wide, self.width())
        high, gap = look.px(92), look.px(16)
        # Where the cards have room: beside the count of one card, beside the picture of two.
        top = gap if self.second.isVisibleTo(self) else self.height() - high - gap
        left = gap if self.isRightToLeft() else self.width() - wide - gap  # where a line of reading ends
        self.quantity.setGeometry(left, top, wide, high)
        self.quantity.raise_()


class Quantity(Painted):
    """How often the next item counts, or the digits typed so far."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.words, self.hint, self._typed = look, "", "", False
        self.hide()

    def show_text(self, words: str, hint: str, *, typed: bool = False) -> None:
        """`×12`, or `12` with what the next key does; `typed` sets a caret after it."""
        if (words, hint) != (self.words, self.hint):
            self.words, self.hint, self._typed = words, hint, typed
            self.setAccessibleName(f"{words} {hint}")
            self.setVisible(bool(words))
            self.update()

    def wanted_width(self) -> int:
        """Room for the words."""
        big = QFontMetrics(self._look.font(50, bold=True)).horizontalAdvance(paint.clean(self.words))
        small = QFontMetrics(self._look.font(SMALL)).horizontalAdvance(self.hint)
        return max(big, small) + self._look.px(40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plate over the card."""
        painter, look = QPainter(self), self._look
        ground = look.ground(Tone.ATTENTION)
        paint.card(painter, self.rect(), look, ground.fill, ground.ink, 2)
        painter.setPen(QPen(QColor(ground.ink)))
        pad = look.px(16)
        row = self.rect().adjusted(pad, look.px(2), -pad, -look.px(26))
        big = look.font(50, bold=True)
        paint.text(painter, row, self.words, big, ground.ink, paint.MIDDLE)
        if self._typed:
            digits = QFontMetrics(big).horizontalAdvance(paint.clean(self.words))
            caret = QRect(0, row.center().y() - look.px(20), look.px(3), look.px(42))
            caret.moveLeft(min(row.center().x() + digits // 2 + look.px(4), row.right() - caret.width()))
            if self.isRightToLeft():  # digits run from left to right everywhere
                caret.moveRight(row.left() + row.right() - caret.left())
            paint.fill(painter, caret, ground.ink)
        row = QRect(pad, self.height() - look.px(30), self.width() - 2 * pad, look.px(26))
        paint.text(painter, row, self.hint, look.font(SMALL), ground.ink, paint.MIDDLE)

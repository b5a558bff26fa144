"""The shelf: a tile for each product, to be clicked as if it were held under the scanner.

The tile scans the code on one piece; the buttons at its foot scan the codes on its cases.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from packing.session import Session, Work
from packing.text import Text
from packing.verdict import Tone
from station.ui import paint
from station.ui.languages import said
from station.ui.pictures import Pictures
from station.ui.simulated.goods import cases, in_front, matching, unit_code
from station.ui.simulated.parts import Card, Face, Words
from station.ui.theme import SMALL, Look

if TYPE_CHECKING:
    from station.demo import Article

Scan = Callable[[str], object]

TILE, NARROWEST, CASE = 196, 150, 30
"""Height of a tile, its least width, height of the case buttons; in pixels of the 768 screen."""

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Tile(Card):
    """One product."""

    def __init__(self, look: Look, article: Article, scan: Scan, pictures: Pictures, parent: QWidget) -> None:
        product = article.product
        face = Face(product.sku, product.description, mono=True)
        super().__init__(look, face, lambda: scan(unit_code(article)), f"tile {product.sku}", TILE)
        self.setParent(parent)
        self.article, self._pictures = article, pictures
        self.chips = [self._chip(units, code, scan) for units, code in cases(article)]

    def _chip(self, units: int, code: str, scan: Scan) -> Card:
        words = (
            Text("case of {units}", units=units) if len(cases(self.article)) == 1 else Text("case {units}", units=units)
        )
        chip = Card(self._look, Face(words), lambda: scan(code), f"case {units} {self.face.title}", CASE)
        chip.setParent(self)
        return chip

    def show_work(self, work: Work | None) -> None:
        """Says how many the open order still takes."""
        sku = self.face.title
        tag = ""
        if work is not None and work.wants(sku):
            room = work.room(sku)
            tag = Text("{n} to go", "{n} to go", n=room) if room else "✓"
        if tag != self.face.tag:
            self.set_face(Face(sku, self.face.note, tag=tag, mono=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys are the board's, which knows rows and columns."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The case buttons stand at the foot."""
        pad, high = self._look.px(7), self._look.px(CASE)
        room = self.width() - pad
        for place, chip in enumerate(self.chips):
            width = room // len(self.chips)
            foot = QRect(pad + place * width, self.height() - high - pad, width - pad, high)
            chip.setGeometry(paint.laid(self, foot))
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture, SKU, description, and what is to go."""
        painter, look, face = QPainter(self), self._look, self.face
        ink, soft = self.paint_ground(painter)
        pad, side = look.px(9), look.px(84)
        picture = self._pictures.get(self.article.product.picture, side, self.devicePixelRatioF())
        at = QRect((self.width() - side) // 2, look.px(8), side, side)
        if picture is not None:
            painter.drawPixmap(at.topLeft(), picture)
        else:
            paint.icon(painter, "box", at.adjusted(side // 4, side // 4, -side // 4, -side // 4), look.palette.line)
        inner = QRect(pad, at.bottom() + look.px(4), self.width() - 2 * pad, 0)
        font = paint.fitted(face.title, inner.width(), look, (18, 16, 14), bold=True, mono=True)
        high = QFontMetrics(font).height()
        paint.text(painter, QRect(inner.left(), inner.top(), inner.width(), high), face.title, font, ink)
        small = look.font(SMALL - 3)
        room = QRect(inner.left(), inner.top() + high, inner.width(), look.px(40))
        paint.lines(painter, room, face.note, small, soft, 2 if self.chips else 4)
        if face.tag:
            self._paint_tag(painter)

    def _paint_tag(self, painter: QPainter) -> None:
        look = self._look
        font, done = look.font(SMALL - 2, bold=True), self.face.tag == "✓"
        fill, ink = look.palette.tint, look.ground(Tone.RIGHT).trace
        if done:
            fill, ink = look.ground(Tone.DONE).fill, look.ground(Tone.DONE).ink
        metrics = QFontMetrics(font)
        width, high = metrics.horizontalAdvance(said(self.face.tag)) + look.px(14), metrics.height() + look.px(4)
        rect = QRect(self.width() - width - look.px(6), look.px(6), width, high)
        paint.card(painter, rect, look, fill)
        paint.text(painter, rect, said(self.face.tag), font, ink, paint.MIDDLE)


class _Board(QWidget):
    """The tiles in rows, as many in each as there is room for. Arrow keys go from tile to tile; `went` says which."""

    went = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tiles: list[Tile] = []

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """These, in this order."""
        for tile in self._tiles:
            tile.hide()
        self._tiles = list(tiles)
        parts: list[QWidget] = [part for tile in tiles for part in (tile, *tile.chips)]
        for before, part in pairwise(parts):
            self.setTabOrder(before, part)
        self._lay_out()
        for tile in tiles:
            tile.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other columns."""
        self._lay_out()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()

    @property
    def _columns(self) -> int:
        return max(1, self.width() // self._look.px(NARROWEST))

    def _lay_out(self) -> None:
        gap, high, columns = self._look.px(8), self._look.px(TILE), self._columns
        width = (self.width() + gap) // columns - gap
        for place, tile in enumerate(self._tiles):
            row, column = divmod(place, columns)
            place_of = QRect(column * (width + gap), row * (high + gap), width, high)
            tile.setGeometry(paint.laid(self, place_of))
        rows = -(-len(self._tiles) // columns)
        self.setMinimumHeight(max(0, rows * (high + gap) - gap))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From tile to tile."""
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        step = dict(zip(ARROWS, (-on, on, -self._columns, self._columns), strict=True)).get(Qt.Key(event.key()))
        here = next((place for place, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(self._tiles):
            self._tiles[here + step].setFocus(Qt.FocusReason.TabFocusReason)
            self.went.emit(self._tiles[here + step])


class ShelfPage(QWidget):
    """A search field, the choice between the order's goods and all, and the tiles."""

    def __init__(self, look: Look, scan: Scan, articles: Sequence[Article], pictures: Pictures) -> None:
        super().__init__()
        self._articles = tuple(articles)
        self._work: Work | None = None
        self._all = False
        self._board = _Board(look)
        self.tiles = {
            article.product.sku: Tile(look, article, scan, pictures, self._board) for article in self._articles
        }
        pictures.arrived.connect(self._picture_arrived)
        self.search = QLineEdit()
        self._name()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._show())
        self.toggle = Card(look, Face(Text("All goods")), self._toggle, "all goods", 42)
        self.toggle.setFixedWidth(look.px(150))
        self._nothing = Words(look, Text("Nothing on the shelf matches."))
        self._build(look)
        self._show()

    def _name(self) -> None:
        self.search.setPlaceholderText(self.tr("Search by name, SKU or code"))
        self.search.setAccessibleName(self.tr("Search the shelf"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _build(self, look: Look) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.toggle)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setWidget(self._board)
        self._board.went.connect(self._area.ensureWidgetVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(top)
        column.addWidget(self._nothing)
        column.addWidget(self._area, 1)

    def show_session(self, session: Session) -> None:
        """The open order's goods to the front, when it is another order than before."""
        before, self._work = self._work, session.order
        if (before.number if before else "") != (self._work.number if self._work else ""):
            self._all = False
            self.search.clear()
            self._show()
            self._area.verticalScrollBar().setValue(0)
        for tile in self.tiles.values():
            tile.show_work(self._work)

    def shown(self) -> list[str]:
        """The SKUs that lie there now."""
        return [article.product.sku for article in self._wanted()]

    def _toggle(self) -> None:
        self._all = not self._all
        self._show()

    def _wanted(self) -> list[Article]:
        if self._work is None:
            return matching(self._articles, self.search.text())
        front = in_front(self._articles, [line.sku for line in self._work.picklist.lines])
        if self._all or self.search.text().strip():
            front += [article for article in self._articles if article not in front]
        return matching(front, self.search.text())

    def _show(self) -> None:
        self.toggle.setVisible(self._work is not None)
        self.toggle.set_face(Face(Text("Order's goods") if self._all else Text("All goods")))
        wanted = self._wanted()
        self._nothing.setVisible(not wanted)
        self._board.show_tiles([self.tiles[article.product.sku] for article in wanted])

    def _picture_arrived(self, name: str) -> None:
        for tile in self.tiles.values():
            if tile.article.product.picture == name:
                tile.update()

"""A list that fingers push and keys walk through, as fast with a thousand rows as with ten.

What a row looks like is its painter's affair (`paint_row`); what rows there are, its model's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScroller,
    QScrollerProperties,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from packing.verdict import Tone
from station.ui import paint
from station.ui.theme import Look

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
MANY = 20
"""More rows than a screen shows."""
PaintRow = Callable[[QPainter, QRect, Any, bool], None]


class Rows(QAbstractListModel, Generic[Row]):
    """Frozen rows; `replace` repaints only those that changed, or all between the first and the last of them where they
    are `MANY`. `name` says a row in words; rows of which `who` gives the same are the same thing in another state.
    Without it a row is what stands at its place."""

    def __init__(
        self, name: Callable[[Row], str], parent: QWidget | None = None, *, who: Callable[[Row], object] | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._who = name, who
        self.rows: Sequence[Row] = ()

    def replace(self, rows: Sequence[Row]) -> None:
        """Shows these rows."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        old, self.rows = self.rows, rows
        changed = [place for place, row in enumerate(rows) if row is not old[place] and row != old[place]]
        for first, last in [(changed[0], changed[-1])] if len(changed) > MANY else zip(changed, changed, strict=True):
            self.dataChanged.emit(self.index(first), self.index(last))

    def who(self, place: int, rows: Sequence[Row] | None = None) -> object:
        """What stands at a place, now or in `rows` of before; None where nothing does."""
        rows = self.rows if rows is None else rows
        if not 0 <= place < len(rows):
            return None
        return place if self._who is None else self._who(rows[place])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """How many."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself for its painter, words for everybody else."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._name(self.rows[index.row()])
        return None


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, height: float, paint_row: PaintRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._height, self._paint_row = look, height, paint_row

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        painter.save()
        rect: QRect = option.rect
        view = self.parent()
        here = isinstance(view, RowList) and view.here == index.row()
        rows = index.model()
        row = rows.rows[index.row()] if isinstance(rows, Rows) else index.data(Qt.ItemDataRole.UserRole)
        self._paint_row(painter, rect, row, here)  # from Qt itself a `Text` would come as a plain string
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are of one height, and a finger hits one."""
        return QSize(10, self._look.target(self._height))


class RowList(QListView):
    """The list. `here` is the row that matters now; it is kept in view. `touched` is a row that was tapped."""

    touched = Signal(int)

    def __init__(
        self, look: Look, model: Rows[Any], height: float, paint_row: PaintRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._height, self.here = look, height, -1
        # One that Python has not met makes PySide look through every widget class there is, a fiftieth of a second.
        self._pane = QWidget()
        self.setViewport(self._pane)
        self.setModel(model)
        self.setItemDelegate(_Painter(look, height, paint_row, self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        _calm(self.viewport())
        self._rows = model
        self._met: Sequence[Any] | None = None
        QScroller.scroller(self.viewport()).stateChanged.connect(self._pushed)
        self.clicked.connect(self._clicked)

    def who_is_at(self, place: QPoint) -> object:
        """What the row at this place of the list stands for; None where there is no row."""
        return self._rows.who(self.indexAt(place).row())

    def _pushed(self, state: QScroller.State) -> None:
        """A finger came down on a list that can be pushed: the press comes when it is clear that it does not push."""
        if state is QScroller.State.Pressed:
            self._met = self._rows.rows
        elif state is QScroller.State.Dragging:
            self._met = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The rows as they were when the finger came down."""
        if self._met is None:
            self._met = self._rows.rows
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The finger is gone."""
        super().mouseReleaseEvent(event)
        self._met = None

    def _clicked(self, index: Index) -> None:
        """Rows may have moved beneath the finger: what it did not come down on is not touched."""
        place = index.row()
        if self._rows.who(place, self._met) == self._rows.who(place):
            self.touched.emit(place)

    def go(self, row: int) -> None:
        """Makes a row the one that matters, and brings it into view with its neighbours."""
        old, self.here = self.here, row
        # Qt's own way from a row to its place walks over all the rows before it; all of ours are of one height.
        high = self._look.target(self._height)
        for place in {old, row}:
            self.viewport().update(0, place * high - self.verticalScrollBar().value(), self.viewport().width(), high)
        if 0 <= row < self.model().rowCount():
            self._bring(max(0, row - 1) * high, min(self.model().rowCount(), row + 2) * high)

    def _bring(self, top: int, bottom: int) -> None:
        """Scrolls as little as brings these pixels of the list into view."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if bar.maximum() + room < bottom:  # the rows are newer than the bar
            self.executeDelayedItemsLayout()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + room:
            high = self._look.target(self._height)
            whole = -(-(bottom - room) // high) * high  # rather a row that is cut below than one cut above
            bar.setValue(whole if whole <= top else bottom - room)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802  Qt's own name
        """Rows look otherwise. Qt would lay out all of them anew; ours keep their place and their height."""
        from PySide6.QtGui import QAccessible  # a class of many names, not for the start

        if QAccessible.isActive():
            super().dataChanged(first, last, list(roles))
            return
        high = self._look.target(self._height)
        top = first.row() * high - self.verticalScrollBar().value()
        self.viewport().update(0, top, self.viewport().width(), (last.row() - first.row() + 1) * high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What matters stays in view."""
        super().resizeEvent(event)
        self.go(self.here)

    def resized(self) -> None:
        """The look has another size."""
        self.scheduleDelayedItemsLayout()
        self.verticalScrollBar().setStyleSheet(bar_style(self._look))


def _calm(viewport: QWidget) -> None:
    """The list follows the finger and does not bounce at its ends."""
    scroller = QScroller.scroller(viewport)
    manner = scroller.scrollerProperties()
    never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    manner.setScrollMetric(QScrollerProperties.ScrollMetric.VerticalOvershootPolicy, never)
    manner.setScrollMetric(QScrollerProperties.ScrollMetric.HorizontalOvershootPolicy, never)
    scroller.setScrollerProperties(manner)


def mark_row(painter: QPainter, rect: QRect, look: Look) -> None:
    """The ground of the row that matters now: a tint, and a stroke where reading begins."""
    paint.fill(painter, rect, look.palette.tint)
    edge = QRect(rect.left(), rect.top(), look.px(6), rect.height())
    paint.fill(painter, edge, look.ground(Tone.RIGHT).trace)


def rule_below(painter: QPainter, rect: QRect, look: Look) -> None:
    """The line below a row."""
    below = QRect(rect.left() + look.px(16), rect.bottom(), rect.width() - look.px(32), 1)
    paint.fill(painter, below, look.palette.line)


def bar_style(look: Look) -> str:
    """A thin scroll bar in the theme's colours."""
    return (
        f"QScrollBar:vertical{{background:transparent;width:{look.px(10)}px;margin:0}}"
        f"QScrollBar::handle:vertical{{background:{look.palette.edge};border-radius:{look.px(4)}px;"
        f"min-height:{look.px(40)}px}}"
        "QScrollBar::add-line,QScrollBar::sub-line{height:0}QScrollBar::add-page,QScrollBar::sub-page{background:none}"
    )

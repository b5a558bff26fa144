"""What a window really paints, and what is wrong with it: texts cut off or lying on each other, widgets that leave
their place, targets too small for a glove, words too pale for their ground.

`python -m tests.station.ui.cut` looks at every screen in every language with it; the tests at a few.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QStackedWidget, QWidget

from station.ui import paint
from station.ui.band import Band
from station.ui.buttons import Button, Row
from station.ui.colours import contrast
from station.ui.paint import Written
from station.ui.rows import RowList
from station.ui.window import Window

AA, AAA = 4.5, 7.0
"""WCAG 2.2, success criteria 1.4.3 and 1.4.6."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A size in logical pixels, the screen's width in millimetres, and the size of type in percent."""

    width: int
    height: int
    wide_mm: float
    zoom: int = 100

    @property
    def dots_per_mm(self) -> float:
        return self.width / self.wide_mm

    def __str__(self) -> str:
        return f"{self.width}x{self.height} at {self.zoom} %"


SMALLEST = Screen(1024, 768, 304)
SCREENS = (
    Screen(1366, 768, 345),  # 15.6 inch
    SMALLEST,  # 15 inch
    Screen(683, 512, 304),  # the same, with a scale factor of 150 %
    Screen(1024, 768, 304, zoom=150),
    Screen(1366, 768, 345, zoom=125),
)
"""Those on which nothing may be cut off."""

TOUCHED = (
    *SCREENS,
    Screen(1920, 1080, 345),  # 15.6 inch
    Screen(3840, 2160, 597),  # 27 inch
    Screen(1920, 1080, 597),  # the same, with a scale factor of 2
)
"""Those on which a gloved finger must hit."""


def fit(window: Window, screen: Screen) -> None:
    """Shows the window as on this screen."""
    window.dots_per_mm = lambda: screen.dots_per_mm  # type: ignore[method-assign]
    window.look.zoom = screen.zoom
    window.resize(screen.width, screen.height)
    window.ensurePolished()
    window._fit()
    window.layout().activate()  # type: ignore[union-attr]


@contextmanager
def recorded() -> Iterator[list[Written]]:
    """All that is painted meanwhile."""
    told: list[Written] = []
    paint.recorder = told.append
    try:
        yield told
    finally:
        paint.recorder = None


def painted(window: QWidget) -> tuple[list[Written], QImage]:
    """All texts of a window, and its picture."""
    window.grab()  # what is laid out late is in its place now
    with recorded() as told:
        image = window.grab().toImage()
    return told, image.scaled(window.size())  # in logical pixels


# --- cut off, overlapping, out of place ------------------------------------------------------------------------------


def cuts(window: QWidget) -> list[str]:
    """What is cut off, lies on something else or leaves its place; empty when all is well."""
    told, _ = painted(window)
    return [*_cut(told), *_crossing(told), *_outside(window)]


def _cut(told: list[Written]) -> Iterator[str]:
    for one in told:
        if one.cut and not one.foreign:
            yield f"{_where(one)}: {one.words!r} is shown as {one.line!r}"
        widget = one.widget
        if isinstance(widget, QWidget):
            room = widget.rect().adjusted(-1, -1, 1, 1)
            if isinstance(widget.parent(), QAbstractScrollArea):  # rows at its ends are seen in part
                room.adjust(0, -10_000, 0, 10_000)
            if not room.contains(one.ink):
                yield f"{_where(one)}: {one.line!r} leaves it at {one.ink} of {widget.rect()}"


def _crossing(told: list[Written]) -> Iterator[str]:
    by_widget: dict[int, list[Written]] = {}
    for one in told:
        by_widget.setdefault(id(one.widget), []).append(one)
    for texts in by_widget.values():
        for one, other in combinations(texts, 2):
            both = one.ink.intersected(other.ink)
            if both.width() > 1 and both.height() > 1 and one != other:  # one may be painted twice
                yield f"{_where(one)}: {one.line!r} and {other.line!r} lie on each other"


def _outside(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        parent = widget.parentWidget()
        if parent is None or not widget.isVisibleTo(window) or widget.isWindow():
            continue
        if isinstance(parent.parent(), QAbstractScrollArea) or isinstance(parent, QStackedWidget):
            continue
        if not parent.rect().contains(widget.geometry()) and widget.geometry().isValid():
            yield f"{_name(widget)} leaves {_name(parent)}: {widget.geometry()} of {parent.rect()}"
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisibleTo(window)]
    for first, second in combinations(buttons, 2):
        if not first.isAncestorOf(second) and _at(first, window).intersects(_at(second, window)):
            yield f"{_name(first)} and {_name(second)} lie on each other"


# --- fingers ---------------------------------------------------------------------------------------------------------


def small_targets(window: Window) -> list[str]:
    """Buttons and rows that a gloved finger misses."""
    finger = window.look.finger
    found = [
        f"{_name(button)} is {button.width()} x {button.height()}, a finger {finger} pixels"
        for button in window.findChildren(QAbstractButton)
        if button.isVisibleTo(window) and min(button.width(), button.height()) < finger - 1
    ]
    found += [
        f"{_name(rows)} has rows of {rows.sizeHintForRow(0)}, a finger {finger} pixels"
        for rows in window.findChildren(RowList)
        if rows.isVisibleTo(window) and -1 < rows.sizeHintForRow(0) < finger - 1
    ]
    for row in window.findChildren(Row):
        buttons = [one for one in row.findChildren(Button) if one.isVisibleTo(window)]
        buttons.sort(key=lambda one: one.x())
        for left, right in pairwise(buttons):
            gap = right.x() - left.x() - left.width()
            if (left.face.apart or right.face.apart) and gap < window.look.apart - 1:
                found.append(f"{_name(left)} and {_name(right)} are {gap} apart, not {window.look.apart}")
    return found


# --- contrast --------------------------------------------------------------------------------------------------------


def pale(window: Window) -> list[str]:
    """Texts whose letters stand out too little from the pixels behind them."""
    told, image = painted(window)
    everywhere, found = AAA if window.look.palette.outlined else AA, []
    for one in told:
        widget = one.widget
        if not isinstance(widget, QWidget):
            continue
        if widget.visibleRegion().boundingRect().intersected(one.ink).height() < one.ink.height() // 2:
            continue  # a row at the end of its list
        ground = _ground(image, QRect(widget.mapTo(window, one.ink.topLeft()), one.ink.size()), widget, window)
        least = AAA if isinstance(widget, Band) else everywhere
        ratio = contrast(_blended(one.colour, ground), ground)
        if ratio < least - 0.01:
            found.append(f"{_where(one)}: {one.line!r} has {ratio:.1f}:1 on {ground}, not {least}")
    return found


def _ground(image: QImage, ink: QRect, widget: QWidget, window: QWidget) -> str:
    """The colour around the letters: the one most often found on the edge of their box."""
    box = ink.adjusted(-2, -2, 2, 2).intersected(_at(widget, window)).intersected(image.rect())
    across, down = range(box.left(), box.right() + 1), range(box.top(), box.bottom() + 1)
    ring = [(x, y) for x in across for y in (box.top(), box.bottom())]
    ring += [(x, y) for x in (box.left(), box.right()) for y in down]
    found = Counter(image.pixel(x, y) for x, y in ring)
    return QColor(found.most_common(1)[0][0]).name() if found else "#808080"


def _blended(ink: QColor, ground: str) -> str:
    behind, part = QColor(ground), ink.alphaF()
    return QColor.fromRgbF(
        *(above * part + below * (1 - part) for above, below in zip(
            (ink.redF(), ink.greenF(), ink.blueF()), (behind.redF(), behind.greenF(), behind.blueF()), strict=True
        ))
    ).name()  # fmt: skip


# --- names -----------------------------------------------------------------------------------------------------------


def _at(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _where(one: Written) -> str:
    return _name(one.widget) if isinstance(one.widget, QWidget) else "?"


def _name(widget: QWidget) -> str:
    own = f"{type(widget).__name__} {widget.objectName()}".strip()
    parent = widget.parentWidget()
    return f"{own} in {type(parent).__name__}" if parent is not None and not parent.isWindow() else own

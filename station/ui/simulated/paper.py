"""The printers as one sees them: the papers that came out, and what a hand can do to each.

A simulated printer tells nobody when paper comes out; we look at it a few times a second while the window is up.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from drivers.device import DeviceState
from drivers.sim.printer import SimPrinter
from packing.text import Text
from packing.verdict import Tone
from printing.errors import PrintError
from station.ui.languages import said
from station.ui.seen import Errands
from station.ui.simulated.parts import Card, Face, Scrolled, Words, grid, sheet
from station.ui.simulated.switch import Switch
from station.ui.theme import BODY, Look

KEPT = 6
"""Papers that lie before each printer."""
LONG = 2
"""A paper that is so many times as high as wide is not shown as a whole."""
LOOKED = 150
"""Milliseconds between two looks at the printers."""


class Paper(Card):
    """One paper, as wide as there is room; a click enlarges it."""

    def __init__(self, look: Look, name: str, image: QImage, enlarge: Callable[[QImage, str], object]) -> None:
        super().__init__(look, Face(name), lambda: enlarge(image, name))
        self.image = image
        self.setToolTip(self.tr("Click to enlarge"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paper keeps its shape: as high as the picture is at this width."""
        super().resizeEvent(event)
        self.setFixedHeight(max(self._look.px(40), round(self.width() * self.image.height() / self.image.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Black on white in any theme: it is paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        ratio = self.devicePixelRatioF()
        scaled = self.image.scaled(
            round(self.width() * ratio), round(self.height() * ratio), Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        scaled.setDevicePixelRatio(ratio)
        painter.drawImage(0, 0, scaled)
        lit = self._hovered or self.hasFocus()
        painter.setPen(QColor(self._look.ground(Tone.RIGHT).trace if lit else self._look.palette.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PaperView(QWidget):
    """One paper in a window of its own: a label as a whole, a long slip to be scrolled. Escape closes it."""

    def __init__(self, look: Look, image: QImage, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("paper-view")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(said(name))
        self.setStyleSheet(sheet(look))
        room = QGuiApplication.primaryScreen().availableSize()
        if image.height() < LONG * image.width():
            image = image.scaledToHeight(
                min(image.height(), room.height() - 100), Qt.TransformationMode.SmoothTransformation
            )
        label = QLabel()
        label.setPixmap(QPixmap.fromImage(image))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setAccessibleName(said(name))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(label)
        row = QVBoxLayout(self)
        row.addWidget(area)
        self.resize(min(image.width() + 60, room.width() - 40), min(image.height() + 40, room.height() - 60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class PrinterColumn(QWidget):
    """One printer: its state, its switches, its last papers with the newest on top. `dpi` is the label printer's."""

    def __init__(self, look: Look, title: str, printer: SimPrinter, errands: Errands, dpi: int) -> None:
        super().__init__()
        self._look, self._title, self.printer = look, title, printer
        self._errands, self._dpi = errands, dpi
        self._seen = 0
        self.came = 0
        self.papers: list[Paper] = []
        self.switches = {
            "paper": Switch(look, Text("Take paper"), Text("Put paper in"), printer.take_paper, printer.put_paper_back),
            "cover": Switch(look, Text("Open cover"), Text("Close cover"), printer.open_cover, printer.close_cover),
            "cable": Switch(
                look, Text("Pull cable"), Text("Put cable back"), printer.pull_cable, printer.put_cable_back
            ),
            "lie": Switch(look, Text("Lie"), Text("Be honest"), printer.lie, lambda: printer.lie(False)),
        }
        for name, switch in self.switches.items():
            switch.setObjectName(f"{title} {name}")
        self.switches["lie"].setToolTip(self.tr("It says that all is well, and prints nothing"))
        self._state = Words(look, Text("ready"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(7))
        self._column.addWidget(Words(look, title, BODY, bold=True, soft=False))
        self._column.addWidget(self._state)
        self._column.addLayout(grid(look, list(self.switches.values()), 2))
        self._empty = Words(look, Text("Nothing has come out yet: pack an order."))
        self._column.addWidget(self._empty)
        self._column.addStretch(1)

    def show_state(self, state: DeviceState) -> None:
        """What the bench says of this printer."""
        self._state.say(Text("The bench says: {words}", words=state.words))
        tone = Tone.PLAIN if state.ok else Tone.WRONG
        self._state.set_colour(self._look.ground(tone).trace)

    def look(self) -> None:
        """Fetches what came out since the last look."""
        count = len(self.printer.papers)
        for number in range(max(self._seen, count - KEPT), count):
            self._errands.run(partial(drawn, self.printer.papers[number], self._dpi), self._lay_down)
        self._seen = count

    def _lay_down(self, image: QImage) -> None:
        self.came += 1
        paper = Paper(
            self._look, Text("{printer}, paper {number}", printer=self._title, number=self.came), image, self._enlarge
        )
        self.papers.insert(0, paper)
        self._empty.hide()
        self._column.insertWidget(4, paper)
        for old in self.papers[KEPT:]:
            old.hide()
            old.deleteLater()
        del self.papers[KEPT:]

    def _enlarge(self, image: QImage, name: str) -> None:
        PaperView(self._look, image, name, self.window()).show()


class PaperPage(Scrolled):
    """Both printers side by side."""

    def __init__(self, look: Look, slip: SimPrinter, label: SimPrinter, errands: Errands, dpi: int) -> None:
        super().__init__(look)
        self.columns = {
            "slip": PrinterColumn(look, Text("Slip printer"), slip, errands, dpi),
            "label": PrinterColumn(look, Text("Label printer"), label, errands, dpi),
        }
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        for column in self.columns.values():
            row.addWidget(column, 1)
        self.column.addLayout(row, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKED)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Looks at both printers."""
        if not self.window().isVisible():
            return
        for column in self.columns.values():
            column.look()

    def show_state(self, state: DeviceState) -> None:
        """What the bench says of a printer."""
        if state.name in self.columns:
            self.columns[state.name].show_state(state)

    def stop(self) -> None:
        """Looks no more."""
        self._timer.stop()


def drawn(data: bytes, dpi: int) -> QImage:
    """The paper that these bytes make; words on paper where they make none."""
    from printing.preview import preview_png

    try:
        image = QImage.fromData(preview_png(data, dpi))
    except PrintError as error:
        image = _words_on_paper(said(str(error)))
    return image if not image.isNull() else _words_on_paper(said(Text("This cannot be drawn.")))


def _words_on_paper(words: str) -> QImage:
    image = QImage(512, 160, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.drawText(QRect(20, 20, 472, 120), int(Qt.TextFlag.TextWordWrap), words)
    painter.end()
    return image

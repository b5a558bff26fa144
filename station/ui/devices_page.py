"""The words behind the strip: each device, the server, the last papers, and what to do about them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from packing.commands import Command
from station.ui import paint
from station.ui.band import BandText
from station.ui.buttons import Face, Row
from station.ui.packed_page import Caption
from station.ui.page import BasePage, faces
from station.ui.rows import RowList, Rows, rule_below
from station.ui.scene import Choice, Scene
from station.ui.seen import Running
from station.ui.state import LastPapers, Line, device_lines, paper_lines
from station.ui.theme import BODY, GAP, SMALL, TITLE, Look

ROW = 80


class DevicesPage(BasePage):
    """The page. `camera` asks for what a camera sees."""

    camera = Signal()

    def __init__(self, look: Look, running: Running, papers: LastPapers, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._running, self._papers = running, papers
        self.has_camera = False
        self.devices, self.papers = SaidList(look, self), SaidList(look, self)
        self.left_title, self.right_title = Caption(look, self), Caption(look, self)
        self.left_title.show_text(self.tr("DEVICES AND SERVER"))
        self.right_title.show_text(self.tr("LAST PAPERS"))
        self.row = Row(look, self.press, self)
        self._layout, self._columns = QVBoxLayout(self), QHBoxLayout()
        self._sides = [QVBoxLayout(), QVBoxLayout()]
        for side, title, said in zip(
            self._sides, (self.left_title, self.right_title), (self.devices, self.papers), strict=True
        ):
            side.addWidget(title)
            side.addWidget(said, 1)
            self._columns.addLayout(side, 1)
        self._layout.addLayout(self._columns, 1)
        self._layout.addWidget(self.row)

    def show_scene(self, scene: Scene) -> None:
        """The buttons."""
        back = Face("back", self.tr("Back"), "F1", "undo", main=True)
        shown = [
            Choice(Command.REPRINT_SLIP),
            Choice(Command.REPRINT_LABEL),
            Choice(Command.LINE_CHECK),
            Choice(Command.SIGN_OUT, can=scene.session.operator is not None),
        ]
        seen = [Face("camera", self.tr("Camera"), "Shift+F1", "camera")] if self.has_camera else []
        self.row.show_faces([back, *seen, *faces(shown)])

    def press(self, name: str) -> None:
        """Back, or a command."""
        if name == "back":
            self.back.emit()
        elif name == "camera":
            self.camera.emit()
        else:
            super().press(name)

    def band(self, scene: Scene) -> BandText:
        """The verdict goes on, also here."""
        told = scene.verdict
        return BandText(told.tone, told.say, told.next_step)

    def tick(self, now: float) -> None:
        """All states as they are now."""
        nothing = self.tr("No device is set up: a keyboard scanner works as it is.")
        self.devices.show_lines(device_lines(self._running, now), nothing)
        self.papers.show_lines(paper_lines(self._papers), self.tr("Nothing was printed yet."))

    def resized(self) -> None:
        """Margins and buttons."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        self._layout.setSpacing(gap)
        self._columns.setSpacing(gap)
        for side in self._sides:
            side.setSpacing(self._look.px(6))
        for title in (self.left_title, self.right_title):
            title.setFixedHeight(self._look.px(28))
        self.row.resized()
        self.devices.list.resized()
        self.papers.list.resized()


class SaidList(QWidget):
    """States on a card, a row each."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._nothing = look, ""
        self.model: Rows[Line] = Rows(lambda line: paint.clean(f"{line[0]}: {line[1].short}. {line[1].long}"), self)
        self.list = RowList(look, self.model, ROW, self._paint_row, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 6, 2, 6)
        layout.addWidget(self.list)

    def show_lines(self, lines: Sequence[Line], nothing: str) -> None:
        """Shows these, or the words where there are none."""
        self._nothing = nothing
        self.model.replace(lines)
        self.list.setVisible(bool(lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card beneath."""
        painter, look = QPainter(self), self._look
        paint.card(painter, self.rect(), look, look.palette.card)
        if not self.model.rows:
            rect = self.rect().adjusted(look.px(16), 0, -look.px(16), 0)
            paint.text(painter, rect, self._nothing, look.font(BODY), look.palette.soft, paint.MIDDLE)

    def _paint_row(self, painter: QPainter, rect: QRect, line: Line, here: bool) -> None:
        look, palette = self._look, self._look.palette
        name, said = line
        rule_below(painter, rect, look)
        side = look.px(30)
        mark = QRect(rect.left() + look.px(20), rect.top() + (rect.height() - side) // 2, side, side)
        paint.icon(painter, said.icon, mark, look.ground(said.tone).trace)
        column = rect.adjusted(look.px(68), look.px(6), -look.px(18), 0)
        first = QRect(column.left(), column.top(), column.width(), look.px(28))
        paint.text(painter, first, name, look.font(TITLE - 6, bold=True), palette.ink, foreign=True)
        below = QRect(column.left(), first.bottom(), column.width(), look.px(44))
        paint.lines(painter, below, said.long, look.font(SMALL - 1), palette.soft, 2)

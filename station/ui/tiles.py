"""Tiles: one thing to know each, read from two metres. A symbol and what it is about, one large figure or name, a line
below; some show how far something is, some can be touched.

They show what they are given: what is worth knowing, `station.ui.shift` says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from packing.commands import COMMANDS, Command
from packing.verdict import Tone
from station.ui import paint
from station.ui.languages import said
from station.ui.spoken import Painted
from station.ui.theme import BODY, GAP, SMALL, Look

LARGE, MIDDLE, LITTLE = (64, 54), (48, 44, 40, 36, 33), (30, 26, 23, 20, 18, 16, 14)
"""Sizes of the large words: of a figure alone, of a few words, of a sentence."""


LOW = 150
"""A tile that is lower than this has its bar beside its words."""

LEAST = 20
"""A name is rather cut than smaller than this."""


class Tile(Struct, frozen=True):
    """What a tile shows, in the language of the screen. `name` is its stable object name; `share` (0 to 1) fills a bar;
    `foreign` says that `big` is somebody's name or number; `command` is what a touch gives; `figure` makes `big` as
    large as there is room."""

    name: str
    icon: str
    title: str
    big: str
    small: str = ""
    tone: Tone = Tone.PLAIN
    share: float | None = None
    foreign: bool = False
    command: Command | None = None
    figure: bool = False

    @property
    def aloud(self) -> str:
        """All of it as it is read."""
        return ". ".join(part for part in (f"{self.title}: {self.big}", self.small) if part)


class Plate(Painted):
    """A tile that is only looked at."""

    def __init__(self, look: Look, tile: Tile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.show_tile(tile)

    def show_tile(self, tile: Tile) -> None:
        """Shows this from now on."""
        self.tile = tile
        self.setObjectName(tile.name)
        self.say_aloud(tile.aloud)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tile."""
        _paint(QPainter(self), self.rect(), self._look, self.tile)


class Touched(QAbstractButton):
    """A tile that gives a command."""

    def __init__(self, look: Look, tile: Tile, press: Callable[[Command], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.clicked.connect(lambda _checked: press(self.tile.command) if self.tile.command else None)
        self.show_tile(tile)

    def show_tile(self, tile: Tile) -> None:
        """Shows this from now on."""
        self.tile = tile
        self.setObjectName(tile.name)
        key = f" ({COMMANDS[tile.command].key})" if tile.command else ""
        self.setAccessibleName(paint.clean(tile.aloud) + key)
        self.update()

    def sizeHint(self) -> QSize:
        """At least a finger."""
        return QSize(self._look.finger, self._look.finger)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tile, with an edge as buttons have it."""
        palette = self._look.palette
        fill = palette.pressed if self.isDown() else palette.card
        _paint(QPainter(self), self.rect(), self._look, self.tile, fill, palette.ink if self.isDown() else palette.edge)


class Tiles(QWidget):
    """Tiles in rows of `columns`, all of one size. `press` gets the command of one that is touched."""

    def __init__(
        self, look: Look, columns: int, press: Callable[[Command], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._columns, self._press = look, columns, press
        self.plates: list[Plate | Touched] = []
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """What is shown."""
        return tuple(plate.tile for plate in self.plates)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Shows these; a tile that did not change is not painted."""
        if tuple(tiles) == self.tiles:
            return
        if [tile.command is None for tile in tiles] == [tile.command is None for tile in self.tiles]:
            for plate, tile in zip(self.plates, tiles, strict=True):
                if plate.tile != tile:
                    plate.show_tile(tile)
            return
        for plate in self.plates:
            plate.hide()
            plate.deleteLater()
        look = self._look
        self.plates = [Touched(look, tile, self._press) if tile.command else Plate(look, tile) for tile in tiles]
        columns = max(1, min(self._columns, len(tiles)))
        for place, made in enumerate(self.plates):
            row, column = divmod(place, columns)
            # The last one has what is left of its row.
            wide = columns - column if place == len(tiles) - 1 else 1
            self._layout.addWidget(made, row, column, 1, wide)
        for column in range(self._columns):
            self._layout.setColumnStretch(column, int(column < columns))

    def resized(self) -> None:
        """The look has another size."""
        self._layout.setSpacing(self._look.px(GAP))


def _paint(painter: QPainter, rect: QRect, look: Look, tile: Tile, fill: str = "", edge: str = "") -> None:
    """Title at the top, the line at the bottom, the large words and the bar in what is left between them."""
    palette, trace = look.palette, look.ground(tile.tone).trace
    paint.card(painter, rect, look, fill or palette.card, edge, 1.5)
    pad, gap = look.px(16), look.px(10)
    inside = rect.adjusted(pad, look.px(12), -pad, -look.px(12))
    if tile.tone is not Tone.PLAIN:
        paint.pill(
            painter, QRect(rect.left(), rect.top() + gap, look.px(6), rect.height() - 2 * gap), trace, look.px(3)
        )
    side = look.px(26)
    paint.icon(painter, tile.icon, QRect(inside.left(), inside.top(), side, side), trace)
    head = QRect(inside.left() + side + gap, inside.top(), inside.width() - side - gap, side)
    if tile.command:
        key = _key(tile.command, head.width() // 2, look)
        wide = QFontMetrics(look.font(SMALL - 2, bold=True)).horizontalAdvance(key) + 1
        room = QRect(head.right() - wide, head.top(), wide + 1, side)
        paint.text(painter, room, key, look.font(SMALL - 2, bold=True), palette.faint, paint.RIGHT)
        head.setRight(room.left() - gap)
    title = paint.fitted(tile.title, head.width(), look, (SMALL, SMALL - 1.5, SMALL - 3, 11, 10), bold=True)
    paint.text(painter, head, tile.title, title, palette.soft)
    middle = QRect(
        inside.left(), head.bottom() + look.px(4), inside.width(), inside.bottom() - head.bottom() - look.px(4)
    )
    middle.setBottom(middle.bottom() - _below(painter, middle, look, tile))
    if tile.share is not None and rect.height() < look.px(LOW):  # beside the words, where there is no room below
        half = (middle.width() - gap) // 2
        bar = QRect(middle.right() + 1 - half, middle.center().y() - look.px(5), half, look.px(10))
        _bar(painter, bar, look, tile.share)
        middle.setRight(bar.left() - gap)
    elif tile.share is not None:
        bar = QRect(middle.left(), middle.bottom() - look.px(12), middle.width(), look.px(10))
        _bar(painter, bar, look, tile.share)
        middle.setBottom(bar.top() - look.px(4))
    line = QFontMetrics(look.font(SMALL + 1)).lineSpacing() + look.px(4)
    _large(painter, middle, look, tile, inside.bottom() - line)


def _key(command: Command, room: int, look: Look) -> str:
    """What a touch or the key does, and the key; the key alone where there is no room."""
    words = COMMANDS[command]
    both = f"{said(words.title)}  {words.key}"
    wide = QFontMetrics(look.font(SMALL - 2, bold=True)).horizontalAdvance(paint.clean(both))
    return both if wide <= room else words.key


def _below(painter: QPainter, rect: QRect, look: Look, tile: Tile) -> int:
    """The small line at the bottom of `rect`; gives the height that it took."""
    if not tile.small:
        return 0
    most = max(1, min(3, (rect.height() - look.px(34)) // QFontMetrics(look.font(SMALL)).lineSpacing()))
    tall = rect.height() > look.px(150)
    font = look.font(SMALL + 1)
    single = () if tall else ((SMALL + 1, 1), (SMALL, 1), (SMALL - 1.5, 1), (SMALL - 3, 1))  # the large words need room
    sizes = (BODY + 1 if tall else SMALL + 1, SMALL + 1, SMALL, SMALL - 1.5, SMALL - 3, 11, 10, 9)
    for size, lines in (*single, *((size, most) for size in sizes)):
        font = look.font(size)
        if paint.height(tile.small, rect.width(), font, 9) <= lines * QFontMetrics(font).lineSpacing():
            break
    high = paint.height(tile.small, rect.width(), font, most)
    room = QRect(rect.left(), rect.bottom() + 1 - high, rect.width(), high)
    paint.lines(painter, room, tile.small, font, look.palette.soft, most)
    return high + look.px(4)


def _large(painter: QPainter, rect: QRect, look: Look, tile: Tile, floor: int) -> None:
    """The large words in the largest letters that fit, on one line, else on two or three. Tiles that stand side by side
    have them at one height, whatever each has below: in the middle of what is above `floor`, if that leaves room."""
    font, block = _fitted(tile, rect, look)
    high = QFontMetrics(font).height()
    tall = high * len(block)
    top = max(rect.top(), min(rect.top() + (floor - rect.top() - tall) // 2, rect.bottom() + 1 - tall))
    for number, line in enumerate(block):
        room = QRect(rect.left(), top + number * high, rect.width(), high)
        paint.text(painter, room, line, font, look.palette.ink, foreign=tile.foreign)


def _fitted(tile: Tile, rect: QRect, look: Look) -> tuple[QFont, list[str]]:
    words = paint.clean(tile.big, foreign=tile.foreign)
    sizes = (*(LARGE if tile.figure else ()), *MIDDLE, *LITTLE)
    if tile.foreign:
        sizes = tuple(size for size in sizes if size >= LEAST)
    tries = [(size, most) for size in sizes for most in ((1,) if size > LITTLE[0] else (1, 2, 3))]
    font, block = look.font(LITTLE[-1], bold=True), [words]
    for size, most in tries:
        font = look.font(size, bold=True)
        metrics = QFontMetrics(font)
        block = paint.broken(words, rect.width(), font)
        fits = len(block) <= most and all(metrics.horizontalAdvance(line) <= rect.width() for line in block)
        if fits and metrics.height() * len(block) <= rect.height():
            return font, block
    return font, [words] if tile.foreign else block


def _bar(painter: QPainter, rect: QRect, look: Look, share: float) -> None:
    """How far something is: full is full, and nothing moves."""
    radius = rect.height() / 2
    paint.pill(painter, rect, look.palette.raised, radius, look.palette.edge, 1)
    wide = max(rect.height(), round(rect.width() * min(1.0, share)))  # a beginning is seen
    if share > 0:
        done = look.ground(Tone.DONE if share >= 1 else Tone.RIGHT)
        paint.pill(painter, QRect(rect.left(), rect.top(), wide, rect.height()), done.trace, radius)

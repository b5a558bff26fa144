"""The bench's half of `tests.stories.keys`: the real window, and everything that gets in the way of a scan."""

from __future__ import annotations

import argparse
import itertools
import json
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPropertyAnimation, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMenu, QMessageBox, QVBoxLayout, QWidget

from drivers.strokes import Stroke
from drivers.wedge import Outcome as Read
from packing.events import OrderPacked
from station.bench import Outcome
from station.running import Running
from station.ui.keys import Keys
from station.ui.scene import Page
from station.ui.seen import Told
from station.ui.sound import Sound
from station.ui.window import Window
from tests.station.ui.benches import Heard, bench, goods, order
from tests.stories.keys import LINES, PER_ORDER

STALL = 5.0
"""Seconds for which the disk does not answer."""


class Trouble:
    """What stands in a scan's way, one thing after the other. `pressed` names what no scan may press, `typed` counts
    the characters that came into fields, and `kinds` what there was."""

    def __init__(self, window: Window, running: Running) -> None:
        self.window, self.running = window, running
        self.pressed: list[str] = []
        self.typed = self.kinds = 0
        self._open: list[QWidget] = []
        window.keys.typed.connect(self._typed)
        for letters in ("4", "A", "Return", "Ctrl+]", "Tab"):
            QShortcut(QKeySequence(letters), window).activated.connect(self._pressed(letters))
        self._turn = itertools.cycle(
            [self.message, self.field, self.menu, self.choices, self.animation, self.frozen, self.page, self.nested]
        )
        self._clock = QTimer(window)
        self._clock.timeout.connect(self._next)
        self._clock.start(400)

    def _pressed(self, what: str) -> Callable[..., None]:
        return lambda *_: self.pressed.append(what)

    def _typed(self, *_: object) -> None:
        self.typed += 1

    def _next(self) -> None:
        if self._open:
            for widget in reversed(self._open):
                self.typed += sum(len(field.text()) for field in widget.findChildren(QLineEdit))
                widget.blockSignals(True)
                widget.close()
                widget.deleteLater()
            self._open.clear()
        else:
            self.kinds += 1
            next(self._turn)()

    def message(self) -> None:
        """A modal question whose default button a Return would press."""
        box = QMessageBox(QMessageBox.Icon.Question, "Mismatch", "Approve?", parent=self.window)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        box.setDefaultButton(QMessageBox.StandardButton.Yes)
        box.finished.connect(self._pressed("message"))
        self._open.append(box)
        box.open()
        box.activateWindow()

    def field(self) -> QDialog:
        """A modal dialog with a field that has the focus."""
        dialog = QDialog(self.window)
        layout = QVBoxLayout(dialog)
        line = QLineEdit()
        layout.addWidget(line)
        dialog.finished.connect(self._pressed("field"))
        self._open.append(dialog)
        dialog.open()
        dialog.activateWindow()
        line.setFocus()
        return dialog

    def menu(self) -> None:
        """A menu, which grabs the keyboard; letters choose in it."""
        menu = QMenu(self.window)
        for words in ("&4 of them", "&A", "&Undo", "&TEA"):
            menu.addAction(words).triggered.connect(self._pressed("menu"))
        self._open.append(menu)
        menu.popup(self.window.mapToGlobal(self.window.rect().center()))

    def choices(self) -> None:
        """A list that drops down."""
        box = QComboBox(self.window)
        box.addItems(["1", "2", "4121A", "U"])
        box.activated.connect(self._pressed("choices"))
        box.show()
        self._open.append(box)
        box.showPopup()

    def animation(self) -> None:
        """The window moves."""
        moves = QPropertyAnimation(self.window, b"pos", self.window)
        moves.setDuration(350)
        moves.setEndValue(self.window.pos() * -1)
        moves.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def frozen(self) -> None:
        """The screen's thread hangs."""
        time.sleep(0.6)

    def page(self) -> None:
        """Another page, and back."""
        self.window.turn(Page.DEVICES)
        QTimer.singleShot(200, lambda: self.window.turn(Page.DEVICES))

    def nested(self) -> None:
        """A dialog with a menu over it."""
        self.field()
        self.menu()


class Apart:
    """The longest time between two keys, in seconds by the X server's clock: whether it kept the scanner's pace."""

    def __init__(self, keys: Keys) -> None:
        self._framer, self._last, self.most = keys._framer, float("inf"), 0.0
        self._key = self._framer.key
        self._framer.key = self.key  # type: ignore[method-assign]

    def key(self, stroke: Stroke) -> Read:
        """One more, on its way to where it belongs."""
        self.most, self._last = max(self.most, stroke.now - self._last), stroke.now
        return self._key(stroke)


class SlowDisk:
    """A disk that does not answer for a while: the journal's commit hangs in the middle of a scan, and the store is
    locked by another connection."""

    def __init__(self, running: Running, folder: Path) -> None:
        self._store = folder / "bench" / "store.db"
        self._hang = False
        self.stalls = 0
        running.bench.journal._db.set_trace_callback(self._statement)

    def stall(self) -> None:
        self._hang = True

    def _statement(self, statement: str) -> None:
        """In the bench's thread, before SQLite does it."""
        if self._hang and statement == "COMMIT":
            self._hang = False
            self.stalls += 1
            other = sqlite3.connect(self._store, isolation_level=None, timeout=30)
            other.execute("BEGIN IMMEDIATE")
            time.sleep(STALL)
            other.execute("ROLLBACK")
            other.close()


class Judged(Heard):
    """What was judged, and a word when it is all."""

    def __init__(self, wanted: int, done: Callable[[], object]) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.packed = 0
        self._wanted, self._done = wanted, done

    def outcome(self, outcome: Outcome) -> None:
        self.packed += sum(isinstance(event, OrderPacked) for event in outcome.happened)
        if outcome.scan is not None:
            self.texts.append(outcome.scan.aim + outcome.scan.text)
            if len(self.texts) == self._wanted:
                self._done()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scans", type=int, default=0)
    args = parser.parse_args()
    application = QApplication([])
    orders = [order(f"SO-{number:05}", *LINES) for number in range(-(-args.scans // PER_ORDER) or 1)]
    papers = args.folder / "papers"
    papers.mkdir(parents=True)
    running = bench(
        args.folder, [*goods(), *orders], slip_printer=f"file:{papers / 'slips.bin'}",
        label_printer=f"file:{papers / 'labels.bin'}",
    )  # fmt: skip
    told, end = Told(), QTimer()
    end.setSingleShot(True)
    end.timeout.connect(lambda: application.exit(0))  # `quit` would close dialogs, and that looks like a key
    heard = Judged(args.scans, lambda: told.synced.emit(None))
    running.listen(told)
    running.listen(heard)
    running.start()
    window = Window(running, told, Sound(on=False), theme="light")
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    trouble, disk, apart = Trouble(window, running), SlowDisk(running, args.folder), Apart(window.keys)
    window.keys.scanned.connect(lambda _: end.start(int((STALL + 10) * 1000)))  # nothing comes any more
    told.synced.connect(lambda _: end.start(1500))  # all is judged; one too many would still be seen
    most = 0

    def look() -> None:
        nonlocal most
        most = max(most, window.strip.words.waiting)

    watch = QTimer()
    watch.timeout.connect(look)
    watch.start(100)
    stalls = [QTimer.singleShot(at, disk.stall) for at in (2000, *range(30_000, 3_600_000, 60_000))]
    QTimer.singleShot(500, lambda: print("ready", flush=True))
    application.exec()
    answer = {
        "heard": heard.texts, "packed": heard.packed, "pressed": trouble.pressed, "typed": trouble.typed,
        "in the way": trouble.kinds, "stalls": disk.stalls, "most waiting seen": most, "most apart": apart.most,
        "received": running._loop.received, "judged by the bench": running._loop.judged,
        "slips": (papers / "slips.bin").stat().st_size if heard.packed else 0,
    }  # fmt: skip
    print(json.dumps(answer), flush=True)
    window.close()
    running.stop(0)
    return len(stalls) < 0


if __name__ == "__main__":
    sys.exit(main())

"""A hall with one bench: a real server, real printers and a scanner on real ports, and the real window before a person.

`Hall` is the place and what goes wrong in it; `Hands` are what the person does, in one of two ways: with keys, a
scanner that types and a finger on the glass (`KeysAndTouch`), or with a scanner and nothing else (`ScannerOnly`).
What they see is read where a person reads it: in the words on the screen.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

import assets
from drivers import wedge
from drivers.sim.printer import SimPrinter
from drivers.sim.scanner import SimScanner
from packing.codec import decode
from packing.commands import COMMANDS, Command, quantity_code
from packing.events import Event
from station.running import Running
from station.settings import Settings
from station.ui import languages
from station.ui.rows import RowList
from station.ui.scene import SHORTS
from station.ui.seen import Told
from station.ui.sound import Sound
from station.ui.window import Window
from sync import journal
from sync.server import admin, orders
from sync.server.orders import Action, OrderAction
from sync.server.serve import RunningServer
from tests.station.ui import hands

PATIENCE = 20_000
"""Milliseconds in which what must come has come."""


class Hall:
    """Server, printers, scanner, window. `badges` are by name; orders are CSV rows `order,customer,sku,quantity`."""

    def __init__(self, bot: QtBot, folder: Path, rows: str) -> None:
        self.bot, self.folder = bot, folder
        languages.speak("en")
        self.server = RunningServer(folder / "server").start()
        database = self.server.database
        catalogue = assets.path("demo", "catalogue.csv").read_bytes()
        orders.take_catalogue(database, catalogue, "catalogue.csv")
        orders.take_orders(database, f"order,customer,sku,quantity\n{rows}".encode(), "orders.csv")
        people = (("Jolanta", "packer"), ("Yusuf", "packer"), ("Ingrid", "supervisor"))
        self.badges = {name: admin.add_user(database, name, role) for name, role in people}
        self.slips, self.labels = SimPrinter("escpos", name="slip"), SimPrinter("zpl", name="label")
        self.scanner = SimScanner(name="scanner")
        self.running = Running(
            Settings(
                station="bench-1", data=folder / "bench", sounds=False, claim_ahead=40, printers_answer=True,
                server=self.server.url, token=admin.enroll_station(database, "bench-1"),
                scanners=(self.scanner.address,), slip_printer=self.slips.address, label_printer=self.labels.address,
            )
        )  # fmt: skip
        told = Told()
        self.running.listen(told)
        self.running.start()
        self.window = Window(self.running, told, Sound(on=False), theme="light")
        self.window.resize(1024, 768)
        self.window.show()
        self.window.begin()
        bot.waitExposed(self.window)

    def close(self) -> None:
        """The shift is over: everything ends."""
        self.window.close()
        self.server.stop()
        self.running.stop(0.0)
        for device in (self.slips, self.labels, self.scanner):
            device.close()

    # --- what is seen ------------------------------------------------------------------------------------------------

    @property
    def says(self) -> str:
        """The verdict in the band, and what to do."""
        return f"{self.window.band.words.say}. {self.window.band.words.step}"

    @property
    def read(self) -> str:
        """All the words on the screen, as they are read aloud."""
        return "\n".join(_read(self.window))

    def until(self, seen: Callable[[], bool]) -> None:
        """Waits for something to be seen."""
        self.bot.waitUntil(seen, timeout=PATIENCE)

    def until_says(self, *words: str) -> None:
        """Waits until the band has all these words."""
        self._until_words(lambda: self.says, words)

    def until_read(self, *words: str) -> None:
        """Waits until these words stand anywhere on the screen."""
        self._until_words(lambda: self.read, words)

    def _until_words(self, look: Callable[[], str], words: tuple[str, ...]) -> None:
        try:
            self.until(lambda: all(one in look() for one in words))
        except Exception as error:
            raise AssertionError(f"{words} was awaited; this stands there:\n{look()}") from error

    # --- what the office does ----------------------------------------------------------------------------------------

    def office(self, action: Action, order: str, why: str = "") -> None:
        """Somebody at the server."""
        orders.act(self.server.database, OrderAction(action, order, why=why), "Mei")

    # --- what is left of the day -------------------------------------------------------------------------------------

    @property
    def happened(self) -> list[Event]:
        """The journal, read from the disk."""
        return [decode(row.body) for row in journal.read(self.folder / "bench" / "journal.db", 1)]

    def synced(self) -> None:
        """Waits until the server holds all of it."""
        self.until(lambda: self.running.sync is not None and self.running.sync.mark == self.running.mark)


def _read(top: QWidget) -> Iterator[str]:
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        if isinstance(widget, RowList):
            model = widget.model()
            yield from (str(model.index(row, 0).data()) for row in range(model.rowCount()))
        elif name := QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name):
            yield name


class Hands(Protocol):
    """What a person does at the bench."""

    def scan(self, text: str) -> None:
        """A code under the scanner."""

    def command(self, command: Command) -> None:
        """A command."""

    def count(self, units: int) -> None:
        """The next item counts so many."""

    def open(self, order: str) -> None:
        """An order from the queue."""


class ScannerOnly:
    """A serial scanner, the sheet of command cards, and nothing else."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall

    def scan(self, text: str) -> None:
        self._hall.scanner.scan(text)

    def command(self, command: Command) -> None:
        self.scan(command.code)

    def count(self, units: int) -> None:
        self.scan(quantity_code(units))

    def open(self, order: str) -> None:
        self.scan(order)


class KeysAndTouch:
    """A scanner that types, the keyboard, and a finger: commands, orders and quantities in all ways in turn."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall
        self._commands, self._opens, self._counts = itertools.count(), itertools.count(), itertools.count()

    def scan(self, text: str) -> None:
        QTest.qWait(30)  # what was just said is painted; here keys have no time of their own, but that of being handled
        hands.scan(self._hall.window.windowHandle(), text)

    def command(self, command: Command) -> None:
        # The button for a short pick asks for the reason first; its keys and cards name it.
        button = self._button(command) if command not in SHORTS else None
        if button is not None and next(self._commands) % 2:
            hands.touch(button)
        else:
            self._chord(COMMANDS[command].key)

    def count(self, units: int) -> None:
        if next(self._counts) % 2:
            self.scan(quantity_code(units))
        else:
            self._type(str(units))

    def open(self, order: str) -> None:
        way = next(self._opens) % 8
        if way == 2:
            self._type(order)
        elif not (way % 2 and self._touched(order)):
            self.scan(order)

    def _type(self, text: str) -> None:
        """Letters and Enter, and no scan before it is plain that typing is over."""
        QTest.qWait(hands.FINGER_PAUSE)
        hands.type_text(self._hall.window.windowHandle(), text)
        self._chord("Return")
        QTest.qWait(round(wedge.TYPING * 1000) + 50)

    def _chord(self, chord: str) -> None:
        keys = QKeySequence(chord)[0]  # type: ignore[index]
        QTest.qWait(hands.FINGER_PAUSE)  # a key this soon after a scan would be taken for the scanner's
        hands.key(self._hall.window.windowHandle(), keys.key(), keys.keyboardModifiers())

    def _button(self, command: Command) -> QAbstractButton | None:
        found = self._hall.window.findChildren(QAbstractButton, command.value)
        return next((button for button in found if button.isVisible() and button.isEnabled()), None)

    def _touched(self, order: str) -> bool:
        """A finger on the order's row, once the list stands still and where the row is in view; else not."""
        found = self._row(order)
        while found is not None:
            QTest.qWait(hands.FINGER_PAUSE)
            again = self._row(order)
            if again == found:
                hands.touch(found[0].viewport(), found[1])
                return True
            found = again
        return False

    def _row(self, order: str) -> tuple[RowList, QPoint] | None:
        for rows in self._hall.window.findChildren(RowList):
            for row in range(rows.model().rowCount()) if rows.isVisible() else ():
                index = rows.model().index(row, 0)
                # At its left: the screen that is none ends at 800 pixels, and Qt finds no widget beyond it.
                place = QPoint(40, rows.visualRect(index).center().y())
                if str(index.data()).startswith(order) and rows.viewport().rect().contains(place):
                    return rows, place
        return None


class Keys(QObject):
    """Counts the keys that were pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed = 0
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks, and lets everything pass."""
        self.pressed += event.type() == QEvent.Type.KeyPress
        return False


@contextmanager
def hall(bot: QtBot, folder: Path, rows: str) -> Iterator[Hall]:
    """A hall for one day."""
    made = Hall(bot, folder, rows)
    try:
        yield made
    finally:
        made.close()

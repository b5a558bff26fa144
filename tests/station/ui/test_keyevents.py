"""Keys taken from Qt's windows, as on Windows and Wayland: fields, dialogs, menus and shortcuts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QMessageBox, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from packing.scan import Scan
from station.ui.keys import Keys, Typed

GTIN = "4006381333931"
PAUSE_MS = 350


class Room:
    """A window that is watched, a dialog over it, and what came of keys."""

    def __init__(self, bot: QtBot) -> None:
        self.bot = bot
        self.window, self.dialog, self.line = QWidget(), QDialog(), QLineEdit()
        self.scans: list[str] = []
        self.typed: list[str] = []
        self.keys = Keys(self.window)
        self.keys.scanned.connect(self._scanned)
        self.keys.typed.connect(self._typed)
        QVBoxLayout(self.dialog).addWidget(self.line)
        bot.addWidget(self.dialog)
        bot.addWidget(self.window)
        self.window.show()
        self.keys.watch(self.window.windowHandle())

    def _scanned(self, scan: Scan) -> None:
        self.scans.append(scan.text)

    def _typed(self, key: Typed) -> None:
        self.typed.append(key.chord)

    def open(self) -> None:
        self.dialog.open()
        self.line.setFocus()

    def scan(self, widget: QWidget, text: str = GTIN) -> None:
        """As fast as keys go."""
        for letter in text:
            QTest.keyClick(widget.windowHandle(), letter)  # type: ignore[call-overload]
        QTest.keyClick(widget.windowHandle(), Qt.Key.Key_Return)

    def type(self, widget: QWidget, text: str) -> None:
        """A person."""
        for letter in text:
            QTest.keyClick(widget.windowHandle(), letter)  # type: ignore[call-overload]
            self.bot.wait(80)
        self.bot.wait(PAUSE_MS)


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room(qtbot)
    yield made
    made.keys.stop()


def test_a_field_of_a_dialog_gets_what_is_typed_and_nothing_of_a_scan(room: Room) -> None:
    room.open()
    room.type(room.dialog, "ab")
    room.scan(room.dialog)
    room.type(room.dialog, "Cd")
    assert (room.line.text(), room.scans, room.typed) == ("abCd", [GTIN], [])
    assert room.dialog.isVisible()


def test_a_scan_presses_no_button_of_a_message(room: Room) -> None:
    box = QMessageBox(QMessageBox.Icon.Question, "?", "Approve?", parent=room.window)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.open()
    room.scan(box)
    room.bot.wait(PAUSE_MS)
    assert (room.scans, box.isVisible()) == ([GTIN], True)
    QTest.keyClick(box.windowHandle(), Qt.Key.Key_Return)  # a person's Return does
    room.bot.waitUntil(lambda: not box.isVisible(), timeout=5_000)


def test_a_scan_chooses_nothing_in_a_menu(room: Room) -> None:
    menu = QMenu(room.window)
    chosen: list[object] = []
    menu.addAction("&4 of them").triggered.connect(chosen.append)
    menu.popup(room.window.pos())
    room.scan(room.window)
    room.bot.wait(PAUSE_MS)
    assert (room.scans, chosen, menu.isVisible()) == ([GTIN], [], True)
    menu.close()


def test_shortcuts_are_a_persons_and_letters_press_none(room: Room) -> None:
    room.open()
    pressed: list[str] = []
    for keys in ("4", "Ctrl+G"):
        QShortcut(QKeySequence(keys), room.dialog).activated.connect(lambda keys=keys: pressed.append(keys))
    QPushButton("&Yes", room.dialog).clicked.connect(lambda: pressed.append("Alt+Y"))
    room.scan(room.dialog)
    room.bot.wait(PAUSE_MS)
    QTest.keyClick(room.dialog.windowHandle(), Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert (room.scans, pressed) == ([GTIN], ["Ctrl+G"])


def test_a_watched_window_tells_what_is_typed(room: Room) -> None:
    room.type(room.window, "a1")
    room.scan(room.window)
    QTest.keyClick(room.window.windowHandle(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert (room.typed, room.scans) == (["A", "1", "Shift+F6"], [GTIN])


def test_keys_kept_for_a_window_that_is_gone_are_no_trouble(room: Room) -> None:
    other = QDialog()
    other.show()
    QTest.keyClick(other.windowHandle(), "x")  # type: ignore[call-overload]
    other.close()
    other.deleteLater()
    room.bot.wait(PAUSE_MS)
    room.scan(room.window)
    assert room.scans == [GTIN]

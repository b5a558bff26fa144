"""Qt's application, the first thing that a bench with a window makes: fonts are looked for by another thread from then
on, while this one still loads the program. Knows no window.
"""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

import assets

log = logging.getLogger(__name__)

LETTERS = "Packbench 0123456789 – · …"
"""Painted once with each font; the last ones are often in another font than the first."""


def application() -> QApplication:
    """The one there is, or a new one. What Qt says goes to the log until `silent`."""
    app = QApplication.instance()
    if app is None:
        app = QApplication(["packbench"])
        threading.Thread(target=_warm, name="fonts").start()
    assert isinstance(app, QApplication)
    qInstallMessageHandler(_log)
    app.setApplicationName("Packbench")
    app.setWindowIcon(QIcon(str(assets.path("icons", "packbench.svg"))))
    return app


def _warm() -> None:
    """The first text that Qt paints takes a twentieth of a second: all fonts of the computer are listed, ours opened.
    Qt does that without Python's lock, and paints into a picture in any thread (Qt 6, "Threads and Painting").
    """
    from station.ui.theme import SANS

    picture = QImage(600, 80, QImage.Format.Format_RGB32)
    painter, font = QPainter(picture), QFont()
    font.setFamilies(SANS)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    for bold in (True, False):
        font.setBold(bold)
        font.setPixelSize(40)
        painter.setFont(font)
        painter.drawText(0, 60, LETTERS)
    painter.end()


def _log(kind: QtMsgType, _context: object, words: str) -> None:
    """Qt's own words go to the log, not to the terminal."""
    level = logging.DEBUG if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    log.log(level, "Qt: %s", words)

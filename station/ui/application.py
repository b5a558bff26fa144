"""Qt's application, the first thing that a bench with a window makes: fonts are looked for by another thread from then
on, while this one still loads the program. Knows no window.
"""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import assets
from station.ui import fonts

log = logging.getLogger(__name__)


def application() -> QApplication:
    """The one there is, or a new one. What Qt says goes to the log until `silent`."""
    app = QApplication.instance()
    if app is None:
        app = QApplication(["packbench"])
        threading.Thread(target=fonts.look, name="fonts").start()
    assert isinstance(app, QApplication)
    qInstallMessageHandler(_log)
    app.setApplicationName("Packbench")
    app.setWindowIcon(QIcon(str(assets.path("icons", "packbench.svg"))))
    return app


def _log(kind: QtMsgType, _context: object, words: str) -> None:
    """Qt's own words go to the log, not to the terminal."""
    level = logging.DEBUG if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    log.log(level, "Qt: %s", words)

"""Qt's application. Knows no window."""

from __future__ import annotations

import logging

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import assets

log = logging.getLogger(__name__)


def application() -> QApplication:
    """The one there is, or a new one. What Qt says goes to the log until `silent`."""
    app = QApplication.instance()
    if app is None:
        app = QApplication(["packbench"])
    assert isinstance(app, QApplication)
    qInstallMessageHandler(_log)
    app.setApplicationName("Packbench")
    app.setWindowIcon(QIcon(str(assets.path("icons", "packbench.svg"))))
    return app


def _log(kind: QtMsgType, _context: object, words: str) -> None:
    """Qt's own words go to the log, not to the terminal."""
    level = logging.DEBUG if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    log.log(level, "Qt: %s", words)

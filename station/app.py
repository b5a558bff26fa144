"""Starts Qt and the window over a bench, and ends both cleanly. The one door to the screen."""

from __future__ import annotations

import logging
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

import assets
from packing.errors import KnownError
from station.ui import paint
from station.ui.seen import Told
from station.ui.sound import Sound
from station.ui.window import Window

if TYPE_CHECKING:
    from station.running import Running
    from station.settings import Setup

log = logging.getLogger(__name__)

WIDTH, HEIGHT = 1366, 768
"""The size of the bench's window where there is room for it."""
BESIDE = 800
"""The narrowest window beside the demo's devices; where less is left, they lie one over the other."""
KIOSK = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
FRAME = 40
"""Pixels for the frame that the system draws around a window."""


class _Start(QObject):
    """The start of the bench, which may wait for the server, off the screen's thread."""

    done = Signal(str)

    def __init__(self, running: Running) -> None:
        super().__init__()
        self._running = running
        self.words = ""
        self.thread_ = threading.Thread(target=self._run, name="start", daemon=True)

    def _run(self) -> None:
        try:
            self._running.start()
        except KnownError as error:
            self.words = str(error)
        self.done.emit(self.words)


def run(running: Running, *, beside: Callable[[], QWidget] | None = None, setup: Setup | None = None) -> int:
    """Shows the bench until its window is closed or the program is told to end; starts and stops `running`.

    `beside` makes a second window (the demo's devices) with keys of its own; `setup` says where the settings come from
    and are kept. Gives the exit code; raises `KnownError` when the bench could not start.
    """
    app = QApplication.instance() or QApplication(["packbench"])
    assert isinstance(app, QApplication)
    qInstallMessageHandler(_log)
    app.setApplicationName("Packbench")
    app.setWindowIcon(QIcon(str(assets.path("icons", "packbench.svg"))))
    told, settings = Told(), running.settings
    running.listen(told)
    sound = Sound(on=settings.sounds, volume=settings.volume, state=running.device)
    window = Window(running, told, sound, theme=settings.theme, setup=setup)
    other = beside() if beside else None
    start = _Start(running)
    start.done.connect(lambda words: app.exit(1) if words else window.begin())
    _show(app, window, other, full_screen=settings.full_screen, kiosk=settings.kiosk)
    with _signals(app):
        start.thread_.start()
        code = app.exec()
    start.thread_.join()
    window.kiosk = False
    window.close()
    if other is not None:
        other.close()
    sound.stop()
    if not start.words:
        running.stop()
    paint.tinted.cache_clear()
    qInstallMessageHandler(None)
    if start.words:
        raise KnownError(start.words)
    return code


def _show(app: QApplication, window: Window, other: QWidget | None, *, full_screen: bool, kiosk: bool) -> None:
    # The demo's devices must not keep the program alive, nor end it.
    app.setQuitOnLastWindowClosed(False)
    window.closed.connect(lambda: app.exit(0))
    if kiosk:
        window.setWindowFlags(window.windowFlags() | KIOSK)
    if full_screen or kiosk:
        if other is not None:
            other.show()
        window.showFullScreen()
        return
    room = window.screen().availableGeometry()
    taken = 0
    if other is not None:
        other.resize(other.width(), room.height() - FRAME)
        other.move(room.right() + 1 - other.width(), room.top())
        other.show()
        taken = other.width()
    window.move(room.topLeft())
    left = room.width() - taken
    if other is not None and left >= BESIDE:
        window.resize(left, room.height() - FRAME)  # side by side, at whatever size is left
        window.show()
    elif left < WIDTH or room.height() < HEIGHT + FRAME:
        window.showMaximized()
    else:
        window.resize(WIDTH, HEIGHT)
        window.show()
    window.activateWindow()
    window.setFocus(Qt.FocusReason.OtherFocusReason)


@contextmanager
def _signals(app: QApplication) -> Iterator[None]:
    """Ctrl+C and a service's end: Python runs a signal's handler only when it runs at all, so a socket wakes Qt."""
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: ours.recv(64))
    before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    handlers = {number: signal.signal(number, lambda *_: app.exit(0)) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        ours.close()
        theirs.close()


def _log(kind: QtMsgType, _context: object, words: str) -> None:
    """Qt's own words go to the log, not to the terminal."""
    level = logging.DEBUG if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    log.log(level, "Qt: %s", words)

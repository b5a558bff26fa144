"""Starts Qt and the window over a bench, and ends both cleanly. The one door to the screen."""

from __future__ import annotations

import gc
import logging
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

import assets
from packing.scan import Scan
from packing.text import Text
from station.ui import languages, paint
from station.ui.first import First
from station.ui.keys import Typed

if TYPE_CHECKING:
    from station.running import Running
    from station.settings import Settings, Setup
    from station.ui.seen import Told
    from station.ui.sound import Sound
    from station.ui.window import Window

log = logging.getLogger(__name__)

WIDTH, HEIGHT = 1366, 768
"""The size of the bench's window where there is room for it."""
BESIDE = 800
"""The narrowest window beside the demo's devices; where less is left, they lie one over the other."""
KIOSK = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
SOON = 0.1
"""Seconds in which a bench that waits for no server has begun: until then the first picture stays, and none is painted
that would be old at once."""
FRAME = 40
"""Pixels for the frame that the system draws around a window."""


class _Work(QObject):
    """Something that may take long, off the screen's thread. `done` tells that it is over; what went wrong with it
    stands in `error`, to be raised by whoever waits for the end."""

    done = Signal()

    def __init__(self, name: str, work: Callable[[], object]) -> None:
        super().__init__()
        self._work = work
        self.error: BaseException | None = None
        self.thread_ = threading.Thread(target=self._run, name=name, daemon=True)

    def _run(self) -> None:
        try:
            self._work()
        except BaseException as error:  # noqa: BLE001  the thread's edge: raised again in the one that waits
            self.error = error
        self.done.emit()


def start(setup: Setup) -> int:
    """`packbench station`: the first picture at once, then the bench that these settings make, as `run` has it.

    Raises `KnownError` where the settings or the data folder do not allow it.
    """
    app, settings, made = _application(), setup.settings, list[Any]()
    app.setQuitOnLastWindowClosed(False)
    load = _Work("load", lambda: made.append(_load(settings)))
    load.done.connect(lambda: app.exit(0))  # kept for the loop where it is over before
    with ExitStack() as until_it_runs:
        ends = until_it_runs.enter_context(_signals(app))
        load.thread_.start()
        languages.speak(settings.language)
        wants = Text("The journal and the orders are opened.")
        first = First(settings.data, settings.theme, wants, kiosk=settings.kiosk)
        first.closed.connect(lambda: app.exit(0))
        first.painted.connect(_load_window, Qt.ConnectionType.QueuedConnection)
        _place(first, None, full_screen=settings.full_screen, kiosk=settings.kiosk)
        app.exec()
        if not ends and first.isVisible() and load.error is None:
            return run(made[0], setup=setup, first=first, signals=until_it_runs.pop_all())
    first.give_up()  # what is being loaded may yet wait for a server, or for a file
    if first.scans:
        log.warning("%d scans that waited for the bench were not judged", first.scans)
    load.thread_.join()
    for running in made:
        running.stop(0)
    if load.error is not None:
        raise load.error
    return 0


def _load_window() -> None:
    """While the journal is read from the disk by another thread, this one has nothing else to do."""
    import station.ui.window  # noqa: F401


def _load(settings: Settings) -> Running:
    from station.running import Running

    return Running(settings)


def _application() -> QApplication:
    app = QApplication.instance() or QApplication(["packbench"])
    assert isinstance(app, QApplication)
    qInstallMessageHandler(_log)
    app.setApplicationName("Packbench")
    if app.windowIcon().isNull():
        app.setWindowIcon(QIcon(str(assets.path("icons", "packbench.svg"))))
    return app


def run(
    running: Running, *, beside: Callable[[], QWidget] | None = None, setup: Setup | None = None,
    first: First | None = None, signals: AbstractContextManager[object] | None = None,
) -> int:  # fmt: skip
    """Shows the bench until its window is closed or the program is told to end; starts and stops `running`.

    `beside` makes a second window (the demo's devices) with keys of its own; `setup` says where the settings come from
    and are kept; `first` is the window that is there already, with what was scanned meanwhile: the bench's lies in it;
    `signals` are heard already where somebody did so before.
    Gives the exit code; raises `KnownError` when the bench could not start.
    """
    from station.ui.seen import Told
    from station.ui.sound import Sound
    from station.ui.speech import Speech

    app = _application()
    told, settings = Told(), running.settings
    running.listen(told)
    sound = Sound(on=settings.sounds, volume=settings.volume, state=running.device)
    speech = Speech(settings.speech, state=running.device)
    told.judged.connect(lambda outcome: speech.speak(outcome.verdict))
    window = window_of(running, told, sound, setup, first)
    other = beside() if beside else None
    begin = _Work("start", running.start)
    begin.done.connect(lambda: app.exit(1) if begin.error else window.begin())
    # The demo's devices must not keep the program alive, nor end it.
    app.setQuitOnLastWindowClosed(False)
    window.closed.connect(lambda: app.exit(0))
    with signals or _signals(app):
        begin.thread_.start()
        if first:
            first.hold(window)
            _settle(begin.thread_, running)
            if first.leaves:
                _leave(first, window, running, begin)
        else:
            _place(window, other, full_screen=settings.full_screen, kiosk=settings.kiosk)
        # What is there now stays: never again does looking for garbage among it hold up a scan.
        gc.freeze()
        gc.enable()
        code = app.exec()
    gc.unfreeze()
    running.wait_no_longer()
    begin.thread_.join()
    window.kiosk = False
    (first or window).close()
    if other is not None:
        other.close()
    speech.stop()
    sound.stop()
    running.stop(10.0 if begin.error is None else 0)
    paint.tinted.cache_clear()
    qInstallMessageHandler(None)
    if begin.error is not None:
        raise begin.error
    return code


def window_of(running: Running, told: Told, sound: Sound, setup: Setup | None, first: First | None) -> Window:
    """The bench's window, which gets what came before it was there, in order."""
    from station.ui.window import Window

    keys = first.hand_on() if first else None
    window = Window(running, told, sound, theme=running.settings.theme, setup=setup, keys=keys, parent=first)
    for one in first.kept if first else ():
        if isinstance(one, Scan):
            running.put(one)
        elif isinstance(one, Typed):
            window.keys.typed.emit(one)
        else:
            window.keys.learned.emit(one)
    return window


def _settle(begin: threading.Thread, running: Running) -> None:
    """A moment for the bench to begin and to judge what was scanned meanwhile."""
    until = time.monotonic() + SOON
    begin.join(SOON)
    while running.waiting and time.monotonic() < until:
        time.sleep(0.001)


def _leave(first: First, window: Window, running: Running, begin: _Work) -> _Work:
    """Closes the window that somebody wanted to close before the bench was there, when all that was kept is judged; but
    a refusal stays to be read. Gives the waiting for it."""

    def wait() -> None:
        begin.thread_.join()
        while begin.error is None and running.waiting and running.crashed is None:
            time.sleep(0.01)

    judged = _Work("judged", wait)
    judged.setParent(first)  # kept until it is over
    judged.done.connect(lambda: window.scene.refused or first.close())
    judged.thread_.start()
    return judged


def _place(window: QWidget, other: QWidget | None, *, full_screen: bool, kiosk: bool) -> None:
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
def _signals(app: QApplication) -> Iterator[list[int]]:
    """Ctrl+C and a service's end: Python runs a signal's handler only when it runs at all, so a socket wakes Qt. Gives
    the signals that came."""
    came: list[int] = []

    def asked(number: int, _frame: object) -> None:
        came.append(number)
        QTimer.singleShot(0, lambda: app.exit(0))  # a loop that is yet to begin would not hear of its end

    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: ours.recv(64))
    before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    handlers = {number: signal.signal(number, asked) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield came
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

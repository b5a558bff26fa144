"""The one window: band, page, strip. It hands what happens to them, and hands on what a person wants.

It decides nothing about packing: keys, touches and scans go to the bench, and what comes back is shown.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from drivers.calibration import Learned
from drivers.device import DeviceState
from packing.commands import Command
from packing.scan import Scan
from packing.verdict import Tone
from printing.spool import Job, State
from station.bench import Outcome
from station.loop import EndCheck, Input, Press
from station.ui import scene as scenes
from station.ui import words
from station.ui.band import Band
from station.ui.bench_page import BenchPage
from station.ui.camera_view import CameraView
from station.ui.devices_page import DevicesPage
from station.ui.keys import CHORDS, Keys, Typed
from station.ui.line_check_page import LineCheckPage
from station.ui.packed_page import PackedPage
from station.ui.page import BasePage
from station.ui.pictures import Pictures
from station.ui.queue_page import QueuePage
from station.ui.scene import Page
from station.ui.seen import Errands, Running, Told
from station.ui.sign_in_page import SignInPage
from station.ui.sound import Sound
from station.ui.strip import Strip, StripText
from station.ui.theme import DARK, LIGHT, Look, Palette

_STUCK = (State.FAILED, State.UNKNOWN)
TICK_MS = 1000
"""How often the clock and the age of the server's word are looked at."""


class Window(QWidget):
    """A bench's window. `told` has been given to the bench as its listener before the bench was started."""

    closed = Signal()

    def __init__(self, running: Running, told: Told, sound: Sound, *, theme: str = "auto") -> None:
        super().__init__()
        self._running, self._sound, self._theme = running, sound, theme
        self.look = Look(palette(theme))
        self.errands = Errands(self)
        self._jobs: dict[int, Job] = {}
        self._behind = self._crashed = False
        self.scene = scenes.begun(running.session)
        self.setWindowTitle(f"Packbench – {running.station}")
        self.setMinimumSize(800, 560)
        self._build(running)
        self._connect(told)
        for job in running.papers:
            self._keep_paper(job)
        self._colour()
        self._show()
        self._look_for_orders()
        self._papers_changed()

    def _build(self, running: Running) -> None:
        look = self.look
        pictures = Pictures(running, self.errands, self)
        self.band = Band(look, self)
        self.sign_in = SignInPage(look, running.station, self)
        self.queue = QueuePage(look, running.station, self)
        self.bench = BenchPage(
            look, pictures, lambda sku, then: self.errands.run(lambda: running.product(sku), then), self
        )
        self.packed = PackedPage(look, running.station, self)
        self.devices = DevicesPage(look, self)
        self.line_check = LineCheckPage(look, running.trials, self)
        self.pages: dict[Page, BasePage] = {
            Page.SIGN_IN: self.sign_in, Page.QUEUE: self.queue, Page.BENCH: self.bench, Page.PACKED: self.packed,
            Page.DEVICES: self.devices, Page.LINE_CHECK: self.line_check,
        }  # fmt: skip
        self.stack = QStackedWidget(self)
        for page in self.pages.values():
            self.stack.addWidget(page)
        self.camera = CameraView(look, self)
        middle = QHBoxLayout()
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.camera)
        self.strip = Strip(look, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.band)
        layout.addLayout(middle, 1)
        layout.addWidget(self.strip)

    def _connect(self, told: Told) -> None:
        self.keys = Keys(self, self._running.settings.data)
        self.keys.scanned.connect(self._running.put)
        self.keys.learned.connect(self._learned)
        self.keys.typed.connect(self._typed)
        for page in self.pages.values():
            page.wants.connect(self._wants)
            page.command.connect(self._command)
        self.devices.back.connect(self._turn_over)
        self.devices.camera.connect(self._next_camera)
        self.camera.touched.connect(self._next_camera)
        self.strip.touched.connect(self._turn_over)
        told.judged.connect(self._judged)
        told.lost.connect(self._lost)
        told.synced.connect(lambda _: self._state_changed())
        told.device_changed.connect(lambda _: self._state_changed())
        told.paper_changed.connect(self._paper_changed)
        told.queue_changed.connect(self._look_for_orders)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._state_changed)
        self._clock.start()

    def begin(self) -> None:
        """The bench runs: shows what it found."""
        self.scene = scenes.begun(self._running.session)
        self._show()
        self._look_for_orders()
        self.devices.has_camera = bool(self._running.cameras())
        self._next_camera()
        if self.keys.trouble:
            self._lost(None, self.keys.trouble)

    # --- what happened -----------------------------------------------------------------------------------------------

    def _judged(self, outcome: Outcome) -> None:
        before = self.scene
        self.scene = scenes.after(before, outcome)
        self._sound.play(outcome.verdict.tone)
        self._behind = self._behind and outcome.verdict.kind == "reprinted"
        self._show()
        if self.scene.page is not before.page:
            self._look_for_orders()

    def _lost(self, scan: Scan | None, why: str) -> None:
        self.scene = scenes.lost(self.scene, scan, why)
        self._sound.play(self.scene.verdict.tone)
        self._show()

    def _learned(self, told: Learned) -> None:
        self.scene = scenes.of_scanner(self.scene, told)
        self._sound.play(self.scene.verdict.tone)
        self._show()

    def _show(self) -> None:
        page = Page.DEVICES if self._behind else self.scene.page
        shown = self.pages[page]
        shown.show_scene(self.scene)
        if self.stack.currentWidget() is not shown:
            self.stack.setCurrentWidget(shown)
        self.band.show_text(shown.band(self.scene))
        self._state_changed()

    def _look_for_orders(self) -> None:
        running = self._running

        def show(answer: tuple[Sequence[object], object]) -> None:
            rows, counts = answer
            self.queue.show_queue(rows, counts)  # type: ignore[arg-type]
            self.packed.show_queue(rows)  # type: ignore[arg-type]

        self.errands.run(lambda: (running.queue(), running.counts()), show)

    # --- devices, papers, server -------------------------------------------------------------------------------------

    def _keep_paper(self, job: object) -> None:
        if isinstance(job, Job):
            self._jobs.pop(job.id, None)
            self._jobs[job.id] = job
            while len(self._jobs) > 50:
                self._jobs.pop(next(iter(self._jobs)))

    def _paper_changed(self, job: object) -> None:
        self._keep_paper(job)
        self._papers_changed()

    def _papers_changed(self) -> None:
        self.packed.show_papers(sorted(self._jobs.values(), key=lambda job: job.id))
        self._state_changed()

    def _state_changed(self) -> None:
        running, now = self._running, time.time()
        if running.session.rules != self.scene.session.rules:  # somebody's badge became known
            self.scene = replace(self.scene, session=replace(self.scene.session, rules=running.session.rules))
            self._show()
            return
        if running.crashed is not None and not self._crashed:
            self._crashed = True
            why = self.tr("Close this window and start the program again: nothing that was judged is lost.")
            self._lost(None, why)
            return
        sync = words.of_sync(running.sync, running.mark, running.digest, now)
        states = sorted(dict(running.devices).values(), key=lambda state: (state.kind != "scanner", state.name))
        # A printer in trouble speaks for its papers.
        known = {state.name for state in states if not state.ok}
        waits = [job for job in self._jobs.values() if job.state in _STUCK and job.printer not in known]
        session = self.scene.session
        self.strip.show_text(
            StripText(
                devices=tuple(map(self._said, states)) or (words.KEYBOARD,),
                papers=words.of_paper(waits[-1]) if waits else None,
                waiting=running.waiting,
                sync=sync,
                person=session.operator.name if session.operator else "",
                ship_by=session.order.picklist.ship_by if session.order else "",
                clock=words.clock(now),
            )
        )
        if self._behind:
            lines = [(state.name, self._said(state)) for state in states]
            papers = sorted(self._jobs.values(), key=lambda job: -job.id)
            said = [(f"{words.order_of(job)}: {words.of_paper(job).short}", words.of_paper(job)) for job in papers]
            lines.sort(key=lambda line: line[1].tone is Tone.PLAIN)
            self.devices.show_lines([(sync.short, sync), *lines], said)

    def _said(self, state: DeviceState) -> words.Said:
        return words.of_device(state, self._running.weights.get(state.name))

    # --- what a person wants -----------------------------------------------------------------------------------------

    def _wants(self, given: Input) -> None:
        self._running.put(given)
        self._state_changed()

    def _typed(self, key: Typed) -> None:
        if key.chord == "F1":
            self._turn_over()
        elif key.chord == "Shift+F1":
            self._next_camera()
        elif self.scene.session.checking:
            self.line_check.typed(key)
        elif key.chord == "F5":
            self._look_for_orders()
        elif key.chord in CHORDS:
            self._command(CHORDS[key.chord])
        elif not self._behind:
            self.pages[self.scene.page].typed(key)

    def _command(self, command: Command) -> None:
        """By key or touch. Escape first ends what is begun on the screen itself."""
        if command is Command.CLEAR and self._ends_here():
            return
        if self.scene.session.checking:
            if command is Command.LINE_CHECK:
                self._wants(EndCheck())
            return
        if command in scenes.SHORTS and self.scene.page is Page.BENCH:
            miss = self.bench.short(command)
            if miss is not None:
                self._wants(miss)
                return
        self._wants(Press(command))

    def _ends_here(self) -> bool:
        if self._behind:
            self._turn_over()
            return True
        page = self.pages[self.scene.page]
        if isinstance(page, QueuePage | BenchPage | PackedPage) and page.clear():
            return True
        session = self.scene.session
        return not (self.scene.refused or self.scene.packed or session.quantity or session.refusal)

    def _turn_over(self) -> None:
        """To the words behind the strip, and back."""
        self._behind = not self._behind
        self._show()

    def _next_camera(self) -> None:
        """What the next camera sees, beside the page; after the last one, nothing."""
        self.camera.show_next(self._running.cameras())

    # --- the window itself -------------------------------------------------------------------------------------------

    def _colour(self) -> None:
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.Window, QColor(self.look.palette.window))
        colours.setColor(QPalette.ColorRole.Base, QColor(self.look.palette.card))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
            colours.setColor(role, QColor(self.look.palette.ink))
        self.setPalette(colours)
        self.setAutoFillBackground(True)

    def changeEvent(self, event: QEvent) -> None:
        """The system turned light or dark."""
        if event.type() == QEvent.Type.ThemeChange and self.look.palette is not palette(self._theme):
            self.look.palette = palette(self._theme)
            self._colour()
            for widget in self.findChildren(QWidget):
                widget.update()
            for page in self.pages.values():
                page.resized()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """From now on there is a window of the system's, with keys."""
        super().showEvent(event)
        self.keys.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All sizes follow the window's."""
        dots = self.screen().physicalDotsPerInch() / 25.4
        self.look.resize(self.width(), self.height(), dots)
        self.band.setFixedHeight(self.height() // 4)
        self.strip.setFixedHeight(self.strip.sizeHint().height())
        self.camera.resized(self.width())
        for page in self.pages.values():
            page.resized()
        self._show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is delivered to a window that is gone."""
        self._clock.stop()
        self.keys.stop()
        self.errands.stop()
        super().closeEvent(event)
        self.closed.emit()


def palette(theme: str) -> Palette:
    """The palette of a theme's name; `auto` asks the system."""
    if theme == "auto":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return {"light": LIGHT, "dark": DARK}[theme]

"""The one window: band, page, strip. It hands what happens to them, and hands on what a person wants.

It decides nothing about packing: keys, touches and scans go to the bench, and what comes back is shown.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from packing import events
from packing.commands import COMMANDS, SCREEN, Command
from packing.scan import Scan
from packing.text import Text
from packing.verdict import Tone, Verdict
from station.loop import EndCheck, Input, Press, TryPrinters
from station.settings import Setup, about
from station.ui import languages, shift
from station.ui import scene as scenes
from station.ui.band import Band
from station.ui.bounce import Bounce
from station.ui.corner import Corner
from station.ui.first import session_ends
from station.ui.keys import CHORDS, MOVE_KEYS, Keys, Typed
from station.ui.lock import Lock
from station.ui.pages import Pages, Parts, opened_by
from station.ui.pictures import Pictures
from station.ui.preferences import Preferences
from station.ui.scene import Page
from station.ui.seen import Errands, Running, Told
from station.ui.sound import Sound
from station.ui.state import LastPapers, strip_text
from station.ui.strip import Strip
from station.ui.theme import Look, next_zoom, palette_of

if TYPE_CHECKING:
    from drivers.calibration import Learned
    from station.bench import Outcome
    from station.ui.camera_view import CameraView
    from station.ui.devices_page import DevicesPage
    from station.ui.page import BasePage
    from sync.store import QueueRow

LOUDNESS = {Command.LOUDER: 10, Command.QUIETER: -10}
"""Per cent of the volume that a step is."""

TICK_MS = 1000
"""How often the clock and the age of the server's word are looked at."""


class Window(QWidget):
    """A bench's window. `told` has been given to the bench as its listener before the bench was started."""

    closed = Signal()

    def __init__(
        self, running: Running, told: Told, sound: Sound, *, theme: str = "auto", setup: Setup | None = None,
        keys: Keys | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.keys = keys or Keys(None, running.settings.data)
        self.keys.setParent(self)
        self._running, self._sound, self._theme = running, sound, theme
        self.look = Look(palette_of(theme))
        self.errands = Errands(self)
        self.papers = LastPapers(running.papers)
        self.preferences = Preferences(setup or Setup(running.settings), self.errands, self)
        self.look.zoom = self.preferences.value("zoom")
        self.kiosk = running.settings.kiosk
        self._crashed = self._looks = False
        self.scene = scenes.begun(running.session)
        if running.sync is not None and not running.sync.heard:
            self.scene = scenes.starting(self.scene)
        self._unheard = self.scene.verdict
        self._speak()
        self.setWindowTitle(f"Packbench – {running.station}")
        self.setMinimumSize(640, 480)  # 1024 x 768 at 150 % is 683 x 512
        self._build(told)
        self._connect(told)
        self._colour()
        self._show()
        self._look_for_orders()
        self._papers_changed()

    def _build(self, told: Told) -> None:
        look = self.look
        self.band = Band(look, self)
        pictures = Pictures(self._running, self.errands, self)
        parts = Parts(look, self._running, told, self.errands, pictures, self.papers, self.preferences)
        self.stack = Pages(parts, self)
        self.pages = self.stack.all
        self.sign_in, self.queue, self.bench = self.stack.sign_in, self.stack.queue, self.stack.bench
        self.packed, self.line_check = self.stack.packed, self.stack.line_check
        self.camera: CameraView | None = None
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.stack, 1)
        self.strip = Strip(look, self)
        self.corner = Corner(look, lambda: self.command(Command.HELP), self)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.corner)
        below.addWidget(self.strip, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.band)
        layout.addLayout(self._middle, 1)
        layout.addLayout(below)

    def _connect(self, told: Told) -> None:
        self.keys.scanned.connect(self._running.put)
        self.keys.learned.connect(self._learned)
        self.keys.typed.connect(self._typed)
        self.lock = Lock(self._running, told, self.keys, self.papers, self)
        self.bounce = Bounce(self.look, self)
        for page in self.pages.values():
            self._connect_page(page)
        self.stack.made.connect(self._connect_page)
        self.preferences.changed.connect(self._prefers)
        self.preferences.kept.connect(self._kept)
        self.strip.touched.connect(lambda: self.turn(Page.DEVICES))
        told.judged.connect(self._judged)
        told.lost.connect(self._lost)
        told.synced.connect(lambda _: self._state_changed())
        told.device_changed.connect(lambda _: self._state_changed())
        told.paper_changed.connect(self._paper_changed)
        told.queue_changed.connect(self._look_for_orders)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._state_changed)
        self._clock.timeout.connect(lambda: self.lock.look(self.scene.session))
        self._clock.start()

    def _connect_page(self, page: BasePage) -> None:
        page.wants.connect(self._wants)
        page.command.connect(self.command)
        page.back.connect(self._close_front)
        page.again.connect(self._say_again)
        if self.isVisible():  # made later than the window
            page.resized()
            self._look_for_orders()

    @property
    def devices(self) -> DevicesPage:
        """The page of devices, server and papers."""
        from station.ui.devices_page import DevicesPage

        page = self.pages[Page.DEVICES]
        assert isinstance(page, DevicesPage)
        return page

    def begin(self) -> None:
        """The bench runs: shows what it found, unless something has been said already."""
        begun = scenes.begun(self._running.session)
        if self.scene.verdict is self._unheard and not self.scene.waits and begun != self.scene:
            self.scene = begun
            self._speak()
            self._show()
        self._look_for_orders()
        if self._running.cameras():
            self._add_camera()
        if self.keys.trouble:
            self._lost(None, self.keys.trouble)

    def _add_camera(self) -> None:
        """Beside the page. Most benches have none, and load nothing for it."""
        from station.ui.camera_view import CameraView

        self.devices.has_camera = True
        self.camera = CameraView(self.look, self)
        self.camera.touched.connect(self._next_camera)
        self.camera.resized(self.width())
        self._middle.addWidget(self.camera)
        self._cover_camera()
        self._next_camera()

    def _cover_camera(self) -> None:
        """Where nobody has signed in, nobody looks through it."""
        if self.camera is not None:
            self.camera.cover(covered=self.scene.page is Page.SIGN_IN)

    # --- what happened -----------------------------------------------------------------------------------------------

    def _judged(self, outcome: Outcome) -> None:
        before = self.scene
        self.scene = shift.at_the_door(scenes.after(before, outcome), outcome, self._running, time.time())
        if self.scene.session.operator != before.session.operator:
            self._speak()
        last = outcome.happened[-1]
        if isinstance(last, events.ScreenAsked):
            self._asked(Command(last.command))
            self._show()
            return
        self._sound.play(outcome.verdict.tone)
        self.stack.after(outcome)
        self.band.show_at_once(self.stack.up(self.scene).band(self.scene))
        self._show()
        if self.scene.page is not before.page:
            self._look_for_orders()

    def _asked(self, command: Command) -> None:
        """A card that was not for the bench. What the screen took for itself is nobody's when it has no use for it."""
        if command in SCREEN or command in self.stack.takes(self.scene):
            self.command(command)

    def _lost(self, scan: Scan | None, why: str) -> None:
        self.scene = scenes.lost(self.scene, scan, why)
        self._sound.play(self.scene.verdict.tone)
        self._show()

    def _learned(self, told: Learned) -> None:
        self._beside(scenes.of_scanner(told))

    def _beside(self, told: Verdict) -> None:
        """Something that is no verdict on the work. A page in front that does not say it makes room."""
        self.scene = scenes.beside(self.scene, told)
        self.stack.make_room(self.scene.verdict)
        self._sound.play(self.scene.verdict.tone)
        self._show()

    def _say_again(self) -> None:
        """The page that is up has other words for the band."""
        if self.sender() is self.stack.up(self.scene):
            self.band.show_text(self.stack.up(self.scene).band(self.scene))

    def _show(self) -> None:
        """The scene on its page, or on the one in front; its words in the band."""
        self._cover_camera()
        shown = self.stack.show_scene(self.scene)
        self.stack.tell_takes(self._running, self.scene)
        self.band.show_text(shown.band(self.scene))
        self._state_changed()

    def _look_for_orders(self) -> None:
        """When there is nothing more urgent."""
        self._soon.start(0)

    def _look(self) -> None:
        """However often the queue changes: one look is under way and at most one waits, which sees all of it."""
        running = self._running

        def look() -> tuple[Sequence[QueueRow], Mapping[str, int]]:
            self._looks = False  # what changes from here on is for the next look
            return running.queue(), running.counts()

        def show(answer: tuple[Sequence[QueueRow], Mapping[str, int]]) -> None:
            for page in self.pages.values():
                page.show_queue(*answer)

        if not self._looks:
            self._looks = True
            self.errands.run(look, show)
            self.errands.run(running.supervisors, self.stack.show_supervisors)

    # --- devices, papers, server -------------------------------------------------------------------------------------

    def _paper_changed(self, job: object) -> None:
        self.papers.keep(job)
        self._papers_changed()

    def _papers_changed(self) -> None:
        self.packed.show_papers(self.papers.jobs)
        self._state_changed()

    def _state_changed(self) -> None:
        """A second went by, or something beside the scans changed."""
        running, now = self._running, time.time()
        if running.session.rules != self.scene.session.rules:  # somebody's badge became known
            self.scene = replace(self.scene, session=replace(self.scene.session, rules=running.session.rules))
            self._show()
            return
        if running.crashed is not None and not self._crashed:
            self._crashed = True
            why = Text("Close this window and start the program again: nothing that was judged is lost.")
            self._lost(None, why)
            return
        self.strip.show_text(strip_text(running, self.scene.session, self.papers, now))
        self.stack.up(self.scene).tick(now)

    # --- what a person wants -----------------------------------------------------------------------------------------

    def _wants(self, given: Input) -> None:
        self._running.put(given)
        self._state_changed()

    def _typed(self, key: Typed) -> None:
        front = opened_by(chord=key.chord)
        if key.chord == "Ctrl+Q":
            self.close()
        elif front is not None:
            self.turn(front)
        elif CHORDS.get(key.chord) in SCREEN:
            self.command(CHORDS[key.chord])
        elif self.scene.session.checking and self.stack.front is None:
            self.line_check.typed(key)
        elif key.chord in CHORDS:
            self.command(CHORDS[key.chord])
        else:
            self.stack.up(self.scene).typed(key)

    def command(self, command: Command) -> None:
        """By key or touch, or scanned where the bench's rules do not see it. Escape first ends what is begun on the
        screen itself."""
        if self.stack.up(self.scene).ordered(command) or (command is Command.CLEAR and self._ends_here()):
            return
        front = opened_by(command)
        if front is not None:
            self.turn(front)
        elif command in SCREEN:
            self._of_screen(command)
        elif self.scene.session.checking:
            if command is Command.LINE_CHECK:
                self._wants(EndCheck())
        else:
            miss = self.bench.short(command) if command in scenes.SHORTS and self.scene.page is Page.BENCH else None
            self._wants(miss or Press(command))

    def _of_screen(self, command: Command) -> None:
        """What no page takes for itself. A card that moves a choice is the key that does the same."""
        if command in MOVE_KEYS:
            key = MOVE_KEYS[command]
            self.stack.up(self.scene).typed(Typed(key, "", COMMANDS[command].key))
        elif command is Command.CAMERA:
            self._next_camera()
        elif command is Command.REFRESH:
            self._running.retry()
            self._look_for_orders()
        elif command is Command.TEST_PRINT:
            self._wants(TryPrinters())
        elif command is Command.ZOOM:
            self.preferences.change("zoom", next_zoom(self.look.zoom))
        elif command in LOUDNESS:
            loud = self.preferences.value("volume") + LOUDNESS[command]
            self.preferences.change("volume", max(0, min(100, loud)))
        elif command is Command.LANGUAGE:
            languages.speak(languages.following())

    def _ends_here(self) -> bool:
        """Whether Escape was for the screen alone."""
        if self.stack.up(self.scene).clear():
            return True
        if self.stack.front is not None:
            self._close_front()
            return True
        if self.scene.covers or (self.scene.waits and not self.scene.refused):
            self.scene = scenes.understood(self.scene)
            self._show()
            return True
        session = self.scene.session
        return not (self.scene.refused or self.scene.packed or session.quantity or session.refusal)

    def turn(self, page: Page) -> None:
        """Puts a page in front of the work; the same again takes it away."""
        self.stack.turn(page)
        self._show()

    def _close_front(self) -> None:
        self.stack.close()
        self._show()

    def _next_camera(self) -> None:
        """What the next camera sees, beside the page; after the last one, nothing."""
        if self.camera is not None:
            self.camera.show_next(self._running.cameras())

    def _speak(self) -> None:
        """The language of whoever is signed in, else the bench's."""
        person = self.scene.session.operator
        languages.speak(person.language if person else "", self.preferences.value("language"))

    def _prefers(self, name: str, value: object) -> None:
        """A setting that holds at once was changed."""
        if name == "theme":
            self._theme = str(value)
            self.look.palette = palette_of(self._theme)
            self._colour()
            self.show_anew()
        elif name == "zoom":
            self.look.zoom = int(str(value))
            self._fit()
        elif name == "volume":
            self._sound.set_volume(int(str(value)))
        elif name == "language":
            languages.speak(str(value))
        elif name == "lock_after":
            self.lock.idle.minutes = int(str(value))
        elif name == "team_goal":
            self._running.goal = int(str(value))

    def _kept(self, name: str, why: str) -> None:
        """A setting that the disk did not take; their own page says it itself."""
        if why and self.stack.front is not Page.SETTINGS:
            self._beside(scenes.unkept(about(name).title, why))

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
        """The system turned light or dark, or another language is spoken."""
        if event.type() == QEvent.Type.ThemeChange and self.look.palette is not palette_of(self._theme):
            self.look.palette = palette_of(self._theme)
            self._colour()
            self.show_anew()
        elif event.type() == QEvent.Type.LanguageChange:
            self.show_anew()
        super().changeEvent(event)

    def show_anew(self) -> None:
        """Everything once more, in the language and the colours as they are now."""
        self.setWindowTitle(f"Packbench – {self._running.station}")
        for page in self.pages.values():
            page.resized()
            page.show_scene(self.scene)
        for widget in self.findChildren(QWidget):
            widget.update()
        self._show()
        self._look_for_orders()
        self._papers_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on there is a window of the system's, with keys."""
        super().showEvent(event)
        for watcher in (self.keys, self.lock, self.bounce):
            watcher.watch(self.window().windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All sizes follow the window's."""
        self._fit()

    def dots_per_mm(self) -> float:
        """How fine the screen is, in logical pixels."""
        return self.screen().physicalDotsPerInch() / 25.4

    def _fit(self) -> None:
        self.look.resize(self.width(), self.height(), self.dots_per_mm())
        self.band.setFixedHeight(self.height() // 4)
        self.strip.setFixedHeight(self.strip.sizeHint().height())
        self.corner.setFixedSize(self.corner.sizeHint())
        if self.camera is not None:
            self.camera.resized(self.width())
        for page in self.pages.values():
            page.resized()
        self._show()

    @property
    def may_close(self) -> bool:
        """A kiosk is closed by a supervisor, by anybody where no badge is needed, and by the system's own end."""
        session = self.scene.session
        supervisor = session.operator is not None and session.operator.may_override
        return not self.kiosk or not session.rules.sign_in or supervisor or session_ends()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is delivered to a window that is gone."""
        if not self.may_close:
            event.ignore()
            if self.scene.refused:  # goes away when it is understood, not because somebody wants to leave
                self._sound.play(self.scene.verdict.tone)
                return
            step = Text("Supervisor: scan your badge, then press Ctrl+Q.")
            self._beside(Verdict("kiosk", Tone.ATTENTION, Text("This bench stays open"), step))
            return
        self._clock.stop()
        self._soon.stop()
        self.keys.stop()
        self.errands.stop()
        super().closeEvent(event)
        self.closed.emit()

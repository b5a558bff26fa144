"""The window of the simulated devices: follows the session, and leads a newcomer from badge to label.

Every click makes a simulated device speak; what comes of it is heard as every listener hears it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from drivers.device import DeviceState
from packing import events
from packing.commands import COMMANDS, SCREEN
from packing.scan import Scan
from packing.session import Session
from packing.text import Text
from packing.verdict import Tone
from station.bench import Outcome
from station.ui.pictures import Pictures
from station.ui.seen import Errands, Told
from station.ui.simulated.goods import load
from station.ui.simulated.guide import Place, Step, step
from station.ui.simulated.hand import Hand
from station.ui.simulated.header import Header, Tabs
from station.ui.simulated.pages import BadgesPage, CardsPage, OrdersPage
from station.ui.simulated.pan import Pan
from station.ui.simulated.paper import PaperPage
from station.ui.simulated.parts import sheet
from station.ui.simulated.shelf import ShelfPage
from station.ui.simulated.trouble import TroublePage
from station.ui.theme import Look, palette_of
from sync.client import SyncState

if TYPE_CHECKING:
    from station.demo import Devices
    from station.ui.seen import Running

BENCH_WIDTH, BENCH_NARROW = 1366, 800
"""Width of a bench that has all its room, and the narrowest that still reads well."""
WIDE, NARROW = 540, 460
"""Width of this window beside either."""


class DevicesWindow(QWidget):
    """The window. `stop` ends its threads; it stops itself when the program quits."""

    def __init__(self, running: Running, devices: Devices) -> None:
        super().__init__()
        self.setObjectName("devices")
        self.setWindowTitle(self.tr("Packbench: simulated devices"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # the bench's window is the program
        self._running, self._devices = running, devices
        self._session = running.session
        self._packed = False
        room = QGuiApplication.primaryScreen().availableGeometry().width()
        # Without room beside it the bench would cover this window, and nobody would know that it is there.
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, room < BENCH_NARROW + NARROW)
        width = WIDE if room >= BENCH_WIDTH + WIDE else NARROW
        self.resize(width, 720)
        self._look = look = Look(palette_of(running.settings.theme), width / 600)
        self.setStyleSheet(sheet(look))
        self._errands = Errands(self)
        self._weights = {article.product.sku: article.product.weight_g for article in devices.articles}
        self._make_parts(look)
        self._lay_out(look)
        self._here = Place.BADGES
        self._step = Step("", self._here)
        self._listen()
        for command, words in COMMANDS.items():
            if command not in SCREEN:
                self._key(words.key)
        self._follow()
        self._ask_queue()
        self.setFocus()  # else Qt gives the focus to the first card, as if somebody had gone there

    # --- what it is made of ------------------------------------------------------------------------------------------

    def _make_parts(self, look: Look) -> None:
        devices, running = self._devices, self._running
        self.header = Header(look, self.go)
        self.tabs = Tabs(look, self.go)
        self.hand = Hand(look, self.scan)
        self.pan = Pan(devices.scale, self.hand.reading.say)
        self._pictures = Pictures(running, self._errands, self)
        self.badges = BadgesPage(look, self.scan, devices.badges, devices.roles)
        self.orders = OrdersPage(look, self.scan, devices.orders)
        self.shelf = ShelfPage(look, self.scan, devices.articles, self._pictures)
        self.cards = CardsPage(look, self.scan)
        self.paper = PaperPage(
            look, devices.slip_printer, devices.label_printer, self._errands, running.settings.label_dpi
        )  # fmt: skip
        self.trouble = TroublePage(look, devices, self.pan, self._follow)
        self._pages: dict[Place, QWidget] = {
            Place.BADGES: self.badges,
            Place.ORDERS: self.orders,
            Place.SHELF: self.shelf,
            Place.CARDS: self.cards,
            Place.PAPER: self.paper,
            Place.TROUBLE: self.trouble,
        }

    def _lay_out(self, look: Look) -> None:
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        margin = look.px(14)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.px(11))
        column.addWidget(self.header)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self.hand)

    def _listen(self) -> None:
        # Without a parent: the bench tells it for as long as the bench lives, whether this window still stands or not.
        self._told = told = Told()
        told.judged.connect(self._judged)
        told.lost.connect(self._lost)
        told.synced.connect(self._synced)
        told.device_changed.connect(self._device)
        told.queue_changed.connect(self._ask_queue)
        self._running.listen(told)
        for state in tuple(self._running.devices.values()):
            self._device(state)
        self.trouble.show_sync(self._running.sync)
        QApplication.instance().aboutToQuit.connect(self.stop)  # type: ignore[union-attr]

    def _key(self, chord: str) -> None:
        """The key that gives a command at the bench scans its card here: whichever window has the keys."""
        command = next(command for command, words in COMMANDS.items() if words.key == chord)
        shortcut = QShortcut(QKeySequence(chord), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self.scan(command.code))

    def changeEvent(self, event: QEvent) -> None:
        """Another language: what stands in the parts they say anew themselves."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("Packbench: simulated devices"))

    # --- what a person does ------------------------------------------------------------------------------------------

    def scan(self, text: str) -> None:
        """Holds a code under the scanner."""
        self._devices.scanner.scan(text)
        if not self.trouble.scanner_in:
            self.header.said.say(Tone.ATTENTION, Text("Nothing arrived: the scanner's cable is out."))

    def go(self, place: Place) -> None:
        """Shows a page; the keyboard goes with it."""
        focused = self.focusWidget()
        had_focus = focused is not None and place is not self._here and self._pages[self._here].isAncestorOf(focused)  # type: ignore[redundant-expr]
        self._here = place
        self._stack.setCurrentWidget(self._pages[place])
        self.tabs.show_place(place)
        self.header.show_step(self._step, place)
        if had_focus:
            self.tabs.cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    def stop(self) -> None:
        """Ends its threads. A second call does nothing."""
        self.paper.stop()
        self.trouble.stop()
        self._errands.stop()

    # --- what is told ------------------------------------------------------------------------------------------------

    def _judged(self, outcome: Outcome) -> None:
        for event in outcome.happened:
            if isinstance(event, events.OrderPacked):
                self.orders.packed(event.order)
                self._packed = True
            elif isinstance(event, events.OrderOpened | events.SignedOut):
                self._packed = False
        self._session = outcome.session
        self.header.show_verdict(outcome.verdict)
        self._follow()

    def _synced(self, state: SyncState) -> None:
        self.trouble.show_sync(state)
        self._take_rules()

    def _take_rules(self) -> None:
        if self._session.rules != self._running.session.rules:  # the server told of people: a badge is needed
            self._session = replace(self._session, rules=self._running.session.rules)
            self._follow()

    def _follow(self) -> None:
        """Everything as the session is. The page changes with the step, unless the person has gone elsewhere."""
        session = self._session
        self.badges.show_session(session)
        self.orders.show_session(session)
        self.shelf.show_session(session)
        if session.order is not None:
            self.pan.hold(load(session.order, self._weights))
        elif not self._packed:
            self.pan.hold(0)
        before, self._step = self._step, self._next_step(session)
        self.hand.point_at(self._step.command, self._step.units)
        follows = self._here in (before.place, before.then) and self._step.place is not before.place
        self.go(self._step.place if follows else self._here)

    def _next_step(self, session: Session) -> Step:
        return step(session, packed=self._packed, scanner=self.trouble.scanner_in, begun=self.orders.begun)

    def _lost(self, _scan: Scan | None, words: str) -> None:
        self.header.said.say(Tone.WRONG, words)

    def _device(self, state: DeviceState) -> None:
        self.paper.show_state(state)
        self.trouble.show_state(state)
        self._take_rules()

    def _ask_queue(self) -> None:
        self._errands.run(self._running.queue, self.orders.show_queue)


def devices_window(running: Running, devices: Devices) -> DevicesWindow:
    """The window, not shown yet; to be made before `running.start()`, so that it hears everything."""
    return DevicesWindow(running, devices)

"""The pages of the window: those of the work, which follow from the scene, and those that a person puts in front of it.

A page in front is one entry in `FRONT` and a member of `scene.Page`: its command, by key, by touch or scanned, opens it
and closes it again, and so does Escape. A scan goes to the bench all the same and its verdict is in the band; when it
counts, the working page comes back. What is on a page is the page's own affair.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from packing.commands import Command
from packing.verdict import Verdict
from station.loop import InFront
from station.ui.bench_page import BenchPage
from station.ui.line_check_page import LineCheckPage
from station.ui.packed_page import PackedPage
from station.ui.page import BasePage
from station.ui.pictures import Pictures
from station.ui.preferences import Preferences
from station.ui.queue_page import QueuePage
from station.ui.scene import Page, Scene
from station.ui.seen import Errands, Running, Told
from station.ui.sign_in_page import SignInPage
from station.ui.state import LastPapers, paper_kinds, weight_text
from station.ui.supervisor_page import SupervisorPage
from station.ui.theme import Look

if TYPE_CHECKING:
    from station.bench import Outcome


class Parts(Struct, frozen=True):
    """What pages are made of: the bench that runs, its news (`told`), reading in another thread (`errands`), the papers
    printed last."""

    look: Look
    running: Running
    told: Told
    errands: Errands
    pictures: Pictures
    papers: LastPapers
    preferences: Preferences


class Front(Struct, frozen=True):
    """A page in front of the work. `command` opens and closes it; `key` does where no command has that key."""

    page: Page
    make: Callable[[Parts], BasePage]
    command: Command | None = None
    key: str = ""


def _devices(parts: Parts) -> BasePage:
    from station.ui.devices_page import DevicesPage

    return DevicesPage(parts.look, parts.running, parts.papers)


def _help(parts: Parts) -> BasePage:
    from station.ui.help_page import HelpPage

    return HelpPage(parts.look, parts.running)


def _settings(parts: Parts) -> BasePage:
    from station.ui.settings_page import SettingsPage

    return SettingsPage(parts.look, parts.preferences)


def _day(parts: Parts) -> BasePage:
    from station.ui.day_page import DayPage

    return DayPage(parts.look, parts.running)


FRONT: tuple[Front, ...] = (
    Front(Page.DEVICES, _devices, Command.DEVICES),
    Front(Page.HELP, _help, Command.HELP),
    Front(Page.SETTINGS, _settings, Command.SETTINGS),
    Front(Page.DAY, _day, Command.DAY),
)
"""Every page in front. A new one is one line here. It is loaded and made when it is first looked for: nobody waits for
it when the bench starts."""


class _Made(dict[Page, BasePage]):
    """The pages that there are; the others are made as they are asked for."""

    def __init__(self, make: Callable[[Page], BasePage]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, page: Page) -> BasePage:
        return self._make(page)


class Pages(QStackedWidget):
    """All pages; `front` is the one that a person put in front of the work, or None. `made` carries a page that was
    made just now."""

    made = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        look, running = parts.look, parts.running
        self.front: Page | None = None
        self._told: frozenset[Command] | None = frozenset()
        self.sign_in = SignInPage(look, running)
        self.queue = QueuePage(look, running)
        self.bench = BenchPage(
            look, parts.pictures, lambda sku, then: parts.errands.run(lambda: running.product(sku), then),
            lambda: weight_text(running),
        )  # fmt: skip
        self.supervisor = SupervisorPage(look, parts.pictures, self.bench.thing)
        self.bench.learned.connect(self.supervisor.show_again)
        self.packed = PackedPage(look, running.station, lambda: weight_text(running), lambda: paper_kinds(running))
        self.line_check = LineCheckPage(look, running.trials)
        self.all: dict[Page, BasePage] = _Made(self._make)
        self.all |= {
            Page.SIGN_IN: self.sign_in, Page.QUEUE: self.queue, Page.BENCH: self.bench,
            Page.SUPERVISOR: self.supervisor, Page.PACKED: self.packed, Page.LINE_CHECK: self.line_check,
        }  # fmt: skip
        for page in self.all.values():
            self.addWidget(page)

    def _make(self, page: Page) -> BasePage:
        made = next(front for front in FRONT if front.page is page).make(self._parts)
        self.all[page] = made
        self.addWidget(made)
        self.made.emit(made)
        return made

    def up(self, scene: Scene) -> BasePage:
        """The page to show: the one in front, else the scene's own."""
        return self.all[self.front or scene.page]

    def show_scene(self, scene: Scene) -> BasePage:
        """Shows the scene on its page, and gives that page."""
        shown = self.up(scene)
        shown.show_scene(scene)
        if self.currentWidget() is not shown:
            self.setCurrentWidget(shown)
        return shown

    def takes(self, scene: Scene) -> frozenset[Command]:
        """The bench's commands whose cards are the screen's own now: buttons of the page in front, and the scene's."""
        return scene.takes | (self.all[self.front].takes if self.front is not None else frozenset())

    def tell_takes(self, running: Running, scene: Scene) -> None:
        """Has the bench know whose those cards are, where that has changed."""
        takes = self.takes(scene)
        if takes != self._told:
            self._told = takes
            running.put(InFront(takes))

    def show_supervisors(self, names: Sequence[str]) -> None:
        """Who can help, where something was refused."""
        self.queue.supervisors = names
        self.bench.show_supervisors(names)

    def turn(self, page: Page) -> bool:
        """Puts a page in front, or takes it away again. False where the one in front may not be left."""
        if self.front is not None and not self.all[self.front].may_leave:
            return False
        self.front = None if self.front is page else page
        return True

    def close(self) -> bool:
        """Takes away what is in front; False where nothing is, or where it may not be left."""
        return self.front is not None and self.turn(self.front)

    def make_room(self, told: Verdict) -> None:
        """Takes away a page in front that would not say this."""
        if self.front is not None and not self.all[self.front].tells(told):
            self.close()

    def after(self, outcome: Outcome) -> None:
        """Something was judged: the working page comes back, unless the page in front stays through it."""
        if self._told:
            self._told = None  # the bench has forgotten it with what counts, or is yet to hear it
        if self.front is not None and not self.all[self.front].stays(outcome):
            self.front = None


def opened_by(command: Command | None = None, chord: str = "") -> Page | None:
    """The page in front that this command or key opens and closes."""
    for front in FRONT:
        if (command is not None and front.command is command) or (chord and front.key == chord):
            return front.page
    return None

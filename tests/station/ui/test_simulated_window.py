"""The window of the simulated devices over the whole demo: real clicks, real ports, a real bench and server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from drivers.device import DeviceState
from drivers.scale import Weight
from packing.commands import Command
from packing.reasons import Reason
from packing.session import Session, Work
from packing.verdict import Tone
from printing.spool import Job, State
from station.demo import Demo
from station.running import Running
from station.ui.simulated import DevicesWindow, devices_window
from station.ui.simulated.guide import Place
from station.ui.simulated.paper import PaperView
from station.ui.simulated.trouble import HOSTILE

ORDER = "SO-1004"
"""One fountain pen: the shortest way to paper."""
MUGS = "SO-1001"
"""6 of 4121A, 6 of 4121B, 2 of TEA-GRN."""
PATIENCE = 20_000
"""Milliseconds; a printer that failed is tried again after up to some seconds."""


class Play:
    """What a newcomer does and sees."""

    def __init__(self, bot: QtBot, demo: Demo, running: Running, window: DevicesWindow) -> None:
        self.bot, self.demo, self.running, self.window = bot, demo, running, window

    @property
    def session(self) -> Session:
        return self.running.session

    @property
    def work(self) -> Work:
        assert self.session.order is not None
        return self.session.order

    def click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def until(self, true: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(true()), timeout=PATIENCE)

    def scanned(self, button: QAbstractButton) -> None:
        """A click whose scan the bench has judged, and the window has heard of it."""
        before = self.running.mark
        self.click(button)
        self.until(lambda: self.running.mark > before and self.window._session == self.session)

    def sign_in(self) -> None:
        self.scanned(self.window.badges.cards["Jolanta"])

    def open(self, number: str) -> None:
        self.sign_in()
        self.until(lambda: any(card.face.title == number and card.face.note for card in self.window.orders.cards))
        self.scanned(next(card for card in self.window.orders.cards if card.face.title == number))
        assert self.work.number == number

    def pack_the_pen(self) -> None:
        self.open(ORDER)
        self.scanned(self.window.shelf.tiles["FP-10M"])
        assert self.session.order is None

    def printer_says(self, name: str) -> DeviceState:
        return self.running.devices[name]


@pytest.fixture
def play(qtbot: QtBot, tmp_path: Path) -> Iterator[Play]:
    demo = Demo(tmp_path)
    demo.open()
    try:
        running = Running(replace(demo.settings, sounds=False, theme="light"))
        window = devices_window(running, demo.devices)
        running.start()
        try:
            window.show()
            yield Play(qtbot, demo, running, window)
        finally:
            window.close()
            window.stop()
            demo.server.stop()  # first, so that the bench does not wait for the answer to its long call
            running.stop(0.0)
    finally:
        demo.close()


def test_a_newcomer_is_led_from_badge_to_label(play: Play) -> None:
    window = play.window
    shown: list[Place] = []

    def here() -> Place:
        return next(place for place, card in window.tabs.cards.items() if card.face.tone is Tone.RIGHT)

    play.until(lambda: "badge" in window.header.words.text())
    shown.append(here())
    play.sign_in()
    shown.append(here())
    play.scanned(next(card for card in window.orders.cards if card.face.title == ORDER))
    shown.append(here())
    play.scanned(window.shelf.tiles["FP-10M"])
    shown.append(here())
    assert shown == [Place.BADGES, Place.ORDERS, Place.SHELF, Place.PAPER]
    play.until(lambda: all(column.papers for column in window.paper.columns.values()))
    play.click(window.header.way)
    assert here() is Place.ORDERS


def test_a_click_on_a_tile_makes_the_bench_pick_and_the_scale_feel_it(play: Play) -> None:
    play.open(MUGS)
    play.scanned(play.window.shelf.tiles["4121A"])
    assert play.work.picked == (1, 0, 0)
    play.scanned(play.window.shelf.tiles["TEA-GRN"])
    assert play.work.picked == (1, 0, 1)
    assert play.window.hand.reading.words == "390 g"
    play.until(lambda: play.running.weights.get("scale") == Weight(390_000, stable=True, device="scale"))
    play.scanned(play.window.hand.commands[Command.UNDO])
    assert play.window.hand.reading.words == "212 g"


def test_a_wrong_product_is_refused_and_the_guide_says_what_to_do(play: Play) -> None:
    play.open(MUGS)
    play.scanned(play.window.shelf.tiles["4121C"])
    assert play.session.refusal is not None
    assert play.session.refusal.reason is Reason.WRONG_ITEM
    assert play.work.in_box == 0
    assert play.window.hand.reading.words == "0 g"
    assert play.window.header.said.tone is Tone.WRONG
    clear = play.window.hand.commands[Command.CLEAR]
    assert clear.face.tone is Tone.RIGHT
    play.scanned(clear)
    assert play.session.refusal is None


def test_a_case_counts_its_units_and_a_quantity_card_multiplies(play: Play) -> None:
    play.open(MUGS)
    case = play.window.shelf.tiles["4121A"].chips[0]
    play.scanned(case)
    assert play.work.picked == (6, 0, 0)
    play.scanned(play.window.hand.quantities[0])
    play.scanned(play.window.shelf.tiles["4121B"])
    assert play.work.picked == (6, 2, 0)
    assert play.window.shelf.tiles["4121A"].face.tag == "✓"
    assert play.window.shelf.tiles["4121B"].face.tag == "4 to go"


def test_without_paper_the_label_waits_and_with_paper_it_comes_out(play: Play) -> None:
    labels = play.window.paper.columns["label"]
    jobs: list[Job] = []
    play.window._told.paper_changed.connect(jobs.append)
    play.click(labels.switches["paper"])
    play.pack_the_pen()
    play.until(lambda: any(job.printer == "label" and job.state is State.FAILED for job in jobs))
    play.until(lambda: not play.printer_says("label").ok)
    play.until(lambda: play.window.paper.columns["slip"].papers)
    assert not labels.papers
    assert play.demo.devices.label_printer.papers == []
    play.click(labels.switches["paper"])
    play.until(lambda: len(labels.papers) == 1)
    play.until(lambda: play.printer_says("label").ok)
    assert len(play.demo.devices.label_printer.papers) == 1


def test_a_printer_without_its_cable_prints_when_it_has_it_again(play: Play) -> None:
    slips = play.window.paper.columns["slip"]
    play.click(slips.switches["cable"])
    play.pack_the_pen()
    play.until(lambda: not play.printer_says("slip").ok)
    play.click(slips.switches["cable"])
    play.until(lambda: slips.papers)


def test_a_printer_that_lies_shows_no_paper(play: Play) -> None:
    labels = play.window.paper.columns["label"]
    jobs: list[Job] = []
    play.window._told.paper_changed.connect(jobs.append)
    play.click(labels.switches["lie"])
    play.pack_the_pen()
    play.until(lambda: any(job.printer == "label" and job.state is State.SENT for job in jobs))
    play.until(lambda: play.window.paper.columns["slip"].papers)
    assert not labels.papers


def test_what_is_scanned_without_a_cable_is_lost_and_the_window_says_so(play: Play) -> None:
    trouble, scanner = play.window.trouble, "scanner"
    play.open(MUGS)
    play.click(trouble.scanner)
    play.until(lambda: not play.running.devices[scanner].ok)
    mark = play.running.mark
    play.click(play.window.shelf.tiles["4121A"])
    assert "cable is out" in play.window.header.said.words
    assert "cable is out" in play.window.header.words.text()
    play.click(trouble.scanner)
    play.until(lambda: play.running.devices[scanner].ok)
    assert play.running.mark == mark
    play.scanned(play.window.shelf.tiles["4121A"])
    assert play.work.picked == (1, 0, 0)


def test_with_the_server_stopped_the_bench_packs_on(play: Play) -> None:
    server = play.window.trouble.server
    play.open(MUGS)
    play.click(server)
    play.until(lambda: play.running.sync is not None and not play.running.sync.online)
    play.until(server.isEnabled)
    play.scanned(play.window.shelf.tiles["4121A"])
    assert play.work.picked == (1, 0, 0)
    play.click(server)
    play.until(lambda: play.running.sync is not None and play.running.sync.mark == play.running.mark)


def test_codes_that_nobody_should_scan_are_refused_one_by_one(play: Play) -> None:
    play.open(MUGS)
    cards = {card.objectName(): card for card in play.window.trouble.findChildren(QAbstractButton)}
    for name in HOSTILE:
        play.scanned(cards[f"hostile {name}"])
        assert play.session.refusal is not None, name
        assert play.work.in_box == 0
        play.window.grab()  # drawn as well, without a warning
        play.scanned(play.window.hand.commands[Command.CLEAR])


def test_any_text_can_be_typed_and_scanned(play: Play) -> None:
    field = play.window.hand.text
    play.sign_in()
    QTest.keyClicks(field, ORDER)
    QTest.keyClick(field, Qt.Key.Key_Return)
    play.until(lambda: play.session.order)
    assert play.work.number == ORDER
    assert field.text() == ""


def test_keys_alone_are_enough(play: Play) -> None:
    play.open(MUGS)
    tile = play.window.shelf.tiles["4121A"]
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tile, Qt.Key.Key_Return)
    play.until(lambda: play.session.order and play.work.picked == (1, 0, 0))
    QTest.keyClick(tile, Qt.Key.Key_Right)
    focused = play.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == f"tile {play.window.shelf.shown()[1]}"
    QTest.keyClick(play.window, Qt.Key.Key_F2)
    play.until(lambda: play.work.picked == (0, 0, 0))


def test_a_paper_is_enlarged_by_a_click_and_closed_by_escape(play: Play) -> None:
    play.pack_the_pen()
    label = play.window.paper.columns["label"]
    play.until(lambda: label.papers)
    assert label.papers[0].image.height() > label.papers[0].image.width() > 300
    play.click(label.papers[0])
    view = play.window.findChild(PaperView)
    assert isinstance(view, PaperView)
    play.until(view.isActiveWindow)
    with play.bot.waitSignal(view.destroyed, timeout=PATIENCE):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_the_search_narrows_the_shelf_and_the_toggle_shows_all_of_it(play: Play) -> None:
    shelf = play.window.shelf
    assert len(shelf.shown()) == len(play.demo.devices.articles)
    play.open(MUGS)
    assert shelf.shown()[0] == "4121A"
    near = len(shelf.shown())
    assert near < len(play.demo.devices.articles)
    QTest.keyClicks(shelf.search, "envelopes DL")
    assert shelf.shown() == ["EN-DL"]
    shelf.search.clear()
    play.click(shelf.toggle)
    assert len(shelf.shown()) == len(play.demo.devices.articles)


def test_the_window_takes_no_activation_and_does_not_keep_the_program_alive(play: Play) -> None:
    assert play.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not play.window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    for button in play.window.findChildren(QAbstractButton):
        assert not button.focusPolicy() & Qt.FocusPolicy.ClickFocus, button.objectName()


def test_everything_to_click_has_a_name_that_can_be_read_aloud(play: Play) -> None:
    play.open(MUGS)
    for button in play.window.findChildren(QAbstractButton):
        assert button.accessibleName() or not button.isVisibleTo(play.window), button

"""The first five minutes: somebody who never saw it packs a first order, led by the window of the simulated devices.

They know nothing: they click what is lit or named by the sentence, and nothing else. What it takes is counted.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from packing import events
from packing.codec import decode
from station.demo import Demo
from station.running import Running
from station.ui import languages
from station.ui.seen import Told
from station.ui.simulated import DevicesWindow, devices_window
from station.ui.simulated.guide import Place
from station.ui.sound import Sound
from station.ui.window import Window
from sync import journal

CLICKS = 4
"""From the first window to the first packed order; the README says so."""
PATIENCE = 20_000


@dataclass
class Newcomer:
    """Reads the sentence, clicks, and sees what comes of it."""

    bot: QtBot
    demo: Demo
    bench: Window
    guide: DevicesWindow
    clicks: int = 0

    @property
    def sentence(self) -> str:
        return self.guide.header.words.text()

    def click(self, button: QAbstractButton, done: str) -> None:
        """One click, after which the sentence is another, or the bench says `done`."""
        before = self.sentence, self.bench.band.words
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.clicks += 1
        self.bot.waitUntil(lambda: (self.sentence, self.bench.band.words) != before, timeout=PATIENCE)
        self.bot.waitUntil(lambda: done in self.bench.band.words.say, timeout=PATIENCE)

    def pack(self) -> None:
        """What the sentence says, until the order is packed."""
        while "packed" not in self.bench.band.words.say:
            assert self.clicks < 40, self.sentence
            named = next(sku for sku in self.guide.shelf.shown() if re.search(rf"\b{re.escape(sku)}\b", self.sentence))
            self.click(self.guide.shelf.tiles[named], "")


@pytest.fixture
def newcomer(qtbot: QtBot, tmp_path: Path) -> Iterator[Newcomer]:
    languages.speak("en")
    demo = Demo(tmp_path)
    demo.open()
    try:
        running = Running(replace(demo.settings, sounds=False, theme="light"))
        told = Told()
        running.listen(told)
        bench = Window(running, told, Sound(on=False), theme="light")
        guide = devices_window(running, demo.devices)
        running.start()
        bench.show()
        guide.show()
        bench.begin()
        try:
            yield Newcomer(qtbot, demo, bench, guide)
        finally:
            bench.close()
            guide.close()
            guide.stop()
            demo.server.stop()
            running.stop(0.0)
    finally:
        demo.close()


def test_a_first_order_is_packed_by_doing_what_the_sentence_says(newcomer: Newcomer) -> None:
    began, guide = time.monotonic(), newcomer.guide
    newcomer.bot.waitUntil(lambda: "Scan a badge" in newcomer.sentence, timeout=PATIENCE)
    assert guide.badges.isVisible()
    newcomer.click(guide.badges.cards["Amaru"], "Amaru")
    assert "Scan an order" in newcomer.sentence
    newcomer.bot.waitUntil(
        lambda: bool(guide.orders.cards and guide.orders.cards[0].face.tag == "next"), timeout=PATIENCE
    )
    assert guide.orders.isVisible()
    newcomer.click(guide.orders.cards[0], "Order SO-")
    assert guide.shelf.isVisible()
    newcomer.pack()
    assert newcomer.sentence.startswith("Packed!")
    newcomer.bot.waitUntil(guide.paper.isVisible, timeout=PATIENCE)
    newcomer.bot.waitUntil(lambda: all(column.came for column in guide.paper.columns.values()), timeout=PATIENCE)
    assert newcomer.clicks == CLICKS
    assert time.monotonic() - began < 60
    happened = [decode(row.body) for row in journal.read(newcomer.demo.data / "bench" / "journal.db", 1)]
    assert not [event for event in happened if isinstance(event, events.ScanRefused)]
    assert isinstance(happened[-1], events.OrderPacked)


def test_the_guide_speaks_the_language_of_the_screen(newcomer: Newcomer) -> None:
    languages.speak("qps")
    try:
        newcomer.bot.waitUntil(lambda: newcomer.sentence.startswith("⟦"), timeout=PATIENCE)
        assert all(card.accessibleName().startswith("⟦") for card in newcomer.guide.tabs.cards.values())
        for place in Place:
            newcomer.guide.go(place)
            assert not newcomer.guide.grab().isNull()
        languages.speak("ar")
        assert newcomer.guide.layoutDirection() == Qt.LayoutDirection.RightToLeft
        newcomer.guide.go(Place.SHELF)
        assert not newcomer.guide.grab().isNull()
    finally:
        languages.speak("en")

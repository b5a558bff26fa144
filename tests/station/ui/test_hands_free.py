"""Everything is reached by scanner alone, by keys alone and by touch alone."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication

import assets
from packing import events
from packing.barcode import interpret
from packing.catalogue import Nothing
from packing.commands import COMMANDS, SCREEN, Command
from packing.requests import Do
from packing.scan import Scan
from packing.session import ask
from station.loop import Press
from station.ui.buttons import Button
from station.ui.help_page import MOST, HelpPage
from station.ui.keys import Typed
from station.ui.licences import LICENCES
from station.ui.line_check_page import LineCheckPage
from station.ui.packed_page import PackedPage
from station.ui.pages import FRONT
from station.ui.procedures import PROCEDURES, Topic
from station.ui.queue_page import QueuePage
from station.ui.rows import RowList
from station.ui.scene import Page
from station.ui.window import Window
from tests.station.ui import states
from tests.station.ui.benches import order
from tests.station.ui.conftest import ORDER, Seat, Seated
from tests.station.ui.hands import touch


def test_cards_move_the_choice_and_open_an_order(seated: Seated) -> None:
    seat = seated([ORDER, order("SO-2", ("X", 1))])
    seat.scan(Command.NEXT.code)
    seat.until(lambda: seat.window.queue.queue.chosen == "SO-2")
    seat.scan(Command.PREVIOUS.code)
    seat.until(lambda: seat.window.queue.queue.chosen == "SO-1")
    seat.scan(Command.CHOOSE.code)
    seat.until_says("Order SO-1")


def test_a_card_of_the_screen_leaves_what_the_band_says(seat: Seat) -> None:
    seat.scan("NOPE")
    seat.until_says("Unknown code")
    seat.scan(Command.REFRESH.code)
    seat.until(lambda: isinstance(seat.events[-1], events.ScreenAsked))
    assert seat.say == "Unknown code"


def test_a_key_of_the_screen_asks_nobody(seat: Seat) -> None:
    before = len(seat.heard.outcomes)
    seat.key(Qt.Key.Key_F5)
    seat.scan("4121A")
    seat.until_says("4121A")
    assert len(seat.heard.outcomes) == before + 1


# --- every button of every page --------------------------------------------------------------------------------------

PAGES = (
    states.sign_in_wrong, states.queue, states.right, states.short_asked, states.supervisor,
    states.packed, states.devices, states.line_check, states.settings, states.settings_typing, states.help_now,
    states.day,
)  # fmt: skip
"""A state of each page. `python -m tests.station.ui.test_hands_free` looks at all of them."""

CARDS = {
    "back": Command.CLEAR, "keep": Command.CHOOSE, "end": Command.LINE_CHECK, "print": Command.TEST_PRINT,
    "strip": Command.DEVICES, "bench": Command.LINE_CHECK, "help": Command.HELP,
}  # fmt: skip
"""The card that does what a button does whose name is no command's."""


def card_of(name: str) -> Command | None:
    """The card that does the same as the button of this name: letters are gone through by Next, and taken by Choose."""
    if name.startswith("letter "):
        return Command.CHOOSE
    wanted = name.removeprefix("card ")
    return CARDS.get(wanted) or next((command for command in Command if command.value == wanted), None)


def unreached(window: Window) -> list[str]:
    """What a hand on the glass can do now and a card or a key cannot."""
    found = []
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        command = card_of(button.objectName())
        if command is None:
            found.append(f"no card for {button.objectName()!r} ({button.accessibleName()})")
        elif isinstance(button, Button) and not (button.face.key or COMMANDS[command].key):
            found.append(f"no key for {button.objectName()!r}")
    lists = [rows for rows in window.findChildren(RowList) if rows.isVisible() and rows.model().rowCount() > 1]
    if lists and not moves(window):
        found.append(f"no card goes through the list of {type(window.stack.currentWidget()).__name__}")
    return found


def moves(window: Window) -> bool:
    """Whether Next or Previous changes what the page shows; it is left as it was found."""
    up, page = [rows for rows in window.findChildren(RowList) if rows.isVisible()], window.stack.currentWidget()

    def seen() -> object:
        chosen = page.queue.chosen if isinstance(page, QueuePage | PackedPage) else ""
        return [rows.here for rows in up], chosen, window.bench._scene and window.bench._scene.chosen

    before = seen()
    for there, back in ((Command.NEXT, Command.PREVIOUS), (Command.PREVIOUS, Command.NEXT)):
        window.command(there)
        if seen() != before:
            window.command(back)
            return True
    return isinstance(page, LineCheckPage)  # nothing to choose there: it shows all its devices


@pytest.mark.parametrize("state", PAGES, ids=lambda state: state.__name__)
def test_every_button_has_a_card_and_a_key_and_every_list_is_gone_through_by_cards(
    state: states.Made, qapp: QApplication
) -> None:
    with states.stage("light", (1366, 768), states.everything()) as made:
        state(made)
        assert unreached(made.window) == []


@pytest.mark.parametrize(
    "state", [states.right, states.supervisor, states.packed, states.queue], ids=lambda s: s.__name__
)
def test_touch_key_and_card_ask_the_bench_for_the_same(
    state: states.Made, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with states.stage("light", (1366, 768), states.everything()) as made:
        state(made)
        asked: list[object] = []
        window = made.window
        buttons = [one for one in window.findChildren(Button) if one.isVisible() and one.isEnabled()]
        names = {one.face.name for one in buttons} & {command.value for command in Command if command not in SCREEN}
        with monkeypatch.context() as patch:
            patch.setattr(made.running, "put", asked.append)
            for button in [one for one in buttons if one.face.name in names - {"SHORT-NONE-LEFT"}]:
                command = Command(button.face.name)
                touch(button)
                made.window.keys.typed.emit(_typed(COMMANDS[command].key))
                assert all(isinstance(one, Press) and one.command is command for one in asked), command
                assert len(asked) == 2, command
                assert asked[0] == asked[1], "touch and key give the same reason"
                asked.clear()
                meaning = interpret(Scan(command.code, "scanner"), Nothing())
                assert ask(meaning, None) == Do(command=command), "the card asks for the same as `Bench.command`"
        assert names


def _combination(chord: str) -> QKeyCombination:
    return QKeySequence(chord)[0]  # type: ignore[index,no-any-return]  # Qt's stubs do not know it


def _typed(chord: str) -> Typed:
    key = _combination(chord)
    return Typed(key.key(), "", QKeySequence(chord).toString(QKeySequence.SequenceFormat.PortableText))


IN_FRONT = {
    Page.HELP: Command.HELP, Page.DEVICES: Command.DEVICES, Page.SETTINGS: Command.SETTINGS, Page.DAY: Command.DAY,
}  # fmt: skip


def test_every_page_in_front_has_its_command() -> None:
    assert {front.page: front.command for front in FRONT} == IN_FRONT


@pytest.mark.parametrize("page", IN_FRONT, ids=lambda page: page.name)
def test_pages_are_opened_and_left_by_cards_alone_by_keys_alone_and_by_touch_alone(seat: Seat, page: Page) -> None:
    command = IN_FRONT[page]
    for leave in (Command.CLEAR, command):
        seat.scan(command.code)
        seat.until(lambda: seat.at(page))
        seat.scan(leave.code)
        seat.until(lambda: seat.at(Page.BENCH))
    chord = _combination(COMMANDS[command].key)
    for key, modifier in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (chord.key(), chord.keyboardModifiers()),
    ):
        seat.key(chord.key(), chord.keyboardModifiers())
        seat.until(lambda: seat.at(page))
        seat.key(key, modifier)
        seat.until(lambda: seat.at(Page.BENCH))
    touch(seat.window.corner if page is Page.HELP else seat.window.strip)
    if page not in (Page.HELP, Page.DEVICES):
        seat.touch(command.value)
    seat.until(lambda: seat.at(page))
    seat.touch("back")
    seat.until(lambda: seat.at(Page.BENCH))


def test_help_opens_where_one_is_and_its_cards_are_touched(seat: Seat) -> None:
    page = seat.window.pages[Page.HELP]
    assert isinstance(page, HelpPage)
    seat.scan("NOPE")
    seat.until_says("Unknown code")
    seat.scan(Command.HELP.code)
    seat.until(lambda: seat.at(Page.HELP))
    assert page.topic is Topic.UNREADABLE
    assert seat.say == "Unknown code", "what happened stays in view"
    touch(next(card for card in page.cards if card.shown is Command.CLEAR))
    seat.until(lambda: seat.at(Page.BENCH))
    seat.scan(Command.HELP.code)
    seat.scan(Command.NEXT.code)
    seat.until(lambda: page.topic is Topic.ORDER_REFUSED)
    seat.scan(Command.CHOOSE.code)
    seat.until(lambda: page.topic is Topic.ABOUT)


def test_the_cards_on_the_screen_are_read_back(seat: Seat) -> None:
    seat.scan(Command.HELP.code)
    seat.until(lambda: seat.at(Page.HELP))
    page = seat.window.pages[Page.HELP]
    assert isinstance(page, HelpPage)
    for card in [one for one in page.cards if one.isVisible()]:
        image = card.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        read = zxingcpp.read_barcodes(pixels[:, : image.width()])
        assert [one.text for one in read] == [card.shown.code]


def test_every_step_has_a_procedure_and_every_licence_of_the_project_is_named() -> None:
    assert set(PROCEDURES) == set(Topic)
    for topic, procedure in PROCEDURES.items():
        assert topic is Topic.ABOUT or 2 < len(procedure.steps) < 5, topic
        assert len(procedure.cards) <= MOST
        assert all(assets.path("icons", f"{icon}.svg").is_file() for icon, _ in procedure.steps)
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[\[<>=!]", one)[0].lower() for one in project["dependencies"]}
    assert {name.split()[0].lower() for name, _ in LICENCES} == wanted


def main() -> int:
    """All states, those of pages that come later too: what is reached by touch alone."""
    application, bad = QApplication([]), 0
    for state in states.STATES:
        with states.stage("light", (1366, 768), states.everything()) as made:
            state(made)
            for one in unreached(made.window):
                print(f"{state.__name__}: {one}")
                bad += 1
    application.quit()
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())

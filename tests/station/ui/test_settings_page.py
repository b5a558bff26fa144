"""The settings are changed by keys, by touch and by cards, at once where they hold at once, and are in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from packing.commands import Command
from packing.verdict import Tone
from station.settings import Settings, Setup, Source, load
from station.ui import languages
from station.ui.scene import Page
from station.ui.seen import Told
from station.ui.settings_page import SettingsPage
from station.ui.sound import Sound
from station.ui.theme import DARK, LIGHT
from tests.station.ui.benches import INGRID, JOLANTA, PEOPLE, Heard, bench, order
from tests.station.ui.conftest import Seat, Watched

SHIFT = Qt.KeyboardModifier.ShiftModifier
OURS = '# by the door\nstation = "bench-1"\n'
Sit = Callable[..., Seat]


@pytest.fixture
def sit(qtbot: QtBot, tmp_path: Path) -> Iterator[Sit]:
    """Makes a seat whose settings stand in a file."""
    made: list[Seat] = []

    def seat(sources: dict[str, Source] | None = None, *, people: bool = False) -> Seat:
        file = tmp_path / "packbench.toml"
        file.write_text(OURS, encoding="utf-8")
        running = bench(tmp_path, [order("SO-1", ("4121A", 3)), *(PEOPLE if people else [])])
        told, heard = Told(), Heard()
        running.listen(heard)  # before the screen: what that shows was heard
        running.listen(told)
        running.start()
        setup = Setup(running.settings, sources or {}, file)
        window = Watched(running, told, Sound(on=False), theme="light", setup=setup)
        window.resize(1366, 768)
        window.show()
        made.append(Seat(qtbot, running, window, heard))
        return made[-1]

    yield seat
    for chair in made:
        chair.leave()
    languages.speak("en")


def page_of(seat: Seat) -> SettingsPage:
    page = seat.window.pages[Page.SETTINGS]
    assert isinstance(page, SettingsPage)
    return page


def opened(seat: Seat) -> SettingsPage:
    seat.key(Qt.Key.Key_F3, SHIFT)
    seat.until(lambda: seat.at(Page.SETTINGS))
    return page_of(seat)


def go(seat: Seat, name: str) -> None:
    page = page_of(seat)
    for _ in range(80):
        if page.name == name:
            seat.bot.wait(150)  # a person lets go of one key before the next
            return
        seat.key(Qt.Key.Key_Down)
    raise AssertionError(f"{name} was not reached")


def kept(tmp_path: Path) -> Settings:
    return load(tmp_path / "packbench.toml", environment={})


def test_keys_choose_and_change_a_theme_at_once_and_keep_it(sit: Sit, tmp_path: Path) -> None:
    seat = sit()
    opened(seat)
    go(seat, "theme")
    seat.key(Qt.Key.Key_Return)
    seat.key(Qt.Key.Key_Down)
    seat.key(Qt.Key.Key_Down)
    seat.bot.wait(150)
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: seat.window.look.palette is DARK)
    seat.until(lambda: kept(tmp_path).theme == "dark")
    assert (tmp_path / "packbench.toml").read_text(encoding="utf-8").startswith(OURS)
    seat.until(lambda: seat.window.band.words.tone is Tone.RIGHT)


def test_undo_takes_the_last_change_back(sit: Sit, tmp_path: Path) -> None:
    seat = sit()
    page = opened(seat)
    page.preferences.change("theme", "light")
    seat.until(lambda: kept(tmp_path).theme == "light")
    go(seat, "theme")
    seat.key(Qt.Key.Key_Return)
    seat.key(Qt.Key.Key_Down)
    seat.bot.wait(150)
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: kept(tmp_path).theme == "dark")
    seat.key(Qt.Key.Key_F2)
    seat.until(lambda: kept(tmp_path).theme == "light")
    assert seat.window.look.palette is LIGHT


def test_touch_alone_chooses_changes_and_leaves(sit: Sit, tmp_path: Path) -> None:
    seat = sit()
    QTest.mouseClick(seat.window.strip, Qt.MouseButton.LeftButton)
    seat.touch("SETTINGS")
    page = page_of(seat)
    while page.name != "zoom":
        seat.touch("NEXT")
    seat.touch("CHOOSE")
    seat.touch("NEXT")
    seat.touch("CHOOSE")
    assert seat.window.look.zoom == 125
    seat.until(lambda: kept(tmp_path).zoom == 125)
    seat.touch("back")
    assert not seat.at(Page.SETTINGS)


def test_a_touch_on_a_row_chooses_it_and_a_second_one_changes(sit: Sit) -> None:
    seat = sit()
    page = opened(seat)
    place = [row.name for row in page.model.rows].index("volume")
    at = page.list.visualRect(page.list.model().index(place, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.name == "volume"
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.choice.isVisible()


def test_cards_alone_change_a_number_and_a_text(sit: Sit, tmp_path: Path) -> None:
    seat = sit()
    seat.scan(Command.SETTINGS.code)
    seat.until(lambda: seat.at(Page.SETTINGS))
    page = page_of(seat)
    while page.name != "volume":
        before = page.name
        seat.scan(Command.NEXT.code)
        seat.until(lambda before=before: page.name != before)  # type: ignore[misc]
    seat.scan(Command.CHOOSE.code)
    seat.until(page.choice.isVisible)
    seat.scan(Command.PREVIOUS.code)
    seat.until(lambda: page.choices.rows[page.choice.here].value == "90 %")
    seat.scan(Command.CHOOSE.code)
    seat.until(lambda: kept(tmp_path).volume == 90)
    go(seat, "station")
    seat.scan(Command.CHOOSE.code)
    seat.until(page.letters.isVisible)
    seat.scan(Command.NEXT.code)
    seat.scan(Command.CHOOSE.code)
    seat.until(lambda: page.line.words == "bench-12")
    for _ in range(2):  # from 2 back to 1, and from there round to the end
        seat.scan(Command.PREVIOUS.code)
    seat.scan(Command.CHOOSE.code)
    seat.until(lambda: kept(tmp_path).station == "bench-12")
    seat.until(lambda: "again" in seat.window.band.words.step)
    seat.scan(Command.CLEAR.code)
    seat.until(lambda: not seat.at(Page.SETTINGS))


def test_letters_are_touched_where_no_keyboard_is(sit: Sit, tmp_path: Path) -> None:
    seat = sit()
    page = opened(seat)
    go(seat, "station")
    seat.touch("CHOOSE")
    keys = {key.letter: key for key in page.letters.keys}
    for letter in ("⌫", "⇧"):
        QTest.mouseClick(keys[letter], Qt.MouseButton.LeftButton)
    QTest.mouseClick(keys["q"], Qt.MouseButton.LeftButton)
    assert page.line.words == "bench-Q"
    seat.touch("keep")
    seat.until(lambda: kept(tmp_path).station == "bench-Q")


def test_a_value_that_may_not_be_is_refused_in_words_and_nothing_is_kept(sit: Sit, tmp_path: Path) -> None:
    seat = sit()
    opened(seat)
    go(seat, "slip_printer")
    seat.key(Qt.Key.Key_Return)
    seat.type("nowhere")
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: seat.window.band.words.tone is Tone.WRONG)
    assert "nowhere" in seat.window.band.words.step
    assert (tmp_path / "packbench.toml").read_text(encoding="utf-8") == OURS


def test_a_file_that_cannot_be_written_is_told_and_what_holds_at_once_holds(sit: Sit, tmp_path: Path) -> None:
    seat = sit()
    (tmp_path / "packbench.toml").chmod(0o444)
    page = opened(seat)
    page.preferences.change("theme", "dark")
    seat.until(lambda: seat.say == "Not kept")
    assert "read-only" in seat.window.band.words.step
    assert seat.window.look.palette is DARK


def test_what_stands_in_the_environment_or_on_the_command_line_is_not_changed_here(sit: Sit) -> None:
    seat = sit({"volume": Source.ENVIRONMENT})
    page = opened(seat)
    go(seat, "volume")
    assert not seat.button("CHOOSE").isEnabled()
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: "in the environment" in seat.window.band.words.step)
    assert not page.choice.isVisible()


def test_packers_set_their_screen_and_supervisors_the_bench(sit: Sit) -> None:
    seat = sit(people=True)
    seat.scan(JOLANTA)
    seat.until(lambda: seat.window.strip.words.person == "Jolanta")
    opened(seat)
    go(seat, "volume")
    assert seat.button("CHOOSE").isEnabled()
    go(seat, "station")
    assert not seat.button("CHOOSE").isEnabled()
    assert seat.window.band.words.step == "This one is only to look at."
    seat.scan(INGRID)
    seat.until(lambda: seat.window.strip.words.person == "Ingrid")
    opened(seat)
    go(seat, "station")
    assert seat.button("CHOOSE").isEnabled()


def test_a_token_is_never_shown(sit: Sit, tmp_path: Path) -> None:
    seat = sit()
    page = opened(seat)
    page.preferences.change("token", "very-secret")
    seat.until(lambda: kept(tmp_path).token == "very-secret")
    go(seat, "token")
    shown = [row.value for row in page.model.rows] + [page.detail.accessibleName()]
    assert not [text for text in shown if "secret" in text]
    seat.key(Qt.Key.Key_Return)
    seat.until(page.letters.isVisible)
    assert page.line.words == ""
    seat.type("ab")
    seat.until(lambda: page.line.words == "••")


def test_escape_leaves_the_value_as_it_was(sit: Sit, tmp_path: Path) -> None:
    seat = sit()
    opened(seat)
    go(seat, "theme")
    seat.key(Qt.Key.Key_Return)
    seat.key(Qt.Key.Key_Down)
    seat.bot.wait(150)
    seat.key(Qt.Key.Key_Escape)
    assert seat.at(Page.SETTINGS)
    seat.key(Qt.Key.Key_Escape)
    assert not seat.at(Page.SETTINGS)
    assert kept(tmp_path).theme == "auto"


def test_zoom_volume_and_language_have_cards_of_their_own(sit: Sit, tmp_path: Path) -> None:
    seat = sit()
    seat.scan(Command.ZOOM.code)
    seat.until(lambda: kept(tmp_path).zoom == 125)
    seat.scan(Command.QUIETER.code)
    seat.until(lambda: kept(tmp_path).volume == 90)
    for _ in range(2):  # the second one has nowhere to go
        seat.scan(Command.LOUDER.code)
    seat.until(lambda: kept(tmp_path).volume == 100)
    seat.scan(Command.LANGUAGE.code)
    seat.until(lambda: languages.spoken() != "en")


def test_what_a_supervisor_began_or_changed_is_not_for_the_packer_who_comes_next(sit: Sit, tmp_path: Path) -> None:
    seat = sit(people=True)
    seat.scan(INGRID)
    seat.until(lambda: seat.window.strip.words.person == "Ingrid")
    page = opened(seat)
    go(seat, "slip_width_mm")
    seat.touch("CHOOSE")
    seat.touch("NEXT")
    seat.touch("CHOOSE")
    seat.until(lambda: kept(tmp_path).slip_width_mm == 58)
    go(seat, "token")
    seat.touch("CHOOSE")
    seat.type("ab")
    seat.until(lambda: page.line.words == "••")
    seat.scan(INGRID)
    seat.until(lambda: seat.at(Page.SIGN_IN))
    seat.scan(JOLANTA)
    seat.until(lambda: seat.window.strip.words.person == "Jolanta")
    opened(seat)
    assert page.line.words == ""
    assert not page.letters.isVisible()
    assert not seat.button("UNDO").isEnabled()
    seat.key(Qt.Key.Key_F2)
    page.preferences.change("zoom", 125)  # is written after what F2 might have written
    seat.until(lambda: kept(tmp_path).zoom == 125)
    assert kept(tmp_path).slip_width_mm == 58

"""The start: what is loaded before the first picture, and what becomes of scans that come too early."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drivers.calibration import Learned
from drivers.habits import Habits
from packing.commands import Command
from packing.scan import Scan
from packing.text import Text
from packing.verdict import Tone
from station import app
from station.running import Running
from station.ui.first import First
from station.ui.glance import rows_of
from station.ui.scene import Page, Scene
from station.ui.seen import Told
from station.ui.sound import Sound
from station.ui.theme import DARK
from station.ui.window import Window
from sync.protocol import Change
from tests.station.ui import hands
from tests.station.ui.benches import PEOPLE, bench, order
from tests.station.ui.conftest import Seated, put

HEAVY = ("sqlalchemy", "fastapi", "uvicorn", "httpx", "reportlab", "escpos", "PIL", "cv2", "numpy", "zxingcpp",
         "pyzbar", "miniaudio", "serial", "sync.journal", "station.ui.window")  # fmt: skip


def test_nothing_heavy_is_loaded_before_the_first_picture() -> None:
    program = f"import sys, station.app; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "[]\n"


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[First]:
    first = First(tmp_path, "light", Text("The journal and the orders are opened."))
    qtbot.addWidget(first)
    first.resize(1366, 768)
    with qtbot.waitExposed(first):
        first.show()
    yield first
    first.give_up()


def kept(qtbot: QtBot, first: First, *codes: str) -> None:
    """Scanned at the first picture."""
    for number, code in enumerate(codes, 1):
        hands.scan(first.windowHandle(), code)
        qtbot.waitUntil(lambda number=number: first.scans == number, timeout=10_000)  # type: ignore[misc]


def test_scans_before_the_bench_is_there_are_kept_in_order_and_said(qtbot: QtBot, first: First) -> None:
    hands.scan(first.windowHandle(), "SO-1")
    qtbot.waitUntil(lambda: len(first.kept) == 1, timeout=10_000)
    hands.scan(first.windowHandle(), "4121A")
    qtbot.waitUntil(lambda: len(first.kept) == 2, timeout=10_000)
    assert [one.text for one in first.kept if not isinstance(one, Learned)] == ["SO-1", "4121A"]
    assert "2" in first.accessibleName()
    kept = first.kept[0]
    first.hand_on()
    first.keys.scanned.emit(kept)
    assert len(first.kept) == 2, "from now on somebody else keeps them"


def test_what_is_typed_before_the_bench_is_there_is_kept_but_no_command(qtbot: QtBot, first: First) -> None:
    """A slow scanner, or a computer that is held up, looks like somebody typing."""
    for letter in "SO":
        hands.stroke(first.windowHandle(), letter)
        qtbot.wait(hands.FINGER_PAUSE)
    for key in (Qt.Key.Key_F6, Qt.Key.Key_Escape, Qt.Key.Key_Return):
        hands.key(first.windowHandle(), key)
        qtbot.wait(hands.FINGER_PAUSE)
    qtbot.waitUntil(lambda: len(first.kept) == 3, timeout=10_000)
    assert [getattr(one, "key", None) for one in first.kept] == [Qt.Key.Key_S, Qt.Key.Key_O, Qt.Key.Key_Return]


def test_the_bench_lies_in_the_same_window_and_gets_what_was_kept(qtbot: QtBot, first: First, tmp_path: Path) -> None:
    running = bench(tmp_path, [order("SO-1", ("4121A", 2))])
    hands.scan(first.windowHandle(), "SO-1")
    qtbot.waitUntil(lambda: len(first.kept) == 1, timeout=10_000)
    handle, told = first.windowHandle(), Told()
    running.listen(told)
    window = app.window_of(running, told, Sound(on=False), None, first)
    running.start()
    first.hold(window)
    window.begin()
    assert window.isVisible()
    assert window.window().windowHandle() is handle
    hands.scan(handle, "4121A")
    qtbot.waitUntil(lambda: window.scene.session.order is not None and window.scene.session.order.picked == (1,))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("station.ui.window.palette_of", lambda _theme: DARK)
        QApplication.sendEvent(handle, QEvent(QEvent.Type.ThemeChange))
        assert window.look.palette is DARK, "the system turned dark"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Window, "may_close", property(lambda _: False))
        assert not first.close(), "a kiosk's window stays"
        assert window.isVisible()
    assert first.close()
    assert not window.isVisible()
    running.stop(5)


WAYS: dict[str, Callable[[First], object]] = {
    "by the system": First.close,
    "Ctrl+Q": lambda first: hands.key(first.windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
}


@pytest.mark.parametrize("way", WAYS)
def test_with_nothing_kept_the_first_picture_is_closed_at_once(qtbot: QtBot, first: First, way: str) -> None:
    with qtbot.waitSignal(first.closed, timeout=10_000):
        WAYS[way](first)
    assert not first.isVisible()


@pytest.mark.parametrize("way", WAYS)
def test_with_scans_kept_it_stays_until_they_are_judged_and_says_so(qtbot: QtBot, first: First, way: str) -> None:
    kept(qtbot, first, "SO-1")
    WAYS[way](first)
    qtbot.waitUntil(lambda: first.leaves, timeout=10_000)
    assert first.isVisible()
    assert "kept. The window closes when all of it is judged." in first.accessibleName()


@pytest.mark.parametrize("way", WAYS)
def test_a_kiosk_is_not_closed_while_nobody_can_say_who_may(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    first = First(tmp_path, "light", Text("The journal and the orders are opened."), kiosk=True)
    qtbot.addWidget(first)
    with qtbot.waitExposed(first):
        first.show()
    WAYS[way](first)
    qtbot.waitUntil(lambda: first.leaves, timeout=10_000)
    assert first.isVisible()
    assert "closes" not in first.accessibleName(), "that may be refused"
    monkeypatch.setattr("station.ui.first.session_ends", lambda: True)
    assert first.close(), "the system's own end ends all"
    first.give_up()


Left = Callable[..., tuple[Window, Running]]


@pytest.fixture
def left(qtbot: QtBot, first: First, tmp_path: Path) -> Iterator[Left]:
    """The bench, after somebody wanted to close its first picture and what was kept there is judged."""
    made: list[tuple[Window, Running]] = []

    def leave(*people: Change, **settings: object) -> tuple[Window, Running]:
        running, told = bench(tmp_path, [order("SO-1", ("4121A", 2)), *people], **settings), Told()
        running.listen(told)
        window = app.window_of(running, told, Sound(on=False), None, first)
        made.append((window, running))
        begin = app._Work("start", running.start)
        begin.done.connect(window.begin)
        first.hold(window)
        begin.thread_.start()
        judged = app._leave(first, window, running, begin)
        qtbot.waitUntil(lambda: not judged.thread_.is_alive(), timeout=20_000)
        QApplication.processEvents()
        return window, running

    yield leave
    for window, running in made:
        window.kiosk = False
        first.close()
        running.stop(5)


def test_who_wanted_to_close_it_need_not_do_so_again_when_the_scans_are_judged(
    qtbot: QtBot, first: First, left: Left
) -> None:
    kept(qtbot, first, "SO-1", "4121A")
    first.close()
    _, running = left()
    qtbot.waitUntil(lambda: not first.isVisible(), timeout=20_000)
    assert running.session.order is not None
    assert running.session.order.picked == (1,)


def test_a_refusal_of_what_was_kept_stays_to_be_read(qtbot: QtBot, first: First, left: Left) -> None:
    kept(qtbot, first, "SO-1", "NOT-OURS")
    first.close()
    window, _ = left()
    assert first.isVisible()
    assert window.band.words.say == "Unknown code"
    assert first.close(), "it does not keep anybody"


def test_a_kiosk_says_who_closes_it_when_it_knows(first: First, left: Left) -> None:
    first.leaves = True
    window, _ = left(*PEOPLE, kiosk=True)
    assert first.isVisible()
    assert window.scene.verdict.say == "This bench stays open"


def test_a_kiosk_without_badges_closes_when_it_knows_that(qtbot: QtBot, first: First, left: Left) -> None:
    first.leaves = True
    left(kiosk=True)
    qtbot.waitUntil(lambda: not first.isVisible(), timeout=20_000)


def test_what_the_set_up_barcode_told_before_the_bench_is_there_is_said_by_it(
    qtbot: QtBot, first: First, tmp_path: Path
) -> None:
    running, told = bench(tmp_path, [order("SO-1", ("X", 1))]), Told()
    first.keys.learned.emit(Learned(Habits(known=True), wrong=("Let the scanner end each scan with Enter.",)))
    window = app.window_of(running, told, Sound(on=False), None, first)
    assert window.band.words.say == "Change this in the scanner"
    window.close()
    running.stop(0)


def test_a_scan_makes_one_new_row_and_takes_over_all_others(seated: Seated) -> None:
    seat = seated()
    put(seat, "SO-1")
    seat.settled(1)
    before = rows_of(seat.running.session.order)  # type: ignore[arg-type]
    put(seat, "4121A")
    seat.settled(2)
    after = rows_of(seat.running.session.order, before)  # type: ignore[arg-type]
    assert [row.picked for row in after] == [1, 0, 0]
    assert [one is other for one, other in zip(before, after, strict=True)] == [False, True, True]


def test_a_verdict_is_painted_before_the_page_is_told(seated: Seated, monkeypatch: pytest.MonkeyPatch) -> None:
    seat = seated()
    put(seat, "SO-1")
    seat.settled(1)
    happened: list[str] = []
    band, show = seat.window.band, seat.window.bench.show_scene

    def told(scene: Scene) -> None:
        happened.append("page")
        show(scene)

    monkeypatch.setattr(band, "repaint", lambda: happened.append(f"band {band.words.tone.name}"))
    monkeypatch.setattr(seat.window.bench, "show_scene", told)
    put(seat, "4121A")
    seat.settled(2)
    assert happened[:2] == ["band RIGHT", "page"]


def test_what_was_said_before_the_bench_has_begun_is_not_unsaid_by_its_beginning(seated: Seated) -> None:
    """A scan kept at the first picture that a full disk does not take, or a paper that failed, may be told sooner."""
    seat = seated()
    window = seat.window
    window._lost(Scan("4121A"), "The disk is full.")
    window.begin()
    assert (window.scene.verdict.say, window.band.words.tone) == ("Not kept", Tone.WRONG)
    window.command(Command.CLEAR)
    seat.settled(1)
    put(seat, "NOPE")
    seat.settled(2)
    window.preferences.kept.emit("volume", "The disk is full.")
    window.begin()
    window.command(Command.CLEAR)
    seat.settled(3)
    assert window.scene.verdict.kind == "setting", "what waits behind a refusal stays too"


def test_an_order_packed_at_the_first_picture_keeps_its_page(seated: Seated) -> None:
    seat = seated([order("SO-1", ("X", 1))])
    for number, text in enumerate(("SO-1", "X", "SO-1"), 1):
        put(seat, text)
        seat.settled(number)
    assert seat.window.scene.page is Page.PACKED
    seat.window.begin()
    assert seat.window.scene.page is Page.PACKED

"""A change by key or card that the disk does not take is told, wherever one is, and covers no refusal."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from packing.verdict import Tone
from station.settings import Setup
from station.ui.scene import Page
from station.ui.seen import Told
from station.ui.sound import Sound
from tests.station.ui.benches import Heard, bench, order
from tests.station.ui.conftest import Seat, Watched

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def seat(qtbot: QtBot, tmp_path: Path) -> Iterator[Seat]:
    """An order is open at a bench whose settings file is read-only."""
    file = tmp_path / "packbench.toml"
    file.write_text('station = "bench-1"\n', encoding="utf-8")
    file.chmod(stat.S_IRUSR)
    running = bench(tmp_path, [order("SO-1", ("4121A", 3))])
    told, heard = Told(), Heard()
    running.listen(heard)  # before the screen: what that shows was heard
    running.listen(told)
    running.start()
    window = Watched(running, told, Sound(on=False), theme="light", setup=Setup(running.settings, {}, file))
    window.resize(1366, 768)
    window.show()
    chair = Seat(qtbot, running, window, heard)
    chair.scan("SO-1")
    chair.until_says("Order SO-1")
    yield chair
    chair.leave()
    file.chmod(stat.S_IRUSR | stat.S_IWUSR)


WAYS: dict[str, Callable[[Seat], None]] = {
    "louder by key": lambda seat: seat.key(Qt.Key.Key_F10, SHIFT),
    "quieter by card": lambda seat: seat.scan("PBC-QUIETER"),
    "larger by key": lambda seat: seat.key(Qt.Key.Key_F5, SHIFT),
    "larger by card": lambda seat: seat.scan("PBC-ZOOM"),
}


@pytest.mark.parametrize("way", WAYS)
def test_it_is_told_in_the_band(seat: Seat, way: str) -> None:
    WAYS[way](seat)
    seat.until_says("Not kept")
    assert seat.window.band.words.tone is Tone.ATTENTION
    words = seat.window.band.words.step
    assert words.startswith("Size of type: " if "larger" in way else "Volume: "), words
    assert "packbench.toml is read-only" in words


@pytest.mark.parametrize("page", ["PBC-DEVICES", "PBC-HELP", "PBC-DAY", "PBC-SETTINGS"])
def test_it_is_told_whatever_is_in_front(seat: Seat, page: str) -> None:
    seat.scan(page)
    seat.until(lambda: seat.window.stack.front is not None)
    seat.scan("PBC-LOUDER")
    seat.until_says("Not kept")


def test_a_refusal_is_read_first(seat: Seat) -> None:
    seat.scan("NOT-OURS")
    seat.until_says("Unknown code")
    for _ in range(3):
        seat.scan("PBC-LOUDER")
    seat.until(lambda: bool(seat.window.scene.waits))
    assert seat.say == "Unknown code"
    seat.key(Qt.Key.Key_Escape)
    seat.until_says("Not kept")
    seat.key(Qt.Key.Key_Escape)
    assert seat.at(Page.BENCH)

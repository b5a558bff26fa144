"""The page of devices says each thing once, and in the person's language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.ui.scene import Page
from station.ui.seen import Told
from station.ui.sound import Sound
from station.ui.window import Window
from sync.client import SyncState
from tests.station.ui.benches import bench, order
from tests.station.ui.conftest import Seat


def test_that_packing_goes_on_without_the_server_is_said_once(seat: Seat) -> None:
    seat.running.sync = SyncState(online=False, mark=0, hash="", heard=1.0, words="refuses the connection")
    seat.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    seat.until(lambda: seat.at(Page.DEVICES))
    detail = seat.window.devices.detail
    told = [words for words in detail._words() if "packing goes on" in words or "Go on packing" in words]
    assert len(told) == 1, told
    assert "Nothing is lost: all of it is sent when the server answers. Refuses the connection" in detail._words()
    assert "Longer than a quarter of an hour? Tell the office." in detail._words()


def test_so_it_is_where_the_server_was_never_heard(seat: Seat) -> None:
    seat.running.sync = SyncState(online=False, mark=0, hash="", heard=0.0, words="refuses the connection")
    seat.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    seat.until(lambda: seat.at(Page.DEVICES))
    words = seat.window.devices.detail._words()
    assert len([one for one in words if "packing goes on" in one or "Go on packing" in one]) == 1, words


AWAY: list[dict[str, object]] = [
    {"scanners": ("serial:usb=dead:beef", "evdev:dead:beef")},
    {"scale": "serial:usb=dead:beef"},
    {"light": "serial:usb=dead:beef"},
]


@pytest.mark.parametrize("settings", AWAY, ids=str)
def test_a_device_that_is_not_plugged_in_says_so_in_the_person_s_language(
    tmp_path: Path, qtbot: QtBot, settings: dict[str, object]
) -> None:
    running = bench(tmp_path, [order("SO-1", ("X", 1))], language="de", **settings)
    told = Told()
    running.listen(told)
    running.start()
    window = Window(running, told, Sound(on=False), theme="light")
    try:
        qtbot.waitUntil(lambda: any(not state.ok for state in dict(running.devices).values()), timeout=20_000)
        window.turn(Page.DEVICES)
        qtbot.waitUntil(lambda: any("nicht angesteckt" in line[1].long for line in window.devices.model.rows))
        assert not [line for line in window.devices.model.rows if "not plugged in" in line[1].long + line[1].short]
    finally:
        window.close()
        running.stop(0)

"""The page of devices says each thing once."""

from __future__ import annotations

from PySide6.QtCore import Qt

from station.ui.scene import Page
from sync.client import SyncState
from tests.station.ui.conftest import Seat


def test_that_packing_goes_on_without_the_server_is_said_once(seat: Seat) -> None:
    seat.running.sync = SyncState(online=False, mark=0, hash="", heard=1.0, words="refuses the connection")
    seat.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    seat.until(lambda: seat.at(Page.DEVICES))
    detail = seat.window.devices.detail
    assert [words for words in detail._words() if words.startswith("Go on packing")] == [
        "Go on packing: nothing is lost, and all of it is sent when the server answers. Refuses the connection"
    ]
    assert "Longer than a quarter of an hour? Tell the office." in detail._words()

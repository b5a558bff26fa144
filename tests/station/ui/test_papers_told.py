"""What is said about papers is true of this bench: nobody is sent for a label that no printer makes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.ui.help_page import HelpPage
from station.ui.scene import Page
from station.ui.seen import Told
from station.ui.sound import Sound
from station.ui.window import Window
from tests.station.ui.benches import Heard, bench, order
from tests.station.ui.conftest import Seat

Packed = Callable[..., Seat]


@pytest.fixture
def packed(qtbot: QtBot, tmp_path: Path) -> Iterator[Packed]:
    """An order is packed at a bench with these printers."""
    made: list[Seat] = []

    def seat(*printers: str) -> Seat:
        settings = {f"{kind}_printer": f"file:{tmp_path / kind}" for kind in printers}
        running = bench(tmp_path, [order("SO-1", ("X", 1))], **settings)
        told, heard = Told(), Heard()
        running.listen(told)
        running.listen(heard)
        running.start()
        window = Window(running, told, Sound(on=False), theme="light")
        window.resize(1366, 768)
        window.show()
        made.append(Seat(qtbot, running, window, heard))
        for code in ("SO-1", "X", "PBC-DONE"):
            made[-1].scan(code)
        made[-1].until(lambda: made[-1].at(Page.PACKED))
        return made[-1]

    yield seat
    for chair in made:
        chair.leave()


def helped(seat: Seat) -> list[str]:
    seat.key(Qt.Key.Key_F1)
    seat.until(lambda: seat.at(Page.HELP))
    page = seat.window.pages[Page.HELP]
    assert isinstance(page, HelpPage)
    return [str(words) for _, words in page.steps._procedure.steps]


@pytest.mark.parametrize("printers", [(), ("slip",)], ids=str)
def test_without_a_label_printer_no_label_is_spoken_of(packed: Packed, printers: tuple[str, ...]) -> None:
    seat = packed(*printers)
    assert seat.window.band.words.step == "Close the box."
    assert not [step for step in seat.window.packed.box._steps() if "label" in step]
    steps = helped(seat)
    assert not [step for step in steps if "label" in step]
    assert any("slip" in step for step in steps) == ("slip" in printers)


def test_with_one_it_is_put_on(packed: Packed) -> None:
    seat = packed("slip", "label")
    assert seat.window.band.words.step == "Close the box and put the label on."
    assert [step for step in seat.window.packed.box._steps() if "label" in step]
    assert [step for step in helped(seat) if "label" in step]

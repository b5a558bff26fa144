"""What is said about papers is true of this bench: nobody is sent for a label that no printer makes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from station.ui.help_page import HelpPage
from station.ui.scene import Page
from tests.station.ui.benches import order
from tests.station.ui.conftest import Seat, Seated


def packed(seated: Seated, folder: Path, *printers: str) -> Seat:
    """An order is packed at a bench with these printers."""
    seat = seated([order("SO-1", ("X", 1))], **{f"{kind}_printer": f"file:{folder / kind}" for kind in printers})
    for code in ("SO-1", "X", "PBC-DONE"):
        seat.scan(code)
    seat.until(lambda: seat.at(Page.PACKED))
    return seat


def helped(seat: Seat) -> list[str]:
    seat.key(Qt.Key.Key_F1)
    seat.until(lambda: seat.at(Page.HELP))
    page = seat.window.pages[Page.HELP]
    assert isinstance(page, HelpPage)
    return [str(words) for _, words in page.steps._procedure.steps]


@pytest.mark.parametrize("printers", [(), ("slip",)], ids=str)
def test_without_a_label_printer_no_label_is_spoken_of(
    seated: Seated, tmp_path: Path, printers: tuple[str, ...]
) -> None:
    seat = packed(seated, tmp_path, *printers)
    assert seat.window.band.words.step == "Close the box."
    assert not [step for step in seat.window.packed.box._steps() if "label" in step]
    steps = helped(seat)
    assert not [step for step in steps if "label" in step]
    assert any("slip" in step for step in steps) == ("slip" in printers)


def test_with_one_it_is_put_on(seated: Seated, tmp_path: Path) -> None:
    seat = packed(seated, tmp_path, "slip", "label")
    assert seat.window.band.words.step == "Close the box and put the label on."
    assert [step for step in seat.window.packed.box._steps() if "label" in step]
    assert [step for step in helped(seat) if "label" in step]

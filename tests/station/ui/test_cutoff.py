from __future__ import annotations

from datetime import datetime

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from packing.verdict import Tone
from station.ui import languages
from station.ui.cutoff import left
from station.ui.order_head import Head
from station.ui.strip import Strip
from station.ui.theme import SMALL
from sync.protocol import OrderChange, OrderState
from tests.station.ui.benches import order
from tests.station.ui.conftest import Seated
from tests.station.ui.written import painted

NOON = datetime(2026, 11, 23, 12, 0).astimezone().timestamp()


@pytest.mark.parametrize(
    ("ship_by", "short", "words", "tone"),
    [
        ("16:30", "16:30", "Ships 16:30, 4 h 30 min left", Tone.PLAIN),
        ("14:00", "14:00", "Ships 14:00, 2 h left", Tone.PLAIN),
        ("12:42", "42 min left", "Ships 12:42, 42 min left", Tone.PLAIN),
        ("12:14", "14 min left", "Ships 12:14, 14 min left", Tone.ATTENTION),
        ("11:45", "late: 11:45", "Should have left at 11:45", Tone.ATTENTION),
        ("7:00", "7:00", "Ships 7:00", Tone.PLAIN),
        ("2026-11-23 12:42", "42 min left", "Ships 12:42, 42 min left", Tone.PLAIN),
        ("2026-11-23", "23:59", "Ships 23:59, 11 h 59 min left", Tone.PLAIN),
        ("2026-11-25T08:00", "25 Nov, 08:00", "Ships 25 Nov, 08:00", Tone.PLAIN),
        ("when ready", "when ready", "Ships when ready", Tone.PLAIN),
        ("25:00", "25:00", "Ships 25:00", Tone.PLAIN),
        ("9999-12-31", "31 Dec, 23:59", "Ships 31 Dec, 23:59", Tone.PLAIN),
        ("", "", "", Tone.PLAIN),
    ],
)
def test_a_cut_off_says_how_long_is_left(qtbot: QtBot, ship_by: str, short: str, words: str, tone: Tone) -> None:
    told = left(ship_by, NOON)
    assert (told.short.replace("\u00a0", " "), told.words.replace("\u00a0", " "), told.tone) == (short, words, tone)


def test_in_the_strip_a_cut_off_is_no_second_clock(qtbot: QtBot) -> None:
    cells = [left(ship_by, NOON).cell.replace("\u00a0", " ") for ship_by in ("16:30", "12:42", "11:45", "7:00", "")]
    assert cells == ["Ships 16:30", "42 min left", "late: 11:45", "Ships 7:00", ""]


def test_one_that_is_near_has_another_symbol_as_well(qtbot: QtBot) -> None:
    assert left("12:59", NOON).icon == "clock"
    assert left("12:05", NOON).icon == "attention"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [(683, 512), (1024, 768), (1366, 768)], ids=str)
def test_a_long_text_of_the_office_is_cut_and_stays_as_large_as_what_stands_beside_it(
    seated: Seated, size: tuple[int, int], language: str
) -> None:
    ship_by = "as soon as the driver of the second tour has called, at the latest"
    made = order("SO-1", ("4121A", 3))
    seat = seated([OrderChange(msgspec.structs.replace(made.picklist, ship_by=ship_by), OrderState.READY)])
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.window.resize(*size)
    languages.speak(language)
    seat.window.show_anew()
    lines = [one for one in painted(seat.window)[0] if "as soon as" in one.words and one.widget is not None]
    assert {type(one.widget) for one in lines} == {Strip, Head}
    look = seat.window.look
    for one in lines:
        least = look.font(SMALL if isinstance(one.widget, Strip) else SMALL - 2).pixelSize()
        assert one.font.pixelSize() >= least
        assert "…" in one.line
        assert "<2068>" not in one.line  # what keeps a direction is not seen

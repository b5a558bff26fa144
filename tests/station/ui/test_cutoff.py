from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from packing.verdict import Tone
from station.ui.cutoff import left

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


def test_one_that_is_near_has_another_symbol_as_well(qtbot: QtBot) -> None:
    assert left("12:59", NOON).icon == "clock"
    assert left("12:05", NOON).icon == "attention"

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDateTime, QTimeZone
from pytestqt.qtbot import QtBot

from station.ui import formats, languages, paint

NOON = QDateTime(2026, 11, 23, 16, 30, 0).toSecsSinceEpoch()


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> Iterator[None]:
    languages.speak("en")
    yield
    languages.speak("en")


@pytest.mark.parametrize(
    ("code", "number", "weight", "day"),
    [
        ("en", "1,234,567", "1,234.56", "23/11/2026"),
        ("de", "1.234.567", "1.234,56", "23.11.26"),
        ("fr", "1\u202f234\u202f567", "1\u202f234,56", "23/11/2026"),
        ("ar", "1,234,567", "1,234.56", "23\u200f/11\u200f/2026"),
    ],
)
def test_numbers_weights_and_days_are_written_as_the_language_writes_them(
    code: str, number: str, weight: str, day: str
) -> None:
    languages.speak(code)
    assert formats.number(1_234_567) == number
    assert formats.weight(1_234_560).startswith(weight)
    assert formats.date(NOON) == day


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_digits_are_those_on_the_boxes_and_nothing_that_is_formatted_looks_like_foreign_text(code: str) -> None:
    languages.speak(code)
    made = [formats.number(-1_234_567), formats.weight(-500), formats.clock(NOON), formats.date(NOON)]
    made += [formats.moment(NOON, NOON + 90_000), formats.age(120), formats.percent(0.985)]
    for words in made:
        assert paint.clean(words) == words
        assert all(letter in "0123456789" for letter in words if letter.isdigit()), words


def test_a_moment_of_today_is_its_clock_and_one_of_another_day_names_the_day() -> None:
    assert formats.moment(NOON, NOON + 60) == "16:30"
    assert formats.moment(NOON, NOON + 86_400) == "23 Nov, 16:30"


def test_ages_are_rounded_down_in_the_largest_unit() -> None:
    told = [formats.age(seconds) for seconds in (-5, 59, 60, 3_599, 7_200, 86_400, 200_000)]
    assert told == ["0 s", "59 s", "1 min", "59 min", "2 h", "1 day", "2 days"]


def test_a_share_is_a_hundred_percent_only_when_nothing_is_missing() -> None:
    assert [formats.percent(share) for share in (1.0, 0.9999, 0.985, 0.0)] == ["100 %", "99.9 %", "98.5 %", "0 %"]


def test_the_time_zone_is_the_computers() -> None:
    here = QDateTime.fromSecsSinceEpoch(0, QTimeZone.systemTimeZone()).toString("HH:mm")
    assert formats.clock(0) == here

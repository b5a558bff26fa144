from __future__ import annotations

import doctest

import pytest

from drivers.device import DeviceState
from packing.verdict import Tone
from printing.spool import Job, State
from station.ui import lookalike, words
from station.ui.lookalike import telling
from station.ui.queue_list import matching
from sync.client import SyncState
from sync.protocol import OrderState
from sync.store import QueueRow

NOW = 1_795_000_000.0


def test_the_examples_in_the_docstrings_hold() -> None:
    assert doctest.testmod(lookalike).failed == 0


@pytest.mark.parametrize(
    ("sku", "others", "marked"),
    [
        ("NB5-DOT-BL", ["NB5-DOT-BK", "NB6-DOT-BL"], "5L"),
        ("MITT-CLAY", ["MITT-GREY"], "CLA"),
        ("84997C", ["84997c"], "C"),
        ("ALONE", ["OTHER-THING", "X"], ""),
        ("SAME", ["SAME"], ""),
        ("L0420", [f"L{number:04}" for number in range(1000)], ""),
        ("", ["A"], ""),
    ],
)
def test_the_characters_that_tell_neighbours_apart(sku: str, others: list[str], marked: str) -> None:
    assert "".join(letter for place, letter in enumerate(sku) if place in telling(sku, others)) == marked


def test_the_server_has_all() -> None:
    said = words.of_sync(SyncState(online=True, mark=1204, hash="ab", heard=NOW, words=""), 1204, "ab", NOW)
    assert (said.short, said.tone) == ("1,204 here = 1,204 on the server", Tone.PLAIN)


def test_the_server_lags() -> None:
    said = words.of_sync(SyncState(online=True, mark=1190, hash="ab", heard=NOW, words=""), 1204, "cd", NOW)
    assert said.short == "1,204 here, 1,190 on the server"


def test_the_server_knows_something_else() -> None:
    said = words.of_sync(SyncState(online=True, mark=7, hash="ab", heard=NOW, words=""), 7, "cd", NOW)
    assert said.tone is Tone.WRONG


def test_the_server_is_silent_and_it_is_told_since_when() -> None:
    said = words.of_sync(SyncState(online=False, mark=7, hash="ab", heard=NOW - 250, words="why"), 9, "cd", NOW)
    assert said.short == f"server silent since {words.clock(NOW - 250)}: packing goes on"
    assert "Why" in said.long
    never = words.of_sync(SyncState(words="refused"), 9, "cd", NOW)
    assert (never.short, never.tone) == ("server silent: not reached yet", Tone.ATTENTION)


def test_a_server_that_is_asked_for_the_first_time_is_waited_for_and_counts_what_it_sends() -> None:
    first = words.of_sync(SyncState(), 9, "cd", NOW)
    assert (first.short, first.tone) == ("waiting for the server…", Tone.PLAIN)
    coming = words.of_sync(SyncState(online=True, heard=NOW, words="", coming=12_500), 9, "cd", NOW)
    assert coming.short == "12,500 records from the server so far"


def test_a_bench_alone_says_so() -> None:
    assert words.of_sync(None, 9, "cd", NOW).short == "works alone"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 s"), (59, "59 s"), (250, "4 min"), (7_300, "2 h"), (90_000, "1 day"), (180_000, "2 days"), (-5, "0 s")],
)
def test_ages(seconds: float, said: str) -> None:
    assert words.age(seconds) == said


def test_a_device_in_trouble_speaks_with_its_own_words() -> None:
    said = words.of_device(DeviceState("label", "printer", ok=False, words="paper out"))
    assert (said.icon, said.tone, said.short) == ("printer", Tone.ATTENTION, "label: paper out")


@pytest.mark.parametrize("state", list(State))
def test_each_state_of_a_paper_has_words(state: State) -> None:
    job = Job(1, "SO/1/slip/2", "slip", "slip", state, "paper out", 1, "", "", 9)
    assert words.of_paper(job).short.startswith("Packing slip")
    assert words.order_of(job) == "SO/1"


def test_the_filter_looks_at_number_and_name_in_any_case() -> None:
    def row(number: str, name: str) -> QueueRow:
        return QueueRow(number, OrderState.READY, "", 0, "", name, 1, 1)

    rows = [row("SO-1", "Café"), row("SO-2", "Hotel Krone")]
    assert matching(rows, "KRONE so") == [rows[1]]
    assert matching(rows, "") == rows
    assert matching(rows, "zz") == []

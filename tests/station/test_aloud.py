"""Which verdicts are spoken, and how codes are spelled."""

from __future__ import annotations

import pytest

from packing.text import Text
from packing.verdict import Tone, Verdict
from station.aloud import spelled, words

WRONG = Verdict("refused", Tone.WRONG, Text("Not in this order"), Text("Put {sku} aside.", sku="4121A"))
RIGHT = Verdict("picked", Tone.RIGHT, "30-118", Text("{n} item left.", "{n} items left.", n=12))
HELD = Verdict("held", Tone.ATTENTION, "Waits for a supervisor", "Supervisor: scan your badge.")
PLAIN = Verdict("quantity", Tone.PLAIN, "Next item counts 12", "Scan the item.")


def english(text: str) -> str:
    return str(text)


@pytest.mark.parametrize(
    ("how", "verdict", "wanted"),
    [
        ("off", WRONG, ""),
        ("problems", WRONG, "Not in this order. Put 4 1 2 1 A aside."),
        ("problems", HELD, "Waits for a supervisor. Supervisor: scan your badge."),
        ("problems", RIGHT, ""),
        ("all", RIGHT, "12 items left."),
        ("all", PLAIN, ""),
    ],
)
def test_what_is_spoken(how: str, verdict: Verdict, wanted: str) -> None:
    assert words(verdict, how, english) == wanted


def test_it_is_spoken_in_the_persons_language() -> None:
    german = {"Not in this order": "Nicht in diesem Auftrag", "Put 4121A aside.": "4121A beiseitelegen."}
    assert words(WRONG, "all", lambda text: german[text]) == "Nicht in diesem Auftrag. 4 1 2 1 A beiseitelegen."


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("84C", "8 4 C"),
        ("SO-1042", "S O, 1 0 4 2"),
        ("4006381333931", "4 0 0 6 3 8 1 3 3 3 9 3 1"),
        ("A-01-3", "A, 0 1, 3"),
        ("12 of 1,200", "12 of 1,200"),
        ("2.5", "2.5"),
        ("Slip-on", "Slip-on"),
        ("ABC", "ABC"),
        ("拿 84C 两个", "拿 8 4 C 两个"),
        ("", ""),
    ],
)
def test_codes_are_spelled_and_numbers_are_not(text: str, wanted: str) -> None:
    assert spelled(text) == wanted

"""What people are told."""

from __future__ import annotations

from packing.reasons import Reason
from packing.verdict import REFUSALS, Tone, shown
from tests.packing.desk import desk


def test_every_reason_says_what_happened_and_what_to_do() -> None:
    assert set(REFUSALS) == set(Reason)
    for say, step in REFUSALS.values():
        assert 1 <= len(say.split()) <= 5
        assert step


def test_a_wrong_item_is_named_with_the_one_to_take_instead() -> None:
    bench = desk(("85123A", 2))
    verdict = bench.scan("85123B")
    assert verdict.tone is Tone.WRONG
    assert "85123B" in verdict.next_step
    assert "85123A" in verdict.next_step


def test_foreign_text_is_shown_without_doing_anything() -> None:
    assert shown("a\x1b[2Jb\u202ec") == "a<1B>[2Jb<202E>c"
    assert len(shown("x" * 10_000)) == 61

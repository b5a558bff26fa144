"""What people are told."""

from __future__ import annotations

import pytest

from packing import codec
from packing.events import ScanRefused
from packing.reasons import Reason
from packing.verdict import REFUSALS, Tone, shown
from tests.packing.desk import Desk, desk


def test_every_reason_says_what_happened_and_what_to_do() -> None:
    assert set(REFUSALS) == set(Reason)
    for say, step in REFUSALS.values():
        assert 1 <= len(say.split()) <= 5
        assert step.one


def test_a_wrong_item_is_named_with_the_one_to_take_instead() -> None:
    bench = desk(("85123A", 2))
    verdict = bench.scan("85123B")
    assert verdict.tone is Tone.WRONG
    assert "85123B" in verdict.next_step
    assert "85123A" in verdict.next_step


@pytest.mark.parametrize(
    ("scanned", "words"),
    [
        ("85123B", "You scanned 85123B, this order wants 85123A. Put it aside."),
        ("85123a", "You scanned 85123a, this order wants 85123A. Scan the article's own barcode."),
        ("85123AB", "You scanned 85123AB, this order wants 85123A. Scan the article's own barcode."),
        ("400638133391", "You scanned 400638133391, this order wants 4006381333931. Scan the article's own barcode."),
    ],
)
def test_a_code_one_typing_error_away_is_named_beside_the_wanted_one(scanned: str, words: str) -> None:
    bench = desk(("85123A", 2), ("84997C", 1))
    verdict = bench.scan(scanned)
    assert verdict.kind == "refused"
    assert verdict.next_step == words
    event = codec.decode(codec.encode(bench.happened[-1]))
    assert isinstance(event, ScanRefused)
    assert event.near, "the words come from the event alone: the journal tells the same again"
    assert event == bench.happened[-1]


def test_an_unknown_code_with_no_order_open_asks_for_an_order() -> None:
    verdict = Desk().scan("nobody's code")
    assert (verdict.say, verdict.next_step) == ("Unknown code", "Scan an order's number first.")


def test_what_is_complete_is_not_named_as_wanted() -> None:
    bench = desk(("85123A", 1), ("84997C", 1))
    bench.scan("85123A")
    assert bench.scan("85123B").next_step == "Put 85123B aside and take 84997C."


def test_only_what_is_too_many_goes_back() -> None:
    verdict = desk(("85123A", 11)).scan("14006381333938")  # a case of twelve
    assert verdict.next_step == "Put 1 of 85123A back: this order still takes 11."


def test_who_was_called_for_help_is_not_asked_to_approve_anything() -> None:
    bench = desk(("85123A", 1))
    bench.scan("PBC-HOLD")
    assert bench.scan("PBB-CLEO").next_step == "Help, then press Back to work."
    other = desk(("85123A", 1))
    other.scan("85123B")
    other.scan("PBC-HOLD")
    assert other.scan("PBB-CLEO").next_step == "Approve, or send back to work."


def test_a_case_whose_count_is_unknown_is_explained_and_counts_nothing() -> None:
    bench = desk(("85123A", 40))
    verdict = bench.scan("24006381333935", "]I1")
    assert (verdict.kind, verdict.reason, verdict.remaining) == ("refused", Reason.UNKNOWN_CODE, 40)
    assert "A case of 85123A whose count is not in the catalogue" in verdict.next_step


def test_a_read_that_its_own_symbol_contradicts_says_scan_again() -> None:
    verdict = desk(("85123A", 1)).scan("4006381333932", "]E0")
    assert verdict.reason is Reason.UNREADABLE
    assert verdict.next_step == "Scan again: 4006381333932 ends in 2, but 1 belongs there."


def test_foreign_text_is_shown_without_doing_anything() -> None:
    assert shown("a\x1b[2Jb\u202ec") == "a<1B>[2Jb<202E>c"
    assert len(shown("x" * 10_000)) == 61

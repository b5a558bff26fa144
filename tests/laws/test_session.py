"""Laws of the rules, for any scans in any order."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from packing import codec
from packing.barcode import describe, interpret
from packing.catalogue import Nothing
from packing.commands import Command
from packing.scan import Scan
from packing.session import Rules, Session, replay
from tests.packing.desk import BADGES, CODES, Desk, Shelf, desk

TEXTS = st.sampled_from(
    [*CODES, *BADGES, *(command.code for command in Command), "O1", "O2", "PBQ-3", "PBQ-12", "4006381333931", "?", ""]
)
LINES = st.lists(st.tuples(st.sampled_from(["85123A", "12-3", "84997C", "22752"]), st.integers(1, 30)), min_size=1)


@settings(max_examples=150)
@given(lines=LINES, texts=st.lists(TEXTS, max_size=60), close=st.booleans(), sign_in=st.booleans())
def test_state_is_replay_and_no_line_ever_holds_more_than_it_wants(
    lines: list[tuple[str, int]], texts: list[str], close: bool, sign_in: bool
) -> None:
    bench = desk(*lines, rules=Rules(close, sign_in))
    for text in texts:
        before = len(bench.happened)
        bench.scan(text)
        assert len(bench.happened) > before, "every scan is an event"
        _check(bench)
    copies = [codec.decode(codec.encode(event)) for event in bench.happened]
    assert replay(copies, Session(bench.rules)) == bench.session


def _check(bench: Desk) -> None:
    work = bench.session.order
    if work is None:
        return
    lines = work.picklist.lines
    left = [
        line.quantity - picked - short for line, picked, short in zip(lines, work.picked, work.shorted, strict=True)
    ]
    assert min(left) >= 0
    assert min(work.picked) >= 0
    assert work.remaining == sum(left)
    assert work.head == next((place + 1 for place, units in enumerate(left) if units), 0)


@settings(max_examples=300)
@given(text=st.text(max_size=80), aim=st.sampled_from(["", "]C1", "]E0", "]Q1", "]Q3", "]d2", "]"]))
def test_no_text_ever_raises(text: str, aim: str) -> None:
    for knowledge in (Nothing(), Shelf()):
        describe(interpret(Scan(text, "", aim), knowledge))
    desk(("85123A", 1)).scan(text, aim)


@given(digits=st.text("0123456789\x1d", max_size=60))
def test_no_digits_ever_raise(digits: str) -> None:
    describe(interpret(Scan(digits), Nothing()))
    describe(interpret(Scan(digits, "", "]C1"), Nothing()))

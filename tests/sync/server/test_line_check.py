"""A bench's line check on the server: told in its story, and without effect on orders and counts."""

from __future__ import annotations

from packing import codec, events
from packing.events import Checked, Event
from packing.scan import Scan
from sync.server.projection import BenchRow, Board
from sync.server.story import Tone, Words, sentence

SCALE = Checked("scale", "scale", well=False, words="does not answer")
CHECK: list[Event] = [
    events.LineCheckBegun(at="1"),
    events.ScanTried(at="2", scan=Scan("4121A", "left"), meant="item 4121A"),
    events.LineChecked(at="3", devices=(Checked("left", "scanner", well=True), SCALE)),
]


def test_a_check_changes_nothing_but_when_the_bench_was_heard() -> None:
    board = Board(BenchRow("bench-1", scans=7), order=lambda _: None, add_order=lambda _: None)
    for event in CHECK:
        board.take(codec.decode(codec.encode(event)))
    assert board.bench == BenchRow("bench-1", scans=7, last_event="line_checked", last_event_at="3")
    assert board.exceptions == []


def test_each_of_its_events_is_a_sentence_and_trouble_names_the_device() -> None:
    said = [sentence(event) for event in CHECK]
    assert [one.tone for one in said] == [Tone.PLAIN, Tone.PLAIN, Tone.TROUBLE]
    assert said[1].parts == ("Tried in the line check: item 4121A",)
    assert Words("scale") in said[2].parts
    assert sentence(events.LineChecked(at="3", devices=CHECK[2].devices[:1])).tone is Tone.RIGHT  # type: ignore[attr-defined]
    assert "broken off" in str(sentence(events.LineChecked(at="3")).parts)

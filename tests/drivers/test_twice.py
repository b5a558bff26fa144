from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drivers import DeviceState, open_scanner
from drivers.sim import SimScanner
from drivers.twice import Twice
from packing.scan import Scan
from tests.drivers.waiting import PATIENCE, Heard


def counted(seconds: float, *seen: tuple[str, float]) -> list[tuple[str, float]]:
    twice = Twice(seconds)
    return [(text, now) for text, now in seen if not twice.repeats(Scan(text), now)]


def test_an_article_that_rests_before_the_scanner_counts_once_however_long() -> None:
    assert counted(0.6, *(("A", number * 0.3) for number in range(1000))) == [("A", 0.0)]


def test_a_longer_gap_makes_a_new_scan() -> None:
    assert counted(0.6, ("A", 0.0), ("A", 0.6), ("A", 1.3)) == [("A", 0.0), ("A", 1.3)]


def test_another_code_in_between_makes_a_new_scan() -> None:
    assert counted(0.6, ("A", 0.0), ("B", 0.1), ("A", 0.2), ("A", 0.3)) == [("A", 0.0), ("B", 0.1), ("A", 0.2)]


def test_another_symbology_is_another_code() -> None:
    twice = Twice(0.6)
    assert [twice.repeats(Scan("1234567", aim=aim), 0.0) for aim in ("]C0", "]A0")] == [False, False]


def test_without_a_time_every_scan_counts() -> None:
    assert len(counted(0.0, *[("A", 0.0)] * 5)) == 5


@given(st.lists(st.tuples(st.sampled_from("AB"), st.floats(0.0, 2.0)), max_size=40), st.floats(0.1, 1.0))
def test_a_scan_counts_unless_the_same_came_directly_before_it_in_time(
    gaps: list[tuple[str, float]], seconds: float
) -> None:
    twice, now, before = Twice(seconds), 0.0, ("", float("-inf"))
    for text, gap in gaps:
        now += gap
        assert twice.repeats(Scan(text), now) == (text == before[0] and now - before[1] <= seconds)
        before = (text, now)


def test_through_a_port_repeats_are_told_apart_counted_and_shown() -> None:
    gun = SimScanner()
    scans, repeats, states = Heard[Scan](), Heard[Scan](), Heard[DeviceState]()
    scanner = open_scanner(f"{gun.address};twice=5", deliver=scans, state=states, repeated=repeats, name="gate")
    scanner.start()
    gun.rest("A", every=0.005, times=20)
    repeats.count(19)
    gun.scan("B")
    gun.scan("A")
    assert [scan.text for scan in scans.count(3)] == ["A", "B", "A"]
    states.until(lambda items: items[-1].words == "ready, 19 repeated reads not counted")
    assert all(state.ok for state in states.items if state.words != "not plugged in")
    scanner.stop()
    assert scanner.join(PATIENCE)
    gun.close()

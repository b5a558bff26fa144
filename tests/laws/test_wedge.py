"""No key is lost at the keyboard wedge: each is part of a scan, its frame, or given back, once and in order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drivers.keys import ENTER, TAB
from drivers.wedge import PAUSE, WedgeFramer

keys = st.tuples(
    st.sampled_from([2, 3, 16, 30, 57, ENTER, TAB, 14, 105]),  # digits, letters, space, ends, Backspace, arrow
    st.sampled_from([0.0, 0.002, 0.02, 0.05, 0.09, 0.2]),
    st.booleans(),  # Ctrl
    st.booleans(),  # repeat
)


@given(st.lists(keys, max_size=60))
def test_every_key_goes_exactly_one_way_and_in_order(presses: list[tuple[int, float, bool, bool]]) -> None:
    framer, now = WedgeFramer(), 0.0
    seen: list[int] = []
    scanned = ends = 0
    for number, (code, gap, ctrl, repeat) in enumerate(presses):
        now += gap
        outcome = framer.press(code, False, ctrl, "", now, repeat=repeat, token=number)
        seen += [key.token for key in outcome.replay if isinstance(key.token, int)]
        seen += [] if outcome.swallow else [number]
        scanned += len(outcome.scan or "")
    outcome = framer.tick(now + PAUSE)
    seen += [key.token for key in outcome.replay if isinstance(key.token, int)]
    scanned += len(outcome.scan or "")
    ends = sum(code in (ENTER, TAB) for code, *_ in presses)
    assert seen == sorted(set(seen))
    assert not framer.waiting
    # Only Enter and Tab may vanish: they frame a scan.
    assert len(presses) - ends <= len(seen) + scanned <= len(presses)

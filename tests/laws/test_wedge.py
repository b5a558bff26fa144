"""No key is lost at the keyboard wedge: each is part of a scan, its frame, or given back, once and in order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drivers.habits import Habits
from drivers.keys import ENTER, MODIFIERS, TAB
from drivers.strokes import Stroke
from drivers.wedge import Outcome, WedgeFramer

CODES = [2, 3, 16, 30, 57, 82, ENTER, TAB, 14, 105, 66, 29, 42, 54, 56, 58, 69, 100, 125]  # letters, F8, modifiers…
strokes = st.tuples(
    st.sampled_from(CODES),
    st.booleans(),  # down
    st.sampled_from([0.0, 0.002, 0.02, 0.05, 0.09, 0.2]),
    st.sampled_from([False] * 9 + [True]),  # repeat
)
taps = st.tuples(st.sampled_from(CODES[:8]), st.sampled_from([0.0, 0.002, 0.02, 0.05, 0.2])).map(
    lambda one: [(one[0], True, one[1], False), (one[0], False, 0.001, False)]
)
habits = st.sampled_from([Habits(), Habits(known=True, suffix="\r"), Habits(known=True, suffix="*", prefix="\uf042")])


@given(st.lists(strokes.map(lambda one: [one]) | taps, max_size=60), habits)
def test_every_stroke_goes_exactly_one_way_and_in_order(
    groups: list[list[tuple[int, bool, float, bool]]], known: Habits
) -> None:
    framer, now = WedgeFramer(known), 0.0
    seen: list[int] = []
    given_strokes: list[Stroke] = []
    in_scans = 0

    def note(outcome: Outcome, number: int | None = None) -> None:
        nonlocal in_scans
        seen.extend(stroke.token for stroke in outcome.replay if isinstance(stroke.token, int))
        seen.extend([number] if number is not None and not outcome.swallow else [])
        in_scans += len(outcome.run.times) if outcome.run else 0

    for number, (code, down, gap, repeat) in enumerate([stroke for group in groups for stroke in group]):
        now += gap
        given_strokes.append(Stroke(code, down, now, "?", repeat=repeat and down, token=number))
        note(framer.key(given_strokes[-1]), number)
    note(framer.tick(now + 10))
    assert len(seen) == len(set(seen))
    assert not framer.waiting
    # Presses keep their order; a key never comes up before it went down.
    assert [number for number in seen if given_strokes[number].down] == sorted(
        number for number in seen if given_strokes[number].down
    )
    for code in CODES:
        of_key = [number for number in seen if given_strokes[number].code == code]
        assert of_key == sorted(of_key)
    downs = [stroke for stroke in given_strokes if stroke.down]
    typing = [stroke for stroke in downs if stroke.code not in MODIFIERS]
    passed = [number for number in seen if given_strokes[number].down and given_strokes[number].code not in MODIFIERS]
    ends = sum(stroke.code in (ENTER, TAB) for stroke in typing)
    # Only Enter and Tab may vanish: they frame a scan.
    assert len(typing) - ends <= len(passed) + in_scans <= len(typing)

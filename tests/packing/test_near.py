"""Codes one typing error apart, against the textbook's distance."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from packing.near import near, one_edit

TEXTS = st.text("AB1-é", max_size=9)


def distance(one: str, other: str) -> int:
    """Damerau-Levenshtein, optimal string alignment, by the full table."""
    rows = [[max(i, j) if not (i and j) else 0 for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            same = one[i - 1] == other[j - 1]
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (not same))
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    return rows[-1][-1]


@settings(max_examples=500)
@given(one=TEXTS, other=TEXTS)
def test_one_edit_is_a_distance_of_one(one: str, other: str) -> None:
    assert one_edit(one, other) == (distance(one, other) == 1)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str]:
    text = draw(st.text("AB12-", min_size=3, max_size=14))
    place, sign = draw(st.integers(0, len(text) - 1)), draw(st.sampled_from("AB12-x"))
    kind = draw(st.sampled_from("sdit"))
    if kind == "s":
        return text, text[:place] + sign + text[place + 1 :]
    if kind == "d":
        return text, text[:place] + text[place + 1 :]
    if kind == "i":
        return text, text[:place] + sign + text[place:]
    return text, text[:place] + text[place : place + 2][::-1] + text[place + 2 :]


@settings(max_examples=500)
@given(pair=edited())
def test_the_quick_look_loses_no_edit_wherever_it_is(pair: tuple[str, str]) -> None:
    scanned, code = pair
    assert (near(scanned, [code]) == (code,)) == (scanned != code)


def test_what_differs_in_what_nobody_sees_is_near_and_what_is_equal_is_not() -> None:
    assert near(" ab-12 ", ["AB-12", "AB-13"]) == ("AB-12",)
    assert near("ＡＢ－１２", ["AB-12"]) == ("AB-12",)
    assert near("AB-12", ["AB-12"]) == ()
    assert near("AB-12", ["CD-34", "AB-1234"]) == ()
    assert near("12", ["13"]) == (), "in codes of two signs everything is near"

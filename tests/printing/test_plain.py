from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from printing.plain import LONGEST, NOT_SHOWN, plain, plain_lines


@given(st.text(max_size=300))
def test_a_line_of_paper_has_no_control_character_and_no_direction_override(text: str) -> None:
    line = plain(text)
    for char in line:
        assert unicodedata.category(char) not in ("Cc", "Cs", "Co", "Zl", "Zp")
        assert char not in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
    assert line == line.strip()
    assert plain(line) == line


def test_a_control_character_is_seen_and_not_dropped() -> None:
    assert plain("12\x1b3") == f"12{NOT_SHOWN}3"


def test_ten_thousand_characters_are_cut_with_an_ellipsis() -> None:
    assert len(plain("x" * 10_000)) == LONGEST
    assert plain("x" * 10_000).endswith("…")


def test_towers_of_accents_are_cut() -> None:
    assert len(plain("Z" + "\u0316" * 500)) == 5


def test_a_note_keeps_its_lines() -> None:
    assert plain_lines("one\r\n\n two\x00") == ["one", f"two{NOT_SHOWN}"]

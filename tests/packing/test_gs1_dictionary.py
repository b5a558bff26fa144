"""The syntax dictionary as it is embedded: every line understood, nothing in it that the program cannot judge."""

from __future__ import annotations

from pathlib import Path

import pytest

from assets.gs1.embed import MODULE, embedded
from packing.gs1.dictionary import Component, lengths, lines, lookup, read_line
from packing.gs1.linters import LINTERS
from packing.gs1.syntax_dictionary import TEXT

DEFINITIONS = {definition.ai: definition for line in TEXT.splitlines() for definition in read_line(line)}


def test_every_line_is_understood_and_every_identifier_found() -> None:
    assert len(DEFINITIONS) == 541
    assert DEFINITIONS.keys() == lines().keys()
    assert {ai: lookup(ai) for ai in DEFINITIONS} == DEFINITIONS


def test_the_dictionary_says_of_which_release_it_is_and_under_which_licence() -> None:
    assert "# Release: 2026-01-27\n" in TEXT
    assert "GS1 AISBL" in TEXT
    assert "Licensed under the Apache License, Version 2.0" in TEXT


def test_every_linter_that_it_names_is_written() -> None:
    named = {name for one in DEFINITIONS.values() for part in one.components for name in part.linters}
    assert named <= set(LINTERS)
    assert set(LINTERS) - named == {"yyyymmd0"}  # which stands in no line, but within yyyymmdd


def test_identifiers_that_begin_alike_are_equally_long() -> None:
    assert {ai for ai in DEFINITIONS if len(ai) != lengths()[ai[:2]]} == set()


def test_what_the_rules_name_is_in_the_dictionary() -> None:
    for one in DEFINITIONS.values():
        named = [*one.excludes, *(ai for groups in one.requires for group in groups for ai in group)]
        named += [ai for sequence in one.qualifiers or () for ai in sequence]
        for pattern in named:
            start = pattern.rstrip("n")
            assert any(len(ai) == len(pattern) and ai.startswith(start) for ai in DEFINITIONS), (one.ai, pattern)


def test_a_value_has_one_end_only() -> None:
    """Only the last component may be of variable length, and none that must be there follows one that need not."""
    for one in DEFINITIONS.values():
        *first, _last = one.components
        assert all(part.least == part.most for part in first), one.ai
        assert sorted(one.components, key=lambda part: part.optional) == list(one.components), one.ai
        assert one.separated or one.shortest == one.longest, one.ai


def test_a_line_becomes_what_it_says() -> None:
    """AI (8008), GS1 General Specifications, section 3.9: date and hour, perhaps minutes and seconds."""
    (made,) = read_line("8008        ?  N6,yymmdd N2,hh [N2],mi [N2],ss   req=01,02   # PROD TIME")
    assert made.components == (
        Component(6, 6, False, ("csetnumeric", "yymmdd")),
        Component(2, 2, False, ("csetnumeric", "hh")),
        Component(2, 2, True, ("csetnumeric", "mi")),
        Component(2, 2, True, ("csetnumeric", "ss")),
    )
    assert (made.shortest, made.longest, made.separated, made.attribute) == (8, 12, True, True)
    assert made.requires == ((("01",), ("02",)),)
    assert made.title == "PROD TIME"
    first, *_, last = read_line("3100-3105  *?  N6  req=01,02 ex=310n  # NET WEIGHT (kg)")
    assert (first.ai, last.ai, first.separated, first.excludes) == ("3100", "3105", False, ("310n",))


@pytest.mark.parametrize("line", ["12 *? Q6 # X", "12 N6 unheard=1", "N6", "1x N6"])
def test_a_line_in_another_language_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="syntax dictionary"):
        list(read_line(line))


def test_unknown_identifiers_are_taken_only_if_asked_and_if_they_contradict_nothing() -> None:
    assert lookup("89") is None
    for ai, sound in {
        "89": True,
        "05": True,
        "4199": True,
        "3999": True,
        "011": False,
        "9": False,
        "89012": False,
        "8A": False,
    }.items():
        assert (lookup(ai, unknown=True) is not None) == (sound and ai != "4199"), ai
    weight = lookup("3109", unknown=True)
    assert weight is not None
    assert (weight.shortest, weight.longest, weight.separated) == (6, 6, False)
    place = lookup("419", unknown=True)
    assert place is not None
    assert (place.shortest, place.longest, place.separated) == (13, 13, False)


def test_embedding_a_dictionary_again_changes_nothing_and_another_one_takes_its_place() -> None:
    source = MODULE.read_text(encoding="utf-8")
    assert Path(__file__).parents[2] / "packing" / "gs1" / "syntax_dictionary.py" == MODULE
    assert embedded(source, TEXT) == source
    other: dict[str, str] = {}
    exec(embedded(source, "00 N18 # SSCC\n"), other)
    assert other["TEXT"] == "00 N18 # SSCC\n"
    with pytest.raises(ValueError, match="published file"):
        embedded(source, 'no"""file\n')

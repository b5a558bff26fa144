"""Sentences that can be said in other languages."""

from __future__ import annotations

import json
import pickle

import pytest

from packing.text import Text, either, from_kept, in_turn, kept, listed


def test_a_text_is_its_english_words_wherever_a_string_is_wanted() -> None:
    text = Text("Put {sku} aside.", sku="A{B}")
    assert text == "Put A{B} aside."
    assert json.dumps({"say": text}) == '{"say": "Put A{B} aside."}'
    assert f"{text} Thanks." == "Put A{B} aside. Thanks."


def test_it_remembers_how_it_was_made() -> None:
    step = Text("{n} item left.", "{n} items left.", n=3)
    whole = Text("{what} {then}", what=step, then="x")
    assert whole == "3 items left. x"
    assert (whole.template, whole.values["what"]) == ("{what} {then}", step)
    assert isinstance(whole.values["what"], Text)
    assert (step.template, step.many, step.values) == ("{n} item left.", "{n} items left.", {"n": 3})


def test_a_copy_through_another_process_remembers_it_too() -> None:
    step = pickle.loads(pickle.dumps(Text("{n} of {sku} left.", "{n} of {sku} left.", n=1, sku="A{B}")))
    assert (step, step.values) == ("1 of A{B} left.", {"n": 1, "sku": "A{B}"})


def test_a_text_is_kept_in_a_file_and_read_again() -> None:
    text = Text("Printer {name}: {what}", name="slip", what=Text("{n} of {x}", "{n} of {x}", n=2, x="{A}"))
    again = from_kept(kept(text))
    assert isinstance(again, Text)
    assert (again, again.template, again.values) == (text, text.template, text.values)
    assert isinstance(again.values["what"], Text)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "paper out",
        "{",
        '{"text": 3}',
        '{"text": 3, "many": "", "values": {}}',
        '{"text": "{a}", "many": "", "values": {}}',
        '{"text": "", "many": "", "values": []}',
        '{"text":' * 100_000,
    ],
)
def test_words_that_were_kept_plain_come_back_as_they_are(words: str) -> None:
    assert from_kept(words) == words


def test_a_place_with_a_capital_begins_a_sentence() -> None:
    assert Text("{Seen}. {todo}", Seen="not plugged in", todo="plug") == "Not plugged in. plug"


def test_sentences_and_choices_are_joined_by_words_that_can_be_said_otherwise() -> None:
    assert in_turn("", Text("One."), "Two.", "") == "One. Two."
    assert in_turn("", "") == ""
    assert either(["A"]) == "A"
    assert listed(["A", "B"]) == "A, B"

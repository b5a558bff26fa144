"""Sentences that can be said in other languages."""

from __future__ import annotations

import json
import pickle

from packing.text import Text


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

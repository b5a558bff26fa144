"""Laws of the GS1 validator: no text breaks it or holds it up, and what it writes it reads."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packing.codes import check_digit
from packing.gs1 import (
    GS,
    STRICT,
    Element,
    Gs1Error,
    Rules,
    bracketed,
    digital_link,
    element_string,
    elements,
    is_digital_link,
    links,
    lint,
    scan_data,
)
from packing.gs1.linters import CSET82, LINTERS

LENIENT = Rules(unknown_ais=True, unknown_in_query=True, short_gtins=True, short_names=True, any_case=True, apart=True)
RULES = st.sampled_from([STRICT, LENIENT])
WORDS = r"01 10 17 21 00 8003 3103 09521234567899 271231 gtin ABC ]C1 ]E0 ]e0 ]Q1 ^ | ( ) \( / ? & = % %2F é ١"
PIECES = st.sampled_from([*WORDS.split(), "https://a/", "http://", GS, "\0", "\ud800"])
HOSTILE = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=25).map("".join))


def gtin(body: str) -> str:
    return body + check_digit(body)


VALUES = {
    "01": st.text("0123456789", min_size=13, max_size=13).filter(int).map(gtin),
    "10": st.text(CSET82, min_size=1, max_size=20),
    "17": st.dates().map(lambda day: day.strftime("%y%m%d")),
    "21": st.text(CSET82, min_size=1, max_size=20),
    "240": st.text(CSET82, min_size=1, max_size=30),
    "3103": st.text("0123456789", min_size=6, max_size=6),
    "99": st.text(CSET82, min_size=1, max_size=90),
}


def message(ais: list[str]) -> st.SearchStrategy[tuple[Element, ...]]:
    """A sound article with these further elements."""
    return st.tuples(*(VALUES[ai].map(partial(elements.element, ai)) for ai in ("01", *ais)))


MESSAGES = st.lists(st.sampled_from(sorted(VALUES.keys() - {"01"})), unique=True).flatmap(message)


@given(HOSTILE, RULES)
def test_no_text_raises_anything_but_the_error_of_this_family(text: str, rules: Rules) -> None:
    element_string(text, rules=rules)
    digital_link(text, rules=rules)
    is_digital_link(text)
    readers: list[Callable[[], object]] = [
        lambda: elements.parse(text, GS, rules),
        lambda: bracketed.parse(text, rules),
        lambda: links.parse(text, rules),
        lambda: scan_data.read(text, rules),
        *(partial(scan_data.read, aim + text, rules) for aim in ("]C1", "]E0", "]E4", "]Q1")),
        *(partial(scan_data.write, name, text) for name in ("QR", "EAN8", "GS1_128_CCC", "DataBarOmni")),
    ]
    told: list[tuple[str, str]] = []
    for read in readers:
        try:
            read()
        except Gs1Error as error:
            told.append((str(error), error.code))
    assert all(words and code for words, code in told)


@given(HOSTILE, st.sampled_from(sorted(LINTERS)))
def test_no_text_breaks_a_linter_and_a_fault_lies_within_it(text: str, name: str) -> None:
    fault = lint(name, text)
    if fault is not None:
        assert 0 <= fault.at <= fault.at + fault.length <= len(text)


@given(MESSAGES)
def test_what_is_written_is_read_again(made: tuple[Element, ...]) -> None:
    assert elements.parse(elements.write(made)) == made
    assert elements.parse(elements.write(made, "^"), "^") == made
    assert element_string(elements.write(made)).ais == {one.ai: one.value for one in made}
    assert {one.ai: one for one in links.parse(links.write(made))} == {one.ai: one for one in made}


@given(MESSAGES)
def test_bracketed_text_is_read_again(made: tuple[Element, ...]) -> None:
    assert bracketed.parse(bracketed.write(made)) == made


@given(MESSAGES, st.data())
def test_one_wrong_check_digit_is_always_seen(made: tuple[Element, ...], data: st.DataObject) -> None:
    number = made[0].value
    wrong = number[:-1] + data.draw(st.sampled_from(sorted(set("0123456789") - {number[-1]})))
    assert element_string(f"01{wrong}").fault == "INCORRECT_CHECK_DIGIT"


LONG = 7_200
HOLDING_UP = [
    GS * LONG,
    "0" * LONG,
    "10" * (LONG // 2),
    "99A\x1d" * (LONG // 4),
    "91" + "A" * LONG,
    "8110" + "1" * LONG,
    "(10)A" * (LONG // 5),
    "(" * LONG,
    "()" * (LONG // 2),
    "\\(" * (LONG // 2),
    "(10)" + "\\(" * (LONG // 2),
    "https://a/" + "01/" * (LONG // 3),
    "https://a/" + "/" * LONG,
    "https://a/" + "10/A/" * (LONG // 5),
    "https://a/01/09521234567899" + "/10/A" * (LONG // 5),
    "https://a/01/09521234567899?" + "&" * LONG,
    "https://a/01/09521234567899?" + "a&" * (LONG // 2),
    "https://a/01/" + "%41" * (LONG // 3),
    "https://a/01/" + "%" * LONG,
    "http://" * (LONG // 7),
    "https://a" * (LONG // 9),
    "😀" * LONG,
    "1/" * (LONG // 2),
    "GB" + "1" * LONG,
]


def quickest(act: Callable[[], object]) -> float:
    """Seconds: the least of three, because the machine has other things to do."""
    taken = []
    for _ in range(3):
        begin = time.perf_counter()
        try:
            act()
        except Gs1Error:
            pass
        taken.append(time.perf_counter() - begin)
    return min(taken)


@pytest.mark.parametrize("text", HOLDING_UP, ids=lambda text: text[:16])
def test_no_long_text_holds_a_bench_up(text: str) -> None:
    """Each takes 0.1 to 3 ms; anything that grows with the square of the length takes seconds."""
    readers: list[Callable[[str], object]] = [element_string, digital_link, is_digital_link, bracketed.parse]
    for act in (*readers, *LINTERS.values()):
        assert quickest(partial(act, text)) < 0.050
    assert quickest(partial(scan_data.read, "]Q1" + text)) < 0.050

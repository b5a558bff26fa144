from __future__ import annotations

import random
import string

import pytest

from drivers.habits import Habits
from drivers.keys import ENTER, key_code, set1_code
from drivers.strokes import Stroke
from drivers.wedge import PAUSE, Outcome, WedgeFramer
from tests.drivers.keyboards import CTRL, PLAIN_CODES, SHIFT, Desk

ESCAPE, BACKSPACE, F2, F8 = 1, 14, 60, 66
GTIN, GS1 = "4006381333931", "]C10104006381333931\x1d10aB-7~"


@pytest.fixture
def desk() -> Desk:
    return Desk()


def words(text: str, *, gap: float, hold: float) -> list[tuple[str, float, float]]:
    """Even typing."""
    return [(char, place * gap, place * gap + hold) for place, char in enumerate(text)]


def burst(text: str, seed: int, start: float = 0.0) -> list[tuple[str, float, float]]:
    """A fast typist, 120 words a minute and more: bursts of letters 15 to 60 ms apart that roll over one another, each
    held 60 to 140 ms (the spread that studies of typing on full keyboards report), then a short rest."""
    dice, at, keys = random.Random(seed), start, []
    for place, char in enumerate(text):
        at += dice.uniform(0.015, 0.06) if place % 5 else dice.uniform(0.09, 0.25)
        keys.append((char, at, at + dice.uniform(0.06, 0.14)))
    return keys


# --- a scanner -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\r", "\t"])
@pytest.mark.parametrize("gap", [0.0012, 0.002, 0.03])
def test_a_fast_run_ended_by_enter_or_tab_is_a_scan_and_nobody_else_sees_a_key_of_it(
    desk: Desk, end: str, gap: float
) -> None:
    desk.scan(GS1 + end, gap=gap)
    desk.rest()
    assert desk.runs[0].text == GS1
    assert desk.runs[0].end == end
    assert (len(desk.runs), desk.seen) == (1, [])


def test_every_character_of_a_us_keyboard_is_right_whatever_the_layout_says(desk: Desk) -> None:
    everything = "".join(char for char in string.printable if char.isprintable())
    desk.scan(everything + "\r")
    assert desk.scans == [everything]


@pytest.mark.parametrize("gs", ["ctrl", "29", "029", "0029"])
def test_gs_by_ctrl_and_by_alt_with_a_number(desk: Desk, gs: str) -> None:
    desk.scan(GS1 + "\r", gs=gs)
    desk.rest()
    assert desk.runs[0].text == GS1
    assert desk.seen == []


def test_characters_beyond_ascii_come_as_alt_and_a_number(desk: Desk) -> None:
    desk.scan("CAFÉ-ñ-€\r")
    assert desk.scans == ["CAFÉ-ñ-€"]


def test_control_characters_come_as_ctrl_and_a_letter(desk: Desk) -> None:
    desk.scan("\x02AB12\x04\r")
    desk.rest()
    assert desk.runs[0].text == "\x02AB12\x04"


def test_a_shift_that_is_down_all_the_while_is_a_persons(desk: Desk) -> None:
    desk.stroke(SHIFT, True, 99.0)  # long before
    desk.scan("ab12\r")
    desk.rest()
    assert desk.scans == ["ab12"]
    desk.stroke(SHIFT, False)
    desk.stroke(54, True)  # in the same moment, and the scanner has a Shift of its own
    desk.scan("aB12\r")
    desk.stroke(54, False)
    assert desk.scans == ["ab12", "aB12"]


def test_caps_lock_changes_nothing_unless_the_scanner_works_against_it(desk: Desk) -> None:
    desk.scan("aBc1\r", caps=True)
    against = Desk(Habits(known=True, suffix="\r", case="swapped with Caps Lock"))
    against.scan("AbC1\r", caps=True)
    against.scan("aBc1\r", caps=False)
    assert desk.scans + against.scans == ["aBc1"] * 3


def test_an_enter_before_and_after_a_code_presses_no_button(desk: Desk) -> None:
    for _ in range(3):
        desk.scan(f"\r{GTIN}\r\r")
        desk.rest()
    assert (desk.scans, desk.seen) == ([GTIN] * 3, [])


def test_a_scanner_without_suffix_is_ended_by_silence(desk: Desk) -> None:
    desk.scan(GTIN)
    desk.rest()
    desk.scan("5449000000996")
    desk.rest(0.2)
    desk.scan(GTIN + "\r")
    assert desk.scans == [GTIN, "5449000000996", GTIN]


def test_a_suffix_right_after_the_silence_presses_no_button(desk: Desk) -> None:
    desk.scan(GTIN)
    desk.rest(0.16)
    desk.scan("\r", gap=0.05)
    desk.rest()
    assert desk.seen == []


@pytest.mark.parametrize("seed", range(30))
def test_a_radio_scanner_that_stalls_in_the_middle_of_a_code_is_heard_whole(seed: int) -> None:
    dice, desk = random.Random(seed), Desk()
    for _ in range(3):
        for char in f"{GTIN}AB\r":
            desk.now += dice.uniform(0.05, 0.1) if dice.random() < 0.3 else 0
            desk.scan(char, gap=0.006)
        desk.rest()
    assert (desk.scans, desk.typed) == ([f"{GTIN}AB"] * 3, "")


def test_a_slow_scanner_is_heard_once_its_rhythm_is_known() -> None:
    desk = Desk(Habits(known=True, suffix="\r", gap=0.06, stall=0.07))
    desk.scan(GTIN + "\r", gap=0.06)
    assert desk.scans == [GTIN]


def test_a_suffix_that_was_held_up_presses_no_button_where_the_scanner_always_sends_one(desk: Desk) -> None:
    desk.scan("4006381\r")
    desk.scan("4006382")
    desk.rest(1.5)
    desk.scan("\r")
    desk.rest()
    assert (desk.scans, desk.seen) == (["4006381", "4006382"], [])
    desk.scan("\r")
    desk.rest()
    assert desk.typed == "\r"


def test_known_suffixes_let_the_others_be_data() -> None:
    desk = Desk(Habits(known=True, suffix="\t"))
    desk.scan("AB\rCD\t")
    desk.scan("E1\t")
    assert desk.scans == ["AB\rCD", "E1"]


def test_a_known_scanner_may_send_a_single_character(desk: Desk) -> None:
    known = Desk(Habits(known=True, suffix="\r"))
    for one in (desk, known):
        one.scan("7\r")
        one.rest()
        one.fingers([("5", 0.0, 0.08), ("\r", 0.03, 0.11)])
        one.rest()
    assert (desk.scans, desk.typed) == ([], "7\r5\r")
    assert (known.scans, known.typed) == (["7"], "5\r")


def test_prefix_and_mapped_gs_are_taken_off_and_put_back() -> None:
    desk = Desk(Habits(known=True, prefix="\x02#", suffix="*\r", gs="|"))
    desk.scan("\x02#0104006381333931|10aB*\r")
    desk.scan("\x02#A|B*\r")
    assert desk.scans == ["0104006381333931\x1d10aB", "A|B"]


def test_a_function_key_may_stand_for_gs() -> None:
    desk = Desk(Habits(known=True, suffix="\r", gs=chr(0xF000 + F8)))
    desk.scan("0104006381333931")
    for down in (True, False):
        desk.now += 0.001
        desk.stroke(F8, down)
    desk.scan("10aB\r")
    desk.rest()
    assert (desk.scans, desk.seen) == (["0104006381333931\x1d10aB"], [])


def test_a_code_without_end_is_cut_and_nothing_of_it_is_typed(desk: Desk) -> None:
    desk.scan("1" * 16_500 + "\r", gap=0.0011)
    desk.rest()
    assert (len(desk.scans[0]), len(desk.scans), desk.seen) == (16_384, 1, [])


# --- a person --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("gap", "hold"), [(0.3, 0.1), (0.12, 0.09), (0.08, 0.06), (0.05, 0.08), (0.03, 0.08)])
def test_typing_arrives_whole_and_in_order_at_any_speed(desk: Desk, gap: float, hold: float) -> None:
    desk.fingers(words("hello 4006381333931\r", gap=gap, hold=hold))
    desk.rest()
    assert (desk.typed, desk.runs) == ("hello 4006381333931\r", [])


@pytest.mark.parametrize("seed", range(50))
def test_bursts_of_a_fast_typist_are_no_scan(desk: Desk, seed: int) -> None:
    text = "the thing in question is station 4006381333931\r"
    desk.fingers(burst(text, seed))
    desk.rest()
    assert (desk.typed, desk.runs) == (text, [])
    assert [id(stroke) for stroke in desk.seen] == list(dict.fromkeys(id(stroke) for stroke in desk.seen))


def test_typing_lags_by_no_more_than_the_pause(desk: Desk) -> None:
    for char in "slow":
        desk.fingers([(char, 0.0, 0.08)])
        desk.rest(PAUSE)
        assert desk.typed.endswith(char)


def test_three_keys_are_no_scan_of_an_unknown_scanner_however_fast(desk: Desk) -> None:
    desk.scan("123\r")
    assert (desk.scans, desk.typed) == ([], "123\r")


def test_a_held_key_is_no_scan(desk: Desk) -> None:
    code = PLAIN_CODES["a"]
    desk.stroke(code, True)
    for _ in range(10):
        desk.stroke(code, True, desk.now + 0.03, repeat=True)
    desk.stroke(code, False, desk.now + 0.03)
    desk.fingers([("\r", 0.05, 0.1)])
    desk.rest()
    assert (desk.scans, desk.typed) == ([], "a" * 11 + "\r")


def test_an_enter_by_itself_arrives_after_the_pause(desk: Desk) -> None:
    desk.stroke(ENTER, True)
    assert desk.framer.waiting
    desk.rest(PAUSE)
    assert (desk.typed, desk.framer.waiting) == ("\r", False)


def test_keys_that_type_nothing_pass_at_once_and_overtake_nobody(desk: Desk) -> None:
    for code in (ESCAPE, BACKSPACE, F2, 103):
        assert desk.framer.key(Stroke(code, True, 1.0)) == Outcome()
    desk.framer.key(Stroke(PLAIN_CODES["a"], True, 2.0, token="first"))
    outcome = desk.framer.key(Stroke(BACKSPACE, True, 2.01, token="second"))
    assert outcome.swallow
    assert [stroke.token for stroke in outcome.replay] == ["first", "second"]


def test_a_shortcut_arrives_with_its_modifier_before_it(desk: Desk) -> None:
    desk.stroke(CTRL, True)
    desk.stroke(PLAIN_CODES["l"], True, desk.now + 0.06)
    desk.stroke(PLAIN_CODES["l"], False, desk.now + 0.06)
    desk.stroke(CTRL, False, desk.now + 0.06)
    desk.rest()
    assert [(stroke.code, stroke.down) for stroke in desk.seen if stroke.down] == [(CTRL, True), (38, True)]
    assert len(desk.seen) == 4


# --- both at once ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", [0.001, 0.02, 0.05, 0.08, 0.11, 0.5])
def test_a_scan_in_the_middle_of_typing_leaves_the_field_as_it_was(desk: Desk, at: float) -> None:
    desk.fingers([("a", 0.0, 0.09), ("b", 0.2, 0.28)])
    begun = 100.2
    desk.now = begun + max(at, 0.081)
    desk.scan(GTIN + "\r")
    desk.rest()
    desk.fingers([("c", 0.0, 0.08)])
    desk.rest()
    assert (desk.scans, desk.typed) == ([GTIN], "abc")


@pytest.mark.parametrize("pressed", [0.0, 0.005, 0.03])
@pytest.mark.parametrize("hold", [0.06, 0.12])
def test_fingers_on_the_keyboard_during_a_scan_are_told_from_it(desk: Desk, pressed: float, hold: float) -> None:
    scanner = Desk(now=100.0101)
    scanner.framer = WedgeFramer()
    strokes: list[tuple[float, int, bool]] = []
    scanner.stroke = lambda code, down, at=None, **_: strokes.append((scanner.now, code, down))  # type: ignore[method-assign]
    scanner.scan(GTIN + "\r", gap=0.004)
    key = PLAIN_CODES["x"]
    strokes += [(100.01 + pressed, key, True), (100.01 + pressed + hold, key, False)]
    for at, code, down in sorted(strokes):
        desk.stroke(code, down, at)
    desk.rest()
    assert (desk.scans, desk.typed) == ([GTIN], "x")
    assert [stroke.down for stroke in desk.seen] == [True, False]


# --- tables ----------------------------------------------------------------------------------------------------------


def test_without_key_codes_the_text_counts() -> None:
    framer = WedgeFramer()
    outcomes = [framer.key(Stroke(0, True, 0.0, text=char)) for char in "400é\r"]
    assert [outcome.run.text for outcome in outcomes if outcome.run] == ["400é"]


def test_key_codes_of_the_platforms_agree() -> None:
    assert {key_code(38, "xcb"), key_code(38, "wayland"), key_code(30, "windows")} == {30}
    assert key_code(30, "cocoa") == 0


@pytest.mark.parametrize(
    ("windows", "linux"),
    [
        (0x11C, 96), (0x1C, 28), (0x11D, 97), (0x1D, 29), (0x135, 98), (0x35, 53), (0x138, 100), (0x38, 56),
        (0x145, 69), (0x45, 119), (0x147, 102), (0x47, 71), (0x148, 103), (0x48, 72), (0x149, 104), (0x14B, 105),
        (0x14D, 106), (0x14F, 107), (0x150, 108), (0x151, 109), (0x152, 110), (0x52, 82), (0x153, 111), (0x53, 83),
        (0x15B, 125), (0x15C, 126), (0x15D, 127), (0x137, 99), (0x37, 55), (0x57, 87), (0x58, 88), (0x64, 183),
        (0x6E, 193), (0x76, 194), (0x73, 89), (0x7D, 124), (0x7E, 121), (0x59, 117), (0x56, 86), (0xE01C, 96),
        (0x5A, 0), (0x17A, 0),
    ],
)  # fmt: skip
def test_scan_codes_of_windows_are_the_keys_of_linux(windows: int, linux: int) -> None:
    assert set1_code(windows) == linux

from __future__ import annotations

import string

import pytest

from drivers.keys import ENTER, PLAIN, SHIFTED, TAB, character, key_code
from drivers.wedge import PAUSE, Outcome, WedgeFramer, wedge_scan
from packing.scan import Scan

LEFT_SHIFT, LEFT_CTRL, RIGHT_BRACKET, ESCAPE, BACKSPACE = 42, 29, 27, 1, 14
SHIFTED_CODES = {char: code for code, char in reversed(SHIFTED.items())}
PLAIN_CODES = {char: code for code, char in reversed(PLAIN.items())}


class Keyboard:
    """Presses keys of a US keyboard into a framer, and notes what came of them."""

    def __init__(self) -> None:
        self.framer = WedgeFramer()
        self.now = 100.0
        self.scans: list[str] = []
        self.seen = ""

    def press(
        self, code: int, *, shift: bool = False, ctrl: bool = False, gap: float = 0.001, repeat: bool = False
    ) -> None:
        self.now += gap
        # What the layout made of the key is wrong on purpose: only the code may count.
        self.note(self.framer.press(code, shift, ctrl, "?", self.now, repeat=repeat), code, shift)

    def note(self, outcome: Outcome, code: int = 0, shift: bool = False) -> None:
        self.seen += "".join(key.char for key in outcome.replay)
        self.scans += [] if outcome.scan is None else [outcome.scan]
        if code and not outcome.swallow:
            self.seen += {ENTER: "\r", TAB: "\t"}.get(code, character(code, shift=shift))

    def type(self, text: str, *, gap: float = 0.001) -> None:
        for char in text:
            if char in "\r\t":
                self.press(ENTER if char == "\r" else TAB, gap=gap)
            elif char == "\x1d":
                self.press(LEFT_CTRL, gap=gap)
                self.press(RIGHT_BRACKET, ctrl=True, gap=0)
            elif char in PLAIN_CODES:
                self.press(PLAIN_CODES[char], gap=gap)
            else:
                self.press(LEFT_SHIFT, gap=gap)
                self.press(SHIFTED_CODES[char], shift=True, gap=0)

    def rest(self) -> None:
        self.now += PAUSE
        self.note(self.framer.tick(self.now))


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


@pytest.mark.parametrize("end", ["\r", "\t"])
@pytest.mark.parametrize("gap", [0.0, 0.001, 0.03])
def test_a_fast_run_ended_by_enter_or_tab_is_a_scan_and_nobody_else_sees_it(
    keyboard: Keyboard, end: str, gap: float
) -> None:
    keyboard.type("]C10104006381333931\x1d10aB-7~" + end, gap=gap)
    keyboard.rest()
    assert keyboard.scans == ["]C10104006381333931\x1d10aB-7~"]
    assert keyboard.seen == ""


def test_every_character_of_a_us_keyboard_is_right_whatever_the_layout_says(keyboard: Keyboard) -> None:
    everything = "".join(char for char in string.printable if char.isprintable())
    keyboard.type(everything + "\r")
    assert keyboard.scans == [everything]


def test_slow_keys_are_typing_and_come_back_in_order(keyboard: Keyboard) -> None:
    keyboard.type("Hello 123\r", gap=0.12)
    keyboard.rest()
    assert keyboard.scans == []
    assert keyboard.seen == "Hello 123\r"


def test_a_fast_typist_is_no_scanner(keyboard: Keyboard) -> None:
    keyboard.type("4006381333931\r", gap=0.06)
    keyboard.rest()
    assert (keyboard.scans, keyboard.seen) == ([], "4006381333931\r")


def test_three_keys_are_no_scan_however_fast(keyboard: Keyboard) -> None:
    keyboard.type("123\r")
    assert (keyboard.scans, keyboard.seen) == ([], "123\r")


def test_a_held_key_is_no_scan(keyboard: Keyboard) -> None:
    keyboard.press(PLAIN_CODES["a"])
    for _ in range(10):
        keyboard.press(PLAIN_CODES["a"], gap=0.03, repeat=True)
    keyboard.type("\r")
    keyboard.rest()
    assert (keyboard.scans, keyboard.seen) == ([], "a" * 11 + "\r")


def test_an_enter_before_and_after_a_code_presses_no_button(keyboard: Keyboard) -> None:
    for _ in range(3):
        keyboard.type("\r4006381333931\r\r", gap=0.002)
        keyboard.rest()
    assert (keyboard.scans, keyboard.seen) == (["4006381333931"] * 3, "")


def test_an_enter_by_itself_arrives_after_the_pause(keyboard: Keyboard) -> None:
    keyboard.type("\r")
    assert keyboard.framer.waiting
    keyboard.rest()
    assert (keyboard.seen, keyboard.framer.waiting) == ("\r", False)


def test_a_scanner_without_suffix_is_ended_by_the_pause(keyboard: Keyboard) -> None:
    keyboard.type("4006381333931")
    keyboard.rest()
    assert keyboard.scans == ["4006381333931"]
    keyboard.type("5449000000996")
    keyboard.type("4006381333931\r", gap=0.2)
    assert keyboard.scans == ["4006381333931", "5449000000996"]


def test_a_suffix_right_after_the_pause_presses_no_button(keyboard: Keyboard) -> None:
    keyboard.type("4006381333931")
    keyboard.rest()
    keyboard.press(ENTER, gap=0.05)
    keyboard.rest()
    assert keyboard.seen == ""


def test_shortcuts_and_keys_that_type_nothing_pass_at_once(keyboard: Keyboard) -> None:
    assert keyboard.framer.press(PLAIN_CODES["c"], False, True, "\x03", 1.0) == Outcome()
    assert keyboard.framer.press(ESCAPE, False, False, "\x1b", 2.0) == Outcome()
    assert keyboard.framer.press(BACKSPACE, False, False, "\x08", 3.0) == Outcome()
    assert keyboard.framer.press(LEFT_SHIFT, True, False, "", 4.0) == Outcome()


def test_a_key_that_passes_does_not_overtake_kept_ones(keyboard: Keyboard) -> None:
    keyboard.framer.press(PLAIN_CODES["a"], False, False, "a", 1.0, token="first")
    outcome = keyboard.framer.press(BACKSPACE, False, False, "\x08", 1.01, token="second")
    assert outcome.swallow
    assert [key.token for key in outcome.replay] == ["first", "second"]


def test_without_key_codes_the_text_counts() -> None:
    framer = WedgeFramer()
    scans = [framer.press(0, False, False, char, 0.0).scan for char in "400é\r"]
    assert scans == [None, None, None, None, "400é"]


def test_key_codes_of_the_platforms_agree() -> None:
    assert {key_code(38, "xcb"), key_code(38, "wayland"), key_code(30, "windows")} == {30}
    assert key_code(30, "cocoa") == 0


def test_the_identifier_of_a_wedge_scan_is_moved_out() -> None:
    assert wedge_scan("]E04006381333931") == Scan(text="4006381333931", device="keyboard", aim="]E0")

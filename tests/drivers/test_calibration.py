from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from drivers.calibration import CODE, HEAD, TAIL, Run, learned
from drivers.habits import GS, Habits, load, save
from packing.errors import KnownError
from packing.reserved import is_reserved
from packing.scan import Scan
from tests.drivers.keyboards import Desk

KNOWN = Habits(known=True, suffix="\r")


def told(text: str, end: str = "\r", *, caps_lock: bool = False) -> Habits:
    """What is learned from keys that gave this text."""
    found = learned(Run(text, end, caps_lock=caps_lock))
    assert found is not None
    return found.habits


def words(text: str, end: str = "\r") -> str:
    found = learned(Run(text, end))
    assert found is not None
    return " ".join(found.wrong)


def test_the_set_up_barcode_is_ours_and_no_article_may_have_it() -> None:
    assert is_reserved(CODE)
    assert (HEAD + GS + TAIL, GS in HEAD + TAIL) == (CODE, False)


def test_a_scanner_as_it_should_be_has_nothing_to_change() -> None:
    assert told(CODE) == KNOWN
    assert words(CODE) == ""


@pytest.mark.parametrize(("suffix", "end"), [("", "\t"), ("#", "\r"), ("\x03", ""), ("\t", "\r")])
@pytest.mark.parametrize("prefix", ["", "*", "\x02", "A1"])
@pytest.mark.parametrize("aim", ["", "]C0", "]Q1"])
def test_prefix_suffix_and_aim_identifier_are_learned_from_one_scan(
    prefix: str, aim: str, suffix: str, end: str
) -> None:
    for before in (prefix + aim, aim + prefix):
        habits = told(before + CODE + suffix, end)
        assert (habits.prefix, habits.suffix, habits.aim) == (prefix, suffix + end, bool(aim))
        scan = habits.scan(before + "4006381333931" + suffix, "keyboard", end=end)
        assert scan == Scan("4006381333931", "keyboard", aim)


@pytest.mark.parametrize("gs", ["|", "~", "/", "^]", "{GS}", "<029>", "\x1e", chr(0xF042)])
def test_what_stands_for_gs_is_learned_and_put_back(gs: str) -> None:
    habits = told(HEAD + gs + TAIL)
    assert habits.gs == gs
    assert habits.scan(f"]C10104006381333931{gs}10aB", "").text == f"0104006381333931{GS}10aB".removeprefix("]C1")
    assert habits.scan(f"0104006381333931{gs}10aB", "").text == f"0104006381333931{GS}10aB"


def test_a_mapped_gs_is_left_alone_where_it_is_data() -> None:
    habits = told(HEAD + "/" + TAIL)
    for text in ("https://id.gs1.org/01/09501101530003", "SO-7/8", "A/B", "12/x"):
        assert habits.scan(text, "").text == text
    assert habits.scan("]C0123/456", "").text == "123/456"


def test_a_dropped_separator_is_said() -> None:
    assert "drops the separator" in words(HEAD + TAIL)
    assert "Ctrl+]" in words(HEAD + TAIL)


def test_a_missing_suffix_is_said() -> None:
    assert "suffix" in words(CODE, "")


def test_letters_turned_round_are_turned_back() -> None:
    always, with_lock = told(CODE.swapcase()), told(CODE.swapcase(), caps_lock=True)
    assert (always.case, with_lock.case) == ("swapped", "swapped with Caps Lock")
    assert always.scan("AbC", "").text == "aBc"
    assert with_lock.scan("AbC", "", caps_lock=True).text == "aBc"
    assert with_lock.scan("AbC", "", caps_lock=False).text == "AbC"


@pytest.mark.parametrize(("change", "said"), [(str.upper, "capital letters only"), (str.lower, "small letters only")])
def test_letters_of_one_case_are_said_and_nothing_is_kept(change: object, said: str) -> None:
    assert callable(change)
    assert said in words(change(CODE))
    assert not told(change(CODE)).known


# The keys of these scanners' keyboards, read as a US keyboard's: what a wrong country setting sends.
GERMAN = str.maketrans("yzYZ-/+", "zyZY/&]")
FRENCH = str.maketrans("qwazQWAZmM1234567890-+/.", "azqwAZQW;:!@#$%^&*()6+><")


@pytest.mark.parametrize("keyboard", [GERMAN, FRENCH])
@pytest.mark.parametrize("gs", [GS, "", "|"])
def test_the_keyboard_of_another_country_is_known_by_its_shape(keyboard: dict[int, int], gs: str) -> None:
    text = (HEAD + gs + TAIL).translate(keyboard)
    assert "US (American) keyboard" in words("]C0" + text)
    assert not told(text).known


@pytest.mark.parametrize(
    "text", ["4006381333931", "PBW-1", "", "x" * 40, "https://example.com/aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789-._~"]
)
def test_other_codes_are_no_set_up(text: str) -> None:
    assert learned(Run(text, "\r")) is None


@pytest.mark.parametrize("gs", ["ctrl", "029", "29", "|", "~"])
@pytest.mark.parametrize("end", ["\r", "\t"])
def test_from_keys_to_habits_and_back_to_codes(gs: str, end: str) -> None:
    desk = Desk()
    desk.scan("]C0" + CODE + end, gs=gs, gap=0.004)
    found = learned(desk.runs[0])
    assert found is not None
    assert found.habits.gap == pytest.approx(0.004, abs=0.003)
    again = Desk(found.habits)
    again.scan("]C10104006381333931\x1d10aB7" + end, gs=gs)
    again.scan("7" + end)
    assert again.scans == ["0104006381333931\x1d10aB7", "7"]


# --- the file --------------------------------------------------------------------------------------------------------


def test_what_was_learned_survives(tmp_path: Path) -> None:
    habits = {"keyboard": replace(KNOWN, prefix="\x02", gs="|", gap=0.004), "gun": Habits()}
    save(tmp_path / "scanners.json", habits)
    assert load(tmp_path / "scanners.json") == habits
    assert [file.name for file in tmp_path.iterdir()] == ["scanners.json"]


def test_no_file_is_no_habits(tmp_path: Path) -> None:
    assert load(tmp_path / "scanners.json") == {}


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"a": 1}', '{"a": {"case": "odd"}}', '{"a": {"prefix": []}}', '{"a": {"colour": "red"}}']
)
def test_a_damaged_file_is_said_with_what_to_do(tmp_path: Path, text: str) -> None:
    path = tmp_path / "scanners.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KnownError, match="set-up barcode"):
        load(path)


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="until the program ends"):
        save(tmp_path / "no folder" / "scanners.json", {})

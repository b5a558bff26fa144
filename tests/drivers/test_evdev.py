from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers import DeviceState, WrongAddress, open_scanner
from drivers.framing import Framer
from packing.scan import Scan
from tests.drivers.waiting import PATIENCE, Heard

if sys.platform != "linux":
    pytest.skip("evdev is Linux's", allow_module_level=True)

from drivers.evdev import EVENT, KeyFramer, find_device, is_identity
from drivers.sim.keyboard import dropped, key, typed

GS1 = "]C10104006381333931\x1d10aB-/3\r"
READ = Scan("0104006381333931\x1d10aB-/3", "gun", "]C1")


def read(*pieces: bytes, pause: float = 0.001) -> list[Scan]:
    framer = KeyFramer(Framer(device="gun"))
    scans: list[Scan] = []
    now = 0.0
    for piece in pieces:
        now += pause
        scans += framer.tick(now) + framer.feed(piece, now)
    return scans + framer.tick(now + 1.0) + framer.flush()


@pytest.mark.parametrize("alt", [False, True], ids=["Ctrl+]", "Alt+029"])
def test_keys_become_the_code_byte_for_byte(alt: bool) -> None:
    assert read(typed(GS1, alt=alt)) == [READ]


@given(st.lists(st.integers(0, 10_000), max_size=12), st.booleans())
def test_events_cut_anywhere_give_the_same_scans(places: list[int], alt: bool) -> None:
    data = typed(GS1 + "4006381333931\t" + GS1, alt=alt)
    edges = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    assert read(*(data[a:b] for a, b in itertools.pairwise(edges))) == read(data)


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1).filter(lambda text: text[0] != "]"))
def test_every_printable_text_arrives(text: str) -> None:
    assert read(typed(text + "\r")) == [Scan(text, "gun")]


def test_a_scanner_without_suffix_ends_its_codes_by_silence_and_one_with_tab_by_tab() -> None:
    assert read(typed("4006"), typed("4007"), pause=0.5) == [Scan("4006", "gun"), Scan("4007", "gun")]
    assert read(typed("4006\t"), typed("4007\t"), pause=0.5) == [Scan("4006", "gun"), Scan("4007", "gun")]


def test_a_key_that_is_held_down_types_once() -> None:
    held = key(30, 1) + key(30, 2) * 5 + key(30, 0)
    assert read(typed("12") + held + typed("3\r")) == [Scan("12a3", "gun")]


@pytest.mark.parametrize("at", range(1, 14))
def test_a_code_of_which_keys_were_lost_is_never_half_a_scan(at: int) -> None:
    framer = KeyFramer(Framer(device="gun"))
    code = "4006381333931"
    lost = typed(code[:at]) + dropped() + typed(code[at:] + "\r")
    assert framer.feed(typed("A\r") + lost + typed("B\r"), 0.0) == [Scan("A", "gun"), Scan("B", "gun")]
    assert framer.notice() == "the computer was too slow and lost keys: read the last code again"
    assert framer.notice() == ""


def test_when_the_suffix_itself_was_lost_a_silence_ends_the_torn_code() -> None:
    framer = KeyFramer(Framer(device="gun"))
    assert framer.feed(typed("A\r4006") + dropped(), 0.0) == [Scan("A", "gun")]
    assert framer.feed(typed("1234"), 0.01) == []
    assert framer.tick(0.5) == []
    assert framer.feed(typed("B\r"), 0.6) == [Scan("B", "gun")]


def test_a_shift_that_went_down_in_lost_events_does_not_stick() -> None:
    framer = KeyFramer(Framer(device="gun"))
    framer.feed(key(42, 1) + dropped() + typed("x\r"), 0.0)
    assert framer.feed(typed("ab\r"), 1.0) == [Scan("ab", "gun")]


def test_through_a_device_unplugged_and_plugged_in_again_every_code_arrives(tmp_path: Path) -> None:
    path = tmp_path / "event7"
    scans, states = Heard[Scan](), Heard[DeviceState]()
    scanner = open_scanner(f"left=evdev:{path};grab=no", deliver=scans, state=states)
    scanner.start()
    wanted = []
    for turn in range(4):
        states.until(lambda items: items != [] and not items[-1].ok)
        os.mkfifo(tmp_path / "new")
        far = os.open(tmp_path / "new", os.O_RDWR)
        (tmp_path / "new").rename(path)
        wanted.append(f"code {turn}")
        data = typed(wanted[-1] + "\r")
        os.write(far, data[: EVENT.size * turn + turn])
        os.write(far, data[EVENT.size * turn + turn :])
        scans.count(len(wanted))
        os.write(far, typed("half"))
        path.unlink()
        os.close(far)
    states.until(lambda items: not items[-1].ok)
    scanner.stop()
    assert scanner.join(PATIENCE)
    assert [scan.text for scan in scans.items] == wanted
    assert {scan.device for scan in scans.items} == {"left"}
    assert {state.words for state in states.items} == {"not plugged in", "ready"}


def test_what_cannot_be_grabbed_is_told_in_words(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "event7")
    states = Heard[DeviceState]()
    scanner = open_scanner(f"evdev:{tmp_path / 'event7'}", deliver=Heard[Scan](), state=states)
    scanner.start()
    assert states.count(1)[0].words == f"{tmp_path / 'event7'} is no input device"
    scanner.stop()
    assert scanner.join(PATIENCE)


def sysfs(folder: Path, name: str, vid: str, pid: str, keys: str) -> None:
    for file, text in (("id/vendor", vid), ("id/product", pid), ("capabilities/key", keys)):
        path = folder / name / "device" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="ascii")


KEYBOARD = "1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe"
MEDIA_KEYS = "3f000301ff 0 0 483ffff17aff32d bfd4444600000000 1 130ff38b17c007 ffe77bfad941dfff 0"


def test_a_scanner_is_found_by_maker_and_model_among_all_input_devices(tmp_path: Path) -> None:
    sysfs(tmp_path, "event3", "046d", "c31c", KEYBOARD)
    sysfs(tmp_path, "event4", "05e0", "1300", KEYBOARD)
    sysfs(tmp_path, "event5", "05e0", "1300", "0")
    assert find_device("05E0:1300", tmp_path, Path("/dev/input")) == Path("/dev/input/event4")
    with pytest.raises(OSError, match="not plugged in: no keyboard is 0c2e:0901"):
        find_device("0c2e:0901", tmp_path)
    sysfs(tmp_path, "event6", "05e0", "1300", KEYBOARD)
    with pytest.raises(OSError, match="2 keyboards are 05e0:1300: name one by its path"):
        find_device("05e0:1300", tmp_path)
    assert is_identity("05e0:1300")
    assert find_device("/dev/input/event9", tmp_path) == Path("/dev/input/event9")


def test_a_wrong_address_says_how_one_is_written() -> None:
    with pytest.raises(WrongAddress, match="evdev:VID:PID"):
        open_scanner("evdev:", deliver=Heard[Scan](), state=Heard[DeviceState]())
    with pytest.raises(WrongAddress, match="did you mean 'grab'"):
        open_scanner("evdev:05e0:1300;grap=no", deliver=Heard[Scan](), state=Heard[DeviceState]())

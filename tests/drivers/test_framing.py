from __future__ import annotations

import pytest

from drivers.framing import LONGEST, Framer
from packing.scan import Scan


def texts(scans: list[Scan]) -> list[str]:
    return [scan.text for scan in scans]


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\n\r", b"\r\r"])
def test_every_line_end_ends_a_code_once(end: bytes) -> None:
    assert texts(Framer().feed(b"A" + end + b"B" + end, 0.0)) == ["A", "B"]


def test_crlf_cut_between_two_reads_gives_no_empty_scan() -> None:
    framer = Framer()
    assert texts(framer.feed(b"A\r", 0.0)) == ["A"]
    assert framer.feed(b"\n", 0.1) == []
    assert framer.tick(9.0) == []


def test_a_suffix_sent_first_is_no_scan() -> None:
    assert texts(Framer().feed(b"\rA\r\rB\r", 0.0)) == ["A", "B"]


def test_silence_ends_a_code_of_a_device_without_suffix() -> None:
    framer = Framer()
    framer.feed(b"4006381333931", 0.0)
    assert framer.tick(0.1) == []
    assert texts(framer.tick(0.12)) == ["4006381333931"]


def test_silence_ends_nothing_once_a_suffix_was_seen() -> None:
    framer = Framer()
    framer.feed(b"A\rB", 0.0)
    assert framer.tick(60.0) == []
    assert texts(framer.feed(b"C\r", 61.0)) == ["BC"]


def test_a_suffix_that_comes_late_teaches_all_the_same() -> None:
    framer = Framer()
    framer.feed(b"half", 0.0)
    framer.tick(1.0)
    framer.feed(b"\r", 1.1)
    framer.feed(b"slow", 2.0)
    assert framer.tick(3.0) == []


def test_tab_is_the_suffix_of_a_device_that_stops_after_it() -> None:
    framer = Framer()
    assert framer.feed(b"A\tB\t", 0.0) == []
    assert texts(framer.tick(1.0)) == ["A", "B"]
    assert texts(framer.feed(b"C\tD\t", 1.0)) == ["C", "D"]


def test_tab_is_data_for_a_device_that_ends_its_codes_with_cr() -> None:
    framer = Framer()
    assert texts(framer.feed(b"A\tB\rC\tD\r", 0.0)) == ["A\tB", "C\tD"]


def test_a_given_suffix_is_the_only_one() -> None:
    assert texts(Framer(suffix=b"\x03", prefix=b"\x02").feed(b"\x02A\rB\x03\x02C\x03", 0.0)) == ["A\rB", "C"]


def test_group_separators_and_nul_are_data() -> None:
    assert texts(Framer().feed(b"10AB\x1d21\x00\x1b@\r", 0.0)) == ["10AB\x1d21\x00\x1b@"]


def test_bytes_that_are_no_utf8_are_latin1() -> None:
    assert texts(Framer().feed("Käse\r".encode() + "Käse\r".encode("latin-1"), 0.0)) == ["Käse", "Käse"]


@pytest.mark.parametrize(
    ("sent", "aim", "text"),
    [
        ("]C10104006381333931", "]C1", "0104006381333931"),
        ("]d2010400", "]d2", "010400"),
        ("]C1", "", "]C1"),
        ("]", "", "]"),
        ("]-1x", "", "]-1x"),
        ("]é1x", "", "]é1x"),
        ("x]C1", "", "x]C1"),
    ],
)
def test_the_aim_identifier_is_moved_out_of_the_text(sent: str, aim: str, text: str) -> None:
    assert Framer(device="d").feed(sent.encode() + b"\r", 0.0) == [Scan(text=text, device="d", aim=aim)]


def test_a_code_without_end_is_cut_off_once_and_the_next_one_is_whole() -> None:
    framer = Framer()
    scans = [scan for _ in range(100) for scan in framer.feed(b"x" * 1000, 0.0)]
    assert [len(text) for text in texts(scans)] == [LONGEST]
    assert texts(framer.feed(b"rest\rB\r", 0.0)) == ["B"]


def test_a_torn_cable_drops_the_first_code_too_for_nobody_knows_whether_it_is_whole() -> None:
    framer = Framer()
    framer.feed(b"A-12", 0.0)
    assert framer.flush(torn=True) == []


def test_a_torn_cable_drops_half_a_code_when_the_device_sends_suffixes() -> None:
    framer = Framer()
    framer.feed(b"A-123\rA-12", 0.0)
    assert framer.flush(torn=True) == []
    assert texts(framer.feed(b"B\r", 0.0)) == ["B"]


def test_what_is_left_at_the_end_is_a_scan() -> None:
    framer = Framer(silence=None)
    framer.feed(b"A\nB", 0.0)
    assert texts(framer.flush()) == ["B"]
    assert framer.flush() == []


def test_a_given_cr_does_not_mind_the_lf_of_a_scanner_that_sends_both() -> None:
    assert texts(Framer(suffix=b"\r").feed(b"A\r\nB\r\n", 0.0)) == ["A", "B"]


def test_half_a_suffix_does_not_make_a_code_too_long() -> None:
    framer = Framer(suffix=b"ETX")
    longest = b"x" * (LONGEST - 1)
    assert framer.feed(longest + b"ET", 0.0) == []
    assert texts(framer.feed(b"X", 0.0)) == [longest.decode()]


def test_a_code_that_was_cut_off_teaches_its_suffix_all_the_same() -> None:
    framer = Framer()
    framer.feed(b"A\t", 0.0)
    framer.tick(1.0)
    framer.feed(b"x" * (LONGEST + 1), 1.0)
    assert texts(framer.feed(b"\rB\tC\r", 1.0)) == ["B\tC"]

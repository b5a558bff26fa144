from __future__ import annotations

import sys
import time

import pytest

from drivers import DeviceState, open_scanner
from drivers.feedback import FAMILIES
from drivers.scanners import HearsVerdicts
from drivers.sim import SimScanner
from drivers.ssi import (
    ACK,
    BEEP,
    CONTINUED,
    DECODE_DATA,
    DECODER,
    NAK,
    RESEND,
    Packet,
    PacketReader,
    SsiFramer,
    checksum,
    decode_data,
)
from packing.scan import Scan
from tests.drivers.waiting import PATIENCE, Heard


def test_the_packets_are_those_of_the_manual() -> None:
    assert Packet(ACK).encoded().hex() == "04d00400ff28"
    assert Packet(BEEP, b"\x06").encoded() == bytes.fromhex("05e6040006ff0b")
    body = bytes.fromhex("05e6040006")
    assert (sum(body) + checksum(body)) & 0xFFFF == 0


def test_a_code_comes_with_the_identifier_of_its_type_and_is_acknowledged() -> None:
    framer = SsiFramer(device="gun")
    sent = decode_data(b"0104006381333931\x1d10A", 0x0F) + decode_data(b"4006381333931", 0x0B)
    assert framer.feed(sent, 0.0) == [
        Scan("0104006381333931\x1d10A", "gun", "]C1"),
        Scan("4006381333931", "gun", "]E0"),
    ]
    assert framer.replies() == Packet(ACK).encoded() * 2
    assert framer.replies() == b""


def test_the_identifier_that_the_scanner_sends_itself_goes_first() -> None:
    assert SsiFramer().feed(decode_data(b"]d20104006381333931", 0x1B), 0.0) == [Scan("0104006381333931", "", "]d2")]


def test_a_code_sent_again_because_our_answer_got_lost_counts_once() -> None:
    framer = SsiFramer()
    assert len(framer.feed(decode_data(b"A") + decode_data(b"A", again=True), 0.0)) == 1
    assert framer.replies() == Packet(ACK).encoded() * 2, "it must be answered, else it comes for ever"
    assert len(framer.feed(decode_data(b"A"), 0.5)) == 1, "read anew, without the bit, it is another one"
    assert len(framer.feed(decode_data(b"B", again=True), 1.0)) == 1, "never heard before: this one got lost on the way"
    assert len(framer.feed(decode_data(b"A", again=True), 60.0)) == 1, "no scanner holds a code so long"


def test_a_broken_packet_is_asked_for_again_and_then_counts() -> None:
    framer = SsiFramer()
    broken = bytearray(decode_data(b"4006381333931"))
    broken[7] ^= 0x01
    framer.feed(decode_data(b"4006381333931"), 0.0)
    framer.replies()
    assert framer.feed(bytes(broken), 1.0) == []
    assert framer.replies() == Packet(NAK, bytes([RESEND])).encoded()
    assert "read it again" in framer.notice()
    assert len(framer.feed(decode_data(b"4006381333931", again=True), 1.2)) == 1, "a second article, not a repeat"


def test_half_a_packet_is_given_up_after_a_silence_and_never_a_scan() -> None:
    framer = SsiFramer()
    assert framer.feed(decode_data(b"4006381333931")[:9], 0.0) == []
    assert framer.tick(0.05) == []
    assert framer.replies() == b""
    assert framer.tick(0.2) == []
    assert framer.replies() == Packet(NAK, bytes([RESEND])).encoded()
    assert len(framer.feed(decode_data(b"4006381333931", again=True), 0.3)) == 1
    framer.feed(decode_data(b"A")[:5], 1.0)
    assert framer.flush() == []


def test_what_is_no_code_is_no_scan() -> None:
    framer = SsiFramer()
    sent = b"\x00\x00" + Packet(ACK, source=0).encoded() + Packet(0xF6, b"\x01", source=0).encoded()
    assert framer.feed(sent + decode_data(b""), 0.0) == []
    assert framer.replies() == Packet(ACK).encoded() * 2, "an acknowledgement is not acknowledged"


def test_a_part_of_a_long_code_is_never_a_code_and_the_person_is_told() -> None:
    framer = SsiFramer()
    first = Packet(DECODE_DATA, b"\x1c" + b"x" * 200, CONTINUED, DECODER).encoded()
    assert framer.feed(first + decode_data(b"85123A", 0x1C), 0.0) == []
    assert "too long" in framer.notice()
    assert framer.replies() == Packet(ACK).encoded() * 2
    assert [scan.text for scan in framer.feed(decode_data(b"85123A"), 1.0)] == ["85123A"], "the next code is whole"
    assert framer.feed(Packet(0x73, b"x" * 251, 0, DECODER).encoded(), 2.0) == []
    assert "too long" in framer.notice()


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
def test_a_code_sent_again_behind_a_pulled_cable_counts_once() -> None:
    gun = SimScanner(ssi=True)
    scans, states = Heard[Scan](), Heard[DeviceState]()
    scanner = open_scanner(f"left={gun.address};feedback=zebra-ssi", deliver=scans, state=states)
    scanner.start()
    gun.lose_answers(1)
    gun.scan("A")
    scans.count(1)
    gun.pull_cable()
    states.until(lambda told: not told[-1].ok)
    gun.put_cable_back()
    states.until(lambda told: told[-1].ok and len(told) > 2)
    gun.send_again()
    gun.scan("B")
    assert [scan.text for scan in scans.count(2)] == ["A", "B"]
    scanner.stop()
    assert scanner.join(PATIENCE)
    gun.close()


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
def test_through_a_port_whose_answers_get_lost_every_code_counts_once_and_verdicts_are_heard() -> None:
    gun = SimScanner(ssi=True)
    scans, states = Heard[Scan](), Heard[DeviceState]()
    scanner = open_scanner(f"left={gun.address};feedback=zebra-ssi", deliver=scans, state=states)
    scanner.start()
    wanted = []
    for number in range(50):
        gun.lose_answers(number % 2)
        wanted.append(f"code {number}")
        gun.scan(wanted[-1])
        scans.count(len(wanted))
        gun.send_again()
    assert isinstance(scanner, HearsVerdicts)
    scanner.verdict(True)
    scanner.verdict(False)
    until = time.monotonic() + PATIENCE
    while len(gun.beeps) < 2 and time.monotonic() < until:
        gun.scan("knock")
    scanner.stop()
    assert scanner.join(PATIENCE)
    assert [scan.text for scan in scans.items if scan.text != "knock"] == wanted
    assert {scan.device for scan in scans.items} == {"left"}
    assert gun.beeps[:2] == [0x00, 0x06]
    gun.close()


def test_every_family_has_a_tone_for_wrong_and_names_its_manual() -> None:
    assert FAMILIES.keys() == {"zebra-ssi", "datalogic", "datalogic-gryphon", "honeywell", "bel"}
    for family in FAMILIES.values():
        assert family.bad
        assert family.bad != family.good
        assert "p. " in family.source
    [good] = PacketReader().feed(FAMILIES["zebra-ssi"].good)
    assert good == Packet(BEEP, b"\x00")

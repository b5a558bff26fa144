"""Rates found out: what arrives at a wrong rate is made bit by bit, as a UART would sample it."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from drivers import DeviceState, WrongAddress, open_scanner
from drivers.framing import Framer
from drivers.rates import CANDIDATES, Guess, Rate, Rates, TunedFramer, makes_sense, plain
from drivers.sim import SimScanner
from drivers.sim.uart import resample
from packing.scan import Scan
from tests.drivers.waiting import PATIENCE, Heard

SEVENS = [Rate(baud, 7, parity) for baud in (9600, 19_200, 115_200) for parity in ("E", "O")]
SENT = [*CANDIDATES, *SEVENS]


def codes(number: int, seed: int = 7) -> list[bytes]:
    """Codes as they are on articles and orders."""
    chance = random.Random(seed)
    letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
    return [
        b"%013d" % chance.randrange(10**13)
        if turn % 2
        else bytes(chance.choice(letters) for _ in range(chance.randint(5, 20)))
        for turn in range(number)
    ]


def at_port(code: bytes, sent: Rate, guess: Guess) -> bytes:
    return resample(code, sent, guess.rate.port)


@pytest.mark.parametrize("rate", SENT, ids=str)
def test_a_port_at_the_right_rate_reads_what_was_sent(rate: Rate) -> None:
    for code in codes(10):
        assert plain(resample(code + b"\r", rate, rate.port), rate) == code + b"\r"


@pytest.mark.parametrize("suffix", [b"\r", b"\r\n", b"\t", b""], ids=repr)
@pytest.mark.parametrize("sent", SENT, ids=str)
def test_every_rate_is_found_and_no_garbled_code_is_ever_handed_on(sent: Rate, suffix: bytes) -> None:
    guess = Guess()
    framer = TunedFramer(guess, Framer(device="gun"))
    now, read, tries = 0.0, [], 0
    for code in codes(60):
        now += 1.0
        scans = framer.feed(at_port(code + suffix, sent, guess), now) + framer.tick(now + 0.5)
        tries += not guess.settled
        read += [(scan.text, code.decode()) for scan in scans]
    assert guess.settled
    assert all(text == code for text, code in read)
    assert tries <= len(CANDIDATES) + 3
    assert len(read) >= 60 - tries - 3 * (suffix == b"")


def test_garbage_is_told_in_words_with_what_is_tried_next() -> None:
    guess = Guess()
    framer = TunedFramer(guess, Framer())
    garbage = at_port(b"4006381333931\r", Rate(19_200), guess)
    assert framer.feed(garbage, 0.0) + framer.tick(0.2) == []
    assert framer.notice() == "read the code again: what came makes no sense at 9600-8N1, now 115200-8N1 is tried"
    assert framer.notice() == ""


def test_a_short_code_without_suffix_may_be_chance_and_the_same_again_too() -> None:
    guess = Guess()
    framer = TunedFramer(guess, Framer())
    for now, code in enumerate((b"4006", b"4006", b"4007", b"4008")):
        assert framer.feed(code, now) + framer.tick(now + 0.2) == []
        assert framer.notice() == "read another code: not sure yet that this scanner sends at 9600-8N1"
    assert framer.feed(b"4009", 5.0) + framer.tick(5.2) == [Scan("4009")]
    assert guess.settled


def test_a_scanner_that_was_set_to_another_rate_is_found_again_and_one_disturbance_changes_nothing() -> None:
    guess = Guess(Rate(9600))
    framer = TunedFramer(guess, Framer())
    assert framer.feed(b"\x00\xff\x80\r", 0.0) + framer.tick(0.2) == []
    assert guess.rate == Rate(9600)
    assert framer.feed(b"4006381333931\r", 1.0) == [Scan("4006381333931")]
    read: list[Scan] = []
    for turn, code in enumerate(codes(20)):
        now = 2.0 + turn
        read += framer.feed(at_port(code + b"\r", Rate(38_400), guess), now) + framer.tick(now + 0.2)
    assert guess.rate == Rate(38_400)
    assert [scan.text.encode() for scan in read] == codes(20)[-len(read) :]


def test_what_was_found_is_known_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "rates.json"
    Rates(path)["serial:COM3"] = "115200-8N1"
    assert dict(Rates(path)) == {"serial:COM3": "115200-8N1"}
    path.write_text("[broken", encoding="utf-8")
    assert dict(Rates(path)) == {}
    Rates(tmp_path / "none" / "rates.json")["a"] = "b"


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
def test_through_a_port_the_rate_is_found_and_kept(tmp_path: Path) -> None:
    gun = SimScanner(rate=Rate(19_200))
    rates = Rates(tmp_path / "rates.json")
    scans, states = Heard[Scan](), Heard[DeviceState]()
    scanner = open_scanner(f"{gun.address};baud=auto", deliver=scans, state=states, rates=rates)
    scanner.start()
    states.until(lambda items: items != [] and items[-1].ok)
    for number, tried in enumerate(("115200-8N1", "19200-8N1"), start=1):
        gun.scan("4006381333931")
        told = states.until(lambda items, number=number: sum(not item.ok for item in items) == number)  # type: ignore[misc]
        assert told[-1].words.endswith(f"now {tried} is tried")
        gun.settle(int(tried.partition("-")[0]))
    gun.scan("4006381333931")
    assert scans.count(1) == [Scan("4006381333931", gun.address)]
    states.until(lambda items: items[-1].ok)
    scanner.stop()
    assert scanner.join(PATIENCE)
    assert dict(Rates(tmp_path / "rates.json")) == {gun.address: "19200-8N1"}
    gun.close()


def test_a_wrong_baud_option_says_how_a_known_rate_is_written() -> None:
    for address in ("serial:COM3;baud=9600", "serial:COM3;baud=auto;protocol=ssi"):
        with pytest.raises(WrongAddress, match="serial:/dev/ttyUSB0@115200"):
            open_scanner(address, deliver=Heard[Scan](), state=Heard[DeviceState]())


def test_text_in_any_script_makes_sense_and_control_characters_do_not() -> None:
    assert makes_sense("Größe 📦 42\r\n".encode())
    assert not makes_sense(b"4006\x00381\r")
    assert not makes_sense(b"\xff\xfe\r")
    assert not makes_sense(b"\r\n")

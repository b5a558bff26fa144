from __future__ import annotations

import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drivers import DeviceState, WrongAddress, open_scanner
from drivers.scanners import SerialScanner, TcpScanner
from drivers.sim import SimScanner
from drivers.stdin import StdinScanner
from packing.scan import Scan
from tests.drivers.waiting import PATIENCE, Heard

posix = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")


@pytest.fixture
def scans() -> Heard[Scan]:
    return Heard()


@pytest.fixture
def states() -> Heard[DeviceState]:
    return Heard()


@pytest.fixture(params=[pytest.param(False, marks=posix, id="pty"), pytest.param(True, id="tcp")])
def gun(request: pytest.FixtureRequest) -> Iterator[SimScanner]:
    scanner = SimScanner(tcp=request.param)
    yield scanner
    scanner.close()


@pytest.fixture
def plugged_in(gun: SimScanner, scans: Heard[Scan], states: Heard[DeviceState]) -> Iterator[None]:
    port = gun.address.partition(":")[2]
    scanner: SerialScanner | TcpScanner
    if gun.address.startswith("serial:"):
        scanner = SerialScanner(port, deliver=scans, state=states, name="gun", retry=0.01)
    else:
        scanner = TcpScanner("127.0.0.1", int(port.rpartition(":")[2]), deliver=scans, state=states, retry=0.01)
    scanner.start()
    states.until(lambda items: items[-1:] != [] and items[-1].ok)
    yield
    scanner.stop()
    assert scanner.join(PATIENCE)


@posix
def test_a_rate_beyond_all_numbers_is_told_like_any_that_the_port_cannot_do(
    scans: Heard[Scan], states: Heard[DeviceState]
) -> None:
    port = SimScanner()
    scanner = open_scanner(f"{port.address}@999999999999", deliver=scans, state=states)
    scanner.start()
    assert "cannot be opened" in states.count(1)[0].words
    scanner.stop()
    assert scanner.join(PATIENCE)
    port.close()


def texts(scans: list[Scan]) -> list[str]:
    return [scan.text for scan in scans]


@pytest.mark.usefixtures("plugged_in")
def test_two_thousand_scans_arrive_exact(gun: SimScanner, scans: Heard[Scan]) -> None:
    sent = [f"{number:05d}{'x' * (number % 60)}" for number in range(2000)]
    for text in sent:
        gun.scan(text)
    assert texts(scans.count(2000)) == sent


@pytest.mark.usefixtures("plugged_in")
def test_a_scan_arrives_long_before_any_silence_is_over(gun: SimScanner, scans: Heard[Scan]) -> None:
    waits = []
    for number in range(20):
        began = time.monotonic()
        gun.scan("4006381333931")
        scans.count(number + 1)
        waits.append(time.monotonic() - began)
    assert sorted(waits)[10] < 0.03


@pytest.mark.usefixtures("plugged_in")
def test_bytes_in_pieces_and_identifiers_arrive_whole(gun: SimScanner, scans: Heard[Scan]) -> None:
    gun.scan("first")
    gun.send_in_pieces([b"]E", b"0400638", b"1333931", b"\r", b"\n"], pause=0.005)
    assert scans.count(2)[1].text == "4006381333931"
    assert scans.items[1].aim == "]E0"


@pytest.mark.usefixtures("plugged_in")
def test_a_double_read_is_two_scans_and_garbage_is_one(gun: SimScanner, scans: Heard[Scan]) -> None:
    gun.scan("A", times=2)
    gun.send(bytes(range(0x80, 0x100)) + b"\x00\x1b@\r")
    assert texts(scans.count(3)) == ["A", "A", bytes(range(0x80, 0x100)).decode("latin-1") + "\x00\x1b@"]


@pytest.mark.usefixtures("plugged_in")
def test_silence_ends_the_code_of_a_scanner_without_suffix(gun: SimScanner, scans: Heard[Scan]) -> None:
    gun.send(b"4006381333931")
    assert texts(scans.count(1)) == ["4006381333931"]


@pytest.mark.usefixtures("plugged_in")
def test_twenty_times_unplugged_it_comes_back_and_says_so(
    gun: SimScanner, scans: Heard[Scan], states: Heard[DeviceState]
) -> None:
    for turn in range(1, 21):
        gun.scan(f"before {turn}")
        scans.count(2 * turn - 1)
        gun.pull_cable()
        lost = states.until(lambda items: not items[-1].ok)
        assert lost[-1].words in (
            "unplugged",
            "not plugged in",
            "broke the connection off",
            "refuses the connection: is it switched on, and is the port right?",
        )
        gun.put_cable_back()
        states.until(lambda items: items[-1].ok)
        gun.scan(f"after {turn}")
        scans.count(2 * turn)
    assert texts(scans.items) == [f"{when} {turn}" for turn in range(1, 21) for when in ("before", "after")]


@pytest.mark.usefixtures("plugged_in")
def test_half_a_code_at_a_torn_cable_is_no_scan(
    gun: SimScanner, scans: Heard[Scan], states: Heard[DeviceState]
) -> None:
    gun.scan("whole")
    scans.count(1)
    gun.send(b"A-12")
    gun.pull_cable()
    states.until(lambda items: not items[-1].ok)
    gun.put_cable_back()
    states.until(lambda items: items[-1].ok)
    gun.scan("A-123")
    assert texts(scans.count(2)) == ["whole", "A-123"]


@posix
def test_what_was_scanned_before_the_port_was_opened_is_kept(scans: Heard[Scan], states: Heard[DeviceState]) -> None:
    gun = SimScanner()
    gun.scan("early")
    scanner = open_scanner(gun.address, deliver=scans, state=states)
    scanner.start()
    assert texts(scans.count(1)) == ["early"]
    assert scans.items[0].device == gun.address
    scanner.stop()
    assert scanner.join(PATIENCE)
    gun.close()


@posix
def test_a_port_that_is_not_there_is_told_in_words(states: Heard[DeviceState], tmp_path: Path) -> None:
    scanner = open_scanner(f"serial:{tmp_path / 'none'}", deliver=Heard[Scan](), state=states, name="gun")
    scanner.start()
    assert states.count(1) == [DeviceState("gun", "scanner", ok=False, words="not plugged in")]
    scanner.stop()
    assert scanner.join(PATIENCE)


@posix
def test_one_port_is_read_by_one_program_only(states: Heard[DeviceState]) -> None:
    gun = SimScanner()
    first = open_scanner(gun.address, deliver=Heard[Scan](), state=states, name="first")
    first.start()
    states.until(lambda items: any(item.ok for item in items))
    second = open_scanner(gun.address, deliver=Heard[Scan](), state=states, name="second")
    second.start()
    told = states.until(lambda items: items[-1].name == "second")
    assert told[-1].words == "in use by another program"
    for scanner in (first, second):
        scanner.stop()
        assert scanner.join(PATIENCE)
    gun.close()


def test_a_tcp_scanner_waits_for_its_server(scans: Heard[Scan], states: Heard[DeviceState]) -> None:
    server = socket.socket()
    server.bind(("127.0.0.1", 0))
    port = server.getsockname()[1]
    scanner = TcpScanner("127.0.0.1", port, deliver=scans, state=states, retry=0.01)
    scanner.start()
    assert not states.count(1)[0].ok
    server.listen()
    with server, server.accept()[0] as connection:
        connection.sendall(b"A\r\nB\r\n")
        assert texts(scans.count(2)) == ["A", "B"]
    states.until(lambda items: not items[-1].ok)
    scanner.stop()
    assert scanner.join(PATIENCE)


def read_pipe(feed: Callable[[int], object], scans: Heard[Scan]) -> None:
    near, far = os.pipe()
    ended = threading.Event()
    with os.fdopen(near, "rb") as stream:
        scanner = StdinScanner(deliver=scans, state=Heard[DeviceState](), ended=ended.set, stream=stream)
        scanner.start()
        feed(far)
        os.close(far)
        assert ended.wait(PATIENCE)
        assert scanner.join(PATIENCE)


def test_standard_input_gives_each_line_and_its_last_without_end(scans: Heard[Scan]) -> None:
    read_pipe(lambda far: os.write(far, b"A\nB\tC\r\n\n\x1d\nlast"), scans)
    assert texts(scans.items) == ["A", "B\tC", "\x1d", "last"]


def test_standard_input_takes_a_plain_file(scans: Heard[Scan], tmp_path: Path) -> None:
    path = tmp_path / "scans.txt"
    path.write_bytes(b"".join(b"%d\n" % number for number in range(10_000)))
    ended = threading.Event()
    with path.open("rb") as stream:
        StdinScanner(deliver=scans, state=Heard[DeviceState](), ended=ended.set, stream=stream).start()
        assert ended.wait(PATIENCE)
    assert len(scans.items) == 10_000


@posix
def test_standard_input_can_be_stopped_while_nothing_comes() -> None:
    near, far = os.pipe()
    with os.fdopen(near, "rb") as stream:
        ended = threading.Event()
        scanner = StdinScanner(deliver=Heard[Scan](), state=Heard[DeviceState](), ended=ended.set, stream=stream)
        scanner.start()
        scanner.stop()
        assert scanner.join(PATIENCE)
        assert not ended.is_set()
    os.close(far)


@posix
def test_standard_input_that_is_stopped_gives_all_that_had_come_but_no_half_code(scans: Heard[Scan]) -> None:
    near, far = os.pipe()
    with os.fdopen(near, "rb") as stream:
        scanner = StdinScanner(deliver=scans, state=Heard[DeviceState](), stream=stream)
        scanner.stop()  # before it reads at all: everything is still in the pipe
        os.write(far, b"A-123\nA-124\nA-12")
        scanner.start()
        assert scanner.join(PATIENCE)
    os.close(far)
    assert texts(scans.items) == ["A-123", "A-124"]


def test_half_a_code_at_the_end_of_the_program_is_no_scan(
    gun: SimScanner, scans: Heard[Scan], states: Heard[DeviceState]
) -> None:
    scanner = open_scanner(gun.address, deliver=scans, state=states)
    scanner.start()
    states.until(lambda items: items[-1:] != [] and items[-1].ok)
    gun.scan("whole")
    scans.count(1)
    gun.send(b"A-12")
    scanner.stop()
    assert scanner.join(PATIENCE)
    assert texts(scans.items) == ["whole"]


@pytest.mark.parametrize(
    "address", ["", "serial:", "tcp:host", "tcp:host:0", "tcp:host:70000", "usb", "STDIN", "tcp:a:b"]
)
def test_a_wrong_address_is_an_error_that_names_the_forms(address: str) -> None:
    with pytest.raises(WrongAddress, match=r"serial:PORT\[@BAUD\], .*tcp:HOST:PORT, stdin"):
        open_scanner(address, deliver=Heard[Scan](), state=Heard[DeviceState]())

"""Scanners that are unplugged and plugged in again: real pseudo-terminals, destroyed and made anew."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers import DeviceState
from drivers.scanners import SerialScanner
from drivers.sim import SimScanner
from drivers.usb import Port
from packing.scan import Scan
from tests.drivers.waiting import PATIENCE, Heard

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")

TURNS = 100
RETRY = 0.002


@pytest.fixture
def gun() -> Iterator[SimScanner]:
    scanner = SimScanner()
    yield scanner
    scanner.close()


def is_well(states: list[DeviceState]) -> bool:
    return bool(states) and states[-1].ok


def replug(gun: SimScanner, scanner: SerialScanner, scans: Heard[Scan], states: Heard[DeviceState]) -> None:
    """Each turn: two codes, half a code as the cable goes, and one code that lies in the port before it is opened."""
    scanner.start()
    wanted = []
    for turn in range(TURNS):
        states.until(is_well)
        wanted += [f"{turn}-a", f"{turn}-b"]
        gun.scan(wanted[-2])
        gun.scan(wanted[-1])
        scans.count(len(wanted))
        gun.send(b"%d-torn" % turn)
        gun.pull_cable()
        states.until(lambda items: not items[-1].ok)
        gun.put_cable_back()
        wanted.append(f"{turn}-early")
        gun.scan(wanted[-1])
        scans.count(len(wanted))
    scanner.stop()
    assert scanner.join(PATIENCE)
    assert [scan.text for scan in scans.items] == wanted
    assert {scan.device for scan in scans.items} == {"left"}


def test_a_hundred_times_unplugged_no_scan_is_doubled_and_none_lost(gun: SimScanner) -> None:
    scans, states = Heard[Scan](), Heard[DeviceState]()
    port = gun.address.removeprefix("serial:")
    replug(gun, SerialScanner(port, deliver=scans, state=states, name="left", retry=RETRY), scans, states)


@pytest.mark.parametrize("port", ["usb=05e0:1701", "usb=SIM1", "usb=05e0:1701:SIM1", "path=1-1.2"])
def test_under_another_name_each_time_it_is_found_by_what_it_is(gun: SimScanner, port: str) -> None:
    scans, states = Heard[Scan](), Heard[DeviceState]()
    scanner = SerialScanner(port, deliver=scans, state=states, name="left", ports=gun.ports, retry=RETRY)
    replug(gun, scanner, scans, states)


def test_two_of_the_same_kind_change_their_sockets_and_keep_their_names() -> None:
    left, right = SimScanner(serial="L"), SimScanner(serial="R")
    scans, states = Heard[Scan](), Heard[DeviceState]()

    def ports() -> list[Port]:
        return left.ports() + right.ports()

    scanners = [
        SerialScanner(f"usb=05e0:1701:{serial}", deliver=scans, state=states, name=name, ports=ports, retry=RETRY)
        for serial, name in (("L", "left"), ("R", "right"))
    ]
    for scanner in scanners:
        scanner.start()
    for gun in (left, right):
        gun.scan("before")
    scans.count(2)
    left.pull_cable()
    right.pull_cable()
    states.until(lambda items: sum(not item.ok for item in items) >= 2)
    right.put_cable_back()  # takes the name that the left one had
    left.put_cable_back()
    right.scan("R")
    left.scan("L")
    scans.count(4)
    for scanner in scanners:
        scanner.stop()
        assert scanner.join(PATIENCE)
    assert {(scan.device, scan.text) for scan in scans.items[2:]} == {("right", "R"), ("left", "L")}
    left.close()
    right.close()


def test_two_of_one_kind_and_no_serial_number_are_told_apart_in_words() -> None:
    left, right = SimScanner(serial="L"), SimScanner(serial="R")
    states = Heard[DeviceState]()
    scanner = SerialScanner(
        "usb=05e0:1701", deliver=Heard[Scan](), state=states, ports=lambda: left.ports() + right.ports(), retry=RETRY
    )
    scanner.start()
    [told] = states.count(1)
    assert not told.ok
    assert told.words.startswith("2 ports are usb=05e0:1701: ")
    assert told.words.endswith("name one by its serial number or its path")
    right.pull_cable()
    states.until(is_well)
    scanner.stop()
    assert scanner.join(PATIENCE)
    left.close()
    right.close()


def test_a_link_that_comes_to_mean_another_port_is_followed_though_the_old_one_is_still_there(tmp_path: Path) -> None:
    old, new = SimScanner(serial="old"), SimScanner(serial="new")
    link = tmp_path / "scanner"
    link.symlink_to(old.ports()[0].device)
    scans, states = Heard[Scan](), Heard[DeviceState]()
    scanner = SerialScanner(str(link), deliver=scans, state=states, retry=RETRY)
    scanner.start()
    old.scan("1")
    scans.count(1)
    link.unlink()
    link.symlink_to(new.ports()[0].device)
    new.scan("2")
    assert [scan.text for scan in scans.count(2)] == ["1", "2"]
    scanner.stop()
    assert scanner.join(PATIENCE)
    old.close()
    new.close()

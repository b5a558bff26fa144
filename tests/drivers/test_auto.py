from __future__ import annotations

import sys

import pytest

from drivers import DeviceState, open_scanner
from drivers.auto import AutoScanner
from drivers.scanners import SerialScanner, TellState
from drivers.sim import SimScanner
from drivers.usb import MAKERS, Port, looks_like_a_scanner
from packing.scan import Scan
from tests.drivers.waiting import PATIENCE, Heard


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
def test_whatever_scanner_is_plugged_in_is_taken_and_found_again_and_modems_are_left_alone() -> None:
    left, right, modem = SimScanner(serial="L"), SimScanner(serial="R"), SimScanner()
    scans, states = Heard[Scan](), Heard[DeviceState]()
    right.pull_cable()

    def ports() -> list[Port]:
        return [*left.ports(), *right.ports(), Port(modem.ports()[0].device, 0x12D1, 0x1506, "M", "1-3")]

    def make(port: str, name: str, tell: TellState) -> SerialScanner:
        return SerialScanner(port, deliver=scans, state=tell, name=name, ports=ports, retry=0.002)

    scanner = AutoScanner("scanners", make, state=states, ports=ports, every=0.002)
    scanner.start()
    modem.scan("ring")
    left.scan("1")
    scans.count(1)
    right.put_cable_back()
    right.scan("2")
    scans.count(2)
    left.pull_cable()
    states.until(lambda items: any(not one.ok and one.name == "Zebra L" for one in items))
    left.put_cable_back()
    left.scan("3")
    assert [(scan.device, scan.text) for scan in scans.count(3)] == [
        ("Zebra L", "1"),
        ("Zebra R", "2"),
        ("Zebra L", "3"),
    ]
    scanner.stop()
    assert scanner.join(PATIENCE)
    assert {state.words for state in states.items if state.name == "scanners"} == {"1 found", "2 found"}
    for gun in (left, right, modem):
        gun.close()


def test_without_any_scanner_it_says_what_to_do() -> None:
    states = Heard[DeviceState]()
    scanner = AutoScanner("scanners", lambda *_: pytest.fail("nothing is there"), state=states, ports=list, every=0.002)
    scanner.start()
    [told] = states.count(1)
    scanner.stop()
    assert scanner.join(PATIENCE)
    assert (told.ok, told.words.partition(":")[0]) == (False, "none found")


def test_makers_of_scanners_are_known_and_others_not() -> None:
    assert all(looks_like_a_scanner(Port("x", vid)) for vid in MAKERS)
    for vid in (0x0403, 0x067B, 0x04B8, 0x0A5F, 0):  # FTDI, Prolific, Epson, Zebra's printers, no USB
        assert not looks_like_a_scanner(Port("x", vid))


def test_its_address_opens() -> None:
    assert (
        open_scanner("serial:auto;twice=0.6", deliver=Heard[Scan](), state=Heard[DeviceState]()).name == "serial:auto"
    )

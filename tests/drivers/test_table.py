from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from drivers import DeviceState, open_link, open_scanner
from drivers.light import open_light
from drivers.scale import Weight, open_scale
from drivers.table import DRIVERS, Driver
from packing.scan import Scan
from tests.drivers.waiting import Heard

DOCS = Path(__file__).parents[2] / "docs" / "devices.md"
HEADER = "| device | address | example | what it is |"


def test_the_documentation_lists_every_driver_as_it_is_declared() -> None:
    lines = DOCS.read_text(encoding="utf-8").splitlines()
    start = lines.index(HEADER) + 2
    rows = [line for line in lines[start : lines.index("", start)] if line]
    wanted = [f"| {one.kind} | `{one.form}` | `{one.example}` | {one.words} |" for one in DRIVERS]
    assert rows == wanted, "docs/devices.md and drivers/table.py differ: make the table of the page from DRIVERS"


def open_it(driver: Driver, address: str) -> None:
    if driver.kind == "scanner":
        open_scanner(address, deliver=Heard[Scan](), state=Heard[DeviceState]())
    elif driver.kind == "printer":
        open_link(address)
    elif driver.kind == "light":
        open_light(address, state=Heard[DeviceState]())
    else:
        open_scale(address, deliver=Heard[Weight](), state=Heard[DeviceState]())


@pytest.mark.parametrize("driver", DRIVERS, ids=lambda driver: driver.example)
def test_every_example_opens_and_is_of_its_form(driver: Driver) -> None:
    if driver.form.startswith("evdev") and sys.platform != "linux":
        pytest.skip("evdev is Linux's")
    open_it(driver, driver.example)
    form = re.escape(driver.form).replace(r"\[", "(?:").replace(r"\]", ")?")
    assert re.fullmatch(re.sub("[A-Z]{4,}", ".+", form), driver.example)

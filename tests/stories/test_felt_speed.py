"""Key events in, pixels out, in short: what `python -m benchmarks.felt_speed` does at length. No time is asserted."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from benchmarks import warehouse
from benchmarks.felt_speed import Case, felt
from benchmarks.screen import screen

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("Xvfb"), reason="needs Xvfb (apt-get install xvfb)"
)


def test_each_scan_into_a_thousand_lines_is_judged_in_order_and_changes_the_bands_pixels(tmp_path: Path) -> None:
    warehouse.store(tmp_path, [warehouse.order(warehouse.LONG, 1000)])
    case = Case("in short", warehouse.LONG, (1, 500, 1000))
    with screen() as (display, pixels):
        found, answer = felt(display, pixels, tmp_path, case, 12)
    assert [one.line for one in found] == [1, 500, 1000] * 4
    assert all(one.commit > 0 for one in found), "each scan has a commit of its own"
    assert answer["gaps"], "the screen's thread was alive"

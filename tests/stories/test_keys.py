"""The keyboard scanner at the real window: in short what `python -m tests.stories.keys` does at length."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from drivers.wedge import PAUSE
from tests.stories.keys import run

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux" or not shutil.which("Xvfb"), reason="needs Xvfb (apt-get install xvfb)"),
]


def held_up(told: dict[str, object]) -> bool:
    """Whether the X server itself stood still between two keys, longer than a scanner ever does: what is behind it
    cannot tell that from typing (docs/performance.md), so a machine that is too busy gets a second try."""
    apart = told["most apart"]
    assert isinstance(apart, float)
    return apart > PAUSE


def test_every_scan_is_judged_in_order_through_dialogs_menus_and_a_disk_that_stalls(tmp_path: Path) -> None:
    told = run(500, 50.0, tmp_path / "1", layout="de", caps_lock=True)
    if not told["right"] and held_up(told):
        told = run(500, 50.0, tmp_path / "2", layout="de", caps_lock=True)
    assert told["first wrong"] is None
    assert told["right"], f"{told['judged']} of 500 were judged"
    assert told["received"] == told["judged by the bench"] == 500
    assert told["packed"] == 500 // 8
    assert (told["pressed"], told["typed"]) == ([], 0)
    assert told["stalls"] == 1
    # They waited where a person sees it: 5 seconds of scans, nearly.
    assert isinstance(told["most waiting seen"], int)
    assert told["most waiting seen"] > 100

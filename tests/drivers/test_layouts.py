"""Every keyboard layout there is: by key codes a code arrives byte for byte, whatever text the computer makes of it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from drivers.habits import GS, Habits
from drivers.strokes import Stroke
from drivers.wedge import WedgeFramer
from tests.drivers.keyboards import presses
from tests.drivers.xkb import Computer, Xkb, layouts

CAPS_LOCK, NUM_LOCK, SHIFT = 58, 69, 42
CODES = [
    "4006381333931",
    "]E05901234123457",
    "85123A",
    "abcXYZ-qwertz.QWERTY",
    "]C10104006381333931172812311" + "0aB-7" + GS + "21Zz/9",
    "]d20109501101530003" + GS + "10ÄÖ",
    "https://id.gs1.org/01/09501101530003/10/AbC?17=281231",
    "^~`|\\{}[]<>@#$%&*()_+=!?;:'\" ,./-",
    "PBC-SHORT-NOT-FOUND",
    "SO-2026/11-yYzZ-aAqQ-mM;,",
]
FORMS = {"Ctrl+]": "ctrl", "Alt+029": "029", "mapped": "|"}
COUNTS: dict[str, int] = {}


@pytest.fixture(scope="module")
def xkb() -> Xkb:
    return Xkb()


def names() -> list[str]:
    try:
        return layouts()
    except OSError:
        return []


def typed(computer: Computer, shot: str, gs: str, *, caps: bool, at: float) -> Iterator[Stroke]:
    """The strokes as the window system hands them on: key codes that are right, and texts that may not be."""
    for group in presses(shot + "\r", gs):
        for code, down in group:
            at += 0.001
            text = computer.key(code, down)
            yield Stroke(code, down, at, text, caps_lock=caps)


@pytest.mark.skipif(not names(), reason="no keyboard layouts here: they are in Debian's package xkb-data")
def test_there_are_about_a_hundred_layouts() -> None:
    assert len(names()) >= 90


@pytest.mark.parametrize("layout", names())
def test_every_code_arrives_byte_for_byte(layout: str, xkb: Xkb) -> None:
    arrived = mangled = 0
    for caps in (False, True):
        computer = xkb.computer(layout)
        for code in (CAPS_LOCK, NUM_LOCK) if caps else ():
            computer.key(code, True)
            computer.key(code, False)
        for form, gs in FORMS.items():
            habits = Habits(known=True, suffix="\r", gs="|") if form == "mapped" else Habits()
            framer, at = WedgeFramer(habits), 100.0
            for shot in CODES:
                text = ""
                at += 1.0
                runs = []
                for stroke in typed(computer, shot, gs, caps=caps, at=at):
                    text += stroke.text
                    outcome = framer.key(stroke)
                    assert outcome.swallow
                    assert not outcome.replay
                    runs += [outcome.run] if outcome.run else []
                (run,) = runs
                scan = habits.scan(run.text, "keyboard", end=run.end, caps_lock=run.caps_lock)
                assert (scan.aim + scan.text).encode() == shot.encode(), (layout, form, caps)
                arrived += 1
                mangled += text.rstrip("\r") != shot
        computer.close()
    assert arrived == 2 * len(FORMS) * len(CODES)
    COUNTS[layout] = mangled


def test_the_oracle_is_one() -> None:
    """Text alone would not do: few layouts leave these codes as they are, and US itself does with Caps Lock off."""
    if not COUNTS or os.environ.get("PYTEST_XDIST_WORKER"):
        pytest.skip("run together with all layouts, in one process")
    assert COUNTS["us"] < COUNTS["de"] < len(CODES) * len(FORMS) * 2 + 1
    assert sum(count > 20 for count in COUNTS.values()) > 80

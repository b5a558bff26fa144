"""The signal light of a bench: from a scan to a lamp that burns."""

from __future__ import annotations

from pathlib import Path

import pytest

from drivers.sim import SimLight
from packing.commands import Command
from packing.requests import Recall
from packing.scan import Scan
from packing.session import Session
from packing.verdict import Tone
from station.lamp import tone
from station.loop import Press
from station.running import Running
from station.settings import Settings
from tests.drivers.waiting import PATIENCE
from tests.packing.desk import desk
from tests.station.ui.benches import bench, order

NONE: frozenset[int] = frozenset()
GREEN, RED, AMBER = frozenset({1}), frozenset({2}), frozenset({3})


def test_a_plain_verdict_leaves_what_is_neither_cleared_nor_seen_to() -> None:
    assert tone(Tone.PLAIN, Session()) is Tone.PLAIN
    assert [tone(told, Session()) for told in (Tone.RIGHT, Tone.DONE)] == [Tone.RIGHT, Tone.DONE]
    at = desk(("85123A", 2))
    at.scan("84997C")
    assert tone(Tone.PLAIN, at.session) is Tone.WRONG
    assert tone(Tone.RIGHT, at.session) is Tone.RIGHT
    at.scan("PBC-HOLD")
    assert tone(Tone.PLAIN, at.session) is Tone.ATTENTION
    at.scan("PBB-CLEO")
    at.scan("PBC-DISMISS")
    assert tone(Tone.PLAIN, at.session) is Tone.PLAIN
    at.request(Recall(order="O1", note="cancelled"))
    assert tone(Tone.PLAIN, at.session) is Tone.ATTENTION


def test_a_bench_lights_its_lamps_and_puts_them_out_at_the_end(tmp_path: Path) -> None:
    twin = SimLight()
    running = bench(tmp_path, [order("SO-1", ("X", 2))], light=twin.address)
    running.start()

    def burns(wanted: frozenset[int]) -> bool:
        return twin.until(lambda lit, _: lit == wanted, PATIENCE)

    running.put(Scan("SO-1"))
    running.put(Scan("NO-SUCH-CODE"))
    assert burns(RED)
    running.put(Press(Command.CLEAR))
    assert burns(NONE)
    running.put(Press(Command.HOLD))
    assert burns(AMBER)
    running.stop()
    assert burns(NONE)
    twin.close()


def test_a_light_that_is_not_there_is_a_device_in_trouble_and_the_bench_goes_on(tmp_path: Path) -> None:
    running = Running(Settings(station="bench-1", data=tmp_path, light="serial:/dev/ttyNONE"))
    running.start()
    try:
        running.put(Scan("X"))
        running._loop.stop(PATIENCE)
        assert running.tallies[""].judged == 1
        running._light.stop()  # type: ignore[union-attr]
        assert running._light.join(PATIENCE)  # type: ignore[union-attr]
        assert not running.devices["light"].ok
    finally:
        running.stop()


@pytest.mark.parametrize("wrong", ["serial:COM3;protocol=x", "usb:2"])
def test_an_address_that_is_wrong_is_told_at_the_start(tmp_path: Path, wrong: str) -> None:
    from drivers.device import WrongAddress

    with pytest.raises(WrongAddress):
        Running(Settings(station="bench-1", data=tmp_path, light=wrong))

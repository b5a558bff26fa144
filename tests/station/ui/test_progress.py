"""What takes long says so, in words, and holds nothing up."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from packing.scan import Scan
from station.running import Running
from station.settings import Settings
from station.ui.seen import Told
from station.ui.sound import Sound
from station.ui.window import Window
from sync.store import Store
from tests.station.ui.benches import order


def test_a_bench_that_waits_for_its_server_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    running = Running(Settings(station="bench-1", data=tmp_path, server="http://127.0.0.1:1", sounds=False))
    told = Told()
    running.listen(told)
    window = Window(running, told, Sound(on=False), theme="light")
    window.show()
    assert window.band.words.say == "Waiting for the server"
    assert window.strip.words.sync is not None
    assert window.strip.words.sync.short == "waiting for the server…"
    running.start()
    window.begin()
    assert window.band.words.say != "Waiting for the server"
    qtbot.waitUntil(lambda: str(window.strip.words.sync and window.strip.words.sync.short).startswith("server silent"))
    window.close()
    running.stop(0)


def test_a_slip_that_is_still_being_made_is_announced_and_the_box_stays_open(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(tmp_path / "store.db")
    store.tell([order("SO-1", ("X", 1))])
    store.close()
    slips = f"file:{tmp_path / 'slips.bin'}"
    running = Running(Settings(station="bench-1", data=tmp_path, sounds=False, slip_printer=slips))
    may_go_on, render = threading.Event(), running._papers._render

    def long_slip(paper: object) -> bytes:
        assert may_go_on.wait(timeout=60)
        return render(paper)  # type: ignore[arg-type]

    monkeypatch.setattr(running._papers, "_render", long_slip)
    told = Told()
    running.listen(told)
    running.start()
    window = Window(running, told, Sound(on=False), theme="light")
    window.show()
    for text in ("SO-1", "X", "SO-1"):
        running.put(Scan(text, "test"))
    qtbot.waitUntil(lambda: window.scene.verdict.kind == "packed", timeout=20_000)
    box = window.packed.box
    assert [paper.short for paper in box.papers] == ["Packing slip is being made"]
    assert "Put the packing slip in, and close the box." in box._steps()
    may_go_on.set()
    qtbot.waitUntil(lambda: [paper.short for paper in box.papers] == ["Packing slip printed"], timeout=20_000)
    window.close()
    running.stop(0)

"""Each look of the doctor, at real files, ports and servers."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.sim import SimLight, SimPrinter, SimScale, SimScanner
from station.health import computer, data, devices, server
from station.health.finding import Finding, Look, looked
from station.running import Running
from station.settings import Settings
from sync.store import Store
from tests.station.program import packbench
from tests.sync.held import held

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="/dev is POSIX")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="evdev is Linux's")


def only(found: Iterator[Finding]) -> Finding:
    """The one finding."""
    (finding,) = found
    return finding


def test_a_look_that_hangs_or_breaks_hides_no_other() -> None:
    never = threading.Event()

    def hang() -> Iterator[Finding]:
        never.wait(30)
        yield Finding("x", True, "late")

    def broken() -> Iterator[Finding]:
        raise RuntimeError("a mistake")

    looks = [Look("hanger", hang), Look("broken", broken), Look("well", lambda: [Finding("well", True, "fine")])]
    found = list(looked(looks, limit=0.2))
    never.set()
    assert [(one.about, one.well) for one in found] == [("hanger", False), ("broken", False), ("well", True)]
    assert "0.2 seconds" in found[0].seen
    assert "a mistake" in found[1].seen


def test_a_running_bench_is_seen_and_keeps_its_devices(tmp_path: Path) -> None:
    assert not data.bench_runs(tmp_path)
    running = Running(Settings(station="bench-1", data=tmp_path))
    running.start()
    try:
        assert data.bench_runs(tmp_path)
    finally:
        running.stop()
    assert not data.bench_runs(tmp_path)
    found = [
        only(devices.look_at_scale("serial:/dev/ttyNONE", ours=True)),
        only(devices.look_at_scanner("serial:/dev/ttyNONE", ours=True)),
        only(devices.look_at_printer("slip", "tcp:127.0.0.1:1", "escpos", ours=True)),
        only(devices.look_at_camera("camera:0", ours=True)),
    ]
    assert all(one.well and one.seen == devices.OURS for one in found)
    assert [one.about for one in data.look_at_databases(tmp_path)] == ["store", "spool"]
    assert all(one.well for one in data.look_at_databases(tmp_path))


def test_a_damaged_store_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_bytes(b"SQLite format 3\0" + b"nonsense" * 1000)
    found = only(data.look_at_databases(tmp_path))
    assert not found.well
    assert "start it again" in found.todo


def test_a_store_that_another_program_holds_is_not_called_damaged(tmp_path: Path) -> None:
    Store(tmp_path / "store.db").close()
    with held(tmp_path / "store.db"):
        found = only(data.look_at_databases(tmp_path))
    assert not found.well
    assert "another program holds it" in found.todo
    assert "away" not in found.words


def test_the_disk_is_looked_at_where_the_folder_will_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert only(data.look_at_disk(tmp_path / "not" / "there")).well
    monkeypatch.setattr(data, "FREE_BYTES", 10**30)
    assert "keeps no scan" in only(data.look_at_disk(tmp_path)).todo


@pytest.mark.parametrize(("tongue", "grams"), [("sbi", 412.5), ("mt-sics", 0)])
def test_a_scale_is_asked_for_a_weight(tongue: str, grams: float) -> None:
    twin = SimScale(tongue)
    twin.place(grams)
    found = only(devices.look_at_scale(twin.address, ours=False))
    twin.close()
    assert found.well
    assert f"{grams:g} g at rest" in found.seen


def test_a_scale_in_trouble_is_told_with_what_to_do() -> None:
    twin = SimScale()
    twin.place(31_000)
    found = only(devices.look_at_scale(twin.address + ";protocol=mt-sics;frame=8N1", ours=False))
    assert (found.well, found.todo[:15]) == (False, "Take everything")
    twin.pull_cable()
    found = only(devices.look_at_scale(twin.address, ours=False))
    twin.close()
    assert "not plugged in" in found.seen or "refuses" in found.seen


def test_a_light_is_reached_without_switching_it() -> None:
    twin = SimLight()
    found = only(devices.look_at_light(twin.address, ours=False))
    assert (found.well, twin.seen) == (True, [])
    assert only(devices.look_at_light(twin.address, ours=True)).seen == devices.OURS
    twin.pull_cable()
    found = only(devices.look_at_light(twin.address, ours=False))
    assert (found.well, bool(found.todo)) == (False, True)
    twin.close()
    found = only(devices.look_at_light("serial:COM3;protocol=lcsu", ours=False))
    assert (found.well, "did you mean 'lcus'" in found.seen) == (False, True)


def test_printers_and_scanners_are_tried() -> None:
    printer, scanner = SimPrinter("escpos"), SimScanner()
    assert only(devices.look_at_printer("slip", printer.address, "escpos", ours=False)).well
    printer.take_paper()
    found = only(devices.look_at_printer("slip", printer.address, "escpos", ours=False))
    assert (found.well, "paper" in found.seen) == (False, True)
    assert only(devices.look_at_scanner(scanner.address, ours=False)).seen == "can be opened"
    scanner.pull_cable()
    assert not only(devices.look_at_scanner(scanner.address, ours=False)).well
    for device in (printer, scanner):
        device.close()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("serial:/dev/null;twise=1", "did you mean 'twice'?"),
        ("seriel:/dev/null", "not understood"),
        ("serial:usb=dead:beef", "not plugged in: no port is usb=dead:beef"),
        pytest.param("serial:/dev/null", "not a serial port", marks=POSIX),
        pytest.param("evdev:/dev/input/none", "not plugged in", marks=LINUX),
    ],
)
def test_a_scanner_that_will_not_be_heard_is_told_beforehand(address: str, words: str) -> None:
    found = only(devices.look_at_scanner(address, ours=False))
    assert not found.well
    assert words in found.seen
    assert found.todo


@pytest.mark.parametrize(
    ("picture", "well", "words"), [("dark", False, "dark"), ("flat", False, "nothing sharp"), ("sharp", True, "sharp")]
)
def test_a_camera_shows_one_frame(tmp_path: Path, picture: str, well: bool, words: str) -> None:
    import cv2
    import numpy as np

    frame = np.full((240, 320, 3), 8 if picture == "dark" else 150, np.uint8)
    if picture == "sharp":
        frame[:, ::8] = 0
    clip = tmp_path / "clip.avi"
    video = cv2.VideoWriter(str(clip), cv2.VideoWriter.fourcc(*"MJPG"), 10, (320, 240))
    for _ in range(12):
        video.write(frame)
    video.release()
    found = only(devices.look_at_camera(f"camera:{clip}", ours=False))
    assert (found.well, words in found.seen) == (well, True)


def test_a_camera_that_is_not_there_says_so(tmp_path: Path) -> None:
    assert not only(devices.look_at_camera(f"camera:{tmp_path / 'none.avi'}", ours=False, wait=1.0)).well


@pytest.mark.skipif(sys.platform != "linux", reason="ModemManager and groups are Linux's")
def test_modem_manager_is_told_unless_a_rule_keeps_it_away(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    (tmp_path / "7" / "comm").write_text("ModemManager\n", encoding="utf-8")
    rules = tmp_path / "rules"
    rules.mkdir()
    assert "udev rule" in only(computer.look_at_modems(tmp_path, rules)).todo
    (rules / "99-scanners.rules").write_text('ENV{ID_MM_DEVICE_IGNORE}="1"\n', encoding="utf-8")
    assert only(computer.look_at_modems(tmp_path, rules)).well


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() == 0, reason="nobody keeps a file from root")
def test_a_port_that_this_account_may_not_open_names_the_group(tmp_path: Path) -> None:
    (tmp_path / "ttyUSB0").touch(mode=0)
    found = only(computer.look_at_rights(tmp_path))
    assert (found.well, "usermod -aG dialout" in found.todo) == (False, True)


def test_rights_that_are_there_are_well(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("groups are Linux's")
    (tmp_path / "ttyUSB0").touch()
    assert only(computer.look_at_rights(tmp_path)).well
    assert list(computer.look_at_rights(tmp_path / "empty")) == []


def test_fonts_and_libraries_are_looked_at() -> None:
    assert only(computer.look_at_libraries()).about == "libzbar"
    assert only(computer.look_at_fonts()).about == "fonts"


def test_a_silent_server_is_told() -> None:
    assert not only(server.look_at_server("http://127.0.0.1:1", "t")).well
    assert only(server.look_at_server("", "")).well


def test_the_doctor_speaks_json_lines_too(tmp_path: Path) -> None:
    ran = packbench("doctor", "--json", "--data", tmp_path)
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert {"about", "well", "seen", "todo"} == set(rows[0])
    assert rows[0]["about"] == "journal"
    assert ran.status == (0 if all(row["well"] for row in rows) else 1)

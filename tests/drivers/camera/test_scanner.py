from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from drivers import DeviceState, WrongAddress, open_scanner
from drivers.address import parse
from drivers.camera.choose import State
from drivers.camera.scanner import CameraScanner, Preview
from drivers.sim.camera import SimCamera
from drivers.sim.scanner import SimScanner
from drivers.sim.scene import Bench, Label, Pose
from packing.scan import Scan
from packing.text import Text
from tests.drivers.waiting import PATIENCE, Heard

SIZE = (640, 360)
PEN, MUG, ORDER = Label("4006381333931", "EAN-13"), Label("9780201379624", "EAN-13"), Label("ORDER-7", "Code 128")
Shown = list[tuple[Label, Pose]]


def film(path: Path, frames: Sequence[Shown]) -> Path:
    """A clip of a table, 30 frames a second."""
    bench = Bench("table", seed=4, size=SIZE)
    video = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, SIZE)
    for shown in frames:
        video.write(bench.frame(shown))
    video.release()
    return path


def held(label: Label, frames: int, *, x: float = 300, module: float = 2.0) -> list[Shown]:
    return [[(label, Pose(x + place % 3, 180, module, angle=5))] for place in range(frames)]


def nothing(frames: int) -> list[Shown]:
    return [[]] * frames


@pytest.fixture
def opened() -> Iterator[Callable[..., CameraScanner]]:
    made: list[CameraScanner] = []

    def open_(address: str, **options: object) -> CameraScanner:
        scanner = CameraScanner(parse(address), **{"state": lambda _: None, **options})  # type: ignore[arg-type]
        made.append(scanner)
        return scanner

    yield open_
    for scanner in made:
        scanner.stop()
    for scanner in made:
        assert scanner.join(PATIENCE)


def test_each_item_shown_to_the_camera_is_one_scan(tmp_path: Path) -> None:
    clip = [*held(ORDER, 12, module=1.6), *nothing(25), *held(PEN, 12), *nothing(25), *held(PEN, 12, x=330)]
    clip += [*nothing(25), *held(MUG, 20), *nothing(5)]
    path = film(tmp_path / "clip.avi", clip)
    scans, states, ended = Heard[Scan](), Heard[DeviceState](), threading.Event()
    scanner = open_scanner(
        f"desk=camera:{path}", deliver=scans, state=states, ended=ended.set,
        expects=lambda scan: scan.text in (PEN.text, ORDER.text) and f"item {scan.text}",
    )  # fmt: skip
    scanner.start()
    assert ended.wait(PATIENCE * 2)
    assert scanner.join(PATIENCE)
    assert scans.items == [
        Scan("ORDER-7", "desk", "]C0"), *[Scan(PEN.text, "desk", "]E0")] * 2, Scan(MUG.text, "desk", "]E0"),
    ]  # fmt: skip
    assert [state.words for state in states.items] == ["ready", "at its end"]


def test_a_reader_that_hangs_is_replaced_while_another_scanner_goes_on(
    tmp_path: Path, opened: Callable[..., CameraScanner]
) -> None:
    white = [[(Label("hang", "QR"), Pose(320, 180, 16.0))]]
    path = film(tmp_path / "clip.avi", [*held(PEN, 1), *white, *nothing(3), *held(PEN, 400)])
    scans, others, hung = Heard[Scan](), Heard[Scan](), Heard[float]()
    gun = SimScanner(name="gun")
    other = open_scanner(gun.address, deliver=others, state=lambda _: None)
    camera = opened(
        f"camera:{path}", deliver=scans, expects=lambda _: True,
        task="tests.drivers.camera.odd_tasks:hang_once", limit=1.2,
    )  # fmt: skip
    seen = Heard[Preview]()
    camera.watch(seen)
    try:
        other.start()
        camera.start()
        deadline = time.monotonic() + PATIENCE
        for number in itertools.count():
            gun.scan(f"gun-{number}")
            others.count(number + 1)
            hung(time.monotonic())
            if camera.replaced and scans.items:
                break
            assert time.monotonic() < deadline
    finally:
        other.stop()
        gun.close()
        assert other.join(PATIENCE)
    assert camera.replaced == 1
    steps = [after - before for before, after in zip(hung.items, hung.items[1:], strict=False)]
    assert max(steps) < 1.0, "the other scanner noticed"


def test_who_watches_is_shown_a_small_picture_with_outlines(
    tmp_path: Path, opened: Callable[..., CameraScanner]
) -> None:
    path = film(tmp_path / "clip.avi", held(PEN, 10))
    seen = Heard[Preview]()
    camera = opened(f"desk=camera:{path};loop=yes", deliver=lambda _: None, expects=lambda _: True)
    camera.watch(seen)
    camera.start()
    previews = seen.until(lambda shown: any(one.outlines for one in shown))
    shown = next(one for one in previews if one.outlines)
    assert (shown.device, shown.width, shown.height) == ("desk", *SIZE)
    assert len(shown.rgb) == shown.width * shown.height * 3
    assert shown.outlines[0].text == PEN.text
    assert shown.outlines[0].state is State.COUNTED
    assert all(0 <= x < shown.width and 0 <= y < shown.height for x, y in shown.outlines[0].points)
    camera.watch(None)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("none.avi", None, "there is no file"),
        ("empty.avi", b"", "is empty"),
        ("text.avi", b"no video at all", "not a video that can be read"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(
    tmp_path: Path, opened: Callable[..., CameraScanner], name: str, content: bytes | None, words: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    states = Heard[DeviceState]()
    opened(f"camera:{tmp_path / name}", deliver=lambda _: None, state=states).start()
    (state,) = states.count(1)[:1]
    assert not state.ok
    assert words in state.words
    assert isinstance(state.words, Text), "the screen says it in every language"


@pytest.mark.parametrize("kind", [".png", ".avi"])
@pytest.mark.parametrize("options", ["", ";loop=yes"])
def test_a_file_of_which_no_picture_is_left_is_said_to_be_damaged(
    tmp_path: Path, opened: Callable[..., CameraScanner], kind: str, options: str
) -> None:
    path = tmp_path / f"clip{kind}"
    cv2.imwrite(str(path), np.full((360, 640), 200, np.uint8)) if kind == ".png" else film(path, nothing(3))
    whole = path.read_bytes()
    path.write_bytes(whole[: 60 if kind == ".png" else 5800])
    states = Heard[DeviceState]()
    opened(f"camera:{path}{options}", deliver=lambda _: None, state=states).start()
    (state,) = states.count(1)[:1]
    assert (state.ok, state.words) == (False, f"{path} is damaged: no picture in it can be read")
    assert isinstance(state.words, Text)


def test_a_camera_that_is_not_there_is_awaited(opened: Callable[..., CameraScanner]) -> None:
    states = Heard[DeviceState]()
    opened("camera:87", deliver=lambda _: None, state=states).start()
    (state,) = states.count(1)[:1]
    assert not state.ok


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("camera:", "camera:0"),
        ("camera:0;size=large", "1280x720"),
        ("camera:0;rotate=45", "90"),
        ("camera:0;mirorr=yes", "mirror"),
        ("camera:0;symbologies=EAN-14", "EAN-13"),
        ("camera:0;gone=soon", "number"),
    ],
)
def test_a_wrong_address_says_what_is_right(address: str, words: str) -> None:
    with pytest.raises(WrongAddress, match=words):
        open_scanner(address, deliver=Heard[Scan](), state=Heard[DeviceState]())


def test_symbologies_that_are_not_asked_for_are_not_read(tmp_path: Path, opened: Callable[..., CameraScanner]) -> None:
    path = film(tmp_path / "clip.avi", [*held(PEN, 8), *nothing(25), *held(ORDER, 8, module=1.6)])
    scans, ended = Heard[Scan](), threading.Event()
    camera = opened(
        f"camera:{path};symbologies=code128", deliver=scans, expects=lambda _: True, ended=ended.set
    )  # fmt: skip
    camera.start()
    assert ended.wait(PATIENCE)
    assert [scan.text for scan in scans.items] == ["ORDER-7"]


def test_a_camera_on_the_network_is_taken_up_again_after_its_cable_was_pulled(
    opened: Callable[..., CameraScanner],
) -> None:
    network = SimCamera(size=SIZE)
    scans, states = Heard[Scan](), Heard[DeviceState]()
    try:
        camera = opened(network.address, deliver=scans, state=states, expects=lambda _: True)
        camera.start()
        network.show((PEN, Pose(300, 180, 2.0)))
        scans.count(1)
        network.show()
        network.pull_cable()
        states.until(lambda told: not told[-1].ok)
        network.show((MUG, Pose(320, 180, 2.0)))
        network.put_cable_back()
        assert [scan.text for scan in scans.count(2)] == [PEN.text, MUG.text]
        assert states.until(lambda told: told[-1].ok)[-1].words == "ready"
    finally:
        network.close()
    assert states.until(lambda told: not told[-1].ok)[-1].words


def test_a_stream_that_freezes_keeps_nobody_waiting_at_the_end(opened: Callable[..., CameraScanner]) -> None:
    network = SimCamera(size=SIZE)
    states = Heard[DeviceState]()
    try:
        camera = opened(network.address, deliver=lambda _: None, state=states)
        camera.start()
        states.count(1)
        network.freeze()
        began = time.monotonic()
        camera.stop()
        assert camera.join(PATIENCE)
        assert time.monotonic() - began < 3
    finally:
        network.close()


def test_a_password_is_not_in_the_name() -> None:
    scanner = open_scanner("camera:rtsp://eve:secret@10.0.0.9/s", deliver=lambda _: None, state=lambda _: None)
    assert scanner.name == "camera:rtsp://10.0.0.9/s"

"""What a camera sees, beside the page: with a real camera's thread, worker and file behind it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drivers.camera.choose import Outline, State
from drivers.camera.scanner import Preview
from drivers.sim.scene import Bench, Label, Pose
from packing.scan import Scan
from station.running import Running
from station.ui.camera_view import CameraView
from station.ui.seen import Told
from station.ui.sound import Sound
from station.ui.theme import Look
from station.ui.window import Window
from tests.station.ui.benches import JOLANTA, PEOPLE, bench, order

ORDER = order("SO-1", ("4121A", 3), ("4121B", 2))
PATIENCE = 20_000


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An order's number and something else, for a second at a time."""
    path = tmp_path_factory.mktemp("clip") / "clip.avi"
    view = Bench("table", seed=4, size=(640, 360))
    video = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, (640, 360))
    slip = (Label("SO-1", "Code 128"), Pose(250, 130, 2.0, angle=5))
    for _ in range(30):
        video.write(view.frame([slip, (Label("A-77", "QR"), Pose(500, 250, 3.0))]))
    video.release()
    return path


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path, clip: Path) -> Iterator[Callable[..., tuple[Window, Running]]]:
    made: list[tuple[Window, Running]] = []

    def show(theme: str = "light", *, camera: bool = True, people: bool = False) -> tuple[Window, Running]:
        scanners = (f"desk=camera:{clip};loop=yes;pace=live",) if camera else ()
        running = bench(tmp_path / theme, [ORDER, *(PEOPLE if people else [])], scanners=scanners)
        told = Told()
        running.listen(told)
        window = Window(running, told, Sound(on=False), theme=theme)
        window.resize(1366, 768)
        window.show()
        running.start()
        window.begin()
        made.append((window, running))
        return made[-1]

    yield show
    for window, running in made:
        window.close()
        window.deleteLater()
        running.stop(0)


def view_of(window: Window) -> CameraView:
    assert window.camera is not None
    return window.camera


def test_a_bench_with_a_camera_shows_what_it_sees_and_the_code_that_counted(
    qtbot: QtBot, shown: Callable[..., tuple[Window, Running]]
) -> None:
    window, running = shown()
    qtbot.waitUntil(lambda: running.session.order is not None, timeout=PATIENCE)

    def counted() -> bool:
        preview = view_of(window).preview
        return preview is not None and any(
            outline.state is State.COUNTED and outline.text == "SO-1" for outline in preview.outlines
        )

    qtbot.waitUntil(counted, timeout=PATIENCE)
    assert view_of(window).isVisible()
    assert not window.grab().isNull()


def test_it_is_put_away_and_brought_back_by_key_and_by_touch(
    qtbot: QtBot, shown: Callable[..., tuple[Window, Running]]
) -> None:
    window, running = shown()
    (camera,) = running.cameras()
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not view_of(window).isVisible(), timeout=PATIENCE)
    assert camera._watcher is None, "nobody looks, so no picture is made"
    QTest.keyClick(handle, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(view_of(window).isVisible, timeout=PATIENCE)
    QTest.mouseClick(view_of(window), Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    assert not view_of(window).isVisible()
    QTest.keyClick(handle, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(window.devices.isVisible, timeout=PATIENCE)
    assert next(face for face in window.devices.more.faces if face.name == "CAMERA").can
    window.devices.press("CAMERA")
    assert view_of(window).isVisible()


def test_a_locked_bench_shows_nothing_of_what_lies_beneath_the_camera(
    qtbot: QtBot, shown: Callable[..., tuple[Window, Running]]
) -> None:
    window, running = shown(people=True)
    qtbot.waitUntil(lambda: view_of(window).name == "desk", timeout=PATIENCE)
    assert not view_of(window).isVisible()
    running.put(Scan(JOLANTA, "hand"))
    qtbot.waitUntil(view_of(window).isVisible, timeout=PATIENCE)
    running.put(Scan(JOLANTA, "hand"))
    qtbot.waitUntil(lambda: not view_of(window).isVisible(), timeout=PATIENCE)


def test_a_bench_without_a_camera_has_no_place_for_one(
    qtbot: QtBot, shown: Callable[..., tuple[Window, Running]]
) -> None:
    window, _ = shown(camera=False)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    qtbot.wait(200)
    assert window.camera is None
    assert not window.devices.has_camera


class Filmed:
    """A camera whose frames the test makes."""

    name = "desk"

    def __init__(self) -> None:
        self.watcher: Callable[[Preview], None] | None = None

    def watch(self, watcher: Callable[[Preview], None] | None) -> None:
        self.watcher = watcher


def test_frames_that_come_while_the_screen_is_busy_are_dropped(qtbot: QtBot) -> None:
    view, camera, drawn = CameraView(Look()), Filmed(), list[Preview]()
    qtbot.addWidget(view)
    view.show_camera(camera)

    def draw() -> None:
        if view.preview is not None:
            drawn.append(view.preview)

    view._newest.came.connect(draw)  # after the view's own
    watcher = camera.watcher
    assert watcher is not None
    frames = [
        Preview(
            "desk", 64, 36, bytes(64 * 36 * 3), (Outline(((1, 1), (9, 1), (9, 9), (1, 9)), str(number), State.SEEN),)
        )
        for number in range(500)
    ]
    thread = threading.Thread(target=lambda: [watcher(frame) for frame in frames])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(drawn), timeout=PATIENCE)
    assert len(drawn) < 5
    assert drawn[-1].outlines[0].text == "499", "the newest one is shown"


def _white(text: str) -> Preview:
    return Preview(
        "desk", 64, 36, b"\xff" * 64 * 36 * 3, (Outline(((9, 9), (50, 9), (50, 30), (9, 30)), text, State.SEEN),)
    )


def test_a_frame_that_comes_too_soon_holds_up_none_after_it(qtbot: QtBot) -> None:
    view, camera = CameraView(Look()), Filmed()
    qtbot.addWidget(view)
    view.show_camera(camera)
    watcher = camera.watcher
    assert watcher is not None
    watcher(_white("first"))
    qtbot.waitUntil(lambda: view.preview is not None, timeout=PATIENCE)
    watcher(_white("too soon"))
    qtbot.wait(150)
    watcher(_white("later"))
    qtbot.waitUntil(lambda: view.preview is not None and view.preview.outlines[0].text == "later", timeout=PATIENCE)


def test_an_outline_covers_nothing_of_the_code(qtbot: QtBot) -> None:
    view, camera = CameraView(Look()), Filmed()
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show_camera(camera)
    assert camera.watcher is not None
    camera.watcher(_white("S1"))
    qtbot.waitUntil(lambda: view.preview is not None, timeout=PATIENCE)
    painted = view.grab().toImage()
    assert painted.pixelColor(view.placed.center()).lightness() > 200

from __future__ import annotations

import cv2
import numpy as np
import pytest

from drivers.camera.boxes import Box, overlap
from drivers.camera.choose import box_of
from drivers.camera.gate import FIRST, MOST, WHOLE, Gate, Image, printed
from drivers.sim.scene import SURFACES, Bench, Label, Light, Pose, corners

DARK = Light(0.25, 10.0)
LABELS = [
    (Label("4006381333931", "EAN-13"), 1.2),
    (Label("PB-ORDER-77", "Code 128"), 1.4),
    (Label("40063812", "Code 39"), 1.2),
    (Label("(01)09521234543213(10)ABC", "Data Matrix", gs1=True), 2.0),
    (Label("A1", "Data Matrix"), 2.6),
    (Label("https://id.example/01/09521234543213", "QR"), 2.0),
    (Label("TOTE-12", "Aztec"), 2.2),
    (Label("MANIFEST-0815", "PDF417"), 1.3),
]
SIZES = [1.0, 2.0, 4.0]


def gray(frame: Image) -> Image:
    return cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)


def half(frame: Image) -> Image:
    return cv2.resize(gray(frame), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)


@pytest.mark.parametrize("light", [Light(), DARK], ids=["lit", "dark and noisy"])
@pytest.mark.parametrize("surface", SURFACES)
def test_every_label_that_can_be_read_looks_printed_small_and_large_on_every_ground(surface: str, light: Light) -> None:
    bench = Bench(surface, seed=3, light=light)
    missed = []
    for label, module in LABELS:
        for size in SIZES:
            pose = Pose(640, 360, module * size, angle=20 * size, tilt=0.2, blur=0.4 * size)
            box = box_of([(int(x), int(y)) for x, y in corners(label, pose)])
            if not any(overlap(found, box) > 0.3 for found in printed(half(bench.frame([(label, pose)])))):
                missed.append((label.format, label.text, module * size))
    assert missed == []


@pytest.mark.parametrize("surface", ["table", "boxes", "hands"])
def test_plain_grounds_hardly_look_printed(surface: str) -> None:
    for light in (Light(), Light(1.0, 8.0), DARK):
        found = printed(half(Bench(surface, seed=3, light=light).frame()))
        assert sum((right - left) * (bottom - top) for left, top, right, bottom in found) < 0.06 * 1280 * 720


def test_a_label_that_comes_into_view_is_looked_at_in_its_first_frame() -> None:
    bench, gate = Bench("table", seed=1), Gate()
    for _ in range(40):
        gate.look(gray(bench.frame()))
    label, pose = Label("4006381333931", "EAN-13"), Pose(500, 300, 1.6)
    look = gate.look(gray(bench.frame([(label, pose)])))
    box = box_of([(int(x), int(y)) for x, y in corners(label, pose)])
    assert any(overlap(region, box) > 0.99 for region in look.regions), "with its quiet zones"


def test_print_that_does_not_change_is_tried_less_and_less() -> None:
    bench, gate = Bench("table", seed=1), Gate()
    shown = [(Label("no code " * 3, "QR"), Pose(500, 300, 3.0))]
    tried = [bool(gate.look(gray(bench.frame(shown))).regions) for _ in range(90)]
    assert all(tried[: FIRST - 1])
    assert 2 <= sum(tried[30:]) <= 9


def test_print_that_changes_is_tried_at_once_again() -> None:
    bench, gate = Bench("table", seed=1), Gate()
    for _ in range(60):
        gate.look(gray(bench.frame([(Label("first", "QR"), Pose(500, 300, 4.0))])))
    assert gate.look(gray(bench.frame([(Label("other", "QR"), Pose(500, 300, 4.0))]))).regions


def test_a_lamp_that_is_switched_on_is_no_change() -> None:
    bench, brighter = Bench("boxes", seed=1), Light(0.85, 2.0)
    gate = Gate()
    for _ in range(60):
        gate.look(gray(bench.frame()))
    assert not gate.look(gray(Bench("boxes", seed=1, light=brighter).frame())).regions


def test_a_whole_frame_is_looked_at_now_and_then() -> None:
    bench, gate = Bench("table", seed=1), Gate()
    looks = [gate.look(gray(bench.frame())) for _ in range(WHOLE + 20)]
    whole = [look for look in looks if look.whole]
    assert len(whole) == 1
    assert whole[0].regions == ((0, 0, 1280, 720),)


def test_what_is_too_much_for_one_frame_has_its_turn_in_the_next() -> None:
    bench = Bench("table", seed=1)
    shown = [
        (Label(f"{place}", "QR"), Pose(150 + 130 * (place % 8), 200 + 250 * (place // 8), 2.0)) for place in range(12)
    ]
    gate, regions = Gate(), list[Box]()
    frame = gray(bench.frame(shown))
    for _ in range(3):
        found = gate.look(frame).regions
        assert len(found) <= MOST
        regions += found
    for label, pose in shown:
        box = box_of([(int(x), int(y)) for x, y in corners(label, pose)])
        assert any(overlap(region, box) > 0.9 for region in regions)


@pytest.mark.parametrize("shape", [(1, 1), (16, 16), (40, 3000), (721, 1283), (2160, 3840)])
def test_frames_of_any_size_are_looked_at(shape: tuple[int, int]) -> None:
    noise = np.random.default_rng(1).integers(0, 255, shape).astype(np.uint8)
    gate = Gate()
    for _ in range(3):
        for left, top, right, bottom in gate.look(noise).regions:
            assert 0 <= left < right <= shape[1]
            assert 0 <= top < bottom <= shape[0]

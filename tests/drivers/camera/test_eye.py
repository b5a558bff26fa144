from __future__ import annotations

from benchmarks.live_video import read_here
from drivers.camera.eye import Eye
from drivers.camera.gate import Gate
from drivers.camera.messages import Answer, Frame
from drivers.camera.symbologies import LOGISTICS
from drivers.camera.views import ORDER, VIEWS
from drivers.sim.scene import Bench, Label, Light, Pose
from packing.scan import Scan


class Looks:
    """A reader in this process that keeps how it was asked to look."""

    def __init__(self) -> None:
        self.views: list[str] = []

    def __call__(self, frame: Frame) -> Answer:
        self.views += [part.view for part in frame.parts]
        return read_here(frame)


def test_a_label_that_is_turned_is_read_by_looking_another_way_and_that_way_is_kept() -> None:
    label, looks = Label("MANIFEST-0815", "PDF417"), Looks()
    eye = Eye(looks, lambda _: "item A", LOGISTICS, gate=Gate(every_frame=True))
    bench = Bench("table", seed=3)
    read = []
    for number in range(2 * len(ORDER)):
        sight = eye.see(bench.frame([(label, Pose(640 + number % 3, 360, 2.6, angle=44))]), number / 30)
        read.append([symbol.text for symbol in sight.symbols] == [label.text])
        if read[-1]:
            (symbol,) = sight.symbols
            middle = [sum(axis) / 4 for axis in zip(*symbol.points, strict=True)]
            assert abs(middle[0] - 640) < 20
            assert abs(middle[1] - 360) < 20
    first = read.index(True)
    assert 0 < first < len(ORDER)
    assert all(read[first:])
    assert set(looks.views[first:]) == {looks.views[first]}
    assert looks.views[first] != ""


def test_squares_in_the_dark_are_read_within_a_second() -> None:
    eye = Eye(read_here, lambda _: "item A", LOGISTICS)
    bench = Bench("hands", seed=3, light=Light(0.25, 10.0))
    label = Label("(01)09521234543213(10)ABC", "Data Matrix", gs1=True)
    scans: list[Scan] = []
    for number in range(30):
        pose = Pose(640 + 2 * (number % 3), 200, 3.6, angle=-98, tilt=0.24, blur=1.0)
        scans += eye.see(bench.frame([(label, pose)]), number / 30).choice.scans
    assert [scan.text for scan in scans] == ["010952123454321310ABC"]


def test_every_direction_has_its_turn() -> None:
    assert set(ORDER) == set(VIEWS)
    # No interval of the gate, which doubles, keeps to one way of looking.
    assert len(ORDER) % 2 == 1

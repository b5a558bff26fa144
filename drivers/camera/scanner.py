"""A camera as a scanner: frames in, scans out, and a picture with outlines for whoever watches.

`deliver`, `state`, `expects` and the watcher are called from the camera's thread. What an order is, is not known here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct

from drivers.address import Address
from drivers.camera import symbologies
from drivers.camera.capture import OPTIONS, Capture, Shot, planned, public
from drivers.camera.choose import GONE, Expects, Outline
from drivers.camera.messages import Answer, Frame
from drivers.camera.worker import Worker, WorkerLost
from drivers.device import AT_END, DeviceState, DeviceThread
from packing.scan import Scan
from packing.text import Text

if TYPE_CHECKING:
    from drivers.camera.eye import Eye, Sight

LIMIT: Final = 1.2
"""Seconds that reading one frame may take; it takes some hundredths. With the start of a new process, half a second, a
reader that hangs is replaced within two."""
PATIENCE: Final = 8.0
"""Seconds at most between two tries, when one new reader after another is lost."""
TASK: Final = "drivers.camera.tasks:read_frame"
PREVIEW: Final = 640
"""Pixels: the longer side of a preview."""


class Preview(Struct, frozen=True):
    """A small picture of what a camera sees: rows of RGB, 8 bits each, and the codes in it, in its own pixels."""

    device: str
    width: int
    height: int
    rgb: bytes
    outlines: tuple[Outline, ...]


class CameraScanner(DeviceThread):
    """A camera, a video file or a stream; see `planned` for its address. Raises `WrongAddress`."""

    kind = "scanner"

    def __init__(
        self,
        address: Address,
        *,
        deliver: Callable[[Scan], None],
        state: Callable[[DeviceState], None],
        expects: Expects = lambda _: False,
        ended: Callable[[], None] = lambda: None,
        name: str = "",
        read: Iterable[str] = (),
        task: str = TASK,
        limit: float = LIMIT,
    ) -> None:
        super().__init__(public(name or address.name or address.bare), state)
        address.allow(*OPTIONS, "symbologies", "gone")
        self._plan = planned(address)
        asked = [one for one in address.text("symbologies").split(",") if one.strip()]
        self._symbologies = symbologies.named(asked or read)
        self._gone = address.number("gone", GONE, 0.1, 60)
        self._deliver, self._expects, self._ended = deliver, expects, ended
        self._worker = Worker(task, limit)
        self._camera = (False, "")
        self._lost_in_a_row, self._try_again = 0, 0.0
        self._watcher: Callable[[Preview], None] | None = None

    def watch(self, watcher: Callable[[Preview], None] | None) -> None:
        """Who is shown what the camera sees from now on; nobody, and it costs nothing. Must return at once."""
        self._watcher = watcher

    @property
    def replaced(self) -> int:
        """How many readers hung or crashed and were replaced."""
        return self._worker.lost

    def _run(self) -> None:
        self._worker.start()
        # These load the picture library, which takes as long as the worker's own start.
        from drivers.camera.eye import Eye

        eye = Eye(self._read, self._expects, self._symbologies, self.name, self._gone)
        capture = Capture(self._plan, self._camera_is)
        capture.start()
        try:
            while not self._stopping.is_set():
                shot = capture.next(0.2)
                if shot is not None:
                    self._see(eye, shot)
                elif capture.ended:
                    break
        finally:
            capture.stop()
            self._worker.close()
            capture.join(1.0)
        if not self._stopping.is_set():
            self._tell(ok=self._camera[0], words=AT_END if self._camera[0] else self._camera[1])
            self._ended()

    def _see(self, eye: Eye, shot: Shot) -> None:
        sight = eye.see(shot.picture, shot.at)
        for scan in sight.choice.scans:
            self._deliver(scan)
        if self._watcher is not None:
            self._watcher(preview(self.name, shot, sight))

    def _read(self, frame: Frame) -> Answer:
        """Asks the worker; nothing was read where it was lost, and a frame of a file is then skipped."""
        if time.monotonic() < self._try_again:
            return Answer(())
        try:
            answers = list(self._worker.ask(msgspec.msgpack.encode(frame)))
        except WorkerLost:
            self._lost_in_a_row += 1
            if self._lost_in_a_row > 1:
                self._try_again = time.monotonic() + min(PATIENCE, 0.25 * 2**self._lost_in_a_row)
            self._tell_how_it_is()
            return Answer(())
        if self._lost_in_a_row:
            self._lost_in_a_row = 0
            self._tell_how_it_is()
        return msgspec.msgpack.decode(answers[0], type=Answer) if answers else Answer(())

    def _camera_is(self, ok: bool, words: str) -> None:
        self._camera = (ok, words)
        self._tell_how_it_is()

    def _tell_how_it_is(self) -> None:
        ok, words = self._camera
        if ok and self._lost_in_a_row > 1:
            ok, words = False, Text("sees, but its reader fails again and again: the log has the details")
        self._tell(ok=ok, words=words)


def preview(device: str, shot: Shot, sight: Sight) -> Preview:
    """The small picture of a frame."""
    import cv2

    height, width = shot.picture.shape[:2]
    scale = min(1.0, PREVIEW / max(width, height))
    size = (round(width * scale), round(height * scale))
    small = cv2.cvtColor(cv2.resize(shot.picture, size, interpolation=cv2.INTER_LINEAR), cv2.COLOR_BGR2RGB)
    outlines = tuple(
        Outline(tuple((round(x * scale), round(y * scale)) for x, y in one.points), one.text, one.state)
        for one in sight.choice.outlines
    )
    return Preview(device, *size, small.tobytes(), outlines)

"""One camera's frames, in their order, to scans: the gate says where to look, a reader reads there, the chooser says
what counts. No thread, no process, no clock: the reader and the time are handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import cv2

from drivers.camera.boxes import Box
from drivers.camera.choose import GONE, Choice, Chooser, Expects
from drivers.camera.gate import Gate, Image, Look
from drivers.camera.messages import Answer, Frame, Part, Seen

Reader = Callable[[Frame], Answer]
"""Reads the parts of a frame; an empty answer where it could not."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What one frame gave. `reader_ms`: CPU time of the reader."""

    choice: Choice
    look: Look
    symbols: tuple[Seen, ...]
    reader_ms: float


@dataclass(slots=True)
class Eye:
    """`see` takes the frames of one camera in their order."""

    read: Reader
    expects: Expects
    symbologies: tuple[str, ...]
    device: str = ""
    gone: float = GONE
    gate: Gate = field(default_factory=Gate)
    chooser: Chooser = field(init=False)

    def __post_init__(self) -> None:
        self.chooser = Chooser(self.expects, self.device, self.gone)

    def see(self, picture: Image, at: float) -> Sight:
        """What a frame shows (BGR or grey, uint8), taken at `at` seconds."""
        gray = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
        look = self.gate.look(gray, self.chooser.missed)
        answer = self.read(cut(gray, look.regions, self.symbologies)) if look.regions else Answer(())
        choice = self.chooser.frame(answer.symbols, at, look.print, look.changed)
        return Sight(choice, look, answer.symbols, answer.cpu_ms)


def cut(gray: Image, regions: Sequence[Box], symbologies: tuple[str, ...]) -> Frame:
    """These parts of a grey frame, to be read quickly."""
    parts = []
    for left, top, right, bottom in regions:
        pixels = gray[top:bottom, left:right].tobytes()
        parts.append(Part(left, top, right - left, bottom - top, pixels))
    return Frame(tuple(parts), symbologies)

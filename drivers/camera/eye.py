"""One camera's frames, in their order, to scans: the gate says where to look, a reader reads there, the chooser says
what counts. No thread, no process, no clock: the reader and the time are handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import cv2

from drivers.camera.boxes import Box, overlap
from drivers.camera.choose import GONE, Choice, Chooser, Expects, box_of
from drivers.camera.gate import Gate, Image, Look
from drivers.camera.messages import Answer, Frame, Part, Seen
from drivers.camera.views import ORDER

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
    _worked: list[tuple[Box, str]] = field(default_factory=list)
    """Where something was read the last time, and the way of looking that showed it."""

    def __post_init__(self) -> None:
        self.chooser = Chooser(self.expects, self.device, self.gone)

    def see(self, picture: Image, at: float) -> Sight:
        """What a frame shows (BGR or grey, uint8), taken at `at` seconds."""
        gray = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
        look = self.gate.look(gray, self.chooser.missed)
        answer = Answer(())
        if look.regions:
            views = [self._view(box, tries) for box, tries in zip(look.regions, look.tries, strict=True)]
            answer = self.read(cut(gray, look.regions, views, self.symbologies))
            self._worked = [
                (place, view)
                for place in (box_of(symbol.points) for symbol in answer.symbols)
                for box, view in zip(look.regions, views, strict=True)
                if overlap(place, box) > 0.9
            ]
        choice = self.chooser.frame(answer.symbols, at, look.print, look.changed)
        return Sight(choice, look, answer.symbols, answer.cpu_ms)

    def _view(self, box: Box, tries: int) -> str:
        """What showed something there the last time, else one way after the other."""
        return next((view for place, view in self._worked if overlap(place, box) > 0.5), ORDER[tries % len(ORDER)])


def cut(gray: Image, regions: Sequence[Box], views: Sequence[str], symbologies: tuple[str, ...]) -> Frame:
    """These parts of a grey frame, to be read quickly, each looked at in its way."""
    parts = []
    for (left, top, right, bottom), view in zip(regions, views, strict=True):
        pixels = gray[top:bottom, left:right].tobytes()
        parts.append(Part(left, top, right - left, bottom - top, pixels, view))
    return Frame(tuple(parts), symbologies)

"""What a worker is asked to do with pictures: read some parts of a live frame.

Runs in the worker's process only, through `drivers.camera.child`. Files are in `drivers.camera.files`.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import cv2
import msgspec
import numpy as np

from drivers.camera.decoder import Effort, Symbol, decode
from drivers.camera.messages import Answer, Frame, Part, Seen
from drivers.camera.variants import Picture
from drivers.camera.views import BARS, VIEWS

cv2.setNumThreads(1)
_frames = msgspec.msgpack.Decoder(Frame)


def read_frame(request: bytes) -> Iterator[bytes]:
    """One `Answer` for one `Frame`."""
    frame = _frames.decode(request)
    began = time.process_time()
    found = [symbol for part in frame.parts for symbol in _read(part, frame)]
    cpu_ms = (time.process_time() - began) * 1000
    yield msgspec.msgpack.encode(Answer(tuple(found), cpu_ms))


def _read(part: Part, frame: Frame) -> list[Seen]:
    gray = np.frombuffer(part.pixels, np.uint8).reshape(part.height, part.width)
    picture = VIEWS[part.view](gray)
    effort = Effort.QUICK if part.view == BARS else Effort.GLANCE
    symbols = decode(picture.image, frozenset(frame.symbologies), frame.min_reads, effort)
    return [seen(_back(symbol, picture), part.left, part.top) for symbol in symbols]


def _back(symbol: Symbol, picture: Picture) -> Symbol:
    """As it lies in the part that the picture was made of."""
    corners = picture.source(tuple((float(x), float(y)) for x, y in symbol.points))
    return replace(symbol, points=tuple((round(x), round(y)) for x, y in corners))


def seen(symbol: Symbol, right: int = 0, down: int = 0) -> Seen:
    """The symbol as it is told; it was found in a part of the picture that begins at `right`, `down`."""
    points = tuple((int(x) + right, int(y) + down) for x, y in symbol.points)
    return Seen(symbol.text, symbol.aim, symbol.format, symbol.engine, points, symbol.reads)

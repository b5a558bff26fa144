"""What crosses between a camera and its worker, as MessagePack. Loads no picture library."""

from __future__ import annotations

import msgspec


class Seen(msgspec.Struct, frozen=True):
    """A symbol, field for field what `drivers.camera.decoder.Symbol` is."""

    text: str
    aim: str
    format: str
    engine: str
    points: tuple[tuple[int, int], ...]
    reads: int


class Part(msgspec.Struct, frozen=True):
    """A part of a grey frame: where it lies there, its pixels, row by row, and how it is to be looked at: as it is, or
    in one of the `drivers.camera.views`."""

    left: int
    top: int
    width: int
    height: int
    pixels: bytes
    view: str = ""


class Frame(msgspec.Struct, frozen=True):
    """Read these parts."""

    parts: tuple[Part, ...]
    symbologies: tuple[str, ...]
    min_reads: int = 1


class Answer(msgspec.Struct, frozen=True):
    """What was read; `cpu_ms` is what it cost there."""

    symbols: tuple[Seen, ...]
    cpu_ms: float = 0.0


class File(msgspec.Struct, frozen=True):
    """Read a picture or video file, from the frame `first` on."""

    path: str
    symbologies: tuple[str, ...]
    min_reads: int = 2
    first: int = 0


class FileFrame(msgspec.Struct, frozen=True):
    """What one frame of a file holds (a still picture has frame 0). `ms`, `cpu_ms`: what reading it took, without
    opening the file. `error`: why there is nothing, for a person."""

    frame: int
    symbols: tuple[Seen, ...] = ()
    ms: float = 0.0
    cpu_ms: float = 0.0
    error: str = ""

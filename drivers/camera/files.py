"""Picture and video files for the decoder: every frame as 8-bit BGR, upright, whatever the file holds.

Runs in the worker's process only, through `drivers.camera.child`: what is in a file is not to be trusted.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

LARGEST: Final = 200_000_000
"""Pixels of a picture; more is a bomb, or a map."""
WORKED_ON: Final = 25_000_000
"""Pixels; larger pictures are made smaller, a page scanned at 600 dpi is just above."""
MOST_BYTES: Final = 1 << 30
os.environ["OPENCV_IO_MAX_IMAGE_PIXELS"] = str(LARGEST)  # read by OpenCV when it is loaded

import cv2  # noqa: E402
import msgspec  # noqa: E402
import numpy as np  # noqa: E402
import numpy.typing as npt  # noqa: E402

from drivers.camera.decoder import Effort, decode  # noqa: E402
from drivers.camera.gate import Gate  # noqa: E402
from drivers.camera.messages import File, FileFrame, Seen  # noqa: E402
from drivers.camera.tasks import seen  # noqa: E402

Picture = npt.NDArray[Any]
_files = msgspec.msgpack.Decoder(File)


class Unusable(Exception):
    """Why a file gives no picture, in words."""


def read_file(request: bytes) -> Iterator[bytes]:
    """One `FileFrame` for each frame of a `File`; one with an error where there is none, or no further."""
    file = _files.decode(request)
    number = file.first
    try:
        for answer in frames(file):
            yield msgspec.msgpack.encode(answer)
            number = answer.frame + 1
    except Unusable as error:
        yield msgspec.msgpack.encode(FileFrame(number, error=str(error)))


def frames(file: File) -> Iterator[FileFrame]:
    """All frames, read. Raises `Unusable`."""
    path = Path(file.path)
    head = _head(path)
    if not _is_picture(head):
        yield from _video(path, file)
        return
    wanted = frozenset(file.symbologies)
    for number, picture in enumerate(pictures(path, head)):
        if number >= file.first:
            yield _timed(number, lambda picture=picture: _thorough(picture, wanted, file.min_reads))  # type: ignore[misc]


def _timed(number: int, read: Callable[[], list[Seen]]) -> FileFrame:
    began, began_cpu = time.perf_counter(), time.process_time()
    symbols = tuple(read())
    return FileFrame(number, symbols, (time.perf_counter() - began) * 1000, (time.process_time() - began_cpu) * 1000)


def _thorough(picture: Picture, wanted: frozenset[str], min_reads: int) -> list[Seen]:
    pixels = picture.shape[0] * picture.shape[1]
    if pixels <= WORKED_ON:
        return [seen(symbol) for symbol in decode(picture, wanted, min_reads, Effort.THOROUGH)]
    scale = (WORKED_ON / pixels) ** 0.5
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    found = [seen(symbol) for symbol in decode(small, wanted, min_reads, Effort.THOROUGH)]  # type: ignore[arg-type]
    return [
        msgspec.structs.replace(one, points=tuple((round(x / scale), round(y / scale)) for x, y in one.points))
        for one in found
    ]


# --- video ------------------------------------------------------------------------------------------------------------


def _video(path: Path, file: File) -> Iterator[FileFrame]:
    """Each frame is read quickly, where it looks printed. Equal reads of two frames are two reads."""
    video = cv2.VideoCapture(str(path))
    try:
        if not video.isOpened():
            raise Unusable("neither a picture nor a video that can be read")
        gate, reads, wanted = Gate(every_frame=True), Counter[tuple[str, str]](), frozenset(file.symbologies)
        number = 0
        while True:
            taken, picture = video.read()
            if not taken:
                break
            if number >= file.first:
                yield _timed(number, lambda picture=picture: _quick(picture, gate, reads, wanted, file.min_reads))  # type: ignore[misc]
            number += 1
        if not number:
            raise Unusable("damaged: no picture in it can be read")
    finally:
        video.release()


def _quick(
    picture: Picture, gate: Gate, reads: Counter[tuple[str, str]], wanted: frozenset[str], min_reads: int
) -> list[Seen]:
    gray = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
    found = []
    for left, top, right, bottom in gate.look(gray).regions:
        part = np.ascontiguousarray(gray[top:bottom, left:right])
        found += [seen(symbol, left, top) for symbol in decode(part, wanted, 1, Effort.QUICK)]
    for symbol in found:
        reads[symbol.aim, symbol.text] += symbol.reads
    return [
        msgspec.structs.replace(one, reads=reads[one.aim, one.text])
        for one in found
        if reads[one.aim, one.text] >= min_reads
    ]


# --- pictures --------------------------------------------------------------------------------------------------------


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            head = file.read(32)
            size = os.fstat(file.fileno()).st_size
    except IsADirectoryError as error:
        raise Unusable("a folder: name the files in it") from error
    except FileNotFoundError as error:
        raise Unusable("there is no such file") from error
    except OSError as error:
        raise Unusable(f"cannot be read: {error.strerror or error}") from error
    if not head:
        raise Unusable("the file is empty")
    if size > MOST_BYTES and _is_picture(head):
        raise Unusable(f"{size:,} bytes are too many for a picture: at most {MOST_BYTES:,}")
    return head


_PICTURES: Final = (
    b"\xff\xd8", b"\x89PNG", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+", b"\0\0\0\x0cjP  ",
    b"\xff\x4f\xff\x51", b"P1", b"P2", b"P3", b"P4", b"P5", b"P6", b"P7", b"Pf", b"PF",
    b"#?RADIANCE", b"\x59\xa6\x6a\x95",
)  # fmt: skip
"""How picture files begin. What begins otherwise is given to the video reader."""


def _is_picture(head: bytes) -> bool:
    if head[:4] == b"RIFF":
        return head[8:12] == b"WEBP"
    if head[4:8] == b"ftyp":
        return head[8:12] in (b"avif", b"avis", b"mif1", b"heic", b"heix")
    return head.startswith(_PICTURES)


def pictures(path: Path, head: bytes) -> Iterator[Picture]:
    """The picture, or each picture of an animation or of a file of pages. Raises `Unusable`."""
    data = np.frombuffer(path.read_bytes(), np.uint8)
    try:
        found = _decoded(data, head)
    except (cv2.error, MemoryError) as error:
        why = getattr(error, "err", "") or str(error)
        if "CV_IO_MAX_IMAGE" in why or isinstance(error, MemoryError):
            raise Unusable(f"too large: a picture may have {LARGEST:,} pixels") from error
        raise Unusable("a picture that is damaged") from error
    if not found:
        raise Unusable("a picture that is damaged, or of a kind that is not known: PNG, JPEG, WebP, TIFF, GIF are")
    for picture in found:
        yield upright(picture)


def _decoded(data: Picture, head: bytes) -> list[Picture]:
    """What is in the file, as it is there; with the rotation that a camera noted, where there is no transparency."""
    if head[:4] == b"GIF8" or head[8:12] == b"WEBP":
        _, animation = cv2.imdecodeanimation(data)
        if animation.frames:
            return list(animation.frames)
    if head[:2] in (b"II", b"MM"):
        _, pages = cv2.imdecodemulti(data, cv2.IMREAD_UNCHANGED)
        return list(pages)
    if head[:2] == b"\xff\xd8":
        picture = cv2.imdecode(data, cv2.IMREAD_COLOR)
    else:
        picture = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
    return [] if picture is None else [picture]


def upright(picture: Picture) -> Picture:
    """8 bits a channel, grey or BGR: deep pictures are stretched to what they use, transparent ones laid on paper."""
    if picture.dtype != np.uint8:
        deep = np.nan_to_num(picture.astype(np.float32))
        colours = deep[..., :3] if deep.ndim == 3 else deep
        low, high = float(colours.min()), float(colours.max())
        shallow = np.clip((deep - low) * (255 / max(high - low, 1e-6)), 0, 255).astype(np.uint8)
        if deep.ndim == 3 and deep.shape[2] == 4:
            shallow[..., 3] = (
                255 if deep[..., 3].max() <= 0 else np.clip(deep[..., 3] * (255 / deep[..., 3].max()), 0, 255)
            )
        picture = shallow
    if picture.ndim == 3 and picture.shape[2] == 4:
        return _on_paper(picture)
    if picture.ndim == 3 and picture.shape[2] == 2:
        return _on_paper(np.dstack([picture[..., :1]] * 3 + [picture[..., 1:]]))
    if picture.ndim == 3 and picture.shape[2] == 1:
        return picture[..., 0]
    return picture


def _on_paper(picture: Picture) -> Picture:
    """On white paper; on black where what is visible is light, as a white code on nothing."""
    alpha = picture[..., 3:].astype(np.float32) / 255
    visible = picture[..., :3][picture[..., 3] > 127]
    paper = 0.0 if visible.size and visible.mean() > 160 and alpha.mean() < 0.9 else 255.0
    laid: Picture = (picture[..., :3] * alpha + paper * (1 - alpha)).astype(np.uint8)
    return laid

"""Tasks for workers that misbehave; they run in the worker's process, by their dotted names."""

from __future__ import annotations

import ctypes
import os
import threading
from collections.abc import Iterator

import msgspec

from drivers.camera.messages import Answer, File, FileFrame, Frame, Seen

KNOWN = Seen("4006381333931", "]E0", "EAN-13", "test", ((10, 10), (90, 10), (90, 60), (10, 60)), 2)


def echo(request: bytes) -> Iterator[bytes]:
    """The request, in two pieces, and who answered."""
    yield request[: len(request) // 2]
    yield request[len(request) // 2 :]
    yield str(os.getpid()).encode()


def by_word(request: bytes) -> Iterator[bytes]:
    """Does what it is told."""
    if request == b"hang":
        threading.Event().wait()
    elif request == b"hang with the interpreter held":
        ctypes.PyDLL(None).sleep(600)
    elif request == b"crash":
        ctypes.string_at(0)
    elif request == b"raise":
        raise ValueError("a picture that no reader likes")
    elif request == b"exhaust":
        raise MemoryError
    elif request == b"half":
        yield b"first"
        threading.Event().wait()
    elif request == b"print":
        print("a library says something")
    yield str(os.getpid()).encode()


def hang_on_a_name(request: bytes) -> Iterator[bytes]:
    """Hangs on files that are called so, and crashes on the third frame of others that are."""
    file = msgspec.msgpack.decode(request, type=File)
    if "hang" in file.path:
        threading.Event().wait()
    frames = 5 if "clip" in file.path else 1
    for number in range(file.first, frames):
        if number == 2 and "crash" in file.path:
            os.abort()
        yield msgspec.msgpack.encode(FileFrame(number, (KNOWN,), 1.0, 1.0))


def hang_once(request: bytes) -> Iterator[bytes]:
    """Hangs on the largest frame of a clip: one that is nearly all print. Else one code is seen."""
    frame = msgspec.msgpack.decode(request, type=Frame)
    if any(part.width * part.height > 100_000 for part in frame.parts):
        threading.Event().wait()
    yield msgspec.msgpack.encode(Answer((KNOWN,), 1.0))

"""The inside of a worker: a process that does one task again and again, asked through its standard input.

    python -P -m drivers.camera.child TASK SECONDS

`TASK` is `module:function`; the function takes one request and yields its answers, all as bytes. Each message is four
bytes of length, then itself; an empty one ends the answers of a request, and the first one of all says that the process
is ready. The end of the input ends the process. `drivers.camera.worker` is the other end.
"""

from __future__ import annotations

import faulthandler
import importlib
import os
import signal
import struct
import sys
from collections.abc import Callable, Iterator
from typing import IO

Task = Callable[[bytes], Iterator[bytes]]
LENGTH = struct.Struct("<I")


def send(out: IO[bytes], message: bytes) -> None:
    """Writes one message."""
    out.write(LENGTH.pack(len(message)))
    out.write(message)
    out.flush()


def receive(source: IO[bytes]) -> bytes | None:
    """Reads one message; None where the other end is gone, also in the middle of one."""
    head = source.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (size,) = LENGTH.unpack(head)
    body = source.read(size)
    return body if len(body) == size else None


def task_named(name: str) -> Task:
    """The function of `module:function`."""
    module, _, function = name.partition(":")
    task: Task = getattr(importlib.import_module(module), function)
    return task


def serve(task: Task, source: IO[bytes], out: IO[bytes], longest: float) -> None:
    """Answers until the input ends.

    The other end kills this process when an answer takes too long. Should that end itself have been killed meanwhile,
    nobody would: so this process ends by itself after `longest` seconds without an answer. The timer is one of C, which
    does not need the interpreter to be free.
    """
    send(out, b"ready")
    while (request := receive(source)) is not None:
        faulthandler.dump_traceback_later(longest, exit=True)
        for answer in task(request):
            send(out, answer)
            faulthandler.dump_traceback_later(longest, exit=True)
        send(out, b"")
        faulthandler.cancel_dump_traceback_later()


def main() -> None:
    """The process."""
    # What libraries print is no answer: it goes where errors go.
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # Ctrl+C and a service's end are meant for the program; this process ends with it, when the input does.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    faulthandler.enable()
    try:
        serve(task_named(sys.argv[1]), sys.stdin.buffer, out, float(sys.argv[2]))
    except BrokenPipeError:
        pass  # nobody wants the answer any more
    # No interpreter shutdown: the libraries in here have nothing that needs it, and some hang in it.
    os._exit(0)


if __name__ == "__main__":
    main()

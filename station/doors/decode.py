"""`packbench decode`: the codes in picture and video files, JSON Lines on stdout.

Files are read in a process of their own, which is replaced when a file makes it hang or crash.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time

LIMIT = 60.0
"""Seconds that one picture, or one frame of a video, may take."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Files, and how sure to be."""
    parser.add_argument("files", nargs="+", metavar="IMAGE", help="picture or video files")
    parser.add_argument(
        "--min-reads", type=_count, default=2, metavar="N",
        help="equal reads, by different engines or picture variants, from which on a code counts (default: 2)",
    )  # fmt: skip
    parser.add_argument(
        "--symbologies", default="", metavar="NAMES", help="only these, such as EAN-13,QR (default: every one)"
    )
    parser.add_argument(
        "--limit", type=float, default=LIMIT, metavar="SECONDS", help="most that one frame may take (default: 60)"
    )
    parser.add_argument("--task", default="drivers.camera.files:read_file", help=argparse.SUPPRESS)


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 99:
        raise argparse.ArgumentTypeError(f"should be a whole number from 1 to 99, but {text!r} came")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """All files, one after the other; 2 where one of them could not be read."""
    from drivers.camera.symbologies import ALL, named
    from drivers.camera.worker import Worker

    asked = [name for name in args.symbologies.split(",") if name.strip()]
    symbologies = named(asked) if asked else ALL
    logging.getLogger("drivers.camera").setLevel(logging.ERROR)  # a lost reader is told in one line of ours
    worker = Worker(args.task, args.limit)
    worker.start()
    try:
        failed = [path for path in args.files if not _decode(worker, path, symbologies, args.min_reads)]
    finally:
        worker.close()
    return 2 if failed else 0


def _decode(worker: object, path: str, symbologies: tuple[str, ...], min_reads: int) -> bool:
    """One file: a line for each frame, one for an error. Whether all of it was read."""
    import msgspec

    from drivers.camera.messages import File, FileFrame
    from drivers.camera.worker import Worker, WorkerLost

    assert isinstance(worker, Worker)
    frame, whole, lost = 0, True, 0
    while True:
        began = time.perf_counter()
        try:
            for answer in worker.ask(msgspec.msgpack.encode(File(path, symbologies, min_reads, frame))):
                told = msgspec.msgpack.decode(answer, type=FileFrame)
                _write(path, told)
                whole, frame, lost = whole and not told.error, told.frame + 1, 0
            return whole
        except WorkerLost as error:
            # A video goes on behind the frame that cannot be read; a file that nothing comes of is given up.
            why = f"the reader {error}: this frame is left out"
            _write(path, FileFrame(frame, ms=(time.perf_counter() - began) * 1000, error=why))
            whole, frame, lost = False, frame + 1, lost + 1
            if lost > 2 or frame == 1:
                return False


def _write(path: str, told: object) -> None:
    import msgspec

    from drivers.camera.messages import FileFrame

    assert isinstance(told, FileFrame)
    fields: dict[str, object] = {
        "file": path,
        "frame": told.frame,
        "symbols": [
            {
                "text": one.text, "symbology": one.aim, "format": one.format, "engine": one.engine,
                "points": one.points, "reads": one.reads,
            }
            for one in told.symbols
        ],
        "ms": round(told.ms, 3),
        "cpu_ms": round(told.cpu_ms, 3),
    }  # fmt: skip
    if told.error:
        fields["error"] = told.error
        print(f"packbench: {path}: {told.error}", file=sys.stderr, flush=True)
    sys.stdout.buffer.write(msgspec.json.encode(fields) + b"\n")
    sys.stdout.buffer.flush()

"""A process for work that may hang or crash: watched, killed when it takes too long, and replaced.

Pictures come from outside, and the libraries that read them are large and written in C. What goes wrong in there ends
that process, not the bench. Everything crosses through two pipes: nothing is shared, so nothing can be left behind, and
a worker whose owner is gone reads the end of its input and ends. Knows nothing of pictures; the inside is
`drivers.camera.child`.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator
from typing import IO

from drivers.camera.child import receive, send

log = logging.getLogger(__name__)

START = 30.0
"""Seconds that a new process may take until it is ready: it loads large libraries, on a machine that may be busy."""

_QUIET = {"OPENCV_LOG_LEVEL": "OFF", "OPENCV_FFMPEG_LOGLEVEL": "-8", "OPENCV_VIDEOIO_DEBUG": "0"}


class WorkerLost(Exception):
    """The worker gave no answer: it hung and was killed, or it ended by itself. A new one is on its way."""


class Worker:
    """One task in a process of its own. `limit`: seconds that one answer may take. One thread uses it at a time."""

    def __init__(self, task: str, limit: float) -> None:
        self._task, self._limit = task, limit
        self._process: subprocess.Popen[bytes] | None = None
        self._ready = False
        self._last_words: deque[str] = deque(maxlen=40)
        self.lost = 0
        """How many workers were lost so far."""

    @property
    def pid(self) -> int | None:
        """The process that works at present."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Starts the process, if there is none, and returns at once: it gets ready by itself."""
        if self._process is None:
            self._process, self._ready = self._spawn(), False

    def ask(self, request: bytes) -> Iterator[bytes]:
        """The answers, as they come. Raises `WorkerLost`."""
        self.start()
        assert self._process is not None
        if not self._ready:
            self._receive(self._process.stdout, START)
            self._ready = True
        self._send(request)
        complete = False
        try:
            while answer := self._receive(self._process.stdout, self._limit):
                yield answer
            complete = True
        finally:
            if (
                not complete and self._ready
            ):  # whoever asked stopped listening: what is still on its way would answer the next request
                self.close()
                self.start()

    def _send(self, request: bytes) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        watch = self._watch(self._limit)
        try:
            send(self._process.stdin, request)
        except OSError:
            self._lose("ended")
        finally:
            watch.cancel()

    def close(self) -> None:
        """Ends the process, whatever it does."""
        if self._process is not None:
            self._end(self._process)
            self._process, self._ready = None, False

    def _spawn(self) -> subprocess.Popen[bytes]:
        self._last_words.clear()
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "drivers.camera.child", self._task, str(2 * self._limit + 1)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **_QUIET, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        threading.Thread(target=self._listen, args=(process,), name="worker's last words", daemon=True).start()
        return process

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        """Keeps the last of what it says on stderr, for the log, should it end."""
        assert process.stderr is not None
        with process.stderr as said:
            for line in said:
                self._last_words.append(line.decode("utf-8", "replace").rstrip())

    def _watch(self, seconds: float) -> threading.Timer:
        """Kills the process after a time, which unblocks whoever reads from it or writes to it."""
        assert self._process is not None
        watch = threading.Timer(seconds, self._process.kill)
        watch.daemon = True
        watch.start()
        return watch

    def _receive(self, source: IO[bytes] | None, seconds: float) -> bytes:
        assert source is not None
        watch = self._watch(seconds)
        try:
            answer = receive(source)
        finally:
            watch.cancel()
        if answer is None:
            self._lose("did not answer in time" if watch.finished.is_set() and not watch.is_alive() else "ended")
        assert answer is not None
        return answer

    def _lose(self, how: str) -> None:
        """Clears away what is left of the process, begins a new one, and raises."""
        assert self._process is not None
        self._end(self._process)
        self.lost += 1
        said = "\n".join(self._last_words)
        log.warning("the worker %s %s (exit status %s)\n%s", self._task, how, self._process.returncode, said)
        self._process, self._ready = None, False
        self.start()
        raise WorkerLost(how)

    @staticmethod
    def _end(process: subprocess.Popen[bytes]) -> None:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    pass  # what was not written yet is not wanted any more

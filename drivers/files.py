"""A printer behind a file name: a device file such as /dev/usb/lp0, a plain file, or a folder of documents.

It does not ask the printer anything: a file cannot answer.
"""

from __future__ import annotations

import os
import re
import select
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from drivers.device import words_for
from drivers.links import LinkBroken, LinkDown, broken, down
from packing.text import Text

_NUMBERED = re.compile(r"(\d{6})\.\w+")


class FileLink:
    """Appends each document to a file or a device file. A folder gets one numbered file for each: 000001.bin, …

    A path that ends in a slash is a folder, made at the first document.
    """

    def __init__(self, path: str | Path, *, name: str = "", write_timeout: float = 10.0) -> None:
        self.name = name or f"file:{path}"
        self._path = Path(path)
        self._is_folder = str(path).endswith(("/", os.sep))
        self._write_timeout = write_timeout
        self._one_at_a_time = Lock()

    def send(self, data: bytes, *, started: Callable[[], None] = lambda: None) -> None:
        with self._one_at_a_time:
            try:
                handle, part = self._open()
            except OSError as error:
                raise LinkDown(down(self.name, words_for(error))) from error
            try:
                started()
                self._write(handle, data)
            except OSError as error:
                raise LinkBroken(broken(self.name, words_for(error))) from error
            finally:
                os.close(handle)
            if part:
                part.rename(part.with_suffix(".bin"))

    def status(self) -> str:
        """Whether there is something that can be written to; more a file does not tell."""
        if _is_device_path(self._path) and not self._path.exists():
            return Text("not plugged in")
        folder = self._path if self._is_folder or self._path.is_dir() else self._path.parent
        target = self._path if self._path.exists() else folder
        if not target.exists() and not self._is_folder:
            return Text("there is no folder {folder}", folder=folder)
        if target.exists() and not os.access(target, os.W_OK):
            return Text("this account may not write to it")
        return ""

    def _open(self) -> tuple[int, Path | None]:
        """The open file, and its path while it is unfinished in a folder."""
        flags = os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
        if self._is_folder:
            self._path.mkdir(parents=True, exist_ok=True)
        if self._path.is_dir():
            part = self._path / f"{self._next_number():06d}.part"
            return os.open(part, flags | os.O_CREAT | os.O_EXCL, 0o644), part
        if not _is_device_path(self._path):  # an unplugged printer must not become a plain file in /dev
            flags |= os.O_CREAT | os.O_APPEND
        return os.open(self._path, flags, 0o644), None

    def _next_number(self) -> int:
        numbers = (found[1] for path in self._path.iterdir() if (found := _NUMBERED.fullmatch(path.name)))
        return 1 + max(map(int, numbers), default=0)

    def _write(self, handle: int, data: bytes) -> None:
        """A printer without paper takes no more: a plain write would then wait for ever."""
        waits = sys.platform != "win32" and not stat.S_ISREG(os.fstat(handle).st_mode)
        rest = memoryview(data)
        until = time.monotonic() + self._write_timeout
        while rest:
            if waits and not select.select([], [handle], [], max(0.0, until - time.monotonic()))[1]:
                raise TimeoutError
            try:
                rest = rest[os.write(handle, rest) :]
            except BlockingIOError:
                continue
            until = time.monotonic() + self._write_timeout


def _is_device_path(path: Path) -> bool:
    return path.is_relative_to("/dev")

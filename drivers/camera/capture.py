"""Frames from a camera, a video file or a network stream, in a thread of their own.

Live, the newest frame wins and what nobody took is forgotten; a file gives every frame, and waits until it is taken.
What is gone is opened again and again, with its state told in words. Knows nothing of codes.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from drivers.address import Address
from drivers.device import WrongAddress
from packing.text import Text

log = logging.getLogger(__name__)

RETRY: Final = 0.5
"""Seconds between two tries to open a camera that is not there."""
SILENT_MS: Final = 5000
"""After this time without an answer a stream counts as gone."""
OPTIONS: Final = ("size", "fps", "rotate", "mirror", "pace", "loop")
_URL = re.compile(r"[a-z][a-z0-9+.-]+://.+", re.IGNORECASE)
_SIZE = re.compile(r"([0-9]{2,5})x([0-9]{2,5})")

for _name, _value in (("OPENCV_LOG_LEVEL", "OFF"), ("OPENCV_FFMPEG_LOGLEVEL", "-8")):
    os.environ.setdefault(_name, _value)  # what went wrong is told in our words, not by libraries on stderr


class Shot(Struct, frozen=True):
    """One frame: `number` from 0, `at` in seconds (a file's own time, else the clock's), `picture` BGR, uint8."""

    number: int
    at: float
    picture: Any


class Plan(Struct, frozen=True):
    """Where frames come from, and how they are to be. `source`: a device's number, a file's path or a URL. `turn`:
    degrees clockwise. `every`: no frame is left out. `loop`: a file begins again at its end."""

    source: int | str
    size: tuple[int, int] | None = None
    fps: int = 0
    turn: int = 0
    mirror: bool = False
    every: bool = False
    loop: bool = False

    @property
    def is_file(self) -> bool:
        """Whether the source has an end."""
        return isinstance(self.source, str) and not _URL.fullmatch(self.source)


def planned(address: Address) -> Plan:
    """The plan of `camera:SOURCE[;option=value]…`. Raises `WrongAddress`."""
    if not address.rest:
        raise WrongAddress(
            Text("A camera needs its number, a file or a URL: camera:0, camera:clip.mp4, camera:rtsp://…")
        )
    source = int(address.rest) if address.rest.isdecimal() else address.rest
    size = _SIZE.fullmatch(address.text("size") or "0")
    if address.text("size") and not size:
        came = repr(address.text("size"))
        raise WrongAddress(Text("The size should be such as 1280x720, but {came} came.", came=came))
    plan = Plan(
        source,
        (int(size[1]), int(size[2])) if size else None,
        round(address.number("fps", 0, 1, 240)),
        int(address.choice("rotate", ("0", "90", "180", "270"), "0")),
        address.flag("mirror", False),
        loop=address.flag("loop", False),
    )
    pace = address.choice("pace", ("live", "every"), "every" if plan.is_file else "live")
    return Plan(plan.source, plan.size, plan.fps, plan.turn, plan.mirror, pace == "every", plan.loop)


def public(text: str) -> str:
    """An address or URL as it may be shown and written down: without name and password.

    >>> public("camera:rtsp://eve:secret@10.0.0.9/stream")
    'camera:rtsp://10.0.0.9/stream'
    """
    return re.sub(r"(?<=://)[^/?#]*@", "", text)


def short(source: str) -> str:
    """What a person calls it: a camera's number, a file's name, a stream's host.

    >>> short("0"), short("clips/monday.mp4"), short("rtsp://eve:secret@10.0.0.9:554/stream")
    ('0', 'monday.mp4', '10.0.0.9:554')
    """
    return public(source).partition("://")[2].partition("/")[0] if _URL.fullmatch(source) else Path(source).name


class Capture:
    """The thread. `state(ok, words)` is called from it; `next` gives what it caught."""

    def __init__(self, plan: Plan, state: Callable[[bool, str], None], retry: float = RETRY) -> None:
        self._plan, self._state, self._retry = plan, state, retry
        self._stopping = threading.Event()
        self._changed = threading.Condition()
        self._newest: Shot | None = None
        self._number = 0
        self._latest_at = 0.0
        self.ended = False
        """Whether a file came to its end."""
        self._thread = threading.Thread(target=self._run, name="camera's frames", daemon=True)

    def start(self) -> None:
        """Once."""
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread as soon as the camera lets go of it."""
        self._stopping.set()
        with self._changed:
            self._changed.notify_all()

    def join(self, timeout: float) -> bool:
        """Waits for its end; a driver that hangs keeps the thread, which ends with the program."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def next(self, timeout: float) -> Shot | None:
        """The newest frame that was not taken yet, or None after `timeout` seconds or at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._newest is not None or self.ended, timeout)
            shot, self._newest = self._newest, None
            self._changed.notify_all()
            return shot

    # --- the thread --------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        import cv2

        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
        while not self._stopping.is_set():
            video, number = _opened(self._plan), self._number
            if isinstance(video, str):
                self._state(False, video)
            else:
                try:
                    self._film(video)
                except cv2.error:
                    log.exception("the camera %s broke off", public(str(self._plan.source)))
                finally:
                    video.release()
                words = self._why_over(saw=self._number > number)
                if words and not self._stopping.is_set():
                    self._state(False, words)
                if self._plan.is_file and not self._plan.loop:
                    break
            at_once = self._plan.is_file and self._number > number
            self._stopping.wait(0 if at_once else self._retry)
        with self._changed:
            self.ended = True
            self._changed.notify_all()

    def _why_over(self, *, saw: bool) -> str:
        """What is wrong when no further frame comes; a file that gave some is at its end, and nothing is wrong."""
        if self._plan.is_file:
            return "" if saw else Text("{path} is damaged: no picture in it can be read", path=self._plan.source)
        return Text("unplugged") if isinstance(self._plan.source, int) else Text("broke the stream off")

    def _film(self, video: Any) -> None:
        import cv2

        rate = video.get(cv2.CAP_PROP_FPS) if self._plan.is_file else 0.0
        step = 1 / rate if 1 <= rate <= 240 else 1 / 30
        began, first = time.monotonic(), self._latest_at
        in_a_row = 0
        while not self._stopping.is_set():
            taken, picture = video.read()
            if not taken or picture is None:
                break
            if not in_a_row:
                self._state(True, Text("ready"))
            in_a_row += 1
            at = first + in_a_row * step if self._plan.is_file else time.monotonic()
            if self._plan.is_file and not self._plan.every:
                self._stopping.wait(max(0.0, began + in_a_row * step - time.monotonic()))
            self._put(Shot(self._number, at, _turned(picture, self._plan)))
            self._number, self._latest_at = self._number + 1, at

    def _put(self, shot: Shot) -> None:
        with self._changed:
            if self._plan.every:
                self._changed.wait_for(lambda: self._newest is None or self._stopping.is_set())
            self._newest = shot
            self._changed.notify_all()


def _turned(picture: Any, plan: Plan) -> Any:
    import cv2

    if plan.turn:
        turns = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
        picture = cv2.rotate(picture, turns[plan.turn])
    return cv2.flip(picture, 1) if plan.mirror else picture


def _opened(plan: Plan) -> Any:
    """The open video, or in words why it cannot be had."""
    import cv2

    source = plan.source
    if isinstance(source, int):
        if words := _device_trouble(source):
            return words
        kind = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW}.get(sys.platform, cv2.CAP_ANY)
        video = cv2.VideoCapture(source, kind)
        words = Text("in use by another program, or no camera: close what else shows its picture")
    elif plan.is_file:
        path = Path(source).expanduser()
        if words := _file_trouble(path):
            return words
        video = cv2.VideoCapture(str(path))
        words = Text("not a video that can be read: MP4, AVI, MKV or MOV are")
    else:
        waits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, SILENT_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, SILENT_MS]
        video = cv2.VideoCapture(source, cv2.CAP_FFMPEG, waits)
        words = Text(
            "does not answer: are the address, the name and the password right, and is the camera on the network?"
        )
    if not video.isOpened():
        video.release()
        return words
    if plan.size and not plan.is_file:
        video.set(cv2.CAP_PROP_FRAME_WIDTH, plan.size[0])
        video.set(cv2.CAP_PROP_FRAME_HEIGHT, plan.size[1])
    if plan.fps and not plan.is_file:
        video.set(cv2.CAP_PROP_FPS, plan.fps)
    return video


def _device_trouble(number: int) -> str:
    """On Linux a camera is a file, which tells more than OpenCV does."""
    node = Path(f"/dev/video{number}")
    if sys.platform != "linux":
        return ""
    if not node.exists():
        return Text("not plugged in")
    open_ = os.access(node, os.R_OK | os.W_OK)
    return "" if open_ else Text("this account may not open it: add it to the group video")


def _file_trouble(path: Path) -> str:
    if not path.exists():
        return Text("there is no file {path}", path=path)
    if path.is_dir():
        return Text("{path} is a folder: name a video file in it", path=path)
    if not os.access(path, os.R_OK):
        return Text("this account may not read {path}", path=path)
    return "" if path.stat().st_size else Text("{path} is empty", path=path)

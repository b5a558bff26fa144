"""Tones for the ear: each verdict's, from files of our own. Without a sound device nothing fails and nobody is told.

The device library is imported late and lives in a thread of its own, so that no verdict waits for it.
"""

from __future__ import annotations

import ctypes
import logging
import queue
import sys
import threading
import wave
from collections.abc import Generator
from typing import Any

import assets
from packing.verdict import Tone

log = logging.getLogger(__name__)

FILES = {Tone.RIGHT: "right", Tone.WRONG: "wrong", Tone.DONE: "done", Tone.ATTENTION: "attention"}
"""`plain` has no sound: it asks for nothing."""


class Sound:
    """Plays the newest tone; one that is still playing gives way to it."""

    def __init__(self, *, on: bool = True) -> None:
        self._wanted: queue.SimpleQueue[Tone | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="sound", daemon=True) if on else None
        if self._thread:
            self._thread.start()

    def play(self, tone: Tone) -> None:
        """Asks for a tone and returns at once."""
        if self._thread and tone in FILES:
            self._wanted.put(tone)

    def stop(self, timeout: float | None = 2.0) -> None:
        """Ends the thread."""
        if self._thread:
            self._wanted.put(None)
            self._thread.join(timeout)
            self._thread = None

    def _run(self) -> None:
        device: Any = None
        tones: dict[Tone, bytes] = {}
        try:
            device, tones = _open()
        except Exception as error:  # noqa: BLE001  the thread's edge: a bench without sound is a bench
            log.info("no sound: %s", error)
        while (tone := self._latest()) is not None:
            if device is None:
                continue
            device.stop()
            source = _samples(tones[tone])
            next(source)
            device.start(source)
        if device is not None:
            device.close()

    def _latest(self) -> Tone | None:
        tone = self._wanted.get()
        while tone is not None and not self._wanted.empty():
            tone = self._wanted.get()
        return tone


def _open() -> tuple[Any, dict[Tone, bytes]]:
    """The device and the tones' bytes, all of one sample rate."""
    _quiet_alsa()
    import miniaudio

    tones: dict[Tone, bytes] = {}
    rate = 44_100
    for tone, name in FILES.items():
        with wave.open(str(assets.path("sounds", f"{name}.wav"))) as file:
            tones[tone], rate = file.readframes(file.getnframes()), file.getframerate()
    device = miniaudio.PlaybackDevice(
        output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=rate, buffersize_msec=20,
        app_name="Packbench",
    )  # fmt: skip
    return device, tones


def _samples(frames: bytes) -> Generator[bytes, int, None]:
    """The generator that the device asks for frames; silence at the end, until the next tone."""
    wanted = yield b""
    at = 0
    while True:
        part = frames[at : at + wanted * 2]
        at += len(part)
        wanted = yield part + bytes(wanted * 2 - len(part))


_KEPT: list[object] = []
"""What a library in C holds on to."""


def _quiet_alsa() -> None:
    """ALSA writes a page to standard error where there is no sound card, unless it is given another place (ALSA
    library reference, `snd_lib_error_set_handler`)."""
    if not sys.platform.startswith("linux"):
        return
    kind = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)
    handler = kind(lambda *_: None)
    try:
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(handler)
    except (OSError, AttributeError):
        return
    _KEPT.append(handler)

"""Tones for the ear: each verdict's, from files of our own. Without a sound device nothing fails.

The device library is imported late and lives in a thread of its own, which opens the device, and opens it again when it
went away; the device's own thread takes the samples (`station.ui.mixer`). So no verdict waits for a device, whatever
that does. The device is kept open: many take half a second to wake up, which is longer than a tone.
"""

from __future__ import annotations

import ctypes
import logging
import sys
import threading
import time
import wave
from array import array
from collections.abc import Callable, Generator
from typing import Any

import assets
from drivers.device import DeviceState
from packing.text import Text
from packing.verdict import Tone
from station.ui.mixer import Mixer, gain

log = logging.getLogger(__name__)

FILES = {Tone.RIGHT: "right", Tone.WRONG: "wrong", Tone.DONE: "done", Tone.ATTENTION: "attention"}
"""`plain` has no sound: it asks for nothing."""
NAME = Text("loudspeaker")
LEVEL = "level"
"""What is heard when the volume changes: no verdict."""
RATE = 44_100
PERIOD_MS, PERIODS = 10, 6
"""How often the device asks for samples, and how many such parts it keeps: a tone begins 10 ms later at most, and
is heard 60 ms behind that; with fewer, a busy computer tears holes into it."""
LOOK = 0.5
"""Seconds between two looks whether the device still takes samples."""
DEAD = 2.0
"""Seconds after which a device that takes none is given up."""
RETRY, LONGEST_RETRY = 2.0, 30.0
"""Seconds until a device is looked for again: at first, and at most."""


class Sound:
    """Plays the newest tone; one that is still playing gives way to it, save `wrong`, which is heard out.

    `state` hears how it is, from any thread. `played` is called with the name of each tone as the device takes it, from
    the device's thread.
    """

    def __init__(
        self, *, on: bool = True, volume: int = 100, state: Callable[[DeviceState], None] = lambda _: None,
        played: Callable[[str], None] = lambda _: None,
    ) -> None:  # fmt: skip
        self._on, self._volume, self._state, self._played = on, volume, state, played
        self._mixer: Mixer | None = None
        self._found = False
        self._stopping, self._wake = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="sound", daemon=True) if on else None
        if self._thread:
            self._thread.start()
        else:
            self._tell()

    # --- what is heard -----------------------------------------------------------------------------------------------

    def play(self, tone: Tone) -> None:
        """Asks for a tone and returns at once."""
        if tone in FILES:
            self._ask(FILES[tone])

    @property
    def volume(self) -> int:
        """Per cent, 0 to 100."""
        return self._volume

    def set_volume(self, volume: int) -> None:
        """From now on so loud; a tone lets one hear it."""
        self._volume = max(0, min(100, volume))
        self._ask(LEVEL)
        self._tell()

    @property
    def muted(self) -> bool:
        """Whether it was made so soft that nobody hears anything."""
        return self._volume == 0

    @property
    def words(self) -> str:
        """How it is, for a person: switched off, made silent, without a device, or at some volume."""
        if not self._on:
            return Text("switched off: verdicts are only seen")
        if self.muted:
            return Text("silent: verdicts are only seen")
        if not self._found:
            return Text("no loudspeaker found: verdicts are only seen")
        return Text("volume {n} %", n=self._volume)

    def _tell(self) -> None:
        """Silence that somebody made is trouble, for the next one does not know of it; a computer without a loudspeaker
        is as it always was."""
        self._state(DeviceState(NAME, "sound", ok=not (self._on and self.muted), words=self.words))

    def _ask(self, name: str) -> None:
        if self._mixer is not None and self._volume:
            self._mixer.ask(name, gain(self._volume))
            if not self._found:
                self._wake.set()

    # --- the device --------------------------------------------------------------------------------------------------

    def stop(self, timeout: float | None = 2.0) -> None:
        """Ends the thread."""
        if self._thread:
            self._stopping.set()
            self._wake.set()
            self._thread.join(timeout)
            self._thread = None

    def _run(self) -> None:
        try:
            _quiet_alsa()
            self._mixer = Mixer(
                _tones(), rate=RATE, whole=frozenset({FILES[Tone.WRONG]}), clock=time.monotonic, played=self._played
            )
            self._keep_open(self._mixer)
        except Exception:  # the thread's edge: a bench without sound is a bench
            log.exception("no sound any more")
            self._found = False
            self._tell()

    def _keep_open(self, mixer: Mixer) -> None:
        """Looks for a device until there is one, listens whether it lives, and looks again."""
        pause = RETRY
        while not self._stopping.is_set():
            device = _opened(mixer)
            self._found = device is not None
            self._tell()
            if device is None:
                self._wait(pause)
                pause = min(2 * pause, LONGEST_RETRY)
                continue
            pause = RETRY
            while not self._stopping.is_set() and time.monotonic() - mixer.taken < DEAD:
                self._wait(LOOK)
            self._found = False
            _close(device)

    def _wait(self, seconds: float) -> None:
        self._wake.wait(seconds)
        self._wake.clear()


def _tones() -> dict[str, array[int]]:
    """The files' samples by name."""
    tones = {}
    for name in (*FILES.values(), LEVEL):
        with wave.open(str(assets.path("sounds", f"{name}.wav"))) as file:
            tones[name] = array("h", file.readframes(file.getnframes()))
        if sys.byteorder == "big":
            tones[name].byteswap()
    return tones


def _opened(mixer: Mixer) -> Any:
    """The system's own choice of device, taking samples; None where there is none."""
    import miniaudio

    try:
        device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE, buffersize_msec=PERIOD_MS,
            callback_periods=PERIODS, app_name="Packbench",
        )  # fmt: skip
        if device.backend == "Null":  # the library's stand-in, which plays to nobody
            device.close()
            return None
        source = _samples(mixer)
        next(source)
        mixer.taken = time.monotonic()
        device.start(source)
    except miniaudio.MiniaudioError as error:
        log.info("no sound: %s", error)
        return None
    log.info("sound by %s", device.backend)
    return device


def _samples(mixer: Mixer) -> Generator[bytes, int, None]:
    """The generator that the device asks for samples."""
    part = b""
    while True:
        wanted = yield part
        part = mixer.take(wanted)


def _close(device: Any) -> None:
    """Some drivers never come back from the end of a device that was pulled: nobody waits for them long."""
    ending = threading.Thread(target=device.close, name="end of sound", daemon=True)
    ending.start()
    ending.join(DEAD)


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

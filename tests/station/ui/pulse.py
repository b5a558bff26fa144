"""A sound server of our own with a sink that goes nowhere and can be recorded: PulseAudio, where it is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

RATE = 44_100
NEEDED = ("pulseaudio", "parec", "pactl")
installed = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason="needs pulseaudio and pulseaudio-utils, which are not installed"
)


class Pulse:
    """`environment` lets a process find it, and no other one. It may be ended and started again at the same place."""

    def __init__(self) -> None:
        # Not under pytest's own folders: a socket's path has 107 characters at most.
        self._folder = tempfile.TemporaryDirectory(prefix="pulse-")
        self.environment = {
            **os.environ,
            "XDG_RUNTIME_DIR": self._folder.name,
            "HOME": self._folder.name,
            "PULSE_SERVER": f"unix:{self._folder.name}/native",
        }
        self._target = Path(self._folder.name) / "heard.raw"
        self._server: subprocess.Popen[bytes] | None = None
        self._recorder: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        native = f"module-native-protocol-unix socket={self._folder.name}/native"
        orders = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "-L", native]
        orders += ["-L", "module-null-sink sink_name=hall"]
        self._server = subprocess.Popen(
            ["pulseaudio", *orders], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        waiting = subprocess.run(
            ["bash", "-c", "until pactl list short sinks | grep hall >/dev/null; do sleep 0.05; done"],
            env=self.environment, stderr=subprocess.DEVNULL, timeout=20, check=False,
        )  # fmt: skip
        assert waiting.returncode == 0

    def record(self) -> None:
        """From now on, into a file."""
        target = self._target
        self._recorder = subprocess.Popen(
            ["parec", "--device=hall.monitor", "--format=s16le", f"--rate={RATE}", "--channels=1",
             "--latency-msec=20", "--raw", str(target)],
            env=self.environment, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self.recorded(1)

    @property
    def now(self) -> int:
        """Samples recorded so far."""
        return self._target.stat().st_size // 2 if self._target.exists() else 0

    def recorded(self, samples: int, since: int = 0) -> NDArray[np.float64]:
        """So many samples since a `now`, full scale at 1; waits until they were heard."""
        size = 2 * (since + samples)
        waiting = subprocess.run(
            ["bash", "-c", f"until (( $(stat -c %s {self._target} || echo 0) >= {size} )); do sleep 0.02; done"],
            stderr=subprocess.DEVNULL, timeout=20, check=False,
        )  # fmt: skip
        assert waiting.returncode == 0
        return np.frombuffer(self._target.read_bytes()[2 * since : size], "<i2").astype(np.float64) / 32_768

    def end(self) -> None:
        """As when a device is pulled."""
        if self._server is not None:
            self._server.kill()
            self._server.wait(10)
            self._server = None

    def close(self) -> None:
        if self._recorder is not None and self._recorder.poll() is None:
            self._recorder.kill()
            self._recorder.wait(10)
        self.end()
        self._folder.cleanup()

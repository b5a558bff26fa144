from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from station import app
from station.ui.window import Window
from tests.station.ui.benches import bench, order

running = bench(Path(sys.argv[1]), [order("SO-1", ("X", 1))])
application = QApplication([])
shown = Window.begin

def begin(self):
    shown(self)
    print("up", flush=True)
    if sys.argv[2] == "close":
        QTimer.singleShot(0, self.close)

Window.begin = begin
sys.exit(app.run(running))
"""


def started(folder: Path, how: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder), how],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, cwd=Path(__file__).parents[3],
    )  # fmt: skip


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(tmp_path: Path, number: int) -> None:
    with started(tmp_path, "stay") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "up\n"
        process.send_signal(number)
        _, noise = process.communicate(timeout=30)
    assert (process.returncode, noise) == (0, "")


@pytest.mark.parametrize("moment", ["_settle", "window_of", "_load", "_place"])
def test_a_signal_at_whatever_moment_of_the_start_ends_it_cleanly(tmp_path: Path, moment: str) -> None:
    """Also while Qt's loop does not run: between the first picture and the bench, and just before the loop begins."""
    program = f"""
import os, signal, sys
from pathlib import Path
from station import app
from station.settings import Settings, Setup

meant = app.{moment}

def struck(*given, **named):
    os.kill(os.getpid(), signal.SIGTERM)
    return meant(*given, **named)

app.{moment} = struck
sys.exit(app.start(Setup(Settings(data=Path(sys.argv[1]), sounds=False))))
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_FATAL_WARNINGS": "0"}, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    noise = done.stderr.replace("Qt: This plugin does not support propagateSizeHints()\n", "")  # a screen of nothing
    assert (done.returncode, done.stdout, noise) == (0, "", "")


def test_closing_the_window_ends_it_cleanly(tmp_path: Path) -> None:
    with started(tmp_path, "close") as process:
        _, noise = process.communicate(timeout=30)
    assert (process.returncode, noise) == (0, "")


def test_without_a_sound_device_nothing_fails_and_nothing_is_written() -> None:
    program = """
from packing.verdict import Tone
from station.ui.sound import Sound
sound = Sound()
for tone in Tone:
    sound.play(tone)
sound.stop(10)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

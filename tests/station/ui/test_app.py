from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.station.ui.benches import bench, order

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


def ended(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Such a program, when it has come to its end by itself."""
    return subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_FATAL_WARNINGS": "0"}, cwd=Path(__file__).parents[3],
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
    done = ended(program, str(tmp_path))
    noise = done.stderr.replace("Qt: This plugin does not support propagateSizeHints()\n", "")  # a screen of nothing
    assert (done.returncode, done.stdout, noise) == (0, "", "")


def test_a_bench_that_is_opened_before_the_first_picture_is_there_comes_all_the_same(tmp_path: Path) -> None:
    """Then it is told before Qt's loop runs."""
    program = """
import os, signal, sys, threading
from pathlib import Path
from station import app
from station.settings import Settings, Setup

place, settle = app._place, app._settle

def late(*given, **named):
    for thread in threading.enumerate():
        if thread.name == "load":
            thread.join()
    place(*given, **named)

def there(*given):
    print("there", flush=True)
    os.kill(os.getpid(), signal.SIGTERM)
    settle(*given)

app._place, app._settle = late, there
sys.exit(app.start(Setup(Settings(data=Path(sys.argv[1]), sounds=False))))
"""
    done = ended(program, str(tmp_path))
    assert (done.returncode, done.stdout) == (0, "there\n"), done.stderr


FIRST = """
import os, signal, sys, threading
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from station import app
from station.settings import Settings, Setup
from tests.station.ui import hands

seen, load = threading.Event(), app._load

def slowly(settings):
    seen.wait(60)
    return load(settings)

def use():
    for number, code in enumerate(("SO-1", "4121A"), 1):
        hands.scan(first[0].windowHandle(), code)
        while first[0].scans < number:
            QTest.qWait(5)
    if sys.argv[2] == "closed":
        hands.key(first[0].windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        while not first[0].leaves:
            QTest.qWait(5)
    else:
        first[0].close()
        os.kill(os.getpid(), signal.SIGTERM)
    print(first[0].scans, first[0].isVisible(), flush=True)
    seen.set()

class First(app.First):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        first.append(self)
        self.painted.connect(lambda: QTimer.singleShot(0, use))

first = []
app._load, app.First = slowly, First
sys.exit(app.start(Setup(Settings(station="bench-1", data=Path(sys.argv[1]), sounds=False))))
"""


@pytest.mark.parametrize(("how", "judged"), [("closed", True), ("told to end", False)])
def test_what_was_kept_at_the_first_picture_is_judged_before_it_closes_and_a_signal_waits_for_nothing(
    tmp_path: Path, how: str, judged: bool
) -> None:
    bench(tmp_path, [order("SO-1", ("4121A", 2))]).stop(0)
    done = ended(FIRST, str(tmp_path / "bench"), how)
    assert (done.returncode, done.stdout) == (0, "2 True\n"), done.stderr
    again = bench(tmp_path, [])
    work = again.session.order
    again.stop(0)
    assert (work is not None and work.picked == (1,)) is judged
    assert ("2 scans that waited for the bench were not judged" in done.stderr) is not judged


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

"""What is made ready before anybody asks, and a computer that has none of it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

BEGIN = """
import sys, threading
from station import ahead
ahead.FONTCONFIG, ahead.IN_PYSIDE = sys.argv[1], (sys.argv[2],)
ahead.begin()
for thread in threading.enumerate()[1:]:
    thread.join()
"""
SEEN = """
maps = open("/proc/self/maps").read()
print("libfontconfig" in maps, "libQt6Widgets" in maps)
"""
QT = """
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QPushButton
app = QApplication([])
QPushButton("a button").show()
app.processEvents()
print(QThread.isMainThread(), app.thread().isMainThread())
"""
linux = pytest.mark.skipif(sys.platform != "linux", reason="libraries are looked for under Linux only")


def said(program: str, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=True, timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout.strip()


@linux
@pytest.mark.parametrize(
    ("fonts", "library", "there"),
    [
        ("libfontconfig.so.1", "QtWidgets.abi3.so", "True True"),
        ("libno-such-thing.so", "NoSuchThing.so", "False False"),
    ],
)
def test_libraries_are_loaded_where_they_are_and_missed_in_silence(fonts: str, library: str, there: str) -> None:
    assert said(BEGIN + SEEN, fonts, library) == there


@linux
def test_qt_belongs_to_the_main_thread_all_the_same() -> None:
    assert said(BEGIN + QT, "libfontconfig.so.1", "QtWidgets.abi3.so") == "True True"


def test_msgspec_is_loaded_without_what_it_can_spare_and_others_find_that_later() -> None:
    program = """
from station import ahead
ahead.begin()
import sys, msgspec
print("typing_extensions" in sys.modules)
import typing_extensions
print(msgspec.json.decode(b'{"a": 1}', type=msgspec.defstruct("S", [("a", int)])).a, typing_extensions.__name__)
"""
    assert said(program).split() == ["False", "1", "typing_extensions"]

"""The installed Qt is one that a bench can run on for months."""

from __future__ import annotations

import subprocess
import sys

# PySide6 6.12.0 on Python 3.11 takes a reference to True at each Signal.emit() and one to None at most
# void calls; the process aborts after a few hundred. (Later Pythons never count them.) The count is taken in
# a process of its own, where an abort fails this test and does not end the run.
PROBE = """
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(int)

bell = Bell()
heard = []
bell.rung.connect(heard.append)
before = sys.getrefcount(True), sys.getrefcount(None)
for number in range(50):
    bell.rung.emit(number)
    bell.setObjectName("bell")
after = sys.getrefcount(True), sys.getrefcount(None)
assert heard == list(range(50)), heard
print(after[0] - before[0], after[1] - before[1])
"""


def test_no_reference_to_true_or_none_is_stolen() -> None:
    result = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    of_true, of_none = map(int, result.stdout.split())
    assert of_true > -10, f"50 emits took {-of_true} references to True: take another PySide6 release"
    assert of_none > -10, f"50 calls took {-of_none} references to None: take another PySide6 release"

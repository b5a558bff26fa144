"""A person's keys under a real X server: what is typed into fields arrives, while scans go to the bench."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.calibration import CODE
from tests.drivers.keyboards import PLAIN_CODES, SHIFT
from tests.stories.keys import ROOT, Shot, XTest, x_server

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux" or not shutil.which("Xvfb"), reason="needs Xvfb (apt-get install xvfb)"),
]
ENTER, BACKSPACE, LEFT, CTRL, ALT = 28, 14, 105, 29, 56

PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTextEdit, QVBoxLayout, QWidget
from station.ui.keys import Keys

application = QApplication([])
window = QWidget()
window.resize(400, 300)
keys = Keys(window, Path(sys.argv[1]))
told = {"scans": [], "typed": [], "learned": [], "shortcut": 0}
keys.scanned.connect(lambda scan: told["scans"].append(scan.aim + scan.text))
keys.typed.connect(lambda key: told["typed"].append(key.chord))
keys.learned.connect(lambda learned: told["learned"].append(learned.words))
window.show()
window.activateWindow()
keys.watch(window.windowHandle())
dialog = QDialog(window)
layout = QVBoxLayout(dialog)
line, pad = QLineEdit(), QTextEdit()
layout.addWidget(line)
layout.addWidget(pad)

def pressed():
    told["shortcut"] += 1

QShortcut(QKeySequence("Ctrl+G"), dialog).activated.connect(pressed)
QShortcut(QKeySequence("4"), window).activated.connect(pressed)
if "dialog" in sys.argv:
    dialog.open()
    dialog.activateWindow()
    line.setFocus()

def answer():
    told.update(line=line.text(), pad=pad.toPlainText(), focus=application.focusWindow() is not None)
    print(json.dumps(told), flush=True)

def asked():
    words = sys.stdin.readline().strip()
    if words == "end":
        answer()
        keys.stop()
        application.quit()
    elif words == "pad":
        pad.setFocus()
    elif words == "close":
        dialog.close()
    print("done", flush=True)

from PySide6.QtCore import QSocketNotifier
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(lambda *_: asked())

def ready():
    if application.focusWindow() is not (dialog if dialog.isVisible() else window).windowHandle():
        QTimer.singleShot(50, ready)
    else:
        print("ready", flush=True)

QTimer.singleShot(300, ready)
application.exec()
"""


class Person:
    """Fingers, a scanner, and the program that they are used at."""

    def __init__(self, display: str, folder: Path, *arguments: str) -> None:
        self.keys = XTest(display)
        self.program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(folder), *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display},
        )  # fmt: skip
        assert self._line() == "ready"

    def _line(self) -> str:
        assert self.program.stdout is not None
        return self.program.stdout.readline().strip()

    def ask(self, words: str) -> dict[str, object]:
        """Tells the program something; `end` gives what it saw."""
        assert self.program.stdin is not None
        self.program.stdin.write(words + "\n")
        self.program.stdin.flush()
        answer: dict[str, object] = json.loads(self._line()) if words == "end" else {}
        assert self._line() == "done"
        if words == "end":
            self.program.communicate(timeout=20)
        return answer

    def type(self, text: str, *, gap: float = 0.09, hold: float = 0.07) -> None:
        """With fingers, each key held for a while; the next may go down before it is up."""
        presses = []
        for place, char in enumerate(text):
            code = ENTER if char == "\r" else PLAIN_CODES[char.lower()]
            down, up = place * gap, place * gap + hold
            if char.isupper():
                presses += [(down - 0.03, SHIFT, True), (up + 0.01, SHIFT, False)]
            presses += [(down, code, True), (up, code, False)]
        begun = time.monotonic() + 0.04
        for at, code, is_down in sorted(presses):
            time.sleep(max(0.0, begun + at - time.monotonic()))
            self.keys.press(code, is_down)

    def scan(self, shot: Shot) -> None:
        """With the scanner."""
        self.keys.scan(shot)

    def chord(self, modifier: int, code: int) -> None:
        """A modifier, and a key while it is held."""
        for pressed, down in ((modifier, True), (code, True), (code, False), (modifier, False)):
            self.keys.press(pressed, down)
            time.sleep(0.06)


@pytest.fixture(scope="module")
def displays() -> Iterator[dict[str, str]]:
    with x_server("us") as us, x_server("fr") as fr:
        yield {"us": us, "fr": fr}


@pytest.mark.parametrize(("text", "gap"), [("Hello Station 4006", 0.12), ("the station 40631", 0.05), ("in her", 0.03)])
def test_what_is_typed_into_a_field_arrives_once_and_in_order(
    displays: dict[str, str], tmp_path: Path, text: str, gap: float
) -> None:
    person = Person(displays["us"], tmp_path, "dialog")
    person.type(text, gap=gap, hold=0.07)
    time.sleep(0.2)
    told = person.ask("end")
    assert (told["line"], told["scans"], told["typed"]) == (text, [], [])


def test_scans_between_typed_letters_leave_the_field_as_it_was(displays: dict[str, str], tmp_path: Path) -> None:
    person = Person(displays["us"], tmp_path, "dialog")
    for part in ("one ", "two ", "Three"):
        person.type(part)
        person.scan(Shot("4006381333931"))
        person.scan(Shot("]C10104006381333931\x1d10aB", "029"))
    time.sleep(0.2)
    person.ask("pad")
    person.type("pad")
    person.chord(CTRL, PLAIN_CODES["g"])
    person.scan(Shot("85123A"))
    time.sleep(0.2)
    told = person.ask("end")
    assert (told["line"], told["pad"], told["shortcut"]) == ("one two Three", "pad", 1)
    assert told["scans"] == ["4006381333931", "]C10104006381333931\x1d10aB"] * 3 + ["85123A"]


def test_dead_keys_compose_for_a_person_and_keep_nothing_of_a_scan(displays: dict[str, str], tmp_path: Path) -> None:
    person = Person(displays["fr"], tmp_path, "dialog")
    person.type("[e")  # ^ and e on a French keyboard
    person.scan(Shot("A[e]{}=~`^1|2"))
    person.type("q")
    time.sleep(0.2)
    told = person.ask("end")
    assert (told["line"], told["scans"]) == ("êa", ["A[e]{}=~`^1|2"])


def test_in_the_benchs_own_window_typed_keys_become_commands(displays: dict[str, str], tmp_path: Path) -> None:
    person = Person(displays["us"], tmp_path)
    person.type("4a", gap=0.2)
    person.chord(CTRL, PLAIN_CODES["l"])
    person.scan(Shot("4006381333931"))
    for code in (BACKSPACE, LEFT):
        person.keys.all([(code, True), (code, False)], 0.02)
    time.sleep(0.2)
    told = person.ask("end")
    assert told["typed"] == ["4", "A", "Ctrl+L", "Backspace", "Left"]
    assert (told["scans"], told["shortcut"]) == (["4006381333931"], 0)


def test_scans_arrive_while_a_dialog_has_no_focus_and_after_it_is_gone(
    displays: dict[str, str], tmp_path: Path
) -> None:
    person = Person(displays["us"], tmp_path, "dialog")
    time.sleep(0.5)
    person.scan(Shot("FIRST"))
    time.sleep(0.3)
    person.ask("close")
    time.sleep(0.2)
    person.scan(Shot("SECOND"))
    time.sleep(0.2)
    told = person.ask("end")
    assert (told["scans"], told["focus"]) == (["FIRST", "SECOND"], True)


def test_a_shift_that_a_person_holds_changes_no_letter(displays: dict[str, str], tmp_path: Path) -> None:
    person = Person(displays["us"], tmp_path)
    person.keys.press(54, True)
    time.sleep(0.2)
    person.scan(Shot("abC-12"))
    person.keys.press(54, False)
    time.sleep(0.2)
    assert person.ask("end")["scans"] == ["abC-12"]


def test_the_set_up_barcode_is_kept_and_no_scan(displays: dict[str, str], tmp_path: Path) -> None:
    person = Person(displays["us"], tmp_path)
    person.scan(Shot("]C0" + CODE, "|"))
    person.scan(Shot("]C10104006381333931\x1d10aB", "|"))
    person.scan(Shot("7"))
    time.sleep(0.2)
    told = person.ask("end")
    assert told["scans"] == ["]C10104006381333931\x1d10aB", "7"]
    assert told["learned"] == ["Separator sent as |, understood. Suffix Enter. AIM identifiers come."]
    kept = json.loads((tmp_path / "scanners.json").read_text(encoding="utf-8"))
    assert (kept["keyboard"]["gs"], kept["keyboard"]["suffix"]) == ("|", "\r")

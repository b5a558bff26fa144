"""Qt's warnings are faults: in a test they fail it, and a process that a test starts ends of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_warning_fails_the_test_that_made_it_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "test_two.py").write_text(
        "from PySide6.QtCore import qWarning\n"
        "def test_noisy() -> None:\n    qWarning('QPainter::begin: a fault')\n"
        "def test_quiet() -> None: ...\n",
        encoding="utf-8",
    )
    words = ["-m", "pytest", "-c", "pyproject.toml", "-p", "tests.conftest", "-p", "no:cacheprovider", "-n0", "-q"]
    done = subprocess.run([sys.executable, *words, str(tmp_path)], cwd=ROOT, capture_output=True, text=True)
    assert "1 failed, 1 passed" in done.stdout, done.stdout + done.stderr
    assert "test_noisy" in done.stdout


def test_a_process_that_warns_does_not_end_well() -> None:
    program = "from PySide6.QtCore import qWarning; qWarning('QPainter::begin: a fault'); print('went on')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode != 0
    assert "went on" not in done.stdout

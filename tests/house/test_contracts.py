"""The import contracts of pyproject.toml hold, and each of them catches the line it is there to catch."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]

# contract id, the file that gets one more line, that line
VIOLATIONS = [
    ("floors", "packing/__init__.py", "import station"),
    ("floors", "packing/__init__.py", "import assets"),
    ("floors", "assets/__init__.py", "import sync"),
    ("floors", "drivers/__init__.py", "import station"),
    ("floors", "drivers/__init__.py", "import printing"),
    ("floors", "printing/__init__.py", "import sync"),
    ("floors", "sync/__init__.py", "import drivers"),
    ("pure-rules", "packing/__init__.py", "import PySide6.QtCore"),
    ("pure-rules", "packing/__init__.py", "import sqlalchemy"),
    ("pure-rules", "packing/__init__.py", "import serial"),
    ("pure-rules", "packing/__init__.py", "from http import client"),
    ("pure-rules", "packing/__init__.py", "import threading"),
    ("pure-rules", "packing/__init__.py", "from pathlib import Path"),
    ("pure-rules", "packing/__init__.py", "import time"),
    ("pure-rules", "packing/__init__.py", "import random"),
    ("qt-on-the-screen", "station/__init__.py", "from PySide6 import QtCore"),
    ("qt-on-the-screen", "station/bench.py", "from PySide6.QtCore import QTimer"),
    ("qt-on-the-screen", "drivers/__init__.py", "import PySide6.QtSerialPort"),
    ("qt-on-the-screen", "printing/__init__.py", "from PySide6.QtGui import QPainter"),
    ("qt-on-the-screen", "sync/__init__.py", "import shiboken6"),
    ("server-alone", "sync/server/__init__.py", "import sync.journal"),
    ("server-alone", "sync/server/__init__.py", "from sync import store"),
    ("server-alone", "sync/server/__init__.py", "from sync.client import *"),
    ("server-alone", "sync/server/__init__.py", "import drivers"),
    ("server-alone", "sync/server/__init__.py", "import station"),
]


def lint_imports(folder: Path, *contract: str) -> subprocess.CompletedProcess[str]:
    """Run the linter on the packages in `folder`, as `./dev test` does; one contract when it is named."""
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as lint; lint()",
        "--no-cache",
    ]
    for one in contract:
        command += ["--contract", one]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the packages and their contracts, to do wrong in."""
    folder = tmp_path_factory.mktemp("contracts")
    shutil.copy(ROOT / "pyproject.toml", folder)
    for package in CONTRACTS["root_packages"]:
        for source in (ROOT / package).rglob("*.py"):
            target = folder / source.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    return folder


def test_the_contracts_hold() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_contract_has_a_violation_that_is_tried() -> None:
    assert {contract["id"] for contract in CONTRACTS["contracts"]} == {tried for tried, _, _ in VIOLATIONS}


@pytest.mark.parametrize(("contract", "file", "line"), VIOLATIONS)
def test_a_violation_is_caught(copied: Path, contract: str, file: str, line: str) -> None:
    path = copied / file
    before = path.read_bytes() if path.exists() else None
    path.write_bytes((before or b"") + b"\n" + line.encode() + b"\n")
    try:
        result = lint_imports(copied, contract)
    finally:
        path.unlink() if before is None else path.write_bytes(before)
    [name] = [each["name"] for each in CONTRACTS["contracts"] if each["id"] == contract]
    assert result.returncode == 1, result.stdout + result.stderr
    assert f"{name} BROKEN" in result.stdout
    module = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    assert f"{module} ->" in result.stdout


def test_the_screen_and_the_raster_may_use_qt(copied: Path) -> None:
    """What is allowed passes, so the violations above failed for their line."""
    for file in ("station/ui/tried.py", "station/app.py", "printing/raster.py"):
        path = copied / file
        path.parent.mkdir(exist_ok=True)
        (path.parent / "__init__.py").touch()
        path.write_text("import PySide6.QtGui\n", encoding="utf-8")
    result = lint_imports(copied, "qt-on-the-screen")
    assert result.returncode == 0, result.stdout

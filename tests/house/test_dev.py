"""`./dev` on a machine that lacks something names it, and changes nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="./dev is for bash; CONTRIBUTING.md has Windows")


def dev(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ROOT / "dev", *arguments],
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def commands(tmp_path: Path) -> Path:
    """A folder to use as PATH, with what ./dev is written in and nothing that installs."""
    for name in ("bash", "env", "dirname", "flock", "cat", "sed", "sha256sum"):
        found = shutil.which(name)
        assert found is not None, name
        (tmp_path / name).symlink_to(found)
    return tmp_path


def test_help_names_every_command() -> None:
    shown = dev("help")
    assert shown.returncode == 0
    assert all(f"./dev {command}" in shown.stdout for command in ("run", "test", "exec", "lock"))


def test_an_unknown_command_shows_the_help_and_fails() -> None:
    shown = dev("tets")
    assert shown.returncode == 2
    assert "./dev test" in shown.stdout


def test_without_apt_it_lists_what_to_install_by_hand(commands: Path) -> None:
    shown = dev("exec", "true", PATH=str(commands))
    assert shown.returncode == 1
    assert "neither Debian nor Ubuntu" in shown.stderr
    assert "libegl1" in shown.stderr
    assert "PACKBENCH_SYSTEM_READY=1" in shown.stderr


def test_an_old_python_is_refused(commands: Path) -> None:
    old = commands / "python3"
    old.write_text("#!/bin/bash\necho 3.9 False\n", encoding="utf-8")
    old.chmod(0o755)
    shown = dev("exec", "true", PATH=str(commands), PACKBENCH_SYSTEM_READY="1")
    assert shown.returncode == 1
    assert "Python 3.11 or newer is needed; python3 is 3.9." in shown.stderr


def test_a_missing_python_is_named(commands: Path) -> None:
    shown = dev("exec", "true", PATH=str(commands), PACKBENCH_SYSTEM_READY="1", PACKBENCH_PYTHON="python3.99")
    assert shown.returncode == 1
    assert "python3.99 is missing" in shown.stderr

"""What stands in the repository: no machine's paths, no registry's address, and the two commands."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def tracked_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    paths = [ROOT / name.decode() for name in listed.stdout.split(b"\0") if name]
    return [path for path in paths if path.is_file()]


def test_the_lock_names_no_host() -> None:
    """A lock with addresses works only where that registry is reached."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock


def test_the_lock_pins_every_package_with_a_hash() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", lock[re.search(r"(?m)^[a-z0-9]", lock).start() :])  # type: ignore[union-attr]
    assert len(entries) > 50
    for entry in entries:
        assert re.match(r"\S+==\S+", entry), entry.splitlines()[0]
        assert "--hash=sha256:" in entry, entry.splitlines()[0]


def test_no_tracked_file_holds_a_path_of_one_machine() -> None:
    home = re.compile(rb"(?<![\w.$}~/-])/(?:home|Users|root|work|workspace|farm)/\w")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in tracked_files()
        for number, line in enumerate(path.read_bytes().splitlines(), 1)
        if b"\0" not in line and home.search(line)
    ]
    assert found == [], "say the path relative to the repository, or take it from a setting"


def test_the_readme_names_both_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "./dev run" in readme
    assert "./dev test" in readme


def test_continuous_integration_runs_exactly_the_test_command() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    commands = [line.strip() for line in script.splitlines() if "dev" in line and not line.startswith("#")]
    assert commands == ["exec ./dev test </dev/null"]

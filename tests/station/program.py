"""`packbench` as others run it: a process of its own, bytes in, bytes out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "station.cli"]


@dataclass(frozen=True)
class Ran:
    """What became of one call."""

    status: int
    out: bytes
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output as JSON Lines; anything else there fails."""
        assert not self.out or self.out.endswith(b"\n")
        return [json.loads(line) for line in self.out.splitlines()]


def packbench(*words: str | Path, stdin: bytes = b"", cwd: Path = ROOT, **environment: str) -> Ran:
    """Runs one door to its end."""
    done = subprocess.run(
        [*COMMAND, *map(str, words)],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        timeout=60,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr.decode())


def taken(ran: Ran) -> Ran:
    """`ran`, which went well."""
    assert ran.status == 0, ran.err
    return ran


@contextmanager
def server(*words: str | Path) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """`packbench server`, ready, with the address that it printed; ended by SIGTERM unless it has ended."""
    process = subprocess.Popen(
        [*COMMAND, "server", *map(str, words)], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        assert process.stdout is not None
        said = process.stdout.readline().decode().strip()
        assert said.startswith("listening on http://127.0.0.1:"), said
        yield process, said.removeprefix("listening on ")
    finally:
        process.terminate()
        process.wait(30)
        if process.stdout is not None:
            process.stdout.close()

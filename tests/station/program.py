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


ORDERS = "order,customer,sku,description,quantity\nA,Ann,S1,Soap,2\nA,Ann,S2,Salt,1\nB,Bob,S1,Soap,1\n"
FIELDS = ("seq", "scan", "verdict", "reason", "order", "sku", "line", "quantity", "remaining", "say")
HOSTILE = [
    b"\x00\x01\x02\x1b\x7f",
    b"x" * 10_000,
    b"^XA^JUS^XZ",
    b"\x1b@\x1dV\x00\x10\x04\x01",
    b"'; DROP TABLE event; --",
    b"<script>alert(1)</script>",
    "📦🚚💥".encode(),
    "abc\u202egpj.exe\u2066".encode(),
    b"\xff\xfe\xc3(",
    b"\x1b]0;title\x07\x1b[2J",
    b"PBC-NONSENSE",
    b"PBQ-99999999999999999999",
    b"PBB-" + b"9" * 5000,
    b"]C1" + b"\x1d" * 50,
    b"http://[::1/01/09521234567899",
    "٣٤٥".encode(),
]
"""Texts that want to be commands, control sequences, markup or too much."""


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


def bench(folder: Path) -> Path:
    """A bench's data folder with orders A (2 of S1, 1 of S2) and B (1 of S1), no server."""
    (folder / "orders.csv").write_text(ORDERS, encoding="utf-8")
    taken(packbench("orders", "import", folder / "orders.csv", "--data", folder / "bench"))
    return folder / "bench"


def headless(data: Path, *texts: str, more: tuple[str | Path, ...] = ()) -> list[dict[str, Any]]:
    """The lines of a bench without a screen that reads these texts from its standard input."""
    done = taken(packbench("station", "--headless", "--data", data, *more, stdin="\n".join(texts).encode()))
    return done.lines


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

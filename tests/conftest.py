"""What every test may use: a bare environment, Qt without a screen, and real databases."""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from hypothesis import settings
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication

from tests.postgres import plain, running_postgres

if TYPE_CHECKING:
    from collections.abc import Iterator

# Before anything imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"  # the screen speaks English unless a test says otherwise
# A warning of Qt's fails its test (`qt_log_level_fail` in pyproject.toml) and ends a process that a test has started.
# Here it must not end the whole run: Qt looks into the environment at its first warning only, so that one comes before.
os.environ.pop("QT_FATAL_WARNINGS", None)
_handler = qInstallMessageHandler(lambda *_: None)
qWarning("the first")
qInstallMessageHandler(_handler)
os.environ["QT_FATAL_WARNINGS"] = "1"
# A slow machine is no fault of the code.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
# What the person at this machine has set is not what we test.
for _name in [name for name in os.environ if name.startswith("PACKBENCH_") and not name.startswith("PACKBENCH_TEST_")]:
    del os.environ[_name]


@pytest.fixture(scope="session", autouse=True)
def _nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Neither configuration nor data of the person at this machine is read or written."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable in (
            "XDG_CONFIG_HOME",
            "XDG_DATA_HOME",
            "XDG_STATE_HOME",
            "XDG_CACHE_HOME",
            "APPDATA",
            "LOCALAPPDATA",
        ):
            patch.setenv(variable, str(home / variable.lower()))
        yield


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QApplication) -> None:
    """One application for all, made in the main thread: what prints first would make one that has no windows.

    A test's finger is quicker than anybody's: what it does at once is meant, and no bounce (`station.ui.bounce`)."""
    qapp.setDoubleClickInterval(1)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of a running PostgreSQL: PACKBENCH_TEST_POSTGRES, or one of our own."""
    given = os.environ.get("PACKBENCH_TEST_POSTGRES")
    if given:
        yield given.replace("postgresql://", "postgresql+psycopg://", 1)
        return
    # Not tmp_path: a socket's path must be short, and pytest's folders are closed to `nobody`.
    folder = Path(tempfile.mkdtemp(prefix="packbench-pg-"))
    try:
        with running_postgres(folder) as url:
            yield url
    finally:
        shutil.rmtree(folder)


@pytest.fixture
def postgres_database(postgres_url: str) -> Iterator[str]:
    """The URL of a fresh, empty PostgreSQL database, dropped after the test."""
    name = f"test_{uuid.uuid4().hex}"
    address, _, options = postgres_url.partition("?")
    with psycopg.connect(plain(postgres_url), autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
        yield f"{address.rpartition('/')[0]}/{name}" + (f"?{options}" if options else "")
        server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database: the test runs once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'test.db'}"
    url: str = request.getfixturevalue("postgres_database")
    return url


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium to look at pages with; skips the test where there is none."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("no chromium on this machine: on Debian, apt-get install chromium")
    return path

"""Runs the server: in the foreground for a site, in a thread for the demo and for tests."""

from __future__ import annotations

import signal
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import uvicorn

from packing.errors import KnownError
from sync.server.app import create_app
from sync.server.database import Database, open_database, sqlite_address

GRACE_SECONDS = 3
"""How long answers under way may take when the server ends."""


class _Server(uvicorn.Server):
    """uvicorn, but waiting calls are let go at once when it is to end."""

    def __init__(self, database: Database) -> None:
        config = uvicorn.Config(
            create_app(database),
            log_config=None,
            access_log=False,
            server_header=False,
            # A proxy's word about the client is not believed: see `access.own_machine`.
            proxy_headers=False,
            timeout_graceful_shutdown=GRACE_SECONDS,
            timeout_keep_alive=20,
            limit_concurrency=2000,
            h11_max_incomplete_event_size=32_768,
        )
        super().__init__(config)
        self._database = database
        self.ready: Callable[[], None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and self.ready is not None:
            self.ready()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002
        """Ends in good order, with exit status 0: uvicorn's own would raise the signal once more at the end."""
        self._database.changes.close()
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.should_exit = True


class RunningServer:
    """The server in a thread. `database` is an address or empty for the SQLite file in `data`; port 0 takes a free one.

    `start` returns when it listens and raises `KnownError` where it cannot; `stop` waits until it has ended.
    """

    def __init__(self, data: Path, database: str = "", host: str = "127.0.0.1", port: int = 0) -> None:
        self._address = database or sqlite_address(data)
        self._host, self._port = host, port
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self.url = ""

    def start(self) -> RunningServer:
        """Listen. The database is open from then on, as `database`."""
        listening = listen(self._host, self._port)
        try:
            self.database = open_database(self._address)
        except KnownError:
            listening.close()
            raise
        self._server, up = _Server(self.database), threading.Event()
        self._server.ready = up.set
        self.url = url_of(listening)
        self._port = listening.getsockname()[1]
        self._thread = threading.Thread(target=self._run, args=(self._server, listening, up), name="server")
        self._thread.start()
        up.wait(30)
        if not self._server.started:
            self.stop()
            raise KnownError("The server did not start; its log says why.")
        return self

    @staticmethod
    def _run(server: _Server, listening: socket.socket, up: threading.Event) -> None:
        try:
            server.run(sockets=[listening])
        finally:
            listening.close()
            up.set()

    def stop(self) -> None:
        """End, and close the database. A second `start` takes the same port again."""
        if self._server is None or self._thread is None:
            return
        self.database.changes.close()
        self._server.should_exit = True
        self._thread.join(GRACE_SECONDS + 10)
        self.database.close()
        self._server = self._thread = None

    def __enter__(self) -> RunningServer:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()


def run(host: str, port: int, database: str, data: Path, ready: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM; `ready` is called with the URL once it listens."""
    listening = listen(host, port)
    try:
        opened = open_database(database or sqlite_address(data))
        server = _Server(opened)
        server.ready = lambda: ready(url_of(listening))
        try:
            server.run(sockets=[listening])
        finally:
            opened.close()
    finally:
        listening.close()


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises `KnownError` where the address is taken or is none of this machine's."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=512)
    except (OSError, OverflowError) as error:
        raise KnownError(f"The server cannot listen on {host} port {port}: {error}. Choose another port.") from error


def url_of(listening: socket.socket) -> str:
    """`http://host:port` of a listening socket."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

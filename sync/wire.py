"""The bench's calls to the server: `sync.protocol` values over HTTP, and what each failure means.

One `Wire` serves one thread. It keeps nothing and retries nothing: `sync.client` does.
"""

from __future__ import annotations

import contextlib
import socket
from typing import Any, TypeVar

import msgspec

from packing.errors import KnownError
from packing.text import Template, Text
from sync.protocol import (
    Ack,
    AheadAnswer,
    AheadAsked,
    ClaimAnswer,
    ClaimAsked,
    ClaimReturned,
    Feed,
    Fork,
    Hello,
    Parcel,
    Problem,
    Welcome,
)

T = TypeVar("T")


class ServerSilent(KnownError):
    """No answer, or none that counts (408, 429, 5xx): the same call may succeed later. Nothing may be forgotten."""


class ServerRefuses(KnownError):
    """The server does not take calls from this bench, or not this one (401, 403, 400 and their like): a person has to
    look. Nothing may be forgotten."""


class WrongServer(KnownError):
    """A text that is no server's address, or no token."""


class Forked(KnownError):
    """The server knows another event under a number of this journal."""

    def __init__(self, fork: Fork) -> None:
        super().__init__(fork.error)
        self.number = fork.number


class Wire:
    """HTTP calls of one thread. `timeout` is in seconds, for connecting and for each answer.

    Raises `WrongServer` where `url` or `token` can never be right.
    """

    def __init__(self, url: str, token: str, timeout: float = 10.0) -> None:
        import httpx  # a fifth of a second: not before there is a server to call

        _check(url, token)
        self._client = httpx.Client(
            base_url=url.rstrip("/"),
            headers={"Authorization": f"Bearer {token}"},
            timeout=httpx.Timeout(timeout, connect=min(timeout, 3.0)),
            trust_env=False,
        )
        self._socket: socket.socket | None = None
        self._interrupted = False

    def interrupt(self) -> None:
        """From another thread: the call under way ends at once with `ServerSilent`, and so does every later one."""
        self._interrupted = True
        self._shut_down()

    def _shut_down(self) -> None:
        """Closing would not wake a thread that waits for an answer; shutting down does."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Ends all connections; when no other thread is in a call."""
        self._client.close()

    def _connected(self, step: str, info: dict[str, Any]) -> None:
        """Keeps the socket of each new connection (HTTPX: request extensions, "trace")."""
        if step in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            self._socket = info["return_value"].get_extra_info("socket")
            if self._interrupted:
                self._shut_down()

    def hello(self, hello: Hello) -> Welcome:
        """First call of a run."""
        return self._post("/api/v1/hello", hello, Welcome)

    def send(self, parcel: Parcel) -> Ack:
        """One upload. Raises `Forked` when the server knows other events under these numbers."""
        return self._post("/api/v1/parcels", parcel, Ack)

    def feed(self, after: int, wait: float) -> Feed:
        """What changed after cursor `after`, waiting up to `wait` seconds for something."""
        query: dict[str, str | int | float] = {"after": after, "wait": wait}
        return self._answer("GET", "/api/v1/feed", Feed, params=query, timeout=wait + 10.0)

    def claim(self, order: str) -> ClaimAnswer:
        """May this bench pack the order?"""
        return self._post("/api/v1/claims", ClaimAsked(order), ClaimAnswer)

    def ahead(self, want: int) -> AheadAnswer:
        """Orders to have in hand."""
        return self._post("/api/v1/claims/ahead", AheadAsked(want), AheadAnswer)

    def give_back(self, answer: ClaimReturned) -> None:
        """The answer to a `GiveBack`."""
        self._post("/api/v1/claims/return", answer, dict)

    def take_in(self, path: str, data: bytes, params: dict[str, str], mapping: bytes = b"") -> bytes:
        """Sends a file to one of the import calls, with a mapping where there is one; the answer is a report's JSON."""
        if mapping:
            return self._raw("POST", path, files={"file": data, "mapping": mapping}, params=params, timeout=300.0)
        return self._raw("POST", path, content=data, params=params, timeout=300.0)

    def _post(self, path: str, body: msgspec.Struct, kind: type[T]) -> T:
        headers = {"Content-Type": "application/json"}
        return self._answer("POST", path, kind, content=msgspec.json.encode(body), headers=headers)

    def _answer(self, method: str, path: str, kind: type[T], **options: object) -> T:
        raw = self._raw(method, path, **options)
        try:
            return msgspec.json.decode(raw, type=kind)
        except msgspec.DecodeError as error:
            words = Template("The server's answer was expected as {kind}, but was not ({fault}).")
            raise ServerSilent(words.text(kind=kind.__name__, fault=str(error))) from error

    def _raw(self, method: str, path: str, **options: object) -> bytes:
        import httpx

        if self._interrupted:
            raise ServerSilent(Text("This program is ending."))
        try:
            answer = self._client.request(method, path, extensions={"trace": self._connected}, **options)  # type: ignore[arg-type]
        except (httpx.HTTPError, RuntimeError, OSError) as error:
            # httpx raises RuntimeError when the client was closed by another thread.
            where = str(self._client.base_url)
            raise ServerSilent(
                Text("The server at {where} does not answer ({fault}).", where=where, fault=str(error))
            ) from error
        if answer.is_success:
            return answer.content
        if answer.status_code == 409 and path.endswith("/parcels"):
            raise Forked(msgspec.json.decode(answer.content, type=Fork))
        words = Text("The server says {code}: {why}", code=str(answer.status_code), why=_problem(answer.content))
        if answer.status_code in (408, 425, 429) or answer.status_code >= 500:
            raise ServerSilent(words)
        raise ServerRefuses(words)


def _check(url: str, token: str) -> None:
    import httpx

    try:
        parts = httpx.URL(url)
    except (httpx.InvalidURL, ValueError) as error:
        raise WrongServer(f"A server's address is like http://warehouse:8765, but {url!r} came ({error}).") from error
    if parts.scheme not in ("http", "https") or not parts.host or (parts.port or 0) > 65_535:
        raise WrongServer(f"A server's address is like http://warehouse:8765, but {url!r} came.")
    if not (token.isascii() and token.isprintable()):
        raise WrongServer("A token or badge has letters, digits, - and _ only: copy it again, without line breaks.")


def _problem(content: bytes) -> str:
    try:
        return msgspec.json.decode(content, type=Problem).error
    except (msgspec.DecodeError, UnicodeDecodeError):
        return content[:200].decode(errors="replace")

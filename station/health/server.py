"""The server: whether it knows this bench, and whether the clocks agree."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from email.utils import parsedate_to_datetime

from packing.errors import KnownError
from station.health.finding import Finding

SKEW = 120.0
"""Seconds that two clocks may differ: events are ordered by number, but people read their times."""


def look_at_server(server: str, token: str) -> Iterator[Finding]:
    """Says hello as the bench does."""
    from sync.client import PROGRAM
    from sync.protocol import Hello
    from sync.wire import Wire

    if not server:
        yield Finding("server", True, "none set, this bench works alone")
        return
    try:
        with closing(Wire(server, token, timeout=5.0)) as wire:
            welcome = wire.hello(Hello("", PROGRAM))
    except KnownError as error:
        todo = "Is it running, is the address right (http:// and port), and is the token this station's own?"
        yield Finding(f"server {server}", False, str(error), todo)
        return
    yield Finding(f"server {server}", True, f"knows this bench as {welcome.station}, number {welcome.ordinal}")
    yield from look_at_clock(server)


def look_at_clock(server: str, now: float | None = None) -> Iterator[Finding]:
    """By the date that every HTTP answer carries (RFC 9110, section 6.6.1)."""
    import httpx

    try:
        answer = httpx.get(server, timeout=5.0, trust_env=False)
        told = parsedate_to_datetime(answer.headers["date"]).timestamp()
    except (httpx.HTTPError, KeyError, ValueError):
        return
    ahead = (time.time() if now is None else now) - told
    if abs(ahead) > SKEW:
        seen = f"this computer is {abs(ahead) / 60:,.0f} minutes {'ahead of' if ahead > 0 else 'behind'} the server"
        yield Finding("clock", False, seen, "Let both computers set their clocks from the network.")
    else:
        yield Finding("clock", True, "agrees with the server's")

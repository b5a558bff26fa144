"""Who calls: a station by token, a person by badge or by a page's cookie, or the server's own machine.

Bodies are read here too, so that no call takes more bytes or time than it may.
"""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fastapi import HTTPException, Request
from sqlalchemy import Connection, delete, insert, select
from starlette.requests import ClientDisconnect

from packing.people import Person, Role
from sync.server import tables
from sync.server.admin import person_of, station_of, token_hash
from sync.server.database import Database, now, stamp

COOKIE = "packbench_session"
SESSION = timedelta(hours=12)
SMALL = 64_000
"""Most bytes of a body, but for parcels and files."""

BODY_SECONDS = 60
_FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip")


@dataclass(frozen=True, slots=True)
class SignedInPage:
    """A person at a page; `csrf` must come with everything that the page sends."""

    person: Person
    csrf: str


def database_of(request: Request) -> Database:
    """The database that this application serves."""
    database: Database = request.app.state.database
    return database


def station(request: Request) -> str:
    """The calling station's name. 401 for an unknown token, 403 for a revoked one."""
    with database_of(request).read() as connection:
        found = station_of(connection, _bearer(request))
    if found is None:
        raise HTTPException(401, "This token belongs to no station: enrol the bench anew.")
    if found["revoked_at"]:
        raise HTTPException(403, f"The token of station {found['name']} was revoked: ask who runs the server.")
    return str(found["name"])


def office(request: Request) -> str:
    """Who brings orders or asks about them: a station, or a supervisor's or admin's badge."""
    token = _bearer(request)
    with database_of(request).read() as connection:
        found = station_of(connection, token)
        if found is not None and not found["revoked_at"]:
            return str(found["name"])
        return _supervisor(person_of(connection, token)).name


def supervisor(request: Request) -> Person:
    """A supervisor or admin, by badge."""
    token = _bearer(request)
    with database_of(request).read() as connection:
        if station_of(connection, token) is not None:
            raise HTTPException(403, "A station may not do this: a supervisor's or admin's badge is needed.")
        return _supervisor(person_of(connection, token))


def _supervisor(person: Person | None) -> Person:
    if person is None:
        raise HTTPException(401, "This token or badge is not known here.")
    if person.role not in (Role.SUPERVISOR, Role.ADMIN):
        raise HTTPException(403, f"{person.name} is a {person.role.value}: a supervisor or admin may do this.")
    return person


def _bearer(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise HTTPException(401, "A call carries 'Authorization: Bearer TOKEN'.")
    return token.strip()


async def read_body(request: Request, limit: int = SMALL) -> bytes:
    """The whole body. 413 beyond `limit` bytes, 408 when it does not come."""
    said = request.headers.get("content-length", "")
    if said.isdigit() and int(said) > limit:
        raise HTTPException(413, f"The body may have {limit} bytes, but {said} were announced.")
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for piece in request.stream():
                body += piece
                if len(body) > limit:
                    raise HTTPException(413, f"The body may have {limit} bytes, but more came.")
    except TimeoutError as error:
        raise HTTPException(408, f"The body did not come within {BODY_SECONDS} seconds.") from error
    except ClientDisconnect as error:
        raise HTTPException(400, "The connection broke before the body was complete.") from error
    return bytes(body)


def sign_in(database: Database, badge: str) -> tuple[str, Person] | None:
    """A new page session for the badge's owner: the cookie's text and the person; None for an unknown badge."""
    with database.read() as connection:
        person = person_of(connection, badge.strip().upper())
    if person is None:
        return None
    token = secrets.token_urlsafe(32)
    with database.write() as write:
        table = tables.sessions
        write.connection.execute(delete(table).where(table.c.expires_at < now()))
        values = {
            "token_hash": token_hash(token),
            "person_id": person.id,
            "csrf": secrets.token_urlsafe(24),
            "expires_at": stamp(datetime.now(UTC) + SESSION),
        }
        write.connection.execute(insert(table).values(values))
    return token, person


def sign_out(database: Database, request: Request) -> None:
    """End the session of the request's cookie."""
    table = tables.sessions
    with database.write() as write:
        mine = table.c.token_hash == token_hash(request.cookies.get(COOKIE, ""))
        write.connection.execute(delete(table).where(mine))


def signed_in(connection: Connection, request: Request) -> SignedInPage | None:
    """Who is signed in at this page, None where nobody is."""
    token = request.cookies.get(COOKIE, "")
    if not token:
        return None
    table, people = tables.sessions, tables.people
    row = connection.execute(
        select(people.c.id, people.c.name, people.c.role, table.c.csrf)
        .join_from(table, people, people.c.id == table.c.person_id)
        .where(table.c.token_hash == token_hash(token), table.c.expires_at > now(), people.c.badge_hash != "")
    ).one_or_none()
    return SignedInPage(Person(row.id, row.name, Role(row.role)), row.csrf) if row else None


def may_act(page: SignedInPage | None, csrf: str) -> Person:
    """The supervisor or admin who sent a page's form. 401, 403 otherwise."""
    if page is None:
        raise HTTPException(401, "Sign in with your badge first.")
    if not hmac.compare_digest(page.csrf.encode(), csrf.encode()):
        raise HTTPException(403, "This page is too old or not ours: load it again.")
    return _supervisor(page.person)


def own_machine(request: Request) -> bool:
    """Whether the request was made at the server's own machine, by its own address, through no proxy."""
    if request.client is None or any(name in request.headers for name in _FORWARDED):
        return False
    return _loopback(request.client.host) and _loopback(request.url.hostname or "")


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False

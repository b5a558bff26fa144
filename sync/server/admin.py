"""Who may: stations with tokens, people with badges. Secrets are given back once, and only their hashes are kept.

Everything done here stands in `admin_log`, with who did it (`by`; empty where it was done at the server's own prompt).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

from sqlalchemy import Connection, RowMapping, func, insert, select, update

from packing.codes import is_digits
from packing.errors import KnownError
from packing.people import Person, Role
from sync.protocol import badge_hash
from sync.server import claims, tables
from sync.server.database import Database, Write, now
from sync.server.dialects import key, storable

BADGE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 signs without 0, 1, I and O, which a person who types a badge would mix up."""

BADGE_SIGNS = 26
"""26 signs of 5 bits: 130 random bits."""

TOKEN_BYTES = 32
"""256 random bits, written in hex: a token is pasted behind `--token`, so it must not begin with a hyphen."""

MAX_NAME = 60


def enroll_station(database: Database, name: str, by: str = "") -> str:
    """Enrol the station `name`; gives its token. Raises `KnownError` where the name is taken or no name."""
    name = _name(name, "station")
    token = secrets.token_hex(TOKEN_BYTES)
    with database.write() as write:
        table = tables.stations
        if _exists(write.connection, name):
            raise KnownError(f"There is a station {name} already: renew its token, or choose another name.")
        highest = write.connection.execute(select(func.coalesce(func.max(table.c.ordinal), 0))).scalar_one()
        values = {"name": name, "ordinal": highest + 1, "token_hash": token_hash(token), "enrolled_at": now()}
        write.connection.execute(insert(table).values(values))
        record(write, by, "station enrolled", name)
    return token


def renew_token(database: Database, name: str, by: str = "") -> str:
    """A new token for the station `name`; the old one counts no more."""
    token = secrets.token_hex(TOKEN_BYTES)
    _change_station(database, name, {"token_hash": token_hash(token), "revoked_at": ""}, by, "token renewed")
    return token


def revoke_station(database: Database, name: str, by: str = "") -> None:
    """The station's token counts no more. What it holds stays its own until it is released."""
    _change_station(database, name, {"revoked_at": now()}, by, "station revoked")


def _change_station(database: Database, name: str, values: dict[str, str], by: str, action: str) -> None:
    with database.write() as write:
        table = tables.stations
        changed = write.connection.execute(update(table).where(table.c.name == name).values(values))
        if not changed.rowcount:
            raise KnownError(f"There is no station {name!r}: see the list of stations for its exact name.")
        record(write, by, action, name)


def list_stations(database: Database) -> list[RowMapping]:
    """Name, ordinal, enrolled_at and revoked_at of every station, with last_seen."""
    table, benches = tables.stations, tables.benches
    columns = (table.c.name, table.c.ordinal, table.c.enrolled_at, table.c.revoked_at, benches.c.last_seen)
    joined = table.outerjoin(benches, benches.c.station == table.c.name)
    with database.read() as connection:
        return list(connection.execute(select(*columns).select_from(joined).order_by(table.c.ordinal)).mappings())


def station_of(connection: Connection, token: str) -> RowMapping | None:
    """The station whose token this is; its `revoked_at` is not empty where it was revoked."""
    table, wanted = tables.stations, token_hash(token)
    row = connection.execute(select(table).where(table.c.token_hash == wanted)).mappings().one_or_none()
    return row if row is not None and hmac.compare_digest(row["token_hash"], wanted) else None


def add_user(database: Database, name: str, role: Role | str, by: str = "", language: str = "") -> str:
    """Add a person; gives the text of their badge. Raises `KnownError` for an unknown role, a name that is taken, or a
    text that is no language's code."""
    name, badge = _name(name, "person"), new_badge()
    try:
        role = Role(role)
    except ValueError as error:
        raise KnownError(f"A role is one of {', '.join(Role)}, but {role!r} came.") from error
    with database.write() as write:
        table = tables.people
        if write.connection.execute(select(table.c.id).where(table.c.name == name)).first():
            raise KnownError(f"There is a person {name} already: renew their badge, or add a further name.")
        values = {
            "id": secrets.token_hex(8),
            "seq": write.next_seq(),
            "name": name,
            "role": role.value,
            "language": _language(language),
            "badge_hash": badge_hash(badge),
            "added_at": now(),
        }
        write.connection.execute(insert(table).values(values))
        record(write, by, "person added", name, role.value)
    return badge


def renew_badge(database: Database, name: str, by: str = "") -> str:
    """A new badge for the person `name` (or id); the old one counts no more."""
    badge = new_badge()
    _change_person(database, name, {"badge_hash": badge_hash(badge)}, by, "badge renewed")
    return badge


def revoke_badge(database: Database, name: str, by: str = "") -> None:
    """The person's badge counts no more, here at once and on a bench when it hears of it."""
    _change_person(database, name, {"badge_hash": ""}, by, "badge revoked")


def set_role(database: Database, name: str, role: Role | str, by: str = "") -> None:
    """Give the person `name` (or id) another role."""
    _change_person(database, name, {"role": Role(role).value}, by, "role changed")


def set_language(database: Database, name: str, language: str, by: str = "") -> None:
    """The screen speaks this language to the person `name` (or id); empty: the bench's own."""
    _change_person(database, name, {"language": _language(language)}, by, "language changed")


def _language(code: str) -> str:
    """A bench that has no words in a language speaks its own, so that any code may be set."""
    code = code.strip().lower()
    if code and not (code.isascii() and code.isalpha() and len(code) in (2, 3)):
        raise KnownError(f"A language is a code of two or three letters such as en, pl or uk, but {code[:40]!r} came.")
    return code


def _change_person(database: Database, name: str, values: dict[str, str], by: str, action: str) -> None:
    with database.write() as write:
        table = tables.people
        found = select(table.c.id).where((table.c.name == name) | (table.c.id == name))
        person = write.connection.execute(found).scalar()
        if person is None:
            raise KnownError(f"There is no person {name!r}: see the list of people for the exact name.")
        write.connection.execute(update(table).where(table.c.id == person).values(values | {"seq": write.next_seq()}))
        if values.get("badge_hash") is not None or "role" in values:
            gone = tables.sessions.delete().where(tables.sessions.c.person_id == person)
            write.connection.execute(gone)
        record(write, by, action, name, values.get("role", "") or values.get("language", ""))


def list_people(database: Database) -> list[RowMapping]:
    """Id, name, role, language of every person, and whether they have a badge."""
    table = tables.people
    columns = (table.c.id, table.c.name, table.c.role, table.c.language, (table.c.badge_hash != "").label("has_badge"))
    with database.read() as connection:
        return list(connection.execute(select(*columns).order_by(table.c.name)).mappings())


def person_of(connection: Connection, badge: str) -> Person | None:
    """Whose badge this is."""
    table, wanted = tables.people, badge_hash(badge)
    row = connection.execute(select(table).where(table.c.badge_hash == wanted)).one_or_none()
    if row is None or not hmac.compare_digest(row.badge_hash, wanted):
        return None
    return Person(row.id, row.name, Role(row.role))


def release_claims(database: Database, station: str, begun: bool = False, by: str = "") -> tuple[str, ...]:
    """Free the orders that `station` holds and has not begun, with `begun` also those it packs. Their numbers."""
    with database.write() as write:
        numbers = claims.release(write, station, begun)
        for number in numbers:
            record(write, by, "claim released", station, order=number)
        if not numbers:
            record(write, by, "claims released", station, "it held none")
    return numbers


def set_company_prefix(database: Database, prefix: str, by: str = "") -> None:
    """The site's GS1 company prefix: 4 to 12 digits, or empty for none."""
    if prefix and not (is_digits(prefix) and 4 <= len(prefix) <= 12):
        raise KnownError(f"A GS1 company prefix has 4 to 12 digits, but {prefix[:40]!r} came.")
    with database.write() as write:
        table = tables.settings
        write.connection.execute(table.delete().where(table.c.name == "company_prefix"))
        write.connection.execute(insert(table).values(name="company_prefix", value=prefix))
        record(write, by, "company prefix set", prefix)


def record(write: Write, by: str, action: str, subject: str, detail: str = "", order: str = "") -> None:
    """One line in `admin_log`."""
    values = {
        "at": now(),
        "person": by,
        "action": action,
        "subject": storable(subject)[:200],
        "detail": storable(detail)[:1000],
        "order_number": key(order),
    }
    write.connection.execute(insert(tables.admin_log).values(values))


def new_badge() -> str:
    """The text of a new badge: every barcode scanner and every keyboard carries its signs."""
    return "PBB-" + "".join(secrets.choice(BADGE_LETTERS) for _ in range(BADGE_SIGNS))


def token_hash(token: str) -> str:
    """How the server knows a token. 256 random bits need no slow hash."""
    return hashlib.sha256(b"packbench token 1\0" + token.encode(errors="replace")).hexdigest()


def _name(name: str, what: str) -> str:
    name = name.strip()
    if not 0 < len(name) <= MAX_NAME or not name.isprintable():
        raise KnownError(f"The name of a {what} has 1 to {MAX_NAME} printable characters, but {name[:80]!r} came.")
    return name


def _exists(connection: Connection, station: str) -> bool:
    table = tables.stations
    return connection.execute(select(table.c.name).where(table.c.name == station)).first() is not None

"""The server's tables, the same on SQLite and PostgreSQL. Migrations in `migrations/` make them; a test compares both.

Three kinds: what happened (`events`, `forks`, `journals`: only ever added to), what is (`orders`, `benches`,
`exceptions`, `stock`: made from it, or asked for by people), and who may (`stations`, `people`, `sessions`).
Times are text, ISO 8601 in UTC. `seq` is the feed's number of a row's last change, `born` that of its first.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.types import TypeEngine

metadata = MetaData(
    naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s", "pk": "pk_%(table_name)s"},
)

BigId: TypeEngine[int] = BigInteger().with_variant(Integer(), "sqlite")
"""SQLite numbers rows by itself only where the type is INTEGER (which holds 64 bits there)."""


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _count(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False, server_default="0")


events = Table(
    "events",
    metadata,
    Column("id", BigId, primary_key=True, autoincrement=True),
    _text("station"),
    _text("journal"),
    _count("number"),
    Column("hash", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    _text("kind"),
    _text("order_number"),
    _text("at"),
    _text("received_at"),
    _text("refusal"),
    Index(None, "station", "journal", "number", unique=True),
    Index(None, "order_number", "id"),
    sqlite_autoincrement=True,
)
"""Every event, by this server's own number. `kind` is `unreadable` and `refusal` says why where the body is none."""

journals = Table(
    "journals",
    metadata,
    Column("station", Text, primary_key=True),
    Column("journal", Text, primary_key=True),
    _count("mark"),
    Column("hash", LargeBinary, nullable=False),
    _text("began_at"),
)
"""How far each bench journal has come: the high mark and the chain's hash there."""

forks = Table(
    "forks",
    metadata,
    Column("id", BigId, primary_key=True, autoincrement=True),
    _text("station"),
    _text("journal"),
    _count("number"),
    Column("hash", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    _text("received_at"),
    Index(None, "station", "journal", "number", "hash", unique=True),
    sqlite_autoincrement=True,
)
"""Entries that came under a number which another entry holds."""

benches = Table(
    "benches",
    metadata,
    Column("station", Text, primary_key=True),
    _text("journal"),
    _count("mark"),
    _text("hash"),
    _text("program"),
    _text("operator"),
    _text("operator_id"),
    _text("open_order"),
    _count("scans"),
    _count("refusals"),
    _count("packed"),
    _count("cartons"),
    _text("last_event"),
    _text("last_event_at"),
    _text("last_seen"),
)
"""What each bench is doing. `cartons` is the highest carton serial seen, `scans` how many picks counted."""

orders = Table(
    "orders",
    metadata,
    Column("number", Text, primary_key=True),
    _count("seq"),
    _count("born"),
    _text("picklist"),
    _text("customer"),
    _text("state"),
    _text("holder"),
    _count("claim"),
    _text("wanted_by"),
    _text("why"),
    Column("priority", Integer, nullable=False, server_default="0"),
    _text("ship_by"),
    _count("units"),
    _count("picked"),
    _count("shorted"),
    _count("refusals"),
    _text("progress"),
    _text("waiting"),
    _text("operator"),
    _text("opened_at"),
    _text("packed_at"),
    _text("cartons"),
    _text("arrived_at"),
    _text("changed_at"),
    Index(None, "seq"),
    Index(None, "state", "holder"),
)
"""Every order as it is now. `picklist`, `progress` and `cartons` are JSON; `waiting` says why the bench
holds it, `claim` counts how often it was granted."""

exceptions = Table(
    "exceptions",
    metadata,
    Column("id", BigId, primary_key=True, autoincrement=True),
    _text("kind"),
    _text("station"),
    _text("order_number"),
    _text("reason"),
    _text("sku"),
    _count("units"),
    _text("person"),
    _text("detail"),
    _text("at"),
    _text("received_at"),
    Index(None, "order_number", "id"),
    sqlite_autoincrement=True,
)
"""The warehouse's exceptions: refusals, shorts, holds, overrides, reprints, and orders that went crooked."""

products = Table(
    "products",
    metadata,
    Column("sku", Text, primary_key=True),
    _count("seq"),
    _text("product"),
    _text("aliases"),
    Index(None, "seq"),
)
"""The catalogue: product and its codes as JSON."""

stock = Table("stock", metadata, Column("sku", Text, primary_key=True), _count("on_hand"))
"""Units on hand by SKU, lessened by packed orders; may go below 0 where the count was wrong."""

stations = Table(
    "stations",
    metadata,
    Column("name", Text, primary_key=True),
    Column("ordinal", Integer, nullable=False, unique=True),
    _text("token_hash"),
    _text("enrolled_at"),
    _text("revoked_at"),
    Index(None, "token_hash"),
)
"""Enrolled stations. The token itself is nowhere."""

people = Table(
    "people",
    metadata,
    Column("id", Text, primary_key=True),
    _count("seq"),
    _text("name"),
    _text("role"),
    _text("badge_hash"),
    _text("added_at"),
    _text("language"),
    Index(None, "badge_hash"),
    Index(None, "seq"),
)
"""People; `badge_hash` is empty where the badge was revoked."""

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", Text, primary_key=True),
    _text("person_id"),
    _text("csrf"),
    _text("expires_at"),
)
"""Who is signed in to the pages."""

admin_log = Table(
    "admin_log",
    metadata,
    Column("id", BigId, primary_key=True, autoincrement=True),
    _text("at"),
    _text("person"),
    _text("action"),
    _text("subject"),
    _text("detail"),
    _text("order_number"),
    Index(None, "order_number", "id"),
    sqlite_autoincrement=True,
)
"""What people did at the server: enrolled, revoked, held, cancelled, released."""

settings = Table("settings", metadata, Column("name", Text, primary_key=True), _text("value"))
"""The site's own settings, such as its GS1 company prefix."""

feed = Table("feed", metadata, Column("id", Integer, primary_key=True, autoincrement=False), _count("cursor"))
"""One row: the number of the last change. Every write takes it first, so that writers go one after the other."""

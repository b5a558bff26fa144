"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "admin_log",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("at", sa.Text(), server_default="", nullable=False),
        sa.Column("person", sa.Text(), server_default="", nullable=False),
        sa.Column("action", sa.Text(), server_default="", nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("detail", sa.Text(), server_default="", nullable=False),
        sa.Column("order_number", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_admin_log")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_admin_log_order_number_id"), "admin_log", ["order_number", "id"], unique=False)
    op.create_table(
        "benches",
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("journal", sa.Text(), server_default="", nullable=False),
        sa.Column("mark", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("hash", sa.Text(), server_default="", nullable=False),
        sa.Column("program", sa.Text(), server_default="", nullable=False),
        sa.Column("operator", sa.Text(), server_default="", nullable=False),
        sa.Column("operator_id", sa.Text(), server_default="", nullable=False),
        sa.Column("open_order", sa.Text(), server_default="", nullable=False),
        sa.Column("scans", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("refusals", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("packed", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("cartons", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("last_event", sa.Text(), server_default="", nullable=False),
        sa.Column("last_event_at", sa.Text(), server_default="", nullable=False),
        sa.Column("last_seen", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("station", name=op.f("pk_benches")),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("station", sa.Text(), server_default="", nullable=False),
        sa.Column("journal", sa.Text(), server_default="", nullable=False),
        sa.Column("number", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("order_number", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.Text(), server_default="", nullable=False),
        sa.Column("received_at", sa.Text(), server_default="", nullable=False),
        sa.Column("refusal", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_events_order_number_id"), "events", ["order_number", "id"], unique=False)
    op.create_index(op.f("ix_events_station_journal_number"), "events", ["station", "journal", "number"], unique=True)
    op.create_table(
        "exceptions",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("station", sa.Text(), server_default="", nullable=False),
        sa.Column("order_number", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("sku", sa.Text(), server_default="", nullable=False),
        sa.Column("units", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("person", sa.Text(), server_default="", nullable=False),
        sa.Column("detail", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.Text(), server_default="", nullable=False),
        sa.Column("received_at", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exceptions")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_exceptions_order_number_id"), "exceptions", ["order_number", "id"], unique=False)
    op.create_table(
        "feed",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("cursor", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feed")),
    )
    op.create_table(
        "forks",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("station", sa.Text(), server_default="", nullable=False),
        sa.Column("journal", sa.Text(), server_default="", nullable=False),
        sa.Column("number", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forks")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_forks_station_journal_number_hash"), "forks", ["station", "journal", "number", "hash"], unique=True
    )
    op.create_table(
        "journals",
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("journal", sa.Text(), nullable=False),
        sa.Column("mark", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("began_at", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("station", "journal", name=op.f("pk_journals")),
    )
    op.create_table(
        "orders",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("born", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("picklist", sa.Text(), server_default="", nullable=False),
        sa.Column("customer", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), server_default="", nullable=False),
        sa.Column("holder", sa.Text(), server_default="", nullable=False),
        sa.Column("claim", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("wanted_by", sa.Text(), server_default="", nullable=False),
        sa.Column("why", sa.Text(), server_default="", nullable=False),
        sa.Column("priority", sa.Integer(), server_default="0", nullable=False),
        sa.Column("ship_by", sa.Text(), server_default="", nullable=False),
        sa.Column("units", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("picked", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("shorted", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("refusals", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("progress", sa.Text(), server_default="", nullable=False),
        sa.Column("waiting", sa.Text(), server_default="", nullable=False),
        sa.Column("operator", sa.Text(), server_default="", nullable=False),
        sa.Column("opened_at", sa.Text(), server_default="", nullable=False),
        sa.Column("packed_at", sa.Text(), server_default="", nullable=False),
        sa.Column("cartons", sa.Text(), server_default="", nullable=False),
        sa.Column("arrived_at", sa.Text(), server_default="", nullable=False),
        sa.Column("changed_at", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_orders")),
    )
    op.create_index(op.f("ix_orders_seq"), "orders", ["seq"], unique=False)
    op.create_index(op.f("ix_orders_state_holder"), "orders", ["state", "holder"], unique=False)
    op.create_table(
        "people",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("role", sa.Text(), server_default="", nullable=False),
        sa.Column("badge_hash", sa.Text(), server_default="", nullable=False),
        sa.Column("added_at", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    op.create_index(op.f("ix_people_badge_hash"), "people", ["badge_hash"], unique=False)
    op.create_index(op.f("ix_people_seq"), "people", ["seq"], unique=False)
    op.create_table(
        "products",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("product", sa.Text(), server_default="", nullable=False),
        sa.Column("aliases", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("sku", name=op.f("pk_products")),
    )
    op.create_index(op.f("ix_products_seq"), "products", ["seq"], unique=False)
    op.create_table(
        "sessions",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), server_default="", nullable=False),
        sa.Column("csrf", sa.Text(), server_default="", nullable=False),
        sa.Column("expires_at", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_sessions")),
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_settings")),
    )
    op.create_table(
        "stations",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.Text(), server_default="", nullable=False),
        sa.Column("enrolled_at", sa.Text(), server_default="", nullable=False),
        sa.Column("revoked_at", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_stations")),
        sa.UniqueConstraint("ordinal"),
    )
    op.create_index(op.f("ix_stations_token_hash"), "stations", ["token_hash"], unique=False)
    op.create_table(
        "stock",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("on_hand", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("sku", name=op.f("pk_stock")),
    )

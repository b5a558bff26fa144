"""People have a language."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("people", sa.Column("language", sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    op.drop_column("people", "language")

"""Run by alembic on the connection that `sync.server.database.migrate` hands it, inside its transaction."""

from __future__ import annotations

from alembic import context

from sync.server.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
context.run_migrations()

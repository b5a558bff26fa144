"""What SQLite's errors mean to a person, where the file itself is whole. https://www.sqlite.org/rescode.html

Whose file it is, and how a damaged one is had again, its owner knows (`sync.store`, `sync.journal`).
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from packing.text import Template, Text

HELD = Template(
    "{path} should be free, but another program holds it: end that one (a backup, an import), then try again. Nothing "
    "in it is lost."
)
FULL = Template("{path} took no more ({fault}): free disk space, then try again.")
FORBIDDEN = Template(
    "{path} should be writable, but SQLite says: {fault}. Give this account the right to write there, then try again."
)
MOVED = Template("{path} was moved away while it was in use: end Packbench and start it again.")
FAILS = Template(
    "{path} should lie on a disk that works, but SQLite says: {fault}. Look at the disk and its cable, then try again."
)
_WORDS = {
    sqlite3.SQLITE_BUSY: HELD,
    sqlite3.SQLITE_LOCKED: HELD,
    sqlite3.SQLITE_PROTOCOL: HELD,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_PERM: FORBIDDEN,
    sqlite3.SQLITE_READONLY: FORBIDDEN,
    sqlite3.SQLITE_CANTOPEN: FORBIDDEN,
    sqlite3.SQLITE_IOERR: FAILS,
}


def besides_damage(path: Path, error: sqlite3.Error) -> Text | None:
    """What keeps the file at `path` from being used, and what to do; None where it is damaged or of another kind."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)  # none where Python itself refused
    words = MOVED if code == sqlite3.SQLITE_READONLY_DBMOVED else _WORDS.get(code & 0xFF)
    return words.text(path=str(path), fault=str(error)) if words else None

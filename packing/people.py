"""People and what their role lets them do."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Role(StrEnum):
    """A person's role; each includes what the ones before it may do."""

    PICKER = "picker"
    PACKER = "packer"
    SUPERVISOR = "supervisor"
    ADMIN = "admin"


class Person(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody with a badge. `id` is the stable key; the badge's secret is never part of this value. `language` is the
    code of the one that the screen speaks to them (ISO 639-1, such as `pl`); empty: the bench's own."""

    id: str
    name: str
    role: Role
    language: str = ""

    @property
    def may_override(self) -> bool:
        """Whether this person may let a held order pass."""
        return self.role in (Role.SUPERVISOR, Role.ADMIN)

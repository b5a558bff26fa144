"""The one family of errors whose message is meant for a person.

Every part of Packbench raises a `KnownError` (or a child) when the world is not as it should be: a broken file, a
missing printer, a setting misspelt. Anything else that is raised is a mistake of ours.
"""

from __future__ import annotations


class KnownError(Exception):
    """What was expected, what came, and what a person can do, in one sentence or two, shown as it is."""

    @property
    def text(self) -> str:
        """The message as it was given: a `packing.text.Text` can still be said in another language."""
        given = self.args[0] if self.args else ""
        return given if isinstance(given, str) else str(self)

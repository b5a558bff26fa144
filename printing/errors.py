"""The one error of printing that a person is shown."""

from __future__ import annotations

from packing.errors import KnownError


class PrintError(KnownError):
    """A document that cannot be printed as it is; raised before a byte goes to the printer."""

"""The codes that are ours: command, quantity and badge barcodes all begin with `PB`, one letter and `-`.

Intake refuses an order number, SKU or alias of that form, so that no article can ever be taken for a command.
"""

from __future__ import annotations

import re

COMMAND = "PBC-"
QUANTITY = "PBQ-"
BADGE = "PBB-"
SCANNER_SETUP = "PBW-"

_OURS = re.compile(r"\s*(?:\][A-Z][0-9A-Z]\s*)?PB[A-Z]-", re.IGNORECASE)
"""Blanks and a symbology identifier in front do not save a code: a scanner may leave them out, or put them there."""


def is_reserved(code: str) -> bool:
    """Whether `code` may not be an order number, a SKU or an alias."""
    return _OURS.match(code) is not None

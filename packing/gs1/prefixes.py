"""GS1 Company Prefixes at the start of a key.

Which prefixes are given out is GS1's own register: it can be asked through a `PrefixLookup` that the caller hands in.
Without one, as on the bench, four digits are all that is required.
"""

from __future__ import annotations

from collections.abc import Callable

from packing.gs1.faults import Fault

PrefixLookup = Callable[[str], bool | None]
"""Tells whether a text begins with a GS1 Company Prefix that is given out; None when that cannot be asked just now."""

_SHORTEST = 4
_DIGITS = frozenset("0123456789")
_EXPECTED = "a GS1 Company Prefix"


def gcppos1(text: str, lookup: PrefixLookup | None = None) -> Fault | None:
    """Begins with a GS1 Company Prefix: four digits at the least (GS1 General Specifications, section 1.4.4)."""
    if len(text) < _SHORTEST:
        return Fault("TOO_SHORT_FOR_GCP", _EXPECTED, 0, len(text))
    if not _DIGITS.issuperset(text[:_SHORTEST]):
        odd = next(place for place, letter in enumerate(text) if letter not in _DIGITS)
        return Fault("INVALID_GCP_PREFIX", _EXPECTED, odd, 1)
    if lookup is None:
        return None
    given = lookup(text)
    if given is None:
        return Fault("GCP_DATASOURCE_OFFLINE", f"{_EXPECTED}, which cannot be looked up now", 0, len(text))
    return None if given else Fault("INVALID_GCP_PREFIX", f"{_EXPECTED} that is given out", 0, len(text))


def gcppos2(text: str, lookup: PrefixLookup | None = None) -> Fault | None:
    """Begins with a GS1 Company Prefix after its first character (GTIN, SSCC: indicator or extension digit)."""
    if len(text) < 2:
        return Fault("TOO_SHORT_FOR_GCP", _EXPECTED, 0, len(text))
    fault = gcppos1(text[1:], lookup)
    return fault and Fault(fault.code, fault.expected, fault.at + 1, fault.length)

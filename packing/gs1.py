"""GS1 element strings and Digital Link URIs, parsed by `biip` behind our own two types.

`biip` knows every application identifier; its exceptions and its objects stop here. Full validation of combinations is
not done yet: lengths, character shapes and the check digits of (00), (01) and (02) are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

import biip
from biip.gs1_messages import GS1Message

from packing.codes import is_gtin, is_sscc

GS = "\x1d"
"""The separator after a field of variable length (GS1 General Specifications, section 7.8.3)."""

GS1_AIMS = frozenset({"]C1", "]e0", "]e1", "]e2", "]d2", "]Q3", "]J1"})
"""AIM identifiers that promise GS1 element strings (GS1 General Specifications, figure 5.1.3-1)."""

_DIGITAL_LINK = re.compile(r"https?://[^/\s]+/(?:[^?#\s]*/)?(?:01|00|8006)/\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Elements:
    """Application identifiers with their values, or why there are none. `certain` says that the text can only have
    been meant as GS1, so that `error` is worth showing."""

    ais: Mapping[str, str] = field(default_factory=dict)
    expiry: str = ""
    error: str = ""
    certain: bool = False


def element_string(text: str) -> Elements:
    """The elements of `text`, separators as GS. Never raises."""
    certain = GS in text
    try:
        message = GS1Message.parse(text.removeprefix(GS))
    except (biip.ParseError, ValueError, IndexError) as error:
        return Elements(error=f"not a GS1 code: {error}", certain=certain)
    ais: dict[str, str] = {}
    expiry = ""
    if twice := _said_twice([(element.ai.ai, element.value) for element in message.element_strings]):
        return Elements(error=twice, certain=True)
    for element in message.element_strings:
        ais[element.ai.ai] = element.value
        if element.ai.ai == "17" and element.date is not None:
            expiry = element.date.isoformat()
    return _checked(ais, expiry, certain)


def is_digital_link(text: str) -> bool:
    """Whether `text` looks like a GS1 Digital Link URI (GS1 Digital Link: URI syntax, section 4)."""
    return text[:4].lower() == "http" and _DIGITAL_LINK.match(text) is not None


def digital_link(uri: str) -> Elements:
    """The elements of a Digital Link URI: pairs of path segments from the primary key on, then the query.

    Never raises.
    """
    try:
        parts = urlsplit(uri)
    except ValueError as error:
        return Elements(error=f"not a GS1 Digital Link: {error}", certain=True)
    segments = [unquote(segment) for segment in parts.path.strip("/").split("/")]
    start = next((place for place, segment in enumerate(segments[:-1]) if segment in ("01", "00", "8006")), None)
    if start is None:
        return Elements(error="not a GS1 Digital Link: no key in its path", certain=True)
    pairs = [*zip(segments[start::2], segments[start + 1 :: 2], strict=False), *parse_qsl(parts.query)]
    pairs = [(ai, value) for ai, value in pairs if ai.isascii() and ai.isdigit() and 2 <= len(ai) <= 4]
    if twice := _said_twice(pairs):
        return Elements(error=twice, certain=True)
    ais = dict(pairs)
    if "01" in ais:
        ais["01"] = ais["01"].zfill(14)
    expiry = element_string("17" + ais["17"]).expiry if "17" in ais else ""
    return _checked(ais, expiry, certain=True)


def _said_twice(pairs: Sequence[tuple[str, str]]) -> str:
    """Why these elements contradict each other, or empty: one identifier with two values (GS1 General Specifications,
    section 4.14)."""
    first: dict[str, str] = {}
    for ai, value in pairs:
        if first.setdefault(ai, value) != value:
            return f"({ai}) is both {first[ai]} and {value}: scan another code of the same thing"
    return ""


def _checked(ais: dict[str, str], expiry: str, certain: bool) -> Elements:
    for ai in ("01", "02"):
        if ai in ais and not (len(ais[ai]) == 14 and is_gtin(ais[ai])):
            return Elements(error=f"({ai}){ais[ai]} has a wrong check digit: read it again", certain=certain)
    if "00" in ais and not is_sscc(ais["00"]):
        return Elements(error=f"(00){ais['00']} has a wrong check digit: read it again", certain=certain)
    if "01" in ais and ("02" in ais or "37" in ais):
        # (37) counts what is inside, which (02) names; (01) is the thing itself (section 4.14, invalid pairs).
        other = "02" if "02" in ais else "37"
        return Elements(error=f"(01) and ({other}) exclude each other: scan another code of the thing", certain=True)
    for ai in ("30", "37"):
        if ai in ais and not (ais[ai].isascii() and ais[ai].isdigit() and int(ais[ai]) > 0):
            return Elements(error=f"({ai}){ais[ai]} is no count", certain=certain)
    return Elements(ais=ais, expiry=expiry, certain=certain)

"""GS1 Digital Link URIs: `https://id.gs1.org/01/09521234567899/10/L7?17=271231`, taken apart and made.

Source: GS1 Digital Link Standard: URI Syntax, section 4. Knows nothing of the web: no link is followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from packing.gs1.dictionary import Definition, lookup
from packing.gs1.elements import MOST_CHARACTERS, Element, check, check_count, check_length
from packing.gs1.faults import Gs1Error, shown
from packing.gs1.rules import STRICT, Rules
from packing.text import Text

SHORT_NAMES = {
    "cpid": "8010", "cpsn": "8011", "cpv": "22", "gcn": "255", "gdti": "253", "giai": "8004", "ginc": "401",
    "gln": "414", "glnx": "254", "gmn": "8013", "grai": "8003", "gsin": "402", "gsrn": "8018", "gsrnp": "8017",
    "gtin": "01", "itip": "8006", "lot": "10", "party": "417", "refno": "8020", "ser": "21", "srin": "8019",
    "sscc": "00",
}  # fmt: skip
"""Names for identifiers in the path: deprecated, but printed."""

_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_IN_URIS = _UNRESERVED | frozenset(":/?#[]@!$&'()*+,;=%")
_NOT_IN_DOMAINS = frozenset("_~?#@!$&'()*+,;=%")
_BRACKETS = frozenset("[]")
_IN_BRACKETS = re.compile(r"\[[0-9A-Fa-f:.]+\](:\d+)?")
"""RFC 3986, section 3.2.2: half an address is no domain."""
_HEX = frozenset("0123456789ABCDEFabcdef")
_SCHEMES = ("https://", "HTTPS://", "http://", "HTTP://")


def is_digital_link(text: str) -> bool:
    """Whether `text` looks like a GS1 Digital Link URI of goods or a carton, sound or not.

    Links of places, assets and papers name nothing that is packed, and too many addresses on the web look like one.
    """
    return text[:4].lower() == "http" and _looks_like().match(text) is not None


def parse(uri: str, rules: Rules = STRICT) -> tuple[Element, ...]:
    """The elements of a Digital Link: the key, its qualifiers, then the attributes of the query in their order.

    Raises `Gs1Error` for the first fault.
    """
    path, query = _split(uri, rules)
    found: list[Element] = []
    for definition, written in _key_and_qualifiers(path, rules):
        found.append(_element(definition, _unescaped(written), rules, len(found)))
    sequence = [one.ai for one in found]
    key = found[0].definition
    if not _may_follow(key, sequence[1:]):
        raise _error(
            Text("{path} in its path is no key with its qualifiers in order", path=f"/{'/…/'.join(sequence)}/…"),
            "INVALID_KEY_QUALIFIER_SEQUENCE",
        )
    for definition, written in _attributes(query, rules, len(found)):
        if any(one.ai == definition.ai for one in found):
            raise _error(Text("({ai}) is in it twice", ai=definition.ai), "DUPLICATE_AI", definition.ai)
        _judge_attribute(definition, key, sequence[1:], rules)
        found.append(_element(definition, _unescaped(written.replace("+", " ")), rules, len(found)))
    return tuple(found)


def write(elements: Sequence[Element], stem: str = "https://id.gs1.org") -> str:
    """The Digital Link of `elements`: the first key among them, as many of its qualifiers as are there, the rest as
    attributes, those of fixed length first. Raises `Gs1Error` where there is no key, or an element has no place.
    """
    by_ai = {one.ai: one for one in elements}
    key = next((one for one in elements if one.definition.qualifiers is not None), None)
    if key is None:
        raise _error(Text("a key such as (01) is expected"), "CANNOT_CREATE_DL_URI_WITHOUT_PRIMARY_KEY_AI")
    sequences = [[ai for ai in sequence if ai in by_ai] for sequence in key.definition.qualifiers or ()]
    path = [key.ai, *max(sequences, key=len, default=[])]
    rest = [one for ai, one in by_ai.items() if ai not in path]
    if wrong := next((one for one in rest if not one.definition.attribute), None):
        raise _no_attribute(wrong.ai)
    rest.sort(key=lambda one: one.definition.separated)
    uri = stem.removesuffix("/") + "".join(f"/{ai}/{_escaped(by_ai[ai].value)}" for ai in path)
    return uri + "?" * bool(rest) + "&".join(f"{one.ai}={_escaped(one.value)}" for one in rest)


@cache
def _looks_like() -> re.Pattern[str]:
    return re.compile(r"https?://[^/\s]+/(?:[^?#\s]*/)?(?:0[01]|8006|gtin|itip|sscc)/\d", re.IGNORECASE)


def _split(uri: str, rules: Rules) -> tuple[str, str]:
    """Path and query of a URI whose characters and domain are sound; the fragment is for the web only."""
    if len(uri) > MOST_CHARACTERS:
        raise _error(
            Text(
                "a length up to {most} is expected, but {n} character came",
                "a length up to {most} is expected, but {n} characters came",
                most=MOST_CHARACTERS,
                n=len(uri),
            ),
            "DATA_TOO_LONG",
        )
    if odd := frozenset(uri) - _IN_URIS:
        raise _error(Text("{sign} cannot stand in a link", sign=shown(min(odd))), "URI_CONTAINS_ILLEGAL_CHARACTERS")
    start = uri[:8].lower() if rules.any_case else uri[:8]
    scheme = next((scheme for scheme in _SCHEMES if start.startswith(scheme)), "")
    if not scheme:
        raise _error(
            Text("https:// or http:// is expected, but {came} came", came=start), "URI_CONTAINS_ILLEGAL_SCHEME"
        )
    domain, slash, rest = uri[len(scheme) :].partition("/")
    if odd := _NOT_IN_DOMAINS & set(domain):
        raise _error(Text("{sign} cannot stand in a domain", sign=min(odd)), "DOMAIN_CONTAINS_ILLEGAL_CHARACTERS")
    if _BRACKETS & set(domain) and not _IN_BRACKETS.fullmatch(domain):
        raise _error(
            Text("brackets in a domain stand around a whole IPv6 address"), "DOMAIN_CONTAINS_ILLEGAL_CHARACTERS"
        )
    if not slash or not domain:
        raise _error(Text("a domain and a path are expected"), "URI_MISSING_DOMAIN_AND_PATH_INFO")
    path, _, query = rest.partition("#")[0].partition("?")
    return path, query


def _key_and_qualifiers(path: str, rules: Rules) -> list[tuple[Definition, str]]:
    """The pairs of identifier and value at the end of the path, from the last key in it on."""
    segments = path.split("/")
    pairs: list[tuple[Definition, str]] = []
    for place in range(len(segments) - 2, -1, -2):
        name = segments[place]
        if rules.short_names:
            name = SHORT_NAMES.get(name, name)
        definition = lookup(name, unknown=rules.unknown_ais)
        if definition is None:
            break
        pairs.append((definition, segments[place + 1]))
        if definition.qualifiers is not None:
            if rules.one_key:
                _judge_stem(segments[: place + 2], definition.ai)
            return pairs[::-1]
    raise _error(Text("there is no GS1 key such as /01/… at the end of its path"), "NO_GS1_DL_KEYS_FOUND_IN_PATH_INFO")


def _judge_stem(segments: list[str], ai: str) -> None:
    """The key at the end of `segments` is not in the path before with another number."""
    number = segments[-1].lstrip("0")
    for name, value in pairwise(segments[:-2]):
        if SHORT_NAMES.get(name, name) == ai and value.isdigit() and value.lstrip("0") != number:
            raise _error(
                Text("({ai}) is both {one} and {other}", ai=ai, one=shown(value), other=shown(segments[-1])),
                "DUPLICATE_AI",
                ai,
            )


def _attributes(query: str, rules: Rules, before: int) -> Iterator[tuple[Definition, str]]:
    """The query's elements. What is no number is the web's own business; a number must be an identifier."""
    for count, parameter in enumerate(filter(None, query.split("&"))):
        check_count(before + count)
        name, equals, value = parameter.partition("=")
        if not equals or (name and not name.isdigit()):
            continue
        definition = lookup(name, unknown=rules.unknown_ais)
        if definition is None:
            raise _error(
                Text("{name} in its query is no application identifier", name=shown(name)), "UNKNOWN_AI_IN_QUERY_PARAMS"
            )
        yield definition, value


def _judge_attribute(definition: Definition, key: Definition, qualifiers: list[str], rules: Rules) -> None:
    """An identifier may stand in the query only if it is meant to, and has no place in this path."""
    ai = definition.ai
    if not definition.attribute and not (definition.attribute is None and rules.unknown_in_query):
        raise _no_attribute(ai)
    for place in range(len(qualifiers) + 1):
        if _may_follow(key, [*qualifiers[:place], ai, *qualifiers[place:]]):
            raise _error(Text("({ai}) belongs in its path, not in its query", ai=ai), "AI_SHOULD_BE_IN_PATH_INFO", ai)


def _may_follow(key: Definition, qualifiers: Iterable[str]) -> bool:
    """Whether these qualifiers, in this order, may stand after `key` in the path."""
    for sequence in key.qualifiers or ((),):
        rest = iter(sequence)
        if all(ai in rest for ai in qualifiers):
            return True
    return False


def _element(definition: Definition, value: str, rules: Rules, before: int) -> Element:
    check_count(before)
    if definition.ai == "01" and rules.short_gtins and len(value) in (8, 12, 13):
        value = value.rjust(14, "0")
    check_length(definition, value)
    check(definition, value)
    return Element(definition.ai, value, definition)


def _unescaped(text: str) -> str:
    """A byte a character: what is not ASCII stands in no value, so how it was encoded does not matter."""
    first, *rest = text.split("%")
    return first + "".join(
        chr(int(part[:2], 16)) + part[2:] if len(part) >= 2 and _HEX.issuperset(part[:2]) else f"%{part}"
        for part in rest
    )


def _escaped(text: str) -> str:
    return "".join(letter if letter in _UNRESERVED else f"%{ord(letter):02X}" for letter in text)


def _no_attribute(ai: str) -> Gs1Error:
    return _error(Text("({ai}) cannot stand in its query", ai=ai), "AI_IS_NOT_VALID_DATA_ATTRIBUTE", ai)


def _error(why: str, code: str, ai: str = "") -> Gs1Error:
    words = Text("This is no sound GS1 Digital Link: {why}. Scan another code of the same thing", why=why)
    return Gs1Error(words, code, ai)

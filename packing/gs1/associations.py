"""How elements go together: which exclude, need or repeat each other (GS1 General Specifications, section 4.14).

Judges elements that are sound one by one (`packing.gs1.elements`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

from packing.gs1.elements import Element
from packing.gs1.faults import Gs1Error, shown
from packing.gs1.rules import STRICT, Rules
from packing.text import Template, Text, either

_SSCC = "00"
_SIGNED = "8030"
_SERIALISED = ("253", "255", "8003")


def check(elements: Sequence[Element], rules: Rules = STRICT) -> None:
    """All four rules, in the order of GS1's engine. Raises `Gs1Error` for the first that is broken."""
    exclusions(elements)
    if not rules.apart:
        requisites(elements, rules)
    repeats(elements)
    serialised(elements)


def exclusions(elements: Sequence[Element]) -> None:
    """No two identifiers that exclude each other (section 4.14.1, invalid pairs)."""
    present = {one.ai: one for one in elements}
    for ai in sorted(present):
        for pattern in present[ai].definition.excludes:
            if other := _matching(pattern, present, ai):
                words = Template("({ai}) and ({other}) exclude each other: scan another code of the same thing")
                raise Gs1Error(words.text(ai=ai, other=other), "INVALID_AI_PAIRS", ai)


def requisites(elements: Sequence[Element], rules: Rules = STRICT) -> None:
    """Every identifier with those that it cannot be without (section 4.14.2, mandatory associations)."""
    present = {one.ai: one for one in elements}
    for ai in sorted(present):
        for groups in present[ai].definition.requires:
            if rules.sscc_elsewhere and groups == ((_SSCC,),):
                continue
            if not _satisfied(groups, present, ai):
                raise Gs1Error(
                    Text(
                        "({ai}) needs {others} beside it, which this code lacks: scan the label's other code",
                        ai=ai,
                        others=_either(groups),
                    ),
                    "REQUIRED_AIS_NOT_SATISFIED",
                    ai,
                )


def repeats(elements: Sequence[Element]) -> None:
    """One identifier with one value only (section 4.14)."""
    first: dict[str, str] = {}
    for one in elements:
        if first.setdefault(one.ai, one.value) != one.value:
            raise Gs1Error(
                Text(
                    "({ai}) is both {one} and {other}: scan another code of the same thing",
                    ai=one.ai,
                    one=shown(first[one.ai]),
                    other=shown(one.value),
                ),
                "INSTANCES_OF_AI_HAVE_DIFFERENT_VALUES",
                one.ai,
            )


def serialised(elements: Sequence[Element]) -> None:
    """A digital signature, AI (8030), signs one thing only: the key beside it has its serial part."""
    if not any(one.ai == _SIGNED for one in elements):
        return
    for one in elements:
        if one.ai in _SERIALISED and len(one.value) == one.definition.shortest:
            raise Gs1Error(
                Text(
                    "({ai}) beside a signature needs its serial number, but {value} has none: scan another code of the "
                    "same thing",
                    ai=one.ai,
                    value=shown(one.value),
                ),
                "SERIAL_NOT_PRESENT",
                one.ai,
            )


def _satisfied(groups: tuple[tuple[str, ...], ...], present: Mapping[str, Element], ai: str) -> bool:
    """Whether one of `groups` is there, whole."""
    for group in groups:
        for pattern in group:
            if not _matching(pattern, present, ai):
                break
        else:
            return True
    return False


def _either(groups: tuple[tuple[str, ...], ...]) -> str:
    """What is missing, in words: not more than three ways to mend it."""
    ways = [
        reduce(lambda one, other: Text("{one} with {other}", one=one, other=other), [f"({ai})" for ai in group])
        for group in groups
    ]
    return either(ways if len(ways) <= 3 else [*ways[:3], Text("another key")])


def _matching(pattern: str, present: Mapping[str, Element], but: str) -> str:
    """An identifier other than `but` that is `pattern`, such as `01` or `31nn`; empty when there is none."""
    if pattern[-1] != "n":
        return pattern if pattern in present and pattern != but else ""
    start = pattern.rstrip("n")
    return next((ai for ai in present if ai != but and len(ai) == len(pattern) and ai.startswith(start)), "")

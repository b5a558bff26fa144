"""How elements go together: which exclude, need or repeat each other (GS1 General Specifications, section 4.14).

Judges elements that are sound one by one (`packing.gs1.elements`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from packing.gs1.elements import Element
from packing.gs1.faults import Gs1Error, shown
from packing.gs1.rules import STRICT, Rules

_SSCC = "00"
_SIGNED = "8030"
_SERIALISED = ("253", "255", "8003")
_ADVICE = "scan another code of the same thing"


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
                raise Gs1Error(f"({ai}) and ({other}) exclude each other: {_ADVICE}", "INVALID_AI_PAIRS", ai)


def requisites(elements: Sequence[Element], rules: Rules = STRICT) -> None:
    """Every identifier with those that it cannot be without (section 4.14.2, mandatory associations)."""
    present = {one.ai: one for one in elements}
    for ai in sorted(present):
        for groups in present[ai].definition.requires:
            if rules.sscc_elsewhere and groups == ((_SSCC,),):
                continue
            if not _satisfied(groups, present, ai):
                raise Gs1Error(
                    f"({ai}) needs {_either(groups)} beside it, which this code lacks: scan the label's other code",
                    "REQUIRED_AIS_NOT_SATISFIED",
                    ai,
                )


def repeats(elements: Sequence[Element]) -> None:
    """One identifier with one value only (section 4.14)."""
    first: dict[str, str] = {}
    for one in elements:
        if first.setdefault(one.ai, one.value) != one.value:
            raise Gs1Error(
                f"({one.ai}) is both {shown(first[one.ai])} and {shown(one.value)}: {_ADVICE}",
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
                f"({one.ai}) beside a signature needs its serial number, but {shown(one.value)} has none: {_ADVICE}",
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
    ways = [" with ".join(f"({pattern})" for pattern in group) for group in groups]
    return " or ".join(ways if len(ways) <= 3 else [*ways[:3], "another key"])


def _matching(pattern: str, present: Mapping[str, Element], but: str) -> str:
    """An identifier other than `but` that is `pattern`, such as `01` or `31nn`; empty when there is none."""
    if pattern[-1] != "n":
        return pattern if pattern in present and pattern != but else ""
    start = pattern.rstrip("n")
    return next((ai for ai in present if ai != but and len(ai) == len(pattern) and ai.startswith(start)), "")

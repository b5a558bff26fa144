"""Codes that are one typing error apart: one sign changed, put in, left out, or two neighbours swapped.

Asked only about a scan that is refused anyway, to say which article was probably looked for. Knows nothing of orders:
it compares texts. Nothing is ever counted because it is near.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

SHORTEST = 3
"""Signs below which every code is near every other, so that nearness says nothing."""


def one_edit(one: str, other: str) -> bool:
    """Whether one change, insertion, omission or swap of neighbours makes `other` of `one` (Damerau-Levenshtein 1).

    >>> one_edit("85123A", "85123B"), one_edit("85132A", "85123A"), one_edit("85123", "85123A")
    (True, True, True)
    >>> one_edit("85123A", "85123A"), one_edit("85123A", "84132A")
    (False, False)
    """
    if len(one) > len(other):
        one, other = other, one
    more = len(other) - len(one)
    if more > 1 or one == other:
        return False
    place = 0
    for sign, against in zip(one, other, strict=False):
        if sign != against:
            break
        place += 1
    if more:
        return one[place:] == other[place + 1 :]
    if one[place + 1 :] == other[place + 1 :]:
        return True
    return one[place : place + 2] == other[place : place + 2][::-1] and one[place + 2 :] == other[place + 2 :]


def plain(text: str) -> str:
    """The text without what a person does not see: blanks around it, letter case, full-width forms."""
    return unicodedata.normalize("NFKC", text).strip().casefold()


def near(scanned: str, wanted: Iterable[str]) -> tuple[str, ...]:
    """Those of `wanted` that are one edit away from `scanned`, or that differ in blanks, case and width alone.
    What is equal is not near.

    Of four parts of a text one edit (a swap reaches one sign further) leaves all before it and all behind it as they
    were: a few cheap looks rule out nearly all, so that an order of a thousand lines costs less than a millisecond.
    Most codes share neither half with any: one look at all of them together rules those out.

    >>> near("85123B", ["84997C", "85123A"])
    ('85123A',)
    """
    size = len(scanned)
    if size < SHORTEST:
        return ()
    one, two, three = size // 4, size // 2, size * 3 // 4
    head_1, head_2, head_3 = scanned[:one], scanned[:two], scanned[:three]
    tail_1, tail_2, tail_3 = scanned[one + 1 :], scanned[two + 1 :], scanned[three + 1 :]
    wanted = tuple(wanted)
    listed = "\0".join(("", *wanted, ""))
    found = [
        code
        for code in (wanted if f"\0{head_2}" in listed or f"{tail_2}\0" in listed else ())
        if (
            (code.startswith(head_2) and (code.startswith(head_3) or code.endswith(tail_3)))
            or (code.endswith(tail_2) and (code.startswith(head_1) or code.endswith(tail_1)))
        )
        and one_edit(scanned, code)
    ]
    form = plain(scanned)
    if not found and f"\0{form}\0" in listed.casefold():
        found = [code for code in wanted if code.casefold() == form and code != scanned]
    return tuple(found)

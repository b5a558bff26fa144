"""What is spoken of a verdict: which ones, and in which words. Pure; no voice is known here.

Codes are spelled, for "thirty dash one hundred eighteen" is no article number to anybody; counts stay numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from packing.verdict import Tone, Verdict

PROBLEMS = frozenset({Tone.WRONG, Tone.ATTENTION})

_CODE = re.compile(r"\w+(?:[-./]\w+)*")
_PAUSE = ", "


def words(verdict: Verdict, how: str, said: Callable[[str], str]) -> str:
    """The sentence to speak, empty for none. `how` is the setting `speech`; `said` gives a text in the person's
    language. Of a right scan only what comes next is spoken: what was taken is in the hand."""
    if how == "off" or verdict.tone is Tone.PLAIN or (how == "problems" and verdict.tone not in PROBLEMS):
        return ""
    parts = (
        [verdict.next_step] if verdict.tone is Tone.RIGHT and verdict.next_step else [verdict.say, verdict.next_step]
    )
    sentences = [said(part).strip() for part in parts if part]
    return spelled(" ".join(one if one.endswith((".", "?", "!", "。", "؟")) else f"{one}." for one in sentences))


def spelled(text: str) -> str:
    """The text with its codes as single characters: whatever has digits beside letters or dashes, and numbers of more
    than four digits.

    >>> spelled("Put 4121A aside and take 30-118.")
    'Put 4 1 2 1 A aside and take 3 0, 1 1 8.'
    >>> spelled("12 more to take, order SO-1042, 1,200 left.")
    '12 more to take, order S O, 1 0 4 2, 1,200 left.'
    """
    return _CODE.sub(lambda found: _letters(found[0]) if _is_code(found[0]) else found[0], text)


def _is_code(word: str) -> bool:
    digits = sum(letter.isdigit() for letter in word)
    if not digits or re.fullmatch(r"[0-9]+\.[0-9]+", word):
        return False
    return digits > 4 or digits < len(word)


def _letters(code: str) -> str:
    """One after the other, with a pause where a sign divides."""
    return _PAUSE.join(" ".join(part) for part in re.split(r"[-./_]", code) if part)

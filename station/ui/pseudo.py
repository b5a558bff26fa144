"""A language that nobody speaks: every text of ours in brackets, accented, and longer by 40 per cent.

Made while the program runs, from the texts of the language files. What stands on the screen without brackets and is no
data of the warehouse was not made to be translated: `forgotten` finds it. Knows no page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QTranslator

from station.linguist.files import path_of, read
from station.linguist.sources import PLACE

_LETTERS = str.maketrans(
    "AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz",
    "ÅåÇçÐðÉéĞğĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž",
)
_MORE = "åéîöû"
_OPEN, _CLOSE = "⟦", "⟧"
_ENGLISH = "".join(map(chr, _LETTERS))
_WORD = re.compile(rf"(?=[^\W\d_]*[{_ENGLISH}])[^\W\d_]{{2,}}")
"""A word that is not in pseudo: those have hardly a letter of English."""


class Pseudo(QTranslator):
    """Says every text of ours so; texts of Qt's own are left to Qt."""

    def __init__(self) -> None:
        super().__init__()
        self._known = {(message.context, message.source) for message in read(path_of("de"))}

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        """It has something to say, which Qt wants to know."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text in pseudo; empty for one that is not ours."""
        return pseudo(source) if (context, source) in self._known else ""


def pseudo(text: str) -> str:
    """A text with its places as they are.

    >>> pseudo("Take {sku}")
    '⟦Ţåķé {sku}åéîö⟧'
    """
    parts, end = [], 0
    for place in PLACE.finditer(text):
        parts += [text[end : place.start()].translate(_LETTERS), place.group()]
        end = place.end()
    parts.append(text[end:].translate(_LETTERS))
    more = -(-4 * len(text) // 10)
    return f"{_OPEN}{''.join(parts)}{(_MORE * more)[:more]}{_CLOSE}"


def forgotten(shown: Iterable[str], data: Iterable[str]) -> list[str]:
    """Those of the texts on the screen with words that are neither ours in pseudo nor among `data`, the warehouse's own
    texts. `data` may be parts of what is shown."""
    known = sorted({one for text in data for one in (text, text.upper()) if one}, key=len, reverse=True)
    found = []
    for text in dict.fromkeys(shown):
        rest = text
        for one in known:
            rest = rest.replace(one, " ") if one in rest else rest
        if _WORD.search(rest):
            found.append(text)
    return found

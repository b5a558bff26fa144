"""The languages of the screen: which one is spoken now, and how a sentence from below is said in it.

The words are in `assets/languages`; `docs/languages.md` says how they get there. It does not know who sits at the
bench, nor when the language changes: the window says so.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

import assets
from packing.languages import LANGUAGES, PSEUDO
from packing.text import Text, filled

CONTEXT = "packing"
"""Where the words of `Text` stand in the files of Qt Linguist."""

_PLACES = {"en": "en_GB", "ar": "ar_AE", PSEUDO: "en_GB"}
"""Whose numbers and dates are taken: 24 hours for English; for Arabic the digits that are also on labels and boxes,
with the comma between thousands, as in 1,999, for 1.999 is read in two ways."""

__all__ = ["LANGUAGES", "chosen", "following", "isolated", "locale", "number", "said", "speak", "spoken"]

_UNSPACED = re.compile("([。！？：；，）]) ")
"""Behind its own marks Chinese has no blank."""
_ISOLATE, _END = "\u2068", "\u2069"


class _Speech:
    """What is spoken now: Qt keeps no translator alive, so it is kept here."""

    code = "en"
    words: QTranslator | None = None
    installed: tuple[QTranslator, ...] = ()


def spoken() -> str:
    """The code of the language that is spoken now."""
    return _Speech.code


def following() -> str:
    """The language after the one that is spoken now; after the last one the first."""
    codes = [*LANGUAGES]
    return codes[(codes.index(_Speech.code) + 1) % len(codes)] if _Speech.code in codes else codes[0]


def chosen(*wishes: str) -> str:
    """The first of `wishes` that there are words for, else the system's language, else English."""
    for code in (*wishes, QLocale.system().name().partition("_")[0]):
        if code in LANGUAGES or code == PSEUDO:
            return code
    return "en"


def locale(code: str) -> QLocale:
    """How numbers and dates are written in a language."""
    return QLocale(_PLACES.get(code, code))


def speak(*wishes: str) -> bool:
    """From now on the first of `wishes` that there are words for is spoken, with its numbers and its direction; whether
    it is another language than before.

    Every widget is told by `QEvent.Type.LanguageChange`.
    """
    code = chosen(*wishes)
    if code == _Speech.code and _Speech.installed:
        return False
    other = code != _Speech.code
    QLocale.setDefault(locale(code))
    QGuiApplication.setLayoutDirection(locale(code).textDirection())
    for old in _Speech.installed:
        QCoreApplication.removeTranslator(old)
    _Speech.code, _Speech.words = code, _words(code)
    _Speech.installed = (_qt(code), _Speech.words)
    for new in _Speech.installed:
        QCoreApplication.installTranslator(new)
    return other


def _words(code: str) -> QTranslator:
    if code == PSEUDO:
        from station.ui.pseudo import Pseudo

        return Pseudo()
    ours = QTranslator()
    ours.load(str(assets.path("languages", f"packbench_{code}.qm")))
    return ours


def _qt(code: str) -> QTranslator:
    """Qt's own words, for the few that it says itself."""
    theirs = QTranslator()
    theirs.load(QLocale(code), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return theirs


def said(text: str) -> str:
    """A `Text` in the language of the screen, its values too; any other text as it is."""
    if not isinstance(text, Text):
        return text
    values = {name: _Shown(_value(value)) for name, value in text.values.items()}
    words = filled(_template(text), values)
    return _UNSPACED.sub(r"\1", words) if _Speech.code == "zh" else words


def isolated(foreign: str) -> str:
    """A foreign text to be put into a sentence: its direction stays its own business (Unicode annex 9, FSI and PDI)."""
    turns = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft or _is_right_to_left(foreign)
    return f"{_ISOLATE}{foreign}{_END}" if turns and foreign else foreign


def number(value: float) -> str:
    """A number as it is written here."""
    if isinstance(value, int):
        return QLocale().toString(value)
    places = Decimal(str(value)).normalize().as_tuple().exponent
    return QLocale().toString(value, "f", max(0, -places) if isinstance(places, int) else 0)


class _Shown(str):
    """A value ready to be seen: what its place says about numbers was for English."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return str(self)


def _value(value: object) -> str:
    if isinstance(value, Text):
        return said(value)
    if isinstance(value, int | float):
        return number(value)
    return isolated(str(value))


def _template(text: Text) -> str:
    n = text.values.get("n", -1) if text.many else -1
    count = n if isinstance(n, int) else -1
    words = _Speech.words.translate(CONTEXT, text.template, None, count) if _Speech.words else ""
    return words or (text.many if text.many and n != 1 else text.template)


@lru_cache(4_096)
def _is_right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)

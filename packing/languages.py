"""The languages that the screen has words for. It knows none of the words."""

from __future__ import annotations

from types import MappingProxyType

LANGUAGES = MappingProxyType(
    {
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "pl": "Polski",
        "ro": "Română",
        "uk": "Українська",
        "tr": "Türkçe",
        "ar": "العربية",
        "zh": "中文",
    }
)
"""Every language by its code (ISO 639-1), called as its speakers call it."""

PSEUDO = "qps"
"""A language that nobody speaks, in which texts that were forgotten stand out (docs/languages.md)."""

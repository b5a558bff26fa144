"""What a translator gets and gives back: one JSON file with every text that waits, each once, and the trade's words.

Knows the files of `station.linguist.files`; not who translates.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from station.linguist import files
from station.linguist.files import FOLDER, FORMS, Message, WordsError
from station.linguist.sources import Source

GLOSSARY = FOLDER / "glossary.json"

RULES = (
    "Fill `translation`: a text, or for a plural a list with one text for each of `plural_forms`.",
    "Keep every place such as {sku}, {0} or %n as it is; move it to where your language wants it.",
    "Whole sentences, short ones: a packer reads them from two metres. Blame nobody. Keep the dot where there is one.",
    "Speak to the person as colleagues do at work, the same way in all texts.",
    "Use the words of `glossary`. Names such as Packbench, GS1, AIM, SSCC, USB and texts in `backticks` stay.",
    "A text in small letters may stand behind a name and a colon: keep it small where your language allows.",
)


def exported(language: str, wanted: tuple[Source, ...], *, everything: bool = False) -> dict[str, Any]:
    """What waits to be translated, or everything. Texts that stand in several places come once."""
    many = {source.text: source.many for source in wanted}
    texts: dict[tuple[str, bool], dict[str, Any]] = {}
    for message in files.read(files.path_of(language)):
        if message.finished and not everything:
            continue
        one = texts.setdefault((message.source, message.plural), {"source": message.source, "where": []})
        if message.plural:
            one["several"] = many.get(message.source) or message.source
        one["where"] = sorted({*one["where"], *(Path(file).stem for file in message.where)})
        one["translation"] = list(message.forms) if message.plural else message.forms[0]
    words = json.loads(GLOSSARY.read_text(encoding="utf-8")) if GLOSSARY.is_file() else {}
    return {
        "language": language,
        "rules": list(RULES),
        "plural_forms": list(FORMS[language]),
        "glossary": {word: told.get(language, "") for word, told in words.items()},
        "texts": list(texts.values()),
    }


def imported(told: dict[str, Any]) -> tuple[int, list[str]]:
    """Takes translations in; gives how many texts, and what was wrong with the others, which stay as they are."""
    language = told.get("language", "")
    if language not in FORMS or not isinstance(told.get("texts"), list):
        raise WordsError("A translator's file has a `language` and `texts`, as the export wrote them.")
    messages = files.read(files.path_of(language))
    known = {(message.source, message.plural) for message in messages}
    words: dict[tuple[str, bool], tuple[str, ...]] = {}
    wrong: list[str] = []
    for text in told["texts"]:
        source, given = text.get("source", ""), text.get("translation", "")
        plural = isinstance(given, list)
        forms = tuple(map(str, given)) if plural else (str(given),)
        if not any(form.strip() for form in forms):
            continue
        faults = files.faults(language, Message("", source, forms, plural))
        if (source, plural) not in known:
            faults = [f"{source!r} is no {'plural' if plural else 'text'} of the program (any more)"]
        wrong += faults
        if not faults:
            words[source, plural] = forms
    files.write(files.path_of(language), language, files.translated(messages, words))
    return len(words), wrong

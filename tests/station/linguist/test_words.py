"""The files of words agree with the sources, with each other, and with what is compiled."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from packing.commands import COMMANDS, Command
from packing.languages import LANGUAGES
from station.linguist import files, kit
from station.linguist.files import FORMS, Message, faults
from station.linguist.sources import ROOT, Source, SourceError, sources

CODES = [*LANGUAGES]
TRANSLATED = [code for code in CODES if code != files.OURS]
RUN = "run ./dev exec python -m station.linguist"


@pytest.fixture(scope="module")
def wanted() -> tuple[Source, ...]:
    return sources()


def tree(root: Path, text: str) -> Path:
    """A source tree of one file."""
    (root / "packing").mkdir(parents=True)
    (root / "packing" / "one.py").write_text(text, encoding="utf-8")
    return root


# --- the files that are there ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", CODES)
def test_the_files_agree_with_the_sources(code: str, wanted: tuple[Source, ...]) -> None:
    messages = files.read(files.path_of(code))
    assert messages == files.updated(code, messages, wanted), RUN


@pytest.mark.parametrize("code", CODES)
def test_what_is_compiled_was_compiled_from_them(code: str, tmp_path: Path) -> None:
    files.compiled(files.path_of(code), tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == files.path_of(code, "qm").read_bytes(), RUN


@pytest.mark.parametrize("code", CODES)
def test_no_translation_lost_a_place_or_a_plural_form(code: str) -> None:
    finished = [message for message in files.read(files.path_of(code)) if message.finished]
    assert [fault for message in finished for fault in faults(code, message)] == []


A_KEY = re.compile(r"\b(?:(?:Shift|Ctrl)\+)?F[0-9]+\b")
SPOKEN_OF = {
    Command.DONE: "Done", Command.APPROVE: "approve", Command.DISMISS: "back to work", Command.PARK: "aside",
    Command.SHORT_NONE_LEFT: "short", Command.HOLD: "call",
}  # fmt: skip
"""A word of each sentence that names a command's key."""


def test_a_key_that_a_sentence_names_is_the_key_of_what_it_speaks_of(wanted: tuple[Source, ...]) -> None:
    commands = {words.key: command for command, words in COMMANDS.items()}
    named = {(key, source.text) for source in wanted for key in A_KEY.findall(source.text)}
    assert named
    assert [(key, text) for key, text in named if SPOKEN_OF[commands[key]] not in text] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_names_the_same_keys(code: str) -> None:
    messages = [one for one in files.read(files.path_of(code)) if one.finished and A_KEY.search(one.source)]
    assert messages
    for message in messages:
        for form in message.forms:
            assert A_KEY.findall(form) == A_KEY.findall(message.source), message.source


@pytest.mark.parametrize("code", CODES)
def test_every_plural_form_is_for_the_numbers_that_the_translator_was_told(code: str, tmp_path: Path) -> None:
    """The forms of Qt's own rules (Qt manual, "Translation Rules for Plural Forms")."""
    forms = tuple(f"form {place}" for place in range(len(FORMS[code])))
    files.write(tmp_path / "a.ts", code, [Message("packing", "{n}", forms, plural=True, finished=True)])
    files.compiled(tmp_path / "a.ts", tmp_path / "a.qm")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "a.qm"))
    for place, numbers in enumerate(FORMS[code]):
        first = int(numbers.replace("–", ",").split(",")[0])
        assert translator.translate("packing", "{n}", None, first) == f"form {place}", numbers
        assert translator.translate("packing", "{n}", None, 1_000_000) != ""


@pytest.mark.parametrize("code", TRANSLATED)
def test_nothing_waits_for_a_translator(code: str) -> None:
    waiting = [one.source for one in files.read(files.path_of(code)) if not one.finished]
    assert waiting == [], "docs/languages.md, Translating"


def test_the_languages_of_the_screen_are_those_of_the_files() -> None:
    assert [*FORMS] == CODES


def test_every_word_of_the_trade_has_a_translation() -> None:
    words = json.loads(kit.GLOSSARY.read_text(encoding="utf-8"))
    assert [word for word, told in words.items() if [*told] != TRANSLATED or not all(told.values())] == []


# --- finding texts ---------------------------------------------------------------------------------------------------


def test_lupdate_finds_the_same_texts_in_the_screens_classes(wanted: tuple[Source, ...], tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert tool
    pages = sorted(map(str, (ROOT / "station" / "ui").rglob("*.py")))
    command = [tool, *pages, "-ts", str(tmp_path / "found.ts"), "-locations", "none"]
    subprocess.run(command, check=True, capture_output=True)
    theirs = {(one.context, one.source, one.plural) for one in files.read(tmp_path / "found.ts")}
    ours = {(one.context, one.text, one.plural) for one in wanted if one.context != "packing"}
    assert ours == theirs
    assert len(ours) > 50


def test_every_kind_of_text_is_found_with_where_it_stands(tmp_path: Path) -> None:
    text = """class Page:
    def f(self, n):
        self.tr("a" " b")
        self.tr("%n order(s)", "", n)
        return Text("{n} item", "{n} items", n=n), Template("Put {sku} aside."), Text("{what} {then}")
"""
    assert sources(tree(tmp_path, text)) == (
        Source("Page", "a b", files=("packing/one.py",)),
        Source("Page", "%n order(s)", plural=True, files=("packing/one.py",)),
        Source("packing", "{n} item", "{n} items", True, ("packing/one.py",)),
        Source("packing", "Put {sku} aside.", files=("packing/one.py",)),
    )


@pytest.mark.parametrize(
    "text",
    [
        'Text(f"{n} items")',
        'Text("a" + b)',
        'self.tr("a %s" % b)',
        "self.tr(words)",
        'page.tr("a")',
        'Text("{n} a", "{n} b"), Text("{n} a", "{n} c")',
        'Text("{n} a", "{n} b"), Text("{n} a")',
    ],
)
def test_a_text_that_no_translator_could_see_whole_is_an_error(text: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        sources(tree(tmp_path, text))


# --- bringing files up to date ---------------------------------------------------------------------------------------


def test_translations_stay_and_vanished_texts_go_and_new_ones_wait() -> None:
    before = [Message("packing", "Stays", ("Bleibt",), finished=True), Message("packing", "Goes", ("Geht",))]
    after = files.updated("de", before, [Source("packing", "Stays"), Source("packing", "Something else")])
    assert [(one.source, one.forms, one.finished) for one in after] == [
        ("Something else", ("",), False), ("Stays", ("Bleibt",), True),
    ]  # fmt: skip


def test_a_text_that_changed_a_little_begins_with_its_old_translation() -> None:
    before = [Message("packing", "Scan your badge {name}", ("Ausweis scannen {name}",), finished=True)]
    (after,) = files.updated("de", before, [Source("packing", "Scan your badge, {name}")])
    assert (after.forms, after.finished) == (("Ausweis scannen {name}",), False)


def test_english_plurals_come_from_the_sources() -> None:
    wanted = [Source("packing", "{n} box", "{n} boxes", True), Source("P", "%n order(s)", plural=True)]
    after = files.updated("en", [], wanted)
    assert [one.forms for one in after] == [("%n order", "%n orders"), ("{n} box", "{n} boxes")]


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    messages = [
        Message("A", "<b> & \"q\" 'x' …", ("„x“ & <y>",), finished=True, where=("station/ui/a.py",)),
        Message("packing", "{n} a", ("", "b", ""), plural=True),
    ]
    files.write(tmp_path / "a.ts", "pl", messages)
    assert files.read(tmp_path / "a.ts") == messages
    before = (tmp_path / "a.ts").read_bytes()
    files.write(tmp_path / "a.ts", "pl", files.read(tmp_path / "a.ts"))
    assert (tmp_path / "a.ts").read_bytes() == before


@pytest.mark.parametrize(
    ("forms", "plural", "well"),
    [
        (("Leg {sku} weg, {n:,}.",), False, True),
        (("Leg {sku} weg.",), False, False),
        (("Leg {sku} weg, {n:,} {sku}.",), False, False),
        (("Leg {sku} weg, {n:,} {x}.",), False, False),
        (("Leg {sku} weg, {n}.",), False, False),
        ((" Leg {sku} weg, {n:,}.",), False, False),
        (("",), False, False),
        (("Ein {sku}", "{n:,} {sku}"), True, True),
        (("{n:,} {sku}",), True, False),
        (("{n:,} {sku}", ""), True, False),
    ],
)
def test_a_bad_translation_is_named(forms: tuple[str, ...], plural: bool, well: bool) -> None:
    assert (faults("de", Message("packing", "Put {n:,} {sku} aside.", forms, plural)) == []) is well


# --- the translator's file -------------------------------------------------------------------------------------------


def test_a_translator_fills_a_file_and_gives_it_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    wanted = (
        Source("A", "Ready"), Source("B", "Ready"), Source("packing", "Put {sku} aside."),
        Source("packing", "{n} box", "{n} boxes", True),
    )  # fmt: skip
    files.write(files.path_of("pl"), "pl", files.updated("pl", [], wanted))
    told = kit.exported("pl", wanted)
    assert [(one["source"], one["translation"]) for one in told["texts"]] == [
        ("Ready", ""), ("Put {sku} aside.", ""), ("{n} box", ["", "", ""]),
    ]  # fmt: skip
    assert told["texts"][2]["several"] == "{n} boxes"
    assert len(told["plural_forms"]) == 3
    told["texts"][0]["translation"] = "Gotowe"
    told["texts"][1]["translation"] = "Odłóż."
    told["texts"][2]["translation"] = ["{n} karton", "{n} kartony", "{n} kartonów"]
    count, wrong = kit.imported(json.loads(json.dumps(told)))
    assert (count, len(wrong)) == (2, 1)
    assert "lacks {sku}" in wrong[0]
    waits = [one.source for one in files.read(files.path_of("pl")) if not one.finished]
    assert waits == ["Put {sku} aside."]
    assert [one["source"] for one in kit.exported("pl", wanted)["texts"]] == waits

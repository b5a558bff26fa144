"""The screen speaks the person's language, and everything on it was made to be translated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView, QWidget

from packing.languages import LANGUAGES, PSEUDO
from packing.people import Person, Role
from packing.text import Text, in_turn
from station.linguist import files
from station.linguist.files import Message
from station.ui import languages, paint
from station.ui.help_page import AboutCard
from station.ui.languages import said
from station.ui.pseudo import forgotten, pseudo
from sync.protocol import Change, PersonChange, badge_hash
from tests.station.ui import states
from tests.station.ui.benches import PEOPLE, demo_orders, goods, hostile, long_order
from tests.station.ui.conftest import ORDER, Seated


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, dict[str, tuple[str, ...]]], None]:
    """Speaks a language with these words alone."""

    def speak(code: str, told: dict[str, tuple[str, ...]]) -> None:
        messages = [
            Message("packing", source, forms, plural=len(forms) > 1, finished=True) for source, forms in told.items()
        ]
        folder = tmp_path / "languages"
        files.write(folder / f"packbench_{code}.ts", code, messages)
        files.compiled(folder / f"packbench_{code}.ts", folder / f"packbench_{code}.qm")
        monkeypatch.setattr("assets.path", tmp_path.joinpath)
        languages.speak("en" if code != "en" else "de")
        languages.speak(code)

    return speak


# --- saying a text ---------------------------------------------------------------------------------------------------


def test_a_text_is_said_with_its_values_and_a_foreign_string_as_it_is(words: Any) -> None:
    words("de", {"Put {sku} aside and take {next}.": ("Nimm {next}, leg {sku} weg.",), "nothing": ("nichts",)})
    assert (
        said(Text("Put {sku} aside and take {next}.", sku="A{b}", next=Text("nothing"))) == "Nimm nichts, leg A{b} weg."
    )
    assert said("nothing") == "nothing", "what is no Text is foreign"
    assert said(Text("unknown {x}", x=1)) == "unknown 1"


@pytest.mark.parametrize(
    ("n", "form"), [(1, "1 sztuka"), (2, "2 sztuki"), (5, "5 sztuk"), (12_345, "12\u00a0345 sztuk")]
)
def test_the_number_decides_on_the_form_and_is_written_as_there(words: Any, n: int, form: str) -> None:
    words("pl", {"{n} item": ("{n} sztuka", "{n} sztuki", "{n} sztuk")})
    assert said(Text("{n} item", "{n} items", n=n)) == form


def test_what_is_not_translated_is_said_in_english_with_its_plural(words: Any) -> None:
    words("pl", {"x": ("y",)})
    assert [said(Text("{n} item", "{n} items", n=n)) for n in (1, 5)] == ["1 item", "5 items"]


def test_numbers_have_the_marks_of_the_language_whatever_the_place_said_of_english(words: Any) -> None:
    words("de", {"{amount:,} g": ("{amount:,} g",)})
    assert said(Text("{amount:,} g", amount=1234.5)) == "1.234,5 g"
    languages.speak("en")
    assert said(Text("{amount:,} g", amount=1234.5)) == "1,234.5 g"


def test_foreign_words_keep_their_order_in_a_sentence_from_right_to_left(words: Any) -> None:
    words("ar", {"Put {sku} aside.": ("ضع {sku} جانبًا.",)})
    line = said(Text("Put {sku} aside.", sku="A-1)"))
    assert line == "ضع \u2068A-1)\u2069 جانبًا."
    assert paint.clean(line) == line, "the isolates do their work on the screen"
    evil = said(Text("Put {sku} aside.", sku="A\u202eB"))
    assert "\u202e" not in paint.clean(evil)


def test_chinese_sentences_stand_without_a_blank(words: Any) -> None:
    words("zh", {"One.": ("一。",), "Two.": ("二。",)})
    assert said(in_turn(Text("One."), Text("Two."))) == "一。二。"


def test_an_arabic_name_does_not_turn_an_english_sentence_round() -> None:
    assert said(Text("Hello {name}", name="مريم")) == "Hello \u2068مريم\u2069"


def test_a_sentence_begins_with_a_capital_whatever_stands_first(words: Any) -> None:
    words("de", {"{Seen}.": ("{Seen}.",), "not plugged in": ("nicht angesteckt",)})
    assert said(Text("{Seen}.", Seen=Text("not plugged in"))) == "Nicht angesteckt."


# --- switching -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_its_direction_and_the_digits_of_the_papers(code: str) -> None:
    languages.speak(code)
    turned = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
    assert QGuiApplication.layoutDirection() is turned
    assert QLocale().zeroDigit() == "0"
    assert languages.spoken() == code


def test_the_first_wish_that_there_are_words_for_is_spoken() -> None:
    assert languages.chosen("", "pl") == "pl"
    assert languages.chosen("xx", "uk") == "uk"
    assert languages.chosen("", "") == "en"
    languages.speak("zh")
    assert languages.following() == "en"


def test_qts_own_words_follow() -> None:
    languages.speak("de")
    assert QGuiApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


MARIA, OLENA = "PBB-MARIA-1", "PBB-OLENA-2"
SPEAKERS: list[Change] = [
    PersonChange(Person("p8", "Maria", Role.PACKER, "es"), badge_hash(MARIA)),
    PersonChange(Person("p9", "Olena", Role.PACKER, "ar"), badge_hash(OLENA)),
]


def test_the_window_speaks_the_language_of_whoever_signs_in(seated: Seated) -> None:
    seat = seated([ORDER, *SPEAKERS], people=True)
    assert languages.spoken() == "en"
    for scans, (badge, code) in enumerate([(MARIA, "es"), (OLENA, "ar"), (OLENA, "en")], 1):
        seat.scan(badge)
        seat.settled(scans)
        seat.until(lambda code=code: languages.spoken() == code)  # type: ignore[misc]
        turned = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
        seat.until(lambda turned=turned: seat.window.layoutDirection() is turned)  # type: ignore[misc]


def test_a_card_speaks_the_next_language_until_the_next_badge(seated: Seated) -> None:
    seat = seated([ORDER, *SPEAKERS], people=True)
    for scans, (code, spoken) in enumerate([(MARIA, "es"), ("PBC-LANGUAGE", "fr"), (MARIA, "en")], 1):
        seat.scan(code)
        seat.settled(scans)
        seat.until(lambda spoken=spoken: languages.spoken() == spoken)  # type: ignore[misc]


# --- nothing was forgotten -------------------------------------------------------------------------------------------


def test_pseudo_is_longer_and_keeps_places_and_is_told_from_data() -> None:
    words = pseudo("Put {sku} aside, %n times.")
    assert "{sku}" in words
    assert "%n" in words
    assert len(words) >= 1.4 * len("Put {sku} aside, %n times.")
    shown = [pseudo("Ready"), pseudo("Take {what}").format(what=pseudo("it")) + " 12", "4121A", "Forgotten words"]
    assert forgotten(shown, ["4121A"]) == ["Forgotten words"]
    assert forgotten(["4121A: Forgotten"], ["4121A"]) == ["4121A: Forgotten"]


KEYS = ("Escape", "Esc", "Enter", "Ctrl", "Shift", "F1", "L")


def data(of: object) -> Iterator[str]:
    """Every text in the warehouse's own values."""
    if isinstance(of, str):
        yield of
    elif isinstance(of, msgspec.Struct):
        for name in of.__struct_fields__:
            yield from data(getattr(of, name))
    elif isinstance(of, tuple | list):
        for one in of:
            yield from data(one)


OTHERS = (
    "Packbench", "bench-1", "scanner", "scale", "slip", "label", "left", "tunnel", "SO-1001", "zzz", "pa", "Nov",
    *LANGUAGES.values(), PSEUDO, *KEYS,
)  # fmt: skip
"""Names that are the same in every language, and what stands on keys."""


def read_aloud(window: QWidget) -> Iterator[str]:
    """What a screen reader says of what is seen, but for the hostile order and the facts about the program."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, AboutCard):
            yield from (widget.accessibleName(), widget.accessibleDescription())
        if widget.isVisible() and isinstance(widget, QListView):
            rows = [widget.model().index(row, 0).data() or "" for row in range(min(9, widget.model().rowCount()))]
            yield from (row for row in rows if "HOSTILE" not in row)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[paint.Written]:
    """All that is painted."""
    found: list[paint.Written] = []
    monkeypatch.setattr(paint, "recorder", found.append)
    return found


CHANGES: list[Change] = [*PEOPLE, *goods(), *demo_orders(), long_order(1000), *hostile()]


QUICK = ("sign_in", "queue", "wrong", "packed", "settings", "line_check")
"""States that are looked at in every run of the tests; all others are slow."""


@pytest.mark.parametrize(
    "state",
    [
        pytest.param(one, marks=() if one.__name__ in QUICK else pytest.mark.slow)
        for one in states.STATES
        if one not in states.HOSTILE_STATES
    ],
)
def test_every_word_on_the_screen_was_made_to_be_translated(
    state: states.Made, written: list[paint.Written], qapp: object
) -> None:
    with states.stage("light", (1366, 768), CHANGES, language=PSEUDO) as made:
        languages.speak(PSEUDO)
        state(made)
        made.dress("light", PSEUDO)
        written.clear()
        made.window.repaint()
        for widget in made.window.findChildren(QWidget):
            if widget.isVisible():
                widget.repaint()
        aloud = [*read_aloud(made.window)]
    ours = [one.words for one in written if not one.foreign]
    assert any("⟦" in one for one in ours)
    assert forgotten(ours, {*data(CHANGES), *OTHERS}) == []
    assert forgotten(aloud, {*data(CHANGES), *OTHERS}) == []

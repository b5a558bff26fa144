"""The band's two texts keep apart, however high and deep the letters of their script are."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from pytestqt.qtbot import QtBot

from packing.verdict import Tone
from station.ui.band import Band, BandText
from station.ui.paint import Written
from station.ui.theme import Look
from tests.station.ui.written import cuts, painted

ARABIC = BandText(Tone.WRONG, "ليس في هذا الطلب", "مسحت 4121C، وهذا الطلب يريد 4121A أو 4121B. ضعه جانبًا.", "11", "باقٍ")
HINDI = BandText(Tone.WRONG, "इस ऑर्डर में नहीं", "4121A या 4121B लें, फिर स्कैन करें।", "11", "शेष")
THAI = BandText(Tone.WRONG, "ไม่อยู่ในคำสั่งซื้อนี้", "หยิบ 4121A หรือ 4121B แล้วสแกน", "11", "เหลือ")
ENGLISH = BandText(
    Tone.WRONG, "Jog by quay (ÅÇŞȚ)", "You scanned 4121C, this order wants 4121A or 4121B.", "11", "left"
)


class Beside(Look):
    """Letters that the first family has not got come from another."""

    family = ""

    def font(self, size: float, *, bold: bool = False, mono: bool = False) -> QFont:
        font = QFont(super().font(size, bold=bold, mono=mono))
        font.setFamilies(["Noto Sans", self.family])
        return font


def shown(bot: QtBot, words: BandText, family: str, scale: float) -> tuple[Band, list[Written]]:
    """The band on a 15-inch screen, and what it painted, from above."""
    if family not in QFontDatabase.families():
        pytest.skip(f"{family} is not on this computer")
    look = Beside(scale=scale)
    look.family = family
    band = Band(look)
    bot.addWidget(band)
    band.resize(1024, 192)
    band.show_text(words)
    told, _ = painted(band)
    return band, [one for one in told if one.words in (words.say, words.step)]


@pytest.mark.parametrize("scale", [0.75, 1.125], ids=["100 %", "150 %"])
@pytest.mark.parametrize(
    ("words", "family"),
    [
        (ARABIC, "Noto Sans Arabic"), (ARABIC, "Noto Naskh Arabic"),
        (HINDI, "Noto Sans Devanagari"), (THAI, "Noto Sans Thai"), (ENGLISH, "Noto Sans"),
    ],
)  # fmt: skip
def test_what_to_do_lies_clear_of_the_verdict_in_every_script(
    qtbot: QtBot, words: BandText, family: str, scale: float
) -> None:
    band, (say, step, *_) = shown(qtbot, words, family, scale)
    assert cuts(band) == []
    assert step.ink.top() > say.ink.top() + say.ink.height()


def test_letters_of_the_first_font_leave_the_two_lines_where_they_are(qtbot: QtBot) -> None:
    band, (say, step) = shown(qtbot, ENGLISH, "Noto Sans", 0.75)
    assert say.room.bottom() + 1 == step.room.top()
    assert say.room.top() == (band.height() - say.room.height() - step.room.height()) // 2

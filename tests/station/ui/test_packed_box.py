"""The packed box: what is in it, in columns, however little room there is."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from station.ui.packed_page import PackedPage
from station.ui.scene import Page
from tests.station.ui.states import everyday, packed, stage
from tests.station.ui.written import recorded


def test_contents_stand_in_columns_and_are_counted_where_only_one_row_has_room(qtbot: QtBot) -> None:
    with stage("light", (1366, 768), everyday()) as made:
        packed(made)
        page = made.window.pages[Page.PACKED]
        assert isinstance(page, PackedPage)
        box = page.box
        with recorded() as told:
            box.grab()
        about = [one.ink.left() for one in told if one.line.startswith(("Enamel mug", "Sencha"))]
        assert len(about) == 3
        assert max(about) - min(about) <= 3, "letters begin where they begin, the column is one"
        seen = set[int]()
        for high in range(240, 480, 8):
            box.resize(760, high)
            with recorded() as told:
                box.grab()
            seen.add(sum(one.line.endswith(" ×") for one in told))
            assert not any(one.cut and not one.foreign for one in told if "more line" in one.line)
        assert seen >= {0, 1, 3}

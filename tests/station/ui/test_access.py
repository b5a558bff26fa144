"""What a screen reader is told, on every page and in every state: names in words, roles that fit, verdicts at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.station.ui.states import STATES, Made, everything, stage, wrong

ROLE = QAccessible.Role
READ = {ROLE.StaticText, ROLE.Graphic, ROLE.ProgressBar, ROLE.Heading}
"""What is there to be read."""
USED = {
    ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.EditableText, ROLE.ComboBox, ROLE.Slider, ROLE.SpinBox,
    ROLE.List, ROLE.ListItem, ROLE.Table, ROLE.Cell, ROLE.PageTab, ROLE.PageTabList,
}  # fmt: skip
"""What is there to be used."""
SCENERY = {
    ROLE.Client, ROLE.LayeredPane, ROLE.Pane, ROLE.Window, ROLE.ScrollBar, ROLE.Grouping, ROLE.Border,
    ROLE.Row, ROLE.Section, ROLE.Form, ROLE.Splitter, ROLE.Indicator,
}  # fmt: skip
"""What holds other things and says nothing itself."""

MOST = 20
"""Rows of a list that are walked."""


def interfaces(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """It and all that is seen below it, as a screen reader walks."""
    yield top
    rows = top.childCount() if top.role() is not ROLE.List else min(top.childCount(), MOST)
    for number in range(rows):
        child = top.child(number)
        if child is not None and child.isValid() and not child.state().invisible:  # type: ignore[redundant-expr]
            yield from interfaces(child)


def name(one: QAccessibleInterface) -> str:
    return one.text(QAccessible.Text.Name)


def faults(window: QWidget) -> list[str]:
    """What a person who hears the screen would miss."""
    found = []
    heard = {id(one.object()) for one in interfaces(QAccessible.queryAccessibleInterface(window))}
    for one in interfaces(QAccessible.queryAccessibleInterface(window)):
        what = f"{type(one.object()).__name__} {name(one)!r} {one.role()}"
        if one.role() in READ | USED:
            if not name(one).strip() and not _nothing_to_say(one):
                found.append(f"{what}: without a name")
        elif one.role() not in SCENERY:
            found.append(f"{what}: an unexpected role")
        elif name(one) and one.role() is not ROLE.Window and one.object() is not window:
            found.append(f"{what}: says something, but as scenery: make it a Painted, a button or a list")
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and _paints(widget) and id(widget) not in heard:
            found.append(f"{type(widget).__name__}: not in the tree")
        if widget.isVisible() and _paints(widget) and not isinstance(widget, QAbstractScrollArea):
            one = QAccessible.queryAccessibleInterface(widget)
            if one.role() not in READ | USED and not _holds(widget):
                found.append(f"{type(widget).__name__}: paints itself, but is read by nobody ({one.role()})")
    return found


def _nothing_to_say(one: QAccessibleInterface) -> bool:
    """Words that are empty now, as a note that comes later."""
    return one.role() is ROLE.StaticText and getattr(one.object(), "quiet", False)


def _paints(widget: QWidget) -> bool:
    return "paintEvent" in type(widget).__dict__ and type(widget).__module__.startswith("station.")


def _holds(widget: QWidget) -> bool:
    """A card under other parts: what it says is said by them."""
    return any(child.isVisible() for child in widget.findChildren(QWidget))


QUICK = {
    "sign_in", "queue", "wrong", "supervisor", "packed", "devices", "settings", "help_now", "day", "line_check",
}  # fmt: skip
"""One state of each page: these are looked at in every run of the tests; all others are slow."""


@pytest.mark.parametrize(
    "state", [pytest.param(one, marks=() if one.__name__ in QUICK else pytest.mark.slow) for one in STATES]
)
def test_every_part_of_every_page_has_a_name_and_a_role(state: Made, qapp: QApplication) -> None:
    with stage("light", (1366, 768), everything()) as made:
        state(made)
        assert faults(made.window) == []


def test_bare_paint_is_a_fault(qtbot: QtBot) -> None:
    window = Bare()
    qtbot.addWidget(window)
    window.show()
    assert any("read by nobody" in fault for fault in faults(window))


class Bare(QWidget):
    """A window with something painted that no screen reader finds."""

    def __init__(self) -> None:
        super().__init__()
        self.part = _Painting(self)


class _Painting(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None: ...


_Painting.__module__ = "station.ui.bare"


def test_a_verdict_is_announced_and_a_refusal_breaks_in(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, bool]] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            at_once = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            told.append((event.message(), at_once))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    with stage("light", (1366, 768), everything()) as made:
        wrong(made)
    announced = [(words.partition(".")[0], at_once) for words, at_once in told]
    assert ("Order SO-1001", False) in announced
    assert announced.count(("4121A", False)) == 3
    assert announced[-1] == ("Not in this order", True)

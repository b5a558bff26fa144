from __future__ import annotations

from collections import Counter

import pytest

from packing import events
from packing.commands import COMMANDS, MOVES, SCREEN, Command
from packing.session import Rules
from tests.packing.desk import desk

OF_THE_SCREEN = sorted(SCREEN)


def test_every_command_has_words_and_a_key_of_its_own() -> None:
    assert set(COMMANDS) == set(Command)
    assert all(words.title and words.hint.endswith(".") for words in COMMANDS.values())
    assert Counter(words.key for words in COMMANDS.values()).most_common(1)[0][1] == 1
    assert set(MOVES) < SCREEN < set(Command)


@pytest.mark.parametrize("command", OF_THE_SCREEN)
def test_a_card_of_the_screens_own_is_kept_and_changes_nothing(command: Command) -> None:
    bench = desk(("85123A", 2), ("12-3", 1))
    bench.scan("85123A")
    bench.scan("NOPE")
    before = bench.session
    told = bench.scan(command.code)
    assert bench.happened[-1] == events.ScreenAsked(
        at=bench.happened[-1].at, scan=bench.happened[-1].scan, command=command.value
    )
    assert bench.happened[-1].scan is not None
    assert bench.session == before
    assert (told.kind, told.reason, told.order, told.remaining) == ("command", None, "O1", 2)


@pytest.mark.parametrize("command", OF_THE_SCREEN)
def test_it_needs_no_badge_no_order_and_no_end_of_a_line_check(command: Command) -> None:
    bench = desk(rules=Rules(sign_in=True))
    assert bench.scan(command.code).kind == "command"
    bench.do(Command.LINE_CHECK)
    assert bench.scan(command.code).kind == "command"
    assert bench.session.checking


def test_a_quantity_set_before_such_a_card_still_holds_for_the_item() -> None:
    bench = desk(("85123A", 5))
    bench.scan("PBQ-3")
    bench.scan(Command.HELP.code)
    assert bench.scan("85123A").quantity == 3

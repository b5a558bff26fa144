"""Looks for words that are cut off or lie on each other, for widgets out of place, for small targets and pale words,
on every screen, in every language: `python -m tests.station.ui.cut [STATE…] [--languages de,ar] [--pictures FOLDER]`.

The whole takes some minutes, for each state is brought about once by a real bench and then shown in every language and
on every screen. Ends with 1 where anything was found. The short form of it is `test_cut.py`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from packing.languages import LANGUAGES, PSEUDO
from station.ui.colours import PALETTES
from tests.station.ui.states import HOSTILE_STATES, STATES, Made, Stage, agrees, everything, stage, standing_clock
from tests.station.ui.written import SCREENS, TOUCHED, Screen, cuts, fit, painted, pale, small_targets

ALL = (*LANGUAGES, PSEUDO)


def look(
    state: Made, codes: Sequence[str], screens: Sequence[Screen], *, colours: bool = True, fingers: bool = True,
    pictures: Path | None = None,
) -> Iterator[str]:  # fmt: skip
    """All that is wrong with one state."""
    with stage("light", (1366, 768), everything()) as made:
        state(made)
        agrees(made, state)
        for code in codes:
            for screen in screens:
                _dress(made, "light", code, screen)
                found = cuts(made.window) if state not in HOSTILE_STATES else []
                yield from (f"{state.__name__}, {code}, {screen}: {one}" for one in dict.fromkeys(found))
                if found and pictures is not None:
                    name = f"{state.__name__}-{code}-{screen.width}-{screen.zoom}.png"
                    painted(made.window)[1].save(str(pictures / name))
        for screen in TOUCHED if fingers else ():
            _dress(made, "light", "en", screen)
            yield from (f"{state.__name__}, {screen}: {one}" for one in small_targets(made.window))
        for theme in PALETTES if colours else ():
            _dress(made, theme, "en", SCREENS[0])
            yield from (f"{state.__name__}, {theme}: {one}" for one in dict.fromkeys(pale(made.window)))


def _dress(made: Stage, theme: str, code: str, screen: Screen) -> None:
    fit(made.window, screen)
    made.dress(theme, code)
    fit(made.window, screen)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("states", nargs="*")
    parser.add_argument("--languages", default=",".join(ALL))
    parser.add_argument("--pictures", type=Path, help="where pictures of what is cut off go")
    parser.add_argument("--words", action="store_true", help="only words: neither targets nor colours")
    given = parser.parse_args()
    if given.pictures:
        given.pictures.mkdir(parents=True, exist_ok=True)
    application, count = QApplication.instance() or QApplication([]), 0
    with standing_clock():
        for state in STATES:
            if given.states and state.__name__ not in given.states:
                continue
            codes, every = given.languages.split(","), not given.words
            for one in look(state, codes, SCREENS, colours=every, fingers=every, pictures=given.pictures):
                count += 1
                print(one, flush=True)
    print(f"{count} found.")
    application.quit()
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())

"""States of the window as pictures, to look at: `python -m tests.station.ui.shots FOLDER [NAME…]`.

PACKBENCH_LANGUAGE, if set, is the language of the words.

`--readme FILE` makes the one picture that the README shows. All pictures for the docs are made by
`tests.station.ui.screens`; the states are in `tests.station.ui.states`.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.station.ui.states import SIZES, STATES, agrees, everything, right, stage


def shoot(folder: Path, names: list[str], sizes: tuple[tuple[int, int], ...], themes: tuple[str, ...]) -> None:
    """All states, or those named."""
    folder.mkdir(parents=True, exist_ok=True)
    for state in STATES:
        if names and state.__name__ not in names:
            continue
        for theme in themes:
            for size in sizes:
                with stage(theme, size, everything()) as made:
                    state(made)
                    agrees(made, state)
                    if language := os.environ.get("PACKBENCH_LANGUAGE"):
                        made.dress(theme, language)
                    made.window.grab().save(str(folder / f"{state.__name__}-{theme}-{size[1]}.png"))


def readme(path: Path) -> None:
    """The README's picture."""
    with stage("light", SIZES[0], everything()) as made:
        right(made)
        agrees(made, right)
        image = made.window.grab().toImage()
        image.setDevicePixelRatio(1)
        image.save(str(path))


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--readme", type=Path)
    parser.add_argument("--quick", action="store_true", help="light, 1366x768 only")
    given = parser.parse_args()
    application = QApplication([])
    if given.readme:
        readme(given.readme)
    if given.folder:
        few = given.quick
        shoot(given.folder, given.names, SIZES[:1] if few else SIZES, ("light",) if few else ("light", "dark"))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())

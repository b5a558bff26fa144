"""Every screen in every theme and three languages, as small pictures: `./dev exec python -m tests.station.ui.screens`.

Writes `docs/screens`: a WebP for each, and `README.md`, the index. The clock stands still and the states are those of
`tests.station.ui.states`, so that a second run changes no byte of what did not change on the screen. `NAME…` makes only
the states of these names. `docs/tour.md` shows some of the pictures.
"""

from __future__ import annotations

import argparse
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from station.ui import languages
from tests.station.ui.states import HOSTILE_STATES, STATES, Made, agrees, everyday, stage, standing_clock

FOLDER = Path(__file__).parents[3] / "docs" / "screens"
THEMES = {"light": "Light", "dark": "Dark", "contrast": "High contrast"}
LANGUAGES = ("en", "de", "ar")
SIZE = (1366, 768)
WIDTH = 800
"""Pixels across in a picture: enough to read the small print."""
QUALITY = 30

SHOWN: tuple[Made, ...] = tuple(state for state in STATES if state not in HOSTILE_STATES)


def file_name(state: str, theme: str, language: str) -> str:
    """`right-dark-ar.webp`."""
    return f"{state}-{theme}-{language}.webp"


def shoot(folder: Path, state: Made) -> int:
    """One state in all its dresses; the number of pictures that became others."""
    changed = 0
    with stage("light", SIZE, everyday()) as made:
        state(made)
        agrees(made, state)
        for language in LANGUAGES:
            for theme in THEMES:
                made.dress(theme, language)
                changed += _keep(folder / file_name(state.__name__, theme, language), made.window.grab())
        languages.speak("en")
    return changed


def _keep(path: Path, picture: QPixmap) -> bool:
    small = picture.toImage().scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    small.save(buffer, "BMP")  # type: ignore[call-overload]
    out = BytesIO()
    Image.open(BytesIO(buffer.data().data())).convert("RGB").save(out, "WEBP", quality=QUALITY, method=4)
    if path.is_file() and path.read_bytes() == out.getvalue():
        return False
    path.write_bytes(out.getvalue())
    return True


def caption(state: Made) -> str:
    """The state in a sentence or two."""
    return " ".join((state.__doc__ or "").split())


def index() -> str:
    """The page of all pictures."""
    lines = [
        "# Every screen",
        "",
        "Each state of the bench's window, light and in English. The other themes and languages are behind the links.",
        "Made by `./dev exec python -m tests.station.ui.screens`; the states are in `tests/station/ui/states.py`.",
        "",
        "A day told with some of them: [two minutes with Packbench](../tour.md).",
        "",
    ]
    for state in SHOWN:
        name = state.__name__
        lines += [f"## {name.replace('_', ' ').capitalize()}", "", caption(state), ""]
        lines += [f"![{caption(state)}]({file_name(name, 'light', 'en')})", ""]
        for theme, title in THEMES.items():
            links = [f"[{languages.LANGUAGES[code]}]({file_name(name, theme, code)})" for code in LANGUAGES]
            lines.append(f"- {title}: {', '.join(links)}")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="states to make; all of them if none is named")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    given = parser.parse_args()
    application = QApplication([])
    given.folder.mkdir(parents=True, exist_ok=True)
    wanted = [state for state in SHOWN if not given.names or state.__name__ in given.names]
    with standing_clock():
        changed = sum(shoot(given.folder, state) for state in wanted)
    known = {file_name(state.__name__, theme, code) for state in SHOWN for theme in THEMES for code in LANGUAGES}
    for old in given.folder.glob("*.webp"):
        if old.name not in known:
            old.unlink()
    (given.folder / "README.md").write_text(index(), encoding="utf-8", newline="\n")
    size = sum(path.stat().st_size for path in given.folder.glob("*.webp"))
    print(f"{len(wanted)} states, {changed} pictures changed, {size / 1e6:.1f} MB in {given.folder}")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Draws the pictures of the demo catalogue: ``python -m assets.demo.draw`` writes the same bytes each time.

One line here is one picture; the catalogue names it in its ``picture`` column. Look-alikes differ as they do
on a real shelf: in colour, size or one detail. Runs with the standard library alone. Knows no SKU, no GTIN.
"""

from __future__ import annotations

from pathlib import Path

from assets.demo import garden, kitchen, stationery
from assets.demo.pen import sheet

SAND, MINT, SKY = "#F4ECE1", "#E6F0E4", "#E8EEF5"
NAVY, BLUE, RED, GREEN, OCHRE = "#24405F", "#2F6FA5", "#B93A32", "#6E9E7C", "#D99A2B"
CREAM, GRAPHITE, CLAY, CLAY_DARK = "#FBF4E4", "#3A434C", "#C8704A", "#8A4426"

KITCHEN = {
    "mug-300-blue": kitchen.mug(BLUE, "#1B3A57"),
    "mug-300-white": kitchen.mug("#FBFAF5", "#1B3A57"),
    "mug-300-sage": kitchen.mug("#8DAE8F", "#1B3A57"),
    "mug-300-red": kitchen.mug(RED, "#1B3A57"),
    "mug-500-blue": kitchen.mug(BLUE, "#1B3A57", 1.3),
    "mug-500-white": kitchen.mug("#FBFAF5", "#1B3A57", 1.3),
    "jar-05": kitchen.jar("#C9803F", "#8E4F1F", "0.5", 0.76),
    "jar-10": kitchen.jar("#C9803F", "#8E4F1F", "1.0", 0.92),
    "jar-15": kitchen.jar("#C9803F", "#8E4F1F", "1.5", 1.08),
    "towel-striped": kitchen.towel(CREAM, NAVY, "striped"),
    "towel-checked": kitchen.towel(CREAM, NAVY, "checked"),
    "towel-plain": kitchen.towel(OCHRE, OCHRE, "plain"),
    "whisk-25": kitchen.whisk(0.84, "#2F6B5E"),
    "whisk-30": kitchen.whisk(1.04, "#2F6B5E"),
    "spoon": kitchen.spoon(False),
    "spoon-slotted": kitchen.spoon(True),
    "board-s": kitchen.board(0.72),
    "board-m": kitchen.board(0.88),
    "board-l": kitchen.board(1.06),
    "mitt-grey": kitchen.mitt("#77838E", CREAM),
    "mitt-clay": kitchen.mitt(CLAY, CREAM),
    "tea-sencha": kitchen.tea("#3F7D5A", "leaf"),
    "tea-genmaicha": kitchen.tea("#3F7D5A", "rice"),
    "tea-earl-grey": kitchen.tea("#34506E", "citrus"),
    "honey-250": kitchen.honey(0.78),
    "honey-500": kitchen.honey(1),
}
GARDEN = {
    "pot-12": garden.pot(0.78, "12", CLAY, CLAY_DARK),
    "pot-14": garden.pot(0.92, "14", CLAY, CLAY_DARK),
    "pot-16": garden.pot(1.06, "16", CLAY, CLAY_DARK),
    "pot-14-glazed": garden.pot(0.92, "14", "#4E8C8A", "#24514F", glazed=True),
    "can-15-green": garden.can("#4F8A5B", 0.78),
    "can-15-blue": garden.can("#3C78A8", 0.78),
    "can-50-green": garden.can("#4F8A5B", 1),
    "trowel": garden.trowel(),
    "fork": garden.fork(),
    "glove-7": garden.glove("#C4822E", "7"),
    "glove-8": garden.glove("#2F6FA5", "8"),
    "glove-9": garden.glove("#A33B4A", "9"),
    "seeds-tomato": garden.seeds("#C8453C", "tomato"),
    "seeds-basil": garden.seeds("#4F8A45", "basil"),
    "seeds-lavender": garden.seeds("#7A62AE", "lavender"),
    "seeds-sunflower": garden.seeds("#DB9A1F", "sunflower"),
    "seeds-radish": garden.seeds("#C8453C", "radish"),
    "twine-jute": garden.twine("#CBA470", "#9C7440"),
    "twine-green": garden.twine("#6F9A63", "#46703B"),
    "secateurs-bypass": garden.secateurs(anvil=False),
    "secateurs-anvil": garden.secateurs(anvil=True),
    "birdhouse-blue": garden.birdhouse("#3C78A8"),
    "birdhouse-red": garden.birdhouse("#B93A32"),
}
STATIONERY = {
    "notebook-a5-dotted-black": stationery.notebook(GRAPHITE, "A5", ruled=False),
    "notebook-a5-ruled-black": stationery.notebook(GRAPHITE, "A5", ruled=True),
    "notebook-a5-dotted-blue": stationery.notebook(BLUE, "A5", ruled=False),
    "notebook-a6-dotted-black": stationery.notebook(GRAPHITE, "A6", ruled=False, factor=0.78),
    "ink-blue": stationery.ink("#2456A6"),
    "ink-black": stationery.ink("#23262B"),
    "ink-green": stationery.ink("#1F7A5A"),
    "pencils-hb": stationery.pencils("HB", "#2F6B5E", OCHRE),
    "pencils-2b": stationery.pencils("2B", "#2F6B5E", "#B34700"),
    "tape-blue-dots": stationery.tape("#5C93C4", "#3F73A3", "dots"),
    "tape-blue-stripes": stationery.tape("#5C93C4", "#3F73A3", "stripes"),
    "tape-coral": stationery.tape("#E58A76", "#C4664F", "plain"),
    "pen-f": stationery.pen("F", NAVY),
    "pen-m": stationery.pen("M", NAVY),
    "scissors": stationery.scissors("#B34700"),
    "envelope-c6": stationery.envelope(212, 150),
    "envelope-dl": stationery.envelope(264, 132),
}


def pictures() -> dict[str, str]:
    """The text of every picture by its file name."""
    rooms = ((SAND, KITCHEN), (MINT, GARDEN), (SKY, STATIONERY))
    return {f"{name}.svg": sheet(tint, drawing) for tint, room in rooms for name, drawing in room.items()}


def main() -> None:
    folder = Path(__file__).parent / "pictures"
    for name, text in pictures().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

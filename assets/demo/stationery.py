"""How the desk things of the demo shop look.

Each function gives one drawing on the 320 x 320 sheet. Knows no SKU.
"""

from __future__ import annotations

from assets.demo.pen import (
    INK,
    STEEL,
    STEEL_DARK,
    WHITE,
    area,
    dot,
    line,
    number,
    oval,
    rect,
    scaled,
    shadow,
    turned,
    words,
)


def notebook(cover: str, size: str, ruled: bool, factor: float = 1) -> str:
    """A bound notebook; the label shows its size and whether it is dotted or ruled."""
    if ruled:
        paper = line("M126 176H182M126 188H182M126 200H182", INK, 2.5, 0.6)
    else:
        paper = "".join(dot(x, y, 2, INK, 0.7) for x in range(128, 184, 11) for y in (176, 188, 200))
    drawing = (
        rect(88, 46, 156, 232, INK, 14, 0.14)
        + rect(86, 44, 150, 230, "#FBF7EC", 12)
        + rect(78, 40, 154, 230, cover, 14)
        + rect(78, 40, 24, 230, INK, 12, 0.22)
        + rect(114, 122, 80, 94, "#FFFDF6", 6)
        + words(size, 154, 147, 26, INK, 0.9)
        + paper
        + rect(208, 40, 9, 230, INK, alpha=0.45)
        + line("M112 52H196", WHITE, 4, 0.25)
        + area("M130 270H144V296L137 288L130 296Z", "#B34700")
    )
    return scaled(factor, drawing, y=160)


def ink(colour: str, cap: str = "#2B3640") -> str:
    drop = "M160 172Q186 204 186 220A26 26 0 0 1 134 220Q134 204 160 172Z"
    return (
        shadow(92)
        + rect(78, 134, 164, 134, "#DCE7EC", 26)
        + rect(88, 156, 144, 104, colour, 18)
        + rect(118, 160, 84, 94, WHITE, 10)
        + area(drop, colour)
        + oval(150, 220, 5, 9, WHITE, 0.5)
        + rect(126, 112, 68, 28, "#DCE7EC", 6)
        + rect(114, 68, 92, 54, cap, 10)
        + "".join(rect(x, 76, 4, 38, WHITE, 2, 0.18) for x in range(124, 200, 12))
        + line("M94 150V238", WHITE, 6, 0.7)
    )


def pencils(grade: str, colour: str, cap: str) -> str:
    """Two pencils, their grade on a band."""

    def one(x: int) -> str:
        return (
            rect(x, 92, 44, 176, colour)
            + rect(x, 92, 14, 176, WHITE, alpha=0.22)
            + rect(x + 30, 92, 14, 176, INK, alpha=0.18)
            + area(f"M{x} 94L{x + 22} 36L{x + 44} 94Q{x + 33} 84 {x + 22} 94Q{x + 11} 84 {x} 94Z", "#EBCB9B")
            + area(f"M{number(x + 14.8)} 55L{number(x + 22)} 36L{number(x + 29.2)} 55Z", INK)
            + rect(x, 262, 44, 14, STEEL)
            + rect(x, 274, 44, 20, cap, 8)
        )

    return turned(
        18,
        one(110)
        + one(166)
        + rect(102, 168, 116, 56, "#FFFBF0", 8)
        + rect(102, 168, 116, 8, cap, 4)
        + words(grade, 160, 199, 28, INK),
    )


def tape(colour: str, deep: str, pattern: str) -> str:
    """A roll of paper tape; ``pattern`` is dots, stripes or plain."""
    marks = {
        "dots": "".join(dot(x, 239, 5, WHITE, 0.9) for x in range(176, 282, 18)),
        "stripes": "".join(line(f"M{x} 248L{x + 14} 230", WHITE, 5, 0.9) for x in range(170, 268, 18)),
        "plain": "",
    }[pattern]
    return (
        shadow(104, 262)
        + dot(150, 156, 100, deep)
        + dot(150, 156, 92, colour)
        + dot(150, 156, 78, WHITE, 0.14)
        + dot(150, 156, 58, "#D8C3A1")
        + dot(150, 156, 48, "#E8EEF5")
        + line("M72 130Q84 88 124 76", WHITE, 7, 0.45)
        + area("M150 222H286L278 230L286 239L278 247L286 256H150Z", colour)
        + marks
        + area("M150 222Q176 222 196 210Q178 240 150 256Z", INK, 0.14)
    )


def scissors(grip: str) -> str:
    blades = area("M150 186L128 40Q126 28 136 34L176 176Z", STEEL) + area(
        "M170 186L192 40Q194 28 184 34L144 176Z", STEEL_DARK
    )
    rings = (
        line("M168 180Q186 202 200 216", grip, 18)
        + line("M152 180Q134 202 120 216", grip, 18)
        + f'<ellipse cx="112" cy="242" rx="30" ry="36" fill="none" stroke="{grip}" stroke-width="16"/>'
        + f'<ellipse cx="208" cy="242" rx="30" ry="36" fill="none" stroke="{grip}" stroke-width="16"/>'
    )
    return turned(14, blades + rings + dot(160, 166, 9, INK, 0.75))


def envelope(width: float, height: float) -> str:
    x, y = 160 - width / 2, 168 - height / 2
    kraft, deep = "#D2A873", "#A87C46"
    top = number(y + 6)
    flap = f"M{number(x + 6)} {top}L160 {number(y + height * 0.56)}L{number(x + width - 6)} {top}"
    middle, foot = number(y + height * 0.46), number(y + height - 8)
    folds = (
        f"M{number(x + 8)} {foot}L{number(160 - width * 0.12)} {middle}"
        f"M{number(x + width - 8)} {foot}L{number(160 + width * 0.12)} {middle}"
    )
    return (
        rect(x + 10, y - 12, width, height, deep, 10)
        + rect(x + 6, y + 8, width, height, INK, 10, 0.12)
        + rect(x, y, width, height, kraft, 10)
        + line(folds, deep, 3, 0.6)
        + area(flap + "Z", "#DDB988")
        + line(flap, deep, 4)
        + dot(160, y + height * 0.54, 11, "#B34700")
    )


def pen(nib: str, colour: str) -> str:
    """A fountain pen, open; the nib's width and the letter on the barrel differ."""
    width = {"F": 9.0, "M": 16.0}[nib]
    return turned(
        40,
        (
            rect(142, 124, 36, 168, colour, 16)
            + rect(142, 124, 36, 18, "#D8B45A", 4)
            + rect(168, 136, 10, 148, INK, 5, 0.18)
            + line("M150 152V268", WHITE, 5, 0.35)
            + area("M146 126L150 92H170L174 126Z", INK)
            + area(
                f"M144 94Q146 66 {number(160 - width / 2)} 40H{number(160 + width / 2)}Q174 66 176 94Z",
                "#D8B45A",
            )
            + line("M160 44V74", INK, 2.5)
            + dot(160, 78, 4.5, INK)
            + rect(140, 168, 40, 44, "#FFFBF0", 6)
            + words(nib, 160, 190, 24, INK)
        ),
    )

"""How the garden things of the demo shop look.

Each function gives one drawing on the 320 x 320 sheet. Knows no SKU.
"""

from __future__ import annotations

from math import cos, radians, sin

from assets.demo.pen import (
    INK,
    STEEL,
    STEEL_DARK,
    WHITE,
    WOOD,
    WOOD_DARK,
    area,
    dot,
    line,
    oval,
    rect,
    scaled,
    shadow,
    turned,
    words,
)

LEAF, LEAF_DARK = "#5B9A4E", "#3C7437"


def pot(size: float, width: str, clay: str, stamp: str, glazed: bool = False) -> str:
    """A flower pot with its width in centimetres stamped on it."""
    gloss = line("M106 146L116 238", WHITE, 10, 0.55) + line("M100 104H150", WHITE, 8, 0.5) if glazed else ""
    drawing = (
        area("M88 122H232L214 256Q212 268 200 268H120Q108 268 106 256Z", clay)
        + area("M192 122H232L214 256Q212 268 200 268H168Q184 262 186 244Z", INK, 0.10)
        + rect(76, 86, 168, 46, clay, 12)
        + rect(76, 118, 168, 14, INK, 7, 0.16)
        + rect(76, 86, 168, 18, WHITE, 9, 0.16)
        + gloss
        + words(width, 160, 196, 44, stamp, 0.9)
    )
    return shadow(66 * size) + scaled(size, drawing)


def can(colour: str, size: float) -> str:
    spout = area("M196 236L262 116L278 126L214 262Z", colour) + area("M254 108L290 130L282 144L246 122Z", colour)
    holes = "".join(dot(262 + i * 8, 120.5 + i * 5, 2.4, WHITE, 0.8) for i in range(3))
    drawing = (
        line("M96 172Q40 172 40 214Q42 250 96 246", colour, 15)
        + line("M100 148Q112 78 160 78Q196 78 204 140", colour, 14)
        + spout
        + area("M196 236L262 116L278 126L214 262Z", INK, 0.14)
        + holes
        + rect(84, 136, 132, 132, colour, 18)
        + rect(180, 136, 36, 132, INK, 16, 0.10)
        + rect(80, 130, 140, 18, colour, 9)
        + rect(80, 130, 140, 18, INK, 9, 0.18)
        + line("M102 166V242", WHITE, 9, 0.4)
    )
    return shadow(78 * size) + scaled(size, drawing)


def _handle() -> str:
    return (
        rect(153, 148, 14, 60, STEEL_DARK, 6)
        + rect(144, 192, 32, 100, WOOD, 15)
        + rect(144, 192, 32, 14, "#2F6B5E", 6)
        + line("M152 216V270", WHITE, 4, 0.4)
        + dot(160, 280, 4, WOOD_DARK)
    )


def trowel() -> str:
    blade = "M126 62Q128 30 160 22Q192 30 194 62V128Q192 158 160 160Q128 158 126 128Z"
    return turned(
        30,
        _handle() + area(blade, STEEL) + area("M160 22Q192 30 194 62V128Q192 158 160 160Z", STEEL_DARK, 0.5),
    )


def fork() -> str:
    tines = "M130 40V112Q130 146 160 146Q190 146 190 112V40M160 30V150"
    return turned(30, _handle() + line(tines, STEEL_DARK, 15) + line(tines, STEEL, 8))


def glove(cuff: str, size: str) -> str:
    """A garden glove; sizes differ in the colour of the cuff and the figure on it."""
    cloth, rubber = "#F2E6C9", "#6E9E5B"
    fingers = "".join(rect(x, y, 31, 120, rubber, 15.5) for x, y in ((98, 74), (130, 48), (162, 42), (194, 66)))
    return (
        shadow(62, 276)
        + fingers
        + area("M98 130H225V176Q225 214 208 222H116Q98 214 98 180Z", cloth)
        + area("M98 130H225V150Q160 172 98 150Z", rubber)
        + area("M104 196Q66 178 58 146Q56 126 74 126Q90 128 102 160Z", rubber)
        + line("M128 96V132M161 80V136M194 90V134", INK, 2.5, 0.18)
        + rect(108, 212, 108, 58, cuff, 12)
        + rect(108, 212, 108, 10, INK, 5, 0.16)
        + words(size, 162, 246, 26, WHITE)
    )


def _tomato() -> str:
    return (
        dot(160, 190, 42, "#D7422F")
        + oval(146, 174, 10, 7, WHITE, 0.35)
        + area("M160 154L168 140L172 154L190 150L178 164L160 170L142 164L130 150L148 154L152 140Z", LEAF_DARK)
    )


def _basil() -> str:
    leaf = "M160 206Q{a} 196 {b} 158Q{c} 156 160 206Z"
    sides = leaf.format(a=116, b=110, c=150) + leaf.format(a=204, b=210, c=170)
    return (
        line("M160 232V170", LEAF_DARK, 6)
        + area(sides, LEAF)
        + area("M160 194Q130 160 160 136Q190 160 160 194Z", "#74B863")
    )


def _lavender() -> str:
    stems = ((160, 148), (132, 160), (188, 160))
    return "".join(
        line(f"M160 236Q{x} 220 {x} {y}", LEAF_DARK, 4)
        + "".join(oval(x + (6 if i % 2 else -6), y + 6 + 10 * i, 8, 6, "#8268B5") for i in range(5))
        + oval(x, y - 4, 6, 8, "#9C84CB")
        for x, y in stems
    )


def _sunflower() -> str:
    petals = "".join(
        dot(160 + 33 * cos(radians(a)), 186 + 33 * sin(radians(a)), 12, "#F0B429") for a in range(0, 360, 30)
    )
    return (
        petals
        + dot(160, 186, 25, "#5E3A1F")
        + "".join(
            dot(160 + 12 * cos(radians(a)), 186 + 12 * sin(radians(a)), 2.6, "#C98E55") for a in range(0, 360, 45)
        )
    )


def _radish() -> str:
    return (
        area("M160 172Q120 140 128 128Q152 134 160 166Q168 134 192 128Q200 140 160 172Z", LEAF)
        + area("M160 160Q200 162 194 196Q186 224 160 244Q134 224 126 196Q120 162 160 160Z", "#C92F5E")
        + area("M138 214Q148 230 160 244Q172 230 182 214Q160 224 138 214Z", WHITE)
    )


def seeds(colour: str, plant: str) -> str:
    """A packet of seeds with the plant on it."""
    signs = {
        "tomato": _tomato,
        "basil": _basil,
        "lavender": _lavender,
        "sunflower": _sunflower,
        "radish": _radish,
    }
    return (
        rect(94, 42, 144, 236, INK, 8, 0.12)
        + rect(88, 36, 144, 236, "#FFFBF0", 8)
        + rect(88, 36, 144, 66, colour, 8)
        + rect(88, 92, 144, 10, colour)
        + rect(88, 36, 144, 20, INK, 8, 0.14)
        + line("M116 76H204", WHITE, 9)
        + line("M132 92H188", WHITE, 4, 0.7)
        + signs[plant]()
        + rect(88, 258, 144, 14, colour, 7)
    )


def twine(colour: str, shade: str) -> str:
    winds = "".join(line(f"M112 {y}Q160 {y + 14} 208 {y}", shade, 3) for y in range(104, 232, 10))
    return (
        shadow(66)
        + rect(138, 58, 44, 200, WOOD, 6)
        + rect(104, 90, 112, 158, colour, 24)
        + winds
        + rect(94, 66, 132, 26, WOOD, 10)
        + rect(94, 242, 132, 26, WOOD, 10)
        + rect(94, 82, 132, 10, WOOD_DARK, 5, 0.5)
        + rect(94, 258, 132, 10, WOOD_DARK, 5, 0.5)
        + dot(160, 78, 7, WOOD_DARK)
        + line("M214 214Q246 210 244 236Q240 258 262 262", colour, 6)
    )


def secateurs(anvil: bool) -> str:
    """Bypass: two curved blades that pass. Anvil: one straight blade that meets a flat block."""
    handles = (
        line("M146 168Q116 214 124 282", "#A9322B", 24)
        + line("M174 168Q204 214 196 282", "#C8453C", 24)
        + line("M118 232Q118 258 121 278", WHITE, 4, 0.4)
    )
    bypass = area("M150 176Q120 110 158 36Q176 92 176 172Z", STEEL) + area(
        "M170 176Q214 128 204 62Q170 96 152 172Z", STEEL_DARK
    )
    block = area("M146 176L132 60Q132 44 144 44L166 172Z", STEEL) + area("M156 178L172 44H198V78L182 178Z", "#4B5661")
    return turned(24, handles + (block if anvil else bypass) + dot(160, 170, 15, "#4B5661") + dot(160, 170, 6, STEEL))


def birdhouse(roof: str) -> str:
    return (
        shadow(70, 276)
        + rect(152, 226, 16, 50, WOOD_DARK, 4)
        + area("M94 126L160 66L226 126V234Q226 244 216 244H104Q94 244 94 234Z", "#F0DDBA")
        + line("M128 132V242M192 132V242", WOOD_DARK, 2.5, 0.4)
        + line("M78 138L160 62L242 138", roof, 24)
        + line("M84 126L156 60", WHITE, 5, 0.35)
        + dot(160, 164, 25, WOOD_DARK)
        + dot(160, 166, 21, "#3B2A1E")
        + line("M160 206V216", WOOD_DARK, 9)
        + dot(160, 206, 6, WOOD)
    )

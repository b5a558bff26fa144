"""How the kitchen things of the demo shop look.

Each function gives one drawing on the 320 x 320 sheet. Knows no SKU.
"""

from __future__ import annotations

from math import cos, radians, sin

from assets.demo.pen import (
    INK,
    STEEL_DARK,
    WHITE,
    WOOD,
    WOOD_DARK,
    area,
    dot,
    group,
    line,
    number,
    oval,
    rect,
    scaled,
    shadow,
    turned,
    words,
)


def mug(colour: str, rim: str, size: float = 1) -> str:
    """An enamel mug; the large one is the same mug, taller."""
    top = 268 - 148 * size
    body = f"M84 {number(top)}H206L200 248Q199 268 179 268H111Q91 268 90 248Z"
    gloss = f"M100 {number(top + 26)}L104 236"
    mid = (top + 262) / 2
    upper, bend, lower = number(mid - 42), number(mid - 14), number(mid + 34)
    handle = f"M202 {upper}H224Q248 {upper} 246 {bend}Q243 {lower} 198 {number(mid + 38)}"
    specks = "".join(
        dot(120 + (i * 29) % 72, top + 32 + (i * 47) % (216 - top), 1.4 + i % 3 * 0.7, WHITE, 0.5) for i in range(13)
    )
    drawing = (
        shadow(84)
        + line(handle, rim, 20)
        + line(handle, colour, 13)
        + area(body, colour)
        + area(f"M176 {number(top)}H206L200 248Q199 268 179 268H150Q174 262 176 236Z", INK, 0.10)
        + specks
        + line(gloss, WHITE, 9, 0.45)
        + rect(78, top - 7, 134, 14, rim, 7)
    )
    return group("translate(-4 4)", scaled(1.12, drawing))


def jar(content: str, pips: str, volume: str, size: float) -> str:
    """A storage jar with a wooden lid and its volume on the label."""
    beans = "".join(oval(112 + (i * 29) % 98, 124 + (i * 41) % 128, 6, 4, pips, 0.55) for i in range(34))
    drawing = (
        rect(92, 84, 136, 184, "#CFE3E8", 26)
        + rect(100, 116, 120, 144, content, 20)
        + beans
        + rect(118, 158, 84, 58, WHITE, 10)
        + words(volume, 160, 187, 30, INK, 0.95)
        + line("M106 112V226", WHITE, 8, 0.7)
        + rect(98, 52, 124, 40, WOOD, 10)
        + rect(98, 78, 124, 14, WOOD_DARK, 7, 0.6)
    )
    return shadow(76 * size) + scaled(size, drawing)


def towel(ground: str, colour: str, pattern: str) -> str:
    """A folded tea towel on its loop; ``pattern`` is striped, checked or plain."""
    stripes = [rect(92, y, 136, h, colour) for y, h in ((92, 8), (106, 4), (196, 4), (206, 18), (230, 4))]
    checks = [rect(92, y, 136, 10, colour, alpha=0.55) for y in range(84, 250, 28)]
    checks += [rect(x, 66, 10, 196, colour, alpha=0.55) for x in range(103, 226, 26)]
    inner = {"striped": stripes, "checked": checks, "plain": [rect(92, 214, 136, 6, WHITE, alpha=0.6)]}[pattern]
    return (
        line("M150 68Q146 34 160 34Q174 34 170 68", colour, 6)
        + rect(106, 70, 136, 192, INK, 8, 0.14)
        + rect(92, 62, 136, 204, ground, 8)
        + "".join(inner)
        + area("M160 62H228V266H212Q214 150 160 62Z", INK, 0.07)
        + "".join(line(f"M{x} 267V275", colour if pattern != "plain" else ground, 3) for x in range(98, 226, 8))
    )


def whisk(size: float, grip: str) -> str:
    wires = "".join(
        line(f"M160 172C{160 - w} 140 {160 - w} 46 160 46C{160 + w} 46 {160 + w} 140 160 172", STEEL_DARK, 4.5)
        for w in (78, 48, 18)
    )
    handle = (
        rect(150, 160, 20, 26, STEEL_DARK, 6)
        + rect(146, 180, 28, 104, grip, 14)
        + dot(160, 268, 5, WHITE, 0.8)
        + line("M153 194V250", WHITE, 4, 0.35)
    )
    return turned(28, scaled(size, wires + handle, y=180))


def spoon(slotted: bool) -> str:
    bowl = oval(160, 92, 44, 56, WOOD) + oval(160, 90, 32, 44, WOOD_DARK, 0.35)
    hole = "".join(rect(x, 64, 9, 56, "#F4ECE1", 4.5) for x in (139, 155.5, 172)) if slotted else ""
    handle = area("M150 138H170L174 280Q174 292 160 292Q146 292 146 280Z", WOOD) + line(
        "M158 160L156 276", WOOD_DARK, 3, 0.5
    )
    return turned(32, handle + bowl + hole + line("M128 70Q136 50 152 46", WHITE, 5, 0.5))


def board(size: float) -> str:
    drawing = (
        rect(78, 92, 164, 192, INK, 22, 0.12)
        + area(
            "M72 110Q72 86 96 86H136Q140 86 140 78V50Q140 30 160 30Q180 30 180 50V78Q180 86 184 86H224Q248 86"
            " 248 110V252Q248 276 224 276H96Q72 276 72 252Z",
            "#C98E55",
        )
        + rect(72, 128, 176, 26, "#A86E3A", alpha=0.45)
        + rect(72, 196, 176, 16, "#A86E3A", alpha=0.35)
        + line("M84 112H196M110 174H232M88 236H180", "#A86E3A", 3, 0.5)
        + dot(160, 54, 9, "#F4ECE1")
    )
    return scaled(size, drawing, y=160)


def mitt(colour: str, cuff: str) -> str:
    hand = "M104 226V116Q104 54 158 54Q210 54 210 112V130Q214 108 234 108Q256 110 250 140Q242 178 210 200V226Z"
    quilt = "M118 96L196 174M112 126L196 210M112 162L164 214M196 96L118 174M200 132L118 214"
    return (
        shadow(66, 276)
        + area(hand, colour)
        + line(quilt, WHITE, 2.5, 0.35)
        + area("M210 130Q214 108 234 108Q256 110 250 140Q242 178 210 200Z", INK, 0.10)
        + rect(96, 220, 122, 48, cuff, 12)
        + line("M218 240Q240 240 236 262Q232 272 218 262", cuff, 6)
        + line("M108 244H206", INK, 2.5, 0.2)
    )


def tea(colour: str, sign: str) -> str:
    """A tea tin; ``sign`` on its label: leaf, rice or citrus."""
    leaf = area("M160 146Q192 164 160 208Q128 164 160 146Z", "#4F8A45") + line("M160 160V214", WHITE, 3)
    rice = leaf + "".join(oval(x, y, 8, 4.5, "#C9A24B") for x, y in ((136, 166), (184, 166), (138, 198), (182, 198)))
    citrus = (
        dot(160, 180, 28, "#E8A13A")
        + dot(160, 180, 22, "#FBE3A8")
        + "".join(
            line(f"M160 180l{number(19 * cos(radians(a)))} {number(19 * sin(radians(a)))}", "#E8A13A", 4)
            for a in range(0, 360, 60)
        )
    )
    mark = {"leaf": leaf, "rice": rice, "citrus": citrus}[sign]
    return (
        shadow(72)
        + rect(94, 96, 132, 172, colour, 12)
        + rect(190, 96, 36, 172, INK, 12, 0.10)
        + rect(88, 62, 144, 44, colour, 12)
        + rect(88, 92, 144, 14, INK, 7, 0.20)
        + dot(160, 180, 46, "#FFF8EA")
        + mark
        + line("M106 122V246", WHITE, 7, 0.4)
        + line("M102 76H170", WHITE, 6, 0.4)
    )


def honey(size: float) -> str:
    comb = "M160 146L187 161V193L160 208L133 193V161Z"
    drawing = (
        rect(90, 92, 140, 176, "#E39A21", 34)
        + rect(104, 112, 112, 136, "#F3B93F", 26)
        + area(comb, "#FFF6DF")
        + line(comb, "#B96F10", 4)
        + oval(160, 181, 13, 10, "#2F2A26")
        + rect(154, 171, 4, 20, "#F3B93F")
        + rect(163, 171, 4, 20, "#F3B93F")
        + oval(151, 167, 9, 5, "#9CC3D5")
        + oval(169, 167, 9, 5, "#9CC3D5")
        + line("M108 122V220", WHITE, 8, 0.5)
        + rect(100, 56, 120, 42, "#D8B45A", 10)
        + "".join(rect(x, 60, 3, 34, "#A9852F", 1.5, 0.6) for x in range(110, 212, 10))
    )
    return shadow(76 * size) + scaled(size, drawing)

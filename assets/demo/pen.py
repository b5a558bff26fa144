"""The strokes that the demo's pictures are drawn with: SVG elements as text, and a few letters of our own.

Keeps to what QtSvg and browsers both draw (SVG Tiny 1.2): no clipping, filters, fonts or style sheets.
Knows no product.
"""

from __future__ import annotations

WHITE = "#FFFFFF"
INK = "#22303C"
WOOD, WOOD_DARK = "#D9A66B", "#B98146"
STEEL, STEEL_DARK = "#C6CED6", "#8E9AA6"

# Letters on a grid 4 wide and 6 high, drawn as strokes, so that no font of the machine can change a picture.
LETTERS = {
    "0": "M0 2Q0 0 2 0Q4 0 4 2V4Q4 6 2 6Q0 6 0 4Z",
    "1": "M.9 1.2L2.5 0V6",
    "2": "M0 1.6Q.2 0 2 0Q4 0 4 1.7Q4 2.8 2.6 4L0 6H4",
    "3": "M0 .8Q.8 0 2 0Q3.8 0 3.8 1.5Q3.8 2.9 1.8 2.9Q4 2.9 4 4.4Q4 6 2 6Q.6 6 0 5.1",
    "4": "M3 6V0L0 4.2H4",
    "5": "M3.7 0H.6L.3 2.6Q1 2.1 2 2.1Q4 2.1 4 4Q4 6 2 6Q.6 6 0 5.1",
    "6": "M3.4 0Q0 1.6 0 4Q0 6 2 6Q4 6 4 4Q4 2.2 2 2.2Q.4 2.2 0 4",
    "7": "M0 0H4L1.4 6",
    "8": "M2 2.8Q.3 2.8 .3 1.4Q.3 0 2 0Q3.7 0 3.7 1.4Q3.7 2.8 2 2.8Q0 2.8 0 4.4Q0 6 2 6Q4 6 4 4.4Q4 2.8 2 2.8Z",
    "9": "M.6 6Q4 4.4 4 2Q4 0 2 0Q0 0 0 2Q0 3.8 2 3.8Q3.6 3.8 4 2",
    "A": "M0 6L2 0L4 6M.8 3.9H3.2",
    "B": "M0 0V6H2.2Q4 6 4 4.4Q4 2.9 2.2 2.9H0M2.2 2.9Q3.6 2.9 3.6 1.45Q3.6 0 2.2 0H0",
    "F": "M4 0H0V6M0 2.9H3.2",
    "H": "M0 0V6M4 0V6M0 3H4",
    "M": "M0 6V0L2 3.4L4 0V6",
    ".": "M2 5.9V6",
}


def number(value: float) -> str:
    """A coordinate with at most two decimals and no idle zeros."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def element(tag: str, **attributes: str | float | None) -> str:
    """One SVG element; ``_`` in a name stands for ``-``, None leaves the attribute out."""
    words = [tag]
    for name, value in attributes.items():
        if value is not None:
            text = value if isinstance(value, str) else number(value)
            words.append(f'{name.replace("_", "-")}="{text}"')
    return f"<{' '.join(words)}/>"


def rect(x: float, y: float, w: float, h: float, fill: str, r: float = 0, alpha: float | None = None) -> str:
    return element("rect", x=x, y=y, width=w, height=h, rx=r or None, fill=fill, fill_opacity=alpha)


def oval(x: float, y: float, rx: float, ry: float, fill: str, alpha: float | None = None) -> str:
    return element("ellipse", cx=x, cy=y, rx=rx, ry=ry, fill=fill, fill_opacity=alpha)


def dot(x: float, y: float, r: float, fill: str, alpha: float | None = None) -> str:
    return element("circle", cx=x, cy=y, r=r, fill=fill, fill_opacity=alpha)


def area(d: str, fill: str, alpha: float | None = None) -> str:
    return element("path", d=d, fill=fill, fill_opacity=alpha)


def line(d: str, colour: str, width: float, alpha: float | None = None) -> str:
    return element(
        "path",
        d=d,
        fill="none",
        stroke=colour,
        stroke_width=width,
        stroke_linecap="round",
        stroke_linejoin="round",
        stroke_opacity=alpha,
    )


def group(transform: str, *inner: str) -> str:
    return f'<g transform="{transform}">' + "".join(inner) + "</g>"


def scaled(factor: float, *inner: str, x: float = 160, y: float = 268) -> str:
    """The drawing grown or shrunk about the point that it stands on."""
    if factor == 1:
        return "".join(inner)
    shift = f"translate({number(x * (1 - factor))} {number(y * (1 - factor))})"
    return group(f"{shift} scale({number(factor)})", *inner)


def turned(degrees: float, *inner: str) -> str:
    return group(f"rotate({number(degrees)} 160 160)", *inner)


def words(text: str, x: float, y: float, height: float, colour: str, weight: float = 1.05) -> str:
    """Text centred on (x, y), its letters ``height`` high, stroke ``weight`` in units of the letter grid."""
    unit = height / 6
    widths = [2.6 if letter == "." else 5.6 for letter in text]
    left = x - (sum(widths) - 1.6) * unit / 2
    out = []
    for letter, width in zip(text, widths, strict=True):
        start = left - (0.7 * unit if letter == "." else 0)
        out.append(
            group(
                f"translate({number(start)} {number(y - height / 2)}) scale({number(unit)})",
                line(LETTERS[letter], colour, weight),
            )
        )
        left += width * unit
    return "".join(out)


def shadow(width: float, y: float = 268) -> str:
    """What a thing that stands on the table darkens."""
    return oval(160, y, width, 9, INK, 0.14)


def sheet(tint: str, drawing: str) -> str:
    """The whole picture: a rounded tile of the given tint with the drawing on it."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320" width="320" height="320">'
        + rect(0, 0, 320, 320, tint, 32)
        + drawing
        + "</svg>\n"
    )

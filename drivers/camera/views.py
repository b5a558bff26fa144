"""Other ways to show a part of a live frame to the reader, one in each frame, while nothing was read there.

Readers find bars and rows that lie within some ten degrees of upright, and lose squares in noise. One look more in
every frame would cost as much again; a label is in view for many frames, so each frame looks another way. Which way a
region is looked at is chosen in `drivers.camera.eye`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from drivers.camera import variants
from drivers.camera.variants import Image, Picture


def _turned(degrees: float) -> Callable[[Image], Picture]:
    return lambda gray: variants.turned(gray, degrees)


BARS: Final = "bars"
"""As it is, and then the strongest bars cut out upright: as good for bars as all the turns, and as dear."""

VIEWS: Final[dict[str, Callable[[Image], Picture]]] = {
    "": variants.plain,
    BARS: variants.plain,
    "turned 30": _turned(30),
    "turned -30": _turned(-30),
    "turned 45": _turned(45),
    "turned 15": _turned(15),
    "turned -15": _turned(-15),
    "soft": variants.soft,
    "larger": variants.enlarged,
}
"""With readers that try each quarter turn, turns of 15 degrees up to 45 show every direction."""

ORDER: Final = (
    "", "turned 30", BARS, "turned -30", "soft", "", "turned 45", "turned 15", BARS, "turned -15", "larger",
)  # fmt: skip
"""The ways of looking at one place, try after try, over and over: as it is most often, for most that is not read is
smeared by its movement. Eleven, which no interval of the gate divides."""

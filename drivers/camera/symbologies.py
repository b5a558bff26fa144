"""The names of the symbologies, and which a bench reads unless it is told. Loads no picture library."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Final

from drivers.device import WrongAddress
from packing.text import Template

LOGISTICS: Final = (
    "EAN-13", "EAN-8", "UPC-A", "UPC-E", "Code 128", "Code 39", "ITF", "DataBar", "DataBar Limited",
    "DataBar Expanded", "QR", "Data Matrix", "Aztec", "PDF417",
)  # fmt: skip
"""What is printed on goods, cartons and papers."""

OTHERS: Final = (
    "Code 93", "Codabar", "Micro QR", "rMQR", "MicroPDF417", "MaxiCode", "Telepen", "DX Film Edge",
)  # fmt: skip

ALL: Final = (*LOGISTICS, *OTHERS)


def named(names: Iterable[str]) -> tuple[str, ...]:
    """The symbologies of these names; letter case, spaces and dashes do not matter. None given: the logistics ones.

    >>> named(["ean13", "Code-128"])
    ('EAN-13', 'Code 128')

    Raises `WrongAddress` for a name that is not known, with the nearest one.
    """
    known = {_plain(name): name for name in ALL}
    found = []
    for name in names:
        if _plain(name) not in known:
            nearest = difflib.get_close_matches(_plain(name), known, n=1, cutoff=0.5)
            if nearest:
                say = Template("A symbology {name} is not known: did you mean {nearest}?")
                raise WrongAddress(say.text(name=repr(name), nearest=repr(known[nearest[0]])))
            say = Template("A symbology {name} is not known: known are {known}.")
            raise WrongAddress(say.text(name=repr(name), known=", ".join(ALL)))
        found.append(known[_plain(name)])
    return tuple(dict.fromkeys(found)) or LOGISTICS


def _plain(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())

"""How a person names a device: `[NAME=]ADDRESS[;option=value]…`, cut into its parts. Pure.

    serial:/dev/ttyACM0@115200
    left=serial:usb=05e0:1701;baud=auto;feedback=zebra-ssi
    tunnel=camera:rtsp://10.0.0.9/stream?channel=1;twice=2

The name stands before the first `=`, if no `:` stands before that. Options stand at the end: what comes behind a `;`
and does not look like `word=value` belongs to the address. It does not know which devices there are: whoever opens one
says which options it takes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from drivers.device import WrongAddress
from packing.text import Template, Text

_NAME = re.compile(r"(?P<name>[^\s:;=/\\][^:;=/\\]*)=(?P<address>.*)", re.DOTALL)
_OPTIONS = re.compile(r"(?P<address>.*?)(?P<options>(?:;[a-z][a-z_-]*=[^;]*)*);*", re.DOTALL)


class Address(Struct, frozen=True):
    """The parts of one device's address. `name` is empty where the person gave none; `scheme` is what stands before the
    first `:` (`serial`, `tcp`, `camera`, `stdin`, …); `rest` what follows it; `options` as written, in order."""

    name: str
    scheme: str
    rest: str
    options: tuple[tuple[str, str], ...] = ()

    @property
    def bare(self) -> str:
        """The address without name and options.

        >>> parse("left=serial:COM3@9600;twice=0.6").bare
        'serial:COM3@9600'
        """
        return f"{self.scheme}:{self.rest}" if self.rest else self.scheme

    def allow(self, *known: str) -> None:
        """Raises `WrongAddress` for an option that is none of these, and names the nearest one."""
        for option, _ in self.options:
            if option not in known:
                raise WrongAddress(_unknown(_OPTION, option, known, address=repr(self.bare), option=repr(option)))

    def text(self, option: str, default: str = "") -> str:
        """The option's value as written, without spaces around it; the last one counts."""
        return dict(self.options).get(option, default).strip()

    def choice(self, option: str, choices: Sequence[str], default: str) -> str:
        """The option's value, which must be one of these. Raises `WrongAddress`."""
        value = self.text(option, default)
        if value not in choices:
            about = {"option": repr(option), "address": repr(self.bare), "value": repr(value)}
            raise WrongAddress(_unknown(_VALUE, value, choices, **about))
        return value

    def number(self, option: str, default: float, low: float, high: float) -> float:
        """The option's value as a number from `low` to `high`. Raises `WrongAddress`."""
        text = self.text(option)
        try:
            value = float(text) if text else default
        except ValueError:
            value = float("nan")
        if text and not low <= value <= high:
            raise WrongAddress(
                Text(
                    "Option {option} of {address}: should be a number from {low} to {high}, but {came} came.",
                    option=repr(option), address=repr(self.bare), low=f"{low:g}", high=f"{high:g}", came=repr(text),
                )
            )  # fmt: skip
        return value

    def flag(self, option: str, default: bool) -> bool:
        """The option's value, `yes` or `no`. Raises `WrongAddress`."""
        return self.choice(option, ("yes", "no"), "yes" if default else "no") == "yes"


def parse(text: str) -> Address:
    """Cuts an address into its parts; every text has some. Whether there is such a device, its opener knows.

    >>> parse("left=serial:usb=05e0:1701:X9;baud=auto;twice=0.6")
    Address(name='left', scheme='serial', rest='usb=05e0:1701:X9', options=(('baud', 'auto'), ('twice', '0.6')))
    >>> parse("tcp:[fe80::1]:9100").rest, parse("stdin").scheme
    ('[fe80::1]:9100', 'stdin')
    """
    text = text.strip()
    named = _NAME.fullmatch(text)
    name, text = (named["name"].strip(), named["address"].strip()) if named else ("", text)
    found = _OPTIONS.fullmatch(text)
    assert found is not None  # every part of the pattern may be empty
    scheme, _, rest = found["address"].strip().partition(":")
    pairs = (option.partition("=") for option in found["options"].split(";") if option)
    return Address(name, scheme, rest, tuple((option, value) for option, _, value in pairs))


_OPTION = (
    Template("{address} has an option {option} that is not known: did you mean {nearest}?"),
    Template("{address} has an option {option} that is not known: known are {known}."),
    Template("{address} has an option {option} that is not known: it takes none."),
)
_VALUE = (
    Template("Option {option} of {address}: {value} is not known: did you mean {nearest}?"),
    Template("Option {option} of {address}: {value} is not known: known are {known}."),
    Template("Option {option} of {address}: {value} is not known."),
)
"""What is said where one known word is near, where none is, and where none is known."""


def _unknown(say: tuple[Template, Template, Template], word: str, known: Sequence[str], **about: str) -> Text:
    """A word that is none of the known ones, with the nearest of them, or all."""
    import difflib  # most addresses are right

    nearest = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    if nearest:
        return say[0].text(nearest=repr(nearest[0]), **about)
    return say[1].text(known=", ".join(filter(None, known)), **about) if known else say[2].text(**about)

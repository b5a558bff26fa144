"""An address that cannot be is refused in words that every language of the screen can say: it is typed at the bench."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drivers.camera.symbologies import named
from drivers.device import WrongAddress
from drivers.light import open_light
from drivers.links import open_link
from drivers.scale import open_scale
from drivers.scanners import open_scanner
from packing.text import Text


def nobody(_: object) -> None: ...


def scanner(address: str) -> object:
    return open_scanner(address, deliver=nobody, state=nobody)


def scale(address: str) -> object:
    return open_scale(address, deliver=nobody, state=nobody)


def light(address: str) -> object:
    return open_light(address, state=nobody)


def symbology(name: str) -> object:
    return named([name])


@pytest.mark.parametrize(
    ("opens", "address"),
    [
        (scanner, "seriel:COM3"), (scanner, "serial:COM3;twise=1"), (scanner, "serial:COM3;zzzz=1"),
        (scanner, "serial:COM3;twice=many"), (scanner, "serial:COM3;feedback=zebrassi"),
        (scanner, "serial:COM3;feedback=qqqq"), (scanner, "serial:COM3;protocol=ssi;feedback=zebra"),
        (scanner, "serial:COM3;baud=9600"), (scanner, "evdev:"), (scanner, "serial:usb=:"), (scanner, "camera:"),
        (scanner, "camera:0;size=big"), (scale, "seriel:COM3"), (scale, "serial:COM3;protocol=sbx"),
        (open_link, "tpc:printer"), (light, "seriel:COM3"), (light, "serial:COM3;right=99"),
        (symbology, "EAN-31"), (symbology, "zzzzzzzzzz"),
    ],
)  # fmt: skip
def test_a_wrong_address_is_refused_in_a_text(opens: Callable[[str], object], address: str) -> None:
    with pytest.raises(WrongAddress) as refused:
        opens(address)
    assert isinstance(refused.value.text, Text), refused.value.text

"""The names that the program gives to devices, for the screen; those that a person gave stay as they are.

It knows no device: names come as texts, as settings and scans have them.
"""

from __future__ import annotations

from packing.text import Template, Text

_NAMES = {
    "scanner": Text("scanner"),
    "keyboard": Text("keyboard"),
    "scale": Text("scale"),
    "slip": Text("slip"),
    "label": Text("label"),
    "light": Text("signal light"),
    "catalogue": Text("catalogue"),
}
_AT = {"scanner": Template("scanner {port}"), "camera": Template("camera {port}")}


def named(device: str) -> str:
    """A device's name as it can be said in other languages.

    >>> str(named("scale")), str(named("scanner COM4")), named("left")
    ('scale', 'scanner COM4', 'left')
    """
    kind, _, port = device.partition(" ")
    if port and kind in _AT:
        return _AT[kind].text(port=port)
    return _NAMES.get(device, device)

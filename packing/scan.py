"""A scan: the text that a device read, before anybody asked what it stands for."""

from __future__ import annotations

import msgspec


class Scan(msgspec.Struct, frozen=True, omit_defaults=True):
    """One read of one code.

    `text` is exactly what the device sent between its frame marks; `device` names where it came from; `aim` is the
    AIM symbology identifier with its bracket (`]E0`), or empty where the device sends none.
    """

    text: str
    device: str = ""
    aim: str = ""

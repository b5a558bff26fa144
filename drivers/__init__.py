"""Scanners, scales and printer links: a pure half that frames bytes, and a thin half that holds the device."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drivers.device import DeviceState, WrongAddress
    from drivers.links import Link, LinkBroken, LinkDown, open_link
    from drivers.scanners import Scanner, open_scanner

__all__ = [
    "DeviceState",
    "Link",
    "LinkBroken",
    "LinkDown",
    "Scanner",
    "WrongAddress",
    "open_link",
    "open_scanner",
]

_HOME = {
    "DeviceState": "device", "WrongAddress": "device", "Scanner": "scanners", "open_scanner": "scanners",
    "Link": "links", "LinkBroken": "links", "LinkDown": "links", "open_link": "links",
}  # fmt: skip


def __getattr__(name: str) -> object:
    """Each when it is first asked for (PEP 562): whoever wants one part of this package need not wait for all."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"drivers.{_HOME[name]}"), name)

"""Scanners, scales and printer links: a pure half that frames bytes, and a thin half that holds the device."""

from __future__ import annotations

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

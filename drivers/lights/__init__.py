"""Boards of relays that switch a signal light: what bytes each kind wants. Pure; the port is in `drivers.light`."""

from __future__ import annotations

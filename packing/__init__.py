"""The rules of packing: pure values and functions, shared word for word by bench and server.

Nothing here knows of screens, devices, networks, files, clocks or chance: time and numbers are handed in.
"""

from __future__ import annotations

VERSION = "0.1.0"
"""This program's version; the package's metadata is made from it."""

"""The resources that travel with the program: demo data, sounds, icons, mappings.

Knows where they are, not what they mean.
"""

from __future__ import annotations

from pathlib import Path


def path(*parts: str) -> Path:
    """The real path of a resource: ``path("icons", "right.svg")``; ``path()`` is the folder of them all.

    Whether it exists is for the reader to find out. The program is installed as plain files (wheel, checkout,
    PyInstaller folder), never run out of a zip, so the path can be handed to Qt, a sound device or ``open``.
    """
    return Path(__file__).parent.joinpath(*parts)

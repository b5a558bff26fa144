"""Whether there is a screen to show a window on, asked before anything is started. Knows no Qt.

Qt itself ends the whole process where there is none.
"""

from __future__ import annotations

import os
import sys

from packing.errors import KnownError

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def require() -> None:
    """Raises `KnownError` where no window can be shown."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in NAMES):
        raise KnownError(
            "The window needs a screen, but neither DISPLAY nor WAYLAND_DISPLAY is set: start it on a desktop, or with "
            "--headless."
        )

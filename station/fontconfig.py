"""The computer's fonts are listed by a thread of their own while the program loads. Knows no Qt.

Qt asks fontconfig for them when it paints its first text, a hundredth of a second in which nothing else is done: its
calls keep Python's lock, those of `ctypes` give it back. Elsewhere than under Linux, or without fontconfig, Qt finds
them as it would anyway.
"""

from __future__ import annotations

import ctypes
import sys
import threading

LIBRARY = "libfontconfig.so.1"


def begin() -> None:
    """FcInit (fontconfig's manual): reads the configuration and the list of fonts; a second call returns at once."""
    if sys.platform == "linux":
        threading.Thread(target=_list, name="fonts").start()


def _list() -> None:
    try:
        ctypes.CDLL(LIBRARY).FcInit()
    except (OSError, AttributeError):  # another fontconfig, or none
        return

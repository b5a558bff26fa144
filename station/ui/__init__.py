"""The bench's face: shows values, sends inputs, decides nothing. The only place of widgets."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401

# PySide reads the source of each module that is imported after it, in search of names that nobody here uses (its
# `__feature__`): a tenth of a second at every start. From here on Python imports as it always does.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

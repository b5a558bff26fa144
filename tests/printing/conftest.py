"""Qt's application is made as a QApplication here: a later test in the same process may want widgets."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Before `printing.raster` makes a smaller one."""

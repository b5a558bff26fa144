"""What this program is made with, and under which licences: the list of the about page.

A test holds it against the dependencies in `pyproject.toml`.
"""

from __future__ import annotations

OURS = "Apache-2.0"

LICENCES: tuple[tuple[str, str], ...] = (
    ("alembic", "MIT"),
    ("fastapi", "MIT"),
    ("httpx", "BSD-3-Clause"),
    ("jinja2", "BSD-3-Clause"),
    ("miniaudio", "MIT"),
    ("msgspec", "BSD-3-Clause"),
    ("numpy", "BSD-3-Clause"),
    ("opencv-python-headless", "Apache-2.0"),
    ("platformdirs", "MIT"),
    ("psycopg", "LGPL-3.0"),
    ("PySide6-Essentials (Qt)", "LGPL-3.0"),
    ("pypdfium2", "Apache-2.0, BSD-3-Clause"),
    ("pyserial", "BSD-3-Clause"),
    ("python-escpos", "MIT"),
    ("python-multipart", "Apache-2.0"),
    ("pyzbar", "MIT"),
    ("reportlab", "BSD-3-Clause"),
    ("SQLAlchemy", "MIT"),
    ("tomlkit", "MIT"),
    ("uvicorn", "BSD-3-Clause"),
    ("zxing-cpp", "Apache-2.0"),
)
"""Packages by name, each with its licence (SPDX)."""

OTHERS: tuple[tuple[str, str], ...] = (("Python", "PSF-2.0"), ("GS1 Barcode Syntax Dictionary", "Apache-2.0"))
"""What is no package of Python's index."""

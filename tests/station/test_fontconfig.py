"""Fonts that are listed before anybody asks, and a computer that has none of it."""

from __future__ import annotations

import subprocess
import sys

import pytest

BEGIN = """
import sys, threading
from station import fontconfig
fontconfig.LIBRARY = sys.argv[1]
fontconfig.begin()
for thread in threading.enumerate()[1:]:
    thread.join()
print("libfontconfig" in open("/proc/self/maps").read())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig is looked for under Linux only")
@pytest.mark.parametrize(("library", "there"), [("libfontconfig.so.1", "True"), ("libno-such-thing.so", "False")])
def test_fontconfig_is_begun_where_it_is_and_missed_in_silence(library: str, there: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BEGIN, library], capture_output=True, text=True, check=True, timeout=60
    )
    assert (done.stdout.strip(), done.stderr) == (there, "")

"""Puts a new release of the GS1 Barcode Syntax Dictionary into the program: ``python -m assets.gs1.embed FILE``.

FILE is `gs1-syntax-dictionary.txt` as GS1 publishes it. `packing` reads no files, so its text stands verbatim in
`packing/gs1/syntax_dictionary.py`; `tests/packing/test_gs1_dictionary.py` then says whether the program understands
every line of it. Knows no application identifier.
"""

from __future__ import annotations

import sys
from pathlib import Path

MODULE = Path(__file__).parents[2] / "packing" / "gs1" / "syntax_dictionary.py"
OPEN, CLOSE = 'TEXT = r"""', '"""\n'


def embedded(module: str, dictionary: str) -> str:
    """The source of `module` with `dictionary` as its text. Raises `ValueError` where Python could not hold it."""
    if '"""' in dictionary or not dictionary.endswith("\n"):
        raise ValueError('The dictionary must end in a line break and hold no """: is this the published file?')
    before, start, rest = module.partition(OPEN)
    return before + start + dictionary + CLOSE + rest.rpartition(CLOSE)[2]


def main() -> None:
    """Writes the module anew, from the file named on the command line."""
    if len(sys.argv) != 2:
        raise SystemExit("usage: python -m assets.gs1.embed FILE")
    dictionary = Path(sys.argv[1]).read_text(encoding="utf-8")
    source = embedded(MODULE.read_text(encoding="utf-8"), dictionary)
    with MODULE.open("w", encoding="utf-8", newline="\n") as module:
        module.write(source)


if __name__ == "__main__":
    main()

"""GS1 data judged as GS1's own tools judge it: element strings, Digital Link URIs, bracketed text, scan data.

Written from the GS1 General Specifications over the GS1 Barcode Syntax Dictionary, which says what each application
identifier looks like. `element_string` and `digital_link` are for the bench and never raise; the modules below raise
`Gs1Error` and nothing else. Knows nothing of symbols, catalogues or orders, reads no file and no clock.
"""

from __future__ import annotations

from packing.gs1.dates import YEAR
from packing.gs1.elements import FNC1, GS, Element
from packing.gs1.faults import Fault, Gs1Error
from packing.gs1.links import is_digital_link
from packing.gs1.linters import lint
from packing.gs1.reading import GS1_AIMS, Elements, digital_link, element_string
from packing.gs1.rules import BENCH, STRICT, Rules

__all__ = [
    "BENCH",
    "FNC1",
    "GS",
    "GS1_AIMS",
    "STRICT",
    "YEAR",
    "Element",
    "Elements",
    "Fault",
    "Gs1Error",
    "Rules",
    "digital_link",
    "element_string",
    "is_digital_link",
    "lint",
]

"""Our own reader of retail codes (EAN-13, UPC-A, EAN-8, UPC-E) that are out of focus; sharp ones it reads as well.

Other readers find bars by thresholds, which blur takes away. This one asks which valid number, seen through a lens out
of focus, would look most like the picture, and gives an answer only where no other number comes near.
"""

from __future__ import annotations

from drivers.camera.retail.reader import Read, read

__all__ = ["Read", "read"]

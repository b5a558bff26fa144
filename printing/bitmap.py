"""One-bit pictures: what Qt, symbols and printers' rasters have in common. Knows no printer language."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bitmap:
    """`rows` are integers of `width` bits, the leftmost dot the highest bit, 1 = black."""

    width: int
    rows: tuple[int, ...]

    @property
    def height(self) -> int:
        return len(self.rows)

    @property
    def stride(self) -> int:
        """Bytes a row."""
        return (self.width + 7) // 8

    def packed(self) -> bytes:
        """Rows as whole bytes, highest bit left, padded with white."""
        pad = self.stride * 8 - self.width
        return b"".join((row << pad).to_bytes(self.stride, "big") for row in self.rows)

    def scaled(self, factor: int) -> Bitmap:
        """Every dot as `factor` x `factor` dots."""
        rows: list[int] = []
        for row in self.rows:
            bits = f"{row:0{self.width}b}"
            wide = int("".join(bit * factor for bit in bits), 2)
            rows.extend([wide] * factor)
        return Bitmap(self.width * factor, tuple(rows))

    def boxes(self) -> Iterator[tuple[int, int, int, int]]:
        """The black dots as few rectangles (x, y, width, height), runs of equal rows merged."""
        y = 0
        while y < self.height:
            high = 1
            while y + high < self.height and self.rows[y + high] == self.rows[y]:
                high += 1
            x = 0
            for run in f"{self.rows[y]:0{self.width}b}".replace("01", "0 1").replace("10", "1 0").split():
                if run[0] == "1":
                    yield x, y, len(run), high
                x += len(run)
            y += high

    @classmethod
    def unpacked(cls, width: int, data: bytes) -> Bitmap:
        """From whole bytes a row; what is missing at the end is left out."""
        stride = (width + 7) // 8
        pad = stride * 8 - width
        rows = (int.from_bytes(data[at : at + stride], "big") >> pad for at in range(0, len(data) - stride + 1, stride))
        return cls(width, tuple(rows))

    def png(self, dpi: int) -> bytes:
        """As a 1-bit grey PNG that knows its resolution."""
        white = bytes(255 - byte for byte in range(256))
        return _png(self.width, self.height, 1, self.stride, self.packed().translate(white), dpi)

    @staticmethod
    def grey_png(width: int, height: int, stride: int, data: bytes, dpi: int) -> bytes:
        """Bytes of grey, `stride` a row, as PNG."""
        tight = b"".join(data[at : at + width] for at in range(0, stride * height, stride))
        return _png(width, height, 8, width, tight, dpi)


def _png(width: int, height: int, depth: int, stride: int, data: bytes, dpi: int) -> bytes:
    """A grey PNG (ISO/IEC 15948)."""
    lines = b"".join(b"\0" + data[at : at + stride] for at in range(0, stride * height, stride))
    per_metre = round(dpi / 0.0254)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, 0, 0, 0, 0)),
            _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)),
            _chunk(b"IDAT", zlib.compress(lines, 6)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


LONGEST_PAPER = 40_000
"""Rows; 5 m at 203 dpi. What a broken stream asks for beyond is cut."""


class Paper:
    """White dots to draw on; grows downwards as needed."""

    def __init__(self, width: int, height: int = 0) -> None:
        self.width = width
        self._rows = [0] * height

    @property
    def height(self) -> int:
        return len(self._rows)

    def feed_to(self, height: int) -> None:
        """At least `height` rows."""
        self._rows.extend([0] * (min(height, LONGEST_PAPER) - len(self._rows)))

    def put(self, picture: Bitmap, x: int, y: int, *, flip: bool = False) -> None:
        """Draws `picture` with its corner at `x`, `y`; what lies outside is cut. `flip` turns the dots under it."""
        shift = self.width - x - picture.width
        whole = (1 << self.width) - 1
        for place, row in enumerate(picture.rows, start=y):
            if 0 <= place < len(self._rows):
                dots = (row << shift if shift >= 0 else row >> -shift) & whole
                self._rows[place] = self._rows[place] ^ dots if flip else self._rows[place] | dots

    def box(self, x: int, y: int, width: int, height: int, *, flip: bool = False) -> None:
        """A black rectangle."""
        self.put(Bitmap(width, ((1 << width) - 1,) * height), x, y, flip=flip)

    def bitmap(self) -> Bitmap:
        """What has been drawn."""
        return Bitmap(self.width, tuple(self._rows))

"""From bytes to scans: where one code ends and the next begins. Pure: bytes and times are handed in.

It does not know what a code stands for, nor which device sent the bytes: it never opens, waits or sleeps.

A suffix is the truth and silence is the fallback, both learned from what the device sends:

- CR, LF or both end a code, always. From the first one on, silence ends nothing more.
- TAB ends a code at a device that was heard to stop after a TAB before it ever sent CR or LF; else TAB is data.
- A device that was never heard to send a suffix ends its codes by silence.

Empty codes are not scans, so that CR LF, LF CR, and a suffix sent first or twice all give each code once.
"""

from __future__ import annotations

import re

from packing.scan import Scan

LONGEST = 16_384
"""Bytes of the longest code that is kept; the densest symbol in use (QR 40-L) holds 7,089 characters."""

SILENCE = 0.12
"""Seconds without a byte after which a code without any suffix is over."""

_LINE_END = re.compile(rb"[\r\n]")
_LINE_END_OR_TAB = re.compile(rb"[\r\n\t]")

# ISO/IEC 15424 (AIM symbology identifiers): flag character `]`, code character (a letter), modifier.
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")


class Framer:
    """Cuts the bytes of one device into scans.

    `suffix`: the bytes that end a code, or `None` to learn them (the usual case). `prefix`: bytes in front of every
    code, taken off. `silence`: seconds, or `None` when silence never ends a code (files and pipes).

    >>> framer = Framer(device="gun")
    >>> framer.feed(b"]E0400638133", now=0.0)
    []
    >>> framer.feed(b"3931\\r\\n", now=0.1)
    [Scan(text='4006381333931', device='gun', aim=']E0')]
    """

    def __init__(
        self,
        *,
        device: str = "",
        suffix: bytes | None = None,
        prefix: bytes = b"",
        silence: float | None = SILENCE,
    ) -> None:
        self._device = device
        self._prefix = prefix
        self._silence = silence
        self._learning = not suffix
        self._end = re.compile(re.escape(suffix)) if suffix else _LINE_END
        self._reach = len(suffix) - 1 if suffix else 0  # bytes of a suffix that may have been cut off
        self._suffix_known = bool(suffix)
        self._held = b""
        self._overlong = False
        self._spoilt = False
        self._last = 0.0

    @property
    def unfinished(self) -> bool:
        """Whether bytes are held that no suffix has ended yet."""
        return bool(self._held) or self._overlong

    @property
    def suffix_known(self) -> bool:
        """Whether this device was heard to end its codes by a suffix."""
        return self._suffix_known

    def feed(self, data: bytes, now: float) -> list[Scan]:
        """The codes that these bytes finish. `now` is any clock in seconds that only goes forward."""
        self._held += data
        if data:
            self._last = now
        scans: list[Scan] = []
        while end := self._end.search(self._held):
            code, self._held = self._held[: end.start()], self._held[end.end() :]
            self._learn(end.group(), code)
            if self._overlong:
                self._overlong = self._spoilt = False
            else:
                scans += self._scan(code)
        if len(self._held) > LONGEST + self._reach:
            scans += self._cut_off()
        return scans

    def tick(self, now: float) -> list[Scan]:
        """The code that silence finishes, if it does. Call it when a read came back empty."""
        if self._spoilt and now - self._last >= SILENCE:  # the lost byte may have been the suffix
            self._held, self._overlong, self._spoilt = b"", False, False
        if self._silence is None or self._suffix_known or not self.unfinished or now - self._last < self._silence:
            return []
        return self._finish()

    def flush(self, *, torn: bool = False) -> list[Scan]:
        """What is left when the bytes are over.

        `torn`: the end is not the device's own, the cable went or the program ends. A code that still waits for its
        suffix is then incomplete, and half a code may be another article's whole one: it is dropped.
        """
        if torn:
            self._held, self._overlong, self._spoilt = b"", False, False
            return []
        return self._finish()

    def spoil(self) -> None:
        """Bytes were lost: the code that is being read is dropped, up to its suffix or a silence."""
        if self.unfinished:
            self._held, self._overlong, self._spoilt = b"", True, True

    def replies(self) -> bytes:
        """What the device waits to hear: nothing, it only sends."""
        return b""

    def notice(self) -> str:
        """Words for the person: none, every byte is taken as it comes."""
        return ""

    def _finish(self) -> list[Scan]:
        held, self._held = self._held, b""
        overlong, self._overlong = self._overlong, False
        if overlong:
            return []
        if self._learning and not self._suffix_known and self._silence is not None and held.endswith(b"\t"):
            self._end, self._suffix_known = _LINE_END_OR_TAB, True
            return [scan for code in held.split(b"\t") for scan in self._scan(code)]
        return self._scan(held)

    def _learn(self, end: bytes, code: bytes) -> None:
        self._suffix_known = True
        if self._learning and end != b"\t" and (code or self._overlong):
            self._end = _LINE_END

    def _cut_off(self) -> list[Scan]:
        """One scan of the longest length, which the rules refuse; what follows up to the suffix is dropped."""
        scans = [] if self._overlong else self._scan(self._held)
        self._overlong = True
        self._held = self._held[-self._reach :] if self._reach else b""
        return scans

    def _scan(self, code: bytes) -> list[Scan]:
        code = code[:LONGEST].strip(b"\r\n").removeprefix(self._prefix)
        if not code:
            return []
        text = decoded(code)
        aim, rest = split_aim(text)
        return [Scan(text=rest, device=self._device, aim=aim)]


def decoded(code: bytes) -> str:
    """UTF-8 where the bytes are that, else Latin-1. Control bytes stay: GS (0x1D) is data in a GS1 symbol."""
    try:
        return code.decode("utf-8")
    except UnicodeDecodeError:
        return code.decode("latin-1")


def split_aim(text: str) -> tuple[str, str]:
    """The AIM symbology identifier in front of a text, and the rest. No data behind it, then it was data itself.

    >>> split_aim("]C10104006381333931")
    (']C1', '0104006381333931')
    >>> split_aim("]-1")
    ('', ']-1')
    """
    if (aim := _AIM.match(text)) and aim.end() < len(text):
        return aim.group(), text[aim.end() :]
    return "", text

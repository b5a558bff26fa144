"""What a scanner is told after the verdict: the bytes by which each family beeps good or bad. A pure table.

Only what a maker's manual gives is here, with the page beside it. Families without such a line (Newland, Opticon, Code,
Cognex) are left out: their manuals at hand give commands for settings, none for a tone on demand. Some scanners must
first be set to listen; `docs/devices.md` says which.
"""

from __future__ import annotations

from dataclasses import dataclass

from drivers import ssi


@dataclass(frozen=True, slots=True)
class Family:
    """The bytes for each verdict; empty where the scanner's own beep at reading says enough. `source`: the manual."""

    good: bytes
    bad: bytes
    words: str
    source: str


_ESC = b"\x1b"

FAMILIES = {
    "zebra-ssi": Family(
        # 0x00: one short high beep; 0x06: two short low beeps.
        ssi.Packet(ssi.BEEP, b"\x00").encoded(),
        ssi.Packet(ssi.BEEP, b"\x06").encoded(),
        "Zebra, Symbol, Motorola as SSI host",
        "DS9908 Product Reference Guide, SSI Commands, table 15 (BEEP 0xE6); MK1000 Product Reference Guide, "
        "p. 5-16, table 5-8 (beep codes)",
    ),
    "datalogic": Family(
        # 0x01: force good read tone; F: not on file, a long series of beeps.
        b"\x01",
        b"F",
        "Datalogic on RS-232 (Magellan and others with the same host commands)",
        "Magellan 9800i Product Reference Guide, appendix E, p. 411; Magellan 9300i, appendix E, p. 469",
    ),
    "datalogic-gryphon": Family(
        # DC2 begins a message that answers no label, CR ends it. 3q: good read tone; 2q: long low tone, 4q: bad tx.
        b"\x12" + _ESC + b"[3q\r",
        b"\x12" + _ESC + b"[2q" + _ESC + b"[4q\r",
        "Datalogic Gryphon with a radio base",
        "Gryphon I GBT4400 Product Reference Guide, chapter 5, Message Formatting, p. 289, and LED and Beeper Control, "
        "p. 292",
    ),
    "honeywell": Family(
        # ESC 7 for a product on file, ESC 8 ESC 8 for one not on file; the comma ends each command.
        _ESC + b"7,",
        _ESC + b"8," + _ESC + b"8,",
        "Honeywell Xenon, Granit and others with Host ACK",
        "Xenon XP 1950/1952 User Guide, Host ACK, p. 79; Xenon 1900 User's Guide, Host ACK Responses, p. 3-38",
    ),
    "bel": Family(
        # One tone is all it has, so it says only what is wrong.
        b"",
        b"\x07\x07\x07",
        "any scanner that beeps on the character BEL",
        "Symbol DS9808 Product Reference Guide, p. 2-2, table 2-1; Magellan 9800i, appendix E, p. 411 (BEL 0x07)",
    ),
}

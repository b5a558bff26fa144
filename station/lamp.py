"""What a signal light shows of an outcome: its verdict, or what still stands behind a plain one. Pure.

A plain verdict (a quantity, a reprint, a command of the screen) says nothing about right and wrong: what was red stays
red until it is cleared, and what waits for somebody stays amber until they came. It knows no lamp and no board.
"""

from __future__ import annotations

from packing.session import Session
from packing.verdict import Tone


def tone(told: Tone, session: Session) -> Tone:
    """The tone to show when `told` is the verdict's and `session` is as after it."""
    if told is not Tone.PLAIN:
        return told
    if session.refusal is not None:
        return Tone.WRONG
    order = session.order
    waits = order is not None and (order.hold is not None or order.recalled is not None)
    return Tone.ATTENTION if waits else Tone.PLAIN

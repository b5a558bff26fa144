"""A card with two sides: doing something to a device, and making it good again."""

from __future__ import annotations

from collections.abc import Callable

from packing.verdict import Tone
from station.ui.simulated.parts import Card, Face
from station.ui.theme import Look


class Switch(Card):
    """Says what a click does; is lit while there is trouble. `changed` is called after each click."""

    def __init__(
        self, look: Look, harm: str, mend: str, do_harm: Callable[[], object], do_mend: Callable[[], object],
        changed: Callable[[], object] = lambda: None,
    ) -> None:  # fmt: skip
        self.harmed = False
        self._words = {False: Face(harm), True: Face(mend, tone=Tone.ATTENTION)}
        self._acts = {False: do_harm, True: do_mend}
        self._changed = changed
        super().__init__(look, self._words[False], self._flip, height=42)

    def _flip(self) -> None:
        self._acts[self.harmed]()
        self.harmed = not self.harmed
        self.set_face(self._words[self.harmed])
        self._changed()

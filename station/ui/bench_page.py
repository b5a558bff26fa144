"""An order is open: what to take, the whole order, what can be done. A hold for a supervisor is this page as well.

Typing: digits and Enter set the quantity of the next item; anything else and Enter counts as that code, scanned.
Up and Down look at another line; a short pick is about the line that is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from packing.catalogue import Product
from packing.commands import Command
from packing.reasons import HoldReason
from packing.scan import Scan
from packing.session import SHORTS as SHORT_REASONS
from packing.verdict import Tone
from station.loop import Count, Miss
from station.ui import formats
from station.ui import scene as scenes
from station.ui.band import BandText
from station.ui.buttons import Face, Row
from station.ui.explain import explained
from station.ui.glance import Glance
from station.ui.item import ItemText, Stage
from station.ui.keys import KEYBOARD, Typed
from station.ui.page import ENTER, BasePage, edited, faces, key_of
from station.ui.pictures import Pictures
from station.ui.scene import Scene, Thing
from station.ui.theme import GAP, Look

LookUp = Callable[[str, Callable[[Product | None], None]], None]
"""Asks the catalogue about a SKU; the answer comes later."""

DIGITS = 6
"""A number of more digits than this is no quantity but an article's number."""


class BenchPage(BasePage):
    """The page. `learned` says that the catalogue has answered about a thing."""

    learned = Signal()

    def __init__(
        self, look: Look, pictures: Pictures, look_up: LookUp, weight: Callable[[], str] = str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, parent)
        self._look_up, self._weight = look_up, weight
        self.supervisors: Sequence[str] = ()
        self._scene: Scene | None = None
        self._products: dict[str, Product | None] = {}
        self._shorts = False
        self.digits = ""
        self.stage = Stage(look, pictures, self)
        self.row = Row(look, self.press, self)
        self.glance = Glance(look, self)
        self.glance.chosen.connect(self._look_at)
        self._layout = QHBoxLayout(self)
        self._left = QVBoxLayout()
        self._left.addWidget(self.stage, 1)
        self._left.addWidget(self.row)
        self._layout.addLayout(self._left, 2)
        self._layout.addWidget(self.glance, 1)

    def show_scene(self, scene: Scene) -> None:
        """Shows the order as it is now. What was being typed or chosen before is over; but who comes back to the bench
        looks at the line that was looked at; and the same scene in another language or colour ends nothing."""
        goes_on = not self.is_new(scene)
        if goes_on or scene.verdict.kind in ("signed_in", "signed_out"):
            scene = replace(scene, chosen=self._scene.chosen if self._scene and _same_order(self._scene, scene) else 0)
        self._scene = scene
        if not goes_on:
            self._shorts, self.digits = False, ""
        self._show()

    def _show(self) -> None:
        scene = self._scene
        if scene is None or scene.session.order is None:
            return
        line = scenes.in_hand(scene)
        self._show_stage(scene, line)
        self.glance.show_work(scene.session.order, line)
        self.glance.show_trouble(explained(scene), self.supervisors)
        self._show_buttons(scene)
        self._show_quantity(scene)

    def show_supervisors(self, names: Sequence[str]) -> None:
        """Who can help here."""
        self.supervisors = tuple(names)
        self._show()

    def tick(self, now: float) -> None:
        """Cut-off and weight."""
        self.glance.tick(now, self._weight())

    def band(self, scene: Scene) -> BandText:
        """The verdict, with the units still to take."""
        told, work = scene.verdict, scene.session.order
        number = formats.number(work.remaining) if work and work.remaining else ""
        # The number at the right says how many are left: the line below the SKU tells what it is.
        step = told.next_step
        if told.kind == "picked" and work and number:
            step = work.picklist.lines[told.line - 1].description or step
        return BandText(told.tone, told.say, step, number, self.tr("to take") if number else "")

    # --- the middle --------------------------------------------------------------------------------------------------

    def _show_stage(self, scene: Scene, line: int) -> None:
        work = scene.session.order
        assert work is not None
        wanted = self._wanted(scene, line)
        came = scenes.came(scene)
        if came is None:
            self.stage.show_texts(wanted)
            return
        held = work.hold is not None and not scene.refused
        units = work.hold.units if held and work.hold else scene.verdict.quantity
        note = self.tr("{0} at once").format(formats.number(units)) if units > 1 else ""
        heading = self.tr("SCANNED")
        self.stage.show_texts(ItemText(heading, Tone.WRONG, self.thing(came), note=note), wanted)

    def _wanted(self, scene: Scene, line: int) -> ItemText:
        work = scene.session.order
        assert work is not None
        if work.recalled is not None:
            words = self.tr("Put the goods back, then put the order aside.")
            return ItemText(self.tr("Not wanted any more"), Tone.ATTENTION, icon="attention", words=words)
        if not line:
            words = self.tr("Close the order: scan its number, or Done (F10).")
            return ItemText(self.tr("Everything is taken"), Tone.DONE, icon="done", words=words)
        heading = self.tr("TAKE NOW")
        if scene.chosen == line:
            heading = self.tr("LINE {0}").format(line)
        elif work.hold is not None and work.hold.reason is HoldReason.HELP_WANTED:
            heading = self.tr("ON HOLD, NEXT WOULD BE")
        elif scenes.came(scene) is not None:
            heading = self.tr("WANTED")
        tone = Tone.RIGHT if scenes.came(scene) is not None else Tone.PLAIN
        return ItemText(heading, tone, self.thing(scenes.thing(work, scenes.meant(scene, line))))

    def thing(self, thing: Thing) -> Thing:
        """With the catalogue's words, as soon as it has answered."""
        if thing.picture and thing.description:
            return thing
        if thing.sku not in self._products:
            if len(self._products) > 500:
                self._products.clear()
            self._products[thing.sku] = None
            self._look_up(thing.sku, lambda product: self._learned(thing.sku, product))
        return scenes.known(thing, self._products[thing.sku])

    def _learned(self, sku: str, product: Product | None) -> None:
        self._products[sku] = product
        if product is not None:
            self._show()
            self.learned.emit()

    # --- buttons and typing ------------------------------------------------------------------------------------------

    def _show_buttons(self, scene: Scene) -> None:
        if self._shorts:
            shown = [scenes.Choice(command) for command in scenes.SHORTS]
            back = Face("back", self.tr("Not short"), key_of(Command.CLEAR), "undo")
            self.row.show_faces([*faces(shown), back])
            return
        shown_faces = faces(scenes.choices(scene))
        title = self.tr("Short…")
        self.row.show_faces(
            [replace(face, title=title) if face.name == Command.SHORT_NONE_LEFT else face for face in shown_faces]
        )

    def press(self, name: str) -> None:
        """The button for short picks asks for the reason first."""
        if name == "back" or (name == Command.SHORT_NONE_LEFT and not self._shorts):
            self._shorts = not self._shorts
            self._show()
        else:
            super().press(name)

    def short(self, command: Command) -> Miss | None:
        """The short pick of the line that is looked at; None where there is none."""
        line = scenes.in_hand(self._scene) if self._scene else 0
        return Miss(line, SHORT_REASONS[command]) if line else None

    def typed(self, key: Typed) -> None:
        """Digits, codes, arrows."""
        if key.key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key.key == Qt.Key.Key_Up else 1)
        elif key.key in ENTER:
            self._enter()
        else:
            self.digits = edited(self.digits, key)
            if self._scene:
                self._show_quantity(self._scene)

    def _enter(self) -> None:
        words, self.digits = self.digits, ""
        if words.isascii() and words.isdigit() and len(words) <= DIGITS:
            if int(words):
                self.wants.emit(Count(int(words)))
        elif words:
            self.wants.emit(Scan(words, KEYBOARD))
        if self._scene:
            self._show_quantity(self._scene)

    def clear(self) -> bool:
        """Escape first ends what was begun here. Tells whether there was anything."""
        had = bool(self.digits) or self._shorts or bool(self._scene and self._scene.chosen)
        if had and self._scene:
            self._scene, self._shorts, self.digits = replace(self._scene, chosen=0), False, ""
            self._show()
        return had

    def _step(self, by: int) -> None:
        scene = self._scene
        if scene is not None and scene.session.order is not None:
            last = len(scene.session.order.picked)
            self._look_at(max(1, min(last, scenes.in_hand(scene) + by)))

    def _look_at(self, line: int) -> None:
        if self._scene is not None:
            self._scene = replace(self._scene, chosen=line)
            self._show()

    def _show_quantity(self, scene: Scene) -> None:
        plate = self.stage.quantity
        if self.digits:
            is_count = self.digits.isdigit() and len(self.digits) <= DIGITS
            hint = self.tr("Enter: sets quantity") if is_count else self.tr("Enter: is a code")
            plate.show_text(self.digits, hint, typed=True)
        elif self._shorts and scene.session.order is not None and (line := scenes.in_hand(scene)):
            plate.show_text(formats.number(scene.session.order.left(line)), self.tr("short: why?"))
        elif scene.session.quantity:
            plate.show_text(f"×{formats.number(scene.session.quantity)}", self.tr("for the next item"))
        else:
            plate.show_text("", "")
        self.stage.place_quantity()

    def resized(self) -> None:
        """Margins, buttons, rows."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        self._layout.setSpacing(gap)
        self._left.setSpacing(gap)
        self.row.resized()
        self.glance.resized()
        self.stage.place_quantity()


def _same_order(one: Scene | None, other: Scene) -> bool:
    first, second = one.session.order if one else None, other.session.order
    return first is not None and second is not None and first.number == second.number

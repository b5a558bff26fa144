"""Settings that are changed at the bench: tells at once those that take effect at once, and has the file keep all.

It knows neither page nor window; who may change what stands in the table of `station.settings`.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from packing.errors import KnownError
from packing.session import Session
from packing.text import Text
from station.settings import Setup, Source, about, checked
from station.ui.seen import Errands

FROM = {
    Source.TABLE: Text("As delivered."),
    Source.FILE: Text("It comes from the file."),
    Source.ENVIRONMENT: Text("It comes from the environment."),
    Source.COMMAND_LINE: Text("It comes from the command line."),
}
"""Where a value comes from."""

SET_BY = {
    Source.ENVIRONMENT: Text("It is set in the environment: it is changed there."),
    Source.COMMAND_LINE: Text("It is set on the command line: it is changed there."),
}
"""Why a value cannot be changed at the bench."""


class Preferences(QObject):
    """The settings as they will be. `changed` carries a name and a value that hold from now on; `kept` a name, and why
    it could not be kept, or nothing."""

    changed = Signal(str, object)
    kept = Signal(str, object)  # Qt would make a plain string of a `Text`

    def __init__(self, setup: Setup, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setup, self._errands = setup, errands
        self._values: dict[str, Any] = {}

    def value(self, name: str) -> Any:
        """As it is, or will be after a restart."""
        return self._values.get(name, getattr(self.setup.settings, name))

    def waits(self, name: str) -> bool:
        """Whether a change waits for a restart."""
        return not about(name).now and self.value(name) != getattr(self.setup.settings, name)

    def source(self, name: str) -> Source:
        """Where the value comes from."""
        return Source.FILE if name in self._values and self.setup.file else self.setup.source(name)

    def barred(self, name: str, session: Session) -> str:
        """Why the person at the bench cannot change it here; empty where they can."""
        what, source = about(name), self.setup.source(name)
        if source in SET_BY:
            return SET_BY[source]
        if name == "data":
            return Text("The bench would lose what is in it: only whoever starts the program names another.")
        supervisor = session.operator is not None and session.operator.may_override
        if not what.everybody and session.rules.sign_in and not supervisor:
            return Text("A supervisor changes this: scan a supervisor's badge.")
        return ""

    def change(self, name: str, value: Any) -> None:
        """Checks and takes `value`. What holds at once holds before the disk has it. Whether it is kept is told by
        `kept`. Raises `KnownError` for a value of the wrong kind."""
        made = checked(name, value, Text("Settings"))
        file = self.setup.file
        if about(name).now:
            self._take(name, made)

        def keep() -> KnownError | None:
            from station.settings_file import allowed, save  # nobody who only packs waits for it

            try:
                allowed(name, made)
                if file is not None:
                    save(file, {name: made})
            except KnownError as error:
                return error
            return None

        def told(error: KnownError | None) -> None:
            if error is None:
                self._values[name] = made
            self.kept.emit(name, error.text if error else "")

        self._errands.run(keep, told)

    def _take(self, name: str, value: Any) -> None:
        self._values[name] = value
        self.changed.emit(name, value)

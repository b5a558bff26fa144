"""Changes to the settings made at the bench: may the value be, and into the TOML file with it.

What else stands in the file, comments too, stays as it is. The file is replaced whole or not at all. Who may change
what, and what a running bench does about it, is not known here.
"""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from packing.text import Text
from packing.verdict import shown
from station.settings import SettingError, checked

MOST = 100_000
"""No number among the settings is of use beyond it."""


def allowed(name: str, value: Any) -> Any:
    """`value` as the setting `name` keeps it, with the same words as at the start where it may not be: a bench that
    took it must come up again. Nothing is opened.

    Raises `SettingError`, `CodeError`, `RegionError`, `WrongAddress` for a device that cannot be, and `WrongServer`.
    """
    made = checked(name, value, Text("Settings"))
    if name == "scanners":
        for address in made:
            _try_scanner(address)
    elif made and name == "scale":
        from drivers.scale import open_scale

        open_scale(made, deliver=_nobody, state=_nobody)
    elif made and name == "light":
        from drivers.light import open_light

        open_light(made, state=_nobody)
    elif made and name in ("slip_printer", "label_printer"):
        from drivers.links import open_link

        open_link(made)
    elif made and name == "server":
        _try_server(made)
    elif type(made) is int and not 0 <= made <= MOST:
        raise SettingError(
            Text(
                "{name} should be a whole number from 0 to {most}, but {value} came.",
                name=name, most=MOST, value=shown(str(made), 40),
            )
        )  # fmt: skip
    return made


def save(file: Path, changes: Mapping[str, Any]) -> None:
    """Writes these settings into `file`, which is made where there is none. Durable when it returns.

    Raises `SettingError` where the file is read-only, cannot be read or written, or the disk is full: it is then as it
    was before.
    """
    place = file.resolve()  # a link stays a link
    table = _read(place)
    for name, value in changes.items():
        table[name] = list(value) if isinstance(value, tuple) else str(value) if isinstance(value, Path) else value
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _replace(place, tomlkit.dumps(table).encode("utf-8"))
    except OSError as error:
        raise _unwritten(place, error) from error


def _read(place: Path) -> tomlkit.TOMLDocument:
    try:
        if not place.stat().st_mode & stat.S_IWUSR:
            raise SettingError(
                Text("{file} is read-only: whoever looks after this computer can change it.", file=str(place))
            )
        return tomlkit.parse(place.read_bytes().decode("utf-8"))  # its ends of lines stay as they are
    except FileNotFoundError:
        return tomlkit.document()
    except OSError as error:
        raise _unwritten(place, error) from error
    except (TOMLKitError, UnicodeDecodeError) as error:
        raise SettingError(
            Text(
                "{file} should be a TOML file, but {error}. Mend it first: nothing was written.",
                file=str(place), error=str(error),
            )
        ) from error  # fmt: skip


def _replace(place: Path, content: bytes) -> None:
    """A new file takes its place when all of it is on the disk. It may hold a token: others may not read it."""
    handle, beside = tempfile.mkstemp(prefix=".packbench-", suffix=".toml", dir=place.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if place.exists():
            Path(beside).chmod(stat.S_IMODE(place.stat().st_mode))
        Path(beside).replace(place)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _unwritten(place: Path, error: OSError) -> SettingError:
    if error.errno == errno.ENOSPC:
        return SettingError(
            Text("The disk is full: {file} stays as it was. Make room, then change it again.", file=str(place))
        )
    return SettingError(
        Text(
            "{file} cannot be written ({error}): it stays as it was. May this account write there?",
            file=str(place), error=error.strerror or str(error),
        )
    )  # fmt: skip


def _try_scanner(address: str) -> None:
    from drivers.scanners import open_scanner

    open_scanner(address, deliver=_nobody, state=_nobody)


def _try_server(address: str) -> None:
    if not address.startswith(("http://", "https://")):
        raise SettingError(
            Text("A server's address begins with http:// or https://, but {value} came.", value=repr(address))
        )
    from sync.wire import Wire

    Wire(address, "").close()


def _nobody(_: object) -> None:
    """Whoever is told what was never opened."""

"""`packbench admin`: stations, people and claims, told to the server's database directly."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from packing.errors import KnownError
from packing.people import Role
from station.doors import server

if TYPE_CHECKING:
    from sync.server.database import Database


def arguments(parser: argparse.ArgumentParser) -> None:
    """One command each."""
    commands = parser.add_subparsers(dest="what", metavar="WHAT", required=True, parser_class=type(parser))

    def command(name: str, words: str, run: Callable[[Database, argparse.Namespace], None], *names: str) -> Any:
        made = commands.add_parser(name, help=words, description=words[:1].upper() + words[1:] + ".")
        for positional in names:
            made.add_argument(positional, metavar=positional.upper())
        server.where(made)
        made.set_defaults(act=run)
        return made

    command("enroll-station", "a new station; prints its token, once", _enroll, "name")
    command("renew-station", "a new token for a station; the old one counts no more", _renew_station, "name")
    command("revoke-station", "a station's token counts no more", _revoke_station, "name")
    command("stations", "all stations", _stations)
    user = command("add-user", "a new person; prints their badge code, once", _add_user, "name")
    user.add_argument("--role", required=True, choices=[role.value for role in Role])
    user.add_argument("--language", default="", help="what the screen speaks to them, such as pl; else the bench's own")
    speaks = command("set-language", "what the screen speaks to a person, such as pl", _set_language, "name")
    speaks.add_argument("language", metavar="CODE", nargs="?", default="", help="left out: the bench's own language")
    command("renew-badge", "a new badge for a person; the old one counts no more", _renew_badge, "name")
    command("revoke-badge", "a person's badge counts no more", _revoke_badge, "name")
    command("users", "all people", _users)
    release = command("release-claims", "frees the orders that a station holds and has not begun", _release, "name")
    release.add_argument("--begun", action="store_true", help="those that it has begun as well")
    command("company-prefix", "the GS1 company prefix of all cartons' SSCC", _prefix, "prefix")


def run(args: argparse.Namespace) -> int:
    """Opens the database, migrates it if needed, and does the one thing."""
    from sync.server.database import open_database, sqlite_address

    database = open_database(args.database or sqlite_address(server.folder(args)))
    try:
        args.act(database, args)
    finally:
        database.close()
    return 0


def _enroll(database: Database, args: argparse.Namespace) -> None:
    from sync.server import admin

    print(admin.enroll_station(database, args.name))


def _renew_station(database: Database, args: argparse.Namespace) -> None:
    from sync.server import admin

    print(admin.renew_token(database, args.name))


def _revoke_station(database: Database, args: argparse.Namespace) -> None:
    from sync.server import admin

    admin.revoke_station(database, args.name)


def _stations(database: Database, _: argparse.Namespace) -> None:
    from sync.server import admin

    _table(admin.list_stations(database))


def _add_user(database: Database, args: argparse.Namespace) -> None:
    from sync.server import admin

    print(admin.add_user(database, args.name, args.role, language=args.language))


def _set_language(database: Database, args: argparse.Namespace) -> None:
    from sync.server import admin

    admin.set_language(database, args.name, args.language)


def _renew_badge(database: Database, args: argparse.Namespace) -> None:
    from sync.server import admin

    print(admin.renew_badge(database, args.name))


def _revoke_badge(database: Database, args: argparse.Namespace) -> None:
    from sync.server import admin

    admin.revoke_badge(database, args.name)


def _users(database: Database, _: argparse.Namespace) -> None:
    from sync.server import admin

    _table(admin.list_people(database))


def _release(database: Database, args: argparse.Namespace) -> None:
    from sync.server import admin

    if all(station["name"] != args.name for station in admin.list_stations(database)):
        raise KnownError(f"There is no station {args.name!r}: see the list of stations for its exact name.")
    freed = admin.release_claims(database, args.name, begun=args.begun)
    print(f"{len(freed)} orders are free again" + (f": {', '.join(freed)}" if freed else ""))


def _prefix(database: Database, args: argparse.Namespace) -> None:
    from sync.server import admin

    admin.set_company_prefix(database, args.prefix)


def _table(rows: Sequence[Any]) -> None:
    for row in rows:
        print("\t".join(f"{name}={value}" for name, value in dict(row).items() if "hash" not in name))

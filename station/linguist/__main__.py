"""`./dev exec python -m station.linguist`: brings the files of words up to date with the sources, and compiles them.

python -m station.linguist                          the same for all languages: what is new waits, what is gone goes
python -m station.linguist export pl FILE.json      what waits for a translator (--all: everything)
python -m station.linguist import FILE.json …       takes translations in, checks and compiles them
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from packing.errors import KnownError
from station.linguist import files, kit
from station.linguist.sources import sources


def update() -> None:
    """Every language's file from the sources; then compiled."""
    wanted = sources()
    for language in files.FORMS:
        path = files.path_of(language)
        messages = files.updated(language, files.read(path), wanted)
        files.write(path, language, messages)
        files.compiled(path, files.path_of(language, "qm"))
        waiting = sum(not message.finished for message in messages)
        print(f"{language}: {len(messages)} texts, {waiting} wait for a translator")


def export(language: str, target: Path, *, everything: bool) -> None:
    """Writes a translator's file."""
    told = kit.exported(language, sources(), everything=everything)
    target.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
    print(f"{target}: {len(told['texts'])} texts")


def take_in(paths: list[Path]) -> bool:
    """Reads translators' files; whether all was well."""
    well = True
    for path in paths:
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise KnownError(f"{path} should be a translator's JSON file, but {error}.") from error
        count, wrong = kit.imported(told)
        files.compiled(files.path_of(told["language"]), files.path_of(told["language"], "qm"))
        print(f"{path}: {count} texts taken in, {len(wrong)} refused")
        print("\n".join(f"  {one}" for one in wrong))
        well = well and not wrong
    return well


def main(given: list[str]) -> int:
    """Gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m station.linguist", description=__doc__)
    commands = parser.add_subparsers(dest="what")
    out = commands.add_parser("export")
    out.add_argument("language", choices=[code for code in files.FORMS if code != files.OURS])
    out.add_argument("target", type=Path)
    out.add_argument("--all", action="store_true", dest="everything")
    commands.add_parser("import").add_argument("paths", type=Path, nargs="+")
    args = parser.parse_args(given)
    try:
        if args.what == "export":
            export(args.language, args.target, everything=args.everything)
        elif args.what == "import":
            return 0 if take_in(args.paths) else 1
        else:
            update()
    except KnownError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

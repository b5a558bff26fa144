"""The doors: what `packbench` can do from a command line, one file each.

Each file has `WORDS` (one line of help), `arguments(parser)` and `run(args) -> exit status`. Imports of anything slow
stand inside `run`, so that `packbench --help` answers at once. `station.cli` lists the doors.
"""

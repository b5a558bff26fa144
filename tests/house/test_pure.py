"""What the import contracts cannot see: a clock, a file or a network call by way of an allowed module."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CALLS = {"open", "input", "print", "exec", "eval", "__import__", "id", "hash"}
METHODS = {"now", "today", "utcnow", "fromtimestamp", "astimezone"}
MODULES = {"urllib.request", "urllib.error", "urllib.robotparser"}


def impurities(source: str) -> list[str]:
    """Each line of `source` that reads a clock, a file, the network or the process's own state."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in CALLS:
                found.append(f"line {node.lineno}: {name}()")
            case ast.Call(func=ast.Attribute(attr=name)) if name in METHODS:
                found.append(f"line {node.lineno}: .{name}()")
            case ast.Import(names=names):
                found += [f"line {node.lineno}: import {name.name}" for name in names if name.name in MODULES]
            case ast.ImportFrom(module=str(module), names=names):
                wanted = {module, *(f"{module}.{name.name}" for name in names)}
                found += [f"line {node.lineno}: import {name}" for name in sorted(wanted & MODULES)]
    return found


def test_packing_reads_no_clock_and_opens_nothing() -> None:
    found = [
        f"{path.relative_to(ROOT)} {impurity}"
        for path in sorted((ROOT / "packing").rglob("*.py"))
        for impurity in impurities(path.read_text(encoding="utf-8"))
    ]
    assert found == [], "packing takes values and gives values: hand the time, the text or the id in"


@pytest.mark.parametrize(
    "line",
    [
        "datetime.datetime.now(datetime.UTC)",
        "date.today()",
        "open('orders.csv')",
        "hash(text)",
        "import urllib.request",
        "from urllib import request",
        "from urllib.request import urlopen",
    ],
)
def test_an_impurity_is_caught(line: str) -> None:
    assert impurities(f"import datetime\n\ndef rule(text):\n    {line}\n") != []


def test_parsing_an_address_is_pure() -> None:
    assert impurities("from urllib.parse import unquote\nunquote('%41')\n") == []

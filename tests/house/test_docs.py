"""The pages say what is there: links lead somewhere, named files and functions exist, forbidden words stay out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("packing", "assets", "drivers", "printing", "sync", "station")
PAGES = sorted(path for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")] if path.name != "LICENSE.md")
FORBIDDEN = re.compile(r"manager|helper|utils?\b|^_*process_", re.IGNORECASE)


def defined(path: Path) -> Iterator[str]:
    """The names of all classes and functions in a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


def sources() -> list[Path]:
    return [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|mailto:)([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_no_class_file_or_function_has_a_forbidden_name() -> None:
    found = [f"{path.relative_to(ROOT)}: {name}" for path in sources() for name in [path.stem, *defined(path)]
             if FORBIDDEN.search(name)]  # fmt: skip
    assert found == [], "say what it is or does, in a word of docs/glossary.md"


@pytest.mark.parametrize("name", ["OrderManager", "helpers", "utils", "process_scan", "_process_all", "StringUtils"])
def test_a_forbidden_name_is_caught(name: str) -> None:
    assert FORBIDDEN.search(name)


def test_the_way_of_a_scan_names_files_and_functions_that_exist() -> None:
    page = (ROOT / "docs" / "way-of-a-scan.md").read_text(encoding="utf-8")
    files = set(re.findall(r"`([\w/]+\.py)`", page))
    assert len(files) > 20
    assert sorted(file for file in files if not (ROOT / file).is_file()) == []
    known = {name for file in files for name in defined(ROOT / file)}
    rows = "\n".join(line for line in page.splitlines() if line.startswith("|"))
    cells = " ".join(row.split("|")[2] for row in rows.splitlines()[2:])
    named = {part for name in re.findall(r"`([A-Za-z_.]+)`", cells) for part in name.split(".")}
    assert sorted(named - known - {"Offer"}) == []


def test_every_decision_has_a_number_of_its_own_and_says_why() -> None:
    records = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [record.name[:4] for record in records if record.name[:4].isdigit()]
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]
    for record in records:
        text = record.read_text(encoding="utf-8")
        assert all(f"**{word}.**" in text for word in ("Decided", "Why")), record.name

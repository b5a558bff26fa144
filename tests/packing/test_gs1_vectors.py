"""Every case of GS1's own tests that is here gets the verdict of GS1's own tools.

The files are GS1's and no part of the repository; the other tests of `packing.gs1` need none of them.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.packing.gs1_vectors import Case, passes

SHARED = Path(__file__).parents[3] / "shared" / "data" / "gs1"
KINDS = ("lint", "processAI", "parseAI", "parseDL", "validateAIs", "scandata", "genscan")


def cases() -> list[Case]:
    return [case for path in sorted(SHARED.glob("*.json")) for case in json.loads(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("kind", KINDS)
def test_we_judge_as_gs1s_own_tools(kind: str) -> None:
    found = [case for case in cases() if case["kind"] == kind]
    if not found:
        pytest.skip("needs ../shared/data/gs1, which is not here")
    assert [case for case in found if not passes(case)] == []


def test_no_case_is_of_a_kind_that_is_not_judged() -> None:
    assert {case["kind"] for case in cases()} <= set(KINDS)


@pytest.mark.parametrize(
    "case",
    [
        {
            "kind": "lint",
            "lint": "csum",
            "inp": "9521234567899",
            "ok": False,
            "err": "GS1_LINTER_INCORRECT_CHECK_DIGIT",
        },
        {"kind": "lint", "lint": "csum", "inp": "9521234567890", "ok": True},
        {"kind": "processAI", "inp": "^10L7", "ok": False},
        {"kind": "parseAI", "inp": "(10)L7", "ok": True, "out": "10L7"},
        {"kind": "validateAIs", "fn": "validateAImutex", "inp": "(10)L7", "ok": False},
        {"kind": "scandata", "inp": "]C110L7", "ok": True, "sym": "QR", "out": "^10L7"},
        {"kind": "genscan", "inp": "^10L7", "ok": True, "sym": "QR", "out": "]Q110L7"},
    ],
)
def test_a_case_with_another_verdict_is_seen(case: Case) -> None:
    assert not passes(case)

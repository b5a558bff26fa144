"""No text raises and none is slow: the short form of `tests.laws.mutations`."""

from __future__ import annotations

import pytest

from tests.laws import mutations


def test_damaged_codes_raise_nothing_and_cost_less_than_ten_milliseconds() -> None:
    found = mutations.run(12_000, seed=20_261_123)
    assert found.raised == []
    assert found.slow == []
    assert {"item", "order", "carton", "command", "number", "badge", "ambiguous", "unknown", "unreadable", "near"} <= {
        kind for kind, count in found.kinds.items() if count
    }


def test_a_campaign_sees_what_raises_and_what_is_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise IndexError("as biip does")

    monkeypatch.setattr(mutations, "interpret", fails)
    assert len(mutations.run(20, seed=1).raised) == 20
    monkeypatch.undo()
    monkeypatch.setattr(mutations, "BOUND_S", 0.0)
    assert len(mutations.run(20, seed=1).slow) == 20

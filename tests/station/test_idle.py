"""When a bench should lock: never while somebody or something moves."""

from __future__ import annotations

from drivers.scales.weight import Weight
from station.idle import Idle


def weight(milligrams: int, *, stable: bool = True) -> dict[str, Weight]:
    return {"scale": Weight(milligrams, stable=stable, device="scale")}


def test_it_is_due_when_nothing_moved_for_so_many_minutes() -> None:
    idle = Idle(5, 0.0)
    assert not idle.due(299, busy=False)
    assert idle.due(300, busy=False)
    idle.moved(300)
    assert not idle.due(599, busy=False)


def test_without_minutes_it_never_is() -> None:
    assert not any(Idle(minutes, 0.0).due(1e9, busy=False) for minutes in (0, -5))


def test_what_is_busy_begins_the_time_anew_when_it_is_over() -> None:
    idle = Idle(5, 0.0)
    assert not idle.due(400, busy=True)
    assert not idle.due(401, busy=False)
    assert idle.due(700, busy=False)


def test_a_clock_that_goes_back_locks_nothing() -> None:
    idle = Idle(5, 1_000.0)
    assert not idle.due(10, busy=False)
    assert not idle.due(300, busy=False)
    assert idle.due(310, busy=False)


def test_a_changed_weight_is_somebody_and_a_trembling_one_is_the_hall() -> None:
    idle = Idle(5, 0.0)
    idle.weighed(weight(500_000), 100)
    assert not idle.due(399, busy=False)
    for second in range(100, 400):
        idle.weighed(weight(500_000 + (-1) ** second * 4_000), second)
        idle.weighed(weight(900_000, stable=False), second)
    assert idle.due(400, busy=False)
    idle.weighed(weight(511_000), 400)
    assert not idle.due(401, busy=False)

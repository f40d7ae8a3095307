"""The clock of a meeting under way, for any course of the machine's own clock."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain.live import NOTES, STAY, Phase, Signal, Sitting, clock, neighbour, next_open, pace

BEGUN = datetime(2026, 12, 3, 14, 0, tzinfo=UTC)
SITTING = Sitting(BEGUN, 30)


def after(minutes: float) -> datetime:
    return BEGUN + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("minutes", "phase", "shown"),
    [
        (0, Phase.RUNNING, "30:00"),
        (12.3, Phase.RUNNING, "17:42"),
        (24.99, Phase.RUNNING, "5:00"),
        (25, Phase.CLOSING, "5:00"),
        (29.9, Phase.CLOSING, "0:06"),
        (30, Phase.OVER, "0:00"),
        (32 + 5 / 60, Phase.OVER, "+2:05"),
    ],
)
def test_it_tells_what_is_left(minutes: float, phase: Phase, shown: str) -> None:
    assert SITTING.phase(after(minutes)) is phase
    assert clock(SITTING.left(after(minutes))) == shown
    assert SITTING.share(after(minutes)) == pytest.approx(max(0, 1 - minutes / 30))


def test_to_be_asked_to_stay_moves_both_signals() -> None:
    longer = Sitting(BEGUN, 30, stay=STAY)
    assert (longer.closing, longer.stop) == (after(35), after(40))
    said = [Signal(Phase.CLOSING, SITTING.stop)]
    assert longer.signal(after(26), said) is None
    assert longer.signal(after(35), said) == Signal(Phase.CLOSING, longer.stop)


def test_a_signal_that_was_slept_through_is_not_made_up_for() -> None:
    assert SITTING.signal(after(31), []) == Signal(Phase.OVER, SITTING.stop)


def test_a_short_talk_is_not_all_close() -> None:
    assert Sitting(BEGUN, 6).phase(after(1)) is Phase.RUNNING
    assert Sitting(BEGUN, 30, warning=0).closing == after(25)


@given(st.lists(st.integers(-(10**9), 10**9), max_size=60), st.integers(5, 240), st.integers(0, 40))
def test_whatever_the_clock_does_each_signal_comes_once(seconds: list[int], minutes: int, warning: int) -> None:
    sitting = Sitting(BEGUN, minutes, warning=warning)
    said: list[Signal] = []
    for passed in seconds:
        now = BEGUN + timedelta(seconds=passed)
        if (signal := sitting.signal(now, said)) is not None:
            said.append(signal)
        assert 0 <= sitting.share(now) <= 1
    assert len(said) == len(set(said)) <= 2


@pytest.mark.parametrize(
    ("minutes", "asked", "current", "late"),
    [(2, [], 4, 0), (6, [], 4, 0), (9, [], 4, 2), (8, [4, 4], 5, -3), (12, [4, 4], 5, 0), (20, [4, 4], 5, 4)],
)
def test_it_tells_how_the_questions_go(minutes: int, asked: list[int], current: int, late: int) -> None:
    assert pace(SITTING, after(minutes), opening=3, asked=asked, current=current) == late


def test_the_questions_are_gone_through_in_order() -> None:
    order = [11, 12, 13]
    assert [neighbour(order, 11, step) for step in (1, -1, 5)] == [12, 11, NOTES]
    assert neighbour(order, NOTES, -1) == 13
    assert neighbour([], NOTES, -1) == NOTES
    assert next_open(order, 11, {12}) == 13
    assert next_open(order, 11, {12, 13}) == NOTES
    assert next_open(order, NOTES, set()) == NOTES

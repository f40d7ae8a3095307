"""The booked time, shared."""

from hypothesis import given
from hypothesis import strategies as st

from crm_app.sheets.timing import choose, share

MINUTES = st.integers(0, 200)


@given(st.integers(0, 600), MINUTES, MINUTES, st.lists(MINUTES, max_size=7))
def test_the_parts_always_total_the_booked_time(total: int, opening: int, closing: int, planned: list[int]) -> None:
    plan = share(total, opening, closing, planned)
    assert plan.total == total
    assert min((plan.opening, plan.closing, *plan.questions)) >= 0
    assert len(plan.questions) == len(planned)


def test_a_plan_that_fits_stays_as_it_is() -> None:
    plan = share(30, 3, 5, [5, 4, 5, 5, 3])
    assert (plan.opening, plan.questions, plan.closing) == (3, (5, 4, 5, 5, 3), 5)


def test_freed_minutes_go_back_from_the_first_question_on() -> None:
    assert share(30, 3, 5, [4, 4, 4, 4, 4]).questions == (5, 5, 4, 4, 4)


def test_too_long_a_plan_leaves_every_question_a_minute() -> None:
    assert min(share(20, 3, 5, [40, 1, 1, 1, 40]).questions) >= 1


def test_a_question_without_minutes_takes_an_even_share() -> None:
    assert share(30, 3, 5, [0, 0]).questions == (11, 11)


def test_must_asks_are_chosen_first_and_the_order_is_kept() -> None:
    assert choose([False] * 8 + [True], 60) == [0, 1, 2, 3, 4, 5, 8]
    assert choose([False] * 8 + [True], 10) == [0, 1, 2, 3, 8]
    assert choose([False] * 3, 60) == [0, 1, 2]

"""Each moment reminds once: no clock that is set back or forward makes it come twice or get lost."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain import reminders
from crm_app.domain.reminders import AGAIN, BEGINS, LEAVE, Moment, back_at, fire, of_meeting, of_step

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR, DAY, YEAR = timedelta(hours=1), timedelta(days=1), timedelta(days=365)
CALL = of_meeting(1, start=NOON + HOUR, minutes=30, mode="phone", leave_by=None)
THANKS = of_step("thank-you:1:1:0", "thank-you", since=NOON, due=NOON + DAY, waiting=False, warnings=[
    NOON + 12 * HOUR, NOON + 20 * HOUR,
])  # fmt: skip


class Desk:
    """Somebody who looks now and then, and remembers as the book does."""

    def __init__(self, *moments: Moment) -> None:
        self.moments = list(moments)
        self.reminded: dict[str, datetime] = {}
        self.told: list[str] = []

    def look(self, now: datetime) -> list[str]:
        told, keys = fire(self.moments, self.reminded, now=now)
        for key in keys:
            if key.startswith(AGAIN):
                del self.reminded[key]
            else:
                self.reminded[key] = now
        self.told += [moment.key for moment in told]
        return [f"{moment.kind} {moment.at:%d %H:%M}" for moment in told]

    def put_off(self, moment: Moment, until: datetime) -> None:
        self.reminded[f"{AGAIN}{moment.key}"] = until


def test_a_call_reminds_a_quarter_of_an_hour_before_and_not_after_it() -> None:
    desk = Desk(*CALL)
    assert desk.look(NOON + 44 * timedelta(minutes=1)) == []
    assert desk.look(NOON + 45 * timedelta(minutes=1)) == ["begins 23 12:45"]
    assert desk.look(NOON + 46 * timedelta(minutes=1)) == []
    assert Desk(*CALL).look(NOON + 2 * HOUR) == [], "it is over"


def test_where_one_goes_it_reminds_of_leaving() -> None:
    start = NOON + 3 * HOUR
    (leave,) = of_meeting(1, start=start, minutes=30, mode="in-person", leave_by=start - HOUR)
    assert (leave.kind, leave.at) == (LEAVE, start - HOUR)
    (begins,) = of_meeting(1, start=start, minutes=30, mode="in-person", leave_by=None)
    assert (begins.kind, begins.at) == (BEGINS, start - HOUR)
    both = of_meeting(1, start=start, minutes=30, mode="video", leave_by=start - timedelta(minutes=5))
    assert [moment.kind for moment in both] == [LEAVE, BEGINS]


def test_thanks_warn_twice_before_they_are_over() -> None:
    desk = Desk(*THANKS)
    told = [desk.look(NOON + hours * HOUR) for hours in range(30)]
    assert [at for at, words in enumerate(told) if words] == [12, 20, 24]


def test_an_end_that_is_told_later_warns_nobody_a_second_time() -> None:
    desk = Desk(*THANKS)
    desk.look(NOON + 12 * HOUR)
    desk.moments = of_step(
        "thank-you:1:1:0", "thank-you", since=NOON + HOUR, due=NOON + DAY + HOUR, waiting=False,
        warnings=[NOON + 13 * HOUR, NOON + 21 * HOUR],
    )  # fmt: skip
    assert desk.look(NOON + 14 * HOUR) == []
    assert desk.look(NOON + 21 * HOUR) == ["step 24 09:00"]


def test_what_went_by_while_nobody_looked_is_told_once() -> None:
    desk = Desk(*THANKS)
    assert len(desk.look(NOON + 3 * DAY)) == 1
    assert desk.look(NOON + 4 * DAY) == []


def test_what_waits_on_others_is_told_when_its_day_has_come() -> None:
    nudge = of_step("nudge:1:0:1", "nudge", since=NOON, due=NOON + DAY, waiting=True)
    assert [moment.at for moment in nudge] == [NOON + DAY]
    assert of_step("card:1:0:1", "card", since=NOON, due=NOON + DAY, waiting=False) == []


@pytest.mark.parametrize("jump", [-YEAR, -HOUR, HOUR, YEAR])
def test_a_clock_that_is_set_and_set_right_again_reminds_once(jump: timedelta) -> None:
    desk = Desk(*CALL, *THANKS)
    for hours in (0, 1, 2):
        desk.look(NOON + hours * HOUR)
    desk.look(NOON + 2 * HOUR + jump)
    for hours in range(2, 40):
        desk.look(NOON + hours * HOUR)
    assert len(desk.told) == len(set(desk.told))
    assert any(key.startswith("thank-you") for key in desk.told), "nothing is lost"


def test_a_meeting_that_a_wrong_clock_put_behind_us_still_reminds() -> None:
    desk = Desk(*CALL)
    assert desk.look(NOON + YEAR) == []
    assert desk.look(CALL[0].at) == ["begins 23 12:45"]


@given(st.lists(st.integers(-9000, 9000), min_size=1, max_size=40))
def test_whatever_the_clock_does_nothing_comes_twice_and_nothing_open_is_lost(hours: list[int]) -> None:
    desk = Desk(*THANKS, *of_step("promise:1:0:4", "promise", since=NOON, due=NOON + 3 * DAY, waiting=False))
    for hour in hours:
        desk.look(NOON + hour * HOUR)
    desk.look(NOON + YEAR + YEAR)
    assert len(desk.told) == len(set(desk.told))
    assert {key.partition(":")[0] for key in desk.told} == {"thank-you", "promise"}
    assert set(desk.reminded) == {moment.key for moment in desk.moments}


def test_a_snooze_comes_back_once_even_when_the_clock_goes_wrong() -> None:
    desk = Desk(*CALL)
    begins = CALL[0]
    desk.look(begins.at)
    desk.put_off(begins, begins.at + HOUR)
    assert desk.look(begins.at + timedelta(minutes=59)) == []
    assert len(desk.look(begins.at + HOUR)) == 1
    assert desk.look(begins.at + 2 * HOUR) == []
    desk.put_off(begins, begins.at + YEAR)
    assert len(desk.look(begins.at + 2 * HOUR)) == 1, "no snooze is that long"


def test_later_is_an_hour_tomorrow_morning_or_monday_morning() -> None:
    found = {later: back_at(later, now=NOON, zone="Europe/Berlin") for later in reminders.LATER}
    assert found == {
        "hour": NOON + HOUR, "tomorrow": datetime(2026, 11, 24, 8, tzinfo=UTC),
        "week": datetime(2026, 11, 30, 8, tzinfo=UTC),
    }  # fmt: skip
    spring = datetime(2027, 3, 27, 12, tzinfo=UTC)
    assert back_at("tomorrow", now=spring, zone="Europe/Berlin") == datetime(2027, 3, 28, 7, tzinfo=UTC)

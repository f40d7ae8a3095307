from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from crm_app.domain import today
from crm_app.domain.step import ERRANDS
from crm_app.domain.steps import KINDS
from crm_app.domain.times import iso

NEW_YORK = ZoneInfo("America/New_York")
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=NEW_YORK)
AT = today.edges(NOON)


def place(what: str, *, hours: float, waiting: bool = False) -> str:
    return today.group(what, iso(NOON + timedelta(hours=hours)), waiting=waiting, at=AT)


@pytest.mark.parametrize(
    ("what", "hours", "expected"),
    [
        ("thank-you", -1, "now"),
        ("thank-you", 11, "now"),
        ("thank-you", 20, "today"),
        ("report-back", -70, "now"),
        ("promise", 11.9, "now"),
        ("promise", 36, "coming"),
        ("promise", 24 * 8, ""),
        ("write-up", 11, "today"),
        ("write-up", -1, "now"),
        ("evaluate", 11, "today"),
        ("evaluate", 40, "coming"),
        ("evaluate", 24 * 20, "coming"),
        ("report-back", 24 * 20, "coming"),
        ("new-name", -30, "names"),
        ("new-name", 300, "names"),
        ("card", 1, "cards"),
    ],
)
def test_each_step_stands_in_its_group(what: str, hours: float, expected: str) -> None:
    assert place(what, hours=hours) == expected


def test_in_the_morning_what_is_due_in_the_evening_is_for_today() -> None:
    at = today.edges(NOON.replace(hour=8))
    assert today.group("promise", iso(NOON.replace(hour=23)), waiting=False, at=at) == "today"


def test_what_waits_stays_so_on_the_day_one_may_ask_again_and_needs_one_the_day_after() -> None:
    assert place("nudge", hours=100, waiting=True) == "waiting"
    assert place("nudge", hours=-11, waiting=True) == "waiting"
    assert place("nudge", hours=-13, waiting=True) == "now"


def test_only_what_can_be_done_today_counts() -> None:
    soon, far = iso(NOON + timedelta(hours=1)), iso(NOON + timedelta(hours=100))
    counted = {
        group: (today.counts("promise", group, soon, at=AT), today.counts("promise", group, far, at=AT))
        for group in today.GROUPS
    }
    assert counted == {
        "now": (True, True), "today": (True, True), "waiting": (True, False), "coming": (False, False),
        "put-off": (False, False),
        "names": (False, False), "cards": (False, False),
    }  # fmt: skip


def test_the_day_ends_at_midnight_where_one_is_even_when_the_clocks_change() -> None:
    before = datetime(2026, 10, 31, 12, 0, tzinfo=NEW_YORK)
    changing = today.edges(before + timedelta(days=1))
    assert today.edges(before).day_end == "2026-11-01T04:00:00Z" == changing.day_begin
    assert changing.day_end == "2026-11-02T05:00:00Z"
    assert today.edges(datetime(2026, 11, 23, tzinfo=UTC)).day_end == "2026-11-24T00:00:00Z"


def test_every_kind_of_step_has_its_minutes() -> None:
    assert set(today.MINUTES) == {*KINDS, *ERRANDS}

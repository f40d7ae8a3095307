from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain.offsets import LAST_IS_GONE, Today
from crm_app.domain.times import iso
from crm_app.errors import CrmError

NEW_YORK = "America/New_York"
MONDAY = Today(datetime(2026, 11, 23, 15, 30, tzinfo=UTC), NEW_YORK)  # 10:30 there


@pytest.mark.parametrize(
    ("text", "zone", "moment"),
    [
        ("+1b 10:00", NEW_YORK, "2026-11-24T15:00:00Z"),
        ("-1b 10:00", NEW_YORK, "2026-11-20T15:00:00Z"),
        ("-1d 10:00", NEW_YORK, "2026-11-22T15:00:00Z"),
        ("-20b 09:00", NEW_YORK, "2026-10-26T13:00:00Z"),
        ("+4b 15:00", "Europe/Oslo", "2026-11-27T14:00:00Z"),
        ("+1b 10:00 +90min", NEW_YORK, "2026-11-24T16:30:00Z"),
        ("-0b 09:00", NEW_YORK, "2026-11-23T14:00:00Z"),
        ("last 09:00", NEW_YORK, "2026-11-23T14:00:00Z"),
        ("last 10:00", NEW_YORK, "2026-11-22T15:00:00Z"),  # only half an hour gone
        ("last 16:00 +40min", NEW_YORK, "2026-11-22T21:40:00Z"),
    ],
)
def test_offsets_count_from_today(text: str, zone: str, moment: str) -> None:
    assert iso(MONDAY.moment(text, zone)) == moment


def test_days_count_without_a_clock() -> None:
    assert MONDAY.day("+5b") == date(2026, 11, 30)
    assert MONDAY.day("-2d") == date(2026, 11, 21)


@pytest.mark.parametrize("text", ["", "tomorrow", "3b 14:00", "-3b", "-3b 25:00", "last", "-3w 10:00"])
def test_what_is_no_offset_is_refused(text: str) -> None:
    with pytest.raises(CrmError, match="from today"):
        MONDAY.moment(text, NEW_YORK)


MOMENTS = st.integers(1_700_000_000, 2_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
ZONES = st.sampled_from([NEW_YORK, "Pacific/Auckland", "Pacific/Honolulu", "Asia/Kathmandu", "UTC"])


@given(MOMENTS, ZONES, ZONES)
def test_behind_is_behind_and_ahead_is_ahead_in_every_zone(now: datetime, home: str, zone: str) -> None:
    today = Today(now, home)
    assert today.moment("-1b 23:00", zone) <= now
    assert today.moment("+2d 00:00", zone) > now
    last = today.moment("last 16:00", zone)
    assert LAST_IS_GONE <= now - last < timedelta(hours=26)  # a day of 25 hours at most

from datetime import UTC, date, datetime

import pytest

from crm_app.domain.times import iso
from crm_app.domain.workdays import Span, is_workday, move_workdays
from crm_app.errors import CrmError

NEW_YORK, BERLIN, KATHMANDU = "America/New_York", "Europe/Berlin", "Asia/Kathmandu"

AFTER = [
    ("24 hours", "2026-11-25T15:30:00Z", NEW_YORK, "2026-11-26T15:30:00Z"),
    ("24 hours", "2026-11-01T04:30:00Z", NEW_YORK, "2026-11-02T04:30:00Z"),  # a day of 25 hours: still 24 of them
    ("1 day", "2026-10-31T16:00:00Z", NEW_YORK, "2026-11-01T17:00:00Z"),  # noon stays noon when the clocks go back
    ("1 day", "2026-03-28T11:00:00Z", BERLIN, "2026-03-29T10:00:00Z"),  # and when they go forward
    ("1 day", "2026-03-07T07:30:00Z", NEW_YORK, "2026-03-08T07:30:00Z"),  # 02:30 does not exist the day after
    ("2 weeks", "2026-11-23T09:00:00Z", KATHMANDU, "2026-12-07T09:00:00Z"),
    ("30 minutes", "2026-11-23T09:00:00Z", BERLIN, "2026-11-23T09:30:00Z"),
    ("5 business days", "2026-11-23T15:00:00Z", NEW_YORK, "2026-11-30T15:00:00Z"),  # Monday to Monday
    ("5 business days", "2026-11-28T15:00:00Z", NEW_YORK, "2026-12-04T15:00:00Z"),  # from a Saturday
    ("1 business day", "2026-11-27T15:00:00Z", NEW_YORK, "2026-11-30T15:00:00Z"),  # from a Friday
    ("1 business day", "2026-11-28T00:30:00Z", NEW_YORK, "2026-12-01T00:30:00Z"),  # there it is still Friday
    ("7 business days", "2026-10-29T14:00:00Z", NEW_YORK, "2026-11-09T15:00:00Z"),  # over the change of the clocks
    ("3 business days", "2026-12-23T09:00:00Z", BERLIN, "2026-12-30T09:00:00Z"),  # with Christmas on the list
    ("same day", "2026-11-23T15:00:00Z", NEW_YORK, "2026-11-24T04:59:00Z"),
    ("same day", "2026-11-24T04:00:00Z", NEW_YORK, "2026-11-24T06:00:00Z"),  # 23:00 there: two hours are left
]
CHRISTMAS = frozenset({date(2026, 12, 25), date(2026, 12, 28)})


@pytest.mark.parametrize(("span", "moment", "zone", "due"), AFTER)
def test_a_span_is_counted_as_people_count_it(span: str, moment: str, zone: str, due: str) -> None:
    assert iso(Span.parse(span).after(datetime.fromisoformat(moment), zone, CHRISTMAS)) == due


def test_a_span_before_keeps_the_hour() -> None:
    meeting = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)  # 10:00 in New York, the day after the clocks went back
    assert iso(Span.parse("1 day").before(meeting, NEW_YORK)) == "2026-11-01T15:00:00Z"
    assert iso(Span.parse("1 business day").before(meeting, NEW_YORK)) == "2026-10-30T14:00:00Z"
    assert iso(Span.parse("2 hours").before(meeting, NEW_YORK)) == "2026-11-02T13:00:00Z"


@pytest.mark.parametrize("words", ["", "soon", "-1 days", "5 workdays", "1.5 hours", "24h", "99999 days"])
def test_a_span_that_is_none_is_refused(words: str) -> None:
    with pytest.raises(CrmError, match="not a span"):
        Span.parse(words)


def test_workdays_leave_out_weekends_and_holidays() -> None:
    assert move_workdays(date(2026, 12, 24), 1, CHRISTMAS) == date(2026, 12, 29)
    assert move_workdays(date(2026, 12, 29), -1, CHRISTMAS) == date(2026, 12, 24)
    assert move_workdays(date(2026, 11, 28), 0) == date(2026, 11, 28)
    assert not is_workday(date(2026, 12, 25), CHRISTMAS)

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain import times
from crm_app.errors import CrmError

NEW_YORK = "America/New_York"


@pytest.mark.parametrize(
    ("text", "zone", "moment"),
    [
        ("2026-12-03T14:00", NEW_YORK, "2026-12-03T19:00:00Z"),
        ("2026-12-03 14:00", NEW_YORK, "2026-12-03T19:00:00Z"),
        (" 2026-12-03T14:00:30 ", "Asia/Kolkata", "2026-12-03T08:30:30Z"),
        ("2026-12-03T14:00Z", NEW_YORK, "2026-12-03T14:00:00Z"),
        ("2026-12-03T14:00+05:45", NEW_YORK, "2026-12-03T08:15:00Z"),
        ("2026-07-03T14:00", "europe/berlin", "2026-07-03T12:00:00Z"),
    ],
)
def test_a_time_means_one_moment(text: str, zone: str, moment: str) -> None:
    assert times.iso(times.parse(text, zone).at) == moment


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2026-13-01T00:00", "not a time"),
        ("2026-02-30T10:00", "not a time"),
        ("2026-12-03T25:00", "not a time"),
        ("tomorrow", "not a time"),
        ("", "not a time"),
        ("2026-12-03", "no time"),
        ("0001-01-01T00:00+14:00", "out of reach"),
        ("9999-12-31T23:59", "out of reach"),
    ],
)
def test_what_is_no_time_is_refused_with_a_sentence(text: str, words: str) -> None:
    with pytest.raises(CrmError, match=words):
        times.parse(text, NEW_YORK)


@pytest.mark.parametrize(
    ("text", "zone", "instead"),
    [
        ("2026-03-08T02:30", NEW_YORK, "03:30"),
        ("2026-03-29T02:00", "Europe/Berlin", "03:00"),
        ("2026-10-04T02:15", "Australia/Lord_Howe", "02:45"),  # half an hour of daylight saving
        ("2011-12-30T12:00", "Pacific/Apia", "12:00"),  # a whole day left out
    ],
)
def test_a_time_in_the_gap_is_refused_and_another_named(text: str, zone: str, instead: str) -> None:
    with pytest.raises(CrmError, match=f"never happens.*{instead}"):
        times.parse(text, zone)


def test_the_hour_that_happens_twice_is_the_first_and_says_so() -> None:
    parsed = times.parse("2026-11-01T01:30", NEW_YORK)
    assert times.iso(parsed.at) == "2026-11-01T05:30:00Z"
    assert parsed.note is not None
    assert "twice" in parsed.note
    assert times.parse("2026-11-01T03:30", NEW_YORK).note is None


def test_a_date_alone_is_the_beginning_of_the_day_where_that_is_allowed() -> None:
    assert times.iso(times.parse("2026-12-03", NEW_YORK, date_alone=True).at) == "2026-12-03T05:00:00Z"
    assert times.parse_date("2026-12-03") == date(2026, 12, 3)
    with pytest.raises(CrmError, match="not a date"):
        times.parse_date("3 Dec")


@pytest.mark.parametrize(
    "name", ["Mars/Olympus", "", "America", "../etc/passwd", "localtime", "posix/UTC", "\0", "x" * 300]
)
def test_a_zone_that_is_no_place_is_refused(name: str) -> None:
    with pytest.raises(CrmError, match="no time zone"):
        times.zone_named(name)


def test_the_nearest_zone_is_named() -> None:
    with pytest.raises(CrmError, match="did you mean America/New_York"):
        times.zone_named("new york")


@given(
    st.integers(min_value=0, max_value=2_100_000_000),
    st.sampled_from([NEW_YORK, "Asia/Kathmandu", "UTC"]),
)
def test_text_and_moment_say_the_same(seconds: int, zone: str) -> None:
    whole = datetime.fromtimestamp(seconds, UTC)
    assert times.parse(times.iso(whole), zone).at == whole


def test_words_for_times_are_the_same_in_every_locale() -> None:
    moment = datetime(2026, 12, 3, 19, 0, tzinfo=UTC)
    assert times.clock_text(moment, NEW_YORK) == "14:00"
    assert times.day_text(date(2026, 12, 3)) == "Thu 3 Dec 2026"


def test_the_end_of_a_day_is_where_the_person_is() -> None:
    assert times.iso(times.day_end(date(2026, 12, 3), NEW_YORK)) == "2026-12-04T04:59:00Z"
    assert times.local_day(datetime(2026, 12, 4, 2, tzinfo=UTC), NEW_YORK) == date(2026, 12, 3)
    assert times.iso(times.at_local(date(2026, 3, 8), time(2, 30), NEW_YORK)) == "2026-03-08T07:30:00Z"

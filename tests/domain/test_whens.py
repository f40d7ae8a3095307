from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain import whens
from crm_app.errors import Unusable

ZONE = "America/New_York"
NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)  # a Monday, 10:00 in New York


def local(text: str, *, day_first: bool = True, now: datetime = NOW) -> str:
    when = whens.read(text, now=now, zone=ZONE, day_first=day_first)
    assert when.at is not None
    return when.at.astimezone(ZoneInfo(when.zone)).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("tomorrow 2pm", "2026-11-24 14:00"),
        ("Tomorrow at 2:30 p.m.", "2026-11-24 14:30"),
        ("today 15:30", "2026-11-23 15:30"),
        ("the day after tomorrow 9 am", "2026-11-25 09:00"),
        ("Thu 14:00", "2026-11-26 14:00"),
        ("thursday at 2", "2026-11-26 14:00"),
        ("Thu, 26 Nov 14:00", "2026-11-26 14:00"),
        ("Monday 9:00", "2026-11-30 09:00"),  # nine has passed: the Monday after
        ("Monday 17:00", "2026-11-23 17:00"),
        ("next thu 10am", "2026-12-03 10:00"),
        ("3 Dec 10am", "2026-12-03 10:00"),
        ("Dec 3 10am", "2026-12-03 10:00"),
        ("dec 3, 2027 at 10", "2027-12-03 10:00"),
        ("3rd of December 12:15pm", "2026-12-03 12:15"),
        ("3 jan 10am", "2027-01-03 10:00"),  # no year: the next one
        ("3.12. 14:00", "2026-12-03 14:00"),
        ("3.12.2026 14.30", "2026-12-03 14:30"),
        ("2026-12-03T14:00", "2026-12-03 14:00"),
        ("2026-12-03 02:15", "2026-12-03 02:15"),
        ("2026-12-03T19:00:00Z", "2026-12-03 14:00"),
        ("2026-12-03T14:00-05:00", "2026-12-03 14:00"),
        ("noon tomorrow", "2026-11-24 12:00"),
        ("12am tomorrow", "2026-11-24 00:00"),
        ("8pm", "2026-11-23 20:00"),
        ("8am", "2026-11-24 08:00"),
        ("tomorrow 14h30", "2026-11-24 14:30"),
        ("in 2 weeks 10am", "2026-12-07 10:00"),
        ("in three days at noon", "2026-11-26 12:00"),
        ("in 2 hours", "2026-11-23 12:00"),
        ("29 feb 9am", "2028-02-29 09:00"),
        ("tonight 8", "2026-11-23 20:00"),
        ("tonight at 7:30", "2026-11-23 19:30"),
        ("the 3rd at 2pm", "2026-12-03 14:00"),
        ("23rd 5pm", "2026-11-23 17:00"),
        ("31st 9am", "2026-12-31 09:00"),
        ("tomorrow 2p", "2026-11-24 14:00"),
        ("tomorrow 2:30p", "2026-11-24 14:30"),
        ("tomorrow half past two", "2026-11-24 14:30"),
        ("tomorrow at quarter to 11", "2026-11-24 10:45"),
        ("Thu quarter past 10 am", "2026-11-26 10:15"),
        ("tomorrow at three", "2026-11-24 15:00"),
        ("Thu at 1430", "2026-11-26 14:30"),
        ("Thu 0930h", "2026-11-26 09:30"),
        ("tomorrow morning 9", "2026-11-24 09:00"),
        ("tomorrow morning at 6", "2026-11-24 06:00"),
        ("tomorrow afternoon at 12:30", "2026-11-24 12:30"),
        ("Thu evening 7", "2026-11-26 19:00"),
        ("this afternoon at 4", "2026-11-23 16:00"),
        ("next week 10am", "2026-11-30 10:00"),
        ("next week Wed 10am", "2026-12-02 10:00"),
        ("Wed next week 10am", "2026-12-02 10:00"),
        ("the week after next, Tuesday 9:30", "2026-12-08 09:30"),
        ("Thursday in 2 weeks 3pm", "2026-12-10 15:00"),
        ("a week from Thursday 3pm", "2026-12-03 15:00"),
        ("2 weeks from today 10am", "2026-12-07 10:00"),
        ("in a fortnight 10am", "2026-12-07 10:00"),
        ("in a month at 10:00", "2026-12-23 10:00"),
        ("in half an hour", "2026-11-23 10:30"),
        ("in an hour and a half", "2026-11-23 11:30"),
        ("in 90 minutes", "2026-11-23 11:30"),
    ],
)
def test_times_as_people_type_them(text: str, meant: str) -> None:
    assert local(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("morgen 14 Uhr", "2026-11-24 14:00"),
        ("morgen um halb drei", "2026-11-24 14:30"),
        ("übermorgen 9:30", "2026-11-25 09:30"),
        ("Do 14:00", "2026-11-26 14:00"),
        ("Donnerstag um 14.30 Uhr", "2026-11-26 14:30"),
        ("am 3. Dezember um 10 Uhr", "2026-12-03 10:00"),
        ("3. März 14 Uhr", "2027-03-03 14:00"),
        ("in 2 Wochen 10:00", "2026-12-07 10:00"),
        ("in drei Tagen 10:00", "2026-11-26 10:00"),
        ("in einer Stunde", "2026-11-23 11:00"),
        ("nächste Woche Mi 10:00", "2026-12-02 10:00"),
        ("morgen Abend 19 Uhr", "2026-11-24 19:00"),
        ("morgen Mittag", "2026-11-24 12:00"),
        ("viertel nach zehn morgen", "2026-11-24 10:15"),
    ],
)
def test_german_is_read_too(text: str, meant: str) -> None:
    assert local(text) == meant


def test_a_month_later_is_never_a_day_that_month_lacks() -> None:
    end_of_january = datetime(2027, 1, 31, 15, 0, tzinfo=UTC)
    assert local("in a month 9am", now=end_of_january) == "2027-02-28 09:00"


@pytest.mark.parametrize("text", ["next week", "tomorrow morning", "in 2 weeks", "nächste Woche"])
def test_what_names_no_hour_waits_for_one(text: str) -> None:
    assert whens.read(text, now=NOW, zone=ZONE).at is None


def test_the_order_of_a_slashed_date_is_that_of_the_country() -> None:
    assert local("3/12 2pm", day_first=True) == "2026-12-03 14:00"
    assert local("12/3 2pm", day_first=False) == "2026-12-03 14:00"


def test_a_zone_can_be_named() -> None:
    when = whens.read("Thu 14:00 Europe/Berlin", now=NOW, zone=ZONE)
    assert when.zone == "Europe/Berlin"
    assert when.at == datetime(2026, 11, 26, 13, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "zone", "utc"),
    [
        ("Thu 2pm ET", "America/New_York", "19:00"),
        ("Thu 2pm EST", "America/New_York", "19:00"),
        ("Thu 2pm pacific time", "America/Los_Angeles", "22:00"),
        ("Thu 14:00 CET", "Europe/Berlin", "13:00"),
        ("Thu 14:00 Berlin", "Europe/Berlin", "13:00"),
        ("Thu 2pm in Los Angeles", "America/Los_Angeles", "22:00"),
        ("Thu 14:00 UTC", "UTC", "14:00"),
    ],
)
def test_a_zone_can_be_said_as_people_say_it(text: str, zone: str, utc: str) -> None:
    when = whens.read(text, now=NOW, zone="Asia/Tokyo")
    assert when.at is not None
    assert (when.zone, f"{when.at:%H:%M}") == (zone, utc)


@pytest.mark.parametrize(
    ("text", "begin", "minutes"),
    [
        ("Thu 2pm-2:45pm", "14:00", 45),
        ("Thu 2pm to 3pm", "14:00", 60),
        ("Thu 2-2:45pm", "14:00", 45),
        ("Thu 10-11am", "10:00", 60),
        ("Thu 11-1pm", "11:00", 120),
        ("Thu 14:00–15:30", "14:00", 90),
        ("Thu 11am until noon", "11:00", 60),
        ("Thu 2pm 45 min", "14:00", 45),
        ("Thu 2pm for an hour", "14:00", 60),
        ("2026-11-26 14:00-14:30", "14:00", 30),
        ("26 Nov 2pm 1.5 hours ET", "14:00", 90),
        ("Thu 2pm", "14:00", None),
    ],
)
def test_a_length_can_be_typed(text: str, begin: str, minutes: int | None) -> None:
    when = whens.read(text, now=NOW, zone=ZONE)
    assert when.at is not None
    assert (f"{when.at.astimezone(ZoneInfo(ZONE)):%Y-%m-%d %H:%M}", when.minutes) == (f"2026-11-26 {begin}", minutes)


def test_a_day_that_no_month_has_is_named() -> None:
    with pytest.raises(Unusable, match="There is no day 32 in February"):
        whens.read("32 Feb 10am", now=NOW, zone=ZONE)


def test_a_day_alone_waits_for_its_hour() -> None:
    when = whens.read("Thu", now=NOW, zone=ZONE)
    assert (when.day, when.at) == (date(2026, 11, 26), None)


def test_an_hour_that_the_clocks_jump_over_is_refused() -> None:
    with pytest.raises(Unusable, match="never happens"):
        whens.read("2027-03-14 02:30", now=NOW, zone=ZONE)


def test_an_hour_that_happens_twice_says_which_is_meant() -> None:
    when = whens.read("7 Nov 2027 01:30", now=NOW, zone=ZONE)
    assert when.at == datetime(2027, 11, 7, 5, 30, tzinfo=UTC)
    assert "twice" in when.note


@pytest.mark.parametrize(
    "text",
    ["", "soon", "31 Feb 10am", "Thu 25:00", "13pm tomorrow", "tomorrow 2pm maybe", "Fri 26 Nov 14:00",
     "2026-13-01 10:00", "Thu 14:00 Mars/Phobos", "sunny 10am", "Thu 3pm-2pm",
     "Thu 2pm 2000 min", "the 32nd 10am", "3.13. 10am", "2026-11-23T25:00Z"],
)  # fmt: skip
def test_what_is_no_time_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(Unusable) as refused:
        whens.read(text, now=NOW, zone=ZONE)
    assert str(refused.value).endswith((".", "!"))


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        when = whens.read(text, now=NOW, zone=ZONE)
    except Unusable:
        return
    assert when.at is None or when.at.tzinfo is not None

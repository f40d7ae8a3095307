"""Calendars as other programs write them, and as ours are read by others; numbers are those of the acceptance cases."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_app.domain.incoming import IncomingMeeting, Invited, Problem, Row, Skipped, Unreadable
from crm_app.domain.invitations import CANCEL, PUBLISH, REQUEST, Entry, Party, method_of
from crm_app.exchange.ics import zones
from crm_app.exchange.ics.writer import write_calendar
from crm_app.exchange.recognise import read_data


def calendar(*events: str, method: str = "REQUEST", around: str = "") -> bytes:
    lines = ("BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", *around.splitlines(), *events, "END:VCALENDAR", "")
    return "\r\n".join(line for text in lines for line in text.splitlines() or [""]).encode()


def event(*lines: str, uid: str = "u1", start: str = "DTSTART:20261203T190000Z") -> str:
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", *([start] if start else []), *lines, "END:VEVENT"))


def read(data: bytes) -> list[Row]:
    return list(read_data(data).rows)


def meeting(*events: str, **around: str) -> IncomingMeeting:
    (found,) = [row for row in read(calendar(*events, **around)) if isinstance(row, IncomingMeeting)]
    return found


def problems(*events: str, **around: str) -> list[Problem]:
    return [row for row in read(calendar(*events, **around)) if isinstance(row, Problem)]


def test_48_an_invitation_tells_who_invites_when_and_where() -> None:
    found = meeting(
        event(
            "SUMMARY:Coffee\\, and questions", "LOCATION:500 L'Enfant Plaza", "SEQUENCE:2", "DTSTAMP:20261101T080000Z",
            'ORGANIZER;CN="Okafor, Ben":mailto:Ben@Urban.example', "ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:me@x.example",
            "ATTENDEE;CUTYPE=ROOM:mailto:room4@urban.example",
            start="DTSTART;TZID=America/New_York:20261203T140000",
        ),
    )  # fmt: skip
    assert (found.method, found.uid, found.sequence, found.stamp) == ("request", "u1", 2, "2026-11-01T08:00:00Z")
    assert (found.start, found.zone, found.title) == (
        "2026-12-03T19:00:00Z",
        "America/New_York",
        "Coffee, and questions",
    )
    assert found.organiser == Invited("ben@urban.example", "Okafor, Ben")
    assert found.invited == (Invited("me@x.example", "", "accepted"),)


def test_50_one_broken_event_of_twenty_is_named_with_its_line() -> None:
    events = [event(uid=f"u{number}") for number in range(20)]
    events[7] = event("SUMMARY:Broken one", start="DTSTART:2026-12-nonsense", uid="u7")
    rows = read(calendar(*events))
    assert sum(isinstance(row, IncomingMeeting) for row in rows) == 19
    (broken,) = [row for row in rows if isinstance(row, Unreadable)]
    assert broken.problem.line == 4 + 7 * 4
    assert "2026-12-nonsense" in broken.problem.message
    assert broken.problem.value == "Broken one"


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("Eastern Standard Time", "America/New_York"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Eastern Time", "America/New_York"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("/citadel.org/20261101_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("/freeassociation.sourceforge.net/Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ('"America/New_York"', "America/New_York"),
        ("Customized Time Zone", ""),
        ("", ""),
    ],
)
def test_51_zones_by_whatever_name(zone: str, expected: str) -> None:
    assert zones.iana(zone) == expected


def test_51_a_zone_without_a_known_name_is_read_as_the_file_defines_it() -> None:
    own = (
        "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0530\n"
        "TZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE"
    )
    written = event(start="DTSTART;TZID=Customized Time Zone:20261203T140000")
    assert meeting(written, around=own).start == "2026-12-03T08:30:00Z"
    assert "file's own definition" in problems(written, around=own)[0].message


def test_51_a_floating_time_stays_one_and_says_so() -> None:
    floating = event(start="DTSTART:20261203T140000")
    assert (meeting(floating).start, meeting(floating).zone) == ("2026-12-03T14:00:00", "")
    assert "names no time zone" in problems(floating)[0].message
    named = meeting(floating, around="X-WR-TIMEZONE:Europe/Berlin")
    assert (named.start, named.zone) == ("2026-12-03T13:00:00Z", "Europe/Berlin")


def test_51_a_whole_day_has_no_hour_made_up() -> None:
    day = event(start="DTSTART;VALUE=DATE:20261203")
    assert (meeting(day).start, meeting(day).minutes) == ("2026-12-03", 24 * 60)
    assert "no hour" in problems(day)[0].message


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("DTEND:20261203T194500Z", 45), ("DURATION:PT1H30M", 90), ("DURATION:P1DT1H", 1440), ("SUMMARY:x", 0),
        ("DTEND:20261203T180000Z", 0), ("DTEND;TZID=America/New_York:20261203T150000", 60), ("DTEND:nonsense", 0),
    ],
)  # fmt: skip
def test_51_end_or_length(line: str, minutes: int) -> None:
    assert meeting(event(line)).minutes == minutes


def test_an_hour_that_the_clocks_jump_over_is_said() -> None:
    gap = event(start="DTSTART;TZID=Europe/Berlin:20270328T023000")
    assert meeting(gap).start == "2027-03-28T01:30:00Z"
    assert "never happens" in problems(gap)[0].message


def test_what_stands_inside_an_event_or_around_it_does_no_harm() -> None:
    alarm = "BEGIN:VALARM\nTRIGGER:-PT5M\nSUMMARY:not this\nUID:nor this\nEND:VALARM"
    found = meeting(event(alarm, "SUMMARY:This"))
    assert (found.uid, found.title) == ("u1", "This")
    todo = "BEGIN:VTODO\nUID:t\nSUMMARY:x\nEND:VTODO"
    assert meeting(todo, event()).uid == "u1"


def test_a_missing_end_keeps_both_events() -> None:
    rows = read(calendar(event().removesuffix("\nEND:VEVENT"), event(uid="u2")))
    assert [row.uid for row in rows if isinstance(row, IncomingMeeting)] == ["u1", "u2"]
    assert any(isinstance(row, Problem) and row.column == "END" for row in rows)


def test_repeats_are_said_and_single_dates_of_them_left_out() -> None:
    rows = read(calendar(event("RRULE:FREQ=WEEKLY"), event("RECURRENCE-ID:20261210T190000Z")))
    assert [type(row) for row in rows] == [Problem, IncomingMeeting, Skipped]


def test_one_event_called_off_is_a_cancel_whatever_the_calendar_says() -> None:
    assert meeting(event("STATUS:CANCELLED"), method="PUBLISH").method == "cancel"


def test_old_line_ends_folds_and_encodings() -> None:
    data = calendar(event("SUMMARY:Zoë\n  and more")).replace(b"\r\n", b"\r")
    (found,) = [row for row in read(data) if isinstance(row, IncomingMeeting)]
    assert found.title == "Zoë and more"
    (found,) = [row for row in read(data.decode().encode("utf-16")) if isinstance(row, IncomingMeeting)]
    assert found.title == "Zoë and more"


_LINES = st.sampled_from([
    "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VALARM", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "TZID:Own",
    "DTSTART:20261203T140000", "DTSTART;TZID=Own:20261203T140000", "DTSTART;VALUE=DATE:20261203", "DTEND:00000000T0Z",
    "DURATION:-P9999999D", "UID:x", "SEQUENCE:x", "SEQUENCE:99999999999999999999", "RRULE:FREQ=", "METHOD:REPLY",
    'ATTENDEE;CN="a:mailto:b@c.d', "ORGANIZER:mailto:", "DTSTART:99991231T235959Z", "DTSTART;TZID=UTC:00010101T000000",
    " folded", "LOCATION", ":", ";", "BEGIN:STANDARD", "TZOFFSETTO:+9999", "X-WR-TIMEZONE:Mars/Crater",
])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(_LINES, st.text(max_size=30)), max_size=40))
def test_no_calendar_makes_the_reader_fail(lines: list[str]) -> None:
    for row in read("\r\n".join(("BEGIN:VCALENDAR", *lines)).encode("utf-8", "replace")):
        assert isinstance(row, IncomingMeeting | Problem | Skipped | Unreadable)
        if isinstance(row, IncomingMeeting):
            datetime.fromisoformat(row.start)
            assert 0 <= row.minutes <= 1440
            assert row.uid


START = datetime(2026, 12, 3, 19, tzinfo=UTC)
STAMP = datetime(2026, 11, 24, 12, tzinfo=UTC)


def entry(**others: object) -> Entry:
    values: dict[str, object] = {
        "uid": "m1@rapport", "stamp": STAMP, "start": START, "minutes": 30, "title": "Ben Okafor",
        "zone": "America/New_York", "sequence": 3, "organiser": Party("me@x.example", "Zoë Müller"),
        "invited": (Party("ben@urban.example", "Okafor, Ben"),), "alarms": (timedelta(minutes=30),),
    }  # fmt: skip
    return Entry(**{**values, **others})  # type: ignore[arg-type]


def test_52_what_is_written_is_read_back_by_icalendar_and_by_another_reader() -> None:
    title = "Zoë\nÜber „alles“; a, b\\c " * 6
    data = write_calendar([entry(title=title, place="500 L'Enfant Plaza, 4th floor")], method=REQUEST)
    found = icalendar.Calendar.from_ical(data)
    read_back: Any = found.walk("VEVENT")[0]
    other: Any = vobject.readOne(data.decode())
    assert found["METHOD"] == other.method.value == "REQUEST"
    assert str(read_back["SUMMARY"]) == other.vevent.summary.value == title
    assert read_back["DTSTART"].dt == other.vevent.dtstart.value == START
    assert read_back["DTEND"].dt == other.vevent.dtend.value == START + timedelta(minutes=30)
    assert read_back["DTSTART"].params["TZID"] == "America/New_York"
    assert [str(read_back[name]) for name in ("UID", "SEQUENCE")] == ["m1@rapport", "3"]
    assert other.vevent.valarm.trigger.value == timedelta(minutes=-30)
    assert str(read_back["ATTENDEE"]) == other.vevent.attendee.value == "mailto:ben@urban.example"
    assert read_back["ORGANIZER"].params["CN"] == "Zoë Müller"


def test_52_lines_are_short_end_right_and_are_cut_between_characters() -> None:
    data = write_calendar([entry(title="ü" * 200)], method=REQUEST)
    assert re.search(rb"(?<!\r)\n|\r(?!\n)", data) is None
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    for name in (b"UID:", b"DTSTAMP:", b"SEQUENCE:", b"ORGANIZER", b"BEGIN:VTIMEZONE", b"BEGIN:VALARM"):
        assert name in data
    assert b"RDATE" not in data, "not every program reads a list of dates"


@pytest.mark.parametrize(
    "zone", ["America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca", "UTC"]
)
@pytest.mark.parametrize("month", [1, 3, 7, 11])
def test_the_zone_that_is_written_tells_the_same_moment_to_a_reader_without_a_database(zone: str, month: int) -> None:
    start = datetime(2027, month, 28, 12, 30, tzinfo=UTC)
    data = write_calendar([entry(start=start, zone=zone)], method=REQUEST).replace(zone.encode(), b"Own zone")
    (found,) = [row for row in read(data) if isinstance(row, IncomingMeeting)]
    assert found.start == f"{start:%Y-%m-%dT%H:%M:%SZ}"


def test_no_line_of_an_entry_can_start_another() -> None:
    evil = "x\r\nATTENDEE:mailto:evil@x.example\rBEGIN:VEVENT\x00"
    data = write_calendar(
        [entry(title=evil, place=evil, text=evil, uid="u", organiser=Party("a@b.c\r\nX:y", evil))], method=REQUEST
    )
    assert data.count(b"\r\nBEGIN:VEVENT") == 1
    assert b"\r\nATTENDEE:mailto:evil" not in data
    assert b"\r\nX:y" not in data


def test_an_entry_travels_as_what_it_is() -> None:
    assert method_of(entry()) == REQUEST
    assert method_of(entry(cancelled=True)) == CANCEL
    assert method_of(entry(organiser=None)) == PUBLISH
    assert method_of(entry(invited=())) == PUBLISH
    assert b"VALARM" not in write_calendar([entry(cancelled=True)], method=CANCEL)

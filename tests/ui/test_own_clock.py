"""One clock everywhere: the owner's, with the other side's beside it; the sheet tells the same."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from crm_app.store import meetings, people, settings
from crm_app.store.book import Book
from crm_app.ui import own_clock
from crm_app.ui.main_window import MainWindow
from crm_app.ui.models.meetings import WHEN
from crm_app.ui.models.people import NEXT
from crm_app.work import prep

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
START = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)
VIDEO = "Tomorrow, 8:30 PM · 12:30 PM Los Angeles (PST)"
THERE = "Tomorrow, 12:30 PM · Los Angeles (PST), 8:30 PM at home"


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u2068", "").replace("\u2069", "")


def begins(*, zone: str, mode: str, own: str = "UTC", start: datetime = START) -> str:
    return plain(str(own_clock.begins(start, zone=zone, mode=mode, own=own, now=NOW)))


@pytest.mark.parametrize(
    ("zone", "mode", "told"),
    [
        ("America/Los_Angeles", "video", VIDEO),
        ("America/Los_Angeles", "in-person", THERE),
        ("Europe/London", "video", "Tomorrow, 8:30 PM"),
        ("Asia/Tokyo", "phone", "Tomorrow, 8:30 PM · Wed 5:30 AM Tokyo (JST)"),
    ],
)
def test_the_owners_clock_comes_first_and_the_other_is_named(zone: str, mode: str, told: str) -> None:
    assert begins(zone=zone, mode=mode) == told


def test_the_zone_of_the_book_goes_before_that_of_the_machine(book: Book) -> None:
    assert own_clock.own_zone(book)
    with book.edit("Move"):
        settings.put(book, settings.ZONE, "Asia/Tokyo")
    assert own_clock.own_zone(book) == "Asia/Tokyo"


@pytest.mark.parametrize(("mode", "told"), [("video", VIDEO), ("in-person", THERE)])
def test_every_place_of_the_window_shows_the_clock_of_the_sheet(
    open_window: Callable[[], MainWindow], qtbot: QtBot, mode: str, told: str
) -> None:
    window = open_window()
    book = window.session.book
    with window.session.edit("Plan"):
        settings.put(book, settings.ZONE, "UTC")
        rosa = people.add(book, name="Rosa Delgado")
        meeting = meetings.plan(book, rosa, start=START, zone="America/Los_Angeles", mode=mode, confirmed_at=NOW)
    assert plain(window.meetings.model.index(1, window.meetings.model.column(WHEN)).data()) == told
    assert plain(window.people.model.index(0, window.people.model.column(NEXT)).data()) == f"Meet, {told}"
    window.open_record("meeting", meeting)
    assert plain(window.sheet.head.about.text()).startswith(told)
    window.meetings.show_as("week")
    window.meetings.show_record(meeting)
    [block] = window.meetings.week.canvas.blocks
    time = plain(told).removeprefix("Tomorrow, ")
    assert plain(block.face.time) == (time.replace(" · ", " ") if mode == "in-person" else time.split(" · ")[0])
    window.people.go_to(rosa)
    detail = window.people.detail
    labels = [plain(label.text()) for label in detail.findChildren(type(detail.header.role))]
    assert f"{told}, 45 min" in labels or f"{told}, 30 min" in labels
    facts = prep.facts(book, meeting)
    on_sheet = own_clock.begins(START, zone=facts.host_zone, mode=facts.mode, own=facts.own_zone, now=NOW)
    assert (
        on_sheet.there.hour == own_clock.begins(START, zone=facts.host_zone, mode=mode, own="UTC", now=NOW).there.hour
    )


def test_a_time_typed_into_the_form_is_one_of_the_owners_clock(
    open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    with window.session.edit("Move"):
        settings.put(window.session.book, settings.ZONE, "Asia/Tokyo")
    window.commands["new_meeting"].trigger()
    window.form.who.setText("Rosa Delgado")
    window.form.when.setText("Thu 14:00-14:45")
    assert "45 min" in window.form.when_hint.text()
    window.form.submit()
    row = meetings.rows_of(window.session.book, meetings.ids(window.session.book))[0]
    assert (row.zone, row.minutes, row.start) == ("Asia/Tokyo", 45, datetime(2026, 11, 26, 5, 0, tzinfo=UTC))


def test_a_zone_typed_into_the_form_stays_with_the_meeting(open_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = open_window()
    with window.session.edit("Move"):
        settings.put(window.session.book, settings.ZONE, "UTC")
    window.commands["new_meeting"].trigger()
    window.form.who.setText("Rosa Delgado")
    window.form.when.setText("Thu 2pm ET")
    assert "7:00 PM yours = 2:00 PM theirs (New York)" in plain(window.form.when_hint.text())
    window.form.submit()
    assert meetings.rows_of(window.session.book, meetings.ids(window.session.book))[0].zone == "America/New_York"

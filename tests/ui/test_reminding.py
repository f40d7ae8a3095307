"""Reminders: each once, outside of the window where that can be, and no names there unless they may be."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import icalendar
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import feed, live, meeting_moves, meetings, people, promises, reminders, settings, snoozes
from crm_app.store.book import Book
from crm_app.store.folder import FILE
from crm_app.ui import feeding, tray_words
from crm_app.ui.main_window import MainWindow
from crm_app.ui.notifying import DesktopNotifier, Notice
from crm_app.ui.pages.settings_reminders import RemindersGroup
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session
from crm_app.ui.tray import Tray
from crm_app.ui.widgets.reminder_banner import ReminderBanner

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


class Clock:
    now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(folder: Path, tmp_path: Path, clock: Clock, qtbot: QtBot, light: None) -> Iterator[MainWindow]:
    """Ben Okafor is met by phone in two hours."""
    book = books.open_for_writing(folder, clock=clock)
    with book.edit("Plan"):
        settings.put(book, settings.ZONE, "Europe/Berlin")
        person = people.add(book, name="Ben Okafor")
        meetings.plan(book, person, start=NOON + timedelta(hours=2), zone="Europe/Berlin", mode="phone")
        meetings.change(book, 1, confirmed_at=NOON)
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    preferences.section = "people"
    opened = MainWindow(Session(book), preferences)
    opened.show()
    opened._settle()
    opened.reminding.use(Nobody())
    yield opened
    opened.close()
    opened.deleteLater()


class Nobody(DesktopNotifier):
    """A desktop without notifications."""

    def is_there(self) -> bool:
        return False


class Heard(DesktopNotifier):
    """A desktop that keeps what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.notices: list[Notice] = []

    def show_notice(self, notice: Notice) -> bool:
        self.notices.append(notice)
        return True

    @property
    def titles(self) -> list[str]:
        return [notice.title for notice in self.notices]


def hear(window: MainWindow) -> Heard:
    heard = Heard()
    window.reminding.use(heard)
    return heard


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.jobs.busy)


def look(window: MainWindow, qtbot: QtBot) -> None:
    settled(window, qtbot)
    window.reminding.look()
    settled(window, qtbot)


@pytest.mark.manner(68)
def test_a_meeting_is_told_once_and_its_thank_you_when_it_presses(
    window: MainWindow, clock: Clock, qtbot: QtBot
) -> None:
    heard = hear(window)
    look(window, qtbot)
    assert heard.titles == []
    clock.now = NOON + timedelta(minutes=106)
    look(window, qtbot)
    look(window, qtbot)
    assert heard.titles == ["Meeting with Ben Okafor"]
    assert heard.notices[0].body == "Today, 3:00\u202fPM"
    assert [words for _, words in heard.notices[0].choices] == ["Open", "In 1 hour", "Tomorrow", "Next week"]
    with window.session.edit("Held"):
        meeting_moves.hold(
            window.session.book, 1, begun=NOON + timedelta(hours=2), ended=NOON + timedelta(hours=2, minutes=30)
        )
        meetings.change(window.session.book, 1, written_up_at=clock.now)
    for hours in (3, 15, 16, 23, 27, 28):
        clock.now = NOON + timedelta(hours=hours)
        look(window, qtbot)
    assert heard.titles[1:] == ["Thank Ben Okafor"] * 3, "at 12 hours, at 20 hours, and when it is over"


@pytest.mark.manner(68)
def test_a_reminder_is_put_off_for_an_hour_and_comes_back_once(window: MainWindow, clock: Clock, qtbot: QtBot) -> None:
    heard = hear(window)
    clock.now = NOON + timedelta(minutes=106)
    look(window, qtbot)
    heard.pressed.emit(heard.notices[0].key, "hour")
    clock.now += timedelta(minutes=20)
    look(window, qtbot)
    assert len(heard.titles) == 1
    with window.session.edit("Longer"):
        meetings.change(window.session.book, 1, minutes=180)
    clock.now += timedelta(minutes=41)
    look(window, qtbot)
    look(window, qtbot)
    assert len(heard.titles) == 2


@pytest.mark.manner(68)
@pytest.mark.parametrize("jump", [timedelta(days=-365), timedelta(days=365)])
def test_a_clock_set_back_or_forward_by_a_year_tells_nothing_twice(
    window: MainWindow, clock: Clock, qtbot: QtBot, jump: timedelta
) -> None:
    heard = hear(window)
    clock.now = NOON + timedelta(minutes=106)
    look(window, qtbot)
    clock.now += jump
    look(window, qtbot)
    clock.now -= jump
    look(window, qtbot)
    assert heard.titles.count("Meeting with Ben Okafor") == 1


@pytest.mark.manner(68)
def test_without_a_notifier_the_window_tells_and_can_put_off(window: MainWindow, clock: Clock, qtbot: QtBot) -> None:
    clock.now = NOON + timedelta(minutes=106)
    look(window, qtbot)
    (banner,) = window.findChildren(ReminderBanner)
    assert banner.text == "Meeting with Ben Okafor. Today, 3:00\u202fPM"
    banner.choices["tomorrow"].click()
    assert not banner.isVisible()
    due = window.session.book.value("SELECT due FROM reminded WHERE key LIKE 'again:%'")
    assert due == "2026-11-24T08:00:00Z", "nine o'clock in Berlin"
    with window.session.edit("Again"):
        meeting_moves.move(window.session.book, 1, start=clock.now + timedelta(minutes=10))
    look(window, qtbot)
    banner = next(one for one in window.findChildren(ReminderBanner) if "2:56" in one.text)
    qtbot.waitUntil(banner.isVisible)
    banner.open.click()
    assert (window.shell.page, window.sheet.meeting) == ("sheet", 1)


def test_nothing_is_told_while_one_sits_opposite_and_all_of_it_afterwards(
    window: MainWindow, clock: Clock, qtbot: QtBot
) -> None:
    heard = hear(window)
    with window.session.edit("Another"):
        other = people.add(window.session.book, name="Ana Ruiz")
        meetings.plan(window.session.book, other, start=NOON + timedelta(hours=2, minutes=10), zone="Europe/Berlin")
        meetings.change(window.session.book, 2, confirmed_at=NOON)
        live.begin(window.session.book, 1, NOON + timedelta(minutes=105))
    clock.now = NOON + timedelta(minutes=118)
    look(window, qtbot)
    assert heard.titles == []
    with window.session.edit("End"):
        meetings.change(window.session.book, 1, held_end=clock.now)
    look(window, qtbot)
    assert "Meeting with Ana Ruiz" in heard.titles


def test_many_at_once_are_one(window: MainWindow, clock: Clock, qtbot: QtBot) -> None:
    with window.session.edit("Many"):
        for number in range(6):
            person = people.add(window.session.book, name=f"Person {number}")
            start = NOON + timedelta(hours=2, minutes=number)
            meetings.plan(window.session.book, person, start=start, zone="UTC", mode="phone")
            meetings.change(window.session.book, number + 2, confirmed_at=NOON)
    heard = hear(window)
    clock.now = NOON + timedelta(minutes=119)
    look(window, qtbot)
    assert heard.titles == ["7 things need you"]
    assert [name for name, _ in heard.notices[0].choices] == ["default"]
    heard.pressed.emit(heard.notices[0].key, "default")
    assert window.shell.page == "today"
    look(window, qtbot)
    assert len(heard.titles) == 1


def test_names_are_hidden_everywhere_outside(window: MainWindow, clock: Clock, qtbot: QtBot, tmp_path: Path) -> None:
    heard = hear(window)
    window.open_record("meeting", 1)
    assert "Ben Okafor" in window.windowTitle()
    window.preferences.hide_names = True
    assert window.windowTitle() == "Rapport"
    clock.now = NOON + timedelta(minutes=106)
    look(window, qtbot)
    assert heard.titles == ["A meeting begins"]
    assert "Ben" not in heard.notices[0].body
    with window.session.edit("Take in somebody whose uid is an address"):
        named = people.add(window.session.book, name="Eve Moss", uid="eve.moss@x.example")
        promises.add(window.session.book, named, "Send the table", mine=True, due=NOON.date())
    feed = tmp_path / "feed.ics"
    window.preferences.feed = feed
    qtbot.waitUntil(feed.exists, timeout=10_000)
    assert b"Ben" not in feed.read_bytes()
    assert b"A promise is due" in feed.read_bytes()
    assert b"eve.moss" not in feed.read_bytes()
    clock.now = NOON + timedelta(hours=4)
    number, words = tray_words.told(window.session.book, clock.now, hidden=True)
    assert "Ben" not in words
    assert number > 0
    window.preferences.hide_names = False
    assert "Ben Okafor" in window.windowTitle()
    qtbot.waitUntil(lambda: b"Ben Okafor" in feed.read_bytes(), timeout=10_000)


def test_the_tray_tells_what_is_due_and_the_hours_left(window: MainWindow, clock: Clock) -> None:
    with window.session.edit("Held"):
        meeting_moves.hold(window.session.book, 1, begun=NOON - timedelta(hours=2), ended=NOON - timedelta(hours=1))
    number, words = tray_words.told(window.session.book, clock.now, hidden=False)
    assert words.splitlines()[1:] == [f"{number} things today", "Thank Ben Okafor: \u206823 h left\u2069"]


def trays(window: MainWindow) -> list[Tray]:
    return [window.reminding.tray] if window.reminding.tray is not None else []


@pytest.mark.manner(70)
@pytest.mark.qt_log_ignore("systemTrayWindowChanged|This plugin does not support")
def test_there_is_a_tray_only_where_it_is_there_and_wanted_and_closing_quits(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert trays(window) == []
    window.preferences.tray = True
    assert trays(window) == [], "this platform has none"
    monkeypatch.setattr(Tray, "is_there", staticmethod(lambda: True))
    window.preferences.tray = False
    window.preferences.tray = True
    (tray,) = trays(window)
    assert "Rapport" in tray.icon.toolTip()
    assert QApplication.quitOnLastWindowClosed()
    window.preferences.tray = False
    assert trays(window) == []
    window.preferences.tray = True
    assert len(trays(window)) == 1
    window.close()
    assert trays(window) == []


# -- the feed


def events(file: Path) -> list[str]:
    found = icalendar.Calendar.from_ical(file.read_bytes())
    return sorted(str(event["SUMMARY"]) for event in found.walk("VEVENT"))


def test_the_feed_follows_the_book_and_stops_when_asked(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = tmp_path / "feed.ics"
    window.ways.enter("settings")
    group = window.findChildren(RemindersGroup)[0]
    assert "While Rapport is closed nothing reminds you" in " ".join(
        label.text() for label in group.findChildren(type(group.feed_words))
    )
    group.keep(tmp_path / "feed")
    assert str(window.preferences.feed) == str(feed)
    assert "Meeting with Ben Okafor" in events(feed)
    assert "Thank Ben Okafor" in events(feed), "what the meeting will ask for has its alarm too"
    assert b"BEGIN:VALARM" in feed.read_bytes()
    with window.session.edit("Another"):
        person = people.add(window.session.book, name="Ana Ruiz")
        meetings.plan(window.session.book, person, start=NOON + timedelta(days=9), zone="UTC")
    qtbot.waitUntil(lambda: "Meeting with Ana Ruiz" in events(feed), timeout=10_000)
    group.keep(tmp_path / "other.ics")
    assert not feed.exists(), "what nobody keeps true any more goes"
    feed = tmp_path / "other.ics"
    group.stop.click()
    assert str(window.preferences.feed) == "None"
    assert not feed.exists()


def test_what_was_put_off_stands_in_the_feed_when_it_comes_back(window: MainWindow) -> None:
    book = window.session.book
    back = NOON + timedelta(days=9)

    def told() -> list[datetime]:
        return [one.start for one in feeding.entries(book, hidden=False) if one.uid.startswith("promise")]

    with window.session.edit("Promise"):
        promises.add(book, 1, "Send the table", mine=True, due=NOON.date() + timedelta(days=2))
    (step,) = [one.step for one in feed.steps(book, NOON) if one.step.what == "promise"]
    assert [at.date() for at in told()] == [NOON.date() + timedelta(days=2)]
    with window.session.edit("Put off"):
        snoozes.put_off(book, 1, [step], until=back)
    assert told() == [back]
    with window.session.edit("For good"):
        snoozes.put_off(book, 1, [step], until=None)
    assert told() == []


def test_what_was_changed_a_moment_before_closing_is_in_the_feed(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    feed = tmp_path / "feed.ics"
    window.preferences.feed = feed
    qtbot.waitUntil(feed.exists, timeout=10_000)
    settled(window, qtbot)
    with window.session.edit("Off"):
        meeting_moves.cancel(window.session.book, 1, who="me")
    window.close()
    assert events(feed) == []


def test_no_feed_is_written_for_a_locked_book_nor_in_place_of_a_folder(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.ways.enter("settings")
    group = window.findChildren(RemindersGroup)[0]
    folder = tmp_path / "calendars.ics"
    folder.mkdir()
    group.keep(folder)
    assert window.preferences.feed is None
    assert group.refused.text()
    monkeypatch.setattr(reminders, "is_locked", lambda _book: True)
    group.keep(tmp_path / "feed.ics")
    assert "locked" in group.refused.text()
    assert window.preferences.feed is None
    assert not (tmp_path / "feed.ics").exists()


def test_an_encrypted_file_is_told_from_a_plain_one(window: MainWindow, tmp_path: Path) -> None:
    book = window.session.book
    assert not reminders.is_locked(book)
    con = apsw.Connection(str(tmp_path / FILE))
    con.pragma("key", "secret")
    con.execute("CREATE TABLE t(x)")
    con.close()
    locked = Book(tmp_path, lock=None)
    assert reminders.is_locked(locked)


# -- the desktop's own notifications


@pytest.mark.manner(68)
@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no bus on this machine")
def test_the_desktop_is_told_over_its_bus_and_answers(tmp_path: Path, qtbot: QtBot) -> None:
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True,
    )  # fmt: skip
    assert bus.stdout is not None
    address = bus.stdout.readline().strip()
    server = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("notification_server.py")), "hour"], stdout=subprocess.PIPE,
        text=True, env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address},
    )  # fmt: skip
    try:
        assert server.stdout is not None
        assert server.stdout.readline().strip() == "ready"
        notifier = DesktopNotifier(QDBusConnection.connectToBus(address, "test"))
        pressed: list[tuple[str, str]] = []
        notifier.pressed.connect(lambda key, action: pressed.append((key, action)))
        assert notifier.show_notice(Notice("k1", "Meeting with Zoë", "Today, 15:00", (("default", "Open"),)))
        told = json.loads(server.stdout.readline())
        assert told == {
            "app": "Rapport", "title": "Meeting with Zoë", "body": "Today, 15:00", "actions": ["default", "Open"],
        }  # fmt: skip
        qtbot.waitUntil(lambda: pressed == [("k1", "hour")], timeout=10_000)
    finally:
        for process in (server, bus):
            process.terminate()
            process.communicate()
        QDBusConnection.disconnectFromBus("test")
    assert not DesktopNotifier(QDBusConnection("nowhere")).show_notice(Notice("k2", "x", ""))

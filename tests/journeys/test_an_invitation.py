"""An invitation from beginning to end in the real window: in, agreed to, prepared for, moved by them, reminded of, and
answered; and all of it taken back step by step.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import me, meeting_moves, meetings, people, research, settings, ticks
from crm_app.ui import language, theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session
from crm_app.ui.widgets.reminder_banner import ReminderBanner
from tests.store.looking import rows

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
SLOW = 30_000
INVITATION = """BEGIN:VCALENDAR
METHOD:{method}
BEGIN:VEVENT
UID:theirs
SEQUENCE:{sequence}
DTSTART;TZID=Eastern Standard Time:{start}
DURATION:PT45M
LOCATION:500 L'Enfant Plaza
ORGANIZER;CN="Ben Okafor":mailto:ben@urban.example
ATTENDEE:mailto:mara@x.example
END:VEVENT
END:VCALENDAR
"""


class Clock:
    now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(tmp_path: Path, clock: Clock, qtbot: QtBot) -> Iterator[MainWindow]:
    language.speak(language.Choice.ENGLISH, QLocale("en_GB"))
    theme.apply(theme.Choice.LIGHT)
    book = books.open_for_writing(tmp_path / "rapport", clock=clock)
    with book.edit("Me"):
        me.change(book, name="Mara Lindqvist", email="mara@x.example")
        settings.put(book, settings.ZONE, "Europe/Berlin")
        people.add(book, name="Ben Okafor", emails=["ben@urban.example"], organisation="Urban Institute")
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    opened = MainWindow(Session(book), preferences)
    opened.resize(1200, 800)
    opened.show()
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    opened._settle()
    yield opened
    opened.close()
    opened.deleteLater()


def press(key: Qt.Key) -> None:
    QTest.keyClick(focus(), key)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "the keyboard leads nowhere"
    return found


def take(window: MainWindow, qtbot: QtBot, file: Path) -> None:
    """Drop a file and say yes with Enter."""
    window.take_in([file])
    qtbot.waitUntil(window.taking_in_page.take.isVisible, timeout=SLOW)
    qtbot.waitUntil(window.taking_in_page.take.hasFocus)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shell.page == "meetings", timeout=SLOW)


def sheet_text(window: MainWindow) -> str:
    sheet = window.sheet.pane.sheet
    if sheet is None:
        return ""
    document = pypdfium2.PdfDocument(sheet.pdf)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_an_invitation_from_beginning_to_end(window: MainWindow, clock: Clock, tmp_path: Path, qtbot: QtBot) -> None:
    book, file = window.session.book, tmp_path / "invite.ics"
    before = rows(book)
    file.write_text(INVITATION.format(method="REQUEST", sequence=0, start="20261123T100000"))
    take(window, qtbot, file)
    press(Qt.Key.Key_Return)
    assert (window.shell.page, window.sheet.meeting) == ("sheet", 1)
    window.commands["agree_meeting"].trigger()
    assert meetings.rows_of(book, [1])[0].state == "scheduled"
    assert meetings.rows_of(book, [1])[0].start == datetime(2026, 11, 23, 15, tzinfo=UTC)

    parts = window.sheet.parts
    parts.ready.missing["goal"].click()
    QTest.keyClicks(focus(), "See what a policy analyst really does")
    window.sheet.goal.save()
    parts.ready.more.setChecked(True)
    parts.ready.missing["person"].click()
    QTest.keyClicks(focus(), "Wrote the zoning atlas (her talk)")
    press(Qt.Key.Key_Return)
    parts.ready.missing["checklist"].click()
    press(Qt.Key.Key_Space)
    assert research.of_person(book, 1)[0].where_found == "her talk"
    assert len(ticks.of_meeting(book, 1, ticks.DAY)) == 1
    qtbot.waitUntil(lambda: "zoning atlas" in sheet_text(window), timeout=SLOW)
    assert "policy analyst really does" in sheet_text(window)

    file.write_text(INVITATION.format(method="REQUEST", sequence=1, start="20261123T110000"))
    take(window, qtbot, file)
    assert meetings.rows_of(book, [1])[0].start == datetime(2026, 11, 23, 16, tzinfo=UTC)
    assert [who for _, who, _ in meeting_moves.moves(book, 1)] == ["them"]
    assert meetings.get(book, 1)["goal"] == "See what a policy analyst really does", "what is mine stays"

    clock.now = datetime(2026, 11, 23, 15, 1, tzinfo=UTC)
    window.preferences.hide_names = True
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=SLOW)
    window.reminding.look()
    qtbot.waitUntil(lambda: bool(window.findChildren(ReminderBanner)), timeout=SLOW)
    texts = [banner.text for banner in window.findChildren(ReminderBanner)]
    assert any(text.startswith("A meeting begins") for text in texts)
    assert not any("Ben" in text for text in texts)
    assert "Ben" not in window.windowTitle()

    file.write_text(INVITATION.format(method="CANCEL", sequence=2, start="20261123T110000"))
    take(window, qtbot, file)
    assert meetings.rows_of(book, [1])[0].state == "cancelled"
    while window.commands["undo"].isEnabled() and book.value("SELECT count(*) FROM meeting"):
        window.undoing.undo_book()
    assert rows(book) == before


def test_the_same_file_dropped_twice_changes_nothing(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "invite.ics"
    file.write_text(INVITATION.format(method="REQUEST", sequence=0, start="20261123T100000"))
    take(window, qtbot, file)
    window.take_in([file])
    qtbot.waitUntil(window.taking_in_page.leave.isVisible, timeout=SLOW)
    assert not window.taking_in_page.take.isVisible()
    assert "in your book already" in window.taking_in_page.words.text()
    assert timedelta(minutes=45) == timedelta(minutes=meetings.rows_of(window.session.book, [1])[0].minutes)

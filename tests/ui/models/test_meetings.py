from datetime import UTC, datetime, timedelta

from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from crm_app.store import meetings, people
from crm_app.store.book import Book
from crm_app.ui.models.meetings import WHEN, WHERE, WHO, MeetingModel

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


def test_a_line_says_whom_when_and_where(book: Book, qapp: QApplication) -> None:
    with book.edit("Plan"):
        person = people.add(book, name="Ben Okafor")
        meetings.plan(
            book, person, start=NOW + timedelta(hours=2), zone="America/New_York", place="500 L'Enfant Plaza\n7th floor"
        )
    model = MeetingModel(book, lambda: NOW)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_ids(meetings.ids(book))
    texts = [model.index(0, model.column(key)).data() for key in (WHO, WHEN, WHERE)]
    assert texts[0] == "Ben Okafor"
    assert texts[1].startswith("Today, 12:00")
    assert texts[2] == "In person, 500 L'Enfant Plaza, 7th floor"

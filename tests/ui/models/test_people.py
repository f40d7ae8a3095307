from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.store import people
from crm_app.store.book import Book
from crm_app.store.people import PersonRow
from crm_app.ui.models.blocks import BLOCK, ID
from crm_app.ui.models.people import NAME, ORGANISATION, STAGE, PeopleModel
from crm_app.ui.session import Session
from crm_app.ui.widgets.record_table import RecordTable


def clock() -> datetime:
    return datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


def add(book: Book, *names: str) -> list[int]:
    with book.edit("Add people"):
        return [people.add(book, name=name, title="Analyst", organisation="Urban Institute") for name in names]


def model_of(book: Book) -> tuple[PeopleModel, QAbstractItemModelTester]:
    model = PeopleModel(Session(book), clock)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_ids(people.ids(book))
    return model, tester


def test_the_model_keeps_its_promises_to_qt(book: Book, qapp: QApplication) -> None:
    add(book, *(f"Person {number}" for number in range(300)))
    model, tester = model_of(book)
    assert model.rowCount() == 300
    assert tester.model() is model
    model.set_ids([])
    model.set_ids(people.ids(book, descending=True))


def test_a_cell_says_its_column_to_a_screen_reader(book: Book, qapp: QApplication) -> None:
    add(book, "Ana Ruiz")
    model, _tester = model_of(book)
    places = [model.column(key) for key in (NAME, ORGANISATION, STAGE)]
    texts = [model.index(0, place).data(Qt.ItemDataRole.AccessibleTextRole) for place in places]
    assert texts == ["Name: Ana Ruiz", "Organisation: Urban Institute", "Stage: In the book"]


def test_rows_are_fetched_in_blocks_and_only_when_shown(book: Book, qapp: QApplication) -> None:
    numbers = add(book, *(f"Person {number:04}" for number in range(3 * BLOCK)))
    asked: list[int] = []

    class Watched(PeopleModel):
        def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, PersonRow]]:
            asked.append(len(ids))
            return super().fetch(ids)

    model = Watched(Session(book), clock)
    model.set_ids(people.ids(book))
    assert asked == []
    assert model.index(0, 0).data()
    assert model.index(BLOCK - 1, 0).data()
    assert asked == [BLOCK]
    assert model.index(len(numbers) - 1, 0).data()
    assert asked == [BLOCK, BLOCK]


def test_the_cursor_stays_on_the_person_when_the_order_changes(book: Book, qtbot: QtBot, light: None) -> None:
    numbers = add(book, *(f"Person {letter}" for letter in "ABCDEFGH"))
    model, _tester = model_of(book)
    table = RecordTable("People")
    qtbot.addWidget(table)
    table.show_model(model)
    assert table.go_to(numbers[2])
    model.set_ids(people.ids(book, descending=True))
    assert table.current_id() == numbers[2]
    assert table.currentIndex().data(ID) == numbers[2]
    assert len(table.selectionModel().selectedRows()) == 1


def test_somebody_who_went_away_leaves_the_cursor_on_the_first(book: Book, qtbot: QtBot, light: None) -> None:
    numbers = add(book, "Ana Ruiz", "Ben Okafor")
    model, _tester = model_of(book)
    table = RecordTable("People")
    qtbot.addWidget(table)
    table.show_model(model)
    heard: list[int] = []
    table.current_changed.connect(heard.append)
    table.go_to(numbers[0])
    model.set_ids([numbers[1]])
    assert heard[-1] == table.current_id() == numbers[1]
    model.set_ids([])
    assert heard[-1] == table.current_id() == 0


def test_home_and_end_go_to_the_first_and_the_last(book: Book, qtbot: QtBot, light: None) -> None:
    add(book, *(f"Person {letter}" for letter in "ABCDEFGH"))
    model, _tester = model_of(book)
    table = RecordTable("People")
    qtbot.addWidget(table)
    table.show_model(model)
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_id() == model.ids[-1]
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.current_id() == model.ids[0]

"""A person added in one line, edited, given a photo and a note, and all of it taken back again, by keyboard alone."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_app.domain import mentions
from crm_app.store import book as books
from crm_app.store import notes, people, pictures
from crm_app.ui import theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session
from crm_app.ui.theme import Choice

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    theme.apply(Choice.LIGHT)
    book = books.open_for_writing(tmp_path / "book", clock=lambda: NOW)
    with book.edit("Begin"):
        people.add(book, name="Karen Lee", title="Professor", organisation="UMBC")
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    opened = MainWindow(Session(book), Preferences(settings))
    opened.show()
    opened.resize(1280, 800)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    yield opened
    opened.close()
    opened.deleteLater()


class Keys:
    """Presses keys where the focus is, as a person does."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        for _ in range(times):
            QTest.keyClick(QApplication.activePopupWidget() or self.focus, key, modifier)

    def tab_to(self, reached: Callable[[], bool], *, back: bool = False) -> None:
        """Tab until the focus is where it is wanted: everything has to lie on the way."""
        for _ in range(200):
            if reached():
                return
            self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead there, only to {self.focus}")


@pytest.mark.qt_log_ignore(r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_a_person_is_added_edited_noted_and_undone_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    book, keys = window.session.book, Keys(window)

    # Somebody new in one line, as it was said.
    keys.press(Qt.Key.Key_N, CTRL)
    keys.type("Karen said talk to Ana Ruiz, data scientist at NOAA #alumni")
    keys.press(Qt.Key.Key_Return)
    ana = people.find(book, "Ana Ruiz")
    assert window.people.current == ana
    detail = window.people.detail.whole

    # Her name, where it unfolds.
    keys.press(Qt.Key.Key_E, CTRL)
    assert keys.focus is detail.overview.about.lines["name"]
    keys.press(Qt.Key.Key_End)
    keys.type("-Garcia")
    keys.press(Qt.Key.Key_Return)
    assert people.name_of(book, ana) == "Ana Ruiz-Garcia"

    # A photo from the clipboard, on the portrait.
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    image.fill("#336699")
    QGuiApplication.clipboard().setImage(image)
    keys.tab_to(detail.header.portrait.hasFocus, back=True)
    keys.press(Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bool(people.get(book, ana).columns["photo"]))
    assert pictures.sound(book.folder, str(people.get(book, ana).columns["photo"]))

    # A note that names somebody, kept private.
    keys.press(Qt.Key.Key_J, CTRL)
    keys.type("Sent by @kar")
    qtbot.waitUntil(detail.notes.kept.fresh.popup.isVisible)
    keys.press(Qt.Key.Key_Return)
    keys.type("with a map")
    detail.notes.kept.fresh.save()
    (note,) = notes.of_person(book, ana)
    karen = mentions.link("Karen Lee", people.uid_of(book, people.find(book, "Karen Lee")))
    assert note.text == f"Sent by {karen} with a map"
    keys.press(Qt.Key.Key_Escape)
    card = detail.notes.kept.cards.lines[0]
    keys.tab_to(card.private.hasFocus)
    keys.press(Qt.Key.Key_Space)
    assert notes.of_person(book, ana)[0].private

    # And all of it back again, one by one.
    window.people.table.setFocus()
    taken_back = []
    for _ in range(5):
        keys.press(Qt.Key.Key_Z, CTRL)
        taken_back.append(window.toast.label.text())
    assert taken_back == [
        "Taken back: Keep a note on Ana Ruiz-Garcia private",
        "Taken back: Note on Ana Ruiz-Garcia",
        "Taken back: Photo of Ana Ruiz-Garcia",
        "Taken back: Rename Ana Ruiz",
        "Taken back: Add Ana Ruiz",
    ]
    assert [people.name_of(book, number) for number in people.ids(book)] == ["Karen Lee"]
    assert window.people.table.hasFocus()

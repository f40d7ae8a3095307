"""A real window over a real book in a temporary folder; nothing of Qt or SQL is replaced."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import people
from crm_app.store.book import Book
from crm_app.ui import clipboard, language, theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session
from crm_app.ui.theme import Choice

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


# What the offscreen platform says about itself, not about us.
_PLATFORM = r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(_PLATFORM))


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """What the tests read: the British texts of the sources with their singulars, and the customs of en_US."""
    language.speak(language.Choice.ENGLISH, QLocale("en_GB"))
    language.follow(QLocale("en_US"))
    yield
    clipboard.leave()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "rapport"


@pytest.fixture
def book(folder: Path) -> Iterator[Book]:
    opened = books.open_for_writing(folder, clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def session(book: Book, qapp: QApplication) -> Session:
    return Session(book)


@pytest.fixture
def light(qapp: QApplication) -> None:
    theme.apply(Choice.LIGHT)


@pytest.fixture(autouse=True)
def same_words(qapp: QApplication) -> Iterator[None]:
    """A window made anew speaks the system's language; the next test hears British words and American dates again."""
    yield
    if language._Spoken.translators:
        language.speak(language.Choice.ENGLISH, QLocale("en_GB"))
        language.follow(QLocale("en_US"))


OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def open_window(folder: Path, tmp_path: Path, qtbot: QtBot, light: None) -> Iterator[OpenWindow]:
    """Opens the window over the folder's book, as after a day with the list of people; closing it closes the book."""
    opened: list[MainWindow] = []

    def start() -> MainWindow:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        session = Session(books.open_for_writing(folder, clock=lambda: NOW))
        preferences = Preferences(settings)
        preferences.section = preferences.section or "people"
        window = MainWindow(session, preferences)
        opened.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield start
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def add_people(folder: Path) -> Callable[..., list[int]]:
    """Puts people into the book before a window opens it."""

    def add(*names: str, title: str = "", organisation: str = "") -> list[int]:
        opened = books.open_for_writing(folder, clock=lambda: NOW)
        with opened.edit("Add people"):
            numbers = [people.add(opened, name=name, title=title, organisation=organisation) for name in names]
        opened.close()
        return numbers

    return add

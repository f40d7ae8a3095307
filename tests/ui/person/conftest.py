"""One person in front of a real window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import details, notes, people, promises, referrals, research, touches
from crm_app.store.book import Book
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.person.detail import PersonDetail
from tests.ui.conftest import NOW


@dataclass
class Front:
    """The window, the person in front, and their detail."""

    window: MainWindow
    ana: int
    ben: int

    @property
    def book(self) -> Book:
        return self.window.session.book

    @property
    def detail(self) -> PersonDetail:
        return self.window.people.detail.whole

    def undo(self) -> str:
        return self.window.session.undo()


@pytest.fixture
def front(folder: Path, open_window: Callable[[], MainWindow], qtbot: QtBot) -> Front:
    """Ana Ruiz with a few facts, and Ben Okafor, in a window."""
    opened = books.open_for_writing(folder, clock=lambda: NOW)
    with opened.edit("Fill"):
        lee = people.add(opened, name="Karen Lee", source="Faculty")
        ana = people.add(
            opened, name="Ana Ruiz", title="Data scientist", organisation="NOAA", said_as="AH-na roo-EES",
            emails=["ana@noaa.example"], phones=["+1 301 555 0142"], tagged=["alumni"], referred_by=lee,
        )  # fmt: skip
        ben = people.add(opened, name="Ben Okafor")
        details.add(opened, ana, "address", ["1315 East-West Hwy\nSilver Spring"])
        promises.add(opened, ana, "Send the article", mine=True, due=(NOW + timedelta(days=2)).date())
        research.add(opened, "Wrote the tide atlas", person=ana, where_found="Her talk")
        notes.add(opened, "Loves maps", person=ana, at=NOW - timedelta(days=2))
        touches.log(opened, ana, kind="chat", at=NOW - timedelta(days=3), note="In the hallway")
        referrals.add(opened, ben, referrer=ana)
    opened.close()
    window = open_window()
    window.resize(1280, 800)
    window.open_record("person", ana)
    qtbot.waitUntil(window.people.detail.whole.isVisible)
    return Front(window, ana, ben)


class Opened(QObject):
    """Takes what would be opened by other programs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


SCHEMES = ("mailto", "tel", "https", "file")


@pytest.fixture
def outside(front: Front) -> Iterator[Opened]:
    """What was handed to the system, instead of it."""
    made = Opened(front.window)
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, made, "take")  # type: ignore[arg-type]  # the stubs want bytes
    yield made
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A small red picture."""
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill("#cc2222")
    path = tmp_path / "card.png"
    image.save(str(path))
    return path

"""What stood in a line that is taken over only when it is left, when the program was killed, is given back."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import organisations
from crm_app.ui.last_words import DRAFT
from crm_app.ui.widgets.banner import Banner
from crm_app.ui.widgets.saving_text import AddingLine
from tests.ui.conftest import NOW, OpenWindow


def kept(folder: Path) -> dict[str, str]:
    file = folder / "drafts.json"
    found: dict[str, dict[str, str]] = json.loads(file.read_text()) if file.exists() else {}
    return found.get(DRAFT, {})


def test_a_line_is_kept_while_somebody_types_and_forgotten_when_it_is_taken(
    folder: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    opened = books.open_for_writing(folder, clock=lambda: NOW)
    with opened.edit("Add"):
        number = organisations.add(opened, "Zoo")
    opened.close()
    window = open_window()
    window.open_record("organisation", number)
    found_out = next(part for part in window.findChildren(AddingLine) if part.accessibleName() == "Something found out")
    found_out.setFocus()
    qtbot.keyClicks(found_out, "They keep owls")
    qtbot.waitUntil(lambda: kept(folder) == {"Something found out": "They keep owls"}, timeout=8000)
    qtbot.keyClick(found_out, Qt.Key.Key_Return)
    assert found_out.hasFocus()
    assert kept(folder) == {}, "it is in the book, and would be offered again"
    assert window.session.book.value("SELECT text FROM research") == "They keep owls"


def test_what_was_left_in_a_line_is_shown_at_the_next_start_and_can_be_copied(
    folder: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    folder.mkdir()
    (folder / "drafts.json").write_text(json.dumps({DRAFT: {"Another job": "Keeper at the zoo"}}))
    window = open_window()
    qtbot.waitUntil(lambda: any("Keeper at the zoo" in text for text in window.shell.banners.texts()))
    banner = window.shell.banners.findChild(Banner)
    assert banner is not None
    assert banner.button is not None
    banner.button.click()
    assert QApplication.clipboard().text() == "Keeper at the zoo"
    assert kept(folder) == {}
    assert window.shell.banners.texts() == []

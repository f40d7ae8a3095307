"""Goes through all that the window can show: every page, menu, dialog and view, over a book written in Greek letters.

Whatever Latin letters are seen then are the program's own words, apart from names that stay as they are everywhere.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QLocale, QModelIndex, Qt, QTimer, QTranslator
from PySide6.QtGui import QAction, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)  # fmt: skip
from pytestqt.qtbot import QtBot
from typing_extensions import override

from crm_app.store import book as books
from crm_app.ui import language
from crm_app.ui.main_window import MainWindow
from crm_app.work import demo

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
_LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_GREEK = str.maketrans(_LATIN, "αβψδεφγηιξκλμνοπθρστυβωχυζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥΒΩΧΥΖ")
_LIKENESS = str.maketrans(_LATIN, "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ")
_FIELD = re.compile(r"(\{[^{}]*\}|%L?n|&)")
OPENING, CLOSING = "⟦", "⟧"
_FREE = {
    "channel": "name", "campaign": "name goal", "affiliation": "title department", "field": "name", "tag": "name",
    "organisation": "name other_names sector size place do_not_contact_reason note",
    "person": "name given family prefix suffix nickname second_name address_as said_as pronouns do_not_contact_reason "
    "motivation why shared_ground note",
    "introduction": "name text", "me": "name headline summary interests skills worth", "attempt": "text",
    "request": "answer_words closed_why", "meeting_move": "why", "observation": "text", "referral": "words",
    "meeting": "place room directions parking ask_for dress goal say_from cancelled_why no_show_why note",
    "meeting_question": "text topic star answer", "evaluation": "question answer", "promise": "what",
    "letter": "subject text", "touch": "note", "card": "received_where text back_note", "note": "text",
    "research": "text where_found", "skill": "text came_from plan", "task": "what note", "event": "name place note",
    "snooze": "why",
}  # fmt: skip
"""The columns of the sample in which people write freely."""
LEFT_ALONE = frozenset({
    "quit", "close", "undo", "redo", "sample", "start_mine", "zoom_in", "zoom_out", "zoom_whole", "full_screen",
    "data_folder", "open_pdf", "calendar_meeting",
})  # fmt: skip
"""Actions that end the window, make it anew, lead out of it, or bring back the Latin letters of the sample."""


class Pseudo(QTranslator):
    """A language with a likeness for every letter and two fifths more of them, in brackets."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if re.match("Q[A-Z]", context):  # Qt's own words: names of keys have to be read back
            return None
        self.asked.add(sourceText)
        return pseudo(sourceText)


def pseudo(text: str) -> str:
    """A text in that language; what is filled in and access keys stay."""
    parts = _FIELD.split(text)
    told = "".join(part if _FIELD.fullmatch(part) else part.translate(_LIKENESS) for part in parts)
    return f"{OPENING}{told}{'·' * (len(text) * 2 // 5)}{CLOSING}"


@contextmanager
def spoken(translator: QTranslator, customs: str = "el_GR") -> Iterator[None]:
    """Speak this language alone, and write dates and numbers in letters that are not Latin."""
    language._read([])
    language.follow(QLocale(customs))
    QApplication.installTranslator(translator)
    try:
        yield
    finally:
        QApplication.removeTranslator(translator)
        language.speak(language.Choice.ENGLISH, QLocale("en_GB"))
        language.follow(QLocale("en_US"))


def write_greek_book(folder: Path) -> None:
    """The sample, with all that people wrote in Greek letters."""
    book = books.open_for_writing(folder, clock=lambda: NOW)
    demo.fill(book, NOW, "Europe/Athens")
    with book.edit("Γ"):
        con = book.connection()
        for table, columns in _FREE.items():
            for column in columns.split():
                for number, text in con.execute(f"SELECT id, {column} FROM {table} WHERE {column} <> ''").fetchall():
                    con.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (str(text).translate(_GREEK), number))
    book.close()


class Tour:
    """Brings one thing after the other to the front and hands it to `look`, with a name for it."""

    def __init__(self, window: MainWindow, qtbot: QtBot, look: Callable[[str, QWidget], object]) -> None:
        self._window = window
        self._qtbot = qtbot
        self._look = look
        self.seen: list[str] = []

    def go(self) -> None:
        """All pages; on each, what its actions open; the menus last."""
        done: set[str] = set()
        for page in list(self._window.pages._makers):
            self._open_page(page)
            self._settle()
            self._see(f"page {page}", self._window)
            for spec in self._window.commands:
                if spec.name not in done | LEFT_ALONE and self._window.commands[spec.name].isEnabled():
                    done.add(spec.name)
                    self._do(spec.name)
                    self._open_page(page)
        for menu in self._window.shell.menus.findChildren(QMenu):
            self._see(f"menu {menu.objectName()}", menu)
        QApplication.clipboard().clear()  # Qt would let go of what was copied only after Python has ended

    def _open_page(self, page: str) -> None:
        window = self._window
        if page == "sheet":
            row = window.session.book.rows("SELECT id FROM meeting ORDER BY id LIMIT 1")
            window.open_record("meeting", row[0][0])
            for fold in window.sheet.folds.values():
                fold.button.setChecked(True)
            self._qtbot.wait(300)
        elif page == "form":
            window.commands["new_meeting"].trigger()
            window.form.more.button.setChecked(True)
        elif any(section.key == page for section in window.sections):
            window.go(page)
        elif page in {"live", "afterwards", "look_back"}:
            row = window.session.book.rows("SELECT id FROM meeting ORDER BY id LIMIT 1")
            window.ways.open_record(page, row[0][0])
        elif page == "letter":
            row = window.session.book.rows("SELECT person_id FROM participant ORDER BY id LIMIT 1")
            window.corresponding.write("request-alumni", row[0][0])
        elif page in {"history", "trash"}:
            window.commands[page].trigger()
        else:
            window.shell.show_page(page)

    def _settle(self) -> None:
        self._qtbot.wait(30)

    def _see(self, name: str, widget: QWidget) -> None:
        self.seen.append(name)
        self._look(name, widget)

    def _do(self, name: str) -> None:
        """Trigger an action, look at the dialog or menu that it opens, and close that again."""

        def meet() -> None:
            opened = QApplication.activeModalWidget() or QApplication.activePopupWidget()
            if opened is None:
                return
            QTimer.singleShot(30, meet)  # another may wait behind it
            if not isinstance(opened, QFileDialog) and "Print" not in type(opened).__name__:
                self._see(f"{type(opened).__name__} of {name}", opened)
            opened.reject() if isinstance(opened, QDialog) else opened.close()

        QTimer.singleShot(30, meet)
        self._window.commands[name].trigger()
        self._qtbot.wait(60)
        for other in QApplication.topLevelWidgets():
            if other is not self._window and other.isVisible() and not isinstance(other, QMenu):
                self._see(f"{type(other).__name__} of {name}", other)
                other.close()
        if not isinstance(QApplication.activeModalWidget(), QWidget):
            self._see(f"after {name}", self._window)
        self._window.keyPressEvent(_escape())


def _escape() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)


def texts_of(widget: QWidget) -> Iterator[str]:
    """Everything that a widget and those in it say to eye or ear, as far as it is shown."""
    for part in (widget, *widget.findChildren(QWidget)):
        if part is widget or part.isVisibleTo(widget):
            yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription(), part.statusTip())
            yield from _own_texts(part)
            yield from (text for action in part.actions() for text in _texts_of_action(action))


def _texts_of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())


def _own_texts(part: QWidget) -> Iterator[str]:
    if part.isWindow():
        yield part.windowTitle()
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QLineEdit | QPlainTextEdit | QTextEdit):
        yield part.placeholderText()
    elif isinstance(part, QMenu):
        yield part.title()
    elif isinstance(part, QTabBar):
        yield from (part.tabText(at) for at in range(part.count()))
    elif isinstance(part, QComboBox):
        yield from (part.itemText(at) for at in range(part.count()))
    elif isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _texts_of_model(part, part.model())


def _texts_of_model(view: QAbstractItemView, model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    if isinstance(view, QTableView):
        yield from (str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in range(columns))
    for row in range(min(model.rowCount(QModelIndex()), 60)):
        for column in range(columns):
            yield from (str(model.index(row, column).data(role) or "") for role in roles)


@contextmanager
def painted() -> Iterator[list[str]]:
    """What paint code writes while this is entered."""
    from crm_app.ui import paint

    written: list[str] = []
    real = paint.line_of_text

    def told(painter: object, box: object, text: str, *, font: QFont, **more: object) -> None:
        written.append(text)
        real(painter, box, text, font=font, **more)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paint, "line_of_text", told)
        yield written

"""Undo and redo: typing in the focused field first, the book after it; the menu names the step."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit
from typing_extensions import override

from crm_app.errors import CrmError, Unusable
from crm_app.store import history
from crm_app.ui.actions import Actions
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session

Text = QLineEdit | QPlainTextEdit | QTextEdit


class Undoing(QObject):
    """What Ctrl+Z and Ctrl+Y do; `say` tells what was taken back."""

    def __init__(
        self, session: Session, actions: Actions, problems: Problems, say: Callable[[str], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._problems = problems
        self._say = say
        session.changed.connect(self.name_steps)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one while a window lives
        self.name_steps()

    def undo(self) -> None:
        """Take back typing, or else the newest step of the book."""
        text = _focused_text()
        if text is not None and _can_undo(text):
            text.undo()
        else:
            self.undo_book()

    def redo(self) -> None:
        """Do again what was taken back last."""
        text = _focused_text()
        if text is not None and _can_redo(text):
            text.redo()
        else:
            self._turn(self._session.redo, _tr("Done again: {label}"))

    def undo_book(self) -> None:
        """Take back the newest step of the book, whatever has the focus."""
        self._turn(self._session.undo, _tr("Taken back: {label}"))

    def _turn(self, turn: Callable[[], str], words: str) -> None:
        try:
            label = turn()
        except Unusable as nothing:
            self._say(str(nothing))
        except CrmError as error:
            self._problems.show(error)
        else:
            self._say(words.format(label=label))

    def name_steps(self) -> None:
        """Put the names of the next steps into the menu."""
        con = self._session.book.connection()
        for name, find, plain, named in (
            ("undo", history.newest_done, _tr("&Undo"), _tr("&Undo: {label}")),
            ("redo", history.next_redo, _tr("&Redo"), _tr("&Redo: {label}")),
        ):
            try:
                label = find(con).label.replace("&", "&&")
            except Unusable:
                self._actions[name].setText(plain)
            else:
                self._actions[name].setText(named.format(label=label))

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Let the shortcut through where a field would swallow it without having anything to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(watched, Text) and isinstance(event, QKeyEvent):
            empty = (event.matches(QKeySequence.StandardKey.Undo) and not _can_undo(watched)) or (
                event.matches(QKeySequence.StandardKey.Redo) and not _can_redo(watched)
            )
            if empty:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _focused_text() -> Text | None:
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, Text) and not focus.isReadOnly() else None


def _can_undo(text: Text) -> bool:
    return text.isUndoAvailable() if isinstance(text, QLineEdit) else text.document().isUndoAvailable()


def _can_redo(text: Text) -> bool:
    return text.isRedoAvailable() if isinstance(text, QLineEdit) else text.document().isRedoAvailable()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Undoing", text)

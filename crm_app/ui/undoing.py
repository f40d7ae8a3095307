"""Undo and redo: typing in the focused field first, the book after it; the menu names the step."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit
from typing_extensions import override

from crm_app.errors import CrmError, Unusable
from crm_app.store import history
from crm_app.ui.actions import Actions
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session

Text = QLineEdit | QPlainTextEdit | QTextEdit
FindStep = Callable[[Any], history.Entry]


_LARGE = 5_000
"""Changed rows from which a step is turned in a job: the window stays free while an import is taken back."""


class Undoing(QObject):
    """What Ctrl+Z and Ctrl+Y do."""

    said = Signal(str)
    """What was taken back, in a sentence."""
    holding = Signal(str)
    """Why the book cannot be written to for a while; empty when it can again."""

    def __init__(self, session: Session, actions: Actions, jobs: Jobs, problems: Problems, *, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._jobs = jobs
        self._problems = problems
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
            self._turn(history.next_redo, self._session.redo, _tr("Done again: {label}"))

    def undo_book(self) -> None:
        """Take back the newest step of the book, whatever has the focus."""
        self._turn(history.newest_done, self._session.undo, _tr("Taken back: {label}"))

    def _turn(self, find: FindStep, turn: Callable[[], str], words: str) -> None:
        try:
            entry = find(self._session.book.connection())
            if entry.changes < _LARGE:
                self.said.emit(words.format(label=turn()))
                return
        except Unusable as nothing:
            self.said.emit(str(nothing))
        except CrmError as error:
            self._problems.show(error)
        else:
            self._turn_aside(turn, words)

    def _turn_aside(self, turn: Callable[[], str], words: str) -> None:
        self.holding.emit(_tr("A large step is being turned. This waits until it is done."))
        self.said.emit(_tr("One moment: this was a large step"))

        def work(_job: Job[str]) -> str:
            try:
                return turn()
            finally:
                self._session.book.release()

        def done(label: str) -> None:
            self.holding.emit("")
            self.said.emit(words.format(label=label))

        def failed(error: Exception) -> None:
            self.holding.emit("")
            self._problems.show(error)

        self._jobs.start(work, done=done, failed=failed)

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

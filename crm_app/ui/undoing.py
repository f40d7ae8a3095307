"""Undo and redo: typing in the focused field first, the book after it; the menu names the step."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit
from typing_extensions import override

from crm_app.errors import CrmError, Unusable
from crm_app.store import history
from crm_app.ui import formats, own_clock
from crm_app.ui.department import Department, Tools
from crm_app.ui.focused_text import FocusedText, Text
from crm_app.ui.jobs import Job

FindStep = Callable[[Any], history.Entry]


_RECENT = timedelta(hours=1)
LARGE = 5_000
"""Changed rows from which a step is turned in a job: the window stays free while an import is taken back."""


class Undoing(Department):
    """What Ctrl+Z and Ctrl+Y do; a step of an earlier day is shown with its date first, and taken back by a second
    press.
    """

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._session, self._jobs, self._problems = tools.session, tools.jobs, tools.problems
        self._actions = tools.commands
        self._shown: int | None = None
        tools.session.changed.connect(self._changed)
        FocusedText(self)
        self.name_steps()

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {"undo": self.undo, "redo": self.redo}

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
        self._turn(history.newest_done, self._session.undo, _tr("Taken back: {label}"), asks=True)

    def _changed(self) -> None:
        self._shown = None
        self.name_steps()

    def _asks_again(self, entry: history.Entry) -> bool:
        """Whether a step is of an earlier day and was not shown yet; it is shown now."""
        day = self._day_of(entry)
        if day is None or self._shown == entry.id:
            return False
        self._shown = entry.id
        self.said.emit(_tr("“{label}” was done {day}. Once more takes it back.").format(label=entry.label, day=day))
        return True

    def _day_of(self, entry: history.Entry) -> str | None:
        """The day of a step in words; None for today, and for just before midnight."""
        zone, now = ZoneInfo(own_clock.own_zone(self._session.book)), self._session.book.clock()
        day, today = (at.astimezone(zone).date() for at in (entry.at, now))
        if day == today or now - entry.at < _RECENT:
            return None
        return _tr("yesterday") if (today - day).days == 1 else _tr("on {day}").format(day=formats.full_day(day))

    def _turn(self, find: FindStep, turn: Callable[[], str], words: str, *, asks: bool = False) -> None:
        try:
            entry = find(self._session.book.connection())
            if asks and self._asks_again(entry):
                return
            if entry.changes < LARGE:
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
                entry = find(con)
            except Unusable:
                self._actions[name].setText(plain)
            else:
                day = self._day_of(entry)
                label = entry.label if day is None else _tr("{label}, {day}").format(label=entry.label, day=day)
                self._actions[name].setText(named.format(label=label.replace("&", "&&")))

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

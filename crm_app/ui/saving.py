"""What is typed goes to the book by itself; while the book is held it waits, in the drafts too, and is stored then."""

from collections.abc import Callable
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer, Signal

from crm_app.errors import Busy, CrmError, DiskRefused
from crm_app.store import settings
from crm_app.store.book import Book
from crm_app.ui.drafts import Drafts
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session

DRAFT = "unsaved"
_AGAIN = 500
"""Milliseconds between two tries while the book is held, or the disk takes nothing."""
_NEW = "note_on_"
_KEPT = "{error} What you typed is kept here, and saved when there is room."


def _change(table: str) -> Callable[..., object]:
    """How a column of a record of this table is changed; the nouns are loaded with the first change."""
    from crm_app.store import (
        affiliations,
        custom_fields,
        details,
        fields,
        me,
        meeting_questions,
        meetings,
        notes,
        observations,
        organisations,
        people,
        promises,
        questions,
        relations,
        research,
    )  # fmt: skip

    known: dict[str, Callable[..., object]] = {
        "affiliation": affiliations.change,
        "custom_value": custom_fields.change,
        "detail": details.change,
        "field": fields.change,
        "introduction": me.change_introduction,
        "me": lambda book, _number, **columns: me.change(book, **columns),
        "meeting": meetings.change,
        "meeting_question": meeting_questions.change,
        "note": notes.change,
        "note_on_organisation": lambda book, number, text: notes.add(book, text, organisation=number),
        "note_on_person": lambda book, number, text: notes.add(book, text, person=number),
        "observation": observations.change,
        "organisation": organisations.change,
        "person": people.change,
        "promise": promises.change,
        "question": questions.change,
        "relation": relations.change,
        "research": research.change,
        "setting": _put_settings,
    }
    return known[table]


def _put_settings(book: Book, _number: int, **values: str) -> None:
    for key, value in values.items():
        settings.put(book, key, value)


class Saving(QObject):
    """The way of typed texts and of small changes to the door, for all pages."""

    note_added = Signal(str, int, str)
    """A new note that had to wait is stored: on what, which one, the text."""

    def __init__(self, session: Session, problems: Problems, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._problems = problems
        self._drafts = drafts
        self._waiting: dict[str, tuple[str, str]] = {}
        self._told = False
        self._timer = QTimer(self, singleShot=True, interval=_AGAIN)
        self._timer.timeout.connect(self.try_again)
        drafts.watch(DRAFT, self._texts)
        for key, text in drafts.kept(DRAFT).items():
            label, _, rest = text.partition("\n")
            self._waiting[key] = (label, rest)
        self.recovered = [label for label, _text in self._waiting.values()]
        """What was still to be stored when the program ended without leave."""
        self.try_again()

    def put(self, table: str, number: int, column: str, text: str, *, label: str) -> bool:
        """Store a text that was typed into a column of a record; typing on within minutes stays one step.

        False when the book refused it, so that what it holds is to be shown again.
        """
        self._waiting[f"{table}:{number}:{column}"] = (label, text)
        return self.try_again()

    def add_note(self, on: str, number: int, text: str, *, label: str) -> int | None:
        """Store a new note on a person or an organisation (`on`); what cannot be stored now waits like a typed text.

        Answers its id; None while it waits (`note_added` tells when it no longer does) or when the book refused it.
        """
        key = f"{_NEW}{on}:{number}:text"
        try:
            with self._session.edit(label):
                added = _change(f"{_NEW}{on}")(self._session.book, number, text=text)
        except (Busy, DiskRefused) as not_now:
            self._waiting[key] = (label, text)
            self._wait(not_now)
            return None
        except CrmError as error:
            self._problems.show(error)
            return None
        if self._waiting.pop(key, None):
            self._keep_waiting()
        return cast("int", added)

    def do(self, label: str, change: Callable[[Book], Any]) -> Any:
        """Do something small at once as one step; returns what `change` returns, None when it was refused."""
        try:
            with self._session.edit(label):
                return change(self._session.book)
        except CrmError as error:
            self._problems.show(error, again=partial(self.do, label, change))
        return None

    def refuse(self, error: Exception) -> None:
        """Say what the book did not take."""
        self._problems.show(error)

    def try_again(self) -> bool:
        """Store what waits; what the book refuses is said and not tried again. False when there was such a thing."""
        taken = True
        while self._waiting:
            key, (label, text) = next(iter(self._waiting.items()))
            table, number, column = key.split(":")
            if new := table.startswith(_NEW):
                del self._waiting[key]  # storing it may lead back here, and it must not be added twice
            try:
                with self._session.edit(label, autosave=key):
                    _change(table)(self._session.book, int(number), **{column: text})
            except (Busy, DiskRefused) as not_now:
                self._waiting.setdefault(key, (label, text))
                self._wait(not_now)
                return True
            except CrmError as error:
                self._problems.show(error)
                taken = False
            if new:
                self.note_added.emit(table.removeprefix(_NEW), int(number), text)
            if self._waiting.get(key) == (label, text):  # saving it may have led to the next text by itself
                del self._waiting[key]
            self._keep_waiting()
        if self._told and taken:
            self._told = False
            self._problems.clear()
        return taken

    def _wait(self, why: CrmError) -> None:
        """What was typed stays, here and in the drafts, and is tried again; it is said once."""
        if not self._told:
            self._told = True
            self._problems.show(why if isinstance(why, Busy) else DiskRefused(_KEPT.format(error=why)))
        self._drafts.touch(DRAFT)
        self._timer.start()

    def _keep_waiting(self) -> None:
        """What the book has needs no draft; what still waits does."""
        if self._waiting:
            self._drafts.touch(DRAFT)
        else:
            self._drafts.drop(DRAFT)

    def _texts(self) -> dict[str, str]:
        return {key: f"{label}\n{text}" for key, (label, text) in self._waiting.items()}

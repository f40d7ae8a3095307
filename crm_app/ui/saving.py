"""What is typed goes to the book by itself; while the book is held it waits, in the drafts too, and is stored then."""

import json
from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from crm_app.errors import Busy, CrmError, DiskRefused
from crm_app.store import settings
from crm_app.store.book import Book
from crm_app.ui import additions
from crm_app.ui.drafts import Drafts
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session

DRAFT = "unsaved"
_AGAIN = 500
"""Milliseconds between two tries while the book is held, or the disk takes nothing."""
_NEW = "+"
"""What the key of something new begins with."""
_KEPT = "{error} What you typed is kept here, and saved when there is room."


def _change(table: str) -> Callable[..., object]:
    """How a column of a record of this table is changed; the nouns are loaded with the first change."""
    from crm_app.store import (
        affiliations,
        custom_fields,
        details,
        evaluations,
        events,
        fields,
        letters,
        me,
        meeting_questions,
        meetings,
        notes,
        observations,
        organisations,
        people,
        playbooks,
        promises,
        questions,
        relations,
        research,
        skills,
        tasks,
    )  # fmt: skip

    known: dict[str, Callable[..., object]] = {
        "affiliation": affiliations.change,
        "custom_value": custom_fields.change,
        "detail": details.change,
        "evaluation": evaluations.change,
        "event": events.change,
        "field": fields.change,
        "introduction": me.change_introduction,
        "me": lambda book, _number, **columns: me.change(book, **columns),
        "letter_template": _keep_template,
        "letter_to": letters.put,
        "meeting": meetings.change,
        "meeting_question": meeting_questions.change,
        "note": notes.change,
        "observation": observations.change,
        "organisation": organisations.change,
        "person": people.change,
        "playbook": playbooks.change,
        "promise": promises.change,
        "question": questions.change,
        "relation": relations.change,
        "research": research.change,
        "setting": _put_settings,
        "skill": skills.change,
        "task": tasks.change,
    }
    return known[table]


def _keep_template(book: Book, number: int, **said: str) -> None:
    """The number of a letter in one's own words is the place of its kind among all."""
    from crm_app.domain.letter_kinds import KINDS
    from crm_app.store import letter_templates

    letter_templates.keep(book, KINDS[number], **said)


def _put_settings(book: Book, _number: int, **values: str) -> None:
    for key, value in values.items():
        settings.put(book, key, value)


class Saving(QObject):
    """The way of typed texts and of small changes to the door, for all pages."""

    added = Signal(str, int, dict)
    """Something new that had to wait is stored: its kind, on which record, its values (`additions`)."""

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
        self._under_way: set[str] = set()
        self._recover(drafts.kept(DRAFT))
        self.recovered = [label for label, _text in self._waiting.values()]
        """What was still to be stored when the program ended without leave."""
        self.try_again()

    def put(self, table: str, number: int, column: str, text: str, *, label: str) -> bool:
        """Store a text that was typed into a column of a record; typing on within minutes stays one step.

        False when the book refused it, so that what it holds is to be shown again.
        """
        self._waiting[f"{table}:{number}:{column}"] = (label, text)
        return self.try_again()

    def add(self, kind: str, number: int, values: dict[str, Any], *, label: str, replaces: bool = False) -> Any:
        """Add something of a kind (`additions`) on a record; what cannot be stored now waits like a typed text, and
        where it `replaces`, instead of what waits of this kind on this record.

        Answers its id; None while it waits (`added` tells when it no longer does) or when the book refused it.
        """
        key = self._key_of(kind, number, replaces=replaces)
        try:
            with self._session.edit(label):
                made = additions.add(self._session.book, kind, number, **values)
        except (Busy, DiskRefused) as not_now:
            from crm_app.store import journal

            after = journal.newest(self._session.book)
            self._waiting[key] = (label, json.dumps({"after": after, "values": values}))
            self._wait(not_now)
            return None
        except CrmError as error:
            self._problems.show(error, again=partial(self.add, kind, number, values, label=label, replaces=replaces))
            return None
        if self._waiting.pop(key, None):
            self._keep_waiting()
        return made

    def _key_of(self, kind: str, number: int, *, replaces: bool) -> str:
        """A free key for something new, told from texts by its mark."""
        keys = (f"{_NEW}{kind}:{number}:{place or ''}" for place in range(len(self._waiting) + 1))
        return next(key for key in keys if replaces or key not in self._waiting)

    def _recover(self, kept: dict[str, str]) -> None:
        """What was still to be stored; what was added just before the program was killed stands in the history, and is
        not added twice.
        """
        done: Counter[str] = Counter()
        for key, text in kept.items():
            label, _, rest = text.partition("\n")
            if key.startswith(_NEW) and self._is_stored(label, rest, done[label]):
                done[label] += 1
            else:
                self._waiting[key] = (label, rest)
        if done:
            self._keep_waiting()

    def _is_stored(self, label: str, text: str, known: int) -> bool:
        """Whether the history holds one more addition of this label than those `known` since this one had to wait."""
        from crm_app.store import journal  # what looks into the history is loaded when something waits

        return journal.count_since(self._session.book, label, json.loads(text)["after"]) > known

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
        while key := next((one for one in self._waiting if one not in self._under_way), ""):
            label, text = self._waiting[key]
            self._under_way.add(key)  # storing it may lead back here
            try:
                self._store(key, label, text)
            except (Busy, DiskRefused) as not_now:
                self._wait(not_now)
                return True
            except CrmError as error:
                self._problems.show(error)
                taken = False
            finally:
                self._under_way.discard(key)
            if self._waiting.get(key) == (label, text):  # saving it may have led to the next text by itself
                del self._waiting[key]
            self._keep_waiting()
        if self._told and taken:
            self._told = False
            self._problems.clear()
        return taken

    def _store(self, key: str, label: str, text: str) -> None:
        table, number, column = key.split(":")
        if not key.startswith(_NEW):
            with self._session.edit(label, autosave=key):
                _change(table)(self._session.book, int(number), **{column: text})
            return
        kind, values = table.removeprefix(_NEW), json.loads(text)["values"]
        with self._session.edit(label):
            additions.add(self._session.book, kind, int(number), **values)
        self.added.emit(kind, int(number), values)

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

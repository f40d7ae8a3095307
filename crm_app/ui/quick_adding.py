"""Puts what was said in one line into the book as one step, or keeps it until the book is free."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from crm_app.errors import Busy, CrmError
from crm_app.store import people, quick_lines
from crm_app.ui import offers
from crm_app.ui.drafts import Drafts
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session
from crm_app.ui.widgets.quick_add import DRAFT, QuickAdd, QuickEntry


def line_over(session: Session, drafts: Drafts, *, draft: str = DRAFT, undoes: bool = True) -> QuickAdd:
    """The widget for a line over a book; what is typed is kept as a draft of that name (`undoes`: see `QuickAdd`)."""
    book = session.book
    return QuickAdd(partial(offers.alike, book), partial(offers.sender, book), drafts, draft=draft, undoes=undoes)


class QuickAdding(QObject):
    """Stores what the line gives out; while a long edit holds the book it waits and is stored afterwards."""

    added = Signal(int, str)
    """The person, and in words what was done."""

    def __init__(self, session: Session, line: QuickAdd, problems: Problems, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._line, self._problems = session, line, problems
        self._waiting: QuickEntry | None = None
        line.filled.connect(self.save)

    def save(self, entry: QuickEntry) -> None:
        """Put an entry into the book; a refusal is shown and loses nothing."""
        self._waiting = None
        try:
            person, done = add(self._session, entry)
        except Busy as busy:
            self._waiting = entry
            self._problems.show(busy)
        except CrmError as error:
            self._problems.show(error, again=self._line.submit)
        else:
            self._line.done()
            self.added.emit(person, done)

    def save_waiting(self) -> None:
        """The book is free again."""
        if self._waiting is not None:
            self._problems.clear()
            self.save(self._waiting)


def add(session: Session, entry: QuickEntry) -> tuple[int, str]:
    """Store an entry as one undo step; returns the person and what was done. What the door raises leaves nothing."""
    book, line, sender = session.book, entry.line, entry.sender
    if entry.person:
        label = _tr("Add to {name}").format(name=people.name_of(book, entry.person))
        with session.edit(label):
            quick_lines.renew(book, entry.person, line, referrer=sender.person, channel=sender.channel)
        return entry.person, _tr("Added to {name}").format(name=people.name_of(book, entry.person))
    with session.edit(_tr("Add {name}").format(name=line.name)):
        person = quick_lines.add(book, line, referrer=sender.person, channel=sender.channel)
    return person, _tr("Added {name}").format(name=line.name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("quick_adding", text)

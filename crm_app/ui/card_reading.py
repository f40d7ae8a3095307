"""Cards that wait to be read, one after the other in a process of its own; the window goes on meanwhile."""

import logging
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from crm_app.cards import extra
from crm_app.cards.card import Read
from crm_app.cards.process import STOPPED, Cancelled, CardProcess
from crm_app.errors import Busy, CrmError, Unusable
from crm_app.store import card_pile, pictures
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session
from crm_app.work import card_taking

log = logging.getLogger(__name__)
SITTING = "cards"
"""What is read within the same sitting is one step with the taking in of the pictures."""
_ROUNDS = 12
"""How often a card is tried whose reading ends unexpectedly: somebody may end the process for reasons of their own."""
_AGAIN = 500
"""Milliseconds until what was read is stored again, where the book is held."""


class CardReading(QObject):
    """The queue. What it reads is stored by itself; `turned` tells that another card is being read, or none."""

    turned = Signal()

    def __init__(self, session: Session, problems: Problems, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._problems = problems
        self._jobs = Jobs(problems.show, self, workers=1)
        self._process = CardProcess()
        self._job: Job[Read] | None = None
        self._waiting: list[int] = []
        self._tried: dict[int, int] = {}
        self._settled: set[int] = set()
        """Cards that were read, or called off, while the window stands: an undo shall not have them read again."""
        self.current = 0
        self.can_read = extra.is_there()

    @property
    def under_way(self) -> list[int]:
        """The cards that are being read or wait for it."""
        return [*([self.current] if self.current else []), *self._waiting]

    def look(self) -> None:
        """Read what stands unread in the inbox."""
        if not self.can_read:
            return
        known = {*self.under_way, *self._settled}
        self._waiting += [number for number in card_pile.unread(self._session.book) if number not in known]
        self._go_on()

    def ask(self, number: int) -> None:
        """Read a card again, before all others."""
        self._settled.discard(number)
        self._tried.pop(number, None)
        if self.can_read and number not in self.under_way:
            self._waiting.insert(0, number)
            self._go_on()

    def stop(self) -> None:
        """Read none of those that wait; what is being read is called off at once."""
        self._settled.update(self.under_way)
        self._waiting.clear()
        if self.current:
            self._process.cancel()
        self.turned.emit()

    def close(self) -> None:
        """The window goes."""
        self._waiting.clear()
        self._process.cancel()
        self._jobs.close()
        self._process.close()

    def _go_on(self) -> None:
        if not self.current and self._waiting:
            self.current = self._waiting.pop(0)
            self._start(self.current)
        self.turned.emit()

    def _start(self, number: int) -> None:
        folder, process = self._session.book.folder, self._process
        try:
            sides = card_pile.get(self._session.book, number).sides
            paths = [(side.original or side.file, pictures.path_of(folder, side.file)) for side in sides]
        except CrmError:  # it is gone, or its picture has no name of ours
            self._end(number)
            return
        self._job = self._jobs.start(
            lambda _job: process.read(paths), done=partial(self._read, number), failed=partial(self._failed, number)
        )

    def _read(self, number: int, read: Read) -> None:
        self._tell(number, read, "")

    def _failed(self, number: int, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._end(number)
        elif isinstance(error, Unusable):
            self._tried[number] = self._tried.get(number, 0) + 1
            if str(error).endswith(STOPPED.partition("{name}")[2]) and self._tried[number] < _ROUNDS:
                self._end(number, again=True)
                return
            self._tell(number, None, str(error))
        else:
            self._end(number)
            self._problems.show(error)

    def _tell(self, number: int, read: Read | None, trouble: str) -> None:
        """Store what came of it; while the book is held, a little later."""
        name = read.card.name.text if read is not None else ""
        label = self.tr("Read the card of {name}").format(name=name) if name else self.tr("Read a card")
        try:
            with self._session.edit(label, autosave=SITTING, apart=True):
                card_taking.tell(self._session.book, number, read, trouble)
        except Busy:
            QTimer.singleShot(_AGAIN, self, partial(self._tell, number, read, trouble))
            return
        except Unusable:
            log.info("a card was gone before it was read")
        except CrmError as error:
            self._problems.show(error)
        self._end(number)

    def _end(self, number: int, *, again: bool = False) -> None:
        self.current = 0
        if again:
            self._waiting.append(number)
        else:
            self._settled.add(number)
        self._go_on()

"""Asks whether a meeting happened, and stores what was said: the one question after its planned end."""

from datetime import datetime, timedelta
from functools import partial

from crm_app.store import meeting_moves
from crm_app.store.book import Book
from crm_app.ui import own_clock
from crm_app.ui.meeting_doing import MeetingDoing, Words


class AfterMeeting(MeetingDoing):
    """Yes, until then; or it was moved, missed, called off."""

    def ask(self) -> None:
        """Open the small window for the meeting that is meant."""
        if not (number := self._current()):
            return
        from crm_app.ui.dialogs.did_it_happen import DidItHappen

        plan = self._plan(number)
        begun = plan["held_start"] or plan["start"]
        ended = begun + timedelta(minutes=plan["minutes"])
        zone = own_clock.own_zone(self._session.book)
        dialog = DidItHappen(self._window, name=self._name(number), begun=begun, ended=ended, zone=zone)
        self.asking = dialog
        dialog.accepted.connect(lambda: self._take(dialog.answer, number, begun, dialog.real_end))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, answer: str, number: int, begun: datetime, ended: datetime | None) -> None:
        from crm_app.ui.dialogs import did_it_happen

        if answer == did_it_happen.YES and ended is not None:
            held = Words(self.tr("Mark the meeting with {name} as held"), self.tr("Met {name}"))
            self._do(held, number, partial(_hold, number, begun, ended))
        elif answer == did_it_happen.MISSED:
            words = self.tr("{name} did not come")
            self._do(Words(words, words), number, partial(_miss, number))
        elif answer == did_it_happen.MOVED:
            self.move()
        else:
            self.cancel()


def _hold(number: int, begun: datetime, ended: datetime, book: Book) -> None:
    meeting_moves.hold(book, number, begun=begun, ended=ended)


def _miss(number: int, book: Book) -> None:
    meeting_moves.miss(book, number, who=meeting_moves.THEM)

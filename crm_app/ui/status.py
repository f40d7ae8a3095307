"""How much there is and that it is saved: counts, status row, and what an empty book puts to sleep."""

from PySide6.QtCore import QObject

from crm_app.store import window_reads
from crm_app.ui import formats, own_clock
from crm_app.ui.actions import Actions
from crm_app.ui.session import Session
from crm_app.ui.shell import Shell


class Status(QObject):
    """Keeps the frame of the window in step with the book."""

    def __init__(self, session: Session, shell: Shell, actions: Actions) -> None:
        super().__init__(shell)
        self._book = session.book
        self._shell = shell
        self._actions = actions
        session.changed.connect(self._changed)
        self.tell()

    def _changed(self) -> None:
        self.tell()
        now = formats.clock(self._book.clock(), own_clock.own_zone(self._book))
        self._shell.say_saved(self.tr("Saved {time}").format(time=now))

    def tell(self) -> None:
        """Counts and what they allow."""
        everybody = window_reads.people_count(self._book)
        number, coming = formats.count(everybody), window_reads.upcoming_count(self._book)
        sidebar = self._shell.sidebar
        sidebar.count("people", number if everybody else "", self.tr("People, {count}").format(count=number))
        spoken = self.tr("Meetings, {count} coming up").format(count=formats.count(coming))
        sidebar.count("meetings", formats.count(coming) if coming else "", spoken)
        words = self.tr("1 person") if everybody == 1 else self.tr("{count} people").format(count=number)
        self._shell.counts.setText(words if everybody else self.tr("No people yet"))
        self._shell.search.setEnabled(everybody > 0)
        self._actions.enable("find", on=everybody > 0)

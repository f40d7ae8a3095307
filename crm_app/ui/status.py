"""How much there is and that it is saved: counts, status row, and what an empty book puts to sleep."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from crm_app.store import today, window_reads
from crm_app.ui import formats, own_clock
from crm_app.ui.actions import Actions
from crm_app.ui.pages.page import Page
from crm_app.ui.session import Session
from crm_app.ui.shell import Shell
from crm_app.ui.widgets.goal_meter import GoalWords


class Status(QObject):
    """Keeps the frame of the window in step with the book."""

    def __init__(self, session: Session, shell: Shell, actions: Actions) -> None:
        super().__init__(shell)
        self._book = session.book
        self._shell = shell
        self._actions = actions
        session.changed.connect(self._changed)
        shell.pages.made.connect(self._page_made)
        shell.pages.turned.connect(self._tell_tally)
        self.tell()

    def _page_made(self, key: str) -> None:
        page = self._shell.pages.page(key)
        if isinstance(page, Page):
            page.tallied.connect(self._tell_tally)

    def _tell_tally(self) -> None:
        """How many records the page in front lists."""
        pages = self._shell.pages
        page = pages.page(pages.front) if pages.front else None
        self._shell.counts.setText(page.tally if isinstance(page, Page) else "")

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
        self._tell_today()
        self._shell.search.setEnabled(everybody > 0)
        self._actions.enable("find", on=everybody > 0)

    def _tell_today(self) -> None:
        """How many things and meetings there are today, and how near the goal is."""
        now = self._book.clock().astimezone(ZoneInfo(own_clock.own_zone(self._book)))
        number = today.count(self._book, now)
        spoken = self.tr("Today, {count} to do").format(count=formats.count(number))
        self._shell.sidebar.count("today", formats.count(number) if number else "", spoken)
        goal = today.goal(self._book)
        if goal is None:
            self._shell.sidebar.goal.set_goal(0, 0, GoalWords("", "", ""))
            return
        left = max(0, goal.wanted - goal.held)
        by = formats.day_in_full(goal.day, weekday=False) if goal.day else ""
        rest = self.tr("{count} to go by {day}") if by else self.tr("{count} to go")
        words = GoalWords(
            self.tr("Interviews"),
            self.tr("{held} of {wanted}").format(held=formats.count(goal.held), wanted=formats.count(goal.wanted)),
            rest.format(count=formats.count(left), day=by) if left else self.tr("The goal is reached"),
        )
        self._shell.sidebar.goal.set_goal(goal.held, goal.wanted, words)

"""Reminders while the program runs: looked for once a minute, told once each, outside of the window if that can be."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypeAlias
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from crm_app.domain.reminders import HOUR, LATER, NEXT_WEEK, TOMORROW, back_at
from crm_app.errors import CrmError
from crm_app.ui import own_clock
from crm_app.ui.department import Department, Tools

if TYPE_CHECKING:  # loaded with the first reminder, or when a tray or a feed is wanted
    from crm_app.store.reminders import Reminder
    from crm_app.ui.feeding import Feeding
    from crm_app.ui.jobs import Job
    from crm_app.ui.notifying import DesktopNotifier
    from crm_app.ui.tray import Tray

_MINUTE = 60_000
_SOON = 5_000
_MOST_AT_ONCE = 3
"""More reminders at once are one: who was away for a week wants no thirty notifications."""
_ALL = "all"
_Found: TypeAlias = "tuple[list[Reminder], list[str]]"


class Reminding(Department):
    """`notifier` is the desktop's, looked for with the first reminder; without one the window itself tells."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.notifier: DesktopNotifier | None = None
        self.tray: Tray | None = None
        self.feeding: Feeding | None = None
        self._told: dict[str, Reminder] = {}
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.timeout.connect(self.look)

    @override
    def settle(self) -> None:
        """The first look is a minute away: the window is to be seen first."""
        preferences = self.tools.preferences
        preferences.outside_changed.connect(self._chosen)
        self.tools.session.changed.connect(self._say_in_tray)
        self._minute.start()
        self._chosen()

    def _chosen(self) -> None:
        """Something was chosen in the settings."""
        self._want_tray()
        self._say_in_tray()
        if self.tools.preferences.feed is not None and self.feeding is None and not self.tools.sample:
            from crm_app.ui.feeding import Feeding

            self.feeding = Feeding(self.tools.session, self.tools.jobs, self.tools.preferences, self)
            self.feeding.refused.connect(self._feed_refused)

    def _feed_refused(self, error: Exception) -> None:
        from crm_app.ui import sentences

        why = sentences.said(error) if isinstance(error, CrmError) else str(error)
        said = self.tr("The calendar file was not written. {why}").format(why=why)
        self.tools.shell.banners.show_message(said, key="feed")

    # -- the tray

    def _want_tray(self) -> None:
        if not self.tools.preferences.tray:
            if self.tray is not None:
                self.tray.leave()
                self.tray = None
            return
        from crm_app.ui.tray import Tray

        if self.tray is None and Tray.is_there():
            self.tray = Tray(self.tools.window)
            self.tray.show_wanted.connect(self._come_forward)
            self.tray.quit_wanted.connect(QApplication.closeAllWindows)

    def _say_in_tray(self) -> None:
        """How much there is to do, and the hours that the next thank-you has left."""
        if self.tray is not None:
            from crm_app.ui import tray_words

            self.tray.tell(*tray_words.told(self.tools.book, self._now(), hidden=self.tools.preferences.hide_names))

    def _come_forward(self) -> None:
        window = self.tools.window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    # -- reminders

    def _now(self) -> datetime:
        book = self.tools.book
        return book.clock().astimezone(ZoneInfo(own_clock.own_zone(book)))

    def look(self) -> None:
        """Tell what is to be told now; while the book is held it waits a moment, since it has to be remembered."""
        self._say_in_tray()
        if not self.tools.preferences.notifications or self.tools.sample:
            return
        if self.tools.jobs.busy:
            QTimer.singleShot(_SOON, self, self.look)
            return
        now = self._now()
        self.tools.jobs.start(partial(self._find, now), done=partial(self._found, now))

    def _find(self, now: datetime, _job: "Job[_Found]") -> "_Found":
        """The job's part: with thousands of open steps it takes longer than a window may stand still.

        While somebody sits opposite, nothing is told; it is told after the meeting.
        """
        from crm_app.store import live, reminders

        try:
            if live.under_way(self.tools.book, now):
                return [], []
            return reminders.look(self.tools.book, now)
        finally:
            self.tools.book.release()

    def _found(self, now: datetime, looked: "_Found") -> None:
        from crm_app.store import reminders

        found, keys = looked
        if keys:
            reminders.keep(self.tools.book, keys, now)
        if len(found) > _MOST_AT_ONCE:
            self._tell_all(found)
        else:
            for one in found:
                self._tell(one, now)

    def _tell(self, reminder: "Reminder", now: datetime) -> None:
        from crm_app.ui import reminder_words

        hidden = self.tools.preferences.hide_names
        title = reminder_words.title(reminder, hidden=hidden)
        body = reminder_words.body(reminder, own=own_clock.own_zone(self.tools.book), now=now)
        self._told[reminder.moment.key] = reminder
        self._show(reminder.moment.key, title, body)

    def _tell_all(self, found: "list[Reminder]") -> None:
        from crm_app.ui import reminder_words

        self._told[_ALL] = found[0]
        self._show(_ALL, reminder_words.several(len(found)), "")

    def _show(self, key: str, title: str, body: str) -> None:
        if self._show_outside(key, title, body):
            return
        if self.tray is not None:
            self.tray.show_message(title, body)
        self._show_inside(key, title, body)

    def _show_outside(self, key: str, title: str, body: str) -> bool:
        from crm_app.ui.notifying import OPEN, DesktopNotifier, Notice

        if self.notifier is None:
            self.use(DesktopNotifier(parent=self))
        words = {
            OPEN: self.tr("Open"), HOUR: self.tr("In 1 hour"), TOMORROW: self.tr("Tomorrow"),
            NEXT_WEEK: self.tr("Next week"),
        }  # fmt: skip
        choices = tuple((name, text) for name, text in words.items() if key != _ALL or name == OPEN)
        return self.notifier is not None and self.notifier.show_notice(Notice(key, title, body, choices))

    def use(self, notifier: "DesktopNotifier") -> None:
        """Tell reminders by this."""
        self.notifier = notifier
        notifier.pressed.connect(self._pressed)

    def _show_inside(self, key: str, title: str, body: str) -> None:
        from crm_app.ui.widgets.reminder_banner import ReminderBanner

        banner = ReminderBanner(title, body, can_wait=key != _ALL)
        for wish in (banner.closed, banner.opened, banner.later):
            wish.connect(partial(self._leave, key))
        banner.opened.connect(partial(self.open, key))
        banner.later.connect(partial(self.put_off, key))
        self.tools.shell.banners.add(banner, key=f"reminder {key}", said=banner.text)

    def _leave(self, key: str, *_how: str) -> None:
        self.tools.shell.banners.dismiss(f"reminder {key}")

    def _pressed(self, key: str, action: str) -> None:
        if action in LATER:
            self.put_off(key, action)
        else:
            self._come_forward()
            self.open(key)

    def open(self, key: str) -> None:
        """Bring what a reminder is about to the front."""
        reminder = self._told.get(key)
        table, record = reminder.record if reminder is not None and key != _ALL else ("", 0)
        if record:
            self.wanted.emit(table, record)
        else:
            self.entered.emit("today")

    def put_off(self, key: str, later: str) -> None:
        """Have a reminder come back in an hour, tomorrow or next week."""
        from crm_app.store import reminders

        if self.tools.jobs.busy:
            QTimer.singleShot(_SOON, self, partial(self.put_off, key, later))
            return
        now = self._now()
        until = back_at(later, now=now, zone=own_clock.own_zone(self.tools.book))
        reminders.put_off(self.tools.book, key, until, now)

    @override
    def close(self) -> None:
        """The window goes, and with it the tray."""
        self._minute.stop()
        if self.feeding is not None:
            self.feeding.finish()
        if self.tray is not None:
            self.tray.leave()
            self.tray = None

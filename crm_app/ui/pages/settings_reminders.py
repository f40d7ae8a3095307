"""What is told outside of the window: notifications, an icon in the tray, a calendar file; and whether with names."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_app.errors import CrmError
from crm_app.store.book import Book
from crm_app.ui import sentences
from crm_app.ui.preferences import Preferences
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.group import group, note, wrapping
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.tick import Tick


class RemindersGroup(QWidget):
    """Choices of this computer, not of the book; nothing of it is on that tells names without being asked for."""

    said = Signal(str)

    def __init__(self, book: Book, preferences: Preferences, *, sample: bool, has_tray: Callable[[], bool]) -> None:
        super().__init__()
        self._book, self._preferences, self._sample, self._has_tray = book, preferences, sample, has_tray
        self.notifications = Tick(self.tr("Remind me on the desktop while Rapport runs"))
        self.tray = Tick(self.tr("Icon in the tray: what is due today, and the hours left for a thank-you"))
        self.hide_names = Tick(self.tr("Hide names outside the window"))
        self.no_tray = note(self.tr("This desktop has no tray."))
        self.feed_words = Label("", tone="text2", wrap=True)
        self.refused = Label("", "small", tone="bad", wrap=True)
        self.choose = Button(self.tr("Keep a calendar file…"), "plain", "calendar-plus")
        self.stop = Button(self.tr("Stop, and delete the file"), "plain", "x")
        hidden = self.tr("In notifications, the tray, the calendar file and the title of the window.")
        honest = self.tr(
            "While Rapport is closed nothing reminds you, unless a calendar program reads a file that Rapport keeps up "
            "to date. That file is plain text: whoever can read it reads who and when."
        )
        words = self.tr("Each reminder comes once. Put it off for an hour, until tomorrow or next week.")
        self.setLayout(
            column(
                group(
                    self.tr("Reminders"), words, self.notifications, self.tray, self.no_tray, self.hide_names,
                    note(hidden), note(honest), self.feed_words, self.refused, wrapping(self.choose, self.stop),
                )
            )
        )  # fmt: skip
        self._connect()
        self.show_values()

    def _connect(self) -> None:
        self.notifications.clicked.connect(lambda on: setattr(self._preferences, "notifications", on))
        self.tray.clicked.connect(lambda on: setattr(self._preferences, "tray", on))
        self.hide_names.clicked.connect(lambda on: setattr(self._preferences, "hide_names", on))
        self.choose.clicked.connect(self._ask)
        self.stop.clicked.connect(self._stop)
        self._preferences.outside_changed.connect(self.show_values)

    def show_values(self) -> None:
        """Show what was chosen."""
        kept, there = self._preferences, self._has_tray()
        self.notifications.setChecked(kept.notifications)
        self.tray.setChecked(kept.tray and there)
        self.tray.setEnabled(there)
        self.no_tray.setVisible(not there)
        self.hide_names.setChecked(kept.hide_names)
        path = self.tr("Kept up to date while Rapport runs: {file}. Subscribe to it in your calendar program.")
        self.feed_words.setText(path.format(file=kept.feed) if kept.feed else "")
        self.feed_words.setVisible(kept.feed is not None)
        self.stop.setVisible(kept.feed is not None)
        self.choose.setText(self.tr("Another file…") if kept.feed else self.tr("Keep a calendar file…"))
        self.choose.setEnabled(not self._sample)
        self.choose.setToolTip(self.tr("Not for the sample book") if self._sample else "")
        self.refused.setVisible(bool(self.refused.text()))

    def _ask(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = self._preferences.feed or Path(documents) / "Rapport.ics"
        kinds = self.tr("Calendars (*.ics)")
        target, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Calendar file to keep up to date"), str(start), kinds
        )
        if target:
            self.keep(Path(target))

    def keep(self, target: Path) -> None:
        """Keep this file up to date from now on, or say why not."""
        from crm_app.ui import feeding

        if target.suffix.lower() != ".ics":
            target = target.with_name(f"{target.name}.ics")
        self.refused.setText("")
        try:
            feeding.write(self._book, target, hidden=self._preferences.hide_names)
        except CrmError as error:
            self.refused.setText(sentences.said(error))
        else:
            before, self._preferences.feed = self._preferences.feed, target
            if before is not None and before != target:
                before.unlink(missing_ok=True)  # nobody would keep it true any more
        self.show_values()

    def _stop(self) -> None:
        """No file is kept any more, and what it told goes."""
        file = self._preferences.feed
        self._preferences.feed = None
        if file is not None:
            file.unlink(missing_ok=True)
            self.said.emit(self.tr("The calendar file is gone."))

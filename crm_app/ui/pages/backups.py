"""The book's safety: where it lies, its backups and the way back, a second place, another computer, a check."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from crm_app.store import elsewhere, peeking
from crm_app.store.folder import ENDING, FILE
from crm_app.store.peeking import Look
from crm_app.ui import own_clock
from crm_app.ui.actions import Actions
from crm_app.ui.delegates.backups import BackupDelegate
from crm_app.ui.models import backups as listed
from crm_app.ui.models.backups import BackupModel
from crm_app.ui.pages.page import Page
from crm_app.ui.preferences import Preferences
from crm_app.ui.safekeeping import Checked, Offer, Safekeeping
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.group import group, page_of, wrapping
from crm_app.ui.widgets.labels import Label, SelectableLabel
from crm_app.ui.widgets.offer_panel import OfferPanel
from crm_app.ui.widgets.record_table import RecordTable

_LINES, _HEADER = 5, 30


class BackupsPage(Page):
    """What is there, and a verb for each thing one can do about it."""

    restore_wanted = Signal(object)
    """A backup shall take the place of the book."""
    recover_wanted = Signal()
    move_wanted = Signal(object)
    """The book shall move to a folder."""

    def __init__(
        self,
        session: Session,
        safekeeping: Safekeeping,
        preferences: Preferences,
        commands: Actions,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._session, self._safekeeping, self._preferences = session, safekeeping, preferences
        self._commands, self._clock = commands, clock
        self._focus: QWidget | None = None
        self.panel = OfferPanel()
        self.where = SelectableLabel("", tone="text2", wrap=True)
        self.model = BackupModel(session.book, clock, self)
        self.table = RecordTable(self.tr("Backups"))
        self.table.show_model(self.model)
        self.table.setProperty("one density", True)
        BackupDelegate(self.table, self.model)
        self.no_backups = Label(self.tr("There is no backup yet."), tone="text3")
        self.second = SelectableLabel("", tone="text2", wrap=True)
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_buttons(self) -> None:
        self.open_folder = Button(self.tr("Open data folder"), "plain", "folder-open")
        self._commands.bind(self.open_folder, "data_folder")
        self.move_button = Button(self.tr("Move the book…"), "plain", "folder-input")
        self.now_button = Button(self.tr("Back up now"), "primary", "save")
        self.restore_button = Button(self.tr("Restore this one…"), "plain", "rotate-ccw")
        self.file_button = Button(self.tr("Restore from a file…"), "ghost")
        self.check_button = Button(self.tr("Check the book"), "plain", "shield-check")
        self.choose_button = Button("", "plain", "usb")
        self.copy_button = Button(self.tr("Copy now"), "plain", "copy")
        self.stop_button = Button(self.tr("Stop copying"), "ghost")
        self.write_button = Button(self.tr("Write one file…"), "plain", "package")
        self.take_button = Button(self.tr("Take one in…"), "plain", "download")

    def _lay_out(self) -> None:
        own = group(
            self.tr("Your book"), "", self.where, wrapping(self.open_folder, self.move_button, self.check_button)
        )
        kept = group(
            self.tr("Backups"),
            self.tr(
                "Rapport makes one by itself every day, and every half hour while something changes. Each is read back "
                "before it counts."
            ),
            self.no_backups, self.table, wrapping(self.now_button, self.restore_button, self.file_button),
        )  # fmt: skip
        self.second_group = group(
            self.tr("A second place"),
            self.tr("A folder on another disk or a USB stick gets one whole copy a day; the newest seven stay there."),
            self.second, wrapping(self.choose_button, self.copy_button, self.stop_button),
        )  # fmt: skip
        other = group(
            self.tr("Take to another computer"),
            self.tr(
                "One file holds everything: people, meetings, notes, pictures and the history. On the other computer, "
                "take it in here. Work on one of the two at a time."
            ),
            wrapping(self.write_button, self.take_button),
        )  # fmt: skip
        self.view = page_of(self.tr("Backups and safety"), own, kept, self.second_group, other, head=self.panel)
        self.setLayout(row(self.view, space=0))

    def _connect(self) -> None:
        safekeeping = self._safekeeping
        self.now_button.clicked.connect(safekeeping.back_up)
        self.check_button.clicked.connect(safekeeping.check)
        self.copy_button.clicked.connect(self.copy_now)
        self.restore_button.clicked.connect(self._restore_chosen)
        self.table.opened.connect(self._restore_chosen)
        self.file_button.clicked.connect(self._choose_backup)
        self.take_button.clicked.connect(self._choose_backup)
        self.write_button.clicked.connect(self._choose_target)
        self.choose_button.clicked.connect(self._choose_second)
        self.stop_button.clicked.connect(lambda: self.use_second_place(None))
        self.move_button.clicked.connect(self.choose_new_folder)
        self.panel.accepted.connect(self.restore_wanted)
        self.panel.recover.connect(self.recover_wanted)
        safekeeping.began.connect(self._began)
        safekeeping.ended.connect(self._ended)
        safekeeping.backed_up.connect(self._backed_up)
        safekeeping.copied.connect(self._copied)
        safekeeping.looked.connect(self._offer)
        safekeeping.checked.connect(self._told_check)
        safekeeping.verified.connect(self.model.mark)

    @property
    @override
    def title(self) -> str:
        return self.tr("Backups and safety")

    @property
    @override
    def panes(self) -> list[QWidget]:
        return [self.now_button, self.table] if self.model.rowCount() else [self.now_button]

    @override
    def focus_first(self) -> None:
        self.now_button.setFocus()

    @override
    def escape(self) -> bool:
        return self.panel.put_away()

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self.reload()
        self._safekeeping.verify([self.model.of(number).path for number in self.model.ids])

    def reload(self) -> None:
        """Look again at what is there."""
        book = self._session.book
        look = peeking.into_book(book)
        bytes_ = sum(path.stat().st_size for path in (book.folder / FILE,) if path.exists())
        self.where.setText(f"{book.folder}\n{self._told(look)} · {listed.size(bytes_)}")
        self.model.reload()
        has_any = bool(self.model.rowCount())
        self.table.setVisible(has_any)
        self.table.setFixedHeight(px(_HEADER) + self.table.row_height * min(self.model.rowCount(), _LINES) + 2)
        self.no_backups.setVisible(not has_any)
        if has_any and not self.table.current_id():
            self.table.go_to(1)
        self.restore_button.setEnabled(has_any)
        self._show_second()

    def _told(self, look: Look) -> str:
        people = self.tr("1 person") if look.people == 1 else self.tr("%n people", "", look.people)
        meetings = self.tr("1 meeting") if look.meetings == 1 else self.tr("%n meetings", "", look.meetings)
        changed = self.tr("last change: {when}").format(when=self._when(look.changed)) if look.changed else ""
        return " · ".join(filter(None, (people, meetings, changed)))

    def _when(self, at: datetime) -> str:
        return listed.moment(at, own_clock.own_zone(self._session.book), now=self._clock())

    def _show_second(self) -> None:
        place = self._preferences.second_place
        self.choose_button.setText(self.tr("Choose another…") if place else self.tr("Choose a folder or stick…"))
        self.copy_button.setVisible(place is not None)
        self.stop_button.setVisible(place is not None)
        if place is None:
            self.second.setText(self.tr("None was chosen."))
            return
        there = elsewhere.copies(self._session.book.folder, place)
        if there:
            state = self.tr("Last copy {when}, %n kept", "", len(there)).format(when=self._when(there[0][0]))
        elif place.is_dir():
            state = self.tr("No copy yet")
        else:
            state = self.tr("Not plugged in at the moment")
        self.second.setText(f"{place}\n{state}")

    def use_second_place(self, place: Path | None) -> None:
        """Copy to this place from now on, at once for the first time; None stops it."""
        self._preferences.second_place = place
        if place is not None:
            self._preferences.second_copy_at = self._clock()
            self._safekeeping.copy_elsewhere(place)
        self._show_second()

    def copy_now(self) -> None:
        """Put a copy into the second place."""
        if (place := self._preferences.second_place) is not None:
            self._safekeeping.copy_elsewhere(place)

    def _choose_second(self) -> None:
        if folder := self._ask_folder(self.tr("A second place for copies")):
            self.use_second_place(folder)

    def choose_new_folder(self) -> None:
        """Ask where the book shall move."""
        if folder := self._ask_folder(self.tr("Move the book to")):
            self.move_wanted.emit(folder)

    def _ask_folder(self, title: str) -> Path | None:
        found = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        return Path(found) if found else None

    def _restore_chosen(self, _opened: object = None) -> None:
        if number := self.table.current_id():
            self._safekeeping.look_into(self.model.of(number).path)

    def _choose_backup(self) -> None:
        kinds = self.tr("Backups of Rapport (*{ending});;All files (*)").format(ending=ENDING)
        found, _ = QFileDialog.getOpenFileName(self, self.tr("Take in a backup"), str(Path.home()), kinds)
        if found:
            self._safekeeping.look_into(Path(found))

    def _choose_target(self) -> None:
        name = Path.home() / f"Rapport {self._clock():%Y-%m-%d}{ENDING}"
        kinds = self.tr("Backups of Rapport (*{ending})").format(ending=ENDING)
        found, _ = QFileDialog.getSaveFileName(self, self.tr("Everything in one file"), str(name), kinds)
        if found:
            self._safekeeping.write_whole(Path(found))

    def _began(self, sentence: str) -> None:
        self._focus = self.focusWidget()
        self.panel.show_work(sentence)
        self.view.ensureVisible(0, 0)
        self._enable(on=False)

    def _ended(self) -> None:
        self.panel.put_away()
        self._enable(on=True)
        if self._focus is not None and self.isVisible():
            self._focus.setFocus()

    def _enable(self, *, on: bool) -> None:
        for button in (
            self.now_button, self.check_button, self.copy_button, self.file_button, self.take_button,
            self.write_button, self.choose_button, self.move_button,
        ):  # fmt: skip
            button.setEnabled(on)
        self.restore_button.setEnabled(on and self.model.rowCount() > 0)

    def _backed_up(self, path: Path) -> None:
        self.model.mark({path: True})
        self.reload()
        inside = path.is_relative_to(self._session.book.folder)
        self.said.emit(
            self.tr("Backed up and verified") if inside else self.tr("Written and verified: {path}").format(path=path)
        )

    def _copied(self, path: Path) -> None:
        self._preferences.second_copy_at = self._clock()
        self.reload()
        self.said.emit(self.tr("Copied and verified: {path}").format(path=path))

    def _offer(self, offer: Offer) -> None:
        """Compare the two before anything is replaced; an older one says what would be lost."""
        older = offer.there.older_than(offer.here)
        there, here = self._told(offer.there), self._told(offer.here)
        lines = [
            self.tr("In the backup: {what}").format(what=there), self.tr("In your book here: {what}").format(what=here),
        ]  # fmt: skip
        self.panel.show_offer(offer.source, self._named(offer), lines, older=older)

    def _named(self, offer: Offer) -> str:
        """An automatic backup by its time, another file by its name."""
        if offer.source.is_relative_to(self._session.book.folder) and offer.there.written:
            return self.tr("The backup of {when}").format(when=self._when(offer.there.written))
        return offer.source.name

    def _told_check(self, checked: Checked) -> None:
        if not checked.sentences:
            self.said.emit(self.tr("The book is in order: every page, every row, the search index and the pictures."))
            return
        self.panel.show_findings(list(checked.sentences))

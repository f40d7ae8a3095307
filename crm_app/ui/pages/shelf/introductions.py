"""How I introduce myself, in several versions; one of them stands on the sheet of a meeting that chose none."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.domain import introductions
from crm_app.store import me, playbooks
from crm_app.store.me import IntroductionRow
from crm_app.ui import formats
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import Label, Picture
from crm_app.ui.widgets.saving_text import AddingLine, SavingLine, SavingText


class Version(QWidget):
    """Its name, its text, how long it takes to say, and whether it is the preferred one."""

    preferred = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.name = SavingLine(self.tr("Name of this introduction"), self.tr("For whom it is"), role="base_strong")
        self.prefer = Button(self.tr("On the sheet"), "chip", height=26, role="small_strong")
        self.prefer.setCheckable(True)
        self.prefer.setToolTip(self.tr("Stands on the sheet of every meeting that chose no other"))
        self.remove = SquareButton(self.tr("Remove this introduction"), "x", size=26)
        self.text = SavingText(
            self.tr("Introduction"), self.tr("I’m … I study … What I like is … I wonder how …"), least=3, quiet=False
        )
        self.clock = Picture("clock", "text3", 13)
        self.length = Label("", "small", tone="text3")
        self.used = Label("", "small", tone="text3")
        self.prefer.clicked.connect(self.preferred)
        self.remove.clicked.connect(self.removed)
        self.text.textChanged.connect(self.measure)
        head = row(self.name, self.prefer, self.remove, space=4)
        foot = row(self.clock, self.length, None, self.used, space=5)
        self.setLayout(column(head, self.text, foot, space=4))

    def show_version(self, version: IntroductionRow) -> None:
        """Show what the book holds."""
        self.name.show_value(version.name)
        self.prefer.setChecked(version.preferred)
        self.prefer.setText(self.tr("On the sheet") if version.preferred else self.tr("Put on the sheet"))
        self.prefer.setAccessibleName(self.tr("“{name}” on the sheet").format(name=version.name))
        self.text.show_value(version.text)
        times = self.tr("in 1 meeting") if version.used == 1 else self.tr("in {count} meetings")
        self.used.setText(times.format(count=formats.count(version.used)) if version.used else "")
        self.measure()

    def measure(self) -> None:
        """Say how long it is and takes, as one types."""
        text = self.text.text()
        words = self.tr("{words} words, {seconds} s").format(
            words=formats.count(introductions.words_in(text)), seconds=formats.count(introductions.seconds(text))
        )
        long = introductions.is_long(text)
        self.length.setText(self.tr("{length}: longer than half a minute").format(length=words) if long else words)
        self.length.set_tone("warn" if long else "text3")
        self.clock.set_icon("triangle-alert" if long else "clock", "warn" if long else "text3")


class Introductions(QWidget):
    """All versions and a line for another, under the sentence that comes before them."""

    did = Signal(str)

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__()
        self._session = session
        self._saving = saving
        title = Label(self.tr("How I introduce myself"), "panel_title")
        why = Label(
            self.tr("Half a minute, about 75 words: who you are, what you like, what you wonder about."),
            tone="text2",
            wrap=True,
        )
        self.opener = Label("", "base", wrap=True)
        before = column(Label(self.tr("Before it you say"), "small", tone="text3"), self.opener, space=2)
        box = pane(
            row(column(2, Picture("quote", "accent_text", 16), None), before, space=10, margins=(14, 12, 14, 12)),
            kind="panel",
        )
        self.versions = KeyedRows(self._make, Version.show_version, space=18)
        self.fresh = AddingLine(self.tr("Another introduction"), self.tr("Add another one: for whom is it?"))
        self.fresh.added.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        for part in (title, why, box, self.versions):
            layout.addWidget(part)
        layout.addLayout(row(Picture("plus", "text3", 15), self.fresh, space=0))

    def refresh(self) -> None:
        """Ask the book again."""
        playbook = playbooks.in_force(self._session.book)
        self.opener.setText(f"“{playbook.opener.strip('“”')}”")
        self.versions.show_rows((one.id, one) for one in me.introductions(self._session.book))

    def flush(self) -> None:
        """Save what is being typed."""
        for version in self.versions.lines:
            version.name.save()
            version.text.save()

    def _make(self) -> Version:
        version = Version()
        version.name.settled.connect(partial(self._change, version, "name"))
        version.text.settled.connect(partial(self._change, version, "text"))
        version.preferred.connect(partial(self._prefer, version))
        version.removed.connect(partial(self._remove, version))
        return version

    def _change(self, version: Version, part: str, text: str) -> None:
        self._saving.put("introduction", version.number, part, text.strip(), label=self.tr("Change an introduction"))

    def _add(self, name: str) -> None:
        label = self.tr("Add the introduction “{name}”").format(name=name)
        number = self._saving.add("introduction", 0, {"name": name}, label=label)
        if number and (version := self.versions.line(number)) is not None:
            version.text.setFocus()

    def _prefer(self, version: Version) -> None:
        number = version.number
        self._saving.do(self.tr("Choose an introduction for the sheet"), lambda book: me.prefer(book, number))
        self.refresh()

    def _remove(self, version: Version) -> None:
        number = version.number
        label = self.tr("Remove the introduction “{name}”").format(name=version.name.text())
        self.fresh.setFocus()
        self._saving.do(label, lambda book: me.drop_introduction(book, number))
        self.did.emit(label)

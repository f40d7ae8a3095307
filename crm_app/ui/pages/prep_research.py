"""What is read before a meeting: about the person, where they work, their job and their field, each with its findings,
what is still unknown, and places to begin.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from crm_app.domain import one_liners, starters
from crm_app.domain.starters import Link
from crm_app.store.research import ResearchRow
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column, holder, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.finding_line import FindingLine
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.pooled_rows import PooledRows
from crm_app.ui.widgets.saving_text import AddingLine


@dataclass(frozen=True, slots=True)
class Subject:
    """What is read about: one of `starters.ABOUT`, the record behind it (0 for none) and its name."""

    about: str
    record: int
    name: str


class SubjectGroup(QWidget):
    """The findings about one subject; it changes nothing itself."""

    added = Signal(str)
    changed = Signal(int, str, str)
    turned = Signal(object, str)
    """A finding and what is to become of it: `turn`, `private` or `remove`."""
    opened = Signal(str, str)
    """A place to begin was pressed: its name and address."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.title = Label("", "small_strong", tone="text2", wrap=True)
        self._links = Flow(space=2, lines=2)
        self.links: list[Button] = []
        self.lines: PooledRows[FindingLine] = PooledRows(self._make, FindingLine.show_finding, space=0)
        self.add = AddingLine(self.tr("Something found out, or a question"), "")
        self._linked: list[Link] = []
        self.setLayout(column(self.title, holder(self._links), self.lines.widget, self.add, space=2))
        self.add.added.connect(self.added)

    def show_subject(self, title: str, hint: str, found: Sequence[ResearchRow], links: Sequence[Link]) -> None:
        """Show what is known, open questions first."""
        self.title.setText(title)
        self.add.setPlaceholderText(hint)
        self.add.setAccessibleName(title)
        ordered = [*(one for one in found if one.unknown), *(one for one in found if not one.unknown)]
        self.lines.show_rows((one.id, one) for one in ordered)
        if list(links) != self._linked:
            self._linked = list(links)
            self._show_links()

    def _show_links(self) -> None:
        clear(self._links)
        self.links = []
        for link in self._linked:
            name = self.tr("Alumni platform") if link.own else link.name
            button = Button(name, "link", "external-link", height=24, role="small_strong")
            button.setToolTip(link.url or self.tr("Asks once for the address"))
            button.clicked.connect(partial(self._open, link))
            self.links.append(button)
            self._links.addWidget(button)

    def _open(self, link: Link, *_on: bool) -> None:
        self.opened.emit(link.name, link.url)

    def _make(self) -> FindingLine:
        line = FindingLine()
        line.changed.connect(lambda column_, text: self.changed.emit(line.number, column_, text))
        line.more_wanted.connect(lambda: self.menu_of(line).exec(line.more.mapToGlobal(line.more.rect().bottomLeft())))
        return line

    def menu_of(self, line: FindingLine) -> QMenu:
        """What else can be done with one finding."""
        menu, found = QMenu(self), line.found
        if found is not None:
            turn = self.tr("Found out now") if found.unknown else self.tr("Still unknown")
            menu.addAction(turn, partial(self.turned.emit, found, "turn"))
            menu.addAction(self.tr("Where it was found"), line.show_source)
            secret = self.tr("No longer private") if found.private else self.tr("Private: keep it off sheets")
            menu.addAction(secret, partial(self.turned.emit, found, "private"))
            menu.addSeparator()
            menu.addAction(self.tr("Remove"), partial(self.turned.emit, found, "remove"))
        return menu


class ResearchForm(QWidget):
    """The subjects of one meeting below each other."""

    added = Signal(object, object)
    """A `Subject` and what was found out about it (`one_liners.FindingLine`)."""
    changed = Signal(int, str, str)
    turned = Signal(object, str)
    field_named = Signal(str)
    alumni_wanted = Signal()
    """The address of the alumni platform is needed first."""

    def __init__(self) -> None:
        super().__init__()
        self.groups: dict[str, SubjectGroup] = {}
        self._shown: list[Subject] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(px(14))
        self.name_field = AddingLine(self.tr("Their field"), self.tr("Which field do they work in? Enter keeps it"))
        self.name_field.added.connect(self.field_named)
        self.setLayout(row(26, column(self._box, self.name_field, space=12, margins=(0, 4, 0, 12)), space=0))

    def show_research(
        self, subjects: Sequence[Subject], found: Sequence[Sequence[ResearchRow]], known: dict[str, str]
    ) -> None:
        """Show each subject with its findings; `known` are the words for the places to begin."""
        if list(subjects) != self._shown:
            self._shown = list(subjects)
            self._rebuild()
        for subject, rows in zip(subjects, found, strict=True):
            words = known | ({"field": subject.name} if subject.about == "field" else {})
            links = starters.links(subject.about, words)
            self.groups[_key(subject)].show_subject(self._title(subject), self._hint(subject), rows, links)
        self.name_field.setVisible(all(subject.about != "field" for subject in subjects))

    def _rebuild(self) -> None:
        clear(self._box)
        self.groups = {}
        for subject in self._shown:
            group = SubjectGroup()
            group.added.connect(partial(self._add, subject))
            group.changed.connect(self.changed)
            group.turned.connect(self.turned)
            group.opened.connect(self._open)
            self.groups[_key(subject)] = group
            self._box.addWidget(group)

    def _add(self, subject: Subject, text: str) -> None:
        self.added.emit(subject, one_liners.finding(text))

    def _open(self, _name: str, url: str) -> None:
        """In the browser, and only now: nothing is fetched by the program itself."""
        if url:
            QDesktopServices.openUrl(QUrl(url))
        else:
            self.alumni_wanted.emit()

    def _title(self, subject: Subject) -> str:
        titles = {
            "person": self.tr("About {name}"), "organisation": self.tr("About {name}"),
            "job": self.tr("About the job: {name}"), "field": self.tr("About the field: {name}"),
        }  # fmt: skip
        return titles[subject.about].format(name=subject.name) if subject.name else self.tr("About the job")

    def _hint(self, subject: Subject) -> str:
        return {
            "person": self.tr("Wrote the portal (her talk) https://…, or a question?"),
            "organisation": self.tr("Opened an office in Lagos (annual report), or a question?"),
            "job": self.tr("Needs GIS and patience (three job ads), or a question?"),
            "field": self.tr("Grows with the climate funds (Vault), or a question?"),
        }[subject.about]

    def focus_on(self, about: str) -> None:
        """Go to the line where something about a subject is added."""
        group = next((self.groups[_key(one)] for one in self._shown if one.about == about), None)
        target: QWidget = group.add if group is not None else self.name_field
        target.setFocus()

    def summary(self, found: Sequence[Sequence[ResearchRow]]) -> str:
        """What the group holds, while it is folded."""
        every = [one for rows in found for one in rows]
        unknown = sum(one.unknown for one in every)
        known = len(every) - unknown
        parts = [
            self.tr("%n found out", "", known) if known else "",
            self.tr("%n unknown", "", unknown) if unknown else "",
        ]
        return " · ".join(filter(None, parts))


def _key(subject: Subject) -> str:
    return f"{subject.about}:{subject.record}"

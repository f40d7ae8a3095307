"""Who is there now and who was before; a name opens the person, one line adds somebody."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from typing_extensions import override

from crm_app.store import members
from crm_app.store.members import Member
from crm_app.ui import formats, offers, words
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button, NameButton, SquareButton
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, StageDial
from crm_app.ui.widgets.person_field import PersonField
from crm_app.ui.widgets.saving_text import leading_edge

_MOST = 12
"""People who are shown here; the list of people shows all of them."""


class MemberLine(QWidget):
    """Initials, name, what they do there, how far one has come with them."""

    opened = Signal(int)
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self._person = 0
        self.avatar = Avatar("", 22)
        self.name = NameButton("")
        self.title = ElidedLabel("", "small", tone="text3")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # the name goes first
        self.stage = StageDial()
        self.more = SquareButton(self.tr("More"), "ellipsis", size=26)
        self.more.clicked.connect(self.more_wanted)
        self.name.clicked.connect(self._open)
        self.setLayout(row(self.avatar, self.name, self.title, self.stage, self.more, space=4))

    def show_member(self, member: Member) -> None:
        """Show what the book holds."""
        self._person = member.person
        self.avatar.set_name(member.name)
        self.name.set_name(member.name)
        years = "–".join((member.since[:4], member.until[:4])).strip("–")
        self.title.setText(" · ".join(filter(None, (member.title, member.department, years))))
        self.stage.set_stage(member.stage, words.stage(member.stage))
        more = self.tr("More about {name} here").format(name=member.name)
        self.more.setAccessibleName(more)
        self.more.setToolTip(more)

    def _open(self) -> None:
        self.opened.emit(self._person)


class SomebodyField(PersonField):
    """A field for a name that gives it out on Enter."""

    entered = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        super().keyPressEvent(event)
        popup = self.completer().popup()
        choosing = popup is not None and popup.isVisible() and popup.currentIndex().isValid()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not choosing:
            self.entered.emit()


class Members(Part):
    """People there now and before."""

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__(session, saving, self.tr("People there"))
        self._found: dict[int, Member] = {}
        self.now = KeyedRows(self._make, MemberLine.show_member, space=1)
        self.fresh = SomebodyField(partial(offers.matching, self.book))
        self.fresh.setAccessibleName(self.tr("Add somebody who is there"))
        self.fresh.setPlaceholderText(self.tr("Add somebody who is there"))
        self.fresh.setProperty("kind", "quiet")
        self.fresh.setAlignment(leading_edge(self) | Qt.AlignmentFlag.AlignVCenter)
        self.fresh.entered.connect(self.add_typed)
        self.before_title = ElidedLabel(self.tr("Before"), "small", tone="text3")
        self.before = KeyedRows(self._make, MemberLine.show_member, space=1)
        self.everybody = Button("", "link", height=26, role="small_strong")
        self.box.addWidget(self.now)
        self.box.addLayout(row(self.everybody, None))
        self.add_adder(self.fresh, around=3)
        self.box.addWidget(self.before_title)
        self.box.addWidget(self.before)

    @override
    def refresh(self) -> None:
        found = members.of_organisation(self.book, self.number)
        self._found = {member.affiliation: member for member in found}
        there = [one for one in found if one.current]
        before = [one for one in found if not one.current]
        self.now.show_rows((one.affiliation, one) for one in there[:_MOST])
        self.before.show_rows((one.affiliation, one) for one in before[:_MOST])
        self.everybody.setText(self.tr("All {count} people there").format(count=formats.count(len(there))))
        self.everybody.setVisible(len(there) > _MOST)
        self.before_title.setVisible(any(not one.current for one in found))

    def _make(self) -> MemberLine:
        line = MemberLine()
        line.more_wanted.connect(partial(self._show_menu, line))
        line.opened.connect(partial(self.wanted.emit, "person"))
        return line

    def menu_of(self, line: MemberLine) -> QMenu:
        """What can be said of somebody here."""
        menu, current = QMenu(self), self._found[line.number].current
        words_ = self.tr("Not there any more") if current else self.tr("Still there")
        menu.addAction(words_, partial(self._turn, line.number, current=not current))
        menu.addAction(self.tr("Remove from here"), partial(self._remove, line.number))
        return menu

    def _show_menu(self, line: MemberLine) -> None:
        self.menu_of(line).popup(line.more.mapToGlobal(line.more.rect().bottomLeft()))

    def add_typed(self) -> None:
        """Add who stands in the field: somebody of the book, or a new person."""
        name, person = self.fresh.text().strip(), self.fresh.person
        if not name:
            return
        label = self.tr("Add {person} at {name}").format(person=name, name=self.name)
        self.fresh.clear()
        if self.saving.add("member", self.number, {"person": person, "name": name}, label=label) is not None:
            self.did.emit(label)

    def _turn(self, affiliation: int, *, current: bool) -> None:
        member = self._found[affiliation]
        words_ = self.tr("{person} is at {name}") if current else self.tr("{person} left {name}")
        label = words_.format(person=member.name, name=self.name)
        self.saving.do(label, lambda book: members.change(book, affiliation, current=current))
        self.did.emit(label)

    def _remove(self, affiliation: int) -> None:
        label = self.tr("Remove {person} from {name}").format(person=self._found[affiliation].name, name=self.name)
        self.fresh.setFocus()
        self.saving.do(label, lambda book: members.drop(book, affiliation))
        self.did.emit(label)

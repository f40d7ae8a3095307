"""What people are to one another: shown on both, added by a name and a word."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from crm_app.domain.relations import KINDS, has_inverse, seen
from crm_app.store import relations
from crm_app.store.relations import RelationRow
from crm_app.ui import fonts, offers
from crm_app.ui.pages.person.part import Desk, Part
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button, NameButton, SquareButton
from crm_app.ui.widgets.faint_line import FaintLine
from crm_app.ui.widgets.labels import Avatar, ElidedLabel
from crm_app.ui.widgets.person_field import PersonField
from crm_app.ui.widgets.pooled_rows import PooledRows


class RelationLine(QWidget):
    """Face, name, what they are, a word about it."""

    opened = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.other = 0
        self.face = Avatar("", 24)
        self.name = NameButton("")
        self.kind = ElidedLabel("", "small", tone="text3")
        self.note = FaintLine(self.tr("About it"), self.tr("about it"))
        self.remove = SquareButton("", "x", size=26)
        self.name.clicked.connect(self.opened)
        self.remove.clicked.connect(self.removed)
        whole = row(self.face, self.name, self.kind, self.note, self.remove, space=4)
        whole.setStretch(2, 1)
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def show_relation(self, found: RelationRow) -> None:
        """Show what the book holds."""
        self.other = found.other
        self.face.set_name(found.name)
        self.name.set_name(found.name)
        self.kind.setText(kind_words(found.kind, backwards=found.backwards))
        self.note.show_value(found.note)
        words = self.tr("Remove the relation to {name}").format(name=found.name)
        self.remove.setToolTip(words)
        self.remove.setAccessibleName(words)


class Relations(Part):
    """Both directions in one list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Relations"), add=self.tr("Add a relation"))
        self.lines: PooledRows[RelationLine] = PooledRows(self._make, RelationLine.show_relation, space=0)
        self.box.addWidget(self.lines.widget)
        self.who = PersonField(partial(offers.matching, self.book))
        self.who.setAccessibleName(self.tr("Who"))
        self.who.setPlaceholderText(self.tr("Name"))
        self.kind = QComboBox()
        self.kind.setEditable(True)
        self.kind.setFont(fonts.font("base"))
        self.kind.setFixedHeight(px(32))
        self.kind.setAccessibleName(self.tr("What they are to this person"))
        if (typed := self.kind.lineEdit()) is not None:
            typed.setAccessibleName(self.kind.accessibleName())
        self.kind.addItems([kind_words(kind, backwards=False) for kind in KINDS])
        self.take = Button(self.tr("Add"), "plain", height=30)
        fields = row(self.who, self.kind, self.take, space=6)
        fields.setStretch(0, 1)
        self.adding = _Adding(column(fields))
        self.adding.given_up.connect(self._put_away)
        self.box.addWidget(self.adding)
        self.take.clicked.connect(self._take)
        self.who.returnPressed.connect(self.kind.setFocus)
        self.adding.hide()

    @override
    def refresh(self) -> bool:
        found = relations.of_person(self.book, self.person)
        self.lines.show_rows((one.id, one) for one in found)
        return bool(found)

    @override
    def arrange(self) -> None:
        self.setVisible(self.filled or not self.adding.isHidden())

    @override
    def add(self) -> None:
        self.show()
        self.adding.show()
        self.who.setFocus()

    @override
    def flush(self) -> None:
        super().flush()
        if not self.adding.isHidden():
            self._take()

    def _put_away(self) -> None:
        self.adding.hide()
        self.arrange()

    def _make(self) -> RelationLine:
        line = RelationLine()
        line.opened.connect(partial(self._open, line))
        line.removed.connect(partial(self._remove, line))
        line.note.settled.connect(partial(self._change, line))
        return line

    def _take(self) -> None:
        name = " ".join(self.who.text().split())
        if name:
            values = {"other": self.who.person, "name": name, "kind": kind_key(self.kind.currentText())}
            label = self.tr("Relate {name} to {other}").format(name=self.name, other=name)
            self.saving.add("relation", self.person, values, label=label)
        self.who.clear()
        self._put_away()

    def _open(self, line: RelationLine) -> None:
        self.wanted.emit("person", line.other)

    def _change(self, line: RelationLine, text: str) -> None:
        label = self.tr("Change a relation of {name}").format(name=self.name)
        self.put("relation", line.number, "note", text, label=label)

    def _remove(self, line: RelationLine) -> None:
        label, number = self.tr("Remove a relation of {name}").format(name=self.name), line.number
        self.take_away(label, lambda book: relations.remove(book, number))


class _Adding(QWidget):
    """The fields for one more; Escape puts them away."""

    given_up = Signal()

    def __init__(self, layout: object) -> None:
        super().__init__()
        self.setLayout(layout)  # type: ignore[arg-type]  # a layout

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


def kind_words(kind: str, *, backwards: bool) -> str:
    """What somebody is, in the user's language; a kind of one's own is told from behind as "… of"."""
    known = {
        "assistant": _tr("assistant"), "employer": _tr("they are the assistant"), "boss": _tr("boss"),
        "report": _tr("works for them"), "teacher": _tr("teacher"), "student": _tr("student"),
        "mentor": _tr("mentor"), "mentee": _tr("mentee"), "parent": _tr("parent"), "child": _tr("child"),
        "partner": _tr("partner"), "sibling": _tr("sibling"), "friend": _tr("friend"),
        "colleague": _tr("colleague"), "former colleague": _tr("former colleague"),
        "fellow student": _tr("fellow student"), "neighbour": _tr("neighbour"),
    }  # fmt: skip
    if backwards and not has_inverse(kind):
        return _tr("{kind} of").format(kind=kind)
    key = seen(kind, backwards=backwards)
    return known.get(key, key)


def kind_key(words: str) -> str:
    """The kind behind words of the user's language; other words are a kind of their own."""
    typed = " ".join(words.split())
    return next((kind for kind in KINDS if kind_words(kind, backwards=False) == typed), typed or "colleague")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Relations", text)

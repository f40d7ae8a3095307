"""Two people side by side: what each of them says, line by line, and why they may be one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from crm_app.domain.duplicates import Candidate
from crm_app.store import people
from crm_app.store.book import Book
from crm_app.store.people import Whole
from crm_app.ui import pair_words, record_words, words
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column, holder, pane, row
from crm_app.ui.widgets.buttons import NameButton
from crm_app.ui.widgets.labels import Label, Picture

_KINDS = ("email", "phone", "url", "address")
_LABELS = 90
_INSET = 6
"""Pixels before a value: as many as a name has, which is a button."""


class TwicePair(QScrollArea):
    """Nothing is chosen here: that is what the dialog of the merge is for."""

    wanted = Signal(int)
    """Somebody shall be shown."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self.why = Label("", "base_strong", wrap=True)
        self.against = Label("", tone="warn", wrap=True)
        self._mark = Picture("circle-check", "ok")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(4))
        told = row(self._mark, column(self.why, self.against, space=2), space=8)
        told.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        self.setWidget(pane(column(told, self._grid, None, space=8, margins=(18, 8, 18, 8)), kind="surface"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The two side by side"))

    def show_pair(self, found: Candidate) -> None:
        """Show these two."""
        one, other = (people.get(self._book, number) for number in (found.one, found.other))
        self._mark.set_icon(*pair_words.ICONS[found.lane])
        self.why.setText(pair_words.why(found.why))
        self.against.setText(pair_words.against(found.against))
        self.against.setVisible(bool(found.against))
        clear(self._grid)
        self._add("", self._name(one), self._name(other))
        for words_, left, right in _lines(one, other):
            self._add(words_, *(self._value(text, is_shared=left == right) for text in (left, right)))
        self._grid.setColumnMinimumWidth(0, px(_LABELS))
        for place in (1, 2):
            self._grid.setColumnStretch(place, 1)

    def _add(self, words_: str, left: QWidget, right: QWidget) -> None:
        line = self._grid.rowCount()
        for place, part in enumerate((Label(words_, "small", tone="text3"), left, right)):
            self._grid.addWidget(part, line, place, Qt.AlignmentFlag.AlignTop)

    def _name(self, one: Whole) -> QWidget:
        button = NameButton(one.name)
        button.clicked.connect(lambda: self.wanted.emit(one.id))
        return holder(row(button, None))

    def _value(self, text: str, *, is_shared: bool) -> Label:
        role, tone = "base_strong" if is_shared else "base", "text" if text else "text3"
        label = Label(text or "–", role, tone=tone, wrap=True)
        label.setContentsMargins(px(_INSET), 0, px(_INSET), 0)
        return label


def _lines(one: Whole, other: Whole) -> list[tuple[str, str, str]]:
    """What at least one of them says: the words for it, and what each says."""
    told = [(words_, left, right) for (words_, left), (_, right) in zip(_said(one), _said(other), strict=True)]
    return [line for line in told if line[1] or line[2]]


def _said(one: Whole) -> Sequence[tuple[str, str]]:
    job = next(iter(one.jobs), None)
    said = [(_column("title"), words.role(job.title, job.organisation_name) if job else "")]
    for kind in _KINDS:
        texts = (detail.text for detail in one.details if detail.kind == kind)
        said.append((words.detail_kind(kind), "\n".join(texts)))
    more = (("nickname", one.nickname), ("birthday", one.birthday), ("note", one.note))
    return [*said, *((_column(key), str(text or "")) for key, text in more)]


def _column(key: str) -> str:
    said = record_words.column(key)
    return said[:1].upper() + said[1:]

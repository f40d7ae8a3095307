"""A look at somebody over the list, while the cursor stays there: Space opens it, Space or Escape closes it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame

from crm_app.store import people
from crm_app.store.book import Book
from crm_app.ui import words
from crm_app.ui.models.people import PeopleModel
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.labels import Avatar, Label, StageChip
from crm_app.ui.widgets.record_table import RecordTable

_WIDTH, _MARGIN, _MOST = 320, 12, 4
_NOTE = 240
"""Signs of a note that are shown."""


class Peek(QFrame):
    """Name, role, stage, next step, ways to reach, tags, and how the note begins."""

    def __init__(self, table: RecordTable) -> None:
        super().__init__(table)
        self._table = table
        self.setProperty("kind", "peek")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.avatar = Avatar("", 40)
        self.name = Label("", "panel_title", wrap=True)
        self._role = Label("", tone="text2", wrap=True)
        self._stage = StageChip()
        self._step = Label("", "base_strong", wrap=True)
        self._reach = Label("", tone="text2", wrap=True)
        self._tags = Label("", "small", tone="text3", wrap=True)
        self._note = Label("", "small", tone="text2", wrap=True)
        head = row(self.avatar, column(self.name, self._role, space=1), space=12)
        parts = (holder(head), row(self._stage, None), self._step, self._reach, self._tags, self._note)
        self._box = column(*parts, space=8, margins=(16, 14, 16, 14))
        self.setLayout(self._box)
        self.setFixedWidth(px(_WIDTH))
        self.hide()

    def show_person(self, book: Book, model: PeopleModel, person: int) -> None:
        """Show somebody of the list."""
        line = model.line_of(person) if person else -1
        found = model.row_at(line) if line >= 0 else None
        if found is None:
            self.hide()
            return
        whole = people.get(book, person)
        self.avatar.set_name(found.name)
        self._stage.set_stage(found.stage, words.stage(found.stage))
        reach = [one.text for one in whole.details if one.kind in {"email", "phone"}][:_MOST]
        for label, text in (
            (self.name, found.name), (self._role, words.role(found.title, found.organisation)),
            (self._step, model.text(found, "next")), (self._reach, "\n".join(reach)),
            (self._tags, ", ".join(whole.tags)), (self._note, " ".join(str(whole.note).split())[:_NOTE]),
        ):  # fmt: skip
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(self.tr("Preview of {name}").format(name=found.name))
        self._place(line)
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _place(self, line: int) -> None:
        """Beside the middle of the list, under the row or over it, so that the row stays in sight."""
        self._box.activate()
        self.resize(self.width(), self._box.totalHeightForWidth(self.width()))
        table, gap = self._table, px(_MARGIN)
        top = table.viewport().y() + table.rowViewportPosition(line)
        below = top + table.row_height + px(4)
        y = below if below + self.height() + gap <= table.height() else max(gap, top - self.height() - px(4))
        x = gap if table.isRightToLeft() else table.width() - self.width() - gap * 2
        self.move(max(gap, x), y)

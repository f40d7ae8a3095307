"""Fields of the user's own."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.domain import one_liners
from crm_app.store import custom_fields
from crm_app.store.custom_fields import CustomRow
from crm_app.ui.pages.person.part import LABEL_WIDTH, Desk, Part
from crm_app.ui.scale import px
from crm_app.ui.widgets.add_line import AddLine, Reading
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.pooled_rows import PooledRows
from crm_app.ui.widgets.saving_text import SavingLine


class CustomLine(QWidget):
    """The field's name, which is the same everywhere, and what it says here."""

    renamed = Signal(str)
    changed = Signal(str)
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.field = 0
        self.name = SavingLine(self.tr("Name of the field"), role="small")
        self.name.setProperty("tone", "text3")
        self.name.setFixedWidth(px(LABEL_WIDTH))
        self.text = SavingLine(self.tr("What it says"))
        self.more = SquareButton(self.tr("Remove this field"), "x", size=26)
        self.name.settled.connect(self.renamed)
        self.text.settled.connect(self.changed)
        self.more.clicked.connect(self.more_wanted)
        self.setLayout(row(self.name, self.text, self.more, space=0))

    def show_value(self, found: CustomRow) -> None:
        """Show what the book holds."""
        self.field = found.field
        self.name.show_value(found.name)
        self.text.show_value(found.text)
        self.text.setAccessibleName(found.name)
        self.name.setToolTip(self.tr("{name}: renaming it renames it for everybody").format(name=found.name))


class Customs(Part):
    """The fields that say something of this person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Your own fields"), add=self.tr("Add a field of your own"))
        self.lines: PooledRows[CustomLine] = PooledRows(self._make, CustomLine.show_value, space=0)
        self.box.addWidget(self.lines.widget)
        adder = AddLine(
            self.tr("Another field of your own"),
            self.tr("Favourite tea: Assam"),
            read=self._reading,
            known=lambda: [f"{name}: " for name in custom_fields.names(self.book)],
        )
        adder.added.connect(self._add)
        self.set_adder(adder)

    @override
    def refresh(self) -> bool:
        found = custom_fields.of_person(self.book, self.person)
        self.lines.show_rows((one.id, one) for one in found)
        return bool(found)

    def _make(self) -> CustomLine:
        line = CustomLine()
        line.renamed.connect(partial(self._rename, line))
        line.changed.connect(partial(self._change, line))
        line.more_wanted.connect(partial(self._remove, line))
        return line

    def _reading(self, text: str) -> Reading:
        read = one_liners.custom(text)
        if not read.name:
            return Reading(self.tr("Write the field's name, a colon, and what it says."))
        return Reading("" if read.text else self.tr("And what does it say?"))

    def _add(self, text: str) -> None:
        read = one_liners.custom(text)
        name = read.name or self.tr("Note")
        label = self.tr("{field} of {name}").format(field=name, name=self.name)
        self.saving.add("custom_value", self.person, {"name": name, "text": read.text}, label=label)

    def _rename(self, line: CustomLine, text: str) -> None:
        if text.strip():
            label, field = self.tr("Rename a field to {name}").format(name=text.strip()), line.field
            self.do(label, lambda book: custom_fields.rename(book, field, text))
        else:
            self.refresh()

    def _change(self, line: CustomLine, text: str) -> None:
        label = self.tr("{field} of {name}").format(field=line.name.text(), name=self.name)
        self.put("custom_value", line.number, "text", text, label=label)

    def _remove(self, line: CustomLine) -> None:
        label, number = self.tr("Remove {field} of {name}").format(field=line.name.text(), name=self.name), line.number
        self.take_away(label, lambda book: custom_fields.remove(book, number))

"""How a meeting fits its owner: interests, skills and values, and what they have to do with the fields of the host; and
the list of the day that is ticked off.
"""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.store.me import Owner
from crm_app.store.unheard import Field
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column, holder, row
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.list_tick import ListTick
from crm_app.ui.widgets.saving_text import SavingText
from crm_app.ui.widgets.tab_order import follow_layout


class FitForm(QWidget):
    """What is typed is about oneself and about a field: it is there in every other meeting too."""

    about_me = Signal(str, str)
    """A column of the owner and its text."""
    about_field = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        words = {
            "interests": (self.tr("My interests"), self.tr("What you could talk about for hours")),
            "skills": (self.tr("My skills"), self.tr("What others ask you to do")),
            "worth": (self.tr("My values"), self.tr("What a place has to have, and what you would not do")),
        }
        self.mine = {key: SavingText(name, hint, quiet=False) for key, (name, hint) in words.items()}
        for key, field in self.mine.items():
            field.settled.connect(partial(self.about_me.emit, key))
        self._box = QVBoxLayout()
        self._box.setSpacing(px(10))
        self.fields: dict[int, SavingText] = {}
        self.nothing = Label(self.tr("Say under Research which field they work in."), "small", tone="text3", wrap=True)
        mine = [_labelled(field.accessibleName(), field) for field in self.mine.values()]
        self.setLayout(row(26, column(self._box, self.nothing, *mine, space=10, margins=(0, 4, 0, 12)), space=0))
        self._shown: list[Field] = []

    def show_fit(self, owner: Owner, fields: Sequence[Field], relates: Sequence[str]) -> None:
        """Show what is known; `relates` goes with the fields."""
        for key, field in self.mine.items():
            field.show_value(getattr(owner, key))
        if list(fields) != self._shown:
            self._shown = list(fields)
            self._rebuild()
        for one, text in zip(fields, relates, strict=True):
            self.fields[one.id].show_value(text)
        self.nothing.setVisible(not fields)

    def _rebuild(self) -> None:
        clear(self._box)
        self.fields = {}
        for one in self._shown:
            name = self.tr("How {field} fits me").format(field=one.name)
            field = SavingText(name, self.tr("Which interests, skills and values it meets, and which not"), quiet=False)
            field.settled.connect(partial(self.about_field.emit, one.id))
            self.fields[one.id] = field
            self._box.addWidget(_labelled(name, field))
        follow_layout(self)

    def focus_on_fit(self) -> None:
        """Go to what the first field has to do with oneself."""
        first = next(iter(self.fields.values()), self.mine["interests"])
        first.setFocus()

    def summary(self) -> str:
        """What the group holds, while it is folded."""
        texts = (*(field.text() for field in self.fields.values()), *(field.text() for field in self.mine.values()))
        return next((" ".join(text.split()) for text in texts if text.strip()), "")


class DayList(QWidget):
    """What the guide has one think of on the day, by the way one meets."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.ticks: list[ListTick] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(px(2))
        self.setLayout(row(24, column(self._box, space=0, margins=(0, 2, 0, 12)), space=0))

    def show_list(self, lines: Sequence[str], ticked: Collection[str]) -> None:
        """Show the lines of the guide in force; those that are `ticked` are done."""
        if [one.text for one in self.ticks] != list(lines):
            clear(self._box)
            self.ticks = []
            for line in lines:
                tick = ListTick(line)
                tick.ticked.connect(partial(self.ticked.emit, line))
                self.ticks.append(tick)
                self._box.addWidget(tick)
            follow_layout(self)
        for tick in self.ticks:
            tick.set_on(on=tick.text in ticked)

    def focus_on_open(self) -> None:
        """Go to the first line that is not done."""
        for tick in self.ticks:
            if not tick.box.isChecked():
                tick.box.setFocus()
                return

    def summary(self) -> str:
        """What the group holds, while it is folded."""
        done = sum(tick.box.isChecked() for tick in self.ticks)
        return self.tr("{done} of {all}").format(done=done, all=len(self.ticks)) if self.ticks else ""


def _labelled(text: str, field: SavingText) -> QWidget:
    label = Label(text, "small_strong", tone="text2", wrap=True)
    label.setBuddy(field)
    return holder(column(label, field, space=3))

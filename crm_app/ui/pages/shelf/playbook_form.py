"""The rules of one playbook as a form, or as the text it is; a mistake is said beside it and nothing is stored."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.domain import playbook_text
from crm_app.errors import Unusable
from crm_app.store import playbooks
from crm_app.store.playbooks import PlaybookRow
from crm_app.ui import playbook_words, sentences
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear
from crm_app.ui.widgets.choice import Choice
from crm_app.ui.widgets.group import group, labelled
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.saving_text import SavingLine, SavingText
from crm_app.ui.widgets.tab_order import follow_layout

_LINES = 18


class PlaybookForm(QWidget):
    """Groups of fields, each a value of the text; those of a shipped playbook can only be read."""

    changed = Signal(str)
    """The whole text, with a value that makes sense."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[tuple[str, str], SavingLine | Choice] = {}
        self.error = Label("", "small_strong", tone="bad", wrap=True)
        self.error.hide()
        self._row: PlaybookRow | None = None
        self._fields = QVBoxLayout()
        self._fields.setSpacing(px(20))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(10))
        self._box.addWidget(self.error)
        self._box.addLayout(self._fields)

    def show_row(self, row: PlaybookRow) -> None:
        """Show a playbook; what is being typed stays."""
        new = self._row is None or self._row.id != row.id or self._row.key != row.key
        self._row = row
        values = playbook_text.values(row.text)
        if new or values.keys() != self.fields.keys():
            self.say("")
            self._build(values, own=bool(row.id))
        for place, field in self.fields.items():
            field.show_value(values[place])

    def _build(self, values: dict[tuple[str, str], str], *, own: bool) -> None:
        self._box.insertWidget(0, self.error)
        clear(self._fields)
        self.fields = {}
        for table in playbook_text.TABLES:
            title, words = playbook_words.table(table)
            made = [self._field(place, value, own=own) for place, value in values.items() if place[0] == table]
            self._fields.addWidget(group(title, words, *made))
        follow_layout(self)

    def _field(self, place: tuple[str, str], value: str, *, own: bool) -> QWidget:
        text = playbook_words.key(place[1])
        words = playbook_words.CHOICES.get(place[1], ("true", "false") if value in {"true", "false"} else ())
        if words:
            choice = Choice(text, [(word, playbook_words.choice(word)) for word in words])
            choice.chosen.connect(partial(self._put, place))
            choice.setEnabled(own)
            self.fields[place] = choice
            return labelled(text, choice)
        line = SavingLine(text, quiet=not own)
        line.settled.connect(partial(self._put, place))
        line.setReadOnly(not own)
        self.fields[place] = line
        return labelled(text, line)

    def _put(self, place: tuple[str, str], typed: str) -> None:
        if self._row is None or not self._row.id:
            return
        try:
            text = playbook_text.put(self._row.text, *place, typed)
            playbooks.check(text, self._row.name)
        except Unusable as why:
            self._put_error_below(self.fields[place])
            self.say(sentences.said(why))
            self.fields[place].setFocus()
            return
        self.say("")
        self.changed.emit(text)

    def _put_error_below(self, field: QWidget) -> None:
        """Where the field stands is where one looks."""
        part: QWidget | None = field
        while part is not None and (above := part.parentWidget()) is not None:
            box = above.layout()
            if isinstance(box, QVBoxLayout) and box.indexOf(part) >= 0:
                box.insertWidget(box.indexOf(part) + 1, self.error)
                return
            part = above

    def say(self, error: str) -> None:
        """What is wrong; empty for nothing."""
        self.error.setText(error)
        self.error.setVisible(bool(error))


class PlaybookText(QWidget):
    """The text itself, for whoever changes lists and questions too."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.text = SavingText(self.tr("The playbook as text"), least=_LINES, quiet=False)
        self.error = Label("", "small_strong", tone="bad", wrap=True)
        self.error.hide()
        self.text.settled.connect(self._put)
        self._name = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(6))
        box.addWidget(self.error)
        box.addWidget(self.text)

    def show_row(self, row: PlaybookRow) -> None:
        """Show the text of a playbook; one that was typed and is not right yet stays as it was typed."""
        if row.name != self._name or self.error.isHidden():
            self.say("")
            self.text.show_value(row.text)
        self._name = row.name
        self.text.setReadOnly(not row.id)

    def _put(self, typed: str) -> None:
        try:
            playbooks.check(typed, self._name)
        except Unusable as why:
            self.say(sentences.said(why))
        else:
            self.say("")
            self.changed.emit(typed)

    def say(self, error: str) -> None:
        """What is wrong and with which key; empty for nothing."""
        self.error.setText(error)
        self.error.setVisible(bool(error))

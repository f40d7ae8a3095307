"""One entry of the history: what it changed, and the way back from it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from crm_app.store.history import Entry
from crm_app.store.journal import RowChange
from crm_app.store.naming import Owner
from crm_app.ui import announce, record_words
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.change_list import ChangeList
from crm_app.ui.widgets.labels import Label, Picture
from crm_app.ui.widgets.wrapped_text import WrappedText

_NAMED = 5


class HistoryDetail(QFrame):
    """Shows what it is given and asks by signals."""

    left = Signal()
    wanted = Signal(str, int)
    taken_back = Signal(object)
    """The entry shall be taken back."""
    kept = Signal(object)
    """It shall be taken back but for what was changed since."""
    brought_back = Signal(object)
    """The record shall be made what it was before the entry."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "detail")
        self.setAccessibleName(self.tr("What was changed"))
        self._entry: Entry | None = None
        self.back = SquareButton(self.tr("Back to the list"), "arrow-left")
        self.back.hide()
        self.label = WrappedText("panel_title")
        self.when = Label("", tone="text2", wrap=True)
        self.why_not = Label("", "small", tone="text3", wrap=True)
        self.take_back = Button(self.tr("Take this back"), "primary", "undo-2")
        self.bring_back = Button(self.tr("Bring this back"), "plain", "history")
        self.changes = ChangeList()
        self.before_title = Label("", "section", tone="text2", wrap=True)
        self.before = ChangeList()
        self._build_refusal()
        self._lay_out()
        self._connect()
        self.show_nothing()

    def _build_refusal(self) -> None:
        self.refusal_words = Label("", tone="warn", wrap=True)
        self.keep = Button(self.tr("Take back the rest"), "plain")
        self.leave = Button(self.tr("Leave all as it is"), "ghost")
        words = row(Picture("triangle-alert", "warn"), self.refusal_words, space=8)
        words.setStretch(1, 1)
        self.refusal = pane(
            column(words, row(self.keep, self.leave, None), space=8, margins=(12, 10, 12, 10)), kind="warn"
        )

    def _lay_out(self) -> None:
        head = row(self.back, column(self.label, self.when, space=2), space=8)
        head.setStretch(1, 1)
        buttons = row(self.take_back, None)
        self._before_part = holder(column(self.before_title, self.before, row(self.bring_back, None), space=8))
        inside = column(
            head, buttons, self.why_not, self.refusal, 4,
            Label(self.tr("What it changed"), "section", tone="text2"), self.changes, 8, self._before_part, None,
            space=10, margins=(20, 18, 20, 20),
        )  # fmt: skip
        self._content = QScrollArea()
        self._content.setWidget(pane(inside, kind="surface"))
        self._content.setWidgetResizable(True)
        self._content.setFrameShape(QFrame.Shape.NoFrame)
        self._content.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content.setAccessibleName(self.tr("What was changed"))
        self._nothing: QWidget = Label(self.tr("Choose a line to see what it changed."), tone="text3", wrap=True)
        self.setLayout(column(self._content, self._nothing, space=0))

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.changes.wanted.connect(self.wanted)
        self.before.wanted.connect(self.wanted)
        self.take_back.clicked.connect(lambda: self.taken_back.emit(self._entry))
        self.bring_back.clicked.connect(lambda: self.brought_back.emit(self._entry))
        self.keep.clicked.connect(lambda: self.kept.emit(self._entry))
        self.leave.clicked.connect(self._leave_as_it_is)

    def focus_first(self) -> None:
        """Into the pane: on its verb, or where there is none on the text."""
        (self.take_back if self.take_back.isEnabled() else self._content).setFocus()

    def show_nothing(self) -> None:
        """No entry is chosen."""
        self._entry = None
        self._content.hide()
        self._nothing.show()

    def show_entry(self, entry: Entry, changes: Sequence[RowChange], *, when: str, beside: str, zone: str) -> None:
        """Show an entry and what it changed; `when` and `beside` tell of it in words."""
        self._entry = entry
        self.label.setText(entry.label)
        self.when.setText(f"{when} · {beside}")
        self.why_not.setText(self._why_not(entry))
        self.why_not.setVisible(bool(self.why_not.text()))
        self.take_back.setEnabled(not self.why_not.text())
        self.changes.show_changes(changes, zone=zone, total=entry.changes)
        self.refusal.hide()
        self.bring_back.hide()
        self._before_part.hide()
        self._nothing.hide()
        self._content.show()

    def show_changes(self, changes: Sequence[RowChange], *, zone: str) -> None:
        """The rows of the entry that is shown."""
        if self._entry is not None:
            self.changes.show_changes(changes, zone=zone, total=self._entry.changes)

    def _why_not(self, entry: Entry) -> str:
        if entry.undone:
            return self.tr("This was taken back.")
        if entry.closed:
            return self.tr(
                "This can no longer be taken back: a newer version of Rapport changed the book's tables since."
            )
        return ""

    def show_before(self, differences: Sequence[RowChange], name: str, *, zone: str) -> None:
        """Show how the record of the filter was before this entry, from what it is now."""
        own_gone = any(one.op == "deleted" and one.name == name for one in differences)
        self.bring_back.setVisible(bool(differences) and not own_gone)
        self.before_title.setText(
            self.tr("From {name} now to what it was before").format(name=name) if differences
            else self.tr("{name} is now as before this").format(name=name)
        )  # fmt: skip
        self.before.show_changes(differences, zone=zone, total=len(differences))
        self._before_part.setVisible(not own_gone)

    def show_refused(self, rows: Sequence[tuple[str, str, Owner | None]], entry: object) -> None:
        """Say which rows were changed since, and offer to leave them as they are."""
        if entry is not self._entry:
            return
        named = ", ".join(record_words.belonging(*line) for line in rows[:_NAMED])
        if (more := len(rows) - _NAMED) > 0:
            named = self.tr("{named} and {count} more").format(named=named, count=more)
        words = self.tr("Nothing was taken back, because this was changed since: {named}.").format(named=named)
        self.refusal_words.setText(words)
        self.refusal.show()
        self.leave.setFocus()
        announce.say(self.refusal_words, words, urgent=True)

    def _leave_as_it_is(self) -> None:
        self.refusal.hide()
        self.take_back.setFocus()

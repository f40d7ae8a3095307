"""A note as it stands in the tab of notes, to read or to write, and an answer out of a meeting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from crm_app.store.notes import NoteRow
from crm_app.store.overview import AnswerRow
from crm_app.ui.pages.person.part import wrapped
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.note_editor import NoteEditor
from crm_app.ui.widgets.note_text import NoteText


class NoteCard(QWidget):
    """When it was written, and the note: to read, or to write. Enter or a double click begins to write."""

    turned = Signal()
    """The private mark was pressed."""
    menu_wanted = Signal()
    person_wanted = Signal(str)

    def __init__(self, editor: NoteEditor) -> None:
        super().__init__()
        self.number = 0
        self.when = Label("", "small", tone="text3")
        self.edit = SquareButton(self.tr("Edit the note"), "pencil", size=26)
        self.private = SquareButton("", "lock", size=26)
        self.private.setCheckable(True)
        self.more = SquareButton(self.tr("More for this note"), "ellipsis", size=26)
        self.shown = NoteText()
        self.editor = editor
        self.editor.hide()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(2)
        self.box.addLayout(row(self.when, None, self.edit, self.private, self.more, space=0))
        self.box.addWidget(self.shown)
        self.box.addWidget(self.editor)
        self.edit.clicked.connect(self.start)
        self.private.clicked.connect(self.turned)
        self.more.clicked.connect(self.menu_wanted)
        self.editor.left.connect(self.stop)
        self.shown.person_wanted.connect(self.person_wanted)

    def show_note(self, note: NoteRow, when: str, as_now: str) -> None:
        """Show what the book holds; `as_now` is the text with people called as they are now."""
        self.when.setText(self.tr("{when}, private").format(when=when) if note.private else when)
        self.private.setChecked(note.private)
        private = self.tr("Private: off sheets and exports") if note.private else self.tr("Make it private")
        self.private.setToolTip(private)
        self.private.setAccessibleName(private)
        self.editor.show_value(as_now if note.text == self.editor.text() else note.text)
        if self.editor.isHidden():
            self.shown.set_note(as_now)
        self._text = as_now

    def start(self) -> None:
        """Write on."""
        self.shown.hide()
        self.editor.show()
        self.editor.setFocus()

    def stop(self) -> None:
        """Back to reading."""
        if not self.editor.isHidden():
            self.editor.hide()
            self.shown.set_note(self.editor.text())
            self.shown.show()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        writing = not self.editor.isHidden()
        if event.key() == Qt.Key.Key_Escape and writing:
            self.stop()
            self.edit.setFocus()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and not writing:
            self.start()
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        self.start()


class Answer(QWidget):
    """A question and what was answered."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.meeting = 0
        self.question = wrapped("base_strong")
        self.answer = NoteText()
        self.when = Button("", "link", height=22, role="small")
        self.when.clicked.connect(self.opened)
        self.setLayout(column(self.question, self.answer, row(self.when, None), space=1))

    def show_answer(self, found: AnswerRow, when: str) -> None:
        """Show what the book holds."""
        self.meeting = found.meeting
        self.question.setText(found.question)
        text = f"“{found.answer}”" if found.quote and not found.answer.startswith("“") else found.answer
        self.answer.set_note(text)
        self.when.setText(when)

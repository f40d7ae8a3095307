"""How a letter goes out: through the mail program, the clipboard or a draft file; after which it is asked “Sent?”."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.domain.letter_kinds import MAIL, SCRIPT, form
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.labels import Label, Picture


class Out(QWidget):
    """Buttons, and the question once the letter was handed out; it asks for everything by signals."""

    mail_wanted = Signal()
    copy_wanted = Signal()
    file_wanted = Signal()
    sent = Signal()
    not_sent = Signal()
    anyway = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mail = Button(self.tr("Open in mail program"), "primary", "mail", height=32)
        self.copy = Button(self.tr("Copy"), "plain", "copy", height=32)
        self.file = Button(self.tr("Save as draft file…"), "plain", "file-down", height=32)
        self.done = Button("", "plain", "check", height=32)
        self.yes = Button(self.tr("Yes, it is sent"), "primary", "check", height=30)
        self.no = Button(self.tr("Not sent"), "plain", height=30)
        self.go_on = Button(self.tr("Write anyway"), "plain", height=28, role="small_strong")
        self._asked = Label("", "base_strong", wrap=True)
        self._long = Label("", "base", wrap=True)
        self.long_file = Button(self.tr("Save as draft file…"), "plain", "file-down", height=28, role="small_strong")
        self._stopped = Label("", "base_strong", tone="bad", wrap=True)
        self._never = Label(self.tr("Rapport never sends by itself."), "small", tone="text3", wrap=True)
        self.question = _panel("info", "mail-question-mark", "accent_text", self._asked, self.yes, self.no)
        self.too_long = _panel("warn", "triangle-alert", "warn", self._long, self.long_file)
        self.stopped = _panel("bad", "ban", "bad", self._stopped, self.go_on)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        buttons = Flow(space=6, lines=6)
        for button in (self.mail, self.copy, self.file, self.done):
            buttons.addWidget(button)
        self.buttons = holder(buttons)
        self.setLayout(column(self.stopped, self.too_long, self.question, self.buttons, self._never, space=8))
        for panel in (self.question, self.too_long, self.stopped):
            panel.hide()

    def _connect(self) -> None:
        self.mail.clicked.connect(self.mail_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.file.clicked.connect(self.file_wanted)
        self.long_file.clicked.connect(self.file_wanted)
        self.done.clicked.connect(self.sent)
        self.yes.clicked.connect(self.sent)
        self.no.clicked.connect(self.not_sent)
        self.go_on.clicked.connect(self.anyway)

    def show_kind(self, kind: str, *, reading: bool) -> None:
        """Show the ways out that a kind has; a letter that was sent can only be copied."""
        self.mail.setVisible(form(kind) == MAIL and not reading)
        self.file.setVisible(form(kind) == MAIL and not reading)
        self.done.setVisible(not reading)
        self.done.setText(self.tr("I called") if form(kind) == SCRIPT else self.tr("Mark as sent"))
        self._never.setVisible(form(kind) != SCRIPT and not reading)

    def ask(self, words: str) -> None:
        """Ask whether it was sent, or (empty) ask nothing."""
        self._asked.setText(words)
        self.question.setVisible(bool(words))
        self.mail.set_kind("plain" if words else "primary")
        self.done.setVisible(not words and not self.done.isHidden())

    def warn_of_length(self, words: str) -> None:
        """Say that the mail program may not take it whole, or (empty) nothing."""
        self._long.setText(words)
        self.too_long.setVisible(bool(words))

    def stop(self, words: str, *, second: bool = False) -> None:
        """Say that this person is not to be contacted, or (empty) nothing; `second` offers to go on all the same."""
        self._stopped.setText(words)
        self.stopped.setVisible(bool(words))
        self.go_on.setVisible(second)
        if second:
            self.go_on.setFocus()


def _panel(kind: str, icon: str, role: str, words: Label, *buttons: Button) -> QWidget:
    inside = row(Picture(icon, role, 18), words, *buttons, space=8, margins=(12, 8, 10, 8))
    inside.setStretch(1, 1)
    return pane(inside, kind=kind)

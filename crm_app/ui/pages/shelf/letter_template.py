"""One letter or script with its merge fields: it saves by itself as one's own version, until it is set back."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea

from crm_app.domain import letters
from crm_app.domain.letter_kinds import KINDS, MAIL, NOTE_LONGEST, form
from crm_app.store import letter_templates
from crm_app.store.book import Book
from crm_app.store.letter_templates import TemplateRow
from crm_app.ui import formats, letter_words
from crm_app.ui.saving import Saving
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.fold import Fold
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.saving_text import SavingLine, SavingText
from crm_app.ui.widgets.tab_order import follow_layout

_LEAST_LINES = 10


class LetterTemplate(QFrame):
    """It shows what it is given, and stores what is typed."""

    did = Signal(str)
    left = Signal()

    def __init__(self, saving: Saving) -> None:
        super().__init__()
        self.setProperty("kind", "detail")
        self.setAccessibleName(self.tr("Details"))
        self._saving = saving
        self.kind = ""
        self.back = SquareButton(self.tr("Back to the list"), "arrow-left")
        self.title = Label("", "panel_title", wrap=True)
        self.whose = Label("", "small", tone="text3", wrap=True)
        self.subject = SavingLine(self.tr("Subject"), self.tr("Subject"), quiet=False)
        self.text = SavingText(self.tr("Words"), self.tr("Dear …"), least=_LEAST_LINES, quiet=False)
        self.problem = Label("", "small", tone="warn", wrap=True)
        self.reset = Button(self.tr("Back to the words it came with"), "plain", "rotate-ccw")
        self.fields = {key: self._field(key, words) for key, words in letter_words.fields().items()}
        self._lay_out()
        self.subject.settled.connect(partial(self._save, "subject"))
        self.text.settled.connect(partial(self._save, "text"))
        self.text.textChanged.connect(self.look)
        self.subject.textChanged.connect(self.look)
        self.reset.clicked.connect(self.set_back)
        self.back.clicked.connect(self.left)

    def _field(self, key: str, words: str) -> Button:
        made = Button(words, "ghost", "plus", height=26, role="small_strong")
        made.setToolTip(f"{{{key}}}")
        made.setAccessibleName(self.tr("Put in: {field}").format(field=words))
        made.clicked.connect(partial(self.put_in, key))
        return made

    def _lay_out(self) -> None:
        flow = Flow(space=2, lines=0)
        for button in self.fields.values():
            flow.addWidget(button)
        explained = Label(
            self.tr(
                "What stands in {…} is filled in for each person. Words in […] are for you to fill in. "
                "A passage in {{…}} is left out when one of its fields is empty."
            ),
            "small",
            tone="text3",
            wrap=True,
        )
        self.fold = Fold(self.tr("Put in what the book knows"), holder(flow))
        words = column(self.title, self.whose, space=1)
        head = row(column(self.back, None), words, space=6)
        head.setStretch(1, 1)
        body = column(
            head, self.subject, self.text, self.problem, row(self.reset, None), explained, self.fold, None,
            space=8, margins=(20, 14, 16, 20),
        )  # fmt: skip
        scroll = QScrollArea()
        scroll.setWidget(pane(body, kind="surface"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("Words of this letter"))
        self.setLayout(column(scroll, space=0))

    def show_template(self, found: TemplateRow) -> None:
        """Show the words of a kind; what is typed for the one before is saved first."""
        if found.kind != self.kind:
            self.flush()
        self.kind = found.kind
        self.title.setText(letter_words.kind(found.kind))
        self.whose.setText(self.tr("In your own words") if found.own else self.tr("As it came"))
        self.subject.setVisible(form(found.kind) == MAIL)
        self.subject.show_value(found.subject)
        self.text.show_value(found.text)
        self.reset.setVisible(found.own)
        self.look()
        follow_layout(self)

    def look(self) -> None:
        """Say what will not be filled in, or does not fit."""
        wrong = letters.mistake(self.subject.text()) or letters.mistake(self.text.text())
        most = NOTE_LONGEST.get(self.kind, 0)
        said = ""
        if wrong:
            said = self.tr("“{field}” is no field: it stays in the letter as it is.").format(field=wrong)
        elif most and len(self.text.text()) > most:
            said = self.tr("There is room for {most} characters.").format(most=formats.count(most))
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def put_in(self, key: str) -> None:
        """Put a field where the cursor is."""
        self.text.insertPlainText(f"{{{key}}}")
        self.text.setFocus()

    def flush(self) -> None:
        """Save what is being typed."""
        self.subject.save()
        self.text.save()

    def _save(self, part: str, text: str) -> None:
        if self.kind:
            label = self.tr("Change the words of “{kind}”").format(kind=letter_words.kind(self.kind))
            self._saving.put("letter_template", KINDS.index(self.kind), part, text, label=label)

    def set_back(self) -> None:
        """Let it say again what it came with."""
        kind = self.kind
        self.text.forget()
        self.subject.forget()
        label = self.tr("Back to the words it came with: {kind}").format(kind=letter_words.kind(kind))

        def change(book: Book) -> bool:
            letter_templates.reset(book, kind)
            return True

        if self._saving.do(label, change):
            self.did.emit(label)
            self.text.setFocus()

"""The fields of a letter: what kind, about what, to which address, the subject, and the text with its margin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from crm_app.domain import checker
from crm_app.domain.letter_kinds import MAIL, SCRIPT, form
from crm_app.ui import formats, letter_words
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.margin_text import MarginText
from crm_app.ui.widgets.picker import Picker
from crm_app.ui.widgets.saving_text import SavingLine, SavingText

_LABEL = 64
_LEAST_LINES = 12


class LetterForm(QWidget):
    """It shows what it is given and says what is typed and chosen."""

    kind_picked = Signal(str)
    about_picked = Signal(str)
    to_picked = Signal(str)
    address_wanted = Signal()
    """There is no address yet; one shall be added."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = Picker(self.tr("Kind of letter"), letter_words.kinds())
        self.about = Picker(self.tr("About whom"), {})
        self.to = Picker(self.tr("To"), {})
        self.nowhere = Button(self.tr("Add an e-mail address"), "link", height=28)
        self.subject = SavingLine(self.tr("Subject"), self.tr("Subject"), quiet=False)
        self.text = SavingText(self.tr("Text of the letter"), self.tr("Dear …"), least=_LEAST_LINES, quiet=False)
        self.margined = MarginText(self.text)
        self.words = Label("", "small", tone="text3")
        self._rows = {
            "kind": self._labelled(self.tr("Kind"), self.kind),
            "about": self._labelled(self.tr("About"), self.about),
            "to": self._labelled(self.tr("To"), self.to, self.nowhere),
            "subject": self._labelled(self.tr("Subject"), self.subject),
        }
        self.setLayout(column(*self._rows.values(), 2, self.margined, self.words, space=6))
        self.kind.picked.connect(self.kind_picked)
        self.about.picked.connect(self.about_picked)
        self.to.picked.connect(self.to_picked)
        self.nowhere.clicked.connect(self.address_wanted)
        self.text.textChanged.connect(self.count)

    def _labelled(self, words: str, *fields: QWidget) -> QWidget:
        label = Label(words, "small", tone="text3")
        label.setFixedWidth(px(_LABEL))
        label.setBuddy(fields[0])
        line = row(label, *fields, space=4)
        line.setStretch(1, 1)
        if len(fields) > 1:
            line.setAlignment(fields[1], Qt.AlignmentFlag.AlignLeading)
        return holder(line)

    def show_kind(self, kind: str) -> None:
        """Show the fields that a kind has."""
        self.kind.show_key(kind)
        self._rows["to"].setVisible(form(kind) == MAIL)
        self._rows["subject"].setVisible(form(kind) == MAIL)
        said = self.tr("What to say") if form(kind) == SCRIPT else self.tr("Text of the letter")
        self.text.setAccessibleName(said)

    def show_addresses(self, addresses: Sequence[str], chosen: str) -> None:
        """Offer these addresses."""
        self.to.clear()
        for address in addresses:
            self.to.addItem(address, address)
        self.to.show_key(chosen)
        self.to.setVisible(bool(addresses))
        self.nowhere.setVisible(not addresses)

    def show_names(self, names: Sequence[tuple[int, str]], chosen: int) -> None:
        """Offer these referrals to be written about; none hides the line."""
        self.about.clear()
        for number, name in names:
            self.about.addItem(name, str(number))
        self.about.show_key(str(chosen))
        self._rows["about"].setVisible(bool(names))

    def show_words(self, subject: str, text: str) -> None:
        """Show the letter as the book has it; what is being typed stays."""
        self.subject.show_value(subject)
        self.text.show_value(text)
        self.count()

    def count(self) -> None:
        """Say how long it is."""
        self.words.setText(
            self.tr("{words} words, {signs} characters").format(
                words=formats.count(checker.count_words(self.text.text())),
                signs=formats.count(len(self.text.text())),
            )
        )

    def set_reading(self, *, on: bool) -> None:
        """A letter that was sent can be read and copied, not written."""
        self.subject.setReadOnly(on)
        self.text.setReadOnly(on)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.text.setTextInteractionFlags(flags if on else Qt.TextInteractionFlag.TextEditorInteraction)
        self.kind.setEnabled(not on)
        self.about.setEnabled(not on)
        self.to.setEnabled(not on)

    def save(self) -> None:
        """Give out what is being typed."""
        self.subject.save()
        self.text.save()

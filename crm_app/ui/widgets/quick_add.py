"""Somebody new in one line: what was understood stands below while one types, and who is in the book already."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from typing_extensions import override

from crm_app.domain import quick_line
from crm_app.domain.quick_line import QuickLine
from crm_app.ui import fonts, words
from crm_app.ui.drafts import Drafts
from crm_app.ui.models.blocks import ID
from crm_app.ui.offers import Sender
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import ElidedLabel, Label, Picture
from crm_app.ui.widgets.person_field import ROLE_LINE, ROW, Offer, OfferDelegate

DRAFT = "quick-add"
_MOST_SHOWN = 4


class QuickEntry(NamedTuple):
    """A line as it is to be stored, for somebody new (`person` 0) or laid over one; `sender` is its referrer."""

    line: QuickLine
    person: int
    sender: Sender


class QuickAdd(QWidget):
    """The line, its preview and the people of the book who match; Enter adds, Down goes to those who match.

    Other widgets may put it into a window of their own. It never loses its text: a draft is kept until `done` is
    called.
    """

    filled = Signal(object)
    """A `QuickEntry` to be stored."""
    opened = Signal(int)
    """Somebody of the book was chosen, and nothing was typed that would add to them."""
    left = Signal()
    """Escape: the text stays."""

    def __init__(
        self,
        alike: Callable[[QuickLine], list[Offer]],
        sender: Callable[[str], Sender],
        drafts: Drafts,
        *,
        draft: str = DRAFT,
        undoes: bool = True,
    ) -> None:
        """`alike` finds who of the book a line may mean, `sender` whom its referrer (see `offers`); `undoes` tells
        whether a window is there in which Ctrl+Z takes the new contact back.
        """
        super().__init__()
        self._alike, self._find_sender, self._drafts, self._draft = alike, sender, drafts, draft
        self._undoes = undoes
        self._offers: list[Offer] = []
        self._sender = Sender()
        self.understood = QuickLine()
        self.line = _Line()
        self.line.setPlaceholderText(self.tr("Ben Okafor, policy analyst at Urban Institute, via Karen Lee"))
        self.line.setAccessibleName(self.tr("New contact in one line"))
        self.preview = QWidget()
        self._parts = column(space=4)
        self.preview.setLayout(self._parts)
        self.there = Label("", "section", tone="text2")
        self.matches = _Matches(self.tr("People in your book who match"))
        self.add = Button(self.tr("Add"), "primary", "user-plus")
        self.hint = Label("", "small", tone="text3", wrap=True)
        foot = row(self.hint, self.add, space=12)
        foot.setStretch(0, 1)
        self.setLayout(column(self.line, self.preview, self.there, self.matches, foot, space=10))
        self.setFocusProxy(self.line)
        self.line.setText(drafts.kept(self._draft).get("line", ""))
        self._connect()
        self._read()

    def _connect(self) -> None:
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self.submit)
        self.add.clicked.connect(self.submit)
        self.matches.activated.connect(self._choose)
        self.line.installEventFilter(self)
        self.matches.installEventFilter(self)
        self._drafts.watch(self._draft, lambda: {"line": self.line.text()})

    def done(self) -> None:
        """The book has it: the line is empty for the next person."""
        self._drafts.drop(self._draft)
        self.line.clear()
        self._drafts.drop(self._draft)

    def submit(self) -> None:
        """Give out the line as somebody new, or say what is missing."""
        if self.understood.name:
            self.filled.emit(QuickEntry(self.understood, 0, self._sender))
        else:
            self.hint.setText(self.tr("Type a name first."))
            self.line.setFocus()

    def _choose(self, index: QModelIndex) -> None:
        person = int(index.data(ID))
        if self.understood.has_more:
            self.filled.emit(QuickEntry(self.understood, person, self._sender))
        else:
            self.opened.emit(person)

    def _typed(self) -> None:
        self._drafts.touch(self._draft)
        self._read()

    def _read(self) -> None:
        self.understood = quick_line.read(self.line.text())
        self._sender = self._find_sender(self.understood.referrer)
        self._offers = self._alike(self.understood)[:_MOST_SHOWN]
        self._show_parts()
        self._show_matches()
        name = self.understood.name
        self.add.setEnabled(bool(name))
        same = any(offer.name.casefold() == name.casefold() for offer in self._offers)
        self.add.setText(self.tr("Add another") if same else self.tr("Add"))
        self.hint.setText(self._say())

    def _say(self) -> str:
        if not self.understood.name:
            return self.tr("Also read: an e-mail, a phone number, a web address, #tags, and “Karen said talk to Ben”.")
        if self._offers and self.understood.has_more:
            return self.tr("Enter adds a new contact. Choose one of these to add the rest of the line to them.")
        if self._offers:
            return self.tr("Enter adds a new contact. Choose one of these to open them.")
        if not self._undoes:
            return self.tr("Enter adds this contact.")
        return self.tr("Enter adds this contact. Ctrl+Z takes it back.")

    def _show_parts(self) -> None:
        clear(self._parts)
        for icon, text in _told(self.understood, self._sender):
            self._parts.addLayout(row(Picture(icon, "accent_text", 15), ElidedLabel(text), space=8))
        self.preview.setVisible(bool(self._parts.count()))
        self.preview.setAccessibleName(". ".join(text for _, text in _told(self.understood, self._sender)))

    def _show_matches(self) -> None:
        self.matches.show_offers(self._offers)
        self.there.setText(self.tr("Already in your book"))
        self.there.setVisible(bool(self._offers))
        self.updateGeometry()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if watched is self.line and event.key() == Qt.Key.Key_Down and self._offers:
            self.matches.enter()
            return True
        if watched is self.matches and event.key() == Qt.Key.Key_Up and self.matches.currentIndex().row() == 0:
            self.line.setFocus()
            return True
        return super().eventFilter(watched, event)


class _Line(QLineEdit):
    """A line that takes a pasted signature: its lines are kept apart by commas."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(fonts.font("lead"))
        self.setFixedHeight(px(38))
        self.setAcceptDrops(False)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        from PySide6.QtGui import QGuiApplication, QKeySequence

        pasted = QGuiApplication.clipboard().mimeData() if event.matches(QKeySequence.StandardKey.Paste) else None
        if isinstance(pasted, QMimeData) and "\n" in pasted.text().strip():
            self.insert(", ".join(filter(None, (line.strip(" ,;") for line in pasted.text().splitlines()))))
        else:
            super().keyPressEvent(event)


class _Matches(QListView):
    """Who is there already, name over role."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setProperty("kind", "popup")
        self.setItemDelegate(OfferDelegate(self))
        self.setAccessibleName(name)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_offers(self, offers: list[Offer]) -> None:
        """Show these, or nothing at all."""
        self._model.clear()
        for offer in offers:
            item = QStandardItem(offer.name)
            item.setData(offer.person, ID)
            item.setData(offer.role, ROLE_LINE)
            item.setAccessibleText(words.role(offer.name, offer.role))
            self._model.appendRow(item)
        self.setVisible(bool(offers))
        self.setFixedHeight(len(offers) * px(ROW) + px(12))

    def enter(self) -> None:
        """The focus comes in from above."""
        self.setCurrentIndex(self._model.index(0, 0))
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _told(line: QuickLine, sender: Sender) -> list[tuple[str, str]]:
    """What was understood, a line and its icon for each thing."""
    from PySide6.QtCore import QCoreApplication

    def tr(text: str) -> str:
        return QCoreApplication.translate("QuickAdd", text)

    job = tr("{title} at {organisation}") if line.title and line.organisation else "{title}{organisation}"
    via = ""
    if sender.person or sender.channel:
        via = tr("Sent by {name}").format(name=sender.name)
    elif sender.alike > 1:
        via = tr(
            "Sent by {name}, a new contact: {count} in your book are called so. Type more of the name to mean one."
        )
        via = via.format(name=sender.name, count=sender.alike)
    elif sender.name:
        via = tr("Sent by {name}, who is new in your book too").format(name=sender.name)
    told = [
        ("user-plus", line.name),
        ("briefcase", job.format(title=line.title, organisation=line.organisation)),
        ("waypoints", via),
        *(("mail", text) for text in line.emails),
        *(("phone", text) for text in line.phones),
        *(("link", text) for text in line.urls),
        ("tag", ", ".join(line.tags)),
        ("notebook-pen", line.note),
    ]
    return [(icon, text) for icon, text in told if text]

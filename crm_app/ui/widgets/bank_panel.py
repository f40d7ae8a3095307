"""The question bank under the questions of a meeting: a few that are still missing, or all of it to search through."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QWidget
from typing_extensions import override

from crm_app.domain.questions import CATEGORIES
from crm_app.store.questions import QuestionRow
from crm_app.ui import announce, fonts, words
from crm_app.ui.delegates.bank import PITCH, BankDelegate
from crm_app.ui.models.bank import BankModel
from crm_app.ui.models.blocks import ID
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.filter_row import FilterRow
from crm_app.ui.widgets.labels import Label

_SUGGESTED, _SEEN = 3, 7


class BankList(QListView):
    """Space, Enter or a click on the box chooses a question, or takes it out again; others drag it away."""

    toggled = Signal(int)
    left_above = Signal()

    def __init__(self, model: BankModel) -> None:
        super().__init__()
        self.setProperty("kind", "painted")
        self.setModel(model)
        self.setItemDelegate(BankDelegate(self, model))
        self.setAccessibleName(self.tr("Question bank"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.toggled.emit(int(index.data(ID)))
        elif event.key() == Qt.Key.Key_Up and index.row() <= 0:
            self.left_above.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        index = self.indexAt(event.position().toPoint())
        box = self.visualRect(index)
        along = event.position().x() - box.x()
        if self.isRightToLeft():
            along = box.width() - along
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and along < px(54):
            self.toggled.emit(int(index.data(ID)))
        super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        if (index := self.indexAt(event.position().toPoint())).isValid():
            self.toggled.emit(int(index.data(ID)))

    def enter(self) -> None:
        """Take the focus, with a current line."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.setFocus(Qt.FocusReason.TabFocusReason)


class BankPanel(QWidget):
    """`toggled` gives the key of a question that is to be chosen or taken out."""

    toggled = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[QuestionRow] = ()
        self._chosen: frozenset[int] = frozenset()
        self._suggested: list[int] = []
        self.browsing = False
        self.model = BankModel(self)
        self.list = BankList(self.model)
        self.browse = Button("", "link")
        self.search = QLineEdit()
        self.search.setFixedHeight(px(32))
        self.search.setFont(fonts.font("base"))
        self.search.setAcceptDrops(False)
        self.search.setPlaceholderText(self.tr("Search the question bank"))
        self.search.setAccessibleName(self.tr("Search the question bank"))
        categories = [(key, words.category(key)) for key in CATEGORIES]
        self.filters = FilterRow(self.tr("Questions about"), [("", self.tr("All")), *categories])
        self.nothing = Label("", tone="text3", wrap=True)
        head = row(Label(self.tr("From your question bank"), "base_strong", tone="text2"), None, self.browse)
        self.setLayout(column(head, self.search, self.filters, self.nothing, self.list, space=8))
        self.list.toggled.connect(self.toggled)
        self.browse.clicked.connect(self._turn)
        self.search.textChanged.connect(self._show)
        self.filters.changed.connect(self._show)
        self._show()

    def show_bank(self, bank: Sequence[QuestionRow], chosen: frozenset[int], topics: frozenset[str]) -> None:
        """The whole bank, the keys of what is in the meeting, and the topics that are asked about already."""
        self._all = [question for question in bank if not question.archived]
        self._chosen = chosen
        missing = [question for question in self._all if question.key not in chosen and question.topic not in topics]
        missing.sort(key=lambda question: (not question.must, question.stage != "middle"))
        by_topic = {question.topic: question.key for question in reversed(missing)}
        fresh = [question.key for question in missing if by_topic[question.topic] == question.key]
        # What was offered stays in its place, so that a tick does not make the next line slip under the pointer.
        kept = [key for key in self._suggested if any(question.key == key for question in self._all)]
        self._suggested = [*kept, *(key for key in fresh if key not in kept)][:_SUGGESTED]
        self._show()

    def forget(self) -> None:
        """Another meeting is in front: other questions are offered."""
        self._suggested = []
        if self.browsing:
            self._turn()

    def start_search(self) -> None:
        """Open the whole bank with the cursor in its search field."""
        if not self.browsing:
            self._turn()
        self.search.setFocus()

    def _turn(self) -> None:
        self.browsing = not self.browsing
        if not self.browsing:
            self.search.clear()
            self.filters.clear()
        self._show()

    def _show(self) -> None:
        found = self._found() if self.browsing else [one for one in self._all if one.key in self._suggested]
        self.model.show_questions(found, self._chosen)
        self.search.setVisible(self.browsing)
        self.filters.setVisible(self.browsing)
        whole = self.tr("Browse all {count}").format(count=len(self._all))
        self.browse.setText(self.tr("Fewer") if self.browsing else whole)
        self.nothing.setVisible(self.browsing and not found)
        self.nothing.setText(self.tr("No question here says “{text}”.").format(text=self.search.text().strip()))
        counts = {key: sum(1 for one in self._all if one.category == key) for key in CATEGORIES}
        self.filters.count({"": len(self._all), **counts})
        self.list.setVisible(bool(found))
        self.list.setFixedHeight(px(PITCH) * min(max(len(found), 1), _SEEN))
        if self.browsing and self.search.hasFocus():
            announce.say(self, self.tr("%n questions found", "", len(found)))

    def _found(self) -> list[QuestionRow]:
        typed = self.search.text().casefold().split()
        return [
            one
            for one in self._all
            if self.filters.key in {"", one.category}
            and all(word in f"{one.text} {one.topic}".casefold() for word in typed)
        ]

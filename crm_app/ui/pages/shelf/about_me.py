"""Who I am: introductions beside name, reach, interests, skills and values."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from crm_app.store import me
from crm_app.ui.pages.shelf.introductions import Introductions
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.saving_text import SavingLine, SavingText
from crm_app.ui.widgets.tab_order import follow_layout

_BESIDE_FROM = 820
_LABEL = 84


class AboutMe(QScrollArea):
    """Two columns where there is room, else one under the other."""

    did = Signal(str)

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__()
        self._session = session
        self._saving = saving
        self.introductions = Introductions(session, saving)
        self.introductions.did.connect(self.did)
        self.fields: dict[str, SavingLine | SavingText] = {}
        self._form = QVBoxLayout()
        self._form.setSpacing(px(4))
        self._fill_form()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(px(40))
        left = holder(column(self.introductions, None, space=0))
        right = holder(column(self._form, None, space=0))
        left.setMaximumWidth(px(620))
        right.setMaximumWidth(px(620))
        self._columns.addWidget(left, 5)
        self._columns.addWidget(right, 4)
        outer = QVBoxLayout()
        outer.setContentsMargins(px(20), px(8), px(20), px(24))
        outer.addLayout(self._columns)
        outer.addStretch(1)
        self.setWidget(pane(outer, kind="surface"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("About me"))
        self.refresh()

    def _fill_form(self) -> None:
        self._form.addWidget(Label(self.tr("Who I am"), "panel_title"))
        self._form.addSpacing(px(6))
        lines = (
            ("name", self.tr("Name"), self.tr("As it stands on sheets and letters")),
            ("headline", self.tr("What I do"), self.tr("Student of geography, final year")),
            ("email", self.tr("E-mail"), self.tr("For your own card")),
            ("phone", self.tr("Phone"), self.tr("For your own card")),
        )
        texts = (
            ("summary", self.tr("In short"), self.tr("Where you come from, in a few lines")),
            ("interests", self.tr("Interests"), self.tr("What you could talk about for hours")),
            ("skills", self.tr("Skills"), self.tr("What others ask you to do")),
            ("worth", self.tr("Values"), self.tr("What a place has to have, and what you would not do")),
        )
        for key, label, hint in lines:
            self._add(key, label, SavingLine(label, hint))
        for key, label, hint in texts:
            self._add(key, label, SavingText(label, hint))

    def _add(self, key: str, label: str, field: SavingLine | SavingText) -> None:
        self.fields[key] = field
        field.settled.connect(partial(self._save, key))
        words = Label(label, "small", tone="text3", wrap=True)
        words.setFixedWidth(px(_LABEL))
        words.setBuddy(field)
        self._form.addLayout(row(column(7, words, None, space=0), field, space=0))

    def refresh(self) -> None:
        """Ask the book again."""
        owner = me.get(self._session.book)
        for key, field in self.fields.items():
            field.show_value(getattr(owner, key))
        self.introductions.refresh()
        if (inside := self.widget()) is not None:
            follow_layout(inside)

    def flush(self) -> None:
        """Save what is being typed."""
        for field in self.fields.values():
            field.save()
        self.introductions.flush()

    @property
    def first(self) -> QWidget:
        """Where the focus begins: the first introduction, or the line for one."""
        lines = self.introductions.versions.lines
        return lines[0].text if lines else self.introductions.fresh

    def _save(self, key: str, text: str) -> None:
        self._saving.put("me", 0, key, text.strip(), label=self.tr("Change what I say about myself"))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        wide = self.width() >= px(_BESIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)

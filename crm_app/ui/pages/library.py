"""The library: what one brings to every meeting, about oneself and to be asked."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from crm_app.ui.actions import Actions
from crm_app.ui.pages.page import Page
from crm_app.ui.pages.shelf.about_me import AboutMe
from crm_app.ui.pages.shelf.bank import Bank
from crm_app.ui.pages.shelf.shelf import Shelf
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.group import wrapping
from crm_app.ui.widgets.labels import Label

_ABOUT_ME = frozenset({"me", "introduction", "meeting", "setting", "campaign"})
_PLAYBOOKS = frozenset({"playbook", "campaign", "setting"})
_BANK = frozenset({"question", "topic", "meeting_question", "meeting", "participant", "person", "setting"})


if TYPE_CHECKING:
    from crm_app.ui.pages.shelf.playbooks import Playbooks


class LibraryPage(Page):
    """Parts under one title, each made when it is first shown; further ones are a line of `_more` each."""

    def __init__(self, session: Session, saving: Saving, actions: Actions, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._actions = actions
        self._session = session
        self._saving = saving
        self._clock = clock
        self.about_me: AboutMe | None = None
        self.bank: Bank | None = None
        self.tab_me = _tab(self.tr("About me"))
        self.tab_bank = _tab(self.tr("Questions"))
        self.playbooks: Playbooks | None = None
        self.tab_playbooks = _tab(self.tr("Playbooks"))
        self.shelves: dict[str, Shelf] = {}
        self.tabs = {key: _tab(text) for key, (text, _make) in self._more().items()}
        title = Label(self.tr("Library"), "page_title")
        tabs = (self.tab_me, self.tab_bank, self.tab_playbooks, *self.tabs.values())
        head = row(title, wrapping(*tabs), space=16, margins=(18, 13, 12, 6))
        head.setStretch(1, 1)
        self.stack = QStackedWidget()
        self.setLayout(column(pane(column(holder(head), self.stack, space=0), kind="surface"), space=0))
        self.tab_me.clicked.connect(self.show_me)
        self.tab_bank.clicked.connect(self.show_bank)
        self.tab_playbooks.clicked.connect(self.show_playbooks)
        for key, tab in self.tabs.items():
            tab.clicked.connect(partial(self.show_shelf, key))
        session.changed.connect(self._refresh)
        self.show_me()

    def _more(self) -> dict[str, tuple[str, Callable[[], Shelf]]]:
        """Further parts: their words, and how each is made."""
        return {
            "letters": (self.tr("Letters"), self._make_letters),
            "reflection": (self.tr("Reflection"), self._make_reflection),
            "todo": (self.tr("To do"), self._make_todo),
        }

    def _make_letters(self) -> Shelf:
        from crm_app.ui.pages.shelf.letters import Letters

        return Letters(self._session, self._saving)

    def _make_reflection(self) -> Shelf:
        from crm_app.ui.pages.shelf.reflection import Reflection

        return Reflection(self._session, self._saving)

    def _make_todo(self) -> Shelf:
        from crm_app.ui.pages.shelf.todo import ToDo

        return ToDo(self._session, self._saving)

    def show_shelf(self, key: str) -> Shelf:
        """Bring a further part to the front."""
        shelf = self.shelves.get(key)
        if shelf is None:
            shelf = self.shelves[key] = self._more()[key][1]()
            shelf.did.connect(self.did)
            shelf.wanted.connect(self.wanted)
            self.stack.addWidget(shelf)
        self._turn(shelf)
        return shelf

    def show_me(self) -> None:
        """What I say of myself."""
        if self.about_me is None:
            self.about_me = AboutMe(self._session, self._saving)
            self.about_me.did.connect(self.did)
            self.stack.addWidget(self.about_me)
        self._turn(self.about_me)

    def show_bank(self) -> None:
        """What there is to ask."""
        self._make_bank()
        if self.bank is not None:
            self._turn(self.bank)

    def show_playbooks(self) -> None:
        """By which rules I go."""
        if self.playbooks is None:
            from crm_app.ui.pages.shelf.playbooks import Playbooks

            self.playbooks = Playbooks(self._session, self._saving)
            self.playbooks.did.connect(self.did)
            self.stack.addWidget(self.playbooks)
        self._turn(self.playbooks)

    def _make_bank(self) -> Bank:
        if self.bank is None:
            self.bank = Bank(self._session, self._saving, self._actions, self._clock)
            self.bank.did.connect(self.did)
            self.bank.wanted.connect(self.wanted)
            self.bank.titled.connect(self.titled)
            self.bank.tallied.connect(self.tallied)
            self.stack.addWidget(self.bank)
        return self.bank

    def _turn(self, part: QWidget) -> None:
        self.stack.setCurrentWidget(part)
        self.tab_me.setChecked(part is self.about_me)
        self.tab_bank.setChecked(part is self.bank)
        self.tab_playbooks.setChecked(part is self.playbooks)
        for key, tab in self.tabs.items():
            tab.setChecked(part is self.shelves.get(key))
        self.enable_actions(front=self.isVisible())
        self.titled.emit()
        self.tallied.emit()

    @property
    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of this section do."""
        bank = self._make_bank()
        return {
            "new_question": self._begin_question,
            "copy_question": bank.detail.copy_to_mine,
            "archive_question": bank.archive,
            "trash_question": bank.trash,
        }

    def _begin_question(self) -> None:
        self.show_bank()
        self._make_bank().begin()

    def enable_actions(self, *, front: bool) -> None:
        """Say which actions make sense; `front` is whether this page is the one in front."""
        if self.bank is not None:
            self.bank.enable_actions(front=front and self._in_bank)
        else:
            for name in ("copy_question", "archive_question", "trash_question"):
                self._actions.enable(name, on=False)

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if self.about_me is not None and touched.keys() & _ABOUT_ME:
            self.about_me.refresh()
        if self.bank is not None and touched.keys() & _BANK:
            self.bank.refresh()
        if self.playbooks is not None and touched.keys() & _PLAYBOOKS:
            self.playbooks.refresh()
        for shelf in self.shelves.values():
            if touched.keys() & shelf.SHOWS:
                shelf.refresh()

    @property
    def _in_playbooks(self) -> bool:
        return self.playbooks is not None and self.stack.currentWidget() is self.playbooks

    @property
    def _in_bank(self) -> bool:
        return self.bank is not None and self.stack.currentWidget() is self.bank

    @property
    @override
    def title(self) -> str:
        if self._in_playbooks:
            return self.tr("Playbooks")
        for key, tab in self.tabs.items():
            if self.stack.currentWidget() is self.shelves.get(key):
                return tab.text()
        return self.tr("Questions") if self._in_bank else self.tr("About me")

    @property
    @override
    def tally(self) -> str:
        return self.bank.tally if self.bank is not None and self._in_bank else ""

    @property
    @override
    def panes(self) -> list[QWidget]:
        if self.bank is not None and self._in_bank:
            return [self.bank.table, self.bank.detail.text]
        if self.playbooks is not None and self._in_playbooks:
            return [self.playbooks.first, self.playbooks.holidays]
        if isinstance(shelf := self.stack.currentWidget(), Shelf):
            return shelf.panes
        return [self.about_me.first, self.about_me.fields["name"]] if self.about_me is not None else [self.tab_me]

    @property
    @override
    def record(self) -> tuple[str, int]:
        return ("question", self.bank.table.current_id()) if self.bank is not None and self._in_bank else ("me", 0)

    @override
    def show_record(self, record: int) -> None:
        self.show_bank()
        self._make_bank().show_record(record)

    @override
    def focus_first(self) -> None:
        if self.bank is not None and self._in_bank:
            self.bank.focus_first()
        elif self.playbooks is not None and self._in_playbooks:
            self.playbooks.first.setFocus()
        elif isinstance(shelf := self.stack.currentWidget(), Shelf):
            shelf.first.setFocus()
        elif self.about_me is not None:
            self.about_me.first.setFocus()

    @override
    def escape(self) -> bool:
        if isinstance(shelf := self.stack.currentWidget(), Shelf):
            return shelf.escape()
        if self.bank is None or not self._in_bank:
            return False
        if self.bank.detail.isAncestorOf(self.focusWidget()) or self.bank.splitter.close_detail():
            self.bank.close_detail()
            return True
        return self.bank.clear()


def _tab(text: str) -> Button:
    tab = Button(text, "chip", height=26, role="small_strong")
    tab.setCheckable(True)
    return tab

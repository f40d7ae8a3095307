"""Letters and scripts: every kind in a list, the words of one beside it."""

from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from crm_app.store import letter_templates
from crm_app.ui.delegates.letters import KindDelegate
from crm_app.ui.models.letter_kinds import KindLine, groups
from crm_app.ui.pages.shelf.letter_template import LetterTemplate
from crm_app.ui.pages.shelf.shelf import Shelf
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, pane
from crm_app.ui.widgets.grouped_list import GroupedList
from crm_app.ui.widgets.two_panes import TwoPanes


class Letters(Shelf):
    """Enter leads into the words, Escape back to the list."""

    SHOWS = frozenset({"letter_template", "playbook", "campaign", "setting"})

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__()
        self._book = session.book
        self.list = GroupedList(self.tr("Letters and scripts"))
        KindDelegate(self.list)
        self.detail = LetterTemplate(saving)
        self.sides = TwoPanes(pane(column(self.list, space=0), kind="surface"), self.detail, self.detail.back)
        self.setLayout(column(self.sides, space=0))
        self.list.current_changed.connect(self._show)
        self.list.opened.connect(self._open)
        self.detail.left.connect(self.escape)
        self.detail.did.connect(self.did)
        self.sides.set_filled(filled=True)
        self.refresh()

    @property
    @override
    def first(self) -> QWidget:
        return self.list

    @property
    @override
    def panes(self) -> list[QWidget]:
        return [self.list, self.detail.text] if self.detail.isVisible() else [self.list]

    @override
    def refresh(self) -> None:
        self.list.show_groups(groups(letter_templates.listed(self._book)))
        self._show(self.list.current_line())

    def _show(self, line: object) -> None:
        if isinstance(line, KindLine):
            self.detail.show_template(letter_templates.of_kind(self._book, line.key))

    def _open(self, _line: object) -> None:
        self.sides.open_detail()
        self.detail.text.setFocus()

    @override
    def escape(self) -> bool:
        focus = QApplication.focusWidget()
        inside = focus is not None and self.detail.isAncestorOf(focus)
        if self.sides.close_detail() or inside:
            self.list.setFocus()
            return True
        return False

"""Asks for somebody of the book."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui.dialogs.ask import Ask
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.person_field import Offer, PersonField


class PickPerson(Ask):
    """`person` is the id of who was chosen."""

    def __init__(self, window: QWidget, offers: Callable[[str], list[Offer]], *, title: str, verb: str) -> None:
        super().__init__(window, title=title, verb=verb)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = PersonField(offers)
        self._wrong = Label(self.tr("Choose somebody of your book."), "small_strong", tone="bad")
        self._wrong.hide()
        self.ask_for(self.tr("Name"), self.field, self._wrong)
        self.field.settled.connect(self._wrong.hide)
        self.field.setFocus()

    @property
    def person(self) -> int:
        """Who is meant; 0 for nobody of the book."""
        return self.field.person

    @override
    def ready(self) -> bool:
        self._wrong.setVisible(not self.person)
        if not self.person:
            self.field.setFocus()
        return bool(self.person)

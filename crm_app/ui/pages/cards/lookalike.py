"""Whose card it is: somebody new, or somebody of the book who looks like it, with what the book says beside."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from crm_app.store import people
from crm_app.store.book import Book
from crm_app.ui import card_words, fonts, offers, words
from crm_app.ui.widgets.boxes import column, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Avatar, Label
from crm_app.ui.widgets.person_field import PersonField

_SURELY = frozenset({"email", "url"})
_WITH_NAME = frozenset({"phone", "organisation"})
"""What tells something only together with the name: colleagues share a phone too."""


class Lookalike(QWidget):
    """`person` is whose card it is; 0 for somebody new."""

    changed = Signal()

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self._found: list[tuple[int, tuple[str, ...]]] = []
        self._settled = False
        self._apart: set[int] = set()
        self.avatar = Avatar(size=32)
        self.title = Label("", "group", wrap=True)
        self.why = Label("", "small", tone="text2", wrap=True)
        self.told = Label("", "small", tone="text2", wrap=True)
        self.yes = Button(self.tr("It is them"), "link", height=26)
        self.no = Button(self.tr("No, a new person"), "link", height=26)
        self.takes_job = QCheckBox(self.tr("Their role is now what the card says"))
        self.takes_job.setFont(fonts.font("small"))
        self.takes_job.setChecked(True)
        beside = column(self.title, self.why, self.told, self.takes_job, row(self.yes, self.no, None, space=4), space=3)
        self.panel = pane(row(column(self.avatar, None), beside, space=10, margins=(12, 10, 12, 6)), kind="info")
        self.field = PersonField(partial(offers.matching, book))
        self.field.setAccessibleName(self.tr("Whose card it is"))
        self.field.setPlaceholderText(self.tr("Somebody new, or a name of your book"))
        self.setLayout(column(self.panel, self.field, space=8))
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self._deny)
        self.field.settled.connect(self._choose)
        self.panel.hide()

    @property
    def person(self) -> int:
        """Whose card it is; 0 for somebody new. Whoever was chosen may be gone since, by an undo."""
        person = self.field.person
        return person if person and offers.of(self._book, [person]) else 0

    def begin(self, person: int) -> None:
        """Another card: nothing is said of it yet, but whose it is where it was filed before."""
        self._found, self._settled, self._apart = [], bool(person), set()
        self.takes_job.setChecked(True)
        self._set(person)

    def show_found(self, found: Sequence[tuple[int, tuple[str, ...]]]) -> None:
        """Who it may be, most likely first; who is so surely is taken for the one, until somebody says otherwise."""
        self._found = [one for one in found if one[0] not in self._apart]
        if self.field.person and not self.person:
            self._settled = False
        if not self._settled:
            best = self._found[0] if self._found else (0, ())
            surely = bool(_SURELY.intersection(best[1])) or (
                "name" in best[1] and bool(_WITH_NAME.intersection(best[1]))
            )
            self._set(best[0] if surely else 0)
        self._show()

    def _set(self, person: int) -> None:
        self.field.blockSignals(True)  # nobody chose
        if person:
            self.field.set_person(offers.of(self._book, [person])[0])
        else:
            self.field.forget()
        self.field.blockSignals(False)
        self._show()

    def _agree(self) -> None:
        self._settled = True
        self._set(self._found[0][0])
        self.changed.emit()

    def _deny(self) -> None:
        self._apart.update(number for number, _why in self._found)
        self._settled = True
        self._found = []
        self._set(0)
        self.changed.emit()

    def _choose(self) -> None:
        self._settled = True
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = self.person
        why = dict(self._found)
        person = chosen or (self._found[0][0] if self._found else 0)
        self.panel.setVisible(bool(person))
        if not person:
            return
        name = people.name_of(self._book, person)
        self.avatar.set_name(name)
        looks = self.tr("This is {name}") if chosen else self.tr("Looks like {name}")
        self.title.setText(looks.format(name=name))
        reason = card_words.reason(why.get(person, ()))
        self.why.setText(reason[:1].upper() + reason[1:])
        self.why.setVisible(bool(reason))
        self.told.setText(self._in_the_book(person))
        self.takes_job.setVisible(bool(chosen))
        self.yes.setVisible(not chosen)
        self.no.setVisible(person in why)

    def _in_the_book(self, person: int) -> str:
        """What the book says of somebody, to be held against the card."""
        (offer,) = offers.of(self._book, [person])
        reached = [detail.text for detail in people.get(self._book, person).details[:3]]
        known = " · ".join(filter(None, (words.role(offer.title, offer.organisation), *reached)))
        return self.tr("In the book: {known}").format(known=known or self.tr("nothing but the name"))

"""Who sent you: the way to somebody, which can be said, changed and taken back."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.errors import Unusable
from crm_app.store import people, referrals
from crm_app.store.book import Book
from crm_app.store.referrals import Link
from crm_app.ui import offers
from crm_app.ui.pages.person.part import Desk, Part, wrapped
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button, NameButton
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Picture
from crm_app.ui.widgets.person_field import PersonField


class Stop(QWidget):
    """One on the way: somebody to go to, a channel, or (the last) the person in front."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.arrow = Picture("chevron-right", "text3", 14)
        self.face = Avatar("", 20)
        self.channel = Picture("waypoints", "text3", 16)
        self.name = NameButton("")
        self.words = ElidedLabel("", "base_strong")
        self.setFixedHeight(px(24))
        self.setLayout(row(self.arrow, self.face, self.channel, self.name, self.words, space=5))

    def show_link(self, link: Link | str, *, first: bool) -> None:
        """Show somebody of the way; a text is the person in front."""
        name = link if isinstance(link, str) else link.name
        self.number = link.person or 0 if isinstance(link, Link) else 0
        person = bool(self.number)
        self.arrow.setVisible(not first)
        self.arrow.set_icon("chevron-left" if self.isRightToLeft() else "chevron-right")
        self.face.set_name(name)
        self.face.setVisible(person or isinstance(link, str))
        self.channel.setVisible(isinstance(link, Link) and link.channel)
        self.name.setVisible(person)
        self.words.setVisible(not person)
        if person:
            self.name.set_name(name)
        else:
            self.words.setText(name)


class Sender(Part):
    """The way, the words they used, and a field to say or change it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Who sent you"))
        self.change = Button(self.tr("Change"), "link", height=24, role="small_strong")
        self.change.clicked.connect(self.add)
        self.head.addWidget(self.change)
        self._flow = Flow(space=2, lines=2)
        self.stops: list[Stop] = []
        self.path: tuple[Link, ...] = ()
        self.words = wrapped("small", tone="text2")
        self.field = _Field(partial(offers.matching, self.book))
        self.field.setAccessibleName(self.tr("Who sent you"))
        self.field.setPlaceholderText(self.tr("Name of a person or of a channel, such as LinkedIn"))
        self.field.hide()
        self.field.taken.connect(self._take)
        self.field.given_up.connect(self.arrange_field)
        self.box.addLayout(self._flow)
        self.box.addWidget(self.words)
        self.box.addWidget(self.field)

    @override
    def refresh(self) -> bool:
        self.path = self.whole.path if self.whole is not None else ()
        links: list[Link | str] = [*self.path, self.name] if self.path else []
        self._show_way(links)
        last = self.path[-1] if self.path else None
        self.words.setText(last.words if last and not last.private else "")
        self.words.setVisible(bool(self.words.text()))
        return bool(self.path)

    def _show_way(self, links: list[Link | str]) -> None:
        while len(self.stops) < len(links):
            stop = Stop()
            stop.name.clicked.connect(partial(self._go, stop))
            self.stops.append(stop)
            self._flow.addWidget(stop)
        for place, stop in enumerate(self.stops):
            stop.setVisible(place < len(links))
            if place < len(links):
                stop.show_link(links[place], first=place == 0)

    @override
    def arrange(self) -> None:
        self.setVisible(self.filled or not self.field.isHidden())

    def arrange_field(self) -> None:
        """The field is put away again."""
        self.field.hide()
        self.arrange()

    def _go(self, stop: Stop) -> None:
        if stop.number:
            self.wanted.emit("person", stop.number)

    @override
    def add(self) -> None:
        """Say who sent you."""
        self.show()
        self.field.show()
        self.field.clear()
        self.field.setFocus()

    def take_back(self) -> None:
        """Nobody sent you after all."""
        label, person = self.tr("Forget who sent you to {name}").format(name=self.name), self.person
        if self.path:
            self.take_away(label, lambda book: referrals.forget_main(book, person))

    def _take(self) -> None:
        text = " ".join(self.field.text().split())
        sender = offers.Sender(person=self.field.person, name=text) if self.field.person else self._meant(text)
        self.field.clear()  # hiding it takes the focus away, and that takes what stands in it
        self.arrange_field()
        if text:
            label = self.tr("Say who sent you to {name}").format(name=self.name)
            self.do(label, partial(_set, self.person, sender))

    def _meant(self, text: str) -> offers.Sender:
        found = offers.sender(self.book, text)
        return found if found.channel or found.name.casefold() == text.casefold() else offers.Sender(name=text)


def _set(person: int, sender: offers.Sender, book: Book) -> bool:
    """Make somebody the one who sent you; a name that nobody has is added."""
    if sender.channel:
        people.set_origin(book, person, referrer=None, source=sender.channel)
        return True
    referrer = sender.person or people.add(book, name=sender.name)
    if referrer == person or person in {link.person for link in referrals.path(book, referrer)}:
        raise Unusable(f"{people.name_of(book, person)} stands on the way to {people.name_of(book, referrer)} already.")
    people.set_origin(book, person, referrer=referrer, source=None)
    return True


class _Field(PersonField):
    """A field for a name that is taken with Enter and put away with Escape."""

    taken = Signal()
    given_up = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
        popup = self.completer().popup()
        shown = popup is not None and popup.isVisible()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not shown:
            self.taken.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.taken.emit()

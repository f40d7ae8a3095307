"""Before a request goes out: who in the book could introduce, and who at the same employer was asked lately."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.domain.letter_kinds import REQUESTS
from crm_app.store import introducers, requests
from crm_app.store.book import Book
from crm_app.store.introducers import Introducer
from crm_app.store.requests import Early
from crm_app.ui import formats, own_clock, reasons
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column, holder, row
from crm_app.ui.widgets.buttons import NameButton
from crm_app.ui.widgets.labels import Label, Picture

_MOST = 4


class BeforeAsking(QWidget):
    """Hidden while nobody comes into question."""

    person_wanted = Signal(int)

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self._box = QVBoxLayout()
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(4))
        self.setLayout(column(self._box, space=0))
        self.setAccessibleName(self.tr("Before you ask"))
        self.hide()

    def show_for(self, person: int, kind: str) -> None:
        """Show what there is to know before a letter that asks; nothing for another. Who was named needs nobody."""
        asking = kind in {*REQUESTS, "linkedin-note"}
        cold = asking and kind != "request-referred"
        early = requests.too_early(self._book, person, self._book.clock()) if asking else None
        found = introducers.who_could_introduce(self._book, person, limit=_MOST) if cold else []
        clear(self._box)
        if early is not None:
            mark = Picture("triangle-alert", "warn", 15)
            self._box.addWidget(holder(row(column(mark, None), Label(self.warning(early), tone="warn", wrap=True))))
        if found:
            self._box.addSpacing(px(8 if early else 0))
            self._box.addWidget(Label(self.tr("Who could introduce you"), "section", tone="text2"))
        for one in found:
            self._box.addWidget(self._line(one))
        self.setVisible(early is not None or bool(found))

    def warning(self, early: Early) -> str:
        """Why it is too early, in words."""
        zone = ZoneInfo(own_clock.own_zone(self._book))
        today = self._book.clock().astimezone(zone).date()
        asked = reasons.on_day(early.asked_at.astimezone(zone).date(), today_=today)
        if early.talking:
            said = self.tr("{name} at {place} answered. Stay with them before you ask somebody else there")
        elif early.free_at is None:
            said = self.tr("{name} at {place} was asked {asked} and has not answered yet")
        else:
            said = self.tr("{name} at {place} was asked {asked}. Wait until {day} before you ask somebody else there")
        day = formats.day(early.free_at.astimezone(zone).date(), today=today) if early.free_at else ""
        return said.format(name=early.name, place=early.organisation, asked=asked, day=day)

    def _line(self, one: Introducer) -> QWidget:
        name = NameButton(one.name)
        name.clicked.connect(partial(self.person_wanted.emit, one.person))
        why = ". ".join(self._reason(key, words) for key, words in one.reasons[:2])
        return holder(column(row(name, None), Label(why, "small", tone="text2", wrap=True), space=0))

    def _reason(self, key: str, words: str) -> str:
        from crm_app.ui.pages.person.relations import kind_words

        text = {
            "named": self.tr("Named them to you"),
            "relation": self.tr("Knows them ({words})"),
            "named-by-same": self.tr("Both were named by {words}"),
            "together-now": self.tr("Both are at {words}"),
            "together-before": self.tr("Both were at {words}"),
            "field": self.tr("Both are in {words}"),
        }[key]
        return text.format(words=kind_words(words, backwards=False) if key == "relation" else words)

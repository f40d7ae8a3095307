"""Charts: bars under headings, each of which opens the people behind it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QWidget

from crm_app.store import insights
from crm_app.store.book import Book
from crm_app.store.insights import Counted
from crm_app.ui import formats
from crm_app.ui.widgets.bar import Bar
from crm_app.ui.widgets.boxes import clear, column
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.two_columns import TwoColumns

_ROOM, _WIDE = 150, 250


class Chart(QWidget):
    """A heading and its bars; without anything to count it says so."""

    people_wanted = Signal(list)

    def __init__(self, title: str, empty: str, *, room: int = _ROOM) -> None:
        super().__init__()
        self._room = room
        self._empty = Label(empty, tone="text3", wrap=True)
        self._bars = column(space=2)
        self.setLayout(column(Label(title, "group"), self._empty, self._bars, space=6))

    def show_bars(self, bars: Sequence[tuple[str, Counted]], most: int = 0) -> None:
        """Show counts with their words, long against `most` or the largest of them."""
        clear(self._bars)
        self._empty.setVisible(not bars)
        largest = most or max((one.count for _, one in bars), default=0)
        for words, counted in bars:
            bar = Bar(words, room=self._room)
            bar.show_count(counted.count, largest)
            bar.clicked.connect(lambda _on=False, people=counted.people: self.people_wanted.emit(list(people)))
            self._bars.addWidget(bar)


class Charts(TwoColumns):
    """All charts, in two columns where there is room."""

    people_wanted = Signal(list)

    def __init__(self, book: Book) -> None:
        self._book = book
        tr = partial(QCoreApplication.translate, "Charts")
        nobody = tr("Nothing to count yet.")
        self.funnel = Chart(tr("From asking to meeting"), nobody)
        self.replies = Chart(tr("Replies by way of asking"), nobody)
        self.thanks = Chart(tr("Thanks"), nobody)
        self.months = Chart(tr("Conversations by month"), nobody)
        self.skills = Chart(tr("Skills to build"), tr("Look back on a meeting to note some."), room=_WIDE)
        self.questions = Chart(tr("Questions that brought most"), nobody, room=_WIDE)
        left = column(self.funnel, self.thanks, self.skills, None, space=26)
        right = column(self.replies, self.months, self.questions, None, space=26)
        super().__init__(left, right, shares=(1, 1), name=tr("Charts"))
        for chart in (self.funnel, self.replies, self.thanks, self.months, self.skills, self.questions):
            chart.people_wanted.connect(self.people_wanted)

    def reload(self, campaign: int | None) -> None:
        """Count again."""
        book = self._book
        funnel = insights.funnel(book, campaign=campaign)
        words = step_words()
        self.funnel.show_bars([(words[one.key], one) for one in funnel if funnel[0].count])
        self.replies.show_bars(
            [
                (part, counted)
                for channel, asked, replied in insights.replies_by_channel(book, campaign=campaign)
                for part, counted in (
                    (_channel(channel), asked), (self.tr("  of whom replied"), replied),
                )
            ]
        )  # fmt: skip
        thanked = insights.thanks(book, campaign=campaign)
        kinds = {"on-time": self.tr("Within a day"), "late": self.tr("Later"), "open": self.tr("Not yet")}
        self.thanks.show_bars([(kinds[one.key], one) for one in thanked] if any(one.count for one in thanked) else [])
        self.months.show_bars([(_month(one.key), one) for one in insights.by_month(book, campaign=campaign)])
        self.skills.show_bars([(one.key, one) for one in insights.skills(book)])
        self.questions.show_bars([(one.key, one) for one in insights.questions(book, campaign=campaign)])


def step_words() -> dict[str, str]:
    """The steps as bars and columns call them."""
    return {
        "named": _tr("Named"), "asked": _tr("Asked"), "replied": _tr("Replied"), "met": _tr("Met"),
        "thanked": _tr("Thanked"), "named_more": _tr("Named others"),
    }  # fmt: skip


def _channel(key: str) -> str:
    known = {"e-mail": _tr("E-mail"), "email": _tr("E-mail"), "phone": _tr("Phone"), "post": _tr("Letter"),
             "linkedin": "LinkedIn", "alumni platform": _tr("Alumni platform"), "": _tr("Not told")}  # fmt: skip
    return known.get(key, key)


def _month(key: str) -> str:
    year, month = map(int, key.split("-"))
    return formats.locale().toString(QDate(year, month, 1), "MMMM yyyy")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Charts", text)

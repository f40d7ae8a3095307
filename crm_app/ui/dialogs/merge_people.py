"""Two people side by side: where they differ one chooses, everything else of both is kept; or they are not the same."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QRadioButton, QSizePolicy, QWidget

from crm_app.domain import joining as rules
from crm_app.store import joining, people
from crm_app.store.book import Book
from crm_app.ui import fonts, formats, offers, record_words
from crm_app.ui.scale import px
from crm_app.ui.tips import tip
from crm_app.ui.widgets.boxes import clear, column, hairline, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.person_field import Offer, PersonField

_WIDTH = 640


class MergePeople(QDialog):
    """`kept`, `gone` and `prefer` are what the merge takes; `apart` says that they are two."""

    apart = Signal()

    def __init__(self, book: Book, one: int, other: int, *, parent: QWidget) -> None:
        """`other` is 0 while that one has still to be looked for."""
        super().__init__(parent)
        self._book = book
        self.kept, self.gone = one, other
        self._choices: dict[str, QRadioButton] = {}
        self.setWindowTitle(self.tr("Merge two people"))
        self.setMinimumWidth(px(_WIDTH))
        self.heading = Label("", "panel_title", wrap=True)
        self.search = PersonField(partial(_offers, book, one))
        self.search.setAccessibleName(self.tr("The other person"))
        self.search.setPlaceholderText(self.tr("The other person: type a name"))
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(px(16))
        self.grid.setVerticalSpacing(px(8))
        self.told = Label("", "small", tone="text2", wrap=True)
        self.merge = Button(self.tr("Merge"), "primary", "merge")
        self.merge.setDefault(True)
        self.not_same = Button(self.tr("They are two people"), "link")
        cancel = Button(self.tr("Cancel"), "plain")
        buttons = row(self.not_same, None, cancel, self.merge)
        parts = (self.heading, self.search, self.grid, hairline(), self.told, None, buttons)
        self.setLayout(column(*parts, space=14, margins=(24, 20, 24, 20)))
        self.search.setVisible(not other)
        self.search.settled.connect(self._found)
        self.merge.clicked.connect(self.accept)
        self.not_same.clicked.connect(self.apart)
        self.not_same.clicked.connect(self.reject)
        cancel.clicked.connect(self.reject)
        self._fill()
        (self.merge if other else self.search).setFocus()

    def _found(self) -> None:
        self.gone = self.search.person
        self._fill()

    def _fill(self) -> None:
        clear(self.grid)
        self._choices.clear()
        self.merge.setEnabled(bool(self.gone))
        self.not_same.setVisible(bool(self.gone))
        if not self.gone:
            name = people.name_of(self._book, self.kept)
            self.heading.setText(self.tr("Merge {name} with somebody else").format(name=name))
            self.told.setText(self.tr("Everything of both is kept, and one undo parts them again."))
            return
        one, other = (joining.columns_of(self._book, number) for number in (self.kept, self.gone))
        self.heading.setText(self.tr("{one} and {other} become one").format(one=one["name"], other=other["name"]))
        for place, number in enumerate((self.kept, self.gone), 1):
            self.grid.addWidget(Label(self._role(number), "small", tone="text2", wrap=True), 0, place)
        differing = rules.differing(one, other)
        for line, key in enumerate(differing, 1):
            self._add_choice(line, key, one[key], other[key])
        for place in (1, 2):
            self.grid.setColumnStretch(place, 1)
        self.told.setText(self._words(nothing=not differing))
        self.adjustSize()

    def _role(self, number: int) -> str:
        """Who this one is besides their name: what they do, and how to reach them."""
        (offer,) = offers.of(self._book, [number])
        reached = [detail.text for detail in people.get(self._book, number).details[:2]]
        return " · ".join(filter(None, (offer.role, *reached))) or self.tr("Nothing but the name is known")

    def _add_choice(self, line: int, key: str, left: Any, right: Any) -> None:
        """Two buttons of which one is chosen, the first one at the beginning."""
        words = record_words.column(key)
        words = words[:1].upper() + words[1:]
        group = QWidget()
        buttons = [_radio(words, self._value(key, value, place)) for place, value in enumerate((left, right))]
        buttons[0].setChecked(True)
        self._choices[key] = buttons[1]
        layout = row(*buttons, space=16)
        for place in (0, 1):
            layout.setStretch(place, 1)
        group.setLayout(layout)
        group.setAccessibleName(words)
        self.grid.addWidget(Label(words, "small", tone="text3"), line, 0)
        self.grid.addWidget(group, line, 1, 1, 2)

    def _value(self, key: str, value: Any, place: int) -> str:
        if key != "photo":
            return str(value)
        number = self.gone if place else self.kept
        return self.tr("The photo of {name}").format(name=people.name_of(self._book, number))

    def _words(self, *, nothing: bool) -> str:
        first = self.tr("They say nothing different.") if nothing else ""
        hung = joining.hanging(self._book, self.gone)
        counted = [
            words.format(count=formats.count(hung[table])) for table, words in _hanging_words().items() if table in hung
        ]
        name = people.name_of(self._book, self.gone)
        moved = self.tr("Of {name}: {list}.").format(name=name, list=", ".join(counted)) if counted else ""
        kept = self.tr("Everything of both is kept, and one undo parts them again.")
        return " ".join(filter(None, (first, kept, moved)))

    @property
    def prefer(self) -> frozenset[str]:
        """Where the value of the one who goes was chosen."""
        return frozenset(key for key, button in self._choices.items() if button.isChecked())


def _hanging_words() -> dict[str, str]:
    return {
        "detail": _tr("ways to reach them {count}"),
        "affiliation": _tr("jobs {count}"),
        "participant": _tr("meetings {count}"),
        "note": _tr("notes {count}"),
        "letter": _tr("letters {count}"),
        "card": _tr("cards {count}"),
        "referral": _tr("referrals {count}"),
        "attachment": _tr("files {count}"),
    }


def _radio(words: str, value: str) -> QRadioButton:
    button = QRadioButton(value.replace("&", "&&"))
    button.setFont(fonts.font("base"))
    button.setAccessibleName(f"{words}: {value}")
    button.setToolTip(tip(value))
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button


def _offers(book: Book, but: int, text: str) -> list[Offer]:
    return [offer for offer in offers.matching(book, text) if offer.person != but]


def _tr(text: str) -> str:
    return QCoreApplication.translate("MergePeople", text)

"""Two organisations side by side: where they differ one chooses, everything else of both is kept."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QRadioButton, QSizePolicy, QWidget

from crm_app.domain import uniting
from crm_app.store import organisations
from crm_app.store import uniting as store_uniting
from crm_app.store.book import Book
from crm_app.ui import fonts, formats
from crm_app.ui.scale import px
from crm_app.ui.tips import tip
from crm_app.ui.widgets.boxes import clear, column, hairline, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.person_field import Offer, PersonField

_WIDTH = 620


class MergeDialog(QDialog):
    """`values` and the two ids are what the merge takes; `label` names it for the history."""

    def __init__(self, book: Book, one: int, other: int, *, parent: QWidget) -> None:
        """`other` is 0 while it has still to be looked for."""
        super().__init__(parent)
        self._book = book
        self.kept = one
        self.gone = other
        self._choices: dict[str, QRadioButton] = {}
        self.setWindowTitle(self.tr("Merge two organisations"))
        self.setMinimumWidth(px(_WIDTH))
        self.title = Label("", "panel_title", wrap=True)
        self.search = PersonField(partial(_offers, book, one))
        self.search.setAccessibleName(self.tr("The other organisation"))
        self.search.setPlaceholderText(self.tr("The other organisation: type its name"))
        if (popup := self.search.completer().popup()) is not None:
            popup.setAccessibleName(self.tr("Organisations in your book"))
        self.search.settled.connect(self._found)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(px(16))
        self.grid.setVerticalSpacing(px(8))
        self.kept_words = Label("", "small", tone="text2", wrap=True)
        self.merge = Button(self.tr("Merge"), "primary", "merge")
        self.merge.setDefault(True)
        self.merge.clicked.connect(self.accept)
        cancel = Button(self.tr("Cancel"), "plain")
        cancel.clicked.connect(self.reject)
        buttons = row(None, cancel, self.merge)
        parts = (self.title, self.search, self.grid, hairline(), self.kept_words, None, buttons)
        self.setLayout(column(*parts, space=14, margins=(24, 20, 24, 20)))
        self.search.setVisible(not other)
        self._fill()
        (self.merge if other else self.search).setFocus()

    @property
    def _both(self) -> tuple[dict[str, Any], dict[str, Any]]:
        return organisations.get(self._book, self.kept), organisations.get(self._book, self.gone)

    def _found(self) -> None:
        self.gone = self.search.person
        self._fill()

    def _fill(self) -> None:
        clear(self.grid)
        self._choices.clear()
        self.merge.setEnabled(bool(self.gone))
        name = organisations.name_of(self._book, self.kept)
        if not self.gone:
            self.title.setText(self.tr("Merge {name} with another organisation").format(name=name))
            self.kept_words.setText(self.tr("Everything of both is kept, and one undo parts them again."))
            return
        one, other = self._both
        self.title.setText(self.tr("{one} and {other} become one").format(one=one["name"], other=other["name"]))
        differing = uniting.differing(one, other)
        for line, key in enumerate(differing):
            self._add_choice(line, key, one[key], other[key])
        self.kept_words.setText(self._kept_words(differing))
        self.adjustSize()

    def _add_choice(self, line: int, key: str, left: Any, right: Any) -> None:
        """Two buttons of which one is chosen, the first one at the beginning."""
        group = QWidget()
        words = words_for()[key]
        buttons = [_radio(words, value) for value in (left, right)]
        buttons[0].setChecked(True)
        self._choices[key] = buttons[1]
        layout = row(*buttons, space=12)
        for place in (0, 1):
            layout.setStretch(place, 1)
        group.setLayout(layout)
        group.setAccessibleName(words)
        label = Label(words, "small", tone="text3")
        self.grid.addWidget(label, line, 0)
        self.grid.addWidget(group, line, 1)
        self.grid.setColumnStretch(1, 1)

    def _kept_words(self, differing: list[str]) -> str:
        first = "" if differing else self.tr("They say nothing different.") + " "
        hung = store_uniting.hanging(self._book, self.gone)
        counted = [
            words.format(count=formats.count(hung[table])) for table, words in _hanging_words().items() if table in hung
        ]
        moved = self.tr("Of {name}: {list}.").format(
            name=organisations.name_of(self._book, self.gone), list=", ".join(counted)
        )
        kept = self.tr("Everything of both is kept, and one undo parts them again.")
        return f"{first}{kept} {moved if counted else ''}".strip()

    @property
    def values(self) -> dict[str, Any]:
        """What the merged organisation holds; values that were not chosen go into its note."""
        one, other = self._both
        values = uniting.united(one, other, frozenset(key for key, box in self._choices.items() if box.isChecked()))
        over = uniting.left_over(one, other, values)
        if over:
            words = words_for()
            told = " · ".join(f"{words[key]}: {value}" for key, value in over)
            values["note"] = f"{values['note']}\n\n{self.tr('Before the merge')}: {told}".strip()
        return values

    @property
    def label(self) -> str:
        """The step's name in the history."""
        one, other = self._both
        return self.tr("Merge {other} into {one}").format(one=one["name"], other=other["name"])


def words_for() -> dict[str, str]:
    """What the columns are called."""
    return {
        "name": _tr("Name"),
        "domain": _tr("Website"),
        "sector": _tr("Sector"),
        "size": _tr("Size"),
        "place": _tr("Place"),
        "advocacy": _tr("Insider"),
        "motivation": _tr("Motivation"),
        "posting": _tr("Posting"),
    }


def _hanging_words() -> dict[str, str]:
    return {
        "affiliation": _tr("people there {count}"),
        "note": _tr("notes {count}"),
        "research": _tr("questions and findings {count}"),
        "detail": _tr("ways to reach them {count}"),
        "attachment": _tr("files {count}"),
    }


def _radio(words: str, value: Any) -> QRadioButton:
    button = QRadioButton(str(value).replace("&", "&&"))
    button.setFont(fonts.font("base"))
    button.setAccessibleName(f"{words}: {value}")
    button.setToolTip(tip(str(value)))
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button


def _offers(book: Book, but: int, text: str) -> list[Offer]:
    """Other organisations whose names begin with what was typed; a `person` is here the id of an organisation."""
    found = [number for number in organisations.ids(book, query=text) if number != but][:8]
    return [Offer(one.id, one.name, one.sector, one.place) for one in organisations.rows_of(book, found)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("MergeDialog", text)

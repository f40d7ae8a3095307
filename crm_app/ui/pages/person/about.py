"""What somebody is called, how they are said and addressed, and what one should know; made when first opened."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from crm_app.domain import one_liners, times
from crm_app.errors import Unusable
from crm_app.store import people
from crm_app.ui import formats, own_clock, sentences
from crm_app.ui.pages.person.part import LABEL_WIDTH, Desk, Part
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.choice import Choice
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.saving_text import SavingLine, SavingText

_WIDEST = 240


class About(Part):
    """A button that unfolds the form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("About them"))
        self.heading.hide()
        self.unfold = Button("", "link", "chevron-right", height=26, role="section")
        self.unfold.setCheckable(True)
        self.unfold.clicked.connect(self._turn)
        self.head.insertWidget(0, self.unfold)
        self.form: QWidget | None = None
        self.lines: dict[str, SavingLine | SavingText] = {}
        self.choices: dict[str, Choice] = {}

    @override
    def refresh(self) -> bool:
        words = self.tr("About {name}").format(name=self.name)
        shown = self.unfold.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, px(_WIDEST))
        self.unfold.setText(shown.replace("&", "&&"))
        self.unfold.setAccessibleName(words)
        self.unfold.setToolTip(self.tr("Names, birthday, language, why this person"))
        if self.form is not None and self.unfold.isChecked():
            self._fill()
        return True

    def open(self) -> None:
        """Unfold the form with the cursor in the name."""
        if not self.unfold.isChecked():
            self.unfold.setChecked(True)
            self._turn()
        self.lines["name"].setFocus()

    def _turn(self) -> None:
        on = self.unfold.isChecked()
        self.unfold.set_icon("chevron-down" if on else "chevron-right")
        if on and self.form is None:
            self.form = self._make()
            self.box.addWidget(self.form)
        if self.form is not None:
            self.form.setVisible(on)
            if on:
                self._fill()

    def _make(self) -> QWidget:
        box = QVBoxLayout()
        box.setSpacing(px(0))
        for field, words, hint in _names():
            self._add_line(box, field, words, hint)
        self._add_line(box, "birthday", self.tr("Birthday"), self.tr("12 April 1980, or without the year"))
        self._add_choice(box, "cadence", self.tr("Keep in touch"), _cadences())
        self._add_choice(box, "may_share", self.tr("May be named"), _shares())
        self._add_line(box, "language", self.tr("Language"), self.tr("What to speak and write"))
        self._add_line(box, "zone", self.tr("Time zone"), self.tr("Europe/Berlin"))
        for field, words, hint in _reasons():
            text = SavingText(words, hint)
            text.settled.connect(partial(self._save, field))
            self.lines[field] = text
            self._place(box, words, text)
        self.private = QCheckBox(self.tr("Private: off every sheet and export"))
        self.private.clicked.connect(self._hide)
        box.addLayout(row(LABEL_WIDTH + 10, self.private, None, space=0, margins=(0, 6, 0, 4)))
        return holder(box)

    def _add_line(self, box: QVBoxLayout, field: str, words: str, hint: str) -> None:
        line = SavingLine(words, hint)
        line.settled.connect(partial(self._save, field))
        self.lines[field] = line
        self._place(box, words, line)

    def _add_choice(self, box: QVBoxLayout, field: str, words: str, options: list[tuple[str, str]]) -> None:
        choice = Choice(words, options)
        choice.chosen.connect(partial(self._save, field))
        self.choices[field] = choice
        self._place(box, words, holder(row(choice, margins=(0, 2, 0, 2))))

    def _place(self, box: QVBoxLayout, words: str, field: QWidget) -> None:
        label = Label(words, "small", tone="text3", wrap=True)
        label.setFixedWidth(px(LABEL_WIDTH))
        label.setBuddy(field)
        box.addLayout(row(column(8, label, None, space=0), field, space=0))

    def _fill(self) -> None:
        columns = self.columns
        for field, line in self.lines.items():
            value = str(columns[field] or "")
            line.show_value(birthday_words(value) if field == "birthday" else value)
        for field, choice in self.choices.items():
            choice.show_value(str(columns[field]))
        self.private.setChecked(bool(columns["private"]))

    def _save(self, field: str, text: str) -> None:
        try:
            text = self._checked(field, text.strip())
        except Unusable as why:
            self.said.emit(sentences.said(why))
            self._fill()
            return
        label = self.tr("Change {name}").format(name=self.name)
        if field == "name":
            label = self.tr("Rename {name}").format(name=self.name)
        if not self.saving.put("person", self.person, field, text, label=label):
            self._fill()

    def _checked(self, field: str, text: str) -> str:
        """A text as its column keeps it; raises Unusable with what is wrong."""
        checks: dict[str, Callable[[str], str]] = {
            "zone": lambda typed: times.zone_named(typed).key if typed else "",
            "birthday": lambda typed: one_liners.birthday(typed, self._day),
        }
        return checks[field](text) if field in checks else text

    def _day(self, text: str) -> date:
        from crm_app.domain import whens

        zone = own_clock.own_zone(self.book)
        return whens.read(text, now=self.desk.clock(), zone=zone, day_first=formats.day_first()).day

    def _hide(self) -> None:
        on, person = self.private.isChecked(), self.person
        words = self.tr("Keep {name} private") if on else self.tr("{name} is no longer private")
        self.do(words.format(name=self.name), lambda book: people.change(book, person, private=on))


def birthday_words(text: str) -> str:
    """A birthday as people write it."""
    if len(text) == len("--04-12"):
        day = QDate.fromString(f"2000{text[1:]}", "yyyy-MM-dd")
        return formats.locale().toString(day, "d MMMM" if formats.day_first() else "MMMM d")
    day = QDate.fromString(text, "yyyy-MM-dd")
    return (
        formats.locale().toString(day, QLocale.FormatType.LongFormat).partition(", ")[2] or text
        if day.isValid()
        else text
    )


def _names() -> list[tuple[str, str, str]]:
    return [
        ("name", _tr("Name"), _tr("As one says and writes it")),
        ("given", _tr("Given name"), ""),
        ("family", _tr("Family name"), ""),
        ("prefix", _tr("Before the name"), _tr("Dr., Prof.")),
        ("suffix", _tr("After the name"), _tr("PhD, Jr.")),
        ("nickname", _tr("Nickname"), ""),
        ("second_name", _tr("In other letters"), _tr("Теодора Илиева")),
        ("sort_as", _tr("Sort as"), _tr("When the family name would be wrong")),
        ("address_as", _tr("Address as"), _tr("Dr. Ruiz")),
        ("said_as", _tr("Said as"), _tr("AH-na roo-EES")),
        ("pronouns", _tr("Pronouns"), ""),
    ]


def _reasons() -> list[tuple[str, str, str]]:
    return [
        ("why", _tr("Why this person"), _tr("What you hope to learn from them")),
        ("shared_ground", _tr("Shared ground"), _tr("School, town, people, a passion")),
        ("motivation", _tr("Motivation"), _tr("What draws you to them")),
    ]


def _cadences() -> list[tuple[str, str]]:
    return [
        ("", _tr("No rhythm")),
        ("A", _tr("A, most often")),
        ("B", _tr("B, now and then")),
        ("C", _tr("C, least often")),
    ]


def _shares() -> list[tuple[str, str]]:
    return [("unknown", _tr("Not asked yet")), ("yes", _tr("Yes, to others too")), ("no", _tr("No"))]


def _tr(text: str) -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("About", text)

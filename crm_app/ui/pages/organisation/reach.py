"""How to reach an organisation: every way as a line that can be changed, copied, opened or taken away."""

import re
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.store import details, organisations
from crm_app.store.details import DetailRow
from crm_app.ui.opening import mail_address, phone_address, web_address
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import Picture
from crm_app.ui.widgets.saving_text import AddingLine, SavingLine

ICONS = {"email": "mail", "phone": "phone", "url": "link", "address": "map-pin", "messaging": "message-square"}
_OPENED = {"email": mail_address, "phone": phone_address, "url": web_address}
_PHONE = re.compile(r"[+(]?[\d\s()./‐‑–-]{5,}(\s*(x|ext\.?)\s*\d+)?")
_WEB = re.compile(r"(https?://\S+|\S+\.[a-z]{2,}(/\S*)?)", re.IGNORECASE)


def kind_of(text: str) -> str:
    """What way to reach somebody a text looks like."""
    text = text.strip()
    if "@" in text and " " not in text and "/" not in text:
        return "email"
    if _PHONE.fullmatch(text):
        return "phone"
    return "url" if _WEB.fullmatch(text) else "address"


class Way(QWidget):
    """One line: what kind, the text, copy, open, take away."""

    opened = Signal()
    copied = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.kind = ""
        self.picture = Picture("info", "text3", 15)
        self.text = SavingLine(self.tr("Way to reach them"))
        self.open = SquareButton(self.tr("Open"), "external-link", size=26)
        self.copy = SquareButton(self.tr("Copy"), "copy", size=26)
        self.remove = SquareButton(self.tr("Remove"), "x", size=26)
        self.open.clicked.connect(self.opened)
        self.copy.clicked.connect(self.copied)
        self.remove.clicked.connect(self.removed)
        self.setLayout(row(self.picture, self.text, self.open, self.copy, self.remove, space=2))

    def show_way(self, detail: DetailRow) -> None:
        """Show what the book holds."""
        self.kind = detail.kind
        self.picture.set_icon(ICONS.get(detail.kind, "info"))
        self.text.show_value(detail.text)
        self.open.setVisible(detail.kind in _OPENED)
        for button, words in (
            (self.open, self.tr("Open {value}")), (self.copy, self.tr("Copy {value}")),
            (self.remove, self.tr("Remove {value}")),
        ):  # fmt: skip
            button.setAccessibleName(words.format(value=detail.text))
            button.setToolTip(words.format(value=detail.text))


class Reach(Part):
    """The ways there are, and one empty line for another."""

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__(session, saving, self.tr("How to reach them"))
        self.ways = KeyedRows(self._make, Way.show_way)
        self.fresh = AddingLine(self.tr("Another way to reach them"), self.tr("Add an e-mail, phone, link or address"))
        self.fresh.added.connect(self._add)
        self.box.addWidget(self.ways)
        self.add_adder(self.fresh)

    @override
    def refresh(self) -> None:
        found = details.rows_of_organisation(self.book, self.number)
        self.ways.show_rows((detail.id, detail) for detail in found)
        if organisations.get(self.book, self.number)["do_not_contact"]:
            for way in self.ways.lines:  # lifting the mark is the second step before anybody is written to
                way.open.hide()

    def _make(self) -> Way:
        way = Way()
        way.text.settled.connect(partial(self._change, way))
        way.copied.connect(partial(self._copy, way))
        way.opened.connect(partial(self._open, way))
        way.removed.connect(partial(self._remove, way))
        return way

    def _add(self, text: str) -> None:
        label = self.tr("Add a way to reach {name}").format(name=self.name)
        self.saving.add("detail_of_organisation", self.number, {"kind": kind_of(text), "text": text}, label=label)

    def _change(self, way: Way, text: str) -> None:
        number = way.number
        if not text.strip():
            self._remove(way)
            return
        label = self.tr("Change how to reach {name}").format(name=self.name)
        if not self.saving.put("detail", number, "text", text.strip(), label=label):
            self.refused()

    def _copy(self, way: Way) -> None:
        QGuiApplication.clipboard().setText(way.text.text())
        self.said.emit(self.tr("Copied {value}").format(value=way.text.text()))

    def _open(self, way: Way) -> None:
        QDesktopServices.openUrl(_OPENED[way.kind](way.text.text()))

    def _remove(self, way: Way) -> None:
        number = way.number
        label = self.tr("Remove {value} from {name}").format(value=way.text.text(), name=self.name)
        self.fresh.setFocus()
        self.saving.do(label, lambda book: details.delete(book, number))
        self.did.emit(label)

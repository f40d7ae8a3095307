"""How to reach somebody: every way can be changed, labelled, put in order, preferred, copied, used and taken away."""

from collections.abc import Callable
from functools import partial
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from crm_app.domain.details import KINDS, kind_of
from crm_app.store import details
from crm_app.store.book import Book
from crm_app.store.details import DetailRow
from crm_app.ui import fonts, formats, words
from crm_app.ui.opening import mail_address, phone_address, web_address
from crm_app.ui.pages.person.part import Desk, Part
from crm_app.ui.pages.person.stop import Stop
from crm_app.ui.scale import px
from crm_app.ui.widgets.add_line import AddLine, Reading
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.faint_line import FaintLine
from crm_app.ui.widgets.pooled_rows import PooledRows
from crm_app.ui.widgets.saving_text import SavingLine

ICONS = {"email": "mail", "phone": "phone", "url": "link", "address": "map-pin", "messaging": "message-square"}
_MAP = "https://www.openstreetmap.org/search?query="


class Way(QWidget):
    """One line: a button that uses it, the text, its label, copy, and a menu of the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.detail = DetailRow(0, "", "", "", preferred=False)
        self.use = SquareButton("", "mail", size=26)
        self.text = SavingLine(self.tr("Way to reach them"))
        self.label = FaintLine(self.tr("Label"), self.tr("label"), height=26)
        self.text.setFixedHeight(px(26))
        self.copy = SquareButton("", "copy", size=26)
        self.more = SquareButton("", "ellipsis", size=26)
        whole = row(self.use, self.text, self.label, self.copy, self.more, space=0)
        whole.setStretch(1, 5)
        whole.setStretch(2, 2)
        self.setLayout(whole)

    def show_way(self, detail: DetailRow) -> None:
        """Show what the book holds."""
        self.detail = detail
        one_line = ", ".join(detail.text.splitlines())
        self.text.show_value(one_line)
        self.label.show_value(detail.label)
        # A long text takes the place of a label that is not there; the menu brings it.
        self.label.setVisible(bool(detail.label) or self.label.hasFocus())
        self.use.set_icon(ICONS.get(detail.kind, "info"))
        for button, said in (
            (self.use, _use_words(detail.kind)), (self.copy, self.tr("Copy {value}")),
            (self.more, self.tr("More for {value}")),
        ):  # fmt: skip
            button.setAccessibleName(said.format(value=one_line))
            button.setToolTip(said.format(value=formats.isolated(one_line)))
        strong = "base_strong" if detail.preferred else "base"
        self.text.setFont(fonts.font(strong))
        self.text.setAccessibleDescription(self.tr("preferred") if detail.preferred else "")


class Reach(Part):
    """The ways there are, and a line for another; `stop` is asked before anybody is written to or called."""

    used = Signal(str)
    """A way was used: its kind."""

    def __init__(self, desk: Desk, stop: Stop) -> None:
        super().__init__(desk, self.tr("How to reach them"), add=self.tr("Add a way to reach them"))
        self._stop = stop
        self.ways: PooledRows[Way] = PooledRows(self._make, Way.show_way, space=0)
        self.box.addWidget(self.ways.widget)
        adder = AddLine(self.tr("Another way to reach them"), self.tr("E-mail, phone, link or address"), read=_reading)
        adder.added.connect(self._add)
        self.set_adder(adder)

    @override
    def refresh(self) -> bool:
        found = details.rows_of_person(self.book, self.person)
        self.ways.show_rows((detail.id, detail) for detail in found)
        return bool(found)

    def _make(self) -> Way:
        way = Way()
        way.use.clicked.connect(partial(self._use_way, way))
        way.copy.clicked.connect(partial(self._copy, way))
        way.more.clicked.connect(partial(self._show_menu, way))
        way.text.settled.connect(partial(self._change, way, "text"))
        way.label.settled.connect(partial(self._change, way, "label"))
        return way

    def use_first(self, kind: str) -> None:
        """Write to or call the preferred, else the first, of a kind."""
        way = next((way for way in self.ways.lines if way.detail.kind == kind), None)
        if way is not None:
            self._use_way(way)

    def _use_way(self, way: Way) -> None:
        detail = way.detail
        if detail.kind in {"email", "phone"}:
            anyway = self.tr("E-mail anyway") if detail.kind == "email" else self.tr("Call anyway")
            self._stop.ask(anyway, partial(self._open, detail))
        elif detail.kind == "messaging" or address_of(detail).isEmpty():
            self._copy(way)
        else:
            self._open(detail)

    def _open(self, detail: DetailRow) -> None:
        QDesktopServices.openUrl(address_of(detail))
        self.used.emit(detail.kind)

    def _copy(self, way: Way) -> None:
        QGuiApplication.clipboard().setText(way.detail.text)
        self.said.emit(
            self.tr("Copied {value}").format(value=formats.isolated(", ".join(way.detail.text.splitlines())))
        )

    def _show_menu(self, way: Way) -> None:
        menu = self.menu_of(way)
        menu.exec(way.more.mapToGlobal(way.more.rect().bottomLeft()))

    def menu_of(self, way: Way) -> QMenu:
        """What else can be done with one way."""
        menu = QMenu(self)
        number, detail = way.number, way.detail
        prefer = self.tr("No longer preferred") if detail.preferred else self.tr("Prefer")
        menu.addAction(prefer, partial(self._do, self.tr("Prefer {value}"), detail, details.prefer))
        menu.addAction(self.tr("Move up"), partial(self._do, self.tr("Move {value}"), detail, _up))
        menu.addAction(self.tr("Move down"), partial(self._do, self.tr("Move {value}"), detail, _down))
        menu.addAction(self.tr("Label"), partial(self._label, way))
        kinds = menu.addMenu(self.tr("This is"))
        for kind in KINDS:
            kinds.addAction(words.detail_kind(kind), partial(self._turn, number, detail, kind))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), partial(self._remove, number, detail.text))
        return menu

    def _label(self, way: Way) -> None:
        way.label.show()
        way.label.setFocus()

    def _do(self, words_: str, detail: DetailRow, change: Callable[[Book, int], None]) -> None:
        number = detail.id
        self.do(words_.format(value=detail.text), lambda book: change(book, number))

    def _turn(self, number: int, detail: DetailRow, kind: str) -> None:
        label = self.tr("Say what {value} is").format(value=detail.text)
        self.do(label, lambda book: details.change(book, number, kind=kind))

    def _add(self, text: str) -> None:
        label = self.tr("Add a way to reach {name}").format(name=self.name)
        self.saving.add("detail_of_person", self.person, {"kind": kind_of(text), "text": text}, label=label)

    def _change(self, way: Way, column: str, text: str) -> None:
        if column == "text" and not text.strip():
            self._remove(way.number, way.detail.text)
            return
        label = self.tr("Change how to reach {name}").format(name=self.name)
        self.put("detail", way.number, column, text, label=label)

    def _remove(self, number: int, text: str) -> None:
        label = self.tr("Remove {value} from {name}").format(value=text, name=self.name)
        self.take_away(label, lambda book: details.delete(book, number))


def address_of(detail: DetailRow) -> QUrl:
    """What the system opens for a way: the mail program, the phone, the browser, a map; empty for a strange link."""
    text = detail.text.strip()
    if detail.kind == "email":
        return mail_address(text)
    if detail.kind == "phone":
        return phone_address(text)
    if detail.kind == "address":
        return QUrl(_MAP + quote(", ".join(text.splitlines())))
    return web_address(text)


def _up(book: Book, number: int) -> None:
    details.move(book, number, -1)


def _down(book: Book, number: int) -> None:
    details.move(book, number, 1)


def _use_words(kind: str) -> str:
    def tr(text: str) -> str:
        return QCoreApplication.translate("Reach", text)

    return {
        "email": tr("Write to {value}"),
        "phone": tr("Call {value}"),
        "url": tr("Open {value}"),
        "address": tr("Show {value} on a map"),
    }.get(kind, tr("Copy {value}"))


def _reading(text: str) -> Reading:
    return Reading(words.detail_kind(kind_of(text)))

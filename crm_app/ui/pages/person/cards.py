"""The strip of business cards: their pictures, and a place to drop one or paste it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from typing_extensions import override

from crm_app.errors import CrmError
from crm_app.store import cards, people, pictures
from crm_app.store.cards import CardRow
from crm_app.ui import fonts, formats, icons, opening, paint, scale, sentences, theme
from crm_app.ui.pages.person.part import Desk, Part
from crm_app.ui.pages.person.taking import CARD, Coming, Taking
from crm_app.ui.scale import px
from crm_app.ui.thumbnails import Thumbnails
from crm_app.ui.tips import tip
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.own_keys import keep_delete

_WIDTH, _HEIGHT = 106, 80


class _Tile(QPushButton):
    """A rounded tile that is a button."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(px(_WIDTH), px(_HEIGHT))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paint_frame(self, painter: QPainter, *, dashed: bool = False, fill: str = "sunken") -> None:
        """The outline, and the ring of the focus."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, _WIDTH, _HEIGHT)
        paint.rounded(painter, whole, 5, fill=fill)
        role, width = ("focus", 2.0) if self.hasFocus() else ("edge" if dashed else "line_strong", 1.0)
        pen = QPen(theme.color(role), width, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole.adjusted(width / 2, width / 2, -width / 2, -width / 2), 5, 5)


class Side(_Tile):
    """One side of a card; Enter opens it, the menu has the rest."""

    menu_wanted = Signal()
    removed = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.card: CardRow | None = None
        self.file = ""
        thumbnails.ready.connect(self._ready)

    def show_side(self, card: CardRow, file: str, *, back: bool, name: str) -> None:
        """Show the picture of a side."""
        self.card, self.file = card, file
        day = formats.full_day(card.received_at.date()) if card.received_at else ""
        about = ", ".join(filter(None, (day, card.received_where)))
        words = self.tr("Back of a card of {name}") if back else self.tr("Card of {name}")
        self.setAccessibleName(words.format(name=name))
        self.setToolTip(tip("\n".join(filter(None, (words.format(name=name), about, card.back_note)))))
        self.update()

    def _ready(self, name: str) -> None:
        if name == self.file:
            self.update()

    @override
    def event(self, e: QEvent, /) -> bool:
        return keep_delete(e) or super().event(e)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        self.menu_wanted.emit()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        self.paint_frame(painter)
        sharp = scale.factor() * self.devicePixelRatioF()
        size = QSize(round((_WIDTH - 6) * sharp), round((_HEIGHT - 6) * sharp))
        picture = self._thumbnails.picture(self.file, size) if self.file else None
        if picture is None:
            painter.drawPixmap(_WIDTH // 2 - 10, _HEIGHT // 2 - 10, icons.pixmap("image", "text3", 20))
            return
        width, height = picture.width() / sharp, picture.height() / sharp
        painter.drawPixmap(
            QRectF((_WIDTH - width) / 2, (_HEIGHT - height) / 2, width, height), picture, QRectF(picture.rect())
        )


class Target(_Tile):
    """Where a card is dropped; a click chooses a picture instead."""

    def __init__(self) -> None:
        super().__init__()
        self._lit = False
        self.setAccessibleName(self.tr("Add a card: drop a picture, paste it, or choose one"))

    def set_lit(self, *, on: bool) -> None:
        """A picture is being held over the detail."""
        self._lit = on
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        self.paint_frame(painter, dashed=True, fill="accent_soft" if self._lit or self.underMouse() else "surface")
        painter.drawPixmap(_WIDTH // 2 - 9, 14, icons.pixmap("image-plus", "text2", 18))
        box = QRectF(3, 35, _WIDTH - 6, 17).toRect()
        centre = Qt.AlignmentFlag.AlignHCenter
        paint.line_of_text(painter, box, self.tr("Drop a card"), font=fonts.drawn("small_strong"), align=centre)
        box.translate(0, 16)
        paint.line_of_text(painter, box, self.tr("or Ctrl V"), font=fonts.drawn("small"), role="text3", align=centre)


class CardStrip(Part):
    """The sides of all cards, newest first."""

    def __init__(self, desk: Desk, taking: Taking) -> None:
        super().__init__(desk, self.tr("Cards"))
        self._taking = taking
        self.sides: list[Side] = []
        self.target = Target()
        self.target.clicked.connect(self.choose)
        self._flow = Flow(space=10, lines=10)
        self._flow.addWidget(self.target)
        self.box.addLayout(self._flow)

    @override
    def refresh(self) -> bool:
        found = [
            (card, file, place)
            for card in cards.of_person(self.book, self.person)
            for place, file in enumerate(card.sides)
        ]
        while len(self.sides) < len(found):
            self.sides.append(self._make())
        for place, side in enumerate(self.sides):
            side.setVisible(place < len(found))
            if place < len(found):
                card, file, at = found[place]
                side.show_side(card, file, back=at > 0, name=self.name)
        return True

    def _make(self) -> Side:
        side = Side(self.desk.thumbnails)
        side.clicked.connect(partial(self._open, side))
        side.menu_wanted.connect(partial(self._show_menu, side))
        side.removed.connect(partial(self._remove, side))
        self._flow.insert_widget(len(self.sides), side)
        return side

    def choose(self) -> None:
        """Choose a picture of a card."""
        self._chosen(self._ask(), side_of=0)

    def _ask(self) -> list[str]:
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic)")
        files, _ = QFileDialog.getOpenFileNames(self.window(), self.tr("Add a card"), "", kinds)
        return files

    def _chosen(self, files: list[str], *, side_of: int) -> None:
        things = [Coming(Path(file).name, Path(file)) for file in files]
        if things:
            self._taking.take(things, CARD, person=self.person, name=self.name, side_of=side_of)

    def menu_of(self, side: Side) -> QMenu:
        """What can be done with a card."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), partial(self._open, side))
        menu.addAction(self.tr("Save a copy…"), partial(self._save_copy, side))
        menu.addAction(self.tr("Add its back…"), partial(self._add_back, side))
        menu.addAction(self.tr("Make this the photo"), partial(self._make_photo, side))
        menu.addSeparator()
        menu.addAction(self.tr("Remove this card"), partial(self._remove, side))
        return menu

    def _show_menu(self, side: Side) -> None:
        self.menu_of(side).exec(side.mapToGlobal(side.rect().center()))

    def _file_name(self, side: Side) -> str:
        return self.tr("Card of {name}").format(name=self.name) + Path(side.file).suffix

    def _guarded(self, action: Callable[[], object]) -> None:
        try:
            action()
        except CrmError as error:
            self.said.emit(sentences.said(error))

    def _open(self, side: Side) -> None:
        self._guarded(lambda: opening.open_copy(pictures.path_of(self.book.folder, side.file), self._file_name(side)))

    def _save_copy(self, side: Side) -> None:
        target, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save a copy"), self._file_name(side))
        if target:
            from crm_app.store.files import write_atomically

            path = pictures.path_of(self.book.folder, side.file)
            self._guarded(lambda: write_atomically(Path(target), path.read_bytes()))

    def _add_back(self, side: Side) -> None:
        if side.card is not None:
            self._chosen(self._ask(), side_of=side.card.id)

    def _make_photo(self, side: Side) -> None:
        label, person, file = self.tr("Photo of {name}").format(name=self.name), self.person, side.file
        self.take_away(label, lambda book: people.change(book, person, photo=file))

    def _remove(self, side: Side) -> None:
        if side.card is not None:
            number = side.card.id
            label = self.tr("Remove a card of {name}").format(name=self.name)
            self.take_away(label, lambda book: cards.remove(book, number))

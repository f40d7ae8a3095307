"""One card looked over: its picture on the left, what was read on the right; saved as one step."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPolygonF, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget
from typing_extensions import override

from crm_app.errors import CrmError, Unusable
from crm_app.store import card_pile, corrections
from crm_app.store.card_pile import PileRow
from crm_app.ui import announce, card_words, fonts, offers, sentences
from crm_app.ui.card_pictures import CardPictures
from crm_app.ui.pages.cards.canvas import Box, CardCanvas
from crm_app.ui.pages.cards.fields import CardField, CardFields
from crm_app.ui.pages.cards.lines import CardLines
from crm_app.ui.pages.cards.lookalike import Lookalike
from crm_app.ui.problems import Problems
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, hairline, holder, pane, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.fold import Fold
from crm_app.ui.widgets.group import wrapping
from crm_app.ui.widgets.labels import ElidedLabel, Label
from crm_app.ui.widgets.person_field import PersonField
from crm_app.work import card_filing
from crm_app.work.card_filing import Reviewed

LONGEST = 2000
_FORM, _NARROW = 396, 360
_LOOK_AFTER = 200


class CardReview(QWidget):
    """The card in front; nothing of it is saved before somebody says so."""

    filed = Signal(str)
    """What was just done, in words."""
    next_wanted = Signal()
    left = Signal()
    trash_wanted = Signal()
    read_wanted = Signal()

    def __init__(self, session: Session, problems: Problems, pictures: CardPictures) -> None:
        super().__init__()
        self._session, self._problems, self._pictures = session, problems, pictures
        self.card: PileRow | None = None
        self._side = 0
        self._touched = False
        self.canvas = CardCanvas()
        self.fields = CardFields()
        self.lines = CardLines()
        self.whose = Lookalike(session.book)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._make_parts()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        self.back = Button(self.tr("Cards"), "ghost", "arrow-left", height=28)
        self.front_side = _chip(self.tr("Front"))
        self.back_side = _chip(self.tr("Back"))
        self.turn = SquareButton(self.tr("Turn the picture"), "rotate-ccw", size=28)
        self.smaller = SquareButton(self.tr("Smaller"), "zoom-out", size=28)
        self.larger = SquareButton(self.tr("Larger"), "zoom-in", size=28)
        self.fit = Button(self.tr("Fit"), "ghost", height=28)
        self.hint = Label(
            self.tr("Dashed boxes want a look. A click on a box puts its text into the field you are in."),
            "small", tone="text2", wrap=True,
        )  # fmt: skip
        self.title = Label(self.tr("Read from the picture"), "panel_title", wrap=True)
        self.told = ElidedLabel("", "small_strong", tone="warn")
        self.trouble = Label("", "base", tone="bad", wrap=True)
        self.again = Button(self.tr("Read it again"), "link", height=26)
        self.note = _plain(self.tr("Written on it"))
        self.where = _plain(self.tr("Met at"))
        self.referrer = PersonField(partial(offers.matching, self._session.book))
        self.referrer.setAccessibleName(self.tr("Referred by"))
        self.referrer.setPlaceholderText(self.tr("Who introduced you?"))
        self.fold = Fold(self.tr("Recognised lines"), self.lines)
        self.save_next = Button(self.tr("Save, next"), "primary", "check", height=32)
        self.save = Button(self.tr("Save"), "plain", height=32)
        self.later = Button(self.tr("Later"), "plain", height=32)
        self.trash = SquareButton(self.tr("Move the card to the trash"), "trash-2", size=32)

    def _lay_out(self) -> None:
        sides = row(self.back, self.front_side, self.back_side, None, self.turn, self.smaller, self.fit, self.larger,
                    space=4)  # fmt: skip
        left = column(sides, self.canvas, self.hint, space=8, margins=(12, 10, 14, 12))
        left.setStretch(1, 1)
        more = column(
            _beside(self.tr("Written on it"), self.note), _beside(self.tr("Met at"), self.where),
            _beside(self.tr("Referred by"), self.referrer), space=9,
        )  # fmt: skip
        inside = column(
            self.title, self.told, self.trouble, row(self.again, None), self.whose, self.fields, hairline(), more,
            self.fold, None, space=10, margins=(16, 14, 12, 12),
        )  # fmt: skip
        self.rows = QScrollArea()
        self.rows.setWidget(pane(inside, kind="surface"))
        self.rows.setWidgetResizable(True)
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setAccessibleName(self.tr("What was read"))
        foot = column(
            hairline(),
            row(wrapping(self.save_next, self.save, self.later), self.trash, space=8, margins=(16, 4, 12, 8)),
            space=4,
        )
        self.form = pane(column(self.rows, holder(foot), space=0), kind="detail")
        whole = row(pane(left, kind="sunken"), self.form, space=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.front_side.clicked.connect(partial(self._show_side, 0))
        self.back_side.clicked.connect(partial(self._show_side, 1))
        self.turn.clicked.connect(self.canvas.turn)
        self.smaller.clicked.connect(self.canvas.smaller)
        self.larger.clicked.connect(self.canvas.larger)
        self.fit.clicked.connect(self.canvas.fit)
        self.back.clicked.connect(self.left)
        self.later.clicked.connect(self.next_wanted)
        self.trash.clicked.connect(self.trash_wanted)
        self.again.clicked.connect(self.read_wanted)
        self.save_next.clicked.connect(self.file_and_next)
        self.save.clicked.connect(self.file_and_leave)
        self.canvas.chosen.connect(self.use_line)
        self.canvas.pointed.connect(self._point)
        self.lines.used.connect(self.use_line)
        self.lines.pointed.connect(self._point)
        self.fields.lit.connect(self.canvas.light)
        self.fields.entered.connect(self._entered)
        self.fields.edited.connect(self._edited)
        self.fields.accepted.connect(self.file_and_next)
        for line in (self.note, self.where):
            line.returnPressed.connect(self.file_and_next)
            line.textEdited.connect(self._edited)
        self.whose.changed.connect(self._name_buttons)
        self._look.timeout.connect(self._look_up)
        self._pictures.ready.connect(self._picture_ready)

    # -- showing

    def show_card(self, number: int) -> None:
        """Show a card; raises Unusable when it is gone."""
        book = self._session.book
        card = self.card = card_pile.get(book, number)
        read = {key: str(card.read.get(key, "")) for key in ("title", "organisation")}
        meant = {key: corrections.meant_by(book, key, text) for key, text in read.items() if text}
        self.fields.show_card(card, {key: text for key, text in meant.items() if text})
        self._tie()
        lines = [(str(line.get("text", "")), float(str(line.get("confidence", 0)))) for line in self._lines]
        self.lines.show_lines(lines)
        self.fold.setVisible(bool(lines))
        self.note.setText(card.back_note)
        self.where.setText(card.received_where)
        self.referrer.forget()
        self.whose.begin(card.person)
        self.trouble.setText(card.trouble)
        self.trouble.setVisible(bool(card.trouble))
        self.again.setVisible(card.state != "read" or bool(card.trouble))
        self.back_side.setVisible(len(card.sides) > 1)
        self.title.setText(self.tr("Read from the picture") if card.state == "read" else self.tr("Beside the picture"))
        self._touched = False
        self._show_side(0)
        self._count()
        self._look_up()
        announce.say(self, f"{card_words.title(card, reading=False)}, {self.told.text()}")

    def refresh(self) -> None:
        """The book has changed: show what was read meanwhile, unless somebody types here."""
        if self.card is None:
            return
        try:
            now = card_pile.get(self._session.book, self.card.id)
        except Unusable:
            self.left.emit()
            return
        if now != self.card and not self._touched:
            self.show_card(now.id)

    @property
    def _lines(self) -> list[dict[str, object]]:
        held = self.card.read.get("lines", []) if self.card is not None else []
        return [line for line in held if isinstance(line, dict)] if isinstance(held, list) else []

    def _tie(self) -> None:
        """Find the lines in which each value stands."""
        if self.card is None:
            return
        shapes = [(line.get("side", 0), _polygon(line.get("box", ()))) for line in self._lines]
        places: dict[str, int] = {}
        for field in self.fields.fields:
            values = card_words.values(self.card, field.key)
            place = places[field.key] = places.get(field.key, -1) + 1
            if place >= len(values):
                continue
            value = values[place]
            middles = [_polygon(box).boundingRect().center() for box in value.get("boxes", ())]  # type: ignore[attr-defined]
            side = value.get("side", 0)
            field.lines = frozenset(
                number
                for number, (of, shape) in enumerate(shapes)
                if of == side and any(shape.boundingRect().contains(middle) for middle in middles)
            )

    def _show_side(self, place: int) -> None:
        if self.card is None or not self.card.sides:
            return
        self._side = min(place, len(self.card.sides) - 1)
        self.front_side.setChecked(self._side == 0)
        self.back_side.setChecked(self._side == 1)
        side = self.card.sides[self._side]
        image = self._pictures.picture(side.file, LONGEST)
        lies = side.lies
        name = self.tr("Picture of the card, back") if self._side else self.tr("Picture of the card, front")
        if image is None:
            from PySide6.QtGui import QImage

            image = QImage()
        size = (float(lies.get("width", 0) or 0), float(lies.get("height", 0) or 0))
        angle, corners = float(lies.get("angle", 0) or 0), lies.get("corners") or ()
        self.canvas.show_side(image, name=name, size=size, angle=angle, corners=corners, boxes=self._boxes())

    def _boxes(self) -> list[Box]:
        by_line = {number: field for field in self.fields.fields for number in field.lines}
        found = []
        for number, line in enumerate(self._lines):
            if line.get("side", 0) == self._side:
                field = by_line.get(number)
                corners = tuple((float(x), float(y)) for x, y in line.get("box", ()))  # type: ignore[attr-defined]
                sure = field.is_sure if field is not None else True
                found.append(Box(number, corners, str(line.get("text", "")), sure, used=field is not None))
        return found

    def _picture_ready(self, name: str) -> None:
        if self.card is not None and self.isVisible() and name == self.card.sides[self._side].file:
            self._show_side(self._side)

    # -- what somebody does

    def use_line(self, number: int, key: str = "") -> None:
        """Put the text of a line into the field in front, or into one of this kind."""
        line = self._lines[number]
        text, sure = str(line.get("text", "")), float(str(line.get("confidence", 0)))
        if key == card_words.NOTE:
            self.note.setText(" ".join(filter(None, (self.note.text(), text))))
            self._edited()
            return
        field = self.fields.free(key) if key else self.fields.front
        if field is None:
            return
        field.put(_part_of(field, text), sure, [number])
        self.canvas.light([number])
        field.line.setFocus()
        announce.say(self, f"{card_words.field(field.key)}: {text}")

    def _entered(self, field: CardField) -> None:
        self.rows.ensureWidgetVisible(field, 0, px(40))
        sides = {self._lines[number].get("side", 0) for number in field.lines}
        if sides and self._side not in sides:
            self._show_side(int(str(min(map(str, sides)))))

    def _point(self, number: int) -> None:
        front = self.fields.front
        self.canvas.light([number] if number >= 0 else front.lines if front is not None else ())

    def _edited(self) -> None:
        self._touched = True
        self.canvas.show_boxes(self._boxes())
        self._count()
        self._look.start()

    def _count(self) -> None:
        number = sum(bool(field.text) and not field.is_sure for field in self.fields.fields)
        shown = self.tr("1 field to check") if number == 1 else self.tr("%n fields to check", "", number)
        self.told.setText(shown if number else "")
        self.told.setVisible(bool(number))

    def _look_up(self) -> None:
        if self.card is not None:
            self.whose.show_found(card_filing.alike(self._session.book, self.reviewed()))
            self._name_buttons()

    def _name_buttons(self) -> None:
        to = offers.of(self._session.book, [self.whose.person])[0].name if self.whose.person else ""
        words = self.tr("Add to {name}, next") if to else self.tr("Save, next")
        self.save_next.setText(words.format(name=to.split(" ")[0]))

    def reviewed(self) -> Reviewed:
        """What stands in the fields now."""
        one = {key: next(iter(self.fields.texts(key)), "") for key in card_words.SINGLE}
        phones = tuple((field.text, field.kind.key) for field in self.fields.of("phone") if field.text)
        changed = {field.key: field.read for field in self.fields.fields if field.corrected}
        remembered = ("title", "organisation")
        seen: dict[str, str] = {key: changed[key] for key in remembered if key in changed}
        return Reviewed(
            **one, phones=phones, emails=tuple(self.fields.texts("email")), urls=tuple(self.fields.texts("url")),
            addresses=tuple(self.fields.texts("address")), back_note=self.note.text().strip(),
            where=self.where.text().strip(), referrer=self.referrer.person,
            takes_job=self.whose.takes_job.isChecked(), parts=self._parts(one["name"]), seen=seen,
        )  # fmt: skip

    def _parts(self, name: str) -> dict[str, str]:
        """Given and family name as they were read, where the name was left as it was."""
        read = self.card.read if self.card is not None else {}
        if name != read.get("name"):
            return {}
        return {key: str(read[key]) for key in ("given", "family", "prefix", "suffix") if read.get(key)}

    def file_and_next(self) -> None:
        """Save, and go on with the next card of the inbox."""
        if self._file():
            self.next_wanted.emit()

    def file_and_leave(self) -> None:
        """Save, and go back to the pile."""
        if self._file():
            self.left.emit()

    def _file(self) -> bool:
        if self.card is None:
            return False
        said, person = self.reviewed(), self.whose.person
        if not said.name and not person:
            self.trouble.setText(self.tr("Type a name first, or say whose card it is."))
            self.trouble.show()
            announce.say(self, self.trouble.text(), urgent=True)
            self.fields.of("name")[0].line.setFocus()
            return False
        name = offers.of(self._session.book, [person])[0].name if person else said.name
        label = self.tr("File the card of {name}").format(name=name)
        try:
            with self._session.edit(label):
                card_filing.file(self._session.book, self.card.id, said, person)
        except CrmError as error:
            self.trouble.setText(sentences.said(error))
            self.trouble.show()
            announce.say(self, self.trouble.text(), urgent=True)
            return False
        self._touched = False
        self.filed.emit(label)
        return True

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.form.setFixedWidth(px(_FORM if self.width() >= px(900) else _NARROW))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(_NARROW + 240), px(300))


def _part_of(field: CardField, text: str) -> str:
    """A line without the label before its value: "Tel. +44 ..." is a number, "E: a@b" an address."""
    from crm_app.domain import details

    words = text.split()
    if field.key in {"email", "url"}:
        found = [word.strip(",;:()") for word in words]
        return next((word for word in found if details.kind_of(word) == field.key), text)
    if field.key == "phone":
        first = next((at for at, sign in enumerate(text) if sign.isdigit() or sign in "+("), 0)
        return text[first:].strip()
    return text


def _polygon(box: object) -> QPolygonF:
    from PySide6.QtCore import QPointF

    corners: Sequence[Sequence[float]] = box if isinstance(box, list | tuple) else ()
    return QPolygonF([QPointF(float(x), float(y)) for x, y in corners])


def _chip(text: str) -> Button:
    chip = Button(text, "chip", height=26, role="small_strong")
    chip.setCheckable(True)
    return chip


def _plain(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setFont(fonts.font("base"))
    line.setFixedHeight(px(32))
    line.setAcceptDrops(False)
    line.setAccessibleName(name)
    return line


def _beside(text: str, field: QLineEdit) -> QWidget:
    label = Label(text, tone="text2", wrap=True)
    label.setFixedWidth(px(80))
    label.setBuddy(field)
    return holder(row(label, field, space=8))

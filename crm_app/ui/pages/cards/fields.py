"""The fields of a review: each with what was read, how certain that is, and the lines of the card it stands in."""

from collections.abc import Iterable
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from crm_app.store.card_pile import PileRow
from crm_app.ui import card_words, fonts
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import clear, column, holder, row
from crm_app.ui.widgets.choice import Choice
from crm_app.ui.widgets.labels import ElidedLabel, Label, Picture

_LABEL, _SIGN, _MARK = 80, 58, 14


class _Line(QLineEdit):
    """A line that tells when it comes to the front."""

    entered = Signal()

    @override
    def focusInEvent(self, arg__1: QFocusEvent, /) -> None:
        super().focusInEvent(arg__1)
        self.entered.emit()


class CardField(QWidget):
    """One value. `lines` are the numbers of the lines that it stands in."""

    entered = Signal()
    """The cursor is in it."""
    hovered = Signal(bool)
    edited = Signal()
    accepted = Signal()

    def __init__(self, key: str, value: dict[str, Any] | None = None) -> None:
        super().__init__()
        value = value or {}
        self.key = key
        self.read = str(value.get("text", ""))
        self.confidence = float(value.get("confidence", 0.0)) if self.read else 0.0
        self.lines: frozenset[int] = frozenset()
        words = card_words.field(key)
        self.line = _Line(_on_one_line(self.read))
        self.line.setFont(fonts.font("base"))
        self.line.setFixedHeight(px(32))
        self.line.setAcceptDrops(False)
        self.line.setMinimumWidth(px(60))
        self.line.setCursorPosition(0)
        label = Label(words, tone="text2", wrap=True)
        label.setFixedWidth(px(_LABEL))
        label.setBuddy(self.line)
        self._words = words
        self.kind = Choice(self.tr("Kind of phone"), card_words.kinds())
        self.kind.setFixedWidth(px(88))
        self.kind.setVisible(key == "phone")
        if key == "phone":
            self.kind.show_value(str(value.get("kind", "office")) if self.read else "office")
        self._icon = Picture("circle", "text3", 14)
        self._sign = ElidedLabel("", "small_strong", tone="text3")
        sign = holder(row(self._icon, self._sign, space=5))
        sign.setFixedWidth(px(_MARK if key == "phone" else _SIGN))  # beside the kind there is room for the sign
        self.also = Label("", "small", tone="text2", wrap=True)
        self.also.hide()
        self.setLayout(
            column(row(label, self.line, self.kind, sign, space=8), row(_LABEL + 8, self.also, space=0), space=2)
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.entered.connect(self.entered)
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.accepted)
        self._mark()
        self._show_alternatives(value.get("alternatives", ()))

    @property
    def text(self) -> str:
        """What it holds; as it was read, lines and all, where nobody touched it."""
        typed = self.line.text().strip()
        return self.read if typed == _on_one_line(self.read).strip() else typed

    @property
    def corrected(self) -> bool:
        """Whether what was read was made something else."""
        return bool(self.read) and self.text != self.read

    @property
    def is_sure(self) -> bool:
        """Whether it needs no second look."""
        return bool(self.text) and self.confidence >= card_words.SURE

    def put(self, text: str, confidence: float, lines: Iterable[int]) -> None:
        """Fill in what stands in a line of the card: somebody pointed at it, so the place is sure."""
        self.line.setText(text)
        self.confidence, self.lines = confidence, frozenset(lines)
        self._mark()
        self.edited.emit()

    def _typed(self) -> None:
        self.confidence = 1.0 if self.line.text().strip() else 0.0
        self._mark()
        self.edited.emit()

    def _mark(self) -> None:
        word, icon, tone = card_words.certainty(self.line.text().strip(), self.confidence)
        self._icon.set_icon(icon, tone)
        self._sign.setText(word)
        self._icon.setToolTip(word)
        self.line.setAccessibleName(self._words)
        self.line.setAccessibleDescription(word)

    def _show_alternatives(self, others: Iterable[str]) -> None:
        found = [other for other in others if other and other != self.read][:2]
        if found and not self.is_sure:
            words = self.tr("or {others}? Enter keeps it").format(others=" / ".join(found))
            self.also.setText(words)
            self.also.show()
            self.line.setAccessibleDescription(f"{self.line.accessibleDescription()}, {words}")

    @override
    def enterEvent(self, event: QEnterEvent, /) -> None:
        super().enterEvent(event)
        self.hovered.emit(True)

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self.hovered.emit(False)


class CardFields(QWidget):
    """All fields of a card; one is in front, and gets what is clicked on the picture."""

    entered = Signal(object)
    lit = Signal(object)
    """The lines of the field under the pointer, or of the one in front."""
    edited = Signal()
    accepted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[CardField] = []
        self.front: CardField | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(9))

    def show_card(self, card: PileRow, meant: dict[str, str]) -> None:
        """Show what was read of a card; `meant` are somebody's own words for a role or organisation, by field."""
        clear(self._box)
        self.fields, self.front = [], None
        for key in ("name", "title", "department", "organisation", "phone", "email", "url", "address"):
            found = card_words.values(card, key)
            if not found and key == "department":
                continue
            given: list[dict[str, object] | None] = [*found] or [None]
            for value in given:
                made = self._add(key, value)
                if key in meant and value is not None:
                    made.put(meant[key], made.confidence, made.lines)
        self._order()

    def of(self, key: str) -> list[CardField]:
        """The fields of this kind."""
        return [field for field in self.fields if field.key == key]

    def texts(self, key: str) -> list[str]:
        """What stands in the fields of this kind."""
        return [field.text for field in self.of(key) if field.text]

    def free(self, key: str) -> CardField:
        """A field of this kind to be filled: the only one, else an empty one, else one more."""
        there = self.of(key)
        if key in card_words.SINGLE and there:
            return there[0]
        return next((field for field in there if not field.text), None) or self._add(key, None, after=there)

    def _add(self, key: str, value: dict[str, Any] | None, *, after: list[CardField] | None = None) -> CardField:
        made = CardField(key, value)
        place = self.fields.index(after[-1]) + 1 if after else len(self.fields)
        self.fields.insert(place, made)
        self._box.insertWidget(place, made)
        made.entered.connect(partial(self._enter, made))
        made.hovered.connect(partial(self._hover, made))
        made.edited.connect(self.edited)
        made.accepted.connect(self.accepted)
        return made

    def _enter(self, field: CardField) -> None:
        self.front = field
        self.entered.emit(field)
        self.lit.emit(field.lines)

    def _hover(self, field: CardField, on: bool) -> None:  # noqa: FBT001  # Qt's signal
        self.lit.emit(field.lines if on else self.front.lines if self.front is not None else frozenset())

    @property
    def in_order(self) -> list[CardField]:
        """As Tab goes: what was read least surely first, then what is empty, then what is sure."""
        return sorted(self.fields, key=_urgency)

    def _order(self) -> None:
        order = self.in_order
        for before, after in pairwise(order):
            QWidget.setTabOrder(before.kind if before.key == "phone" else before.line, after.line)
            if after.key == "phone":
                QWidget.setTabOrder(after.line, after.kind)

    def focus_first(self) -> None:
        """Into what wants a look first."""
        if self.fields:
            first = self.in_order[0].line
            first.setFocus(Qt.FocusReason.TabFocusReason)
            first.selectAll()


def _urgency(field: CardField) -> tuple[int, float]:
    if not field.text:
        return (0, 0.0) if field.key == "name" else (2, 0.0)
    return (1, field.confidence) if not field.is_sure else (3, field.confidence)


def _on_one_line(text: str) -> str:
    return ", ".join(line.strip(" ,") for line in text.splitlines() if line.strip())

"""Tags and fields of work as chips that can be taken off, and a line that completes those there are."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.store import fields, tags
from crm_app.store.book import Book
from crm_app.ui.pages.person.part import Desk, Part
from crm_app.ui.scale import px
from crm_app.ui.widgets.add_line import AddLine
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.own_keys import keep_delete

_LONGEST = 28
"""Letters of a word that a chip shows; the whole word is its tooltip."""


class Chip(Button):
    """A word that Delete, or a click on it, takes off."""

    removed = Signal()

    def __init__(self) -> None:
        super().__init__("", "chip", "x", height=26, role="small_strong")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the word
        self.word = ""
        self.clicked.connect(self.removed)

    def show_word(self, word: str) -> None:
        """Show a word."""
        self.word = word
        shown = word if len(word) <= _LONGEST else word[: _LONGEST - 1] + "…"
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self.tr("Take {word} off").format(word=word))
        self.setAccessibleName(self.tr("{word}, take off").format(word=word))
        self.setFixedWidth(self.sizeHint().width() + px(4))

    @override
    def event(self, e: QEvent, /) -> bool:
        return keep_delete(e) or super().event(e)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class Marks(Part):
    """One `kind` of words on a person (`additions`); `read`, `known` and `write` speak to the book."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        *,
        add: str,
        hint: str,
        kind: str,
        read: Callable[[Book, int], tuple[str, ...]],
        known: Callable[[Book], list[str]],
        write: Callable[[Book, int, list[str]], None],
    ) -> None:
        super().__init__(desk, title, add=add)
        self._read, self._write, self._kind = read, write, kind
        self.words: tuple[str, ...] = ()
        self.chips: list[Chip] = []
        self._flow = Flow(space=5, lines=5)
        self.box.addLayout(self._flow)
        adder = AddLine(add, hint, known=lambda: [word for word in known(self.book) if word not in self.words])
        adder.added.connect(self._add)
        self.set_adder(adder)

    @override
    def refresh(self) -> bool:
        self.words = self._read(self.book, self.person)
        while len(self.chips) < len(self.words):
            chip = Chip()
            chip.removed.connect(partial(self._remove, chip))
            self.chips.append(chip)
            self._flow.addWidget(chip)
        for place, chip in enumerate(self.chips):
            chip.setVisible(place < len(self.words))
            if place < len(self.words) and chip.word != self.words[place]:
                chip.show_word(self.words[place])
        return bool(self.words)

    def _add(self, text: str) -> None:
        names = [word.strip() for word in text.split(",")]
        label = self.tr("Mark {name} as {word}").format(name=self.name, word=text)
        self.saving.add(self._kind, self.person, {"names": names}, label=label)

    def _remove(self, chip: Chip) -> None:
        left = [word for word in self.words if word != chip.word]
        label, person = self.tr("Take {word} off {name}").format(name=self.name, word=chip.word), self.person
        self._keep_focus(chip)
        self.take_away(label, lambda book: self._write(book, person, left))

    def _keep_focus(self, chip: Chip) -> None:
        """The focus stays in the group when the last chip goes."""
        if chip.hasFocus() and len(self.words) == 1 and self.plus is not None:
            target: QWidget = self.plus
            target.setFocus()


def tags_of(desk: Desk) -> Marks:
    """Free marks."""
    return Marks(
        desk, _tr("Tags"), add=_tr("Add a tag"), hint=_tr("A mark of your own"), kind="tag",
        read=tags.of_person, known=tags.names, write=tags.replace,
    )  # fmt: skip


def fields_of(desk: Desk) -> Marks:
    """What somebody works in."""
    return Marks(
        desk, _tr("Works in"), add=_tr("Add a field of work"), hint=_tr("Climate data, journalism"), kind="field",
        read=fields.of_person, known=fields.names, write=fields.replace_of_person,
    )  # fmt: skip


def _tr(text: str) -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("Marks", text)

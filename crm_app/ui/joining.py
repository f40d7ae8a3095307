"""Two people made one, value by value, or told apart: the same from the list of people and from that of the lanes."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from crm_app.store import people
from crm_app.store.book import Book
from crm_app.ui.saving import Saving


class Joining(QObject):
    """Asks side by side, and does what was chosen as one step."""

    did = Signal(str)
    joined = Signal(int, int)
    """Whom the other one became a part of, and who that was."""

    def __init__(self, book: Book, saving: Saving, parent: QObject) -> None:
        super().__init__(parent)
        self._book, self._saving = book, saving

    def ask(self, one: int, other: int, *, parent: QWidget) -> None:
        """Show both side by side; `other` is 0 while that one has still to be looked for."""
        from crm_app.ui.dialogs.merge_people import MergePeople

        dialog = MergePeople(self._book, one, other, parent=parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._join(dialog.kept, dialog.gone, dialog.prefer))
        dialog.apart.connect(lambda: self.tell_apart([(dialog.kept, dialog.gone)]))
        dialog.open()

    def _join(self, kept: int, gone: int, prefer: frozenset[str]) -> None:
        from crm_app.work import joining

        label = joining.merge_label(self._book, kept, [gone])
        self.joined.emit(kept, gone)
        self._do(label, partial(joining.merge, kept=kept, others=[gone], prefer={gone: prefer}))

    def tell_apart(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Remember that the two of each pair are not the same."""
        from crm_app.store import duplicates

        if not pairs:
            return
        one, other = (people.name_of(self._book, number) for number in pairs[0])
        label = self.tr("Tell {one} and {other} apart").format(one=one, other=other)
        if len(pairs) > 1:
            label = self.tr("Tell %n pairs apart", "", len(pairs))
        self._do(label, partial(duplicates.tell_apart, pairs=pairs))

    def _do(self, label: str, change: Callable[[Book], object]) -> None:
        if self._saving.do(label, lambda book: (change(book),)) is not None:
            self.did.emit(label)

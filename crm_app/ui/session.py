"""The window's hold on the book: the same door, and the only news (`changed`), told on the window's thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crm_app.store.book import Book, Edit

if TYPE_CHECKING:
    from crm_app.store.changes import Touched


class Session(QObject):
    """One open book and its news."""

    changed = Signal(dict)
    """Touched ids by table, {"person": frozenset({7})}; what a job's thread did is told on this thread, later."""
    _heard = Signal(object)

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self._heard.connect(self._tell)
        book.listeners.append(self._hear)

    @contextmanager
    def edit(self, label: str, *, autosave: str | None = None, apart: bool = False) -> Iterator[Edit]:
        """A change of the book: one undo step with this label. Raises Busy at once while a long edit runs in a job.

        `apart` is for what the program does by itself, which is no step of undo.
        """
        with self.book.edit(label, autosave=autosave, apart=apart) as edit:
            yield edit

    def undo(self) -> str:
        """Take the newest step back; returns its label."""
        return self.book.undo()

    def redo(self) -> str:
        """Do the step taken back last again; returns its label."""
        return self.book.redo()

    def close(self) -> None:
        """Let go of the book."""
        self.book.listeners.remove(self._hear)
        self.book.close()

    def _hear(self, touched: "Touched") -> None:
        self._heard.emit(touched)

    def _tell(self, touched: "Touched") -> None:
        self.changed.emit(dict(touched.rows))

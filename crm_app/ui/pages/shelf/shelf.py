"""What the parts of the library have in common, so that another one costs a class and a line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Shelf(QWidget):
    """A part of the library, made when it is first shown; it asks for things by signals and knows no other."""

    did = Signal(str)
    """What was just done and can be undone."""
    wanted = Signal(str, int)
    """A record to be shown, by its table and id."""

    SHOWS: frozenset[str] = frozenset()
    """The tables it shows something of."""

    def refresh(self) -> None:
        """Ask the book again."""

    def escape(self) -> bool:
        """Close what lies on top; False where there is nothing to close."""
        return False

    @property
    def panes(self) -> list[QWidget]:
        """What F6 goes through, in reading order."""
        return [self.first]

    @property
    def first(self) -> QWidget:
        """Where the focus begins."""
        return self

"""Where one has been: the places that Back and Forward lead to, as in a browser."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

_KEPT = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and the record that is in front on it; 0 for none."""

    page: str
    record: int = 0


class Navigation(QObject):
    """The way so far; going somewhere new forgets what lay ahead."""

    moved = Signal()
    """What Back and Forward can do may have changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._way: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place | None:
        """The present place."""
        return self._way[self._at] if self._way else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place behind."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place ahead."""
        return self._at < len(self._way) - 1

    def visit(self, place: Place) -> None:
        """Go on to a place."""
        if place != self.here:
            del self._way[self._at + 1 :]
            self._way = [*self._way, place][-_KEPT:]
            self._at = len(self._way) - 1
            self.moved.emit()

    def settle(self, place: Place) -> None:
        """The cursor moved on the present page: this is now where one is, and no step of its own."""
        if self._way and self._way[self._at].page == place.page:
            self._way[self._at] = place

    def back(self) -> Place | None:
        """One place back; None at the beginning."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
        """One place on; None at the end."""
        return self._step(1) if self.can_go_forward else None

    def _step(self, by: int) -> Place:
        self._at += by
        self.moved.emit()
        return self._way[self._at]

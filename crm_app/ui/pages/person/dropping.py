"""Files held over a person: before they are released the zone says what they will become."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui.drops import TAKEN
from crm_app.ui.pages.person.portrait import Portrait
from crm_app.ui.pages.person.taking import CARD, FILE, PHOTO, Coming, coming
from crm_app.ui.widgets.drop_zone import DropZone


@dataclass(frozen=True, slots=True)
class Offer:
    """What would become of the things that are held, and the words for it."""

    as_: str
    words: str
    things: tuple[Coming, ...]


class Dropping(QObject):
    """Watches a detail; `person` tells who is in front, by name, and whether their files are (else the cards)."""

    def __init__(
        self,
        detail: QWidget,
        portrait: Portrait,
        person: Callable[[], tuple[str, bool]],
        dropped: Callable[[Offer], object],
    ) -> None:
        super().__init__(detail)
        self._detail, self._portrait = detail, portrait
        self._person, self._dropped = person, dropped
        self.zone = DropZone(detail)
        detail.setAcceptDrops(True)
        detail.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QDragMoveEvent) and event.type() in {QEvent.Type.DragEnter, QEvent.Type.DragMove}:
            return self._hold(event)
        if event.type() == QEvent.Type.DragLeave:
            self._let_go()
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            offer = self.offer(event.mimeData(), event.position().toPoint())
            self._let_go()
            if offer is not None:
                _take_copy(event)
                self._dropped(offer)
                return True
        return super().eventFilter(watched, event)

    def _hold(self, event: QDragMoveEvent | QDragEnterEvent) -> bool:
        offer = self.offer(event.mimeData(), event.position().toPoint())
        if offer is None:
            event.ignore()  # the window may take it: people of a vCard, for one
            return True
        self.zone.offer(offer.words)
        self._portrait.set_lit(on=offer.as_ == PHOTO)
        _take_copy(event)
        return True

    def _let_go(self) -> None:
        self.zone.hide()
        self._portrait.set_lit(on=False)

    def offer(self, data: QMimeData, at: QPoint) -> Offer | None:
        """What something held at a place would become; None for what is not taken here."""
        name, on_files = self._person()
        things = coming(data)
        if not name or not things or any(thing.name.lower().endswith(tuple(TAKEN)) for thing in things):
            return None
        pictures = all(thing.is_picture for thing in things)
        on_portrait = self._portrait.rect().contains(self._portrait.mapFrom(self._detail, at))
        if pictures and len(things) == 1 and on_portrait:
            return Offer(PHOTO, _tr("Make this the photo of {name}").format(name=name), tuple(things))
        if pictures and not on_files:
            many = _tr("Keep {count} pictures as cards of {name}").format(count=len(things), name=name)
            one = _tr("Keep this picture as a card of {name}").format(name=name)
            return Offer(CARD, one if len(things) == 1 else many, tuple(things))
        what = things[0].name if len(things) == 1 else _tr("{count} files").format(count=len(things))
        return Offer(FILE, _tr("Attach {what} to {name}").format(what=what, name=name), tuple(things))


def _take_copy(event: QDropEvent) -> None:
    """Never the proposed action: a file manager that proposed to move would delete the file afterwards."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dropping", text)

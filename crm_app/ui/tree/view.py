"""The tree one looks at: zoomed and moved by pointer and keyboard, walked by arrow keys, changed by dragging."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsScene, QGraphicsView
from typing_extensions import override

from crm_app.domain.drawing import Drawing
from crm_app.domain.tree import ME
from crm_app.ui import announce, scale, theme
from crm_app.ui.photos import Photos
from crm_app.ui.tree.faces import Face, sentence
from crm_app.ui.tree.item import TreeItem
from crm_app.ui.tree.walk import step
from crm_app.ui.widgets.row_drops import unpack

LEAST, MOST = 0.002, 2.0
_STEP = 1.2
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class TreeView(QGraphicsView):
    """Shows one drawing; `current` is the node that the keyboard is on."""

    current_changed = Signal(int)
    """A person's id, minus a channel's, 0 for oneself."""
    opened = Signal(int)
    folded = Signal(int)
    """What lies below a node is to be hidden, or shown again."""
    menu_wanted = Signal(int, QPoint)
    dropped = Signal(list, int)
    """People, and the node they were dropped on."""
    seen = Signal(QRectF)
    """Another part of the drawing is in view."""

    def __init__(self, photos: Photos | None = None) -> None:
        super().__init__()
        self.item = TreeItem(photos)
        self.pack: Callable[[int], QMimeData | None] = lambda _node: None
        self.takes: Callable[[list[int], int], bool] = lambda _people, _node: False
        self._pressed: QPoint | None = None
        self._panned: QPointF | None = None
        self._fits = True
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        scene.addItem(self.item)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Who named whom"))
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalScrollBar().valueChanged.connect(self._say_seen)
        self.verticalScrollBar().valueChanged.connect(self._say_seen)
        if photos is not None:
            photos.ready.connect(self.viewport().update)

    # -- what it shows

    @property
    def current(self) -> int:
        """The node that the keyboard is on."""
        return ME if self.item.current is None else self.item.current

    def show_drawing(self, drawing: Drawing, faces: Mapping[int, Face], folded: frozenset[int]) -> None:
        """Show this drawing; the current node stays, or else the nearest above it that is still there."""
        before = self.item.drawing
        held = self._held()
        self.item.show_drawing(drawing, faces, folded)
        self.scene().setSceneRect(self.item.boundingRect())
        current = self.current
        while before is not None and current not in drawing.places and current in before.tree.parents:
            current = before.tree.parents[current]
        self.item.current = current if current in drawing.places else ME
        if self._fits:
            self.fit()
        elif held is not None and held[0] in drawing.places:
            self._hold(*held)
        self._describe()

    def _held(self) -> tuple[int, QPoint] | None:
        """The current node and where on the screen it stands, so that it stays there."""
        drawing = self.item.drawing
        if drawing is None or self.current not in drawing.places:
            return None
        return self.current, self.mapFromScene(self.item.box(self.current).center())

    def _hold(self, node: int, place: QPoint) -> None:
        moved = self.mapFromScene(self.item.box(node).center()) - place
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + moved.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved.y())

    def go_to(self, node: int, *, centred: bool = False) -> None:
        """Put the keyboard on a node and bring it into view."""
        drawing = self.item.drawing
        if drawing is None or node not in drawing.places:
            return
        changed = node != self.item.current
        self.item.current = node
        self.item.lit = (
            frozenset({*drawing.tree.way_to(node), *drawing.tree.branch(node)} - {ME}) if node else frozenset()
        )
        box = self.item.box(node)
        if centred:
            self.centerOn(box.center())
        elif not self.visible_part.contains(box):
            self.ensureVisible(box, 40, 40)
        self.item.update()
        self._describe()
        if changed:
            self.current_changed.emit(node)

    def _describe(self) -> None:
        drawing, node = self.item.drawing, self.current
        if drawing is not None and node in self.item.faces:
            said = sentence(node, self.item.faces[node], drawing.tree.also, self.item.faces)
            self.setAccessibleDescription(said)
            if self.hasFocus():
                announce.say(self, said)

    # -- how large, and where

    @property
    def visible_part(self) -> QRectF:
        """What of the drawing is in view."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    @property
    def zoom(self) -> float:
        """1 for the size of the design."""
        return self.transform().m11() / scale.factor()

    def set_zoom(self, zoom: float) -> None:
        """Draw at this size from now on; what is in the middle stays there."""
        self._fits = False
        self._scale(zoom)

    def _scale(self, zoom: float) -> None:
        by = min(MOST, max(LEAST, zoom)) * scale.factor()
        self.setTransform(QTransform.fromScale(by, by))
        self._say_seen()

    def larger(self) -> None:
        """A step nearer."""
        self._zoom_at_current(self.zoom * _STEP)

    def smaller(self) -> None:
        """A step farther away."""
        self._zoom_at_current(self.zoom / _STEP)

    def _zoom_at_current(self, zoom: float) -> None:
        anchor = self.transformationAnchor()
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.set_zoom(zoom)
        self.setTransformationAnchor(anchor)

    def fit(self) -> None:
        """Show everything, never larger than the design; it stays so while the window changes its size."""
        self._fits = True
        whole, room = self.item.boundingRect(), self.viewport().rect()
        if whole.isEmpty() or room.isEmpty():
            return
        by = min(room.width() / whole.width(), room.height() / whole.height()) / scale.factor()
        self._scale(min(1.0, by))
        self.centerOn(whole.center())

    def _say_seen(self) -> None:
        self.seen.emit(self.visible_part)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()
        self._say_seen()

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * _STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF, /) -> None:  # type: ignore[override]
        painter.fillRect(rect, theme.color("surface"))

    # -- keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() not in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}:
            super().keyPressEvent(event)
        elif key in _ARROWS and self.item.drawing is not None:
            self.go_to(step(self.item.drawing, self.current, _ARROWS[key]))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.current)
        elif key == Qt.Key.Key_Space:
            self.folded.emit(self.current)
        elif key == Qt.Key.Key_Home:
            self.go_to(ME)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Minus}:
            self.larger() if key == Qt.Key.Key_Plus else self.smaller()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            node = self.item.node_at(self.mapToScene(event.pos()))
            if node is None:
                return
            self.go_to(node)
            self.menu_wanted.emit(node, event.globalPos())
        else:
            below = self.mapFromScene(self.item.box(self.current).bottomLeft())
            self.menu_wanted.emit(self.current, self.viewport().mapToGlobal(below))

    # -- pointer

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        node = self.item.node_at(self.mapToScene(event.position().toPoint()))
        self._pressed = event.position().toPoint()
        if node is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(node)
        elif event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._panned = event.position()
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        if self._panned is not None:
            moved = (event.position() - self._panned).toPoint()
            self._panned = event.position()
            self._fits = False
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())
        elif event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            far = (event.position().toPoint() - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance() and self.current > ME:
                self._pressed = None
                self._drag()
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        self._pressed = self._panned = None
        self.viewport().unsetCursor()
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        node = self.item.node_at(self.mapToScene(event.position().toPoint()))
        if node is not None:
            self.opened.emit(node)
        event.accept()

    def _drag(self) -> None:
        data = self.pack(self.current)
        if data is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    # -- drops

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if unpack(event.mimeData(), "person"):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent, /) -> None:
        self._aim(self._taker(event))
        event.setAccepted(self.item.target is not None)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent, /) -> None:
        self._aim(None)
        event.accept()

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        node = self._taker(event)
        self._aim(None)
        if node is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(unpack(event.mimeData(), "person"), node)

    def _taker(self, event: QDropEvent) -> int | None:
        """The node under the pointer when it can take what is dragged."""
        node = self.item.node_at(self.mapToScene(event.position().toPoint()))
        people = unpack(event.mimeData(), "person")
        return node if node is not None and people and self.takes(people, node) else None

    def _aim(self, node: int | None) -> None:
        if node != self.item.target:
            self.item.target = node
            self.item.update()

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.item.has_focus = event.type() == QEvent.Type.FocusIn
            self.item.update()
            self._describe()
        return super().event(event)

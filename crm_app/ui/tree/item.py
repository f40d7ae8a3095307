"""The whole tree as one painted item: only what is in view is drawn, and text only where it can be read."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping
from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from crm_app.domain.drawing import HEIGHT, WIDTH, Drawing
from crm_app.domain.tree import ME
from crm_app.ui import fonts, icons, paint, theme
from crm_app.ui.photos import Photos
from crm_app.ui.tree import curves
from crm_app.ui.tree.faces import Face

LEGIBLE, SHAPED = 0.55, 0.34
"""From these scales on there is all text, and there are names and curves; below, boxes and straight lines."""
NOT_ASKED = frozenset({"none", "to-ask"})
_FILLS = {"none": "chip", "to-ask": "chip", "declined": "chip", "dormant": "chip"}
_AVATAR = 28
_AIR = 40
_FAR_TEXT = 18
_Shapes = tuple[list[QLineF], dict[str, list[QRectF]]]


class _Level:
    """The nodes of one depth in drawing order, and the lines that lead to them; both are sorted across."""

    def __init__(self, drawing: Drawing, nodes: list[int]) -> None:
        self._axis = 0 if drawing.down else 1
        self._size = WIDTH if drawing.down else HEIGHT
        self.nodes = sorted(nodes, key=lambda node: drawing.places[node][self._axis])
        self._starts = [drawing.places[node][self._axis] for node in self.nodes]
        along = [drawing.places[node][1 - self._axis] for node in nodes]
        self.along = (min(along), max(along) + (HEIGHT if drawing.down else WIDTH))
        self._from: list[float] = []
        self._to: list[float] = []
        for node in self.nodes:
            ends = [drawing.entering(node)[self._axis]]
            if node in drawing.tree.parents and drawing.tree.parents[node] in drawing.places:
                ends.append(drawing.leaving(drawing.tree.parents[node])[self._axis])
            self._from.append(min(ends))
            self._to.append(max(ends))

    def within(self, first: float, last: float) -> list[int]:
        """The nodes that lie between two places across."""
        return self.nodes[bisect_left(self._starts, first - self._size) : bisect_right(self._starts, last)]

    def reached(self, first: float, last: float) -> list[int]:
        """The nodes whose line crosses what lies between two places: in a tidy drawing they stand side by side."""
        return self.nodes[bisect_left(self._to, first) : bisect_right(self._from, last)]


class TreeItem(QGraphicsItem):
    """Paints a drawing; `current` has the ring, `lit` are the nodes of the branch in front, `faded` what a filter
    leaves in the background, `target` takes what is dragged.
    """

    def __init__(self, photos: Photos | None = None) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._photos = photos
        self._levels: list[_Level] = []
        self._far: _Shapes | None = None
        self.drawing: Drawing | None = None
        self.faces: Mapping[int, Face] = {}
        self.folded: frozenset[int] = frozenset()
        self.current: int | None = None
        self.has_focus = False
        self.lit: frozenset[int] = frozenset()
        self.faded: frozenset[int] = frozenset()
        self.target: int | None = None

    def show_drawing(self, drawing: Drawing, faces: Mapping[int, Face], folded: frozenset[int]) -> None:
        """Paint this one from now on."""
        self.prepareGeometryChange()
        self.drawing, self.faces, self.folded = drawing, faces, folded
        self._far = None
        depths = drawing.tree.depths
        ordered = sorted(drawing.places, key=lambda node: depths[node])
        self._levels = [_Level(drawing, list(group)) for _, group in groupby(ordered, key=lambda node: depths[node])]
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self.drawing.width, self.drawing.height) if self.drawing else QRectF()

    def box(self, node: int) -> QRectF:
        """Where a node is drawn."""
        assert self.drawing is not None  # noqa: S101  # there are no nodes without one
        return QRectF(*self.drawing.places[node], WIDTH, HEIGHT)

    def node_at(self, place: QPointF) -> int | None:
        """The node at a place of the drawing."""
        if self.drawing is None:
            return None
        across, along = (place.x(), place.y()) if self.drawing.down else (place.y(), place.x())
        for level in self._levels:
            if level.along[0] <= along <= level.along[1]:
                return next((node for node in level.within(across, across) if self.box(node).contains(place)), None)
        return None

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:  # the name of the last is Qt's
        drawing = self.drawing
        if drawing is None:
            return
        seen = option.exposedRect
        scale = painter.worldTransform().m11() / painter.device().devicePixelRatio()
        first, last = (seen.left(), seen.right()) if drawing.down else (seen.top(), seen.bottom())
        near, far = (seen.top(), seen.bottom()) if drawing.down else (seen.left(), seen.right())
        levels = [level for level in self._levels if level.along[1] >= near - 200 and level.along[0] <= far + 200]
        lines = [node for level in levels for node in level.reached(first, last) if self._has_line(node)]
        nodes = [node for level in levels for node in level.within(first, last)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, scale >= SHAPED)
        if scale < SHAPED:
            self._paint_far(painter, nodes, lines)
        else:
            self._paint_lines(painter, lines, first, last)
            for node in nodes:
                self._paint_node(painter, node, legible=scale >= LEGIBLE)

    def paint_map(self, painter: QPainter) -> None:
        """The whole drawing as it looks from far away."""
        if self.drawing is not None:
            nodes = list(self.drawing.places)
            self._paint_far(painter, nodes, filter(self._has_line, nodes))

    def _has_line(self, node: int) -> bool:
        drawing = self.drawing
        return drawing is not None and drawing.tree.parents.get(node) in drawing.places

    # -- far away: boxes by what they stand for, straight lines

    def _paint_far(self, painter: QPainter, nodes: Collection[int], lines: Iterable[int]) -> None:
        """The shapes of a whole drawing are kept: they are asked for with every step of the window's size."""
        whole = self.drawing is not None and len(nodes) == len(self.drawing.places)
        if whole and self._far is None:
            self._far = self._shapes(nodes, lines)
        shapes = self._far if whole and self._far is not None else self._shapes(nodes, lines)
        painter.setPen(QPen(theme.color("edge"), 0))
        painter.drawLines(shapes[0])
        painter.setPen(Qt.PenStyle.NoPen)
        for role, boxes in shapes[1].items():
            painter.setBrush(theme.color(role))
            painter.drawRects(boxes)
        painter.setBrush(theme.color("focus"))
        for node in (self.current, self.target):
            if node is not None and self.drawing is not None and node in self.drawing.places:
                painter.drawRect(self.box(node))

    def _shapes(self, nodes: Iterable[int], lines: Iterable[int]) -> _Shapes:
        groups: dict[str, list[QRectF]] = {}
        for node in nodes:
            groups.setdefault(self._far_color(node), []).append(self.box(node))
        return [self._straight(node) for node in lines], groups

    def _far_color(self, node: int) -> str:
        face = self.faces[node]
        if node in self.faded:
            return "line"
        if face.mark:
            return "bad_mark" if face.late else "warn_mark"
        return "line_strong" if face.stage in NOT_ASKED or not face.stage else "accent"

    def _straight(self, node: int) -> QLineF:
        assert self.drawing is not None  # noqa: S101  # nothing is painted without one
        start, end = self.drawing.leaving(self.drawing.tree.parents[node]), self.drawing.entering(node)
        return QLineF(*start, *end)

    # -- near: curves as thick as the branch is rich, boxes with words

    def _paint_lines(self, painter: QPainter, nodes: Iterable[int], first: float, last: float) -> None:
        """Each by itself, which Qt strokes many times faster than all in one path; what leads out of view is a thin
        straight line.
        """
        assert self.drawing is not None  # noqa: S101  # nothing is painted without one
        axis = 0 if self.drawing.down else 1
        painter.setBrush(Qt.BrushStyle.NoBrush)
        passing = []
        for node in nodes:
            whole = self.drawing.curve(node)
            start, *bends = (QPointF(*point) for point in curves.seen(whole, first - _AIR, last + _AIR, axis=axis))
            if first <= whole[3][axis] <= last:
                path = QPainterPath(start)
                path.cubicTo(*bends)
                painter.setPen(self._pen(node))
                painter.drawPath(path)
            else:
                passing.append(QLineF(start, bends[-1]))
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.drawLines(passing)

    def _pen(self, node: int) -> QPen:
        assert self.drawing is not None  # noqa: S101  # nothing is painted without one
        role = "line" if node in self.faded else "accent" if node in self.lit else "edge"
        pen = QPen(theme.color(role), self.drawing.thickness(node))
        if self.faces[node].stage in NOT_ASKED:
            pen.setDashPattern([5 / pen.widthF(), 4 / pen.widthF()])
        return pen

    def _paint_node(self, painter: QPainter, node: int, *, legible: bool) -> None:
        face, box = self.faces[node], self.box(node)
        self._paint_box(painter, node, box)
        if node == ME:
            self._paint_me(painter, face, box)
            return
        if legible:
            self._paint_words(painter, face, box)
        else:
            self._paint_name(painter, face, box)
        if face.mark:
            self._paint_mark(painter, face, box)
        if node in self.folded:
            self._paint_folded(painter, node)

    def _paint_box(self, painter: QPainter, node: int, box: QRectF) -> None:
        front = node in {self.current, self.target}
        fill = "accent" if node == ME else "selected" if front else "surface"
        ring = "focus" if self.has_focus or node == self.target else "accent"
        pen = QPen(theme.color(ring if front else "line" if node in self.faded else "edge"), 1)
        if front:
            pen.setWidthF(3 if self.has_focus else 2)
        if self.faces[node].stage in NOT_ASKED and not front:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(theme.color(fill))
        radius = HEIGHT / 2 if node == ME else 8
        painter.drawRoundedRect(box, radius, radius)

    def _paint_me(self, painter: QPainter, face: Face, box: QRectF) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        upper = QRect(round(box.x()) + 10, round(box.y()) + 5, round(box.width()) - 20, 18)
        paint.line_of_text(painter, upper, face.name, font=fonts.drawn("group"), role="on_accent", align=middle)
        lower = upper.translated(0, 17)
        paint.line_of_text(painter, lower, face.below, font=fonts.drawn("small_strong"), role="on_accent", align=middle)

    def _paint_words(self, painter: QPainter, face: Face, box: QRectF) -> None:
        rtl = self.drawing is not None and self.drawing.mirrored
        disc = QRectF(box.right() - _AVATAR - 8 if rtl else box.x() + 8, box.y() + 8, _AVATAR, _AVATAR)
        self._paint_avatar(painter, face, disc)
        left = round(box.x()) + (8 if rtl else _AVATAR + 15)
        room = round(box.width()) - _AVATAR - 23
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        name = QRect(left, round(box.y()) + 4, room, 18)
        paint.line_of_text(painter, name, face.name, font=fonts.drawn("base_strong"), align=align)
        below = QRect(left, round(box.y()) + 22, room, 16)
        if face.stage:
            corner = QPointF(left + room - 12 if rtl else left, box.y() + 24)
            paint.dial(painter, corner, face.stage, size=12)
            below.adjust(0, 0, -16, 0) if rtl else below.adjust(16, 0, 0, 0)
        paint.line_of_text(painter, below, face.below, font=fonts.drawn("small"), role="text2", align=align)

    def _paint_name(self, painter: QPainter, face: Face, box: QRectF) -> None:
        """Dial and name alone, in letters that can still be read when the drawing is half as large."""
        rtl = self.drawing is not None and self.drawing.mirrored
        room = box.toRect().adjusted(10, 0, -8, 0)
        if face.stage:
            corner = QPointF(box.right() - 28 if rtl else box.x() + 8, box.y() + 12)
            paint.dial(painter, corner, face.stage, size=20)
            room.adjust(0, 0, -24, 0) if rtl else room.adjust(24, 0, 0, 0)
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        paint.line_of_text(painter, room, face.name, font=fonts.strong(_FAR_TEXT), align=align)

    def _paint_avatar(self, painter: QPainter, face: Face, disc: QRectF) -> None:
        photo = self._photos.face(face.photo, _AVATAR) if face.photo and self._photos else None
        if photo is not None:
            painter.drawPixmap(disc, photo, QRectF(photo.rect()))
        elif face.stage:
            paint.avatar(painter, disc, face.name)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("chip"))
            painter.drawEllipse(disc)
            painter.drawPixmap(disc.topLeft() + QPointF(6, 6), icons.pixmap("waypoints", "text2", 16))

    def _paint_mark(self, painter: QPainter, face: Face, box: QRectF) -> None:
        rtl = self.drawing is not None and self.drawing.mirrored
        corner = QPointF(box.left() - 8 if rtl else box.right() - 9, box.top() - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("bad_mark" if face.late else "surface"))
        disc = QRectF(corner, corner + QPointF(17, 17))
        if not face.late:
            painter.setPen(QPen(theme.color("warn_mark"), 1.5))
        painter.drawEllipse(disc)
        icon = icons.pixmap("circle-alert" if face.late else "clock", "on_accent" if face.late else "warn", 13)
        painter.drawPixmap(disc.topLeft() + QPointF(2, 2), icon)

    def _paint_folded(self, painter: QPainter, node: int) -> None:
        assert self.drawing is not None  # noqa: S101  # nothing is painted without one
        text = f"+{self.drawing.brought[node]}"
        font = fonts.drawn("caption")
        wide = paint.width_of(text, font) + 12
        at = self.drawing.leaving(node)
        chip = QRectF(at[0] - wide / 2, at[1] - 9, wide, 18)
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.setBrush(theme.color("chip"))
        painter.drawRoundedRect(chip, 9, 9)
        paint.line_of_text(painter, chip.toRect(), text, font=font, align=Qt.AlignmentFlag.AlignHCenter)

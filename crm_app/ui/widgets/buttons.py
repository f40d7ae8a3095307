"""Buttons: one filled on each screen, the others outlined or quiet, all with a focus ring that can be seen."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton
from typing_extensions import override

from crm_app.ui import fonts, icons, scale, theme
from crm_app.ui.scale import px
from crm_app.ui.tips import tip

_ICON_ROLES = {"primary": "on_accent", "link": "accent_text", "path": "accent_text"}
_LABELLED_ICON = QSize(20, 16)
"""Four pixels of air beside the icon, because Qt sets it too close to the words."""

_WAYS = (("arrow-left", "arrow-right"), ("chevron-left", "chevron-right"))
_MIRRORED = dict(_WAYS) | {there: here for here, there in _WAYS}
"""Icons that point along the line of reading."""

_TINTED_AGAIN = frozenset({QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange})


class Button(QPushButton):
    """A push button of a kind (primary, plain, ghost, link, undo) with an icon that follows the theme."""

    def __init__(self, text: str, kind: str = "plain", icon: str = "", *, height: int = 30, role: str = "") -> None:
        super().__init__(text)
        self._icon_name = icon
        self._kind = kind
        self._lack = 0
        self.setProperty("kind", kind)
        self.setFont(fonts.font(role or "base_strong"))
        self.setFixedHeight(px(height))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)  # Enter presses it as Space does, outside of dialogs too
        self._tint()

    @override
    def setToolTip(self, arg__1: str, /) -> None:
        super().setToolTip(tip(arg__1))

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._icon_name:
            self._icon_name = name
            self._tint()

    def set_kind(self, kind: str) -> None:
        """Look like another kind: filled as the first of a row, outlined as one after it."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            self.style().polish(self)
            self._tint()

    def _tint(self) -> None:
        if self._icon_name:
            width = _LABELLED_ICON.width() if self.text() else _LABELLED_ICON.height()
            role = _ICON_ROLES.get(self._kind, "text2")
            name = _MIRRORED.get(self._icon_name, self._icon_name) if self.isRightToLeft() else self._icon_name
            self.setIcon(icons.icon(name, role, width=width, air_left=self.isRightToLeft()))
            self.setIconSize(scale.sized(QSize(width, _LABELLED_ICON.height())))

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in _TINTED_AGAIN and hasattr(self, "_icon_name"):
            self._tint()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Where a longer language than the design's has no room, the words end in an ellipsis and a tip has them."""
        super().resizeEvent(event)
        self._lack = max(0, self.sizeHint().width() - self.width()) if self.text() else 0
        if self._lack and not self.toolTip():
            self.setToolTip(self.text().replace("&", ""))

    @override
    def initStyleOption(self, option: QStyleOptionButton, /) -> None:
        super().initStyleOption(option)
        if self._lack:
            words = self.text().replace("&", "")
            room = self.fontMetrics().horizontalAdvance(words) - self._lack
            option.text = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if self._kind == "primary" and self.hasFocus():
            self._paint_inner_ring()

    def _paint_inner_ring(self) -> None:
        """A second ring in the colour of the words: the focus colour alone vanishes in the fill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("on_accent"), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.75, 2.75, -2.75, -2.75), 4, 4)


class SquareButton(Button):
    """A quiet button with an icon alone; its name is the tooltip and what a screen reader says."""

    def __init__(self, name: str, icon: str, *, size: int = 30) -> None:
        super().__init__("", "square", icon, height=size)
        self.setFixedWidth(px(size))
        self.setToolTip(name)
        self.setAccessibleName(name)


class NameButton(Button):
    """A name to go to; one that is too long for its place ends in an ellipsis and is whole in the tooltip."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "path", height=24)
        self._name = name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._wanted = super().sizeHint()

    def set_name(self, name: str) -> None:
        """Show another name."""
        self._name = name
        self.setAccessibleName(name)
        self.setText(name)
        self._wanted = super().sizeHint()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self._wanted

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(48), self._wanted.height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._lack = 0  # it shortens its words itself
        missing = self._wanted.width() - self.width()
        room = self.fontMetrics().horizontalAdvance(self._name) - missing
        elided = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        shown = elided if missing > 0 else self._name
        self.setText(shown)
        self.setToolTip(self._name if shown != self._name else "")

"""Text on the window: always plain text, in a role of the type scale and a tone of the theme."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from crm_app.ui import fonts, icons, paint, scale, theme
from crm_app.ui.scale import px
from crm_app.ui.tips import as_plain


def _wrapping() -> QSizePolicy:
    """As wide as there is room, as high as the wrapped text needs; what is left over belongs to a stretch below."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


class Label(QLabel):
    """A label whose text is never read as markup, so that a name like `<b>` shows as it is written."""

    def __init__(self, text: str = "", role: str = "base", *, tone: str = "text", wrap: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(fonts.font(role))
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self.setText(text)
        if wrap:
            self.setSizePolicy(_wrapping())
        self._lean()

    def set_tone(self, tone: str) -> None:
        """Change the colour role."""
        self.setProperty("tone", tone)
        self.style().polish(self)

    def _lean(self) -> None:
        """Stand at the leading edge of the window: Qt goes by the letters of the text."""
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            down = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | down)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()


class SelectableLabel(Label):
    """A label whose text can be marked and copied, with the keyboard too."""

    def __init__(self, text: str = "", role: str = "base", *, tone: str = "text", wrap: bool = False) -> None:
        super().__init__(text, role, tone=tone, wrap=wrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursor(Qt.CursorShape.IBeamCursor)


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis when the room is short, with the whole text as its tooltip."""

    def __init__(self, text: str = "", role: str = "base", *, tone: str = "text") -> None:
        super().__init__()
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(fonts.font(role))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip("")
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(24), super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        fits = QFontMetrics(self.font()).horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else as_plain(self.text()))
        painter = QPainter(self)
        align = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        paint.line_of_text(painter, self.rect(), self.text(), font=self.font(), role=self._tone, align=align)


class Picture(QWidget):
    """A line icon beside text; decoration for a screen reader, which hears the text."""

    def __init__(self, name: str, role: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._name, self._role, self._size = name, role, size
        self.setFixedSize(px(size), px(size))

    def set_icon(self, name: str, role: str = "") -> None:
        """Show another icon, in the same tone unless another is named."""
        self._name, self._role = name, role or self._role
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        painter.drawPixmap(0, 0, icons.pixmap(self._name, self._role, self._size))


class Avatar(QWidget):
    """The disc with initials."""

    def __init__(self, name: str = "", size: int = 48) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(px(size), px(size))

    def set_name(self, name: str) -> None:
        """Whose initials to show."""
        self._name = name
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        paint.avatar(painter, scale.designed(self.rect()).toRectF(), self._name)


class StageChip(QWidget):
    """A stage as a pill: dial and word."""

    _HEIGHT = 22

    def __init__(self) -> None:
        super().__init__()
        self._stage, self._word = "", ""
        self.setFont(fonts.font("small_strong"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_stage(self, stage: str, word: str) -> None:
        """Show a stage (as in JSON, e.g. `met`) under its word in the user's language."""
        self._stage, self._word = stage, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._word) + px(34), px(self._HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        box = scale.designed(self.rect())
        outline = "line" if theme.current().outlined else ""
        paint.rounded(painter, box.toRectF(), self._HEIGHT / 2, fill="chip", line=outline)
        paint.stage(painter, box.adjusted(6, 0, -6, 0), self._stage, self._word, rtl=self.isRightToLeft())


class StageDial(QWidget):
    """The stage as its dial alone, where there is no room for the word: that is in the tooltip."""

    _SIZE = 14

    def __init__(self) -> None:
        super().__init__()
        self._stage = ""
        self.setFixedSize(px(self._SIZE), px(self._SIZE))

    def set_stage(self, stage: str, word: str) -> None:
        """Show a stage (as in JSON, e.g. `met`) under its word in the user's language."""
        self._stage = stage
        self.setAccessibleName(word)
        self.setToolTip(word)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        paint.dial(painter, QPointF(0, 0), self._stage)

"""A part of a page of settings: its heading, a sentence, and what stands under them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget
from typing_extensions import override

from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import Part, column, hairline, holder, pane, row
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.labels import Label

_WIDTH, _LABEL, _BESIDE = 680, 190, 240
"""Pixels of the design: the widest page, the words beside a field, and the least room for the field beside them."""


def group(title: str, words: str, *parts: Part) -> QWidget:
    """A heading over a line, a sentence that explains, and the rest."""
    explained: Part = Label(words, tone="text2", wrap=True) if words else 0
    heading = Label(title, "group")
    return holder(column(heading, hairline(), explained, *parts, space=8))


def page_of(title: str, *groups: QWidget, head: Part = 0) -> QScrollArea:
    """A page that scrolls: its title, what lies on top, and groups below each other, not wider than one reads."""
    inside = holder(column(Label(title, "page_title"), head, *groups, None, space=20))
    inside.setMaximumWidth(px(_WIDTH))
    beside = row(inside, None, margins=(18, 13, 18, 24))
    beside.setStretch(0, 100)
    scroll = QScrollArea()
    scroll.setWidget(pane(beside, kind="surface"))
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setAccessibleName(title)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll


def labelled(text: str, field: QWidget, *more: Part) -> QWidget:
    """A field with its words on the left; they are its accessible name and lead to it by their access key."""
    label = Label(text, wrap=True)
    label.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    return _Labelled(label, row(field, *more, space=10))


def under(part: QWidget) -> QWidget:
    """A part without words of its own, under the fields."""
    return _Labelled(Label(""), row(part, None if isinstance(part, QPushButton) else 0, space=0))


def wrapping(*parts: QWidget) -> QWidget:
    """Buttons beside each other that go on in the next line where the room ends."""
    flow = Flow(space=8, lines=8)
    for part in parts:
        flow.addWidget(part)
    return holder(flow)


class _Labelled(QWidget):
    """Words beside a field, or over it where there is no room beside."""

    def __init__(self, label: QLabel, field: QHBoxLayout) -> None:
        super().__init__()
        self._label = label
        self._field = holder(field)
        self._box = row(label, self._field, space=10)
        self._box.setStretch(1, 1)
        self.setLayout(self._box)
        self._arrange(beside=True)

    def _arrange(self, *, beside: bool) -> None:
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(px(10 if beside else 2))
        self._label.setMinimumWidth(px(_LABEL) if beside else 0)
        self._label.setMaximumWidth(px(_LABEL) if beside else px(_WIDTH))
        self._label.setVisible(beside or bool(self._label.text()))

    @override
    def minimumSizeHint(self, /) -> QSize:
        """That of the field alone: the label goes over it before the page is wider than the window."""
        return QSize(self._field.minimumSizeHint().width(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_LABEL + _BESIDE)
        if beside != (self._box.direction() == QBoxLayout.Direction.LeftToRight):
            self._arrange(beside=beside)


def note(text: str) -> QLabel:
    """A quiet sentence under a field."""
    return Label(text, "small", tone="text3", wrap=True)

"""A part of a page of settings: its heading, a sentence, and what stands under them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import Part, column, hairline, holder, pane, row
from crm_app.ui.widgets.labels import Label

_WIDTH, _LABEL = 680, 190


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
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setAccessibleName(title)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll


def labelled(text: str, field: QWidget, *more: Part) -> QWidget:
    """A field with its words on the left; they are its accessible name and lead to it by their access key."""
    label = Label(text, wrap=True)
    label.setFixedWidth(px(_LABEL))
    label.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    beside = row(label, field, *more, space=10)
    return holder(beside)


def note(text: str) -> QLabel:
    """A quiet sentence under a field."""
    return Label(text, "small", tone="text3", wrap=True)

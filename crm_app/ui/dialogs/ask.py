"""A small window that asks one thing: fields below a title, a verb, and Cancel; Enter does it, Escape leaves."""

from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from crm_app.ui import fonts
from crm_app.ui.drafts import KEPT_LINE
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label

_WIDTH = 420


class Ask(QDialog):
    """Opened with `open`; `accepted` tells that it was answered. Subclasses say in `ready` whether they can be."""

    def __init__(self, window: QWidget, *, title: str, verb: str, about: str = "") -> None:
        super().__init__(window)
        self.setWindowTitle(title)
        self.setMinimumWidth(px(_WIDTH))
        self.setModal(True)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(px(12))
        self.do = Button(verb, "primary", height=32)
        self.cancel = Button(self.tr("Cancel"), "plain", height=32)
        about_label = Label(about, tone="text2", wrap=True)
        about_label.setVisible(bool(about))
        head = column(Label(title, "panel_title", wrap=True), about_label, space=4)
        foot = row(None, self.cancel, self.do)
        self.setLayout(column(head, self._fields, 4, foot, space=14, margins=(22, 20, 22, 18)))
        self.do.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.do.clicked.connect(self._answer)
        self.cancel.clicked.connect(self.reject)

    def ask_for(self, text: str, field: QWidget, *below: QWidget) -> None:
        """Add a field under its words."""
        label = Label(text, "base_strong", tone="text2")
        label.setBuddy(field)
        for button in field.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter answers, wherever the focus is
        if not field.accessibleName():
            field.setAccessibleName(text)
        self._fields.addWidget(holder(column(label, field, *below, space=4)))

    def add(self, *parts: QWidget) -> None:
        """Add something that is no field."""
        for part in parts:
            self._fields.addWidget(part)

    def ready(self) -> bool:
        """Whether what was filled in will do; else the field that needs something is marked and has the focus."""
        return True

    def _answer(self) -> None:
        if self.ready():
            self.accept()


def line(name: str, placeholder: str = "") -> QLineEdit:
    """A field of one line as such windows have it."""
    field = QLineEdit()
    field.setProperty(KEPT_LINE, True)
    field.setAcceptDrops(False)
    field.setFixedHeight(px(32))
    field.setFont(fonts.font("base"))
    field.setAccessibleName(name)
    field.setPlaceholderText(placeholder)
    return field

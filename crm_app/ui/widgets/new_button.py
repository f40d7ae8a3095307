"""New: the usual new thing with one click, the others behind the arrow."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from crm_app.ui.actions import Actions
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button

CHOICES = ("new_meeting", "new_person", "new_organisation", "import")
"""What can be new, by action: the first one is what a click on the button does."""


class NewButton(QWidget):
    """Two buttons that look like one."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.main = Button(self.tr("New"), "split", "plus")
        self.more = Button("", "split_more", "chevron-down")
        self.more.setAccessibleName(self.tr("More new things"))
        self.more.setToolTip(self.tr("More new things"))
        actions.bind(self.main, CHOICES[0])
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for name in CHOICES:
            menu.addAction(actions[name])
        self.more.setMenu(menu)
        self.setLayout(row(self.main, self.more, space=0))
        self._mirror()

    def _mirror(self) -> None:
        """Round the outer corners, wherever the arrow stands: style sheets know no right-to-left."""
        for button in (self.main, self.more):
            button.setProperty("mirrored", self.isRightToLeft())
            button.style().polish(button)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "more"):
            self._mirror()

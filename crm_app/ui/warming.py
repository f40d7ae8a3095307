"""Modules loaded before they are wanted, one at a time: all at once they would hold the window too long."""

from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_EVERY = 25
"""Milliseconds between two modules, in which the window answers."""
DETAIL = (
    "crm_app.store.schema", "crm_app.ui.pages.people_list", "crm_app.ui.pages.people",
    "crm_app.ui.pages.person.header", "crm_app.ui.pages.person.dropping", "crm_app.ui.pages.person.files",
    "crm_app.ui.pages.person.reach", "crm_app.ui.pages.person.timeline", "crm_app.ui.widgets.note_editor",
    "crm_app.ui.pages.person.notes", "crm_app.ui.pages.person.meetings", "crm_app.ui.pages.person.relations",
    "crm_app.ui.pages.person.overview", "crm_app.ui.pages.person.detail",
)  # fmt: skip
"""What shows somebody, in pieces; nobody needs it before, but whoever takes people in wants to see them next."""


class Warming(QObject):
    """Loads modules in their order, then goes."""

    def __init__(self, modules: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._left = iter(modules)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._load)
        self._timer.start()

    def _load(self) -> None:
        module = next(self._left, "")
        if module:
            import_module(module)
        else:
            self._timer.stop()
            self.deleteLater()

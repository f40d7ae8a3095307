"""File > Open recent: the files taken in lately; one that is gone stays in the list, greyed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from crm_app.ui import access_keys
from crm_app.ui.preferences import Preferences
from crm_app.ui.tips import tip


class Recent(QObject):
    """Fills its menu each time it opens."""

    def __init__(
        self,
        menus: QMenuBar,
        before: QAction,
        preferences: Preferences,
        take_in: Callable[[list[Path]], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._preferences, self._take_in = preferences, take_in
        file = menus.findChild(QMenu, "file")
        self.menu = QMenu(self.tr("Open &recent"), file)
        self.menu.setObjectName("recent")
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        if isinstance(file, QMenu):
            file.insertMenu(before, self.menu)
            access_keys.spread(file)
            file.aboutToShow.connect(self._enable)

    def _enable(self) -> None:
        self.menu.menuAction().setEnabled(bool(self._preferences.recent_files))

    def _fill(self) -> None:
        self.menu.clear()
        for file in self._preferences.recent_files:
            there = file.is_file()
            name = file.name.replace("&", "&&")
            action = self.menu.addAction(name if there else self.tr("{name} (no longer there)").format(name=name))
            action.setEnabled(there)
            action.setToolTip(tip(str(file)))
            action.triggered.connect(partial(self._open, file))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Forget these")).triggered.connect(self._preferences.forget_files)

    def _open(self, file: Path, *_checked: bool) -> None:
        self._take_in([file])

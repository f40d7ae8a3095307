"""What belongs to the window and not to the book: theme, size, place."""

from PySide6.QtCore import QByteArray, QObject, QSettings

from crm_app.ui.theme import Choice


class Preferences(QObject):
    """Settings of the program on this computer."""

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def theme(self) -> Choice:
        """The chosen theme; what cannot be read means the system's."""
        try:
            return Choice(str(self._settings.value("theme", Choice.SYSTEM.value)))
        except ValueError:
            return Choice.SYSTEM

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self._settings.setValue("theme", choice.value)

    @property
    def geometry(self) -> QByteArray | None:
        """Size and place of the window the last time."""
        found = self._settings.value("geometry")
        return found if isinstance(found, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    @property
    def last_folder(self) -> str:
        """Where a file was chosen or saved last."""
        return str(self._settings.value("last_folder", ""))

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._settings.setValue("last_folder", folder)

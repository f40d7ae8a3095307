"""What belongs to the window and not to the book: theme, size, place."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from crm_app.ui import scale
from crm_app.ui.language import Choice as Language
from crm_app.ui.theme import Choice


class Preferences(QObject):
    """Settings of the program on this computer."""

    outside_changed = Signal()
    """Something was chosen of what is told outside of the window."""

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
    def language(self) -> Language:
        """The chosen language; what cannot be read means the system's."""
        try:
            return Language(str(self._settings.value("language", Language.SYSTEM.value)))
        except ValueError:
            return Language.SYSTEM

    @language.setter
    def language(self, choice: Language) -> None:
        self._settings.setValue("language", choice.value)

    @property
    def zoom(self) -> float:
        """How large everything is, 1.0 as designed."""
        found = self._settings.value("zoom", 1.0)
        try:
            return min(max(float(str(found)), scale.STEPS[0]), scale.STEPS[-1])
        except ValueError:
            return 1.0

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._settings.setValue("zoom", zoom)

    @property
    def section(self) -> str:
        """The section that was shown last, empty before the first time."""
        return str(self._settings.value("section", ""))

    @section.setter
    def section(self, section: str) -> None:
        self._settings.setValue("section", section)

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

    @property
    def recent_searches(self) -> list[str]:
        """What was looked for and found lately, the newest first."""
        return self._texts("recent_searches")

    def remember_search(self, text: str) -> None:
        """Something was looked for, and what was found was opened."""
        self._remember("recent_searches", text, most=8)

    @property
    def recent_commands(self) -> list[str]:
        """What was done through the palette lately, the newest first: names of actions, and records as "person:7"."""
        return self._texts("recent_commands")

    def remember_command(self, key: str) -> None:
        """Something was done through the palette."""
        self._remember("recent_commands", key, most=20)

    def _texts(self, key: str) -> list[str]:
        found = self._settings.value(key, [])
        return [str(text) for text in (found if isinstance(found, list) else [found])]

    def _remember(self, key: str, text: str, *, most: int) -> None:
        before = [one for one in self._texts(key) if one != text]
        self._settings.setValue(key, [text, *before][:most])

    @property
    def second_place(self) -> Path | None:
        """The folder or stick that gets a copy of the book every day; None where none was chosen."""
        found = str(self._settings.value("second_place", ""))
        return Path(found) if found else None

    @second_place.setter
    def second_place(self, place: Path | None) -> None:
        self._settings.setValue("second_place", str(place) if place else "")

    @property
    def second_copy_at(self) -> datetime | None:
        """When the last copy was written there, or else the place was chosen."""
        try:
            return datetime.fromisoformat(str(self._settings.value("second_copy_at", "")))
        except ValueError:
            return None

    @second_copy_at.setter
    def second_copy_at(self, at: datetime) -> None:
        self._settings.setValue("second_copy_at", at.isoformat())

    @property
    def swept_at(self) -> datetime | None:
        """When files that nothing names were looked for last."""
        try:
            return datetime.fromisoformat(str(self._settings.value("swept_at", "")))
        except ValueError:
            return None

    @swept_at.setter
    def swept_at(self, at: datetime) -> None:
        self._settings.setValue("swept_at", at.isoformat())

    @property
    def recent_files(self) -> list[Path]:
        """The files taken in lately, the newest first."""
        return [Path(text) for text in self._texts("recent_files") if text]

    def remember_file(self, file: Path) -> None:
        """A file was taken in."""
        self._remember("recent_files", str(file), most=8)

    def forget_files(self) -> None:
        """The list of files taken in lately begins anew."""
        self._settings.remove("recent_files")

    def detail_width(self, pane: str) -> int:
        """Pixels of the design that the detail beside a list was given; 0 for as many as it takes by itself."""
        found = str(self._settings.value(f"detail/{pane}", "0"))
        return int(found) if found.isdigit() else 0

    def set_detail_width(self, pane: str, width: int) -> None:
        """Keep how wide the detail beside a list is."""
        self._settings.setValue(f"detail/{pane}", width)

    def list_state(self, section: str) -> str:
        """Columns and order of the list of a section, as it was left; empty before the first time."""
        return str(self._settings.value(f"list/{section}", ""))

    def set_list_state(self, section: str, state: str) -> None:
        """Keep columns and order of the list of a section."""
        self._settings.setValue(f"list/{section}", state)

    @property
    def compact_rows(self) -> bool:
        """Whether lists have rows of one line."""
        return str(self._settings.value("compact_rows", "")) == "1"

    @compact_rows.setter
    def compact_rows(self, compact: bool) -> None:
        self._settings.setValue("compact_rows", "1" if compact else "")

    @property
    def sort_by_given(self) -> bool:
        """Whether names are sorted by given name."""
        return str(self._settings.value("sort_by_given", "")) == "1"

    @sort_by_given.setter
    def sort_by_given(self, by_given: bool) -> None:
        self._settings.setValue("sort_by_given", "1" if by_given else "")

    @property
    def live_aloud(self) -> bool:
        """Whether the signals of a meeting under way are said aloud."""
        return str(self._settings.value("live_aloud", "")) == "1"

    @live_aloud.setter
    def live_aloud(self, aloud: bool) -> None:
        self._settings.setValue("live_aloud", "1" if aloud else "")

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing shall blink or fade."""
        return str(self._settings.value("reduced_motion", "")) == "1"

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        self._settings.setValue("reduced_motion", "1" if reduced else "")

    # -- what is told outside of the window

    @property
    def notifications(self) -> bool:
        """Whether the desktop tells reminders while the program runs."""
        return str(self._settings.value("notifications", "1")) == "1"

    @notifications.setter
    def notifications(self, wanted: bool) -> None:
        self._tell("notifications", "1" if wanted else "")

    @property
    def tray(self) -> bool:
        """Whether an icon in the tray is wanted."""
        return str(self._settings.value("tray", "")) == "1"

    @tray.setter
    def tray(self, wanted: bool) -> None:
        self._tell("tray", "1" if wanted else "")

    @property
    def hide_names(self) -> bool:
        """Whether no name of anybody is told outside of the window: notifications, tray, feed, title."""
        return str(self._settings.value("hide_names", "")) == "1"

    @hide_names.setter
    def hide_names(self, hidden: bool) -> None:
        self._tell("hide_names", "1" if hidden else "")

    @property
    def feed(self) -> Path | None:
        """The calendar file that is kept up to date; None where none was asked for."""
        found = str(self._settings.value("feed", ""))
        return Path(found) if found else None

    @feed.setter
    def feed(self, file: Path | None) -> None:
        self._tell("feed", str(file) if file else "")

    def _tell(self, key: str, value: str) -> None:
        self._settings.setValue(key, value)
        self.outside_changed.emit()

"""Settings: those of the book go through the door and can be undone; those of this computer are just kept."""

from collections.abc import Callable
from functools import partial
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget
from typing_extensions import override

from crm_app.store import me, playbooks, settings
from crm_app.ui import formats, language, motion, scale, words
from crm_app.ui.actions import Actions
from crm_app.ui.pages.page import Page
from crm_app.ui.pages.settings_reminders import RemindersGroup
from crm_app.ui.preferences import Preferences
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.theme import Choice
from crm_app.ui.tray import Tray
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.choice_row import ChoiceRow
from crm_app.ui.widgets.combo import Combo
from crm_app.ui.widgets.group import group, labelled, note, page_of, under
from crm_app.ui.widgets.labels import SelectableLabel
from crm_app.ui.widgets.saving_text import SavingLine
from crm_app.ui.widgets.tick import Tick

COMMAND = "crm-app --quick"
"""What a shortcut of the system starts for the line of quick capture."""
_TOUCHED = frozenset({"setting", "me", "campaign"})


class SettingsPage(Page):
    """Everything one can choose, on one page; nothing has to be chosen."""

    rebuild_wanted = Signal()
    """The size or the language was changed: the window has to be made anew."""
    density_changed = Signal()
    names_changed = Signal()
    introductions_wanted = Signal()

    def __init__(
        self, session: Session, saving: Saving, preferences: Preferences, commands: Actions, *, sample: bool = False
    ) -> None:
        super().__init__()
        self._session, self._saving, self._preferences, self._commands = session, saving, preferences, commands
        self._make_own()
        self._make_look()
        self.reminders = RemindersGroup(session.book, preferences, sample=sample, has_tray=Tray.is_there)
        self.reminders.said.connect(self.said)
        self._lay_out()
        self._connect()
        self.show_values()

    def _make_own(self) -> None:
        self.name = SavingLine(self.tr("Your name"), self.tr("As it stands on the sheet"), quiet=False)
        self.introductions = Button(self.tr("Your introductions are in the Library"), "link", "mic")
        self.zone = Combo()
        self.zone.setEditable(True)
        if (typed := self.zone.lineEdit()) is not None:
            typed.setAccessibleName(self.tr("Your time zone"))
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.addItem(self.tr("Like this computer ({zone})").format(zone=formats.home_zone()), "")
        for zone in sorted(available_timezones()):
            self.zone.addItem(zone.replace("_", " "), zone)
        completer = self.zone.completer() or QCompleter()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.guide = ChoiceRow(
            self.tr("Guide"),
            [("umbc", self.tr("Career-centre guide"), ""), ("dalton-3b7", self.tr("Quick rhythm (3 and 7 days)"), "")],
            wraps=True,
        )
        self.about_guide = note("")
        self.opener = SavingLine(self.tr("First words"), quiet=False)
        papers = [("", self.tr("By country"), ""), ("letter", self.tr("Letter"), ""), ("a4", self.tr("A4"), "")]
        self.paper = ChoiceRow(self.tr("Paper"), papers, wraps=True)

    def _make_look(self) -> None:
        self.theme = ChoiceRow(
            self.tr("Theme"),
            [
                (Choice.SYSTEM, self.tr("Like the system"), ""), (Choice.LIGHT, self.tr("Light"), ""),
                (Choice.DARK, self.tr("Dark"), ""), (Choice.HIGH_CONTRAST, self.tr("High contrast"), ""),
            ], wraps=True)  # fmt: skip
        self.zoom = Combo()
        for step in scale.STEPS:
            self.zoom.addItem(formats.isolated(self.tr("{percent} %").format(percent=round(step * 100))), step)
        rows = [("roomy", self.tr("Two lines"), "rows-3"), ("compact", self.tr("One line"), "rows-4")]
        self.density = ChoiceRow(self.tr("Rows of lists"), rows, wraps=True)
        self.motion = Tick(self.tr("Keep things still: nothing blinks or fades"))
        choices = [(choice.value, language.name(choice), "") for choice in language.CHOICES]
        self.language = ChoiceRow(self.tr("Language"), choices, wraps=True)
        names = [("family", self.tr("By family name"), ""), ("given", self.tr("By given name"), "")]
        self.names = ChoiceRow(self.tr("People sorted"), names, wraps=True)
        self.command = SelectableLabel(COMMAND, "base_strong")
        self.copy_command = Button(self.tr("Copy"), "plain", "copy")
        self.safety = Button(self.tr("Backups and safety"), "plain", "shield-check")
        self._commands.bind(self.safety, "backups")

    def _lay_out(self) -> None:
        self.zone.setMinimumWidth(px(200))
        you = group(
            self.tr("You"), "", labelled(self.tr("Your &name"), self.name),
            under(self.introductions), labelled(self.tr("Your time &zone"), self.zone, None),
        )  # fmt: skip
        ways = group(
            self.tr("How you go about it"), "", labelled(self.tr("Guide"), self.guide), under(self.about_guide),
            labelled(self.tr("First &words of a meeting"), self.opener),
            labelled(self.tr("Paper of the sheets"), self.paper),
        )  # fmt: skip
        look = group(
            self.tr("Look"), "", labelled(self.tr("Theme"), self.theme), labelled(self.tr("&Size"), self.zoom, None),
            labelled(self.tr("Rows of lists"), self.density), labelled(self.tr("People sorted"), self.names),
            labelled(self.tr("Language"), self.language), under(self.motion),
        )  # fmt: skip
        quick = group(
            self.tr("Quick capture"),
            self.tr(
                "One line for a new contact, over whatever else is on the screen. Give this command a shortcut in the "
                "keyboard settings of your system:"
            ),
            row(self.command, self.copy_command, None), note(_where()),
        )  # fmt: skip
        safe = group(self.tr("Safety"), self.tr("Where the book lies, its backups, a second place, another computer."),
                     row(self.safety, None))  # fmt: skip
        self.view = page_of(self.tr("Settings"), you, ways, self.reminders, look, quick, safe)
        self.setLayout(row(self.view, space=0))

    def _connect(self) -> None:
        tr = self.tr
        self.name.settled.connect(lambda text: self._saving.put("me", 1, "name", text, label=tr("Change your name")))
        self.opener.settled.connect(
            lambda text: self._saving.put("setting", 0, settings.OPENER, text, label=tr("Change the first words"))
        )
        self.zone.activated.connect(self._choose_zone)
        for choices, key, label in (
            (self.paper, settings.PAPER, tr("Change the paper")),
        ):  # fmt: skip
            choices.changed.connect(partial(self._put, key, label))
        self.guide.changed.connect(self._choose_guide)
        self.theme.changed.connect(self._choose_theme)
        self.zoom.activated.connect(self._choose_zoom)
        self.density.changed.connect(self._choose_density)
        self.names.changed.connect(self._choose_names)
        self.language.changed.connect(self._choose_language)
        self.motion.toggled.connect(self._choose_motion)
        self.introductions.clicked.connect(self.introductions_wanted)
        self.copy_command.clicked.connect(self._copy_command)
        self._session.changed.connect(self._changed)

    @property
    @override
    def title(self) -> str:
        return self.tr("Settings")

    @property
    @override
    def panes(self) -> list[QWidget]:
        return [self.name]

    @override
    def focus_first(self) -> None:
        self.name.setFocus()

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self.show_values()

    def _changed(self, touched: dict[str, frozenset[int]]) -> None:
        if touched.keys() & _TOUCHED:
            self.show_values()

    def show_values(self) -> None:
        """Show what the book and this computer have."""
        book, kept = self._session.book, self._preferences
        get: Callable[..., str] = partial(settings.get, book)
        guide, key = playbooks.in_force(book), playbooks.key_in(book)
        self.name.show_value(me.get(book).name)
        self.opener.show_value(get(settings.OPENER))
        self.opener.setPlaceholderText(guide.opener)
        self.guide.choose(key)
        self.about_guide.setText(words.guide(key) or f"{guide.name}: {guide.about}")
        self.paper.choose(get(settings.PAPER))
        self.zone.setCurrentIndex(max(0, self.zone.findData(get(settings.ZONE))))
        self.theme.choose(kept.theme.value)
        self.zoom.setCurrentIndex(scale.STEPS.index(scale.step(kept.zoom, 0)))
        self.density.choose("compact" if kept.compact_rows else "roomy")
        self.names.choose("given" if kept.sort_by_given else "family")
        self.language.choose(kept.language.value)
        blocked = self.motion.blockSignals(True)
        self.motion.setChecked(kept.reduced_motion)
        self.motion.blockSignals(blocked)

    def _put(self, key: str, label: str, value: str) -> None:
        """Store a choice in the book; letting the chosen one go means the same as before."""
        if value or key == settings.PAPER:
            self._saving.do(label, lambda book: settings.put(book, key, value))
        self.show_values()

    def _choose_guide(self, key: str) -> None:
        """For the present search, or for the book where there is none."""
        if key:
            self._saving.do(self.tr("Change the guide"), lambda book: playbooks.choose(book, key))
        self.show_values()

    def _choose_zone(self) -> None:
        zone = self.zone.currentData() or ""
        self._saving.do(self.tr("Change your time zone"), lambda book: settings.put(book, settings.ZONE, zone))

    def _choose_theme(self, key: str) -> None:
        if key:
            self._commands[f"theme_{key}"].trigger()
        self.show_values()

    def _choose_zoom(self) -> None:
        if self.zoom.currentData() != self._preferences.zoom:
            self._preferences.zoom = self.zoom.currentData()
            self.rebuild_wanted.emit()

    def _choose_language(self, key: str) -> None:
        if key and key != self._preferences.language.value:
            self._preferences.language = language.Choice(key)
            self.rebuild_wanted.emit()
        self.show_values()

    def _choose_density(self, key: str) -> None:
        if key:
            self._preferences.compact_rows = key == "compact"
            self.density_changed.emit()
        self.show_values()

    def _choose_names(self, key: str) -> None:
        if key:
            self._preferences.sort_by_given = key == "given"
            self.names_changed.emit()
        self.show_values()

    def _choose_motion(self, on: bool) -> None:  # noqa: FBT001  # Qt's signal
        self._preferences.reduced_motion = on
        motion.reduce(on=on)

    def _copy_command(self) -> None:
        QGuiApplication.clipboard().setText(COMMAND)
        self.said.emit(self.tr("Copied {text}").format(text=COMMAND))


def _where() -> str:
    """Where each system has its shortcuts."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(
        "SettingsPage",
        "Linux: Settings, Keyboard, Custom shortcuts. macOS: Shortcuts, a new shortcut that runs it, then Add Keyboard "
        "Shortcut. Windows: a shortcut on the desktop, Properties, Shortcut key.",
    )

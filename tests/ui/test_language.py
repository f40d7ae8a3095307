"""The language of the window: chosen or the system's, with its own plurals, dates and numbers."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from crm_app.app import Desk
from crm_app.ui import formats, language, theme
from crm_app.ui.language import Choice
from crm_app.ui.preferences import Preferences

TODAY = date(2026, 11, 23)
THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("choice", "system", "spoken"),
    [
        (Choice.SYSTEM, "en_US", "en_US"),
        (Choice.SYSTEM, "de_AT", "de_AT"),
        (Choice.SYSTEM, "fr_FR", "en_FR"),
        (Choice.SYSTEM, "C", "en_US"),
        (Choice.ENGLISH, "en_AU", "en_AU"),
        (Choice.ENGLISH, "de_DE", "en_GB"),
        (Choice.GERMAN, "de_CH", "de_CH"),
        (Choice.GERMAN, "en_US", "de_DE"),
    ],
)
def test_a_choice_on_a_system_means(choice: Choice, system: str, spoken: str) -> None:
    assert language.resolve(choice, QLocale(system)).name() == spoken


@pytest.mark.manner(82)
@pytest.mark.parametrize(
    ("choice", "system", "day", "clock", "number"),
    [
        (Choice.SYSTEM, "en_US", "Thu, Nov 26", "2:00 PM", "100,000"),
        (Choice.ENGLISH, "de_DE", "Thu 26 Nov", "14:00", "100,000"),
        (Choice.GERMAN, "en_US", "Do., 26. Nov.", "14:00", "100.000"),
        (Choice.SYSTEM, "fr_FR", "Thu 26 Nov", "14:00", "100\u202f000"),
    ],
)
def test_dates_and_numbers_follow_the_language(choice: Choice, system: str, day: str, clock: str, number: str) -> None:
    language.speak(choice, QLocale(system))
    assert formats.day(THURSDAY, today=TODAY) == day
    assert formats.clock_of(datetime(2026, 11, 23, 14, 0)).replace("\u202f", " ") == clock  # noqa: DTZ001
    assert formats.count(100_000) == number


def test_americans_write_organizations_and_others_organisations() -> None:
    def word() -> str:
        return QCoreApplication.translate("MergeDialog", "The other organisation")

    language.speak(Choice.SYSTEM, QLocale("en_US"))
    assert word() == "The other organization"
    language.speak(Choice.SYSTEM, QLocale("en_GB"))
    assert word() == "The other organisation"
    language.speak(Choice.GERMAN, QLocale("en_US"))
    assert word() == "Die andere Organisation"


def test_the_texts_of_qt_are_german_too() -> None:
    language.speak(Choice.GERMAN, QLocale("en_US"))
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"
    box.deleteLater()


def test_the_layout_runs_in_the_direction_of_the_language() -> None:
    language.speak(Choice.SYSTEM, QLocale("ar_EG"))
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight, "English is shown there"


def test_a_language_stays_chosen_and_an_unknown_one_means_the_systems(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    Preferences(settings).language = Choice.GERMAN
    assert Preferences(settings).language is Choice.GERMAN
    settings.setValue("language", "tlh")
    assert Preferences(settings).language is Choice.SYSTEM


def test_another_language_is_spoken_without_a_restart(tmp_path: Path, qapp: QApplication) -> None:
    theme.apply(theme.Choice.LIGHT)
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    desk = Desk(tmp_path / "book", preferences)
    desk.open_own()
    assert desk.window is not None
    assert desk.window.commands["find"].text() == "&Find"
    preferences.language = Choice.GERMAN
    desk.rebuild()
    assert desk.window.commands["find"].text() == "&Suchen"
    assert [language.name(choice) for choice in language.CHOICES] == ["Wie das System", "English", "Deutsch"]
    desk.close()

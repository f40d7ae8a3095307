"""The language of the window: its words, and how its dates and numbers are written, as the system or a person has it.

The source texts are British English; `rapport_en.qm` holds its singulars, `rapport_en_US.qm` what Americans spell
otherwise, `rapport_de.qm` everything. Text that is made from keys of the book is asked for anew each time, so that a
window made after `speak` stands in the new language.
"""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from crm_app import resources


class Choice(StrEnum):
    """What a person chooses; `system` follows the desktop where its language is shipped, and speaks English else."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


CHOICES = tuple(Choice)
_BRITISH, _AMERICAN = "en_GB", "en_US"
_OWN_NAMES = {Choice.ENGLISH: "English", Choice.GERMAN: "Deutsch"}


class _Spoken:
    """What is spoken now; a translator that nobody holds would fall silent."""

    locale = QLocale(_AMERICAN)
    translators: tuple[QTranslator, ...] = ()


def name(choice: Choice) -> str:
    """A choice as it stands in the settings: each language under the name that its speakers use."""
    if choice is Choice.SYSTEM:
        return QCoreApplication.translate("language", "Like the system")
    return _OWN_NAMES[choice]


def locale() -> QLocale:
    """How dates, times and numbers are written now."""
    return _Spoken.locale


def resolve(choice: Choice, system: QLocale) -> QLocale:
    """The locale that a choice means on a system: its own customs where the language is the same, else those of the
    chosen language. A system whose language is not shipped gets English words with the customs of its country.
    """
    if system.language() == QLocale.Language.C:
        system = QLocale(_AMERICAN)  # a machine that names none; the sheets have the same default
    spoken = system.name().partition("_")[0]
    if choice is Choice.SYSTEM:
        shipped = any(spoken == other.value for other in Choice)
        return system if shipped else QLocale(QLocale.Language.English, system.territory())
    if choice.value == spoken:
        return system
    return QLocale(_BRITISH if choice is Choice.ENGLISH else choice.value)


def speak(choice: Choice, system: QLocale | None = None) -> None:
    """Let the whole program speak a language from now on; windows that stand are to be made anew."""
    here = resolve(choice, system or QLocale.system())
    language = here.name().partition("_")[0]
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = [qt / f"qtbase_{language}.qm", _file(language)]
    if here.name() == _AMERICAN:
        files.append(_file(_AMERICAN))
    _read(files)
    follow(here)
    QApplication.setLayoutDirection(here.textDirection())


def follow(customs: QLocale) -> None:
    """Write dates, times and numbers in this way from now on."""
    _Spoken.locale = customs
    QLocale.setDefault(customs)


def _file(language: str) -> Path:
    return resources.path("i18n", f"rapport_{language}.qm")


def _read(files: list[Path]) -> None:
    """Take these translations in place of the former ones; the last file is asked first."""
    for translator in _Spoken.translators:
        QCoreApplication.removeTranslator(translator)
    made = tuple(QTranslator() for _ in files)
    _Spoken.translators = tuple(
        translator for translator, file in zip(made, files, strict=True) if translator.load(str(file))
    )
    for translator in _Spoken.translators:
        QCoreApplication.installTranslator(translator)

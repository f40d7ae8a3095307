"""What helps whoever is asked for help: versions, sizes and counts, and nothing that names anybody."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from crm_app import __version__
from crm_app.store import journal, peeking, retention
from crm_app.store.folder import FILE
from crm_app.ui import language, scale, theme
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session


def text(session: Session, preferences: Preferences) -> str:
    """The lines to be copied; in English, for whoever mends the program."""
    book, look = session.book, peeking.into_book(session.book)
    screens = ", ".join(
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    kept = retention.automatic(book.folder)
    newest = retention.time_of(kept[0]) if kept else None
    lines = (
        f"Rapport {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}",
        f"Platform {QGuiApplication.platformName()}, screens {screens}",
        f"Theme {theme.current().name}, size {scale.factor():g}",
        f"Language {preferences.language.value}, locale {language.locale().name()}",
        f"Tables of version {book.value('PRAGMA user_version')}, {(book.folder / FILE).stat().st_size} bytes",
        f"{look.people} people, {look.meetings} meetings, {len(journal.ids(book))} entries of history",
        f"Backups: {len(kept)}, the newest of {newest.isoformat() if newest else 'never'}",
        f"Second place: {'chosen' if preferences.second_place else 'none'}",
    )
    return "\n".join(lines) + "\n"

"""Plays random events on the sample book: `python -m tests.bench.random_events [EVENTS] [SEED]`.

Ends with 1 and the last events when there was an exception, a warning of Qt, or a fault in the book afterwards.
"""

import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from crm_app.app import Desk
from crm_app.store import book as books
from crm_app.store import checking
from crm_app.ui import language, theme
from crm_app.ui.preferences import Preferences
from crm_app.work import demo
from tests.ui.monkey import PLATFORM, Monkey


def main(events: int = 10_000, seed: int = 1) -> int:
    """Play, check, tell."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "rapport"
        book = books.open_for_writing(folder)
        demo.fill(book, datetime.now(UTC), "Europe/Berlin")
        book.close()
        preferences = Preferences(QSettings(str(Path(scratch) / "settings.ini"), QSettings.Format.IniFormat))
        language.speak(preferences.language)
        theme.apply(theme.Choice.LIGHT)
        desk = Desk(folder, preferences)
        desk.open_own()
        monkey = Monkey(desk, preferences, seed=seed, events=events)

        def heard(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
            if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg} and not PLATFORM.search(message or ""):
                monkey.faults.append(f"Qt: {message}")

        qInstallMessageHandler(heard)
        begun = time.monotonic()
        monkey.run()
        desk.close()
        app.processEvents()
        qInstallMessageHandler(None)
        findings = checking.check(folder)
    print(f"seed {seed}: {events} events in {time.monotonic() - begun:.0f} s, {len(monkey.faults)} faults, {findings=}")
    if monkey.faults or findings:
        print(monkey.story())
    return 1 if monkey.faults or findings else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))

"""Types into one field of the window without a pause until it is killed: `python -m tests.ui.typist FOLDER FIELD`.

Every key is told on the standard output first, so that whoever kills it knows what was typed when.
"""

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from crm_app.app import Desk
from crm_app.ui import language, theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences

FIELDS = ("note", "detail", "organisation", "prep", "form", "me", "line")
_EVERY = 25
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def field_of(window: MainWindow, what: str) -> QWidget:
    """The field that is meant, brought to the front."""
    if what == "note":
        window.open_record("person", 1)
        window.commands["add_note"].trigger()
    elif what == "detail":
        window.open_record("person", 1)
        window.commands["edit_person"].trigger()
        return _named(window, "Motivation")
    elif what == "organisation":
        window.open_record("organisation", 1)
        return _named(window, "About them")
    elif what == "line":
        window.open_record("organisation", 1)
        return _named(window, "Something found out")
    elif what == "prep":
        window.open_record("meeting", 1)
        return _named(window, "What I want from this")
    elif what == "form":
        window.commands["new_meeting"].trigger()
        return _named(window, "What do you want to learn?")
    else:
        window.go("library")
        return _named(window, "In short")
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _named(window: MainWindow, name: str) -> QWidget:
    QApplication.processEvents()
    fields = [part for part in window.findChildren(QWidget) if part.accessibleName() == name]
    fields = [part for part in fields if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert fields, name
    return fields[0]


def main(folder: Path, what: str) -> None:
    """Open the book and type."""
    app = QApplication(sys.argv[:1])
    preferences = Preferences(QSettings(str(folder.parent / "settings.ini"), QSettings.Format.IniFormat))
    language.speak(language.Choice.ENGLISH)
    theme.apply(theme.Choice.LIGHT)
    desk = Desk(folder, preferences)
    desk.open_own()
    assert desk.window is not None
    desk.window.resize(1280, 800)
    field = field_of(desk.window, what)
    field.setFocus()
    number = 0

    def key() -> None:
        nonlocal number
        letter = _LETTERS[number % len(_LETTERS)]
        print(time.monotonic(), letter, flush=True)
        QTest.keyClicks(QApplication.focusWidget() or field, letter)
        number += 1

    timer = QTimer(interval=_EVERY)
    timer.timeout.connect(key)
    timer.start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])

"""Conducts a meeting without a pause until it is killed: `python -m tests.ui.live_typist FOLDER`.

Every key is told on the standard output first: its time, the question it is for, and the letter; `>` goes on to the
next question.
"""

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crm_app.app import Desk
from crm_app.ui import language, theme
from crm_app.ui.preferences import Preferences

EVERY = 25
"""Milliseconds between two keys."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_A_QUESTION = 37
"""Keys under one question."""


def main(folder: Path) -> None:
    """Open the book, begin the first meeting, write."""
    app = QApplication(sys.argv[:1])
    preferences = Preferences(QSettings(str(folder.parent / "settings.ini"), QSettings.Format.IniFormat))
    language.speak(language.Choice.ENGLISH)
    theme.apply(theme.Choice.LIGHT)
    desk = Desk(folder, preferences)
    desk.open_own()
    window = desk.window
    assert window is not None
    window.resize(1280, 800)
    window.open_record("meeting", 1)
    for _press in range(2):
        window.commands["live_mode"].trigger()
    page = window.conducting.live
    assert page.is_running
    number = 0

    def key() -> None:
        nonlocal number
        question = page.frame.desk.number
        number += 1
        if number % _A_QUESTION == 0 and page.frame.entries.lines[-2].number != question:
            print(time.monotonic(), question, ">", flush=True)
            window.commands["live_asked"].trigger()
            return
        letter = _LETTERS[number % len(_LETTERS)]
        print(time.monotonic(), question, letter, flush=True)
        focus = QApplication.focusWidget()
        QTest.keyClicks(focus or page.frame.desk.notes, letter)

    timer = QTimer(interval=EVERY)
    timer.timeout.connect(key)
    timer.start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

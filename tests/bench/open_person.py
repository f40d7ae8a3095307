"""How long it takes to open one of many people, from the choice to the last pixel, in processor time.

Run: `QT_QPA_PLATFORM=offscreen python tests/bench/open_person.py FOLDER` over a book of tests/bench/big_book.py.
"""

import argparse
import os
import random
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from crm_app.store import book as books
from crm_app.store import people
from crm_app.ui import theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session

_SKIPPED, _OPENED = 20, 300


def main() -> None:
    """Print median, 95th percentile and maximum for each tab."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    app = QApplication([])
    session = Session(books.open_for_writing(folder))
    theme.apply(theme.Choice.LIGHT)
    settings = QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat)
    window = MainWindow(session, Preferences(settings))
    window.resize(1280, 800)
    window.show()
    for _ in range(30):
        app.processEvents()
    everybody = list(people.ids(session.book))
    pane = window.people.detail
    for tab in range(pane.whole.tabs.count()):
        pane.whole.tabs.setCurrentIndex(tab)
        taken = []
        for person in random.Random(3).choices(everybody, k=_OPENED):
            begun = time.process_time()
            pane.show_person(person)
            app.processEvents()
            taken.append((time.process_time() - begun) * 1000)
        taken = sorted(taken[_SKIPPED:])
        middle, late = statistics.median(taken), taken[int(len(taken) * 0.95)]
        name = pane.whole.tabs.tabText(tab).split()[0]
        print(f"{name}: median {middle:.1f} ms, p95 {late:.1f} ms, most {taken[-1]:.1f} ms")
    window.close()


main()

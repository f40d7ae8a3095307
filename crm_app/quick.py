"""Quick capture, as a system-wide shortcut starts it: over the running window if there is one, else by itself.

It imports little, since whoever has a name on the tip of the tongue does not wait.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from crm_app.errors import CrmError
from crm_app.work import places


def main(words: Sequence[str]) -> int:
    """Take in one line as the command line asks: `--quick [--data DIR]`; answers the exit code."""
    named = None
    rest = iter(words)
    for word in rest:
        if word == "--data":
            named = next(rest, None)
        elif word.startswith("--data="):
            named = word.removeprefix("--data=")
    try:
        folder = places.data_folder(named)
    except CrmError as error:
        print(error, file=sys.stderr)  # noqa: T201  # there is no window yet to say it in
        return error.exit_code
    from crm_app.ui import instance

    return 0 if instance.hand_over(folder, [], quick=True) else _alone(folder)


def _alone(folder: Path) -> int:
    """Open the book for one line."""
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QFontInfo
    from PySide6.QtWidgets import QApplication

    from crm_app.store import book as books
    from crm_app.ui import crashes, language, scale, theme
    from crm_app.ui.drafts import Drafts
    from crm_app.ui.preferences import Preferences
    from crm_app.ui.quick_window import QuickWindow
    from crm_app.ui.session import Session
    from crm_app.ui.trouble import TroubleWindow

    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("rapport")
    app.setOrganizationName("rapport")
    crashes.catch()
    preferences = Preferences(QSettings(), app)
    language.speak(preferences.language)
    scale.set_factor(preferences.zoom, system_font=QFontInfo(QApplication.font()).pixelSize())
    theme.apply(preferences.theme)
    try:
        session = Session(books.open_for_writing(folder))
    except CrmError as error:
        trouble = TroubleWindow(str(error))
        trouble.show()
        app.exec()
        return error.exit_code
    window = QuickWindow(session, Drafts(folder), alone=True)
    window.bring()
    code = app.exec()
    session.close()
    return code

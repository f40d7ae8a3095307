"""What is copied outlasts the program, and does it no harm."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

_COPIES_AND_LEAVES = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from crm_app import app
from crm_app.ui.main_window import MainWindow

def go():
    [window] = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    window.go("people")
    window.people.list.table.selectAll()
    window.commands["copy_people"].trigger()
    assert QApplication.clipboard().mimeData().hasUrls()
    window.close()

qapp = QApplication([])
QTimer.singleShot(300, go)
code = app.run(Path(sys.argv[1]))
assert QApplication.clipboard().text() == "Ana Ruiz"
sys.exit(code)
"""


def test_people_on_the_clipboard_do_not_crash_the_end(
    folder: Path, tmp_path: Path, add_people: Callable[..., list[int]]
) -> None:
    add_people("Ana Ruiz")
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME")}
    words = [sys.executable, "-c", _COPIES_AND_LEAVES, str(folder)]
    ended = subprocess.run(
        words, env=os.environ | home, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")

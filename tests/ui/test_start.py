"""A start loads what the first page shows and nothing that only some later page needs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crm_app.store import book as books
from crm_app.work import demo

ROOT = Path(__file__).parents[2]
LATER = ("reportlab", "PIL", "pypdfium2", "peewee", "playhouse", "phonenumbers", "onnxruntime", "uharfbuzz", "segno")
_STARTING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication([])
from crm_app import app
QTimer.singleShot(0, application, lambda: QTimer.singleShot(0, application, application.quit))
app.run(Path(sys.argv[1]))
print(sorted(name for name in sys.argv[2:] if name in sys.modules))
"""


@pytest.mark.parametrize("filled", [False, True], ids=["empty", "sample"])
def test_a_start_leaves_the_heavy_libraries_for_later(tmp_path: Path, *, filled: bool) -> None:
    folder = tmp_path / "rapport"
    book = books.open_for_writing(folder)
    if filled:
        demo.fill(book, book.clock(), "Europe/London")
    book.close()
    words = [sys.executable, "-c", _STARTING, str(folder), *LATER]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    done = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT, env=environment, timeout=60)
    assert done.stdout.strip() == "[]"

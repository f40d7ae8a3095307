"""PySide6 6.12.0 on CPython 3.11 gives away a reference to None at every call that answers nothing, and one to True at
every emit, until the process aborts. This holds the pin in pyproject.toml: when it passes with a newer PySide6 on
Python 3.11, the pin can go.
"""

import subprocess
import sys

import pytest

CALLS = 20_000

CALL_AND_EMIT = f"""
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(bool)

bell = Bell()
heard = []
bell.rung.connect(lambda loud: heard.clear())
before = sys.getrefcount(None), sys.getrefcount(True)
for _ in range({CALLS}):
    bell.setObjectName("bell")
    bell.rung.emit(True)
after = sys.getrefcount(None), sys.getrefcount(True)
print(after[0] - before[0], after[1] - before[1])
"""


def test_calls_and_signals_keep_none_and_true_alive() -> None:
    # In a process of its own: a fault would take the whole run of tests with it.
    command = [sys.executable, "-c", CALL_AND_EMIT]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
    none, true = map(int, ended.stdout.split())
    assert none == pytest.approx(0, abs=100)
    assert true == pytest.approx(0, abs=100)

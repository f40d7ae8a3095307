"""Garbage in cycles is looked for on the window's thread alone.

Python looks for it in whatever thread happens to allocate. Widgets and models that refer to one another are such
garbage once their page has gone, and Qt allows nobody but the window's thread to free them: in a job's thread that ends
the program, rarely and far from the cause. So the collector is off, and a timer does its work.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000
"""Milliseconds between two looks."""


class Rubbish(QObject):
    """Collects as often as Python itself thinks fit, at most once a look, and not while a job works with many rows."""

    def __init__(self, busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        if not gc.get_freeze_count():
            gc.freeze()  # what the start made is kept: no look goes through it again
        self._busy = busy
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Let go what nothing can reach, down to the oldest generation that is due."""
        if self._busy():
            return
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(counts) if count > limit]
        if due:
            gc.collect(due[-1])

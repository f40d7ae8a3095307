"""The one presenter of what went wrong: a sentence in the window for what a person can mend, a dialog for a bug."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_app.errors import Busy, CrmError, DiskRefused
from crm_app.store.faults import FULL
from crm_app.ui import crashes, sentences
from crm_app.ui.widgets.banner import Banners

log = logging.getLogger(__name__)


class Problems:
    """Shows failures inside the window they belong to."""

    def __init__(self, banners: Banners, window: QWidget) -> None:
        self._banners = banners
        self._window = window
        self._told: set[str] = set()

    def show(self, error: Exception, *, again: Callable[[], object] | None = None) -> None:
        """Present a failure; `again`, where given, is what Try again does."""
        if not isinstance(error, CrmError):
            crashes.show(error, self._window)
            return
        log.info("told the user: %s", type(error).__name__)
        action = QCoreApplication.translate("Problems", "Try again") if again else ""
        words = sentences.said(error)
        key = FULL if isinstance(error, DiskRefused) and FULL in str(error) else words  # one disk is full but once

        def retry() -> None:
            self._banners.dismiss(key)
            if again is not None:
                again()

        self._told.add(key)
        tone = "warn" if isinstance(error, Busy) else "bad"
        self._banners.show_message(words, tone=tone, action=action, on_action=retry, key=key)

    def clear(self) -> None:
        """What was the matter is over."""
        for key in self._told:
            self._banners.dismiss(key)
        self._told.clear()

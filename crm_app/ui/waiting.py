"""The window while the book is closed for work on its files: what is under way, and nothing to press."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from crm_app.ui.jobs import Jobs
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.labels import Label

Result = TypeVar("Result")
_WIDTH = 460


class WaitingWindow(QWidget):
    """Does one piece of work, tells how it ended, and goes; closing it waits for the end."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setWindowTitle("Rapport")
        self.setProperty("kind", "surface")
        self.setMinimumWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = Label(sentence, "panel_title", wrap=True)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(6)
        bar.setAccessibleName(sentence)
        stays = Label(self.tr("This takes a moment. The window comes back by itself."), tone="text2", wrap=True)
        self.setLayout(column(self.sentence, stays, bar, space=12, margins=(28, 24, 28, 28)))
        self._jobs = Jobs(lambda _error: None, self)
        self._running = False

    def do(
        self,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Run the work in a thread; one of the two is called, and the window closes."""
        self._running = True
        self.show()

        def end(tell: Callable[[], object]) -> None:
            self._running = False
            tell()
            self.close()
            self.deleteLater()

        self._jobs.start(
            lambda _job: work(),
            done=lambda result: end(lambda: done(result)),
            failed=lambda error: end(lambda: failed(error)),
        )

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        if self._running:
            event.ignore()
        else:
            super().closeEvent(event)

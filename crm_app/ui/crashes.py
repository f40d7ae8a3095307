"""What happens at a bug: it is written to the log, shown with a button to copy it, and never sent anywhere."""

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from crm_app import __version__

log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class _LogFile(logging.Handler):
    """The log in a folder; what writes and turns it is loaded with the first line."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: logging.Handler | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            log_file = self._folder / "rapport.log"
            self._file = RotatingFileHandler(log_file, maxBytes=256_000, backupCount=2, encoding="utf-8", delay=True)
            self._file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._file.emit(record)

    @override
    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def start_log(folder: Path) -> None:
    """Write the log of the program into a folder, no longer into another: three files of 256 kB, no personal data."""
    folder.mkdir(parents=True, exist_ok=True)
    logger = logging.getLogger("crm_app")
    for older in [other for other in logger.handlers if isinstance(other, _LogFile)]:
        logger.removeHandler(older)
        older.close()
    logger.addHandler(_LogFile(folder))
    logger.setLevel(logging.INFO)


def catch() -> None:
    """Send uncaught exceptions to the dialog and Qt's messages to the log."""
    sys.excepthook = _on_exception
    qInstallMessageHandler(_on_qt_message)


def _on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    show(error.with_traceback(trace), QApplication.activeWindow())


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    log.log(_LEVELS[kind], "Qt: %s", message)


def report(error: BaseException) -> str:
    """Where the bug is, for whoever mends it: versions and the places in the code.

    The words of the exception itself may hold what somebody typed, so the log and the report name only its kind.
    """
    import platform
    import traceback

    places = "".join(
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}\n"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    system = f"Rapport {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}"
    return f"{system}\n{type(error).__name__} at\n{places}"


def show(error: BaseException, window: QWidget | None) -> None:
    """Tell of a bug: the log gets it at once, one dialog at a time offers a copy and lets work go on."""
    from crm_app.ui.dialogs.crash import CrashDialog

    text = report(error)
    log.error("%s", text)
    if not any(isinstance(shown, CrashDialog) and shown.isVisible() for shown in QApplication.topLevelWidgets()):
        CrashDialog(text, window).open()

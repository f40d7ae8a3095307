"""Lines that are taken over only when they are left: what stands in one when the program is killed is not lost."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from crm_app.ui.drafts import KEPT_LINE, Drafts
from crm_app.ui.widgets.banner import Banners

DRAFT = "line"


class LastWords(QObject):
    """Watches the line that has the focus, and shows at the start what was left in one."""

    def __init__(self, banners: Banners, drafts: Drafts, window: QWidget) -> None:
        super().__init__(window)
        self._banners, self._drafts, self._window = banners, drafts, window
        self._line: QLineEdit | None = None
        drafts.watch(DRAFT, self._texts)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def show(self) -> None:
        """Give back what was typed and never taken over."""
        for name, text in self._drafts.kept(DRAFT).items():
            said = _tr("When Rapport ended, this stood under “{name}”: {text}").format(name=name, text=text)
            banner = self._banners.show_message(
                said, tone="info", action=_tr("Copy"), on_action=self._copying(text), key=DRAFT
            )
            banner.closed.connect(self._forget)

    def _copying(self, text: str) -> Callable[[], None]:
        def copy() -> None:
            QGuiApplication.clipboard().setText(text)
            self._banners.dismiss(DRAFT)
            self._forget()

        return copy

    def _forget(self) -> None:
        self._drafts.drop(DRAFT)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._line is not None:
            with suppress(RuntimeError, SystemError):  # a field that goes with its dialog lets go of these by itself
                self._line.textChanged.disconnect(self._typed)
                self._line.destroyed.disconnect(self._let_go)
            self._line = None
            self._forget()
        if isinstance(now, QLineEdit) and now.property(KEPT_LINE) and self._is_ours(now.window()):
            self._line = now
            now.textChanged.connect(self._typed)
            now.destroyed.connect(self._let_go)

    def _is_ours(self, top: QWidget) -> bool:
        return self._window in {top, top.parentWidget()}  # a dialog has the window as its parent

    def _let_go(self) -> None:
        self._line = None

    def _typed(self, text: str) -> None:
        """Somebody types; or the line was taken over, which empties it, and nothing is left to be given back."""
        if text:
            self._drafts.touch(DRAFT)
        else:
            self._forget()

    def _texts(self) -> dict[str, str]:
        return {self._line.accessibleName(): self._line.text()} if self._line is not None else {}


def _tr(text: str) -> str:
    return QCoreApplication.translate("last_words", text)

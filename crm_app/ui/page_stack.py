"""The pages of a window, each made when it is first shown: a start costs one page, not all."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override


class PageStack(QStackedWidget):
    """Pages by key; one is in front."""

    made = Signal(str)
    """A page was made a moment ago: its connections are due."""
    turned = Signal()
    """Another page is in front."""

    def __init__(self) -> None:
        super().__init__()
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self.front = ""

    def add(self, key: str, make: Callable[[], QWidget]) -> None:
        """Make a page known; `make` is called once, when the page is first asked for."""
        self._makers[key] = make

    def page(self, key: str) -> QWidget:
        """The page of this key, made now if it was not yet."""
        found = self._pages.get(key)
        if found is None:
            found = self._pages[key] = self._makers[key]()
            self.addWidget(found)
            self.made.emit(key)
        return found

    def knows(self, key: str) -> bool:
        """Whether there is a page of this key."""
        return key in self._makers

    def is_made(self, key: str) -> bool:
        """Whether the page was ever asked for."""
        return key in self._pages

    @property
    def made_keys(self) -> list[str]:
        """The pages that were made so far."""
        return list(self._pages)

    def show_page(self, key: str) -> QWidget:
        """Bring a page to the front."""
        page = self.page(key)
        if self.front != key:
            self.front = key
            self.setCurrentWidget(page)
            self.updateGeometry()
            self.turned.emit()
        return page

    @override
    def minimumSizeHint(self) -> QSize:
        """What the page in front needs: one that is behind it makes itself smaller when it comes back."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

"""Between the search field and the page of results: who has the focus, and where Escape leads."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from crm_app.ui.shell import Shell

if TYPE_CHECKING:  # loaded when somebody looks for something
    from crm_app.ui.pages.results import ResultsPage

KEY = "results"


class Searching(QObject):
    """Typing brings the results to the front; Escape goes back to the field, clears it, then leaves."""

    def __init__(self, shell: Shell, *, show: Callable[[], object], leave: Callable[[], object]) -> None:
        super().__init__(shell)
        self._shell = shell
        self._field = shell.search
        self._show = show
        self._leave = leave
        self._field.searched.connect(self._search)
        self._field.left.connect(self._left)
        self._field.went_down.connect(self._go_down)
        self._field.entered.connect(self._enter)

    def use(self, page: "ResultsPage") -> None:
        """The page was made a moment ago."""
        page.asked.connect(self._ask)
        page.back_to_field.connect(self.go_to_field)
        page.typed.connect(self._type_on)

    @property
    def _in_front(self) -> bool:
        return self._shell.page == KEY

    def _page(self) -> "ResultsPage":
        return cast("ResultsPage", self._shell.pages.page(KEY))

    def go_to_field(self) -> None:
        """Into the field, with what is in it marked, so that typing replaces it."""
        self._field.setFocus()
        self._field.selectAll()

    def _search(self, text: str) -> None:
        if not text and not self._in_front:
            return
        self._page().search(text)
        if not self._in_front:
            self._show()

    def _go_down(self) -> None:
        """Into the results, or into what was looked for lately."""
        if not self._in_front:
            self._page().search(self._field.text().strip())
            self._show()
        self._page().focus_first()

    def _enter(self) -> None:
        if self._in_front:
            self._page().open_first()
        else:
            self._go_down()

    def _left(self) -> None:
        self._leave()

    def _ask(self, text: str) -> None:
        self._field.setText(text)
        self.go_to_field()
        self._field.end(False)

    def _type_on(self, letters: str) -> None:
        self._field.setFocus()
        self._field.end(False)
        self._field.insert(letters)

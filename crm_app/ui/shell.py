"""The frame of the window: menu row, sections, messages, pages, status row. It only lays out."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMenuBar, QSizePolicy, QStackedWidget, QWidget

from crm_app.ui import fonts
from crm_app.ui.actions import Actions
from crm_app.ui.widgets.banner import Banners
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import ElidedLabel, Label, Picture
from crm_app.ui.widgets.search_box import SearchBox
from crm_app.ui.widgets.sidebar import NARROW, WIDE, Section, Sidebar

MENU_ROW, STATUS_ROW = 46, 27
NARROW_BELOW = 1000
"""Width of the window under which the sidebar and the search field give way (tokens.json)."""


class Shell(QWidget):
    """What stays while pages come and go."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        self.menus.setFont(fonts.font("base"))
        self.menus.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.search = SearchBox(self.tr("Search people and notes"))
        self.plan = Button(self.tr("New meeting"), "plain", "plus")
        self.take_in = Button(self.tr("Import"), "ghost", "upload")
        actions.fill_menus(self.menus, menu_titles(), groups={"theme": self.tr("&Theme")})
        actions.bind(self.plan, "new_meeting")
        actions.bind(self.take_in, "import")
        self.sidebar = Sidebar(
            [
                Section("meetings", self.tr("Meetings"), "calendar-days"),
                Section("people", self.tr("People"), "users"),
            ]
        )
        self.banners = Banners()
        self.pages = QStackedWidget()
        self._known: dict[str, QWidget] = {}
        self.counts = ElidedLabel("", "small", tone="text3")
        self._saved_mark = Picture("check", "ok", 13)
        self._saved = Label("", "small", tone="text3")
        self._lay_out()

    def _lay_out(self) -> None:
        top = pane(
            row(self.menus, None, self.search, None, self.take_in, self.plan, space=4, margins=(8, 0, 12, 0)),
            kind="menurow",
        )
        top.setFixedHeight(MENU_ROW)
        middle = column(self.banners, self.pages, space=0)
        local = row(
            Picture("laptop", "text3", 13), Label(self.tr("On this computer only"), "small", tone="text3"), space=5
        )
        self._saved_part = holder(row(16, self._saved_mark, self._saved, space=5))
        self._saved_part.hide()
        status = pane(row(self.counts, local, self._saved_part, space=0, margins=(14, 0, 14, 0)), kind="statusrow")
        status.setFixedHeight(STATUS_ROW)
        body = row(self.sidebar, holder(middle), space=0)
        self.setLayout(column(top, body, status, space=0))
        self.setTabOrder(self.search, self.take_in)
        self.setTabOrder(self.take_in, self.plan)
        self.setTabOrder(self.plan, self.sidebar.list)

    def add_page(self, key: str, page: QWidget) -> None:
        """Make a page known under a key."""
        self._known[key] = page
        self.pages.addWidget(page)

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        self.pages.setCurrentWidget(self._known[key])

    @property
    def page(self) -> str:
        """The key of the page in front."""
        front = self.pages.currentWidget()
        return next((key for key, page in self._known.items() if page is front), "")

    def change_pane(self, step: int, panes: list[QWidget]) -> None:
        """Move the focus to the next (1) or previous (-1) part: search, sections, then the panes of the page."""
        page = self.pages.currentWidget()
        every = [self.search, self.sidebar.list, *(panes or ([page] if page is not None else []))]
        stops = [stop for stop in every if stop.isEnabled() and stop.isVisible()]
        focus = QApplication.focusWidget()
        now = next((at for at, stop in enumerate(stops) if stop is focus or _holds(stop, focus)), 0)
        target = stops[(now + step) % len(stops)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        if target.focusPolicy() == Qt.FocusPolicy.NoFocus:
            target.focusNextChild()

    def say_saved(self, text: str) -> None:
        """Tell in the status row that everything is stored."""
        self._saved.setText(text)
        self._saved_part.setVisible(bool(text))

    def fit(self, width: int) -> None:
        """Give way in a narrow window."""
        narrow = width < NARROW_BELOW
        self.sidebar.setFixedWidth(NARROW if narrow else WIDE)
        self.search.setFixedWidth(220 if narrow else 320)
        self.search.setPlaceholderText(self.tr("Search") if narrow else self.tr("Search people and notes"))


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and part.isAncestorOf(focus)


def menu_titles() -> dict[str, str]:
    """The words of the menu bar, each with its access key."""
    return {
        "file": _tr("&File"),
        "edit": _tr("&Edit"),
        "view": _tr("&View"),
        "go": _tr("&Go"),
        "person": _tr("&Person"),
        "meeting": _tr("&Meeting"),
        "help": _tr("&Help"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shell", text)

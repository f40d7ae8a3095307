"""The frame of the window: menu row, sections, messages, pages, status row. It only lays out."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QFrame, QMenuBar, QSizePolicy, QWidget

from crm_app.ui import fonts, scale
from crm_app.ui.actions import Actions
from crm_app.ui.page_stack import PageStack
from crm_app.ui.scale import px
from crm_app.ui.sections import Section
from crm_app.ui.widgets import sidebar
from crm_app.ui.widgets.banner import Banners
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.labels import ElidedLabel, Label, Picture
from crm_app.ui.widgets.new_button import NewButton
from crm_app.ui.widgets.search_box import SearchBox

MENU_ROW, STATUS_ROW = 46, 27
NARROW_BELOW, RAIL_BELOW, GOAL_FROM = 1000, 760, 640
"""Widths of the window, in pixels of the design, under which sidebar and search give way and only icons stay, and the
height from which there is room for the goal (tokens.json).
"""


class Shell(QWidget):
    """What stays while pages come and go."""

    def __init__(self, actions: Actions, sections: list[Section]) -> None:
        super().__init__()
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        self.menus.setFont(fonts.font("base"))
        self.menus.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        actions.fill_menus(self.menus, menu_titles(), groups=group_titles())
        self.back = SquareButton(self.tr("Back"), "arrow-left")
        self.forward = SquareButton(self.tr("Forward"), "arrow-right")
        self.search = SearchBox(self.tr("Search people, organisations, notes"))
        self.palette_button = SquareButton(self.tr("Commands"), "square-chevron-right")
        self.new = NewButton(actions)
        actions.bind(self.back, "back")
        actions.bind(self.forward, "forward")
        actions.bind(self.palette_button, "palette")
        self.sidebar = sidebar.Sidebar(sections)
        self.banners = Banners()
        self.pages = PageStack()
        self.counts = ElidedLabel("", "small", tone="text3")
        self._saved_mark = Picture("check", "ok", 13)
        self._saved = Label("", "small", tone="text3")
        self._lay_out()

    def _lay_out(self) -> None:
        parts = (self.menus, None, self.back, self.forward, 4, self.search, 4, self.palette_button, None, self.new)
        self._top = top = pane(row(*parts, space=2, margins=(8, 0, 12, 0)), kind="menurow")
        top.setFixedHeight(px(MENU_ROW))
        middle = column(self.banners, self.pages, space=0)
        body = row(self.sidebar, holder(middle), space=0)
        self._status = self._status_row()
        self.setLayout(column(top, body, self._status, space=0))
        for before, after in (
            (self.back, self.forward), (self.forward, self.search), (self.search, self.palette_button),
            (self.palette_button, self.new.main),
            (self.new.main, self.new.more), (self.new.more, self.sidebar.list),
        ):  # fmt: skip
            self.setTabOrder(before, after)

    def _status_row(self) -> QFrame:
        local = row(
            Picture("laptop", "text3", 13), Label(self.tr("On this computer only"), "small", tone="text3"), space=5
        )
        self._saved_part = holder(row(16, self._saved_mark, self._saved, space=5))
        self._saved_part.hide()
        status = pane(row(self.counts, local, self._saved_part, space=0, margins=(14, 0, 14, 0)), kind="statusrow")
        status.setFixedHeight(px(STATUS_ROW))
        return status

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        self.pages.show_page(key)

    @property
    def page(self) -> str:
        """The key of the page in front."""
        return self.pages.front

    def change_pane(self, step: int, panes: list[QWidget]) -> None:
        """Move the focus to the next (1) or previous (-1) part: search, sections, then the panes of the page."""
        stops = [stop for stop in (self.search, self.sidebar.list, *panes) if stop.isEnabled() and stop.isVisible()]
        if not stops:
            return
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

    def show_frame(self, *, on: bool) -> None:
        """Menus, sections and status around the page, or the page alone."""
        for part in (self._top, self.sidebar, self._status):
            part.setVisible(on)

    def fit(self, width: int, height: int) -> None:
        """Give way in a narrow or low window; both in screen pixels."""
        width, height = round(width / scale.factor()), round(height / scale.factor())
        narrow = width < NARROW_BELOW
        rail = width < RAIL_BELOW
        self.sidebar.set_width(sidebar.RAIL if rail else sidebar.NARROW if narrow else sidebar.WIDE)
        self.sidebar.goal.fits = not rail and height >= GOAL_FROM
        self.search.setFixedWidth(px(140 if rail else 220 if narrow else 340))
        whole = self.tr("Search people, organisations, notes")
        self.search.setPlaceholderText(self.tr("Search") if narrow else whole)


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
        "organisation": _tr("&Organisation"),
        "meeting": _tr("&Meeting"),
        "help": _tr("&Help"),
    }


def group_titles() -> dict[str, str]:
    """The words of the menus inside menus, by the group of their actions."""
    return {
        "theme": _tr("&Theme"),
        "density": _tr("&Row height"),
        "paper": _tr("Paper of the s&heets"),
        "name_order": _tr("Sort na&mes"),
        "live": _tr("&During a meeting"),
        "tree": _tr("&Referral tree"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shell", text)

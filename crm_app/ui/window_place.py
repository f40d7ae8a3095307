"""Where the window stood and how its panes were divided: kept when it goes, taken up when it comes back."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from crm_app.ui import scale
from crm_app.ui.page_stack import PageStack
from crm_app.ui.preferences import Preferences
from crm_app.ui.widgets.two_panes import TwoPanes

_ENOUGH = 120
"""Pixels of a window's top that have to be seen: with less nobody can take hold of it."""


def on_screen(frame: QRect, screens: Sequence[QRect]) -> QRect:
    """A window's place, moved and made smaller so far as it has to be to lie on one of the screens."""
    if not screens or any(_can_be_held(frame, screen) for screen in screens):
        return frame
    screen = max(screens, key=lambda one: (_shared(frame, one), -_apart(frame, one)))
    width, height = min(frame.width(), screen.width()), min(frame.height(), screen.height())
    left = min(max(frame.x(), screen.x()), screen.x() + screen.width() - width)
    top = min(max(frame.y(), screen.y()), screen.y() + screen.height() - height)
    return QRect(left, top, width, height)


def _can_be_held(frame: QRect, screen: QRect) -> bool:
    """Whether the title of a window can be reached on a screen."""
    top = QRect(frame.x(), frame.y(), frame.width(), 1).intersected(screen)
    return top.width() >= min(_ENOUGH, frame.width()) and frame.y() < screen.bottom() - _ENOUGH // 2


def _shared(frame: QRect, screen: QRect) -> int:
    both = frame.intersected(screen)
    return max(0, both.width()) * max(0, both.height())


def _apart(frame: QRect, screen: QRect) -> int:
    return (frame.center() - screen.center()).manhattanLength()


def restore(window: QMainWindow, preferences: Preferences) -> None:
    """Put a window where it was; a screen that is gone since does not take it along."""
    if (geometry := preferences.geometry) is None:
        return
    window.restoreGeometry(geometry)
    if not window.isMaximized() and not window.isFullScreen():
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        window.setGeometry(on_screen(window.geometry(), screens))


def divide(page: QWidget, key: str, preferences: Preferences) -> None:
    """Divide the panes of a page as they were left."""
    for place, panes in enumerate(page.findChildren(TwoPanes)):
        panes.detail_width = scale.px(preferences.detail_width(f"{key}/{place}"))
        panes.arrange()


def keep(window: QMainWindow, pages: PageStack, preferences: Preferences) -> None:
    """Keep where the window stands and how the panes of its pages are divided."""
    preferences.geometry = window.saveGeometry()
    for key in pages.made_keys:
        for place, panes in enumerate(pages.page(key).findChildren(TwoPanes)):
            if panes.detail_width:
                preferences.set_detail_width(f"{key}/{place}", round(panes.detail_width / scale.factor()))

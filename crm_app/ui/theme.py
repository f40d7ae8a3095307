"""The look: design tokens become a palette, a style sheet and fonts, switched while the window is open."""

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from crm_app import resources
from crm_app.ui import fonts, scale, style


class Choice(StrEnum):
    """What a person chooses; `system` follows the desktop where it tells."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours by role (the roles are explained in tokens.json); `avatars` are (fill, text) pairs."""

    name: str
    colors: dict[str, str]
    avatars: tuple[tuple[str, str], ...]

    @property
    def outlined(self) -> bool:
        """High contrast has no fills to tell shapes apart, so chips and banners get a line around them."""
        return self.name == Choice.HIGH_CONTRAST


@cache
def tokens() -> dict[str, Any]:
    """The design tokens as they lie in `resources/theme/tokens.json`; lengths in pixels at 100 %."""
    return dict(json.loads(resources.read_text("theme", "tokens.json")))


@cache
def named(name: str) -> Theme:
    """The theme `light`, `dark` or `high_contrast`."""
    found = tokens()["themes"][name]
    return Theme(name, found["colors"], tuple((fill, text) for fill, text in found["avatars"]))


class _Shown:
    theme: Theme | None = None
    factor = 0.0


def current() -> Theme:
    """The theme on the screen now; paint code asks each time, so that a switch needs no wiring."""
    return _Shown.theme or named(Choice.LIGHT)


@cache
def parsed(value: str) -> QColor:
    """`#RRGGBB`, or `#RRGGBBAA` as the tokens write a see-through colour."""
    color = QColor(value[:7])
    if len(value) == len("#RRGGBBAA"):
        color.setAlpha(int(value[7:], 16))
    return color


def color(role: str) -> QColor:
    """The present theme's colour for a role such as `text2` or `accent`."""
    return parsed(current().colors[role])


def resolve(choice: Choice) -> Theme:
    """The theme that a choice means on this desktop at this moment."""
    if choice is not Choice.SYSTEM:
        return named(choice)
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return named(Choice.DARK if dark else Choice.LIGHT)


def apply(choice: Choice) -> None:
    """Paint the whole program in the chosen theme; every widget hears of it as a palette change."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a theme needs a running QApplication")
    theme = resolve(choice)
    if (theme, scale.factor()) == (_Shown.theme, _Shown.factor):
        return
    if _Shown.theme is None:
        app.setStyle("Fusion")
        fonts.load()
    if _Shown.factor != scale.factor():
        app.setFont(fonts.font("base"))
    _Shown.theme, _Shown.factor = theme, scale.factor()
    app.setPalette(_palette(theme))
    app.setStyleSheet(style.sheet(theme.colors))


_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "toast_text",
}
_DIMMED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, parsed(theme.colors[token]))
    for role in _DIMMED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, parsed(theme.colors["disabled"]))
    return palette

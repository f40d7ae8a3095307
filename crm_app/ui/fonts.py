"""The type: Inter in the sizes and weights of the design, set on widgets and never in the style sheet."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from crm_app import resources

FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "InterDisplay-SemiBold.otf")
SCALE = {
    "caption": (11, QFont.Weight.Medium),
    "small": (12, QFont.Weight.Normal),
    "small_strong": (12, QFont.Weight.Medium),
    "section": (12, QFont.Weight.DemiBold),
    "base": (13, QFont.Weight.Normal),
    "base_strong": (13, QFont.Weight.Medium),
    "group": (13, QFont.Weight.DemiBold),
    "lead": (14, QFont.Weight.Normal),
    "row_title": (14, QFont.Weight.DemiBold),
    "panel_title": (16, QFont.Weight.DemiBold),
    "person_title": (18, QFont.Weight.DemiBold),
    "page_title": (20, QFont.Weight.DemiBold),
}
_HEADING_FROM = 15
"""Headings of this many pixels and more are set in Inter Display (tokens.json)."""


def load() -> None:
    """Make the shipped font files known to Qt; without them the desktop's own font is used."""
    for name in FILES:
        QFontDatabase.addApplicationFont(str(resources.path("fonts", name)))


@cache
def font(role: str) -> QFont:
    """The font of a role of the type scale, with digits of equal width so that times and counts do not jump."""
    size, weight = SCALE[role]
    return _font(size, weight)


@cache
def strong(size: int) -> QFont:
    """A semibold font of any pixel size, for painted marks such as initials."""
    return _font(size, QFont.Weight.DemiBold)


def _font(size: int, weight: QFont.Weight) -> QFont:
    made = QFont("Inter Display" if size >= _HEADING_FROM else "Inter")
    made.setPixelSize(size)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made

"""The type: Inter in the sizes and weights of the design, set on widgets and never in the style sheet."""

import re
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from crm_app import resources
from crm_app.ui import scale

FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "InterDisplay-SemiBold.otf")
FALLBACK_FILES = (
    "NotoSansArabic-Regular.ttf", "NotoSansHebrew-Regular.ttf", "NotoSansDevanagari-Regular.ttf",
    "NotoSansThai-Regular.ttf", "NotoSansJP-Regular.ttf", "NotoSansSC-Subset.ttf", "NotoSansKR-Subset.ttf",
    "NotoSansBengali-Regular.ttf", "NotoSansTamil-Regular.ttf", "NotoSansTelugu-Regular.ttf",
    "NotoSansGujarati-Regular.ttf", "NotoSansGurmukhi-Regular.ttf", "NotoSansKannada-Regular.ttf",
    "NotoSansMalayalam-Regular.ttf", "NotoSansSinhala-Regular.ttf", "NotoSansGeorgian-Regular.ttf",
    "NotoSansArmenian-Regular.ttf", "NotoSansEthiopic-Regular.ttf", "NotoSansKhmer-Regular.ttf",
    "NotoSansLao-Regular.ttf", "NotoSansMyanmar-Regular.ttf", "NotoEmoji-Regular.ttf",
)  # fmt: skip
"""The sheet's faces for what Inter has no letters for, in the order in which they are asked."""
FALLBACKS = tuple(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.partition("-")[0]) for name in FALLBACK_FILES)
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
    "panel_text": (16, QFont.Weight.Normal),
    "person_title": (18, QFont.Weight.DemiBold),
    "page_title": (20, QFont.Weight.DemiBold),
    "live_entry": (15, QFont.Weight.Medium),
    "live_note": (18, QFont.Weight.Normal),
    "live_question": (28, QFont.Weight.DemiBold),
    "live_clock": (58, QFont.Weight.DemiBold),
}
_HEADING_FROM = 15
"""Headings of this many pixels and more are set in Inter Display (tokens.json), which is there in bold alone."""


def load() -> None:
    """Make the shipped font files known to Qt; without them the desktop's own font is used."""
    for name in FILES:
        QFontDatabase.addApplicationFont(str(resources.path("fonts", name)))


@cache
def load_fallbacks() -> None:
    """Make the faces for other scripts known, once the window stands: names in them are drawn again with letters."""
    for name in FALLBACK_FILES:
        QFontDatabase.addApplicationFont(str(resources.path("fonts", name)))
    for widget in QApplication.allWidgets():
        widget.update()


def font(role: str) -> QFont:
    """The font of a role of the type scale for a widget, as large as the zoom has it."""
    size, weight = SCALE[role]
    return _font(size, weight, scale.factor())


def drawn(role: str) -> QFont:
    """The font of a role for a scaled painter, in the size of the design."""
    size, weight = SCALE[role]
    return _font(size, weight, 1.0)


def strong(size: int) -> QFont:
    """A semibold font of any pixel size for a scaled painter, for painted marks such as initials."""
    return _font(size, QFont.Weight.DemiBold, 1.0)


@cache
def _font(size: int, weight: QFont.Weight, factor: float) -> QFont:
    """Digits have equal width, so that times and counts do not jump."""
    is_heading = size >= _HEADING_FROM and weight >= QFont.Weight.DemiBold
    made = QFont(["Inter Display" if is_heading else "Inter", *FALLBACKS])
    made.setPixelSize(round(size * factor))
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made

"""Whether things on the screen may move by themselves: reduced motion leaves out what blinks and fades."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)  # fmt: skip


class _Now:
    reduced = False
    flash_time = -1


def is_reduced() -> bool:
    """Whether nothing shall move by itself."""
    return _Now.reduced


def reduce(*, on: bool) -> None:
    """Let things stand still, or move again: Qt's own effects, the blinking cursor, and what asks `is_reduced`."""
    _Now.reduced = on
    if _Now.flash_time < 0:
        _Now.flash_time = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0 if on else _Now.flash_time)
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, on is False)

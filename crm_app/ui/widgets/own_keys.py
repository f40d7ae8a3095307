"""Keys that a part of the window means itself, where the window has an action of the same key."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_DELETE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


def keep_delete(event: QEvent) -> bool:
    """Delete takes away what has the focus, not the person in front; to be asked first in `event`."""
    if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _DELETE:
        event.accept()
        return True
    return False

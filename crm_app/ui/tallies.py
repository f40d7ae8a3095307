"""What the status row says of a list: how many records it shows, and how many of them are selected."""

from PySide6.QtCore import QCoreApplication

from crm_app.ui import formats


def tally(shown: str, selected: int = 0) -> str:
    """`shown` in words, and behind it the selection where it is of several."""
    if selected < 2:
        return shown
    words = QCoreApplication.translate("tallies", "{shown} · {count} selected")
    return words.format(shown=shown, count=formats.count(selected))

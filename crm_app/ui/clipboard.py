"""What was copied, when the program ends."""

from PySide6.QtGui import QGuiApplication

from crm_app.ui.widgets.row_drops import IDS


def leave() -> None:
    """Leave copied people as text alone; their files go with the program anyway.

    Qt lets go of the clipboard after Python has ended, and asks Python about data that Python made: a crash.
    """
    board = QGuiApplication.clipboard()
    data = board.mimeData()
    if data and data.hasFormat(IDS.format(table="person")):  # type: ignore[truthy-bool]  # it can be None
        board.setText(board.text())

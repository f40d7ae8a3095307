"""Words for kinds of things to do."""

from PySide6.QtCore import QCoreApplication


def kind(key: str) -> str:
    """A kind as people read it."""
    return {
        "": _tr("To do"),
        "read": _tr("Read"),
        "attend": _tr("Attend"),
        "call": _tr("Call"),
        "resume": _tr("Send a résumé"),
        "application": _tr("Apply"),
        "other": _tr("Something else"),
    }.get(key, key)


def _tr(text: str) -> str:
    return QCoreApplication.translate("todo_words", text)

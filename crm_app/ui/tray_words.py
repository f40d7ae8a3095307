"""What the icon in the tray tells: how much is to be done today, and how long the next thank-you may wait."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from crm_app.store import today
from crm_app.store.book import Book
from crm_app.ui import formats


def told(book: Book, now: datetime, *, hidden: bool) -> tuple[int, str]:
    """(number of things of today, the words of the tooltip)."""
    number = today.count(book, now)
    words = [
        QCoreApplication.translate("tray_words", "%n things today", "", number) if number else _tr("Nothing today")
    ]
    thanks = [one for one in today.due(book, now) if one.step.what == "thank-you"]
    if thanks:
        first = min(thanks, key=lambda one: one.step.due)
        left = first.step.due - now
        over = left.total_seconds() <= 0
        how = formats.due(first.step.due, "UTC", now=now)[0] if over else formats.left(left)
        who = _tr("A thank-you") if hidden else _tr("Thank {name}").format(name=first.name)
        words.append(f"{who}: {how}")
    return number, "\n".join(("Rapport", *words))


def _tr(text: str) -> str:
    return QCoreApplication.translate("tray_words", text)

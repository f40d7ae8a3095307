"""A promise as one line tells it: who owes it, what, and by when."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_app.domain import one_liners, whens
from crm_app.domain.one_liners import PromiseLine
from crm_app.store.book import Book
from crm_app.ui import formats, own_clock
from crm_app.ui.widgets.add_line import Reading


def day(book: Book, text: str) -> date:
    """A day as people type it; raises Unusable for what is none."""
    return whens.read(text, now=book.clock(), zone=own_clock.own_zone(book), day_first=formats.day_first()).day


def understood(book: Book, text: str) -> tuple[bool, PromiseLine]:
    """Whether I owe it, and what by when."""
    for mark in (_tr("They:"), "They:"):
        if text.casefold().startswith(mark.casefold()):
            return False, one_liners.promise(text[len(mark) :].strip(), lambda words: day(book, words))
    return True, one_liners.promise(text, lambda words: day(book, words))


def reading(book: Book, text: str) -> Reading:
    """What a line is understood as, in words."""
    mine, promise = understood(book, text)
    who = _tr("You promise") if mine else _tr("They promise")
    if promise.due is None:
        return Reading(_tr("{who}, without a day. Add “by Friday” for one.").format(who=who))
    return Reading(_tr("{who}, by {day}").format(who=who, day=formats.full_day(promise.due)), "ok")


def _tr(text: str) -> str:
    return QCoreApplication.translate("promising", text)

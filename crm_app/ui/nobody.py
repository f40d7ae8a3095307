"""What is said when filters leave nobody: which they are, who else would match, and the way out."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from crm_app.store import window_reads
from crm_app.store.book import Book
from crm_app.store.filters import SHELF, STAGE, TEXT, Filter
from crm_app.ui import filter_words, formats


class Said(NamedTuple):
    """A title, a quieter line, the words of the button, and the filters that hold once it is pressed."""

    title: str
    hint: str
    offer: str
    eased: tuple[Filter, ...]


def words(book: Book, filters: Sequence[Filter]) -> Said:
    """Name the filters, and offer to let go of the one that hides most."""
    title = _title(book, filters)
    if any(one.kind == STAGE for one in filters):
        eased = tuple(window_reads.others_than(filters, STAGE))
        others = window_reads.people_number(book, eased)
        one, many = _tr("1 person matches in other stages"), _tr("{count} people match in other stages")
        hint = _number(others, one, many) if eased else ""
        return Said(title, hint, _tr("Clear the stage filter"), eased)
    archived = (*window_reads.others_than(filters, SHELF), Filter(SHELF, "archived"))
    if any(one.kind == TEXT for one in filters) and (number := window_reads.people_number(book, archived)):
        hint = _number(number, _tr("1 archived person matches"), _tr("{count} archived people match"))
        return Said(title, hint, _tr("Look among the archived"), archived)
    if len(filters) == 1:
        return Said(title, "", _tr("Show everybody"), ())
    return Said(title, "", _tr("Clear all filters"), ())


def _title(book: Book, filters: Sequence[Filter]) -> str:
    """The sentence, as in: Nobody matches “hydro” in Met."""
    text = window_reads.text_of(filters)
    rest = [filter_words.words_of(book, one) for one in filters if one.kind != TEXT]
    if text and rest:
        return _tr("Nobody matches “{text}” in {filters}").format(text=text, filters=", ".join(rest))
    if text:
        return _tr("Nobody matches “{text}”").format(text=text)
    return _tr("Nobody in {filters}").format(filters=", ".join(rest))


def _number(number: int, one: str, many: str) -> str:
    """A sentence about as many, none about nobody."""
    return one if number == 1 else many.format(count=formats.count(number)) if number else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("nobody", text)

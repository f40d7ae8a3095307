"""What a list can be narrowed by, in words, and what there is to choose from."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from crm_app.store import channels, fields, filters, organisations, tags
from crm_app.store.book import Book
from crm_app.store.filters import Filter
from crm_app.ui import words

STAGE_CHIPS = ("", "to-ask", "asked", "scheduled", "met", "thanked", "in-touch")
"""The stages that stand as chips, all of them first; those left are in the menu behind them."""
MORE_STAGES = ("dormant", "declined", "none")


class Choice(NamedTuple):
    """A filter that can be turned on with one click, and its words in the menu."""

    filter: Filter
    text: str


def plain_choices() -> list[Choice]:
    """The filters that need no value to be chosen."""
    return [
        Choice(Filter("due", 0), _tr("Next step due now")),
        Choice(Filter("due", 7), _tr("Next step due within 7 days")),
        Choice(Filter("not-asked", 90), _tr("Not asked in the last 90 days")),
        Choice(Filter("meeting"), _tr("Has a meeting")),
        Choice(Filter("pinned"), _tr("Pinned")),
        Choice(Filter("do-not-contact"), _tr("Do not contact")),
        Choice(Filter("shelf", "archived"), _tr("Archived")),
    ]


def kind_words() -> dict[str, str]:
    """The filters that are chosen together with a value."""
    return {
        "tag": _tr("Tag"),
        "field": _tr("Field"),
        "organisation": _tr("Organisation"),
        "place": _tr("Place"),
        "channel": _tr("Came by"),
    }


def values_of(book: Book, kind: str) -> Sequence[str]:
    """What there is to choose from for a kind of filter."""
    match kind:
        case "tag":
            return tags.names(book)
        case "field":
            return fields.names(book)
        case "organisation":
            return organisations.names(book)
        case "channel":
            return channels.names(book)
    return organisations.places(book)


def filter_of(book: Book, kind: str, text: str) -> Filter | None:
    """The filter that a chosen value means; None for one that the book does not have."""
    if kind == "place":
        return Filter(kind, text) if text.strip() else None
    found = filters.value_named(book, kind, text)
    return Filter(kind, found) if found else None


def words_of(book: Book, one: Filter) -> str:
    """A filter as its chip says it."""
    if one.kind == "stage":
        return words.stage(str(one.value))
    if one.kind == "text":
        return f"“{one.value}”"
    for choice in plain_choices():
        if choice.filter == one:
            return choice.text
    if one.kind == filters.THESE:
        return _tr("%n chosen people", len(json.loads(str(one.value))))
    if one.kind == "due":
        return _tr("Next step due within {number} days").format(number=one.value)
    if one.kind == "not-asked":
        return _tr("Not asked in the last {number} days").format(number=one.value)
    return f"{kind_words().get(one.kind, one.kind)}: {filters.name_of_value(book, one)}"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("filter_words", text, None, count)

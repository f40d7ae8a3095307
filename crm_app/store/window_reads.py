"""Small questions that the window asks again after every change, answered from indexes alone."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import timedelta

from crm_app.store import filters, people_list, search
from crm_app.store.book import Book
from crm_app.store.cells import moment_text
from crm_app.store.filters import Filter
from crm_app.store.ordering import Level

MOST_FOUND = 500
_MOST_NOTES = 50
UNDER_WAY = timedelta(hours=1)
"""A meeting that began less than this ago still stands among those to come."""


def people_count(book: Book) -> int:
    """How many people are on the shelf."""
    return int(book.value("SELECT count(*) FROM standing WHERE shelf = 'shown'"))


def upcoming_count(book: Book) -> int:
    """How many meetings are coming up or under way."""
    sql = """SELECT count(*) FROM meeting
      WHERE start >= ? AND held_end IS NULL AND trashed_at IS NULL AND cancelled_at IS NULL"""
    return int(book.value(sql, (moment_text(book.clock() - UNDER_WAY),)))


def organisation_count(book: Book) -> int:
    """How many organisations are on the shelf."""
    return int(book.value("SELECT count(*) FROM organisation WHERE trashed_at IS NULL AND archived_at IS NULL"))


def named_count(book: Book) -> int:
    """How many people were named by another."""
    sql = "SELECT count(DISTINCT referred_id) FROM referral WHERE referrer_id IS NOT NULL AND trashed_at IS NULL"
    return int(book.value(sql))


def is_under_way(book: Book) -> bool:
    """Whether anybody was asked or met yet."""
    sql = """SELECT EXISTS(SELECT 1 FROM attempt WHERE at IS NOT NULL)
      OR EXISTS(SELECT 1 FROM meeting WHERE held_end IS NOT NULL)"""
    return bool(book.value(sql))


def is_used(book: Book) -> bool:
    """Whether anything was ever done in this book."""
    return book.value("SELECT 1 FROM history LIMIT 1") is not None


def people_shown(
    book: Book, narrowed: Sequence[Filter], levels: Sequence[Level], *, by_given: bool = False, limit: int = -1
) -> "array[int]":
    """Who passes all filters, text among them, in order; at most `limit` of those whom the text finds, -1 for all."""
    text = text_of(narrowed)
    if not text:
        return people_list.sorted_ids(book, narrowed, levels, by_given=by_given)
    found = _found_among(book, text, filters.condition(book, narrowed), limit)
    return people_list.sorted_ids(book, narrowed, levels, among=found, by_given=by_given)


def people_number(book: Book, narrowed: Sequence[Filter]) -> int:
    """How many pass all filters."""
    if text_of(narrowed):
        return len(people_shown(book, narrowed, ()))
    where, args = filters.condition(book, narrowed)
    return int(book.value(f"SELECT count(*) FROM standing WHERE {where}", args))


def people_at_stages(book: Book, narrowed: Sequence[Filter]) -> dict[str, int]:
    """How many pass the filters at each stage, whichever stage is filtered by."""
    text = text_of(narrowed)
    among = _found_among(book, text, filters.condition(book, others_than(narrowed, "stage")), -1) if text else None
    return people_list.counts(book, narrowed=narrowed, among=among)


def text_of(narrowed: Iterable[Filter]) -> str:
    """What a person typed to filter by, "" for nothing."""
    return next((str(one.value) for one in narrowed if one.kind == filters.TEXT), "")


def others_than(narrowed: Iterable[Filter], kind: str) -> list[Filter]:
    """The filters of other kinds."""
    return [one for one in narrowed if one.kind != kind]


def _found_among(book: Book, text: str, among: search.Condition, limit: int) -> list[int]:
    """By name and details, and those whose notes hold the words."""
    ids = search.people_among(book, text, among, limit=limit)
    return list(dict.fromkeys([*ids, *search.people_of_passages(book, text, limit=_MOST_NOTES)]))


def found_people(book: Book, text: str) -> list[int]:
    """Who is found by what a person typed: by name and details first, then those whose notes hold the words."""
    ids = search.people(book, text, limit=MOST_FOUND)
    noted = (hit.person for hit in search.passage_hits(book, text, limit=_MOST_NOTES))
    return list(dict.fromkeys([*ids, *(person for person in noted if person)]))

"""Finding who is in the book twice, and making them one: the same for window and command line."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from crm_app.domain import joining as rules
from crm_app.domain import uniting as organisation_rules
from crm_app.store import attachments, duplicates, joining, organisations, people, pictures, uniting
from crm_app.store.book import Book

if TYPE_CHECKING:  # the search loads a library of its own
    from crm_app.domain.duplicates import Candidate

_ENDINGS = {ending: media for media, ending in pictures.ENDINGS.items()}


def candidates(book: Book, progress: Callable[[float], object] = lambda _part: None) -> "list[Candidate]":
    """Everybody who may be in the book twice, in three lanes, without those who were told apart; `progress` is told
    the share done, and may raise to give it up.
    """
    from crm_app.domain.duplicates import find

    return find(duplicates.people(book), duplicates.apart(book), progress)


def organisation_candidates(book: Book) -> "list[Candidate]":
    """The same for organisations."""
    from crm_app.domain.namesakes import Employer, find

    known = [Employer(*row) for row in duplicates.organisations(book)]
    return find(known, duplicates.apart(book, "organisation"))


def unite(book: Book, kept: int, others: Sequence[int]) -> None:
    """Make one organisation of several, inside an edit; what `kept` says stays."""
    for other in others:
        one, two = organisations.get(book, kept), organisations.get(book, other)
        values = organisation_rules.united(one, two, frozenset())
        over = organisation_rules.left_over(one, two, values)
        note = "\n".join(f"{column}: {value}" for column, value in over)
        values["note"] = "\n\n".join(filter(None, (values["note"], note)))
        uniting.unite(book, kept, other, values)


def safe_groups(book: Book) -> list[list[int]]:
    """Those who can be merged without a look at each: groups of people who are one, the oldest first."""
    from crm_app.domain.duplicates import groups

    return groups(candidates(book))


def merge(book: Book, kept: int, others: Sequence[int], *, prefer: Mapping[int, frozenset[str]] | None = None) -> None:
    """Make one person of several, inside an edit: all that hangs on the `others` moves to `kept`.

    `prefer` names for some of them the choices in which their value goes before that of `kept` (see
    `domain.joining.CHOICES`). Everything else stays as it is there, and what stands nowhere else goes into fields of
    the user's own.
    """
    for other in others:
        one, two = joining.columns_of(book, kept), joining.columns_of(book, other)
        chosen = (prefer or {}).get(other, frozenset())
        values = rules.joined(one, two, chosen)
        over: dict[str, list[str]] = {}
        for column, text in rules.left_over(one, two, values):
            over.setdefault(column, []).append(text)
        for photo in {one["photo"], two["photo"]} - {values["photo"], None}:
            _keep_picture(book, kept, photo)
        joining.join(book, kept, other, values, left_over=over)


def merge_groups(
    book: Book, groups: Sequence[Sequence[int]], progress: Callable[[int, int], object] = lambda _done, _all: None
) -> None:
    """Make one person of each group, inside one edit; `progress` is told how many are done of how many."""
    for place, (first, *others) in enumerate(groups):
        progress(place, len(groups))
        merge(book, first, others)


def merge_label(book: Book, kept: int, others: Sequence[int]) -> str:
    """What the history says of a merge."""
    names = ", ".join(dict.fromkeys(people.name_of(book, other) for other in others))
    return f"Merge {names} into {people.name_of(book, kept)}"


def _keep_picture(book: Book, person: int, photo: str) -> None:
    """A second photo stays as a file of theirs; one whose file is gone has nothing to keep."""
    if not (pictures.is_name(photo) and pictures.sound(book.folder, photo)):
        return
    data = pictures.path_of(book.folder, photo).read_bytes()
    ending = photo.rpartition(".")[2]
    file = attachments.keep(book, data, photo)
    attachments.add(
        book, file, name=f"Other photo.{ending}", media=_ENDINGS.get(ending, ""), length=len(data), person=person
    )

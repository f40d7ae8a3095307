"""Pictures that become cards in the window: kept first, so that a row stands there at once, and read afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from crm_app.cards.card import Read
from crm_app.errors import Unusable
from crm_app.store import card_pile, cards
from crm_app.store.book import Book
from crm_app.work import card_inbox

_SIDES = 2


@dataclass(frozen=True, slots=True)
class Arrival:
    """The pictures of one card as they lie in the book's folder: (name there, media type, name it came by)."""

    sides: tuple[tuple[str, str, str], ...]


def keep(folder: Path, files: Sequence[Path]) -> tuple[list[Arrival], list[str]]:
    """Keep the pictures of some cards, front and back paired by their names; also the sentence for each that is none.

    Two that come together alone are the sides of one card. Touches the folder only, not the rows.
    """
    arrived, troubles = [], []
    groups = card_inbox.paired(files)
    if len(files) == _SIDES:
        groups = [[path for group in groups for path in group]]
    for group in groups:
        sides = []
        for path in group:
            try:
                card_inbox.refuse(path)
                sides.append((*card_inbox.keep_picture(folder, path), path.name))
            except Unusable as error:
                troubles.append(str(error))
        if sides:
            arrived.append(Arrival(tuple(sides)))
    return arrived, troubles


def add(book: Book, arrived: Sequence[Arrival]) -> list[int]:
    """Put cards into the inbox inside an edit, still to be read; a picture that is a card already makes no other."""
    added = []
    for one in arrived:
        if any(cards.with_picture(book, file) for file, _media, _name in one.sides):
            continue
        number = cards.add(book, [], state="unread")
        for file, media, name in one.sides:
            cards.add_side(book, number, file, media, original=name)
        added.append(number)
    return added


def known(book: Book, arrived: Sequence[Arrival]) -> list[int]:
    """The cards that these pictures are already."""
    there = (cards.with_picture(book, file) for one in arrived for file, _media, _name in one.sides)
    return list(dict.fromkeys(found[0] for found in there if found))


def tell(book: Book, number: int, read: Read | None, trouble: str = "") -> None:
    """Write inside an edit what was read of a card, or why nothing was."""
    card = read.card if read is not None else None
    problems = [side.problem for side in read.sides if side.problem] if read is not None else []
    cards.change(
        book, number, state="read" if card else "unread", trouble=trouble or " ".join(problems),
        text=card.text if card else "", fields=card_inbox.fields_of(read) if read is not None else "",
    )  # fmt: skip
    for place, side in enumerate(card_pile.get(book, number).sides):
        if columns := card_inbox.side_of(read, place):
            card_pile.change_side(book, side.id, **columns)


def ask_again(book: Book, number: int) -> None:
    """Have a card read again, inside an edit."""
    cards.change(book, number, state="unread", trouble="")

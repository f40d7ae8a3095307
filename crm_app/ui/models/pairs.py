"""The list of those who may be one."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from typing_extensions import override

from crm_app.domain.duplicates import Candidate
from crm_app.store import people
from crm_app.store.book import Book
from crm_app.ui import pair_words, words
from crm_app.ui.models.blocks import BlockModel
from crm_app.ui.models.columns import Column

WHO, WHY = "who", "why"


class Pair(NamedTuple):
    """Two people with what they are called and what they do."""

    candidate: Candidate
    names: tuple[str, str]
    roles: tuple[str, str]


class PairsModel(BlockModel[Pair]):
    """Who, and what speaks for it; pairs are numbered for this list alone."""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        tr = partial(QCoreApplication.translate, "PairsModel")
        columns = (
            Column(WHO, tr("Who"), 1.3, ordered=False),
            Column(WHY, tr("What speaks for it"), 1.5, ordered=False),
        )
        super().__init__(columns, parent)
        self._book = book
        self._pairs: dict[int, Candidate] = {}

    def show_pairs(self, pairs: Mapping[int, Candidate], lane: str = "") -> None:
        """Show the pairs of one lane, or with "" all of them."""
        self._pairs = dict(pairs)
        shown = [number for number, one in pairs.items() if not lane or one.lane == lane]
        self.set_ids(shown, keeps_place=True)

    def pair(self, number: int) -> Candidate:
        """The pair behind a number of this list."""
        return self._pairs[number]

    @override
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, Pair]]:
        wanted = {person for number in ids for person in (self._pairs[number].one, self._pairs[number].other)}
        known = {row.id: row for row in people.rows_of(self._book, sorted(wanted))}
        for number in ids:
            one = self._pairs[number]
            if one.one in known and one.other in known:
                first, second = known[one.one], known[one.other]
                roles = (words.role(first.title, first.organisation), words.role(second.title, second.organisation))
                yield number, Pair(one, (first.name, second.name), roles)

    @override
    def text(self, row: Pair, key: str) -> str:
        if key == WHO:
            return f"{self.names(row)}, {pair_words.lanes()[row.candidate.lane]}"
        return ". ".join(filter(None, (pair_words.why(row.candidate.why), pair_words.against(row.candidate.against))))

    @override
    def tip(self, row: Pair, key: str) -> str:
        if key == WHO:
            said = (", ".join(filter(None, both)) for both in zip(row.names, row.roles, strict=True))
            return "\n".join((*said, pair_words.lanes()[row.candidate.lane]))
        return self.text(row, key)

    def names(self, row: Pair) -> str:
        """What the two are called, once where it is the same."""
        one, other = row.names
        if one == other:
            return self.tr("{name}, twice").format(name=one)
        return self.tr("{one} and {other}").format(one=one, other=other)

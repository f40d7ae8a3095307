"""Whose export it is: told by the profile, else by who takes part in most conversations."""

from collections import Counter
from typing import NamedTuple

from crm_app.domain.details import profile_slug
from crm_app.domain.incoming import IncomingMe, Row


class Cells(NamedTuple):
    """One row by its folded headers."""

    line: int
    digest: str
    texts: dict[str, str]

    def get(self, key: str) -> str:
        """The cell under a header, "" when there is none."""
        return self.texts.get(key, "")


class Owner:
    """Whose export it is: told by the profile, else by who takes part in most conversations."""

    def __init__(self) -> None:
        self.name = ""
        self.slug = ""

    def met(self, row: Row) -> Row:
        """Remember the name from the profile on its way through."""
        if isinstance(row, IncomingMe):
            self.name = row.name
        return row

    def guess(self, messages: list[Cells]) -> None:
        """Settle name and slug from the messages themselves."""
        slugs: Counter[str] = Counter()
        names: Counter[str] = Counter()
        for cells in messages:
            slug, name = profile_slug(cells.get("senderprofileurl")), cells.get("from")
            slugs.update({slug, *slugs_of(cells.get("recipientprofileurls"))} - {""})
            names.update({name, cells.get("to")} - {""})
            if self.name and name.casefold() == self.name.casefold():
                self.slug = self.slug or slug
        self.slug = self.slug or _usual(slugs)
        self.name = self.name or _usual(names)

    def is_me(self, *, name: str, slug: str) -> bool:
        """Whether this is the owner; a slug decides where both sides have one."""
        if slug and self.slug:
            return slug == self.slug
        return bool(name) and name.casefold() == self.name.casefold()


def _usual(counts: Counter[str]) -> str:
    """The one that stands out; nobody when two are equal."""
    most = counts.most_common(2)
    return most[0][0] if most and (len(most) == 1 or most[0][1] > most[1][1]) else ""


def slugs_of(cell: str) -> list[str]:
    """The profiles in a cell that lists their addresses."""
    return [slug for url in cell.split(",") if (slug := profile_slug(url))]

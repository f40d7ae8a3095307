"""Most rows of LinkedIn's Connections hold nothing odd: they are read straight into their places, in half the time.

Whatever is odd is left to `people`, which gives the same row.
"""

from collections.abc import Sequence
from hashlib import blake2b

from crm_app.domain.details import profile_slug
from crm_app.domain.incoming import DIGEST_BYTES, EMAIL, URL, Detail, IncomingPerson
from crm_app.exchange.csvfiles.columns import Column
from crm_app.exchange.csvfiles.drafts import CONNECTED_ON
from crm_app.exchange.csvfiles.table import Record
from crm_app.exchange.dates import iso_date

_FIELDS = ("given", "family", URL, EMAIL, "organisation", "title", "connected_on")
_NOWHERE = -1  # the place of what a table has not: behind the last cell stands an empty one
_SEVERAL = frozenset(";,\n*")
_make = tuple.__new__  # a named tuple in half the time


class Connections:
    """The places of the columns of one table; `fits` tells whether it has no others."""

    def __init__(self, columns: Sequence[Column | None]) -> None:
        fields = [column.field if column and column == Column(column.field) else "" for column in columns]
        self.fits = len(set(fields)) == len(fields) and set(fields) <= set(_FIELDS)
        self._width = len(fields)
        self._places = tuple([fields.index(name) if name in fields else _NOWHERE for name in _FIELDS])
        self._url_first = self._places[2] < self._places[3]

    def person(self, record: Record) -> IncomingPerson | None:
        """The person of a row; None where anything in it needs a second look."""
        cells = record.cells
        if len(cells) != self._width or list(map(str.strip, cells)) != cells:
            return None
        given, family, url, email, organisation, title, connected = [[*cells, ""][place] for place in self._places]
        whole = "\x1f".join(cells)
        day = iso_date(connected)
        if not given or not family or not day or "\n" in whole or "\x1f'" in whole or whole[0] == "'":
            return None
        if not _SEVERAL.isdisjoint(email) or "*" in url or ":::" in whole:
            return None
        slug = profile_slug(url) if url else ""
        details = [_make(Detail, (URL, "", url, slug, False))] if url else []
        if email:
            details.insert(len(details) * self._url_first, _make(Detail, (EMAIL, "", email, email.lower(), False)))
        digest = blake2b(whole.encode("utf-8", "replace"), digest_size=DIGEST_BYTES).hexdigest()
        return _make(
            IncomingPerson,
            (
                record.line, digest, "", f"{given} {family}", given, family, "", "", "", "", "", title, organisation,
                "", "", "", slug, "", "", day, tuple(details), (), ((CONNECTED_ON, day),), (), None, 0, (),
            ),
        )  # fmt: skip

"""The rows of an address list as people: LinkedIn's Connections of every era, and lists whose headers name fields."""

from collections.abc import Iterator
from hashlib import blake2b

from crm_app.domain.incoming import DIGEST_BYTES, FileReport, Hidden, IncomingPerson, Problem, Row, Skipped, Unreadable
from crm_app.domain.mappings import Mapping
from crm_app.exchange.csvfiles import programs
from crm_app.exchange.csvfiles.columns import Column, column_of_word
from crm_app.exchange.csvfiles.connections import Connections
from crm_app.exchange.csvfiles.drafts import RowDraft
from crm_app.exchange.csvfiles.guard import unguard
from crm_app.exchange.csvfiles.headers import OWN, columns_of
from crm_app.exchange.csvfiles.table import SHOWN, Record, Table
from crm_app.exchange.reading import Reading


def read_people(table: Table, mapping: Mapping | None = None) -> Reading:
    """The people of a table whose headers were recognised, or of one whose columns a mapping tells."""
    rows = People(table, mapping)
    kind = "linkedin" if rows.is_linkedin else programs.format_of(table.keys) or "csv"
    return Reading(FileReport(kind, table.encoding, table.headers), rows.rows(), table.done)


class People:
    """Reads the rows of one table; what each column means is settled once."""

    def __init__(self, table: Table, mapping: Mapping | None = None) -> None:
        """`table` has at least one column that tells who somebody is; what a mapping does not name is guessed."""
        self._table = table
        is_ours = table.headers[: len(OWN)] == OWN
        columns = columns_of(table.keys)
        if is_ours:
            columns[len(OWN) :] = [None] * (len(columns) - len(OWN))
        if mapping:
            columns = [_mapped(mapping, *pair) for pair in zip(columns, table.headers, strict=True)]
        self.is_linkedin = not is_ours and is_linkedin(table.keys)
        self._columns = tuple(zip(columns, table.headers, strict=True))
        connections = Connections(columns) if self.is_linkedin else None
        self._connections = connections if connections and connections.fits else None

    def rows(self) -> Iterator[Row]:
        """Yield what each row gives."""
        for record in self._table.records():
            if record.problem is not None:
                yield Unreadable(record.problem)
            elif self._connections and (person := self._connections.person(record)):
                yield person
            else:
                yield from self._row(record)

    def _row(self, record: Record) -> Iterator[Row]:
        cells = record.cells
        filled = {index for index, cell in enumerate(cells) if cell and not cell.isspace()}
        if not filled:
            yield Skipped(record.line, "an empty row")
        elif self.is_linkedin and all(self._is_date(index) for index in filled):
            yield Hidden(record.line)
        elif len(cells) == len(self._table.headers) and tuple(map(str.strip, cells)) == self._table.headers:
            yield Skipped(record.line, "the headers once more")
        else:
            yield from self._ragged(record)
            yield from self._person(record)

    def _is_date(self, index: int) -> bool:
        column = self._columns[index][0] if index < len(self._columns) else None
        return column is not None and column.field == "connected_on"

    def _ragged(self, record: Record) -> Iterator[Problem]:
        columns, cells = len(self._columns), len(record.cells)
        extra = [cell for cell in record.cells[columns:] if cell.strip()]
        if extra:
            message = f"This row has {cells} cells under {columns} headers; the last were left out"
            yield Problem(record.line, "", self._table.delimiter.join(extra)[:SHOWN], message)
        elif cells < columns and self.is_linkedin:
            yield Problem(record.line, "", "", f"This row has only {cells} of {columns} cells")

    def _person(self, record: Record) -> Iterator[Row]:
        draft = RowDraft(self.is_linkedin)
        for (column, header), cell in zip(self._columns, record.cells, strict=False):
            if cell:
                draft.take(column, header, unguard(cell))
        draft.finish()
        for header, value, message in draft.complaints:
            yield Problem(record.line, header, value[:SHOWN], message)
        if not draft.texts.get("name"):
            text = self._table.delimiter.join(record.cells)[:SHOWN]
            yield Unreadable(Problem(record.line, "", text, "Nobody is named in this row"))
            return
        digest = blake2b("\x1f".join(record.cells).encode("utf-8", "replace"), digest_size=DIGEST_BYTES).hexdigest()
        person = IncomingPerson(record.line, digest, details=tuple(draft.details), custom=tuple(draft.custom))
        yield person._replace(**draft.texts, tags=tuple(dict.fromkeys(draft.tags)))


def _mapped(mapping: Mapping, column: Column | None, header: str) -> Column | None:
    word = mapping.word(header)
    return column if word is None else column_of_word(word)


def is_linkedin(keys: tuple[str, ...]) -> bool:
    """Whether these folded headers are those of LinkedIn's Connections, of any era and language."""
    columns = columns_of(keys)
    fields = {column.field for column in columns if column is not None}
    return {"given", "family", "connected_on"} <= fields

"""The rows of a file that could not be understood, as a file of the same kind to be repaired and taken in again."""

from collections.abc import Iterator, Mapping

from crm_app.domain.mappings import Mapping as ColumnMapping
from crm_app.errors import Unusable
from crm_app.exchange.csvfiles.table import Table, open_mapped, open_table
from crm_app.exchange.csvfiles.writer import row_bytes
from crm_app.exchange.vcard.lines import blocks, open_source

LINE, WHY = "Line in the file", "Why it was not taken in"
_NOTE = "X-RAPPORT-PROBLEM"


def of_csv(data: bytes, failed: Mapping[int, str], mapping: ColumnMapping | None = None) -> Iterator[bytes]:
    """Headers and rows of a CSV whose lines are in `failed`, each with its line and what is wrong with it."""
    table = open_mapped(data, mapping) if mapping else open_table(data, len)
    yield row_bytes((*table.headers, LINE, WHY))
    width = len(table.headers)
    for record in table.records():
        why = failed.get(record.line)
        if why is None:
            continue
        cells = _as_it_stands(table, record.line) if record.problem else record.cells
        yield row_bytes((*(*cells, *[""] * width)[: max(width, len(cells))], str(record.line), why))


def _as_it_stands(table: Table, line: int) -> list[str]:
    """The cells of a row whose quotation marks lead nowhere, cut where its delimiter stands."""
    return [cell.replace('"', "").strip() for cell in table.lines[line - 1].split(table.delimiter)]


def of_vcards(data: bytes, failed: Mapping[int, str]) -> Iterator[bytes]:
    """The cards that begin on the lines in `failed`, each with a line that says what is wrong with it."""
    for _, first, block in blocks(open_source(data)):
        last = first + block.count(b"\n")
        for line, why in failed.items():
            if first <= line < last:
                told = f"{_NOTE}:line {line}: {why}\r\nEND:VCARD\r\n".encode()
                yield block.strip().removesuffix(b"END:VCARD").replace(b"\n", b"\r\n") + told
                break


def write(data: bytes, form: str, failed: Mapping[int, str], mapping: ColumnMapping | None = None) -> Iterator[bytes]:
    """The rejects of a file of any format that has them; raises Unusable for the others."""
    if form == "vcard":
        return of_vcards(data, failed)
    if form == "json" or form.endswith("-zip"):
        raise Unusable("The rows that failed can be saved from a CSV or a vCard file only.")
    return of_csv(data, failed, mapping)

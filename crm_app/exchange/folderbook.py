"""A book that can be read without the program: tables a spreadsheet opens, letters as text, and a page that leads to
all of it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any

from crm_app.domain.outgoing import OutgoingPerson
from crm_app.exchange.csvfiles.writer import row_bytes

Rows = Sequence[Mapping[str, Any]]
_NAMES = ("name", "text", "subject", "what", "start", "key", "uid")
_SPEECHLESS = frozenset(("id", "normal", "position"))
_LETTER = (("kind", "Kind"), ("person", "With"), ("at", "At"), ("state", "State"), ("subject", "Subject"))
_STYLE = """body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
table{border-collapse:collapse;width:100%}td,th{text-align:start;padding:.3rem .6rem;border-bottom:1px solid #ddd;
vertical-align:top}h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}a{color:#0b5cad}
@media(prefers-color-scheme:dark){body{background:#1b1b1d;color:#ddd}td,th{border-color:#444}a{color:#7db8f0}}"""


def named(tables: Mapping[str, Rows]) -> dict[str, dict[int, str]]:
    """What each row is called by its own words, by table and id."""
    return {
        table: {row["id"]: next((str(row[name]) for name in _NAMES if row.get(name)), "") for row in rows}
        for table, rows in tables.items()
    }


def table_csv(rows: Rows, leads: Mapping[str, str], names: Mapping[str, Mapping[int, str]]) -> Iterator[bytes]:
    """One table as CSV: references by the names of what they lead to, without columns that say nothing to a reader."""
    columns = [name for name in rows[0] if name not in _SPEECHLESS] if rows else []
    yield row_bytes(name.removesuffix("_id") if name in leads else name for name in columns)
    for row in rows:
        yield row_bytes(_told(row[name], names.get(leads.get(name, ""), {}), name in leads) for name in columns)


def _told(value: Any, names: Mapping[int, str], is_reference: bool) -> str:  # noqa: FBT001 - read with its name above
    if value is None:
        return ""
    return names.get(value, "") if is_reference else str(value)


def letter_text(letter: Mapping[str, Any]) -> str:
    """A letter as a text file: what it is, then its words."""
    head = "".join(f"{word}: {letter[key]}\n" for key, word in _LETTER if letter.get(key))
    return f"{head}\n{letter.get('text') or ''}\n"


def index_page(
    people: Iterable[OutgoingPerson], files: Sequence[tuple[str, str]], *, title: str, made: str
) -> Iterator[bytes]:
    """The page that leads to everything: `files` are (path, what it holds); everybody with how to reach them below."""
    yield (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>\n'
        f"<h1>{escape(title)}</h1>\n<p>Made on {escape(made)}. No program is needed to read what is here.</p>\n<ul>\n"
    ).encode()
    for path, words in files:
        yield f'<li><a href="{_link(path)}">{escape(path)}</a> – {escape(words)}</li>\n'.encode()
    yield b"</ul>\n<h2>People</h2>\n<table><tr><th>Name</th><th>Work</th><th>Reached by</th><th>Note</th></tr>\n"
    for person in people:
        work = ", ".join(filter(None, (person.title, person.organisation)))
        reached = "<br>".join(escape(text) for kind in ("email", "phone", "url") for text in person.texts(kind))
        cells = (escape(person.name), escape(work), reached, escape(person.note).replace("\n", "<br>"))
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n".encode("utf-8", "replace")
    yield b"</table>\n</body></html>\n"


def _link(path: str) -> str:
    from urllib.parse import quote

    return quote(path)

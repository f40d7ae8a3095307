"""The words around a find, cut with the index's own tokenizer, since a contentless index keeps no text to cut from."""

from typing import cast

import apsw

from crm_app.domain.names import fold

_WORDS_BEFORE = 4
_WORDS = 14
_LONGEST = 20_000
_ELLIPSIS = "…"


def snippet(con: apsw.Connection, text: str, typed: str) -> str:
    """Some words of `text` around the first word that begins like one of `typed`; the beginning where none does."""
    data = text[:_LONGEST].encode()
    tokenizer = con.fts5_tokenizer("unicode61", ["remove_diacritics", "2"])
    tokens = cast("list[tuple[int, int, *tuple[str, ...]]]", tokenizer(data, apsw.FTS5_TOKENIZE_DOCUMENT, None))
    if not tokens:
        return ""
    wanted = tuple(word for part in fold(typed).split() if (word := "".join(filter(str.isalnum, part))))
    at = next(
        (i for i, (_, _, *words) in enumerate(tokens) if wanted and any(word.startswith(wanted) for word in words)), 0
    )
    first, last = max(0, at - _WORDS_BEFORE), min(len(tokens), max(0, at - _WORDS_BEFORE) + _WORDS) - 1
    begin = tokens[first][0] if first else 0
    end = tokens[last][1] if last < len(tokens) - 1 else len(data)
    cut = " ".join(data[begin:end].decode(errors="ignore").split())
    return f"{_ELLIPSIS if first else ''}{cut}{_ELLIPSIS if end < len(data) else ''}"

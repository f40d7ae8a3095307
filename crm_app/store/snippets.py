"""The words around a find, cut with the index's own tokenizer, since a contentless index keeps no text to cut from."""

from typing import TypeAlias, cast

import apsw

from crm_app.domain import markdown
from crm_app.domain.names import fold

_WORDS_BEFORE = 4
_WORDS = 14
_LONGEST = 20_000
_ELLIPSIS = "…"

_Token: TypeAlias = tuple[int, int, *tuple[str, ...]]


class Snippets:
    """Cuts some words around what was typed out of one text after another."""

    def __init__(self, con: apsw.Connection, typed: str) -> None:
        self._tokenizer = con.fts5_tokenizer("unicode61", ["remove_diacritics", "2"])
        bare = ("".join(filter(str.isalnum, part)) for part in fold(typed).split())
        self._wanted = tuple(filter(None, bare))

    def cut(self, text: str) -> str:
        """Some words of `text` around the first one that begins like one typed; its beginning where none does. Marks of
        Markdown are left out.
        """
        data = markdown.plain(text[:_LONGEST]).encode()
        tokens = cast("list[_Token]", self._tokenizer(data, apsw.FTS5_TOKENIZE_DOCUMENT, None))
        if not tokens:
            return ""
        first = max(0, self._place(tokens) - _WORDS_BEFORE)
        last = min(len(tokens), first + _WORDS) - 1
        begin = tokens[first][0] if first else 0
        end = tokens[last][1] if last < len(tokens) - 1 else len(data)
        cut = " ".join(data[begin:end].decode(errors="ignore").split())
        return f"{_ELLIPSIS if first else ''}{cut}{_ELLIPSIS if end < len(data) else ''}"

    def marks(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where in a short text words begin like one typed: (first, after last) of the letters typed, in characters."""
        data = text.encode()
        tokens = cast("list[_Token]", self._tokenizer(data, apsw.FTS5_TOKENIZE_DOCUMENT, None))
        found = []
        for start, end, *words in tokens:
            length = max((len(one) for one in self._wanted for word in words if word.startswith(one)), default=0)
            if length:
                first, written = len(data[:start].decode()), data[start:end].decode()
                # Where signs were taken together or apart, the letters typed cannot be counted off.
                whole = len(written) != len(words[0])
                found.append((first, first + (len(written) if whole else length)))
        return tuple(found)

    def _place(self, tokens: list[_Token]) -> int:
        for place, (_, _, *words) in enumerate(tokens):
            if self._wanted and any(word.startswith(self._wanted) for word in words):
                return place
        return 0

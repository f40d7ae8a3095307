"""People named in notes: a link of Markdown to a person's uid, which stays when the person is called something else."""

import re
from collections.abc import Callable

SCHEME = "person"
_LINE_MARKS = " #*->\t"
_STRESS = re.compile(r"(?<!\w)[*_`]{1,3}(\S(?:[^*_`]*\S)?)[*_`]{1,3}(?!\w)")
_LINK = re.compile(rf"\[((?:[^\]\\\n]|\\.)*)\]\({SCHEME}:([^\s()]+)\)")


def link(name: str, uid: str) -> str:
    """The text of a mention as it is stored."""
    return f"[{_escaped(name)}]({SCHEME}:{uid})"


def uids(text: str) -> tuple[str, ...]:
    """Whom a text mentions, in order, each once."""
    return tuple(dict.fromkeys(found[2] for found in _LINK.finditer(text)))


def pieces(text: str) -> list[tuple[str, str]]:
    """The text in pieces of (words, uid); uid is "" for what is no mention. `joined` puts them together again."""
    found: list[tuple[str, str]] = []
    end = 0
    for match in _LINK.finditer(text):
        found += [(text[end : match.start()], ""), (_plain(match[1]), match[2])]
        end = match.end()
    found.append((text[end:], ""))
    return [(words, uid) for words, uid in found if words or uid]


def joined(parts: list[tuple[str, str]]) -> str:
    """The text that `pieces` took apart."""
    return "".join(link(words, uid) if uid else words for words, uid in parts)


def named(text: str, name_of: Callable[[str], str]) -> str:
    """The text with everybody called as they are now; `name_of` gives "" for a uid that nobody has any more."""
    return joined([(name_of(uid) or words, uid) if uid else (words, "") for words, uid in pieces(text)])


def plain(text: str) -> str:
    """The text with names alone, for one line of a list."""
    return "".join(words for words, _ in pieces(text))


def unmarked(text: str) -> str:
    """The words of a note without its mentions' links and without the marks of Markdown around and before them."""
    lines = (line.strip(_LINE_MARKS) for line in plain(text).splitlines())
    return _STRESS.sub(r"\1", "\n".join(line for line in lines if line))


def _escaped(name: str) -> str:
    return re.sub(r"([\\\[\]*_`<])", r"\\\1", " ".join(name.split()))


def _plain(words: str) -> str:
    return re.sub(r"\\(.)", r"\1", words)

"""Letters and scripts: what ships with Rapport, and how a template becomes a letter for one person.

The templates are data, one file for each group in `resources/letters`, whose README tells how they are written.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from crm_app import resources
from crm_app.domain.datafiles import Table
from crm_app.domain.letter_fields import FIELDS
from crm_app.domain.letter_kinds import GROUPS, KINDS, MAIL, form
from crm_app.domain.playbooks import SHIPPED
from crm_app.errors import Unusable

_FIELD = r"\{[a-z_]+\}"
_TOKEN = re.compile(rf"\{{\{{((?:[^{{}}]|{_FIELD})*)\}}\}}|{_FIELD}")
_NAME = re.compile(r"\{([a-z_]+)\}")
_BLANK_LINES = re.compile(r"\n{3,}")
_TRAILING = re.compile(r"[ \t]+$", re.MULTILINE)
_ENDS = ".!?…"
_SHORTEST_VALUE = 3
"""Characters from which a value in a finished letter is taken for its field again."""


@dataclass(frozen=True, slots=True)
class Template:
    """A letter with merge fields; `guide` names the playbook it is for, empty for all. Only a mail has a subject."""

    kind: str
    guide: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it can go out."""

    subject: str
    text: str


@cache
def bank() -> Mapping[tuple[str, str], Template]:
    """Every shipped template by kind and guide; raises `Unusable` for a mistake in their files."""
    found: dict[tuple[str, str], Template] = {}
    for group in GROUPS:
        file = f"{group}.toml"
        for each in parse(resources.read_text("letters", file), file, group):
            if (each.kind, each.guide) in found:
                raise Unusable(f"{file}: “{each.kind}” is there twice for the guide “{each.guide}”; leave one out.")
            found[each.kind, each.guide] = each
    for kind in KINDS:
        for guide in SHIPPED:
            if not {(kind, guide), (kind, "")} & found.keys():
                raise Unusable(f"No letter of the kind “{kind}” is there for the guide “{guide}”.")
    return MappingProxyType(found)


def template(kind: str, guide: str) -> Template:
    """The shipped template of a kind for a guide; raises `Unusable` for a kind that is none."""
    found = bank().get((kind, guide)) or bank().get((kind, ""))
    found = found or next((each for (name, _), each in bank().items() if name == kind), None)
    if found is None:
        raise Unusable(f"There is no letter called “{kind}”; choose one of {', '.join(KINDS)}.")
    return found


def parse(text: str, file: str, group: str) -> Iterator[Template]:
    """The templates of one file; raises `Unusable` naming file and key of the first mistake."""
    table = Table.parse(text, file)
    for each in table.tables("letter"):
        kind = each.choice("kind", GROUPS[group])
        found = Template(
            kind=kind,
            guide=each.choice("guide", ("", *SHIPPED), ""),
            subject=each.text("subject") if form(kind) == MAIL else "",
            text=each.text("text").strip(),
        )
        each.finish()
        for key in ("subject", "text"):
            if wrong := mistake(getattr(found, key)):
                raise each.wrong(key, f"words with known fields and paired braces, which “{wrong}” is not")
        yield found
    table.finish()


def mistake(text: str) -> str:
    """The first thing in a template that is no known field: its name, or a brace that stands alone; empty for none."""
    for token in _TOKEN.finditer(text):
        for field in _NAME.finditer(token[0]):
            if field[1] not in FIELDS:
                return f"{{{field[1]}}}"
    left = _TOKEN.sub("", text)
    return next((sign for sign in left if sign in "{}"), "")


def render(found: Template, values: Mapping[str, str]) -> Letter:
    """The letter that a template and the words of its fields make; what is not known stands in brackets.

    What a value holds is never read as a field, and a subject is one line.
    """
    return Letter(" ".join(fill(found.subject, values).split()), fill(found.text, values))


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with its fields filled in, and without the passages that need one of which nothing is known."""
    told: list[str] = []
    end = 0
    for token in _TOKEN.finditer(text):
        told.append(_joined(told, text[end : token.start()]))
        told.append(_token(token, values))
        end = token.end()
    told.append(_joined(told, text[end:]))
    return _BLANK_LINES.sub("\n\n", _TRAILING.sub("", "".join(told))).strip()


def _joined(before: list[str], text: str) -> str:
    """What comes after a value, without a second full stop."""
    return text[1:] if before and text.startswith(".") and before[-1][-1:] in tuple(_ENDS) else text


def _token(token: re.Match[str], values: Mapping[str, str]) -> str:
    passage = token[1]
    if passage is None:
        return _value(token[0][1:-1], values)
    if not all(values.get(field) for field in _NAME.findall(passage)):
        return ""
    return _NAME.sub(lambda field: values[field[1]], passage)


def _value(field: str, values: Mapping[str, str]) -> str:
    return values.get(field) or f"[{FIELDS.get(field, field)}]"


def unfill(text: str, values: Mapping[str, str]) -> str:
    """A finished letter as a template again: words that are the value of a field become the field.

    What one keeps as one's own version of a letter to one person then serves for everybody.
    """
    known = {value: field for field, value in reversed(list(values.items())) if len(value) >= _SHORTEST_VALUE}
    known |= {f"[{meaning}]": field for field, meaning in FIELDS.items()}
    longest_first = sorted(known, key=len, reverse=True)
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(value)}(?!\w)" for value in longest_first))
    plain = text.replace("{", "(").replace("}", ")")
    told = pattern.sub(lambda found: f"{{{known[found[0]]}}}", plain)
    minutes = values.get("minutes")
    return re.sub(rf"(?<!\w){re.escape(minutes)}(?= minutes?\b)", "{minutes}", told) if minutes else told

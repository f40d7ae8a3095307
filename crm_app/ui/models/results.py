"""The lines of the page of results, and what is said of each kind."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from crm_app.store.finding import Found, FoundKind
from crm_app.ui import formats
from crm_app.ui.models.groups import Heading

ICONS = {
    "organisations": "building-2", "meetings": "calendar-days", "notes": "notebook-pen", "answers": "quote",
    "cards": "id-card", "recent": "history",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A find in words; `when` is its day, empty where it has none."""

    found: Found
    name: str
    when: str
    tip: str

    @property
    def key(self) -> Hashable:
        """The kind and id of what was found."""
        return self.found.kind, self.found.id

    @property
    def spoken(self) -> str:
        """All that the line says, for a screen reader."""
        return ", ".join(filter(None, (self.name, self.found.line, self.when)))


@dataclass(frozen=True, slots=True)
class RecentLine:
    """Something that was looked for before."""

    text: str

    @property
    def key(self) -> Hashable:
        """The text itself."""
        return "recent", self.text

    @property
    def spoken(self) -> str:
        """The text itself."""
        return self.text

    @property
    def tip(self) -> str:
        """None: the line says it all."""
        return ""


Groups: TypeAlias = list[tuple[Heading | None, Sequence[ResultLine]]]


def groups(kinds: Sequence[FoundKind], *, now: datetime, zone: str) -> Groups:
    """The kinds that have something to show, each with how many there are."""
    return [
        (Heading(kind_title(kind.kind), _share(kind)), [_line(found, now=now, zone=zone) for found in kind.finds])
        for kind in kinds
    ]


def _share(kind: FoundKind) -> str:
    if len(kind.finds) == kind.total and not kind.is_more:
        return formats.count(kind.total)
    return _tr("{shown} of {total}").format(shown=formats.count(len(kind.finds)), total=total(kind))


def total(kind: FoundKind) -> str:
    """How many there are: "23", or "200+" where counting stopped."""
    return f"{formats.count(kind.total)}+" if kind.is_more else formats.count(kind.total)


def _line(found: Found, *, now: datetime, zone: str) -> ResultLine:
    name = found.name or (_tr("Card of nobody yet") if found.kind == "cards" else _tr("Nobody yet"))
    if found.at is None:
        return ResultLine(found, name, "", "\n".join(filter(None, (name, found.line))))
    there = found.at.astimezone(ZoneInfo(zone))
    day = formats.day(there.date(), today=now.date(), weekday=False)
    tip = "\n".join((name, formats.full_day(there.date()), found.line))
    return ResultLine(found, name, day, tip)


def kind_title(kind: str) -> str:
    """The name of a kind."""
    return {
        "people": _tr("People"),
        "organisations": _tr("Organisations"),
        "meetings": _tr("Meetings"),
        "notes": _tr("Notes"),
        "answers": _tr("Answers"),
        "cards": _tr("Cards"),
    }[kind]


def summary(kinds: Sequence[FoundKind]) -> str:
    """How much was found, in one line: "3 people, 1 organisation, 200+ notes"."""
    return ", ".join(_some(kind) for kind in kinds)


def _some(kind: FoundKind) -> str:
    one, several = {
        "people": (_tr("1 person"), _tr("{count} people")),
        "organisations": (_tr("1 organisation"), _tr("{count} organisations")),
        "meetings": (_tr("1 meeting"), _tr("{count} meetings")),
        "notes": (_tr("1 note"), _tr("{count} notes")),
        "answers": (_tr("1 answer"), _tr("{count} answers")),
        "cards": (_tr("1 card"), _tr("{count} cards")),
    }[kind.kind]
    return one if kind.total == 1 else several.format(count=total(kind))


def _tr(text: str) -> str:
    return QCoreApplication.translate("results", text)

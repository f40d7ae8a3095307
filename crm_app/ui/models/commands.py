"""The lines of the command palette and of the sheet of shortcuts: actions of the registry, and records to go to."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from crm_app.domain import matching
from crm_app.store import organisations, people, search
from crm_app.store.book import Book
from crm_app.ui import words
from crm_app.ui.actions import Actions, Spec
from crm_app.ui.models.groups import Heading

_RECENT_BONUS = 0.2
_MOST_RECORDS, _MOST_TYPOS_AMONG = 8, 200
_TYPOS_FROM, _SURE = 4, 3
"""Letters from which a name may be typed wrong, and those at its beginning that must be right."""


@dataclass(frozen=True, slots=True)
class CommandLine:
    """Something to do or to go to. `key` is "action:undo" or "person:7"; `aside` says where it belongs, `shortcuts`
    which keys do it; `icon` is empty for a person, whose initials are shown.
    """

    key: str
    text: str
    icon: str = ""
    aside: str = ""
    shortcuts: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """All that the line says, for a screen reader."""
        return ", ".join(filter(None, (self.text, self.aside, *self.shortcuts)))

    @property
    def tip(self) -> str:
        """None: the line says it all."""
        return ""

    @property
    def record(self) -> tuple[str, int]:
        """Table and id of the record to go to; id 0 for an action."""
        table, _, number = self.key.partition(":")
        return (table, int(number)) if table in {"person", "organisation"} else ("", 0)

    @property
    def action(self) -> str:
        """The name of the action; empty for a record."""
        kind, _, name = self.key.partition(":")
        return name if kind == "action" else ""


Groups = list[tuple[Heading | None, Sequence[CommandLine]]]


def lines(actions: Actions, titles: dict[str, str], groups: dict[str, str]) -> Iterator[CommandLine]:
    """Every action that can be done now, in the order of the menus; `titles` and `groups` are those of the menus."""
    for spec in actions:
        action = actions[spec.name]
        if action.isEnabled() and action.isVisible() and spec.name != "palette":
            yield line_of(actions, spec, titles, groups)


def line_of(actions: Actions, spec: Spec, titles: dict[str, str], groups: dict[str, str]) -> CommandLine:
    """An action in words that stand without its menu: "Go to People", "Theme: Dark"."""
    action = actions[spec.name]
    text = _bare(action.text())
    if spec.name.startswith("go_"):
        text = _tr("Go to {place}").format(place=text)
    elif spec.group:
        text = f"{_bare(groups[spec.group])}: {text}"
    keys = tuple(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
    return CommandLine(f"action:{spec.name}", text, spec.icon or "command", _bare(titles[spec.menu]), keys)


def _bare(text: str) -> str:
    """A menu's words without the mark of its access key and its dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def ranked(book: Book, typed: str, actions: Iterable[CommandLine], recent: Sequence[str]) -> Groups:
    """What fits best first; with nothing typed, what was done lately and then everything that can be done."""
    every = list(actions)
    if not typed.strip():
        by_key = {line.key: line for line in every}
        records = {line.key: line for line in _known(book, [key for key in recent if key not in by_key])}
        lately = [line for key in recent if (line := by_key.get(key) or records.get(key)) is not None][:5]
        rest = [line for line in every if line not in lately]
        return [(Heading(_tr("Lately")), lately), (Heading(_tr("Everything you can do")), rest)]
    bonus = {key: _RECENT_BONUS * (1 - place / len(recent)) for place, key in enumerate(recent)}
    scored = [(fit + bonus.get(line.key, 0), line) for line in every if (fit := _fit(typed, line)) is not None]
    scored += [(fit + bonus.get(line.key, 0), line) for fit, line in _records(book, typed)]
    scored.sort(key=lambda one: -one[0])
    return [(None, [line for _, line in scored])]


def _fit(typed: str, line: CommandLine) -> float | None:
    own = matching.score(typed, line.text)
    if own is not None:
        return own
    wider = matching.score(typed, f"{line.text} {line.aside}")
    return None if wider is None else wider - 0.1


def _records(book: Book, typed: str) -> list[tuple[float, CommandLine]]:
    """People and organisations by the beginnings of their names, else by names that were typed nearly right."""
    ids = search.people(book, typed, limit=_MOST_RECORDS)
    found = _people(book, ids)
    found += [
        CommandLine(f"organisation:{hit.id}", hit.name, "building-2", _tr("organisation"))
        for hit in search.organisation_hits(book, typed, limit=_MOST_RECORDS)
    ]
    fits = [(matching.score(typed, line.text) or 0.2, line) for line in found]
    return fits or _nearly(book, typed)


def _nearly(book: Book, typed: str) -> list[tuple[float, CommandLine]]:
    first = typed.split(maxsplit=1)[0]
    if len(first) < _TYPOS_FROM:
        return []
    near = search.hits_of(book, search.people(book, first[:_SURE], limit=_MOST_TYPOS_AMONG))
    fits = sorted(
        ((fit, hit) for hit in near if (fit := matching.score(typed, hit.name)) is not None), key=lambda one: -one[0]
    )[:_MOST_RECORDS]
    return [(fit, CommandLine(f"person:{hit.id}", hit.name, "", hit.snippet)) for fit, hit in fits]


def _people(book: Book, ids: Sequence[int]) -> list[CommandLine]:
    return [
        CommandLine(f"person:{row.id}", row.name, "", words.role(row.title, row.organisation))
        for row in people.rows_of(book, ids)
    ]


def _known(book: Book, keys: Sequence[str]) -> list[CommandLine]:
    """The records behind these keys, as far as they are still there."""
    wanted = [CommandLine(key, "").record for key in keys]
    found = _people(book, [number for table, number in wanted if table == "person"])
    firms = organisations.rows_of(book, [number for table, number in wanted if table == "organisation"])
    return [
        *found,
        *(CommandLine(f"organisation:{row.id}", row.name, "building-2", _tr("organisation")) for row in firms),
    ]


def sheet(actions: Actions, typed: str, titles: dict[str, str], groups: dict[str, str]) -> Groups:
    """All shortcuts under the names of their menus, and the keys of lists; those that fit what was typed."""
    found: Groups = []
    for menu, title in titles.items():
        with_keys = [
            replace(line_of(actions, spec, titles, groups), aside="")
            for spec in actions
            if spec.menu == menu and spec.keys
        ]
        found.append((Heading(_bare(title)), with_keys))
    found.append((Heading(_tr("In lists and fields")), _keys_of_lists()))
    if not typed.strip():
        return found
    return [
        (heading, [line for line in some if matching.score(typed, _searched(line)) is not None])
        for heading, some in found
    ]


def _searched(line: CommandLine) -> str:
    return " ".join((line.text, *line.shortcuts))


def _keys_of_lists() -> list[CommandLine]:
    """What the keys do that belong to lists and fields and are no actions of a menu."""
    keys = (
        (_tr("Next and previous line"), "↓", "↑"),
        (_tr("First and last line"), _tr("Home"), _tr("End")),
        (_tr("Open what the cursor is on"), _tr("Enter")),
        (_tr("Menu of what the cursor is on"), _tr("Shift+F10")),
        (_tr("Close, clear, or go back"), _tr("Esc")),
    )
    return [CommandLine(f"key:{place}", text, "keyboard", "", tuple(some)) for place, (text, *some) in enumerate(keys)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)

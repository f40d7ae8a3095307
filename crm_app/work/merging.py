"""What a row changes in somebody who stands in the book already.

Field by field: what the file says as it did at the last import changes nothing, so what was edited since stays; what
it newly says is taken where the book still holds the old, and named where the book was edited too.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from struct import Struct
from typing import Any
from zlib import crc32

from crm_app.domain.incoming import ADDRESS, Detail, IncomingPerson, Photo, RawProperty
from crm_app.domain.names import fold
from crm_app.store.imports import Present

# Fields that are edited together are compared together.
GROUPS = {
    "name": ("name", "given", "family", "additional", "prefix", "suffix"),
    "job": ("title", "organisation", "department"),
    "note": ("note",),
    "nickname or birthday": ("nickname", "phonetic", "birthday"),
}
_NAME, _JOB = (  # as they stand in a row, side by side
    slice(IncomingPerson._fields.index(GROUPS[group][0]), IncomingPerson._fields.index(GROUPS[group][-1]) + 1)
    for group in ("name", "job")
)
_CHECKS = Struct(">5L")
_PRINT = 8
_BETWEEN = "\x1f"
_DRESS = frozenset({"details", "label"})


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be written for one person; `kept` names the groups in which the book stays though the file differs."""

    columns: dict[str, str] = field(default_factory=dict)
    job: dict[str, str] = field(default_factory=dict)
    details: tuple[Detail, ...] = ()
    tags: tuple[str, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()
    raw: tuple[RawProperty, ...] = ()
    photo: Photo | None = None
    kept: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        written = (self.columns, self.job, self.details, self.tags, self.custom, self.raw, self.photo)
        return any(map(bool, written))


def plan(row: IncomingPerson, present: Present, *, last: str | None, by_uid: bool, take: bool = False) -> Changes:
    """What taking `row` in would change; `last` are the prints of this person's last import, None when there was none.

    Without a last import, a row found by its uid is taken for the newer; any other only fills what is empty. With
    `take` the row's word goes wherever it says something else.
    """
    prints = prints_of(row)
    fresh: dict[str, str] = {}
    kept = []
    for place, (group, fields) in enumerate(GROUPS.items()):
        said = {name: text for name in fields if (text := getattr(row, name)) and text != present.texts[name]}
        before = _at(last, place) if last else None
        if not said or (before == _at(prints, place) and not take):
            continue
        if take or _may_take(present, fields, before=before, by_uid=by_uid):
            fresh |= said
        elif before is None:
            fresh |= {name: text for name, text in said.items() if not present.texts[name]}
        else:
            kept.append(group)
    job = {name: fresh.pop(name) for name in GROUPS["job"] if name in fresh}
    if last and _at(last, len(GROUPS)) == _at(prints, len(GROUPS)):
        return Changes(columns=fresh, job=job, kept=tuple(kept))
    return Changes(
        columns=fresh,
        job=job,
        details=tuple(_more_details(row.details, present.details)),
        tags=tuple(tag for tag in row.tags if tag not in present.tags),
        custom=tuple(pair for pair in row.custom if pair not in present.custom),
        raw=row.raw if _bare(row.raw) != _bare(present.raw) else (),
        photo=None if present.has_photo else row.photo,
        kept=tuple(kept),
    )


def prints_of(row: IncomingPerson) -> str:
    """What a row says: a check of each group of fields and one of all the rest, eight hexadecimal digits each."""
    rest = [detail[2] for detail in row.details]
    rest += row.tags
    if row.custom or row.raw:
        rest += [text for pair in row.custom for text in pair]
        rest += [text for entry in row.raw for text in entry[1:4]]
    cells: tuple[Any, ...] = row
    more = (row.nickname, row.phonetic, row.birthday)
    checks = (
        _check(cells[_NAME]), _check(cells[_JOB]), _check((row.note,)), _check(more) if any(more) else _NO_MORE,
        _check(rest),
    )  # fmt: skip
    return _CHECKS.pack(*checks).hex()


def _may_take(present: Present, fields: tuple[str, ...], *, before: str | None, by_uid: bool) -> bool:
    """Whether the book still says what the last import told it, so that the file's newer word goes."""
    return by_uid if before is None else _print(present.texts[name] for name in fields) == before


def _more_details(wanted: Iterable[Detail], present: tuple[Detail, ...]) -> Iterable[Detail]:
    there = set(map(_key, present))
    return (detail for detail in wanted if _key(detail) not in there)


def _key(detail: Detail) -> tuple[str, str]:
    """By what two details are the same; not every format tells the parts of an address, so its text decides."""
    return detail.kind, (detail.kind != ADDRESS and detail.normal) or fold(detail.text)


def _bare(raw: tuple[RawProperty, ...]) -> list[tuple[str, ...]]:
    """What raw properties say: without line, packing of pictures, time of writing, and how details are dressed."""
    return [
        (entry.group, entry.name, entry.value.rpartition(",")[2])
        if entry.covers == "photo"
        else (entry.group, entry.name, entry.params, entry.value)
        for entry in raw
        if entry.name != "REV" and entry.covers not in _DRESS
    ]


def _print(texts: Iterable[str]) -> str:
    return f"{_check(texts):08x}"


def _check(texts: Iterable[str]) -> int:
    return crc32(_BETWEEN.join(texts).encode("utf-8", "replace"))


_NO_MORE = _check(("", "", ""))


def _at(prints: str, place: int) -> str:
    return prints[place * _PRINT : (place + 1) * _PRINT]

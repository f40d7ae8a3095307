"""People as the outside gets them: for `list --json` and every export, in blocks with a handful of queries each."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from crm_app.domain.incoming import Detail, RawProperty
from crm_app.domain.outgoing import OutgoingPerson
from crm_app.store import referrals
from crm_app.store.book import Book
from crm_app.store.cells import Cells, as_json

_BLOCK = 1000
_AMONG = "IN (SELECT value FROM json_each(?))"
# The last contact as the outside may know it: what is marked private does not count.
PUBLIC_CONTACT = """(SELECT max(at) FROM (
  SELECT at FROM letter
    WHERE person_id = {person} AND NOT private AND trashed_at IS NULL AND state IN ('sent', 'received')
  UNION ALL SELECT at FROM touch WHERE person_id = {person} AND NOT private AND trashed_at IS NULL
  UNION ALL SELECT m.held_end FROM participant a JOIN meeting m ON m.id = a.meeting_id
    WHERE a.person_id = {person} AND NOT m.private AND m.trashed_at IS NULL
  UNION ALL SELECT t.at FROM request r JOIN attempt t ON t.request_id = r.id
    WHERE r.person_id = {person} AND r.trashed_at IS NULL
  UNION ALL SELECT answered_at FROM request WHERE person_id = {person} AND trashed_at IS NULL
))"""
_PEOPLE = f"""
SELECT p.id, p.uid, p.name, p.given, p.family, p.additional, p.prefix, p.suffix, p.nickname, p.second_name, p.note,
  p.birthday,
  s.title, s.organisation_name, s.stage,
  CASE WHEN ?2 OR s.last_contact IS NULL THEN s.last_contact ELSE {PUBLIC_CONTACT.format(person="p.id")} END,
  s.changed_at,
  coalesce((SELECT department FROM affiliation WHERE person_id = p.id AND current ORDER BY position, id LIMIT 1), ''),
  coalesce(p.photo, '')
FROM json_each(?1) j JOIN person p ON p.id = j.value JOIN standing s ON s.person = p.id
WHERE ?2 OR NOT p.private ORDER BY j.key"""
_DETAILS = f"""SELECT person_id, kind, label, text, normal, preferred FROM detail
WHERE person_id {_AMONG} ORDER BY preferred DESC, position, id"""
_TAGS = f"""SELECT pt.person_id, t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id
WHERE pt.person_id {_AMONG} ORDER BY t.name"""
_CUSTOM = f"""SELECT v.person_id, f.name, v.text FROM custom_value v JOIN custom_field f ON f.id = v.custom_field_id
WHERE v.person_id {_AMONG} ORDER BY v.position, v.id"""
_RAW = f"""SELECT person_id, item, name, params, value, coalesce(line, 0), covers FROM raw_property
WHERE person_id {_AMONG} ORDER BY position, id"""


def people(book: Book, ids: Sequence[int], *, private: bool = False) -> Iterator[OutgoingPerson]:
    """The people of `ids` in that order; those marked private only when asked for."""
    for start in range(0, len(ids), _BLOCK):
        yield from _block(book, ids[start : start + _BLOCK], private=private)


def _block(book: Book, ids: Sequence[int], *, private: bool) -> Iterator[OutgoingPerson]:
    among = as_json(ids)
    details = _grouped(book, _DETAILS, among, lambda row: Detail(row[0], row[1], row[2], row[3], bool(row[4])))
    tags = _grouped(book, _TAGS, among, lambda row: row[0])
    custom = _grouped(book, _CUSTOM, among, tuple)
    raw = _grouped(book, _RAW, among, lambda row: RawProperty(*row))
    origins = referrals.origins(book, ids, private=private)
    for row in book.rows(_PEOPLE, (among, private)):
        number = row[0]
        origin = origins.get(number)
        yield OutgoingPerson(
            uid=row[1],
            name=row[2],
            given=row[3],
            family=row[4],
            additional=row[5],
            prefix=row[6],
            suffix=row[7],
            nickname=row[8],
            phonetic=row[9],
            note=row[10],
            birthday=row[11],
            title=row[12],
            organisation=row[13],
            stage=row[14],
            last_contact=row[15] or "",
            changed_at=row[16],
            department=row[17],
            photo=row[18],
            source=(origin.source if origin else None) or "",
            referred_by=(origin.referrer_uid if origin else None) or "",
            details=tuple(details.get(number, ())),
            tags=tuple(tags.get(number, ())),
            custom=tuple(custom.get(number, ())),
            raw=tuple(raw.get(number, ())),
        )


def _grouped(book: Book, sql: str, among: str, make: Callable[[Cells], Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for row in book.rows(sql, (among,)):
        found.setdefault(row[0], []).append(make(row[1:]))
    return found

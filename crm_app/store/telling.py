"""Which rows tell what: where a changed row leads to, and which columns the rules and the search look at.

The door asks this table which derived rows an edit can have changed; what is not named here changes none.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from peewee import Field, ForeignKeyField, IntegerField
from playhouse.apsw_ext import BooleanField

from crm_app.store import passages
from crm_app.store.schema import TRACKED, Moment, Row

# The records that derived rows belong to, or through which they are found; who works at an organisation or bears a tag
# is not looked at again for every colleague's sake.
_RECORDS = frozenset({"person", "organisation", "meeting", "request"})
_LEADS_TO = {
    "person_id": "person",
    "referrer_id": "person",
    "referred_id": "person",
    "meeting_id": "meeting",
    "request_id": "request",
}

# What the rules of `domain` are told of each table (see `gather`, which reads these columns).
_FACTS: dict[str, str] = {
    "person": "archived_at trashed_at do_not_contact cadence",
    "organisation": "do_not_contact",
    "affiliation": "person_id organisation_id current",
    "request": "campaign_id person_id created_at answer answered_at closed_at trashed_at",
    "attempt": "request_id kind channel at outcome",
    "meeting": "campaign_id start zone minutes created_at scheduled_at confirmation_sent_at confirmed_at prepared_at "
    "held_start held_end written_up_at cancelled_at cancelled_by no_show turned_call_at thanks_due trashed_at",
    "meeting_move": "meeting_id at",
    "participant": "meeting_id person_id role",
    "evaluation": "meeting_id at",
    "letter": "kind person_id meeting_id referral_id state at trashed_at",
    "referral": "referrer_id referred_id at may_use_name introduction_promised_until introduction_made_at "
    "reported_back_at trashed_at",
    "promise": "owed_by person_id meeting_id what created_at due done_at trashed_at",
    "touch": "person_id at kind trashed_at",
    "card": "person_id meeting_id created_at received_at state trashed_at",
    "campaign": "playbook active created_at archived_at trashed_at",
    "setting": "key value",
    "playbook": "based_on text trashed_at",
    "snooze": "person_id meeting_id what about back_at",
}
# What a person's search document is made of.
_DOCUMENT: dict[str, str] = {
    "person": "name nickname second_name given family trashed_at",
    "detail": "person_id kind text",
    "affiliation": "person_id organisation_id title",
    "person_tag": "person_id tag_id",
}


@dataclass(frozen=True, slots=True)
class Telling:
    """What one table tells, by the places of its columns."""

    links: tuple[tuple[int, str], ...]
    facts: frozenset[int]
    document: frozenset[int]
    text: frozenset[int]
    time: int


@cache
def of(table: str) -> Telling:
    """What a tracked table tells."""
    names = columns(table)
    source = passages.SOURCES.get(table)
    text = {*source.columns, source.time, "trashed_at"} if source else set()
    leads_to = _LEADS_TO | ({"organisation_id": "organisation"} if table == "organisation_tag" else {})
    links = tuple((place, leads_to[name]) for place, name in enumerate(names) if name in leads_to)
    return Telling(
        links=((0, table), *links) if table in _RECORDS else links,
        facts=_places(names, _FACTS.get(table, "").split()),
        document=_places(names, _DOCUMENT.get(table, "").split()),
        text=_places(names, text),
        time=names.index(source.time) if source else 0,
    )


@cache
def columns(table: str) -> tuple[str, ...]:
    """The columns of a tracked table in their order."""
    return tuple(field.column_name for field in _model(table)._meta.sorted_fields)


def _places(names: tuple[str, ...], wanted: Iterable[str]) -> frozenset[int]:
    return frozenset(names.index(name) for name in wanted)


@cache
def owners(table: str) -> tuple[tuple[int, str], ...]:
    """The places of the columns that name a row's owner, without whom it cannot be, and the owner's table."""
    fields = _model(table)._meta.sorted_fields
    return tuple(
        (place, field.rel_model._meta.table_name)
        for place, field in enumerate(fields)
        if isinstance(field, ForeignKeyField) and field.on_delete == "CASCADE"
    )


@cache
def tables() -> tuple[str, ...]:
    """The tracked tables."""
    return tuple(model._meta.table_name for model in TRACKED)


@cache
def references(table: str) -> tuple[tuple[int, str], ...]:
    """The places of all columns that name another row, and that row's table."""
    return tuple(
        (place, field.rel_model._meta.table_name)
        for place, field in enumerate(_model(table)._meta.sorted_fields)
        if isinstance(field, ForeignKeyField)
    )


@cache
def kinds(table: str) -> tuple[str, ...]:
    """What each column of a tracked table holds: `time`, `truth`, `number`, `text`, or the table it refers to."""
    return tuple(_kind(field) for field in _model(table)._meta.sorted_fields)


def _kind(field: Field) -> str:
    if isinstance(field, ForeignKeyField):
        return str(field.rel_model._meta.table_name)
    words = ((Moment, "time"), (BooleanField, "truth"), (IntegerField, "number"))
    return next((word for kind, word in words if isinstance(field, kind)), "text")


def _model(table: str) -> type[Row]:
    return next(model for model in TRACKED if model._meta.table_name == table)

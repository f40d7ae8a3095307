"""The rows that lists sort and filter by, derived by the rules from facts and playbook without a clock.

`standing` holds one row a person, `agenda` one for each open step. Both can be thrown away and made anew at any time;
the door refreshes those of touched records, and `check` compares them with a rebuild.
"""

import json
from collections.abc import Collection, Iterator, Mapping

import apsw

from crm_app.domain import stages, steps
from crm_app.domain.facts import PersonFacts
from crm_app.domain.playbooks import Playbook
from crm_app.store import campaigns, digests, gather, indexes, search_index
from crm_app.store import playbooks as own_playbooks
from crm_app.store.cells import Cells, as_json, moment_text
from crm_app.store.changes import Touched

_AMONG = "IN (SELECT value FROM json_each(?1))"
_STANDING = f"""
INSERT INTO standing(
  person, shelf, stage, last_contact, by_family, by_given, title, organisation, organisation_name, changed_at)
SELECT p.id,
  CASE WHEN p.trashed_at IS NOT NULL THEN 'trashed' WHEN p.archived_at IS NOT NULL THEN 'archived' ELSE 'shown' END,
  'none', NULL,
  sort_key(coalesce(nullif(sort_as, ''), nullif(family, ''), nullif(given, ''), p.name),
    CASE WHEN sort_as || family = '' THEN '' ELSE given END),
  sort_key(coalesce(nullif(given, ''), nullif(family, ''), p.name), CASE WHEN given = '' THEN '' ELSE family END),
  coalesce(a.title, ''), o.id, coalesce(o.name, ''), coalesce(?2, p.created_at)
FROM person p
LEFT JOIN affiliation a ON a.id = (
  SELECT id FROM affiliation WHERE person_id = p.id AND current ORDER BY position, id LIMIT 1)
LEFT JOIN organisation o ON o.id = a.organisation_id
WHERE p.id {_AMONG}
ON CONFLICT(person) DO UPDATE SET shelf = excluded.shelf, by_family = excluded.by_family, by_given = excluded.by_given,
  title = excluded.title, organisation = excluded.organisation, organisation_name = excluded.organisation_name,
  changed_at = coalesce(?2, changed_at)"""
_GONE = f"DELETE FROM {{}} WHERE person {_AMONG} AND person NOT IN (SELECT id FROM person)"
_QUIET = f"""UPDATE standing SET stage = 'none', last_contact = NULL
WHERE person {_AMONG} AND (stage <> 'none' OR last_contact IS NOT NULL)"""
_AGENDA = """INSERT INTO agenda(person, meeting, what, since, due, why, about, until, waiting, snoozed_until)
VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_CHUNK = 2000
_MANY = 2000
_OF_ALL = frozenset({"campaign", "playbook"})
"""Records that concern everybody."""
_SETTINGS = frozenset({"zone", "playbook", "holidays"})
"""Settings that do."""


def refresh(con: apsw.Connection, touched: Touched, *, now: str) -> None:
    """Bring index, standing and agenda of what an edit touched up to date, in the edit's own transaction."""
    search_index.refresh_passages(con, touched)
    search_index.refresh_people(con, touched.documents | _members(con, touched))
    search_index.refresh_organisations(con, touched.records.get("organisation", frozenset()) | _bearers(con, touched))
    changed = _people(con, {**touched.records, "organisation": touched.of("organisation")})
    with digests.times_moving(con, as_json(changed)):
        refresh_names(con, changed, now=now)
    told = _everybody(con) if _concerns_all(con, touched) else _people(con, touched.facts)
    if told:
        refresh_facts(con, told | _referrers(con, told))


def rebuild(con: apsw.Connection) -> None:
    """Make everything derived anew; when a person was last changed is not derivable and is kept."""
    search_index.rebuild(con)
    con.execute("DELETE FROM standing WHERE person NOT IN (SELECT id FROM person)")
    everybody = _everybody(con)
    refresh_names(con, everybody, now=None)
    con.execute("DELETE FROM agenda")
    refresh_facts(con, everybody)


def refresh_names(con: apsw.Connection, people: Collection[int], *, now: str | None) -> None:
    """Derive again what needs no rules: shelf, sort keys, present job; `now` is stored as the time of change."""
    if people and not con.execute("SELECT EXISTS(SELECT 1 FROM person)").get:
        con.execute("DELETE FROM standing")  # which looks at no row, where many went
        con.execute("DELETE FROM agenda")
    elif people:
        among = as_json(people)
        con.execute(_GONE.format("standing"), (among,))
        con.execute(_GONE.format("agenda"), (among,))
        if len(people) > _MANY and not con.execute("SELECT EXISTS(SELECT 1 FROM standing)").get:
            with indexes.made_afterwards(con, "standing_family", "standing_given", "standing_stage"):
                con.execute(_STANDING, (among, now))
        else:
            con.execute(_STANDING, (among, now))


def refresh_facts(con: apsw.Connection, people: Collection[int]) -> None:
    """Derive stage, last contact and open steps of these people again."""
    con.execute(f"DELETE FROM agenda WHERE person {_AMONG}", (as_json(people),))
    concerned = gather.with_facts(con, people)
    con.execute(_QUIET, (as_json(set(people).difference(concerned)),))
    for start in range(0, len(concerned), _CHUNK):
        _derive(con, concerned[start : start + _CHUNK])


def _derive(con: apsw.Connection, people: list[int]) -> None:
    campaign = campaigns.present_in(con)
    playbook = own_playbooks.in_force_in(con)
    zone = con.execute("SELECT value FROM setting WHERE key = 'zone'").get or "UTC"
    several = con.execute("SELECT count(*) > 1 FROM campaign WHERE trashed_at IS NULL").get

    def ending(person: PersonFacts) -> gather.Ending:
        return stages.settled_at(person), stages.rests_at(person, playbook, zone)

    everything = list(gather.facts(con, people, campaign=None, ending=ending))
    present = gather.facts(con, people, campaign=campaign, ending=ending) if several else iter(everything)
    con.executemany("UPDATE standing SET stage = ?, last_contact = ? WHERE person = ?", map(_standing, present))
    con.executemany(_AGENDA, [row for person in everything for row in _agenda(person, playbook, zone)])


def _standing(person: PersonFacts) -> tuple[str, str | None, int]:
    last = stages.last_contact(person)
    return stages.stage(person), moment_text(last) if last else None, person.person


def _agenda(person: PersonFacts, playbook: Playbook, zone: str) -> Iterator[Cells]:
    for step in steps.steps(person, playbook, zone=zone):
        why = json.dumps([step.why, dict(step.values)], ensure_ascii=False, sort_keys=True)
        until = moment_text(step.until) if step.until else None
        since, due = moment_text(step.since), moment_text(step.due)
        back = moment_text(step.snoozed_until) if step.snoozed_until else None
        yield person.person, step.meeting, step.what, since, due, why, step.about, until, int(step.waiting), back


def _concerns_all(con: apsw.Connection, touched: Touched) -> bool:
    """Whether rules were touched by which everybody goes; a setting that is gone may have been one."""
    changed = touched.facts.get("setting", frozenset())
    sql = f"SELECT key FROM setting WHERE id {_AMONG}"
    keys = [key for (key,) in con.execute(sql, (as_json(changed),))] if changed else []
    return bool(touched.facts.keys() & _OF_ALL or len(keys) < len(changed) or _SETTINGS.intersection(keys))


def _everybody(con: apsw.Connection) -> set[int]:
    return {row[0] for row in con.execute("SELECT id FROM person")}


def _people(con: apsw.Connection, records: Mapping[str, Collection[int]]) -> set[int]:
    """Everybody whose standing hangs on these records."""
    found = set(records.get("person", ()))
    for record, select in _HANGING:
        found.update(_column(con, select, records.get(record, ())))
    return found


_HANGING = (
    ("meeting", "SELECT person_id FROM participant WHERE meeting_id"),
    ("request", "SELECT person_id FROM request WHERE id"),
    ("organisation", "SELECT person_id FROM affiliation WHERE organisation_id"),
)


def _members(con: apsw.Connection, touched: Touched) -> set[int]:
    """The people who belong to a touched organisation or bear a touched tag: their documents hold its name."""
    return {
        *_column(con, "SELECT person_id FROM affiliation WHERE organisation_id", touched.of("organisation")),
        *_column(con, "SELECT person_id FROM person_tag WHERE tag_id", touched.of("tag")),
    }


def _bearers(con: apsw.Connection, touched: Touched) -> set[int]:
    """The organisations that bear a touched tag."""
    return set(_column(con, "SELECT organisation_id FROM organisation_tag WHERE tag_id", touched.of("tag")))


def _column(con: apsw.Connection, select: str, ids: Collection[int]) -> list[int]:
    """The first column of `select`, narrowed to `ids`."""
    return [row[0] for row in con.execute(f"{select} {_AMONG}", (as_json(ids),))] if ids else []


def _referrers(con: apsw.Connection, people: Collection[int]) -> set[int]:
    """Who named these people: what becomes of the named decides what the referrer is owed."""
    sql = f"SELECT referrer_id FROM referral WHERE referrer_id IS NOT NULL AND referred_id {_AMONG}"
    return {row[0] for row in con.execute(sql, (as_json(people),))}

"""The rows that lists sort and filter by, derived by the rules from facts and playbook without a clock.

`standing` holds one row a person, `agenda` one for each open step. Both can be thrown away and made anew at any time; the door refreshes
those of touched records, and `check` compares them with a rebuild.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import apsw

from crm_app.domain import playbooks, stages, steps
from crm_app.domain.facts import PersonFacts
from crm_app.store import gather, search_index
from crm_app.store.changes import Touched, as_json
from crm_app.store.schema import moment_text

_AMONG = "IN (SELECT value FROM json_each(?1))"
_MAIN = """(SELECT {what} FROM affiliation a LEFT JOIN organisation o ON o.id = a.organisation_id
  WHERE a.person_id = p.id AND a.current ORDER BY a.position, a.id LIMIT 1)"""
_STANDING = f"""
INSERT OR REPLACE INTO standing(person, shelf, stage, last_contact, by_family, by_given, title, organisation, organisation_name, changed_at)
SELECT id, CASE WHEN trashed_at IS NOT NULL THEN 'trashed' WHEN archived_at IS NOT NULL THEN 'archived' ELSE 'shown' END,
  'none', NULL,
  sort_key(coalesce(nullif(sort_as, ''), nullif(family, ''), nullif(given, ''), name), CASE WHEN sort_as || family = '' THEN '' ELSE given END),
  sort_key(coalesce(nullif(given, ''), nullif(family, ''), name), CASE WHEN given = '' THEN '' ELSE family END),
  coalesce({_MAIN.format(what="a.title")}, ''), {_MAIN.format(what="o.id")}, coalesce({_MAIN.format(what="o.name")}, ''),
  coalesce(?2, (SELECT changed_at FROM standing WHERE person = p.id), created_at)
FROM person p WHERE id {_AMONG}"""
_CHUNK = 2000


def refresh(con: apsw.Connection, touched: Touched, *, now: str) -> None:
    """Bring index, standing and agenda of what an edit touched up to date, in the edit's own transaction."""
    search_index.refresh_passages(con, touched)
    people = _people(con, touched)
    search_index.refresh_people(con, people)
    organisations = touched.of("organisation") | touched.links.get("organisation", frozenset())
    if organisations:
        search_index.refresh_organisations(con, organisations)
    if touched.rows.keys() & {"campaign", "setting"}:
        people = {row[0] for row in con.execute("SELECT id FROM person")}
    refresh_standing(con, people | _referrers(con, people), now=now)


def rebuild(con: apsw.Connection) -> None:
    """Make everything derived anew; when a person was last changed is not derivable and is kept."""
    search_index.rebuild(con)
    con.execute("DELETE FROM standing WHERE person NOT IN (SELECT id FROM person)")
    con.execute("DELETE FROM agenda")
    refresh_standing(con, [row[0] for row in con.execute("SELECT id FROM person")], now=None)


def refresh_standing(con: apsw.Connection, people: Iterable[int], *, now: str | None) -> None:
    """Derive standing and agenda of these people again; `now` is stored as their time of change."""
    among = as_json(people)
    con.execute(f"DELETE FROM agenda WHERE person {_AMONG}", (among,))
    con.execute(f"DELETE FROM standing WHERE person {_AMONG} AND person NOT IN (SELECT id FROM person)", (among,))
    con.execute(_STANDING, (among, now))
    concerned = gather.with_facts(con, people)
    for start in range(0, len(concerned), _CHUNK):
        _derive(con, concerned[start : start + _CHUNK])


def _derive(con: apsw.Connection, people: list[int]) -> None:
    campaign = present_campaign(con)
    playbook = playbooks.load(playbook_name(con))
    zone = con.execute("SELECT value FROM setting WHERE key = 'zone'").get or "UTC"
    several = con.execute("SELECT count(*) > 1 FROM campaign WHERE trashed_at IS NULL").get
    everything = list(gather.facts(con, people, campaign=None, settled=stages.settled_at))
    present = gather.facts(con, people, campaign=campaign, settled=stages.settled_at) if several else iter(everything)
    con.executemany("UPDATE standing SET stage = ?, last_contact = ? WHERE person = ?", map(_standing, present))
    con.executemany(
        "INSERT INTO agenda(person, meeting, what, since, due, why, about, until, waiting) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [row for person in everything for row in _agenda(person, playbook, zone)],
    )


def _standing(person: PersonFacts) -> tuple[str, str | None, int]:
    last = stages.last_contact(person)
    return stages.stage(person), moment_text(last) if last else None, person.person


def _agenda(person: PersonFacts, playbook: playbooks.Playbook, zone: str) -> Iterator[tuple[Any, ...]]:
    for step in steps.steps(person, playbook, zone=zone):
        why = json.dumps([step.why, dict(step.values)], ensure_ascii=False, sort_keys=True)
        until = moment_text(step.until) if step.until else None
        since, due = moment_text(step.since), moment_text(step.due)
        yield person.person, step.meeting, step.what, since, due, why, step.about, until, int(step.waiting)


def present_campaign(con: apsw.Connection) -> int | None:
    """The newest campaign under way; None where there is none."""
    found: int | None = con.execute(
        "SELECT id FROM campaign WHERE active AND archived_at IS NULL AND trashed_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 1"
    ).get
    return found


def playbook_name(con: apsw.Connection) -> str:
    """The playbook in force: the present campaign's, else the book's, else the default."""
    found = con.execute(
        "SELECT playbook FROM campaign WHERE id = ?1 AND playbook <> '' UNION ALL SELECT value FROM setting WHERE key = 'playbook'",
        (present_campaign(con),),
    ).fetchone()
    return found[0] if found else playbooks.DEFAULT


def _people(con: apsw.Connection, touched: Touched) -> set[int]:
    """Everybody whose documents or standing depend on what was touched."""
    found = set(touched.of("person") | touched.links.get("person", frozenset()))
    ways = (
        ("SELECT person_id FROM participant WHERE meeting_id", touched.of("meeting") | touched.links.get("meeting", frozenset())),
        ("SELECT person_id FROM request WHERE id", touched.links.get("request", frozenset())),
        ("SELECT person_id FROM affiliation WHERE organisation_id", touched.of("organisation")),
        ("SELECT person_id FROM person_tag WHERE tag_id", touched.of("tag")),
    )
    for sql, ids in ways:
        if ids:
            found.update(row[0] for row in con.execute(f"{sql} {_AMONG}", (as_json(ids),)))
    return found


def _referrers(con: apsw.Connection, people: set[int]) -> set[int]:
    """Who named these people: what becomes of the named decides what the referrer is owed."""
    sql = f"SELECT referrer_id FROM referral WHERE referrer_id IS NOT NULL AND referred_id {_AMONG}"
    return {row[0] for row in con.execute(sql, (as_json(people),))}

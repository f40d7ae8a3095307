"""Who is not to be contacted: by themselves, or because of where they work now."""

_UNTOUCHABLE = """({person}.do_not_contact OR EXISTS (SELECT 1 FROM affiliation da
  JOIN organisation d ON d.id = da.organisation_id
  WHERE da.person_id = {person}.id AND da.current AND d.do_not_contact))"""


def untouchable(person: str = "p") -> str:
    """SQL that holds for such a person, in a query that calls the table of people so."""
    return _UNTOUCHABLE.format(person=person)

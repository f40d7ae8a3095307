"""What stays of two organisations that are made one."""

from typing import Any

import hypothesis.strategies as st
from hypothesis import given

from crm_app.domain.uniting import CHOICES, differing, left_over, united

_TEXTS = ("name", "domain", "sector", "size", "place", "other_names", "note", "do_not_contact_reason")
_EMPTY: dict[str, Any] = {
    **dict.fromkeys(_TEXTS, ""),
    **dict.fromkeys(("advocacy", "motivation", "posting", "do_not_contact_at")),
    "do_not_contact": False,
}


def organisation(**said: Any) -> dict[str, Any]:
    return _EMPTY | said


def test_what_only_one_of_them_says_stays() -> None:
    one, other = organisation(name="Zoo", sector="Animals"), organisation(name="Zoo Ltd", place="Bonn", advocacy=0)
    values = united(one, other, frozenset())
    assert (values["name"], values["sector"], values["place"], values["advocacy"]) == ("Zoo", "Animals", "Bonn", 0)
    assert differing(one, other) == ["name"]
    assert left_over(one, other, values) == []


def test_the_chosen_value_stays_and_the_other_is_left_over() -> None:
    one, other = organisation(name="Zoo", place="Bonn"), organisation(name="Tiergarten", place="Berlin")
    values = united(one, other, frozenset({"name", "place"}))
    assert (values["name"], values["place"], values["other_names"]) == ("Tiergarten", "Berlin", "Zoo")
    assert left_over(one, other, values) == [("place", "Bonn")]


def test_names_notes_and_reasons_are_joined_and_told_once() -> None:
    one = organisation(name="Zoo", other_names="ZB; Zoo Bonn", note="Owls.", do_not_contact_reason="asked not to")
    other = organisation(name="zoo", other_names="zb; Menagerie", note="Owls.", do_not_contact=True)
    values = united(one, other, frozenset())
    assert values["other_names"] == "ZB; Zoo Bonn; Menagerie"
    assert (values["note"], values["do_not_contact"]) == ("Owls.", True)
    assert values["do_not_contact_reason"] == "asked not to"


_said = st.fixed_dictionaries(
    {name: st.sampled_from(("", "a", "b", "c")) for name in _TEXTS if name != "name"}
    | {name: st.sampled_from((None, 0, 1, 2)) for name in ("advocacy", "motivation", "posting")}
    | {"name": st.sampled_from(("Zoo", "zoo", "Park")), "do_not_contact": st.booleans()}
)


@given(one=_said, other=_said, others=st.frozensets(st.sampled_from(CHOICES)))
def test_nothing_that_either_said_is_lost(one: dict[str, Any], other: dict[str, Any], others: frozenset[str]) -> None:
    one, other = organisation(**one), organisation(**other)
    values = united(one, other, others)
    over = left_over(one, other, values)
    for side in (one, other):
        for name in CHOICES[1:]:
            said = side[name] is not None and side[name] != ""
            assert not said or values[name] == side[name] or (name, side[name]) in over
        names = {values["name"].casefold(), *values["other_names"].casefold().split("; ")}
        assert side["name"].casefold() in names
        assert side["note"] in values["note"]

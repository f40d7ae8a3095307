"""Who may be one, in three lanes; and who is not, though much of them is the same."""

from typing import Any

import pytest

from crm_app.domain import namesakes
from crm_app.domain.duplicates import CONFLICT, PERHAPS, SAFE, find, groups
from crm_app.domain.namesakes import Employer
from crm_app.domain.nicknames import may_be_one
from crm_app.domain.traits import Someone, sound, traits_of


def one(number: int, name: str, **said: Any) -> Someone:
    given, _, family = name.rpartition(" ")
    return Someone(number, name, given, family)._replace(**said)


ANA = one(1, "Ana Adler", emails=("ana@x.example",), phones=("+15550100123",), slugs=("ana-adler",),
          addresses=(";;1 Elm St;Oslo;;0150;NO",), organisations=("Acme Inc",))  # fmt: skip
# Strangers, so that names and places are as rare as they are among people.
OTHERS = [
    one(
        100 + number,
        f"{given} {family}",
        addresses=(f";;{number} Oak St;{place};;{1000 + number};",),
        organisations=(work,),
    )
    for number, (given, family, place, work) in enumerate(
        (given, family, place, work)
        for given, place in (("Bo", "Bonn"), ("Cy", "Oslo"), ("Di", "Kyiv"), ("El", "Lima"), ("Flo", "Rome"))
        for family, work in (("Castro", "Acme"), ("Diaz", "Birch"), ("Eriksen", "Cedar"), ("Foster", "Delta"))
    )
]


def lane_of(other: Someone, first: Someone = ANA) -> str:
    found = [candidate for candidate in find([first, other, *OTHERS]) if candidate.other == other.id]
    assert len(found) < 2
    return found[0].lane if found else ""


@pytest.mark.parametrize(
    ("name", "said", "lane"),
    [
        # 59: by e-mail, phone, LinkedIn, swapped name
        ("Ana Adler", {"emails": ("ana@x.example",)}, SAFE),
        ("Ana Adler", {"phones": ("5550100123",)}, SAFE),
        ("Ana Adler", {"slugs": ("ana-adler",)}, SAFE),
        ("Adler Ana", {"emails": ("ana@x.example",)}, SAFE),
        ("Annie Adler", {"emails": ("ana@x.example",)}, SAFE),
        ("Ana Addler", {"emails": ("ana@x.example",)}, SAFE),
        ("A. Adler", {"phones": ("+1 555 0100 123",)}, SAFE),
        ("Ana Castro", {"slugs": ("ana-adler",)}, CONFLICT),  # married, or another who took over a profile
        ("Bo Brandt", {"emails": ("ana@x.example",)}, CONFLICT),
        ("Ana Adler", {"emails": ("ana@x.example",), "birthday": "1990-01-01"}, CONFLICT),
        ("Ana Adler", {"emails": ("ana@x.example",), "slugs": ("another",)}, CONFLICT),
        ("Ana Adler", {"emails": ("ana@x.example",), "suffix": "Jr."}, CONFLICT),
        ("Ana Adler", {"organisations": ("Acme",)}, PERHAPS),
        ("Ana Adler", {"organisations": ("Zebra",)}, PERHAPS),  # a new job, or a namesake
        ("Adler Ana", {}, PERHAPS),
        ("Bo Brandt", {"phones": ("+15550100123",)}, ""),  # a colleague or a relative behind the same number
        ("Bo Adler", {"phones": ("+15550100123",), "addresses": ANA.addresses}, ""),  # a family
        ("Bo Brandt", {"organisations": ("Acme",)}, ""),
        ("Bo Brandt", {}, ""),
    ],
)
def test_59_the_lane_of_two(name: str, said: dict[str, Any], lane: str) -> None:
    first = ANA._replace(birthday="1980-04-12", suffix="Sr.")
    assert lane_of(one(2, name)._replace(**said), first) == lane


def test_a_shared_mailbox_is_nobodys_own() -> None:
    office = ANA._replace(emails=("info@x.example",), phones=(), slugs=())
    assert lane_of(one(2, "Ana Adler", emails=("info@x.example",)), office) == PERHAPS
    assert lane_of(one(2, "Bo Brandt", emails=("info@x.example",)), office) == ""
    family = [
        one(number, f"{name} Adler", emails=("adlers@x.example",)) for number, name in enumerate(("Bo", "Cy", "Di"), 5)
    ]
    assert find([*family, *OTHERS]) == []


def test_a_number_of_an_office_makes_nobody_one() -> None:
    people = [
        one(number, name, phones=("+4930123456",))
        for number, name in enumerate(("Ana Adler", "Bo Brandt", "Cy Castro"))
    ]
    assert find([*people, *OTHERS]) == []


def test_namesakes_with_nothing_in_common_are_many_and_left_alone() -> None:
    places = ("Athens", "Bergen", "Cork", "Denver", "Essen", "Florence", "Ghent", "Houston", "Izmir", "Jena")
    people = [
        one(number, "Kim Lee", organisations=(f"{place} Press",), addresses=(f";;;{place};;;",))
        for number, place in enumerate(places)
    ]
    assert find([*people, *OTHERS]) == []


def test_who_was_told_apart_does_not_come_again() -> None:
    twin = ANA._replace(id=2)
    assert find([ANA, twin]) != []
    assert find([ANA, twin], apart=[(2, 1)]) == []


def test_three_who_are_one_make_one_group() -> None:
    people = [ANA, ANA._replace(id=2, emails=("other@x.example",)), ANA._replace(id=3, slugs=(), phones=()), *OTHERS]
    assert groups(find(people)) == [[1, 2, 3]]


def test_a_group_with_a_doubt_in_it_waits_for_a_human() -> None:
    first, last = ANA._replace(birthday="1980-04-12"), ANA._replace(id=3, birthday="1990-01-01")
    assert groups(find([first, ANA._replace(id=2), last, *OTHERS])) == []


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [("Liz", "Elizabeth", True), ("Bob", "Robert", True), ("Alex", "Alexandra", True), ("A.", "Ana", True),
     ("José", "Pepe", True), ("Ana", "Bo", False), ("An", "Anton", False), ("", "Ana", False)],
)  # fmt: skip
def test_short_forms_of_names(left: str, right: str, same: bool) -> None:  # noqa: FBT001 - a table of cases
    assert may_be_one(left, right) is may_be_one(right, left) is same


def test_names_that_sound_alike() -> None:
    assert sound("meyer") == sound("meier")
    assert sound("schmidt") == sound("schmitt")
    assert sound("") == ""


def test_what_is_compared_is_evened_out() -> None:
    found = traits_of(one(1, "Zoë O’Brien", phones=("(555) 0100-123",), organisations=("The Acme, Inc.",)))
    assert (found.given, found.family, found.phones) == ("zoe", "obrien", frozenset({"550100123"}))
    assert found.organisations == frozenset({"acme"})


def test_organisations_have_the_same_lanes() -> None:
    known = [
        Employer(1, "Acme Inc.", domain="acme.example"),
        Employer(2, "ACME"),
        Employer(3, "Acme Ltd", domain="acme.org"),
        Employer(4, "Birch", "Silver Birch"),
        Employer(5, "Silver Birch GmbH"),
        Employer(6, "Zebra", domain="ACME.example"),
        Employer(7, "Meridian Analytics"),
        Employer(8, "Meridian Analytic"),
        Employer(9, "Meridian Press"),
    ]
    found = namesakes.find(known)
    lanes = {(candidate.one, candidate.other): candidate.lane for candidate in found}
    assert lanes == {
        (1, 2): SAFE, (2, 3): SAFE, (4, 5): SAFE, (1, 3): CONFLICT, (1, 6): CONFLICT, (7, 8): PERHAPS,
    }  # fmt: skip
    assert namesakes.find([Employer(1, "Acme"), Employer(2, "Acme")], [(1, 2)]) == []

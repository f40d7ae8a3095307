"""People as JSON: out and in again, and what others might call JSON."""

import json

import pytest

from crm_app.domain.incoming import Detail, IncomingPerson, RawProperty, Row, Unreadable
from crm_app.domain.outgoing import OutgoingPerson
from crm_app.errors import Unusable
from crm_app.exchange.jsonbook import write_json
from crm_app.exchange.recognise import read_data

ANA = OutgoingPerson(
    uid="u1",
    name="Ana Adler",
    given="Ana",
    family="Adler",
    title="Engineer",
    note="two\nlines “quoted”",
    birthday="--04-12",
    details=(Detail("email", "work", "Ana@x.example", "ana@x.example", True), Detail("phone", "Direct", "1")),
    tags=("a", "b"),
    custom=(("Shoe size", "38"),),
    raw=(RawProperty("item1", "X-A", "B=c", "d", 3),),
)


def read(text: str | bytes) -> list[Row]:
    return list(read_data(text.encode() if isinstance(text, str) else text).rows)


def test_what_is_written_reads_back() -> None:
    data = b"".join(write_json([ANA, OutgoingPerson(uid="u2", name="Bo")]))
    assert [one["uid"] for one in json.loads(data)["people"]] == ["u1", "u2"]
    first, second = read(data)
    assert isinstance(first, IncomingPerson)
    for name in ("uid", "name", "given", "family", "title", "note", "birthday", "details", "tags", "custom", "raw"):
        assert getattr(first, name) == getattr(ANA, name)
    assert isinstance(second, IncomingPerson)
    assert (first.line, second.line) == (2, 3)


def test_the_shape_of_list_is_enough() -> None:
    (row,) = read('[{"uid": "u1", "name": "Ana", "emails": ["A@x.example"], "stage": "met", "referred_by": null}]')
    assert isinstance(row, IncomingPerson)
    assert (row.uid, row.name, row.details) == ("u1", "Ana", (Detail("email", "", "A@x.example", "a@x.example"),))


def test_a_damaged_end_costs_only_what_follows() -> None:
    rows = read('[{"name": "Ana"},\n {"name": 3},\n "text",\n {"name": "Bo"},\n {"name": "C')
    assert [row.name for row in rows if isinstance(row, IncomingPerson)] == ["Ana", "3", "Bo"]
    assert [row.problem.line for row in rows if isinstance(row, Unreadable)] == [3, 5]


def test_halves_of_characters_and_depths_do_no_harm() -> None:
    (row,) = read('[{"name": "A\\ud800B"}]')
    assert isinstance(row, IncomingPerson)
    assert row.name.encode()
    assert isinstance(read('[{"name": ' + "[" * 100_000)[0], Unreadable)


def test_json_of_something_else_is_refused() -> None:
    with pytest.raises(Unusable, match="people"):
        read('{"contacts": []}')

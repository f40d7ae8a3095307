"""LDIF, Monica's JSON and jCard: each entry a person, each list a tag, nothing lost."""

import base64
import json
from collections.abc import Sequence
from typing import Any

import pytest

from crm_app.domain.incoming import (
    Detail,
    IncomingGroup,
    IncomingNote,
    IncomingPerson,
    IncomingTouch,
    Row,
    Skipped,
    Unreadable,
)  # fmt: skip
from crm_app.errors import Unusable
from crm_app.exchange.recognise import read_data


def read(data: str | bytes, form: str) -> list[Row]:
    reading = read_data(data.encode() if isinstance(data, str) else data)
    assert reading.report.format == form
    return list(reading.rows)


LONG = base64.b64encode("über lange\nZeilen".encode()).decode()
BO = base64.b64encode(b"cn=Bo").decode()
LDIF = f"""# from a directory
version: 1

dn: cn=Ana Adler,mail=ana@x.example
objectClass: top
objectClass: person
cn: Ana Adler
givenName: Ana
sn: Adler
mozillaNickname: Addie
mail: ana@x.example
mozillaSecondEmail: a@home.example
telephoneNumber: +1 555 0100
mobile: +1 555 0101
o: Acme
ou: Water
title: Engineer
street: 1 Elm St
l: Oslo
postalCode: 0150
c: NO
mozillaHomeStreet: 2 Oak St
mozillaHomeLocalityName: Bergen
mozillaHomeUrl: https://ana.example
birthyear: 1980
birthmonth: 4
birthday: 12
mozillaCustom1: one
description:: {LONG}
jpegPhoto:: /9j/
 AAAA

dn:: {BO}
objectclass: person
cn: Bo Brandt
description: a long
  line

dn: cn=Choir
objectclass: groupOfNames
cn: Choir
member: CN=ana adler,mail=ana@x.example

dn: mail=
objectclass: person
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_ldif(end: str) -> None:
    rows = read(LDIF.replace("\n", end), "ldif")
    assert [type(row) for row in rows] == [Skipped, IncomingPerson, IncomingPerson, IncomingGroup, Unreadable]
    _, ana, bo, _, broken = rows
    assert isinstance(ana, IncomingPerson)
    assert (ana.line, ana.name, ana.given, ana.family, ana.nickname) == (4, "Ana Adler", "Ana", "Adler", "Addie")
    assert (ana.organisation, ana.department, ana.title, ana.birthday) == ("Acme", "Water", "Engineer", "1980-04-12")
    assert (ana.note, ana.tags, ana.custom) == ("über lange\nZeilen", ("Choir",), (("mozillaCustom1", "one"),))
    assert ana.photo is not None
    assert ana.photo.data == b"\xff\xd8\xff\0\0\0"
    assert [detail[:3] for detail in ana.details] == [
        ("email", "", "ana@x.example"), ("email", "", "a@home.example"), ("phone", "work", "+1 555 0100"),
        ("phone", "mobile", "+1 555 0101"), ("url", "home", "https://ana.example"),
        ("address", "work", "1 Elm St\nOslo 0150\nNO"), ("address", "home", "2 Oak St\nBergen"),
    ]  # fmt: skip
    assert isinstance(bo, IncomingPerson)
    assert bo.note == "a long line"
    assert isinstance(broken, Unreadable)
    assert broken.problem.column == "cn"


def contact(uid: str, data: Sequence[Any] | None = None, **said: Any) -> dict[str, Any]:
    return {"uuid": uid, "created_at": "2020-01-01T00:00:00Z", "properties": said, "data": data or []}


def nested(kind: str, **said: Any) -> dict[str, Any]:
    return {"type": kind, "values": [{"uuid": f"{kind}1", "properties": said}]}


def monica(contacts: Sequence[Any], *groups: Any) -> str:
    account = {
        "uuid": "account",
        "data": [{"count": len(contacts), "type": "contact", "values": contacts}, *groups],
        "properties": {"contact_field_types": [{"uuid": "f1", "properties": {"name": "Email", "type": "email"}}]},
    }
    whole = {"version": "1.0-preview.1", "app_version": "4.0.0", "export_date": "2026-01-01", "account": account}
    return json.dumps(whole, indent=1)


def test_monica() -> None:
    told = [
        {"type": "contact_field", "values": [
            {"uuid": "c1", "properties": {"data": "ana@x.example", "type": "f1"}},
            {"uuid": "c2", "properties": {"data": "+1 555 0100", "type": "f9"}},
        ]},
        nested("address", name="Home", street="1 Elm St", city="Oslo"),
        nested("note", body="likes soil", created_at="2020-02-03T04:05:06Z"),
        nested("call", called_at="2021-02-03T04:05:06Z", content="hello"),
        nested("gift", name="a book", amount=3),
    ]  # fmt: skip
    text = monica(
        [
            contact(
                "u1", told, first_name="Ana", last_name="Adler", job="Engineer", company="Acme", tags=["fair"],
                stay_in_touch_frequency=30, first_met_through="u2", description="tall",
                birthdate={"properties": {"date": "1980-04-12", "is_year_unknown": True}},
            ),
            contact("u2", first_name="Bo"),
            contact("u3"),
        ],
        {"type": "relationship", "values": [{"type": "partner", "contact_is": "u2", "of_contact": "u1"}]},
    )  # fmt: skip
    ana, bo, nobody, note, call, gift = read(text, "monica")
    assert isinstance(ana, IncomingPerson)
    assert (ana.uid, ana.name, ana.title, ana.organisation, ana.note) == ("u1", "Ana Adler", "Engineer", "Acme", "tall")
    assert (ana.birthday, ana.referred_by, ana.tags, ana.related) == ("--04-12", "u2", ("fair",), (("partner", "u2"),))
    assert ana.custom == (("Stay in touch every (days)", "30"),)
    assert ana.details == (
        Detail("email", "", "ana@x.example", "ana@x.example"),
        Detail("phone", "", "+1 555 0100", "+15550100"),
        Detail("address", "Home", "1 Elm St\nOslo", ";;1 Elm St;Oslo;;;"),
    )
    assert isinstance(bo, IncomingPerson)
    assert isinstance(nobody, Unreadable)
    assert text.split("\n")[ana.line - 1].strip() == '"uuid": "u1",'
    assert isinstance(note, IncomingNote)
    assert (note.text, note.at, note.uid) == ("likes soil", "2020-02-03T04:05:06Z", "u1")
    assert isinstance(call, IncomingTouch)
    assert (call.kind, call.at, call.outgoing, call.text) == ("call", "2021-02-03T04:05:06Z", True, "hello")
    assert isinstance(gift, IncomingNote)
    assert gift.text == "Gift: name: a book, amount: 3"


@pytest.mark.parametrize(
    "text",
    ['{"app_version": "4", "account": 3}', '{"app_version": "4", "account": {"data": [', '{"app_version": "4"}'],
)
def test_a_damaged_export_of_monica_is_refused(text: str) -> None:
    with pytest.raises(Unusable, match="Monica"):
        read_data(text.encode())


def test_monica_with_nonsense_inside_does_no_harm() -> None:
    notes = {"type": "note", "values": [None, {"properties": None}]}
    text = monica([contact("u1", [3, notes], first_name="A", tags=3)])
    assert [type(row) for row in read(text, "monica")] == [IncomingPerson, IncomingNote]


def test_jcard() -> None:
    card = ["vcard", [
        ["version", {}, "text", "4.0"], ["uid", {}, "uri", "u1"], ["fn", {}, "text", "Ana; Adler"],
        ["n", {}, "text", ["Adler", "Ana", "", ["Dr.", "Prof."], ""]],
        ["tel", {"type": ["work", "voice"], "pref": "1"}, "uri", "tel:+1-555-0100"],
        ["categories", {}, "text", "fair", "choir, loud"], ["note", {}, "text", "two\nlines"],
        ["x-own", {"group": "item1"}, "unknown", "kept"],
    ]]  # fmt: skip
    for found in (card, [card]):
        (ana,) = read(json.dumps(found), "vcard")
        assert isinstance(ana, IncomingPerson)
        assert (ana.uid, ana.name, ana.family, ana.prefix) == ("u1", "Ana; Adler", "Adler", "Dr. Prof.")
        assert ana.details == (Detail("phone", "work", "+1-555-0100", "+15550100", True),)
        assert (ana.tags, ana.note) == (("fair", "choir, loud"), "two\nlines")
        assert [(entry.group, entry.name, entry.value) for entry in ana.raw if entry.name == "X-OWN"] == [
            ("item1", "X-OWN", "kept")
        ]

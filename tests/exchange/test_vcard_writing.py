"""Cards going out: as they came unless changed, folded as the standards ask, read again by anybody."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain.incoming import Detail, IncomingPerson
from crm_app.domain.outgoing import OutgoingPerson
from crm_app.exchange.recognise import read_data
from crm_app.exchange.vcard.values import escape, split_parts, unescape
from crm_app.exchange.vcard.writer import fold, write_vcards

RICH = """BEGIN:VCARD
VERSION:3.0
PRODID:-//Made up//EN
UID:abc-1
N:Doe;Jane;Q.,R.;Dr.;
FN:Dr. Jane Doe
ORG:Acme\\, Inc;R&D;Sub
TITLE:Head
item1.EMAIL;type=INTERNET;type=pref:j@x.example
item1.X-ABLabel:_$!<Other>!$_
EMAIL;TYPE=WORK:w@x.example
TEL;TYPE=CELL,VOICE:+1 555 0100
TEL;TYPE=PERSONAL:+1 555 0101
ADR;TYPE=HOME:;;1 Main St;Town;ST;99;US
NOTE:one\\, two\\nthree\\n
BDAY:--0412
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg==
X-FOO;BAR=baz:quux; a, b
item2.X-ABDATE:2001-02-03
item2.X-ABLabel:_$!<Anniversary>!$_
CATEGORIES:a,b\\, c
CATEGORIES:d
URL:https://x.example/a,b
IMPP:skype:jd
REV:2020-01-01T00:00:00Z
RELATED;TYPE=friend:urn:uuid:zz
END:VCARD
"""


def person_of(text: str) -> IncomingPerson:
    (person,) = [row for row in read_data(text.encode()).rows if isinstance(row, IncomingPerson)]
    return person


def leaving(text: str) -> OutgoingPerson:
    """What the book would give out for a card it took in."""
    person = person_of(text)
    fields = {name: getattr(person, name) for name in OutgoingPerson.__dataclass_fields__ if hasattr(person, name)}
    return OutgoingPerson(**fields)


def written(person: OutgoingPerson, version: str = "3.0") -> bytes:
    return b"".join(write_vcards([person], version=version))


def lines(data: bytes) -> list[str]:
    return data.decode().replace("\r\n ", "").rstrip("\r\n").split("\r\n")


def properties(card: list[str]) -> set[str]:
    """Content lines with heads in upper case and their types one by one, in any order."""
    found = set()
    for line in card:
        head, _, value = line.partition(":")
        name, *params = head.upper().split(";")
        single = sorted(
            f"TYPE={kind}" for param in params if param.startswith("TYPE=") for kind in param[5:].split(",")
        )
        found.add(
            ";".join([name, *single, *sorted(param for param in params if not param.startswith("TYPE="))]) + ":" + value
        )
    return found


def test_31_what_came_in_goes_out_again() -> None:
    assert properties(lines(written(leaving(RICH)))) == properties(RICH.strip().split("\n"))


@pytest.mark.parametrize(
    "given",
    [
        ("NICKNAME:Addie,Lady",),
        ("NICKNAME:Addie\\,Lady",),
        ("NICKNAME:", "NICKNAME:Addie"),
        ("CATEGORIES:B,A",),
        ("CATEGORIES:B", "CATEGORIES:A,C"),
        ("CATEGORIES:a,a", "CATEGORIES:"),
        ("NOTE:",),
        ("NOTE:one", "NOTE:", "NOTE:two, unescaped; so"),
        ("TITLE:", "TITLE:Head, Sales", "TITLE:Other"),
        ("ORG:",),
        ("ORG:Acme;",),
        ("ORG:Acme, Inc;R&D",),
        ("ORG:", "ORG:Acme"),
        ("BDAY:",),
        ("BDAY:", "BDAY:1980-04-12"),
        ("TEL:", "EMAIL:", "ADR:;;;;;;", "URL:", "IMPP:"),
        ("URL:https\\://x.example", "EMAIL:a\\,b@x.example"),
        ("FN;PREF=2:Second", "TITLE;PREF=9:Late", "TITLE;PREF=1:First"),
        ("X-EMPTY:", "ROLE:"),
        ("ADR:short", "ADR:;;1 Main St;Town;ST;99;US;eighth"),
        ("item7.X-ABLabel:About nothing",),
    ],
    ids="|".join,
)
def test_31_odd_properties_go_out_as_they_came(given: tuple[str, ...]) -> None:
    frame = ("BEGIN:VCARD", "VERSION:3.0", "UID:u1", "N:Doe;Jane;;;", "FN:Jane Doe", *given, "END:VCARD")
    assert sorted(lines(written(leaving("\n".join(frame))))) == sorted(frame)


@pytest.mark.parametrize("given", ["FN:Doe, Jane", "FN: Jane Doe", "N:Doe;Jane", "N:Doe;Jane;Q;;;x", "N:Doe;J\\n;;;"])
def test_31_odd_names_go_out_as_they_came(given: str) -> None:
    names = {"N": "N:Doe;Jane;;;", "FN": "FN:Jane Doe"} | {given.partition(":")[0]: given}
    frame = ("BEGIN:VCARD", "VERSION:3.0", "UID:u1", *names.values(), "END:VCARD")
    assert sorted(lines(written(leaving("\n".join(frame))))) == sorted(frame)


def test_an_empty_property_makes_room_for_what_is_typed() -> None:
    frame = "BEGIN:VCARD\nUID:u1\nN:Doe;Jane;;;\nFN:Jane Doe\nNOTE:\nNICKNAME:\nEND:VCARD"
    found = lines(written(replace(leaving(frame), note="new", nickname="Addie")))
    assert [line for line in found if line.startswith("N")] == ["N:Doe;Jane;;;", "NICKNAME:Addie", "NOTE:new"]


def test_an_agent_of_its_own_lines_goes_out_inside_its_line() -> None:
    boss = "BEGIN:VCARD\nVERSION:2.1\nN:B\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Helper\nTEL:1,2\nEND:VCARD\nEND:VCARD\n"
    people = [row for row in read_data(boss.encode()).rows if isinstance(row, IncomingPerson)]
    assert [person.name for person in people] == ["Helper", "Boss"]
    out = written(OutgoingPerson(uid="u1", name="Boss", raw=people[1].raw))
    assert "AGENT:BEGIN:VCARD\\nFN:Helper\\nTEL:1\\,2\\nEND:VCARD\\n" in lines(out)
    again = [row for row in read_data(out).rows if isinstance(row, IncomingPerson)]
    assert {person.name: person.digest for person in again}["Helper"] == people[0].digest


def test_32_an_edited_phone_changes_that_line_and_the_revision_alone() -> None:
    person = leaving(RICH)
    details = tuple(
        detail._replace(text="+1 555 0199") if detail.text == "+1 555 0100" else detail for detail in person.details
    )
    before = properties(lines(written(person)))
    after = properties(lines(written(replace(person, details=details, changed_at="2026-12-01T10:00:00Z"))))
    assert before - after == {"TEL;TYPE=CELL;TYPE=VOICE:+1 555 0100", "REV:2020-01-01T00:00:00Z"}
    assert after - before == {"TEL;TYPE=CELL:+1 555 0199", "REV:2026-12-01T10:00:00Z"}


def test_a_changed_field_takes_the_place_of_the_property_it_came_from() -> None:
    person = replace(
        leaving(RICH), organisation="Newco", department="", note="another", tags=("x",), birthday="1980-04-12"
    )
    found = lines(written(person))
    assert {"ORG:Newco", "NOTE:another", "CATEGORIES:x", "BDAY:1980-04-12"} <= set(found)
    assert not [line for line in found if "Acme" in line or line.startswith("CATEGORIES:a")]


def test_a_detail_that_went_takes_its_label_along() -> None:
    person = leaving(RICH)
    left = replace(person, details=tuple(detail for detail in person.details if detail.label != "Other"))
    assert not [line for line in lines(written(left)) if line.startswith("item1.")]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_33_the_form_of_a_card(version: str) -> None:
    person = OutgoingPerson(uid="u1", name="山田 " * 40, note="ü" * 300 + "\n" + "x" * 200)
    data = written(person, version)
    assert data.startswith(f"BEGIN:VCARD\r\nVERSION:{version}\r\n".encode())
    assert data.endswith(b"END:VCARD\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    for line in data.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(line) <= 75
        assert line.decode()  # no character is cut in two
    assert {line.partition(":")[0] for line in lines(data)} >= {"FN", "N", "UID"}
    assert person_of(data.decode()).note == person.note


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_34_a_label_of_ones_own(version: str) -> None:
    person = OutgoingPerson(
        uid="u1", name="A", details=(Detail("phone", "Direct line", "1"), Detail("phone", "work", "2"))
    )
    found = lines(written(person, version))
    assert {"item1.TEL:1", "item1.X-ABLabel:Direct line", "TEL;TYPE=WORK:2"} <= set(found)
    assert [detail.label for detail in person_of("\n".join(found)).details] == ["Direct line", "work"]


def test_pictures_change_their_packing_with_the_version() -> None:
    person = leaving(RICH)
    modern = written(person, "4.0")
    assert "PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRg==" in lines(modern)
    assert person_of(modern.decode()).photo == person_of(RICH).photo
    back = written(leaving(modern.decode()), "3.0")
    assert person_of(back.decode()).photo == person_of(RICH).photo
    assert "PHOTO;TYPE=JPEG;ENCODING=b:/9j/4AAQSkZJRg==" in lines(back)


TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=200)


@given(TEXT)
def test_folding_is_undone_by_reading(text: str) -> None:
    value = escape(text)
    data = fold(f"X-TEST:{value}").encode()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert data.replace(b"\r\n ", b"") == f"X-TEST:{value}\r\n".encode()


@given(st.lists(TEXT, min_size=1, max_size=6))
def test_parts_are_escaped_and_split_again(texts: list[str]) -> None:
    assert [unescape(part) for part in split_parts(";".join(map(escape, texts)), ";")] == texts


@given(TEXT.filter(str.strip), st.sampled_from(["3.0", "4.0"]))
def test_a_note_survives_both_versions(text: str, version: str) -> None:
    person = OutgoingPerson(uid="u1", name="A", note=text.strip())
    assert person_of(written(person, version).decode()).note == text.strip()


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60))
def test_quoted_printable_is_undone(text: str) -> None:
    packed = "".join(f"={byte:02X}" for byte in text.encode())
    soft = "=\r\n".join(packed[at : at + 60] for at in range(0, len(packed), 60))
    card = f"BEGIN:VCARD\r\nVERSION:2.1\r\nFN:A\r\nNOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{soft}\r\nEND:VCARD\r\n"
    assert person_of(card).note == unescape(text).strip()

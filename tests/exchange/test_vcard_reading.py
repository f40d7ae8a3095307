"""Cards as other programs write them; the numbers are those of the list of acceptance cases."""

import base64

import pytest

from crm_app.domain.incoming import Detail, IncomingGroup, IncomingPerson, Problem, Row, Unreadable
from crm_app.exchange.recognise import read_data
from crm_app.exchange.vcard.lines import open_source

PICTURE = bytes(range(256)) * 3
PACKED = base64.b64encode(PICTURE).decode()


def read(text: str | bytes) -> list[Row]:
    data = text.encode() if isinstance(text, str) else text
    return list(read_data(data).rows)


def people(text: str | bytes) -> list[IncomingPerson]:
    return [row for row in read(text) if isinstance(row, IncomingPerson)]


def problems(text: str | bytes) -> list[Problem]:
    return [row for row in read(text) if isinstance(row, Problem)]


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def test_1_outlook_note_with_soft_breaks() -> None:
    (person,) = people(card("FN:A", "NOTE;ENCODING=QUOTED-PRINTABLE:one =", "two=0D=0Athree=", " four", version="2.1"))
    assert person.note == "one two\nthree four"


def test_2_latin_1_in_quoted_printable() -> None:
    (person,) = people(card("N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg", version="2.1"))
    assert (person.name, person.given, person.family) == ("Jörg Müller", "Jörg", "Müller")


def test_3_shift_jis_as_raw_bytes() -> None:
    text = card("N;CHARSET=SHIFT_JIS:山田;太郎", "NOTE;CHARSET=SHIFT_JIS:表示", version="2.1")
    (person,) = people(text.encode("shift_jis"))
    assert (person.name, person.family, person.note) == ("山田 太郎", "山田", "表示")


def test_4_a_fold_inside_a_character() -> None:
    data = card("FN:Zoë").encode()
    at = data.index(b"\xc3\xab") + 1
    for fold in (b"\r\n ", b"\n\t", b"\r "):
        reading = read_data(data[:at] + fold + data[at:])
        assert reading.report.encoding == "utf-8"
        assert [row.name for row in reading.rows if isinstance(row, IncomingPerson)] == ["Zoë"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_5_marks_and_wide_encodings(encoding: str) -> None:
    data = card("FN:Zoë Ångström", "NOTE:für später").encode(encoding)
    assert [(person.name, person.note) for person in people(data)] == [("Zoë Ångström", "für später")]


def test_6_windows_text_without_charset() -> None:
    data = card("FN:Jörg Müller", "NOTE:10 €").encode("cp1252")
    assert (people(data)[0].name, people(data)[0].note) == ("Jörg Müller", "10 €")
    assert read_data(data).report.encoding == "windows-1252"


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\r\r\n"])
def test_7_every_line_end(end: str) -> None:
    text = card("FN:Ana", "NOTE:a long", "  folded one", "TEL:1").replace("\r\n", end)
    (person,) = people(text)
    assert (person.name, person.note, [detail.text for detail in person.details]) == ("Ana", "a long folded one", ["1"])


def test_8_apple_labels() -> None:
    lines = ("item1.TEL:1", "item1.X-ABLabel:_$!<Other>!$_", "item2.URL:https://a.example", "item2.X-ABLabel:Blog")
    (person,) = people(card("FN:A", *lines))
    assert [detail.label for detail in person.details] == ["Other", "Blog"]
    assert [(entry.group, entry.name) for entry in person.raw][:2] == [("item1", "TEL"), ("item1", "X-ABLABEL")]


@pytest.mark.parametrize(
    "lines",
    [
        (
            f"PHOTO;ENCODING=b;TYPE=JPEG:{PACKED[:60]}",
            *(f" {PACKED[at : at + 70]}" for at in range(60, len(PACKED), 70)),
        ),
        ("PHOTO;JPEG;ENCODING=BASE64:", *(f" {PACKED[at : at + 70]}" for at in range(0, len(PACKED), 70)), ""),
        (f"PHOTO;ENCODING=BASE64;JPEG:{PACKED[:100]}", f" {PACKED[100:200]}", "", f" {PACKED[200:]}", ""),
        ("PHOTO;ENCODING=B;TYPE=JPEG:", *(PACKED[at : at + 70] for at in range(0, len(PACKED), 70))),
        (f"PHOTO:data:image/jpeg;base64,{PACKED}",),
    ],
    ids=["folded", "2.1", "blank line", "unindented", "data uri"],
)
def test_9_pictures_come_byte_for_byte(lines: tuple[str, ...]) -> None:
    (person,) = people(card("FN:A", *lines, "TITLE:after"))
    assert person.photo is not None
    assert (person.photo.media_type, person.photo.data, person.title) == ("image/jpeg", PICTURE, "after")


def test_10_a_broken_picture_costs_nobody() -> None:
    text = card("FN:A", "PHOTO;ENCODING=b:@@not base64@@") + card("FN:B")
    assert [person.name for person in people(text)] == ["A", "B"]
    assert people(text)[0].raw[0].value == "@@notbase64@@"
    assert [(problem.line, problem.column) for problem in problems(text)] == [(4, "PHOTO")]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Doe;Jane", ("Doe", "Jane", "", "", "")),
        ("Doe;Jane;Q", ("Doe", "Jane", "Q", "", "")),
        ("Doe;Jane;Q;Dr.", ("Doe", "Jane", "Q", "Dr.", "")),
        ("Doe;Jane;Q;Dr.;MD;x;y;z", ("Doe", "Jane", "Q", "Dr.", "MD")),
        ("Doe\\;X;Jane\\, J;Philip,Paul;;", ("Doe;X", "Jane, J", "Philip Paul", "", "")),
    ],
)
def test_11_names_of_any_number_of_parts(value: str, expected: tuple[str, ...]) -> None:
    (person,) = people(card("FN:x", f"N:{value}"))
    assert (person.family, person.given, person.additional, person.prefix, person.suffix) == expected


@pytest.mark.parametrize(
    ("lines", "name", "told"),
    [
        (("N:Doe;Jane;;Dr.;", "ORG:Acme"), "Dr. Jane Doe", "its N"),
        (("ORG:Acme;Sales", "EMAIL:a@b.example"), "Acme", "organisation"),
        (("EMAIL:a@b.example", "TEL:1"), "a@b.example", "email"),
        (("TEL:+1 555",), "+1 555", "phone"),
        (("URL:https://a.example",), "https://a.example", "url"),
        (("FN:", "ADR:;;1 Elm St;Oslo;;;"), "1 Elm St", "address"),
        (("N:;;;;", "LABEL;TYPE=WORK:1 Elm St\\nOslo"), "1 Elm St", "label"),
    ],
)
def test_12_and_13_a_name_is_made_when_there_is_none(lines: tuple[str, ...], name: str, told: str) -> None:
    text = card(*lines)
    assert people(text)[0].name == name
    assert told in problems(text)[0].message


def test_13_a_card_about_nobody_is_reported_with_its_line() -> None:
    (row,) = [row for row in read(card("FN:A") + card("NOTE:x")) if isinstance(row, Unreadable)]
    assert row.problem.line == 5


def test_14_escapes() -> None:
    (person,) = people(card("FN:a\\, b\\; c\\\\d", "NOTE:x\\ny\\Nz\\:"))
    assert (person.name, person.note) == ("a, b; c\\d", "x\ny\nz:")


def test_15_missing_ends() -> None:
    text = "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C\n"
    assert [(person.name, person.line) for person in people(text)] == [("A", 1), ("B", 3), ("C", 6)]
    assert [problem.line for problem in problems(text)] == [1, 6]


@pytest.mark.parametrize(
    "agent",
    [
        ("AGENT:", "BEGIN:VCARD", "VERSION:2.1", "FN:Helper", "TEL:1", "END:VCARD"),
        ("AGENT:BEGIN:VCARD\\nFN:Helper\\nTEL:1\\nEND:VCARD\\n",),
    ],
    ids=["nested", "escaped"],
)
def test_16_an_agent_is_somebody_else(agent: tuple[str, ...]) -> None:
    found = {person.name: person for person in people(card("FN:Boss", *agent, "TITLE:Head"))}
    assert found.keys() == {"Boss", "Helper"}
    assert (found["Boss"].title, found["Boss"].details) == ("Head", ())
    assert (found["Helper"].agent_of, found["Helper"].details) == (found["Boss"].line, (Detail("phone", "", "1"),))


@pytest.mark.parametrize("kind", ["KIND:group", "X-ADDRESSBOOKSERVER-KIND:group"])
def test_17_groups_are_lists(kind: str) -> None:
    member = "MEMBER" if kind.startswith("KIND") else "X-ADDRESSBOOKSERVER-MEMBER"
    assert read(card(kind, "FN:Team", f"{member}:urn:uuid:1")) == [IncomingGroup(1, "Team", ("urn:uuid:1",))]


def test_18_and_27_unknown_properties_are_kept() -> None:
    lines = ("RELATED;TYPE=friend:urn:uuid:2", 'X-FOO;BAR="a:b":c\\,d', "X-GOOGLE TALK:joe", "X-A/B:1")
    (person,) = people(card("FN:A", *lines))
    kept = [(entry.name, entry.params, entry.value) for entry in person.raw]
    assert ("RELATED", "TYPE=friend", "urn:uuid:2") in kept
    assert ("X-FOO", 'BAR="a:b"', "c\\,d") in kept
    assert ("X-A/B", "", "1") in kept
    assert ("X-GOOGLE TALK", "", "joe") in kept


def test_19_the_preferred_comes_first() -> None:
    (person,) = people(card("FN:A", "TEL;PREF=50:3", "TEL:4", "TEL;PREF=1:1", "TEL;PREF=2:2", version="4.0"))
    assert [detail.text for detail in person.details] == ["1", "2", "3", "4"]
    assert [detail.preferred for detail in person.details] == [True, False, False, False]
    assert people(card("FN:A", "TEL:2", "TEL;TYPE=pref,home:1"))[0].details[0] == Detail("phone", "home", "1", "", True)


@pytest.mark.parametrize("first", ["FN;PREF=2:Second Name", "FN:Second Name"])
@pytest.mark.parametrize("best", ["FN;PREF=1:Zoë Smith", "FN;TYPE=pref:Zoë Smith"])
def test_19_of_several_names_the_preferred_counts(first: str, best: str) -> None:
    (person,) = people(card(first, best, "TITLE;PREF=50:Later", "TITLE;PREF=3:Sooner", version="4.0"))
    assert (person.name, person.title) == ("Zoë Smith", "Sooner")


def test_20_quoted_parameters() -> None:
    (person,) = people(card("FN:A", 'TEL;TYPE="work,voice":1', 'ADR;LABEL="a: b; c":;;Main St;;;;', "TEL;X=a^nb:2"))
    assert [detail.text for detail in person.details] == ["1", "Main St", "2"]
    assert person.details[0].label == "work"
    assert person.raw[1].params == 'LABEL="a: b; c"'


def test_21_messengers_and_profiles() -> None:
    lines = ("X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/Ana-B/", "IMPP:skype:ana", "X-SKYPE:ana.b")
    (person,) = people(card("FN:A", *lines))
    assert person.slug == "ana-b"
    assert [(detail.kind, detail.label, detail.text) for detail in person.details[1:]] == [
        ("messaging", "skype", "ana"),
        ("messaging", "skype", "ana.b"),
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("--0412", "--04-12"),
        ("--04-12", "--04-12"),
        ("1980-04-12T00:00:00Z", "1980-04-12"),
        ("19800412", "1980-04-12"),
        ("1980-04", "1980-04"),
        ("1980", "1980"),
        ("0000-00-00", ""),
        ("circa 1980", ""),
    ],
)
def test_22_birthdays_whole_and_partial(value: str, expected: str) -> None:
    assert people(card("FN:A", f"BDAY:{value}"))[0].birthday == expected
    assert bool(problems(card("FN:A", f"BDAY:{value}"))) is (expected == "")


def test_23_units_of_an_organisation() -> None:
    (person,) = people(card("FN:A", "ORG:Acme\\; Sons;R&D;Lab 3"))
    assert (person.organisation, person.department) == ("Acme; Sons", "R&D, Lab 3")


def test_24_types_without_a_name_and_types_nobody_knows() -> None:
    (person,) = people(card("FN:A", "TEL;WORK;VOICE:1", "TEL;TYPE=PERSONAL:2", "TEL;CELL:3", version="2.1"))
    assert [detail.label for detail in person.details] == ["work", "personal", "mobile"]


def test_25_a_long_note_whole() -> None:
    note = "wörter und " * 10_000
    folded = "\r\n ".join(note[at : at + 60] for at in range(0, len(note), 60))
    assert people(card("FN:A", f"NOTE:{folded}"))[0].note == note.strip()


def test_26_the_same_twice_in_one_card() -> None:
    assert len(people(card("VERSION:3.0", "PRODID:x", "PRODID:x", "FN:A", "FN:A"))) == 1


def test_28_an_unknown_character_set() -> None:
    text = card("FN;CHARSET=blabla:Ana", version="2.1")
    assert people(text)[0].name == "Ana"
    assert [(problem.line, problem.column) for problem in problems(text)] == [(3, "FN")]


def test_61_a_picture_elsewhere_is_kept_as_its_address() -> None:
    for address in ("file:///etc/passwd", "http://tracker.example/p.jpg"):
        (person,) = people(card("FN:A", f"PHOTO;VALUE=uri:{address}"))
        assert person.photo is None
        assert person.raw[0].value == address


def test_lines_count_as_in_an_editor() -> None:
    text = "\n\n" + card("FN:A", "NOTE:one", " two", "X-A:1") + "\n" + card("FN:B", "X-B:1")
    first, second = people(text)
    assert (first.line, first.raw[0].line) == (3, 8)
    assert (second.line, second.raw[0].line) == (11, 14)


def test_a_line_without_a_head_belongs_to_the_text_before() -> None:
    text = card("FN:A", "NOTE:first", "second line", "third")
    assert people(text)[0].note == "first\nsecond line\nthird"
    assert [problem.line for problem in problems(text)] == [5]


def test_u_2028_is_no_line_end() -> None:
    assert people(card("FN:A", "NOTE:a\u2028b"))[0].note == "a\u2028b"


def test_a_file_of_stray_continuations_stays_fast() -> None:
    assert people("BEGIN:VCARD\nFN:A\nPHOTO;ENCODING=b:\n" + "AAAA\n" * 100_000 + "END:VCARD\n")[0].name == "A"


def test_the_data_are_text_whatever_their_encoding() -> None:
    assert open_source(card("FN:Zoë").encode("utf-16")).data.decode().count("Zoë") == 1

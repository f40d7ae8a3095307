"""Address lists: headers by what they say, broken rows by their line, cells that compute nothing."""

import csv
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain.incoming import Detail, IncomingPerson, Problem, Row, Skipped, Unreadable
from crm_app.domain.outgoing import OutgoingPerson
from crm_app.errors import Unusable
from crm_app.exchange.csvfiles.guard import guard, unguard
from crm_app.exchange.csvfiles.writer import write_people
from crm_app.exchange.recognise import read_data


def read(data: bytes | str) -> list[Row]:
    return list(read_data(data.encode() if isinstance(data, str) else data).rows)


def people(data: bytes | str) -> list[IncomingPerson]:
    return [row for row in read(data) if isinstance(row, IncomingPerson)]


def test_the_names_of_our_fields_are_headers() -> None:
    text = "uid,name,note,title,organisation,email,phone,url,tags,source,referred_by\n"
    text += 'u1,Ana Adler,"two\nlines",Engineer,Acme,a@x.example; b@x.example,+1 555 0100,https://a.example,'
    text += '"x, y",Alumni,u2\n'
    (row,) = people(text)
    assert row[2:4] == ("u1", "Ana Adler")
    assert (row.note, row.title, row.organisation, row.tags) == ("two\nlines", "Engineer", "Acme", ("x", "y"))
    assert (row.source, row.referred_by) == ("Alumni", "u2")
    assert [detail[:4] for detail in row.details] == [
        ("email", "", "a@x.example", "a@x.example"),
        ("email", "", "b@x.example", "b@x.example"),
        ("phone", "", "+1 555 0100", "+15550100"),
        ("url", "", "https://a.example", ""),
    ]


@pytest.mark.parametrize(
    ("headers", "given", "family"),
    [
        ("First Name,Last Name,E-mail", "Ana", "Adler"),
        ("Vorname;Name;E-Mail", "Ana", "Adler"),
        ("Prénom\tNom\tCourriel", "Ana", "Adler"),
        ("Nombre|Apellidos|Correo electrónico", "Ana", "Adler"),
        ("Nome,Cognome,Indirizzo e-mail", "Ana", "Adler"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_44_delimiters_languages_and_encodings(headers: str, given: str, family: str, encoding: str) -> None:
    delimiter = next(mark for mark in ";\t|," if mark in headers)
    text = headers + "\r\n" + delimiter.join(("Ana", "Adler", "ana@x.example")) + "\r\n"
    (row,) = people(text.encode(encoding))
    assert (row.given, row.family, row.details) == (
        given,
        family,
        (Detail("email", "", "ana@x.example", "ana@x.example"),),
    )


def test_title_is_an_honorific_beside_a_job_title() -> None:
    (row,) = people("Title,First Name,Last Name,Job Title\nDr.,Ana,Adler,Engineer\n")
    assert (row.prefix, row.title, row.name) == ("Dr.", "Engineer", "Dr. Ana Adler")


def test_41_a_quote_that_never_closes_costs_its_row() -> None:
    rows = read('Some words "\n\nName,Note\nAna,"fine\nstill fine"\nBo,"broken,x\nCy,ok\nDi,5" pipe\nEl,ok\n')
    assert [row.name for row in rows if isinstance(row, IncomingPerson)] == ["Ana", "Cy", "Di", "El"]
    (failed,) = [row for row in rows if isinstance(row, Unreadable)]
    assert (failed.problem.line, failed.problem.value) == (6, 'Bo,"broken,x')
    assert [row.line for row in rows if isinstance(row, IncomingPerson)] == [4, 7, 8, 9]


def test_41_short_and_long_rows() -> None:
    rows = read("Name,Email,Note\nAna\nBo,b@x.example,n,extra,more\n")
    assert [row.name for row in rows if isinstance(row, IncomingPerson)] == ["Ana", "Bo"]
    assert [(row.line, row.value) for row in rows if isinstance(row, Problem)] == [(3, "extra,more")]


def test_44_a_table_of_something_else_is_refused() -> None:
    for text in (
        "price,amount\n1,2\n",
        "index,createdAt,applied,Company,JobTitle\n1,2,3,4,5\n",
        "just a letter\nto you\n",
    ):
        with pytest.raises(Unusable, match="headers"):
            read(text)


def test_45_a_column_of_ones_own() -> None:
    (row,) = people("Name,Shoe size,Email\nAna,38,a@x.example\n")
    assert row.custom == (("Shoe size", "38"),)


def test_43_outlooks_word_for_no_date() -> None:
    (row,) = read("First Name,Last Name,Birthday\r\nAna,Adler,0/0/00\r\n")
    assert isinstance(row, IncomingPerson)
    assert (row.birthday, row.custom) == ("", ())


def test_headers_that_come_again_are_no_person() -> None:
    assert [type(row) for row in read("Name,Email\nAna,a@x.example\nName,Email\n")] == [IncomingPerson, Skipped]


def test_other_programs_headers_are_told_apart() -> None:
    shapes = Path(__file__).with_name("headers.json")
    for kind, headers in json.loads(shapes.read_text()).items():
        cells = next(csv.reader([headers]))
        data = (headers + "\n" + ",".join("x" for _ in cells) + "\n").encode()
        try:
            found = read_data(data).report.format
        except Unusable:
            found = ""
        assert (
            found
            == {
                "linkedin_connections_2021": "linkedin",
                "linkedin_connections_2023": "linkedin",
                "linkedin_messages_9": "linkedin-messages",
                "linkedin_messages_10": "linkedin-messages",
                "linkedin_messages_12": "linkedin-messages",
                "linkedin_messages_13": "linkedin-messages",
                "linkedin_invitations_5": "linkedin-invitations",
                "linkedin_invitations_7": "linkedin-invitations",
                "linkedin_notes_2026": "linkedin-notes",
                "linkedin_contacts": "linkedin-contacts",
                "linkedin_profile": "linkedin-profile",
                "linkedin_positions": "",
                "linkedin_company_follows": "linkedin-follows",
                "linkedin_recommendations": "linkedin-recommendations",
                "linkedin_job_applications": "jobs",
                "linkedin_saved_jobs": "jobs",
                "google_old": "google",
                "google_2024": "google",
                "outlook_classic": "outlook",
                "outlook_google_flavour": "outlook",
                "outlook_live": "outlook",
                "thunderbird": "thunderbird",
                "jobsync_jobs": "jobs",
                "huntr_reported": "jobs",
            }[kind]
        )


LIVE = st.sampled_from(["=", "+", "-", "@", "\t", "\r", "'", " ", "\n", "\u00a0", "=1+1", "+1 555", "x", "ü", "1"])
CELLS = st.one_of(st.text(max_size=30), st.lists(LIVE, max_size=6).map("".join))


@given(CELLS)
def test_47_a_guarded_cell_reads_back_exactly(text: str) -> None:
    assert unguard(guard(text)) == text


@given(CELLS)
def test_47_a_guarded_cell_begins_no_formula(text: str) -> None:
    bare = guard(text).lstrip(" \u00a0\n\u200b\ufeff")
    digits = bare.removeprefix("+").translate(str.maketrans("", "", " ()-.+\n"))
    assert bare[:1] not in ("=", "+", "-", "@", "\t", "\r") or (bare[0] == "+" and digits.isdigit())


def test_47_phones_stay_as_they_are() -> None:
    assert guard("+1 (555) 010-0100") == "+1 (555) 010-0100"
    assert guard("+1-555+cmd") == "'+1-555+cmd"
    assert guard(" =1+1") == "' =1+1"


LINE = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), min_size=1, max_size=20)
BLOCK = st.text(st.characters(codec="utf-8"), max_size=60).filter(lambda text: bool(text.strip()))


@given(name=LINE, note=BLOCK, own=LINE)
def test_what_is_written_reads_back_exactly(name: str, note: str, own: str) -> None:
    person = OutgoingPerson(uid="u1", name=name, given="G", note=note, custom=(("Shoe size", own),), tags=("a", "b, c"))
    (row,) = people(b"".join(write_people([person])))
    assert (row.uid, row.name, row.note, row.custom, row.tags) == ("u1", name, note, person.custom, person.tags)

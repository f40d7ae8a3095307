"""LinkedIn's export of every era, file by file and as the zip it comes in."""

import csv
import zipfile
from io import BytesIO, StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain.incoming import (
    Hidden,
    IncomingMe,
    IncomingNote,
    IncomingPerson,
    IncomingTouch,
    Problem,
    Row,
    Skipped,
)
from crm_app.errors import Unusable
from crm_app.exchange.csvfiles.people import People
from crm_app.exchange.csvfiles.table import open_table
from crm_app.exchange.linkedin.files import known_linkedin
from crm_app.exchange.reading import How
from crm_app.exchange.recognise import read_data
from tests.exchange.linkedin_files import (
    ANA,
    CONTACTS,
    ERAS,
    INVITATIONS,
    ME,
    MESSAGES_9,
    MESSAGES_13,
    NOTES,
    PROFILE,
    TALKATIVE_9,
    whole,
    zipped,
)


def read(data: bytes | str, *, texts: bool = False) -> list[Row]:
    return list(read_data(data.encode() if isinstance(data, str) else data, How(texts)).rows)


def touches(data: bytes | str, *, texts: bool = False) -> list[tuple[str, str, bool | None, str]]:
    found = (row for row in read(data, texts=texts) if isinstance(row, IncomingTouch))
    return [(row.slug or row.name, row.at, row.outgoing, row.text) for row in found]


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("packing", ["LF", "CRLF and mark", "zip"])
def test_36_and_37_connections_of_every_era(era: str, packing: str) -> None:
    text = ERAS[era]
    data = {
        "LF": text.encode(),
        "CRLF and mark": b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
        "zip": zipped(Basic__Connections=text),
    }[packing]
    rows = read(data)
    ana, bo = (row for row in rows if isinstance(row, IncomingPerson))
    assert (ana.name, ana.given, ana.family, ana.organisation, ana.title) == (
        "Ana Adler",
        "Ana",
        "Adler",
        "Acme, Inc",
        "Engineer",
    )
    assert [detail.text for detail in ana.details if detail.kind == "email"] == ["ana@example.org"]
    assert ana.slug == ("ana-adler" if "linkedin.com" in text else "")
    assert ana.connected_on[:2] == "20"
    assert [detail for detail in bo.details if detail.kind == "email"] == []
    assert sum(isinstance(row, Hidden) for row in rows) == text.count("\n,,,,")
    assert not [row for row in rows if isinstance(row, Problem)]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("01 Jan 2024", "2024-01-01"),
        ("12 mars 2023", "2023-03-12"),
        ("3. März 2023", "2023-03-03"),
        ("5 de enero de 2024", "2024-01-05"),
        ('"3/15/21, 9:12 AM"', "2021-03-15"),
        ("2024-03-15", "2024-03-15"),
        ("15/03/2024", "2024-03-15"),
    ],
)
def test_39_dates_of_every_kind(written: str, expected: str) -> None:
    (row,) = read(f"First Name,Last Name,Connected On\nAna,Adler,{written}\n")
    assert isinstance(row, IncomingPerson)
    assert row.connected_on == expected


def test_39_what_is_no_date_stays_text_and_is_told() -> None:
    problem, row = read("First Name,Last Name,Connected On\nAna,Adler,bad date\n")
    assert isinstance(row, IncomingPerson)
    assert row.connected_on == "bad date"
    assert isinstance(problem, Problem)
    assert (problem.line, problem.column, problem.value) == (2, "Connected On", "bad date")


def test_40_empty_rows_are_counted() -> None:
    rows = read(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        ",,,,,,\nAna,Adler,,,,,\n,,,,,,07 Jun 2026\n"
    )
    assert [type(row) for row in rows] == [Skipped, IncomingPerson, Hidden]


def test_a_row_without_a_name_is_known_by_its_profile() -> None:
    _, row = read(f"First Name,Last Name,URL,Connected On\n,,{ANA},07 Jun 2026\n")
    assert isinstance(row, IncomingPerson)
    assert (row.name, row.slug) == ("ana-adler", "ana-adler")


@pytest.mark.parametrize("text", [MESSAGES_9, MESSAGES_13], ids=["9 columns", "13 columns"])
def test_messages_give_dates_and_directions_alone(text: str) -> None:
    found = touches(zipped(Profile=PROFILE, messages=text))
    assert found[0][2:] == (True, "")
    assert found[1][0] == "ana-adler"
    assert found[1][2:] == (False, "")
    assert found[0][1].endswith("-01T14:03:22Z")


def test_drafts_and_spam_are_dropped_and_groups_told_apart() -> None:
    found = touches(zipped(Profile=PROFILE, messages=MESSAGES_13))
    assert [(who, at[:10]) for who, at, _, _ in found] == [
        ("ana-adler", "2026-03-01"),
        ("ana-adler", "2026-03-02"),
        ("ana-adler", "2026-03-05"),
        ("bo-brandt-1a2b", "2026-03-05"),
    ]


def test_the_words_of_messages_come_when_asked_for() -> None:
    assert [text for *_, text in touches(MESSAGES_13, texts=True)][:2] == ["Dear Ana,\n\nthank you", "Gladly"]


def test_the_owner_is_guessed_without_a_profile() -> None:
    assert [(who, outgoing) for who, _, outgoing, _ in touches(MESSAGES_13)][:2] == [
        ("ana-adler", True),
        ("ana-adler", False),
    ]


@pytest.mark.parametrize("era", ["to mid-2021", "from mid-2023"])
def test_the_owner_is_who_stands_in_every_conversation_not_who_writes_most(era: str) -> None:
    data = zipped(Connections=ERAS[era], messages=TALKATIVE_9)
    assert [(who.partition("-")[0], outgoing) for who, _, outgoing, _ in touches(data)] == [
        ("Ana Adler", True),
        *[("ana", False)] * 5,
        ("bo", False),
    ]
    assert not [row for row in read(data) if isinstance(row, Problem)]


def test_the_owner_may_never_have_written() -> None:
    silent = "".join(line for line in TALKATIVE_9.splitlines(keepends=True) if ",Robin Reader,https" not in line)
    found = touches(zipped(Profile=PROFILE, messages=silent))
    assert [(who, outgoing) for who, _, outgoing, _ in found] == [
        *[("ana-adler", False)] * 5,
        ("bo-brandt-1a2b", False),
    ]


def test_of_two_the_one_who_is_a_connection_is_not_the_owner() -> None:
    rows = read(zipped(Connections=ERAS["from mid-2023"], messages=MESSAGES_9))
    assert [(row.name, row.outgoing) for row in rows if isinstance(row, IncomingTouch)] == [
        ("Ana Adler", True),
        ("Ana Adler", False),
    ]
    assert not [row for row in rows if isinstance(row, Problem)]


def test_invitations_tell_the_owner() -> None:
    rows = read(zipped(Invitations=INVITATIONS, messages=MESSAGES_9))
    assert [row.outgoing for row in rows if isinstance(row, IncomingTouch)] == [True, True, False]
    assert not [row for row in rows if isinstance(row, Problem)]


def test_when_nobody_stands_out_both_sides_come_and_it_is_said() -> None:
    rows = read(MESSAGES_9)
    assert [(row.name, row.outgoing) for row in rows if isinstance(row, IncomingTouch)] == [
        ("Robin Reader", None),
        ("Ana Adler", None),
        ("Ana Adler", None),
        ("Robin Reader", None),
    ]
    (problem,) = [row for row in rows if isinstance(row, Problem)]
    assert (problem.line, problem.column) == (2, "FROM")


def test_names_in_one_cell_are_told_apart_by_who_is_known() -> None:
    text = MESSAGES_9 + f'2,,Robin Reader,{ME},"Bo Brandt, PhD, Ana Adler",2025-06-03 08:00:00 UTC,,Both,INBOX\n'
    connections = ERAS["to mid-2021"].replace("Bo,Brandt,", 'Bo,"Brandt, PhD",')
    found = touches(zipped(Connections=connections, Profile=PROFILE, messages=text))
    assert [who for who, *_ in found][2:] == ["Bo Brandt, PhD", "Ana Adler"]


def test_invitations_notes_profile_and_contacts() -> None:
    rows = read(whole())
    assert [row.name for row in rows if isinstance(row, IncomingPerson)] == ["Ana Adler", "Bo Brandt", "Cleo Castro"]
    (note,) = [row for row in rows if isinstance(row, IncomingNote)]
    assert (note.slug, note.text, note.at) == ("ana-adler", "met at the fair", "2026-01-05T10:00:00Z")
    (me,) = [row for row in rows if isinstance(row, IncomingMe)]
    assert (me.name, me.headline, me.place) == ("Robin Reader", "Curious about water", "Ghent")
    assert touches(INVITATIONS) == [("bo-brandt-1a2b", "2026-01-29T14:37:00", True, "")]


def test_the_source_of_an_uploaded_address_book_is_no_channel() -> None:
    (row,) = read(CONTACTS)
    assert isinstance(row, IncomingPerson)
    assert row.source == ""


def test_notes_by_themselves() -> None:
    assert read_data(NOTES.encode()).report.format == "linkedin-notes"


def test_only_known_files_are_opened() -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("Connections.csv", ERAS["from mid-2023"])
        archive.writestr("../../evil.csv", "First Name,Last Name\nEve,Il\n")
        archive.writestr("/etc/passwd", "root")
    assert [row.name for row in read(stream.getvalue()) if isinstance(row, IncomingPerson)] == [
        "Ana Adler",
        "Bo Brandt",
    ]


def test_a_broken_row_in_one_file_costs_only_itself() -> None:
    broken = MESSAGES_9 + '1,,"Ana Adler\n'
    rows = read(zipped(Connections=ERAS["from mid-2023"], Profile=PROFILE, messages=broken))
    (problem,) = [row for row in rows if isinstance(row, Problem)]
    assert (problem.line, problem.message.partition(":")[0]) == (4, "messages.csv")
    assert sum(isinstance(row, IncomingTouch) for row in rows) == 2


def test_a_zip_without_linkedins_files_is_refused() -> None:
    with pytest.raises(Unusable, match="none of the files"):
        read(zipped(Something="a,b\n1,2\n"))


ODD = st.sampled_from([
    "", " ", "Ana", "Ana; Bo", "'=1", "* x", "a ::: b", "a@x.example", "A@X.example,b", "two\nlines", "08 Feb 2026",
    "2026-02-08", "no date", "https://www.linkedin.com/in/Ana%20A/", "https://x.example", "x*y",
])  # fmt: skip


@given(st.lists(ODD, min_size=7, max_size=7))
def test_the_short_way_gives_what_the_long_way_gives(cells: list[str]) -> None:
    stream = StringIO()
    headers = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
    csv.writer(stream).writerows([headers, cells, ["Bo", "B", "", "", "", "", "08 Feb 2026"]])
    data = stream.getvalue().encode()
    long_way = People(open_table(data, known_linkedin))
    assert long_way._connections is not None
    short = list(long_way.rows())
    long_way._connections = None
    assert short == list(long_way.rows())

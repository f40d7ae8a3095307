"""Every row's verdict before anything is written, and what somebody chooses instead."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_app.domain.incoming import IncomingPerson, Photo
from crm_app.domain.mappings import Mapping, signature
from crm_app.exchange.recognise import read_data
from crm_app.store import mappings, organisations, people, pictures, relations
from crm_app.store import notes as noting
from crm_app.store.book import Book
from crm_app.work import judging, rejecting
from crm_app.work.exporting import export_people
from crm_app.work.importing import ImportResult, import_file
from crm_app.work.judging import Change, Choice
from tests.exchange.linkedin_files import ANA, ERAS, PROFILE, zipped
from tests.exchange.test_other_formats import contact, monica, nested
from tests.store.looking import Clock, opened, rows

PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
LIST = "uid,name,note,email\nu1,Ana Adler,from the file,ana@x.example\nu2,Bo Brandt,,\n,,broken,\n"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with opened(tmp_path / "data", Clock()) as found:
        yield found


def file(tmp_path: Path, content: str | bytes, name: str = "file.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def told(result: ImportResult) -> list[tuple[int, str, str]]:
    return [(verdict.line, verdict.verdict, verdict.name) for verdict in result.verdicts]


def counted(result: ImportResult) -> dict[str, int]:
    found = {name: getattr(result, name) for name in judging.VERDICTS if name != judging.CONFLICT}
    assert sum(found.values()) == result.rows
    return {name: count for name, count in found.items() if count}


def test_each_row_has_a_verdict_that_says_what_would_change(book: Book, tmp_path: Path) -> None:
    with book.edit("Add"):
        people.add(book, name="Ana Adler", uid="u1", note="mine", emails=["a@home.example"])
        people.add(book, name="Bo Brandt")
    result = import_file(book, file(tmp_path, LIST), dry_run=True, judged=True)
    assert told(result) == [(2, "updated", "Ana Adler"), (3, "new", "Bo Brandt"), (4, "failed", ",,broken,")]
    ana, bo, broken = result.verdicts
    assert (ana.who, ana.changes) == (
        "Ana Adler", (Change("note", "mine", "from the file"), Change("email", "", "ana@x.example")),
    )  # fmt: skip
    assert [known.name for known in bo.could_be] == ["Bo Brandt"]
    assert broken.why == "Nobody is named in this row"
    assert len({verdict.place for verdict in result.verdicts}) == result.rows


def test_a_verdict_can_be_changed(book: Book, tmp_path: Path) -> None:
    with book.edit("Add"):
        people.add(book, name="Ana Adler", uid="u1", note="mine")
        bo = people.add(book, name="Bo Brandt")
    path = file(tmp_path, LIST)
    choices = {0: Choice(judging.LEAVE), 1: Choice(judging.AS_UPDATE, bo)}
    for dry_run in (True, False):
        result = import_file(book, path, choices=choices, dry_run=dry_run)
        assert counted(result) == {"skipped": 1, "unchanged": 1, "failed": 1}
    assert len(people.ids(book)) == 2
    assert people.get(book, people.find(book, "u1")).note == "mine"


def test_a_row_about_somebody_known_can_be_taken_for_somebody_new(book: Book, tmp_path: Path) -> None:
    with book.edit("Add"):
        people.add(book, name="Ana Adler", uid="u1", note="mine")
    result = import_file(book, file(tmp_path, LIST), choices={0: Choice(judging.AS_NEW)})
    assert counted(result) == {"new": 2, "failed": 1}
    assert len(people.ids(book)) == 3
    assert people.get(book, people.find(book, "u1")).note == "mine"


def test_a_conflict_is_told_and_the_files_word_can_be_taken(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, LIST))
    with book.edit("Edit"):
        people.change(book, people.find(book, "u1"), note="mine")
    newer = file(tmp_path, LIST.replace("from the file", "newer"))
    (ana, *_) = import_file(book, newer, dry_run=True, judged=True).verdicts
    assert (ana.verdict, ana.changes) == ("conflict", (Change("note", "mine", "newer", kept=True),))
    result = import_file(book, newer, choices={0: Choice(judging.TAKE)})
    assert (counted(result)["updated"], result.problems[1:]) == (1, ())
    assert people.get(book, people.find(book, "u1")).note == "newer"


def test_hidden_members_and_messages_have_verdicts_too(book: Book, tmp_path: Path) -> None:
    result = import_file(book, file(tmp_path, ERAS["from mid-2023"]), judged=True)
    assert [verdict for _, verdict, _ in told(result)] == ["new", "new", "hidden"]


def test_rejects_are_saved_with_what_is_wrong(book: Book, tmp_path: Path) -> None:
    path, rejects = file(tmp_path, LIST, "list.csv"), tmp_path / "rejects.csv"
    result = import_file(book, path, judged=True)
    assert rejecting.write(path, result.format, result.verdicts, rejects) == 1
    assert rejects.read_text().splitlines() == [
        "uid,name,note,email,Line in the file,Why it was not taken in",
        ",,broken,,4,Nobody is named in this row",
    ]
    good = file(tmp_path, "name\nAna\n", "good.csv")
    fine = import_file(book, good, judged=True)
    assert rejecting.write(good, fine.format, fine.verdicts, tmp_path / "none.csv") == 0
    assert not (tmp_path / "none.csv").exists()


def test_a_saved_mapping_takes_a_table_in(book: Book, tmp_path: Path) -> None:
    headers = ("Lid", "Woont in")
    with book.edit("Remember"):
        mapping = Mapping((("Lid", "name"), ("Woont in", "address.city")))
        mappings.put(book, mapping, signature=signature(headers), name="Club")
    path = file(tmp_path, "Lid;Woont in\nAna Adler;Utrecht\n")
    for aside in (True, False):
        assert import_file(book, path, dry_run=True, aside=aside).new == 1
    import_file(book, path)
    assert book.rows("SELECT kind, text FROM detail") == [("address", "Utrecht")]


def test_companies_followed_and_jobs_seen_become_organisations(book: Book, tmp_path: Path) -> None:
    follows = "Organization,Followed On\nAcme,Mon Mar 02 10:11:12 UTC 2020\nBirch,2021-05-06\n"
    jobs = "Saved Date,Job Url,Job Title,Company Name\n1/29/26 2:37 PM,https://x.example/1,Analyst,acme\n"
    path = file(tmp_path, zipped(Company_Follows=follows, Jobs__Saved_Jobs=jobs, Connections=ERAS["from mid-2023"]))
    result = import_file(book, path)
    assert result.notes == 3
    acme = organisations.find(book, "Acme")
    texts = {note.text for note in noting.of_organisation(book, acme)}
    assert texts == {"Followed on LinkedIn since 2020-03-02", "Job: Analyst, Saved\nhttps://x.example/1"}
    before = rows(book)
    import_file(book, path)
    assert rows(book) == before
    lone = file(tmp_path, follows)
    assert counted(import_file(book, lone)) == {"unchanged": 2}


def test_a_job_trackers_file_names_employers(book: Book, tmp_path: Path) -> None:
    text = "Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes\nAcme,Analyst,Applied,,Oslo,,2026-01-05,nice\n"
    assert counted(import_file(book, file(tmp_path, text))) == {"new": 1}
    assert book.rows("SELECT text, at FROM note") == [("Job: Analyst, Oslo, Applied\nnice", "2026-01-05T00:00:00Z")]


def test_recommendations_are_notes_about_their_authors(book: Book, tmp_path: Path) -> None:
    said = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
    said += "Ana,Adler,Acme,Head,Splendid,01/05/26,VISIBLE\n"
    path = zipped(Connections=ERAS["from mid-2023"], Profile=PROFILE, Recommendations_Received=said)
    assert import_file(book, file(tmp_path, path)).notes == 1
    assert [note.text for note in noting.of_person(book, people.find(book, "Ana Adler"))] == [
        "Recommendation: Splendid"
    ]


def test_16_and_18_assistants_and_relatives_are_linked(book: Book, tmp_path: Path) -> None:
    cards = (
        "BEGIN:VCARD\nVERSION:4.0\nUID:u1\nFN:Ana\nRELATED;TYPE=spouse:urn:uuid:u2\nRELATED;VALUE=text:a friend\n"
        "AGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Helper\nEND:VCARD\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:u2\nFN:Kim\nEND:VCARD\n"
    )
    path = file(tmp_path, cards)
    import_file(book, path)
    found = relations.of_person(book, people.find(book, "u1"))
    assert [(one.name, one.kind) for one in found] == [("Helper", "assistant"), ("Kim", "spouse")]
    assert book.value("SELECT count(*) FROM referral") == 0
    before = rows(book)
    import_file(book, path)
    assert rows(book) == before


def test_9_a_picture_becomes_the_photo(book: Book, tmp_path: Path) -> None:
    card = f"BEGIN:VCARD\nVERSION:3.0\nUID:u1\nFN:Ana\nPHOTO;ENCODING=b;TYPE=PNG:{PICTURE}\nEND:VCARD\n"
    import_file(book, file(tmp_path, card))
    name = people.get(book, people.find(book, "u1")).photo
    assert name.endswith(".png")
    assert (book.folder / "cards" / name).read_bytes().startswith(b"\x89PNG")
    with book.edit("Add"):
        people.add(book, name="Bo", uid="u2")
    import_file(book, file(tmp_path, card.replace("u1", "u2").replace("Ana", "Bo")))
    assert people.get(book, people.find(book, "u2")).photo == name


def test_31_and_32_a_photo_goes_out_as_it_came_until_another_is_chosen(book: Book, tmp_path: Path) -> None:
    card = f"BEGIN:VCARD\nVERSION:3.0\nUID:u1\nFN:Ana\nN:;Ana;;;\nPHOTO;TYPE=PNG;ENCODING=b:{PICTURE}\nEND:VCARD\n"
    import_file(book, file(tmp_path, card))
    out = tmp_path / "out.vcf"
    for version in ("3.0", "4.0"):
        export_people(book, out, file_format=f"vcard{version[0]}")
        text = out.read_text().replace("\n ", "")
        assert text.count("PHOTO") == text.count(PICTURE) == 1
    other = b"\xff\xd8\xff another"
    with book.edit("Choose"):
        people.change(book, people.find(book, "u1"), photo=pictures.add(book.folder, other, "image/jpeg"))
    export_people(book, out)
    assert out.read_text().replace("\n ", "").count("PHOTO") == 1
    (row,) = read_data(out.read_bytes()).rows
    assert isinstance(row, IncomingPerson)
    assert row.photo == Photo("image/jpeg", other)


def test_46_is_by_profile_whatever_the_name(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, ERAS["from mid-2023"]))
    newer = ERAS["from mid-2023"].replace("Ana,Adler", "Ana,Castro").replace("ana@example.org", "")
    (ana, *_) = import_file(book, file(tmp_path, newer), dry_run=True, judged=True).verdicts
    assert (ana.verdict, ana.who) == ("updated", "Ana Adler")
    assert Change("family", "Adler", "Castro") in ana.changes
    assert ANA.rpartition("/")[2] == book.value("SELECT normal FROM detail WHERE kind = 'url' ORDER BY id")


def test_monicas_export_comes_in_whole(book: Book, tmp_path: Path) -> None:
    told = [
        nested("note", body="likes soil", created_at="2020-02-03T04:05:06Z"),
        nested("call", called_at="2021-02-03T04:05:06Z", content="hello"),
    ]
    contacts = [
        contact("u1", told, first_name="Ana", last_name="Adler", first_met_through="u2"),
        contact("u2", first_name="Ana", last_name="Adler"),
    ]
    relation = {"type": "relationship", "values": [{"type": "cousin", "contact_is": "u2", "of_contact": "u1"}]}
    path = file(tmp_path, monica(contacts, relation))
    assert (import_file(book, path).notes, import_file(book, path).new) == (1, 0)
    ana = people.find(book, "u1")
    assert [note.text for note in noting.of_person(book, ana)] == ["likes soil"]
    assert book.rows("SELECT kind, person_id, note, private FROM touch") == [("call", ana, "hello", 1)]
    assert [(one.other, one.kind) for one in relations.of_person(book, ana)] == [(people.find(book, "u2"), "cousin")]
    assert people.get(book, ana).path[0].person == people.find(book, "u2")

"""Files into a real book: counts that add up, the same file twice, what was edited since, one undo."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_app.errors import Unusable
from crm_app.store import organisations, people
from crm_app.store.book import Book
from crm_app.work.exporting import export_people
from crm_app.work.importing import ImportResult, import_file
from tests.exchange.linkedin_files import ERAS, MESSAGES_9, MESSAGES_13, PROFILE, TALKATIVE_9, whole, zipped
from tests.store.looking import Clock, Rows, opened, rows

CARDS = """BEGIN:VCARD
VERSION:3.0
UID:u1
FN:Ana Adler
N:Adler;Ana;;;
ORG:Acme
TITLE:Engineer
EMAIL;TYPE=WORK:ana@x.example
NOTE:from the card
X-OWN:kept
CATEGORIES:fair
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bo Brandt
N:Brandt;Bo;;;
EMAIL:bo@x.example
END:VCARD
"""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[Book]:
    with opened(tmp_path / "data", clock) as found:
        yield found


def file(tmp_path: Path, content: str | bytes, name: str = "file.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def counts(result: ImportResult) -> dict[str, int]:
    names = ("new", "updated", "unchanged", "skipped", "hidden", "failed")
    assert result.rows == sum(getattr(result, name) for name in names)
    return {name: found for name in names if (found := getattr(result, name))}


def entries(book: Book) -> int:
    return int(book.value("SELECT count(*) FROM history"))


def column(book: Book, name: str, uid: str = "u1") -> str:
    found = people.get(book, people.find(book, uid))
    return str(getattr(found, name))


def job(book: Book, uid: str = "u1") -> tuple[str, str]:
    (present,) = [job for job in people.get(book, people.find(book, uid)).jobs if job.current]
    return present.organisation_name, present.title


@pytest.mark.parametrize("content", [CARDS, ERAS["from mid-2023"], whole(), "uid,name,note\nu1,Ana,x\nu2,Bo,y\n"])
def test_the_same_file_again_changes_nothing(book: Book, tmp_path: Path, content: str | bytes) -> None:
    path = file(tmp_path, content)
    before = rows(book)
    dry = import_file(book, path, dry_run=True)
    assert rows(book) == before
    first = import_file(book, path)
    assert counts(dry) == counts(first)
    assert (dry.touches, dry.notes, dry.problems) == (first.touches, first.notes, first.problems)
    assert entries(book) == 1
    after = rows(book)
    again = import_file(book, path)
    assert rows(book) == after
    assert entries(book) == 1
    assert (again.unchanged, again.new, again.batch) == (first.new, 0, first.batch)
    book.undo()
    assert rows(book) == before
    book.redo()
    assert rows(book) == after


def test_a_dry_run_needs_no_book(tmp_path: Path) -> None:
    result = import_file(None, file(tmp_path, CARDS), dry_run=True)
    assert (counts(result), result.batch) == ({"new": 2}, None)


def test_everything_of_a_card_arrives(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, CARDS))
    found = people.get(book, people.find(book, "u1"))
    assert (found.name, found.columns["given"], found.columns["family"], found.columns["note"]) == (
        "Ana Adler", "Ana", "Adler", "from the card",
    )  # fmt: skip
    assert found.details == (("email", "work", "ana@x.example", "ana@x.example", False),)
    assert found.tags == ("fair",)
    assert job(book) == ("Acme", "Engineer")
    assert book.rows("SELECT name, value, covers FROM raw_property") == [("X-OWN", "kept", "")]


def test_an_organisation_that_was_merged_is_known_by_its_old_name(book: Book, tmp_path: Path) -> None:
    with book.edit("Add"):
        organisations.add(book, "Acme International", other_names="ACME; Acme Ltd")
    import_file(book, file(tmp_path, CARDS))
    assert job(book) == ("Acme International", "Engineer")
    assert counts(import_file(book, file(tmp_path, CARDS))) == {"unchanged": 2}


def test_the_order_of_a_name_is_told_from_how_it_is_written(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, "name,given,family\n山田 太郎,太郎,山田\nAna Adler,Ana,Adler\n"))
    assert book.rows("SELECT family, name_order FROM person ORDER BY id") == [
        ("山田", "family-first"),
        ("Adler", "given-first"),
    ]


def test_what_was_edited_since_is_not_taken_back(book: Book, tmp_path: Path) -> None:
    path = file(tmp_path, CARDS)
    import_file(book, path)
    with book.edit("Edit"):
        people.change(book, people.find(book, "u1"), note="mine", title="Head", emails=[])
    edited = rows(book)
    assert counts(import_file(book, path)) == {"unchanged": 2}
    assert rows(book) == edited


def test_29_a_newer_card_updates_field_by_field(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, CARDS))
    with book.edit("Edit"):
        people.change(book, people.find(book, "u1"), note="mine", emails=[])
    newer = CARDS.replace("TITLE:Engineer", "TITLE:Head").replace("FN:Ana Adler", "FN:Ana A. Adler")
    assert counts(import_file(book, file(tmp_path, newer))) == {"updated": 1, "unchanged": 1}
    assert (job(book), column(book, "name"), column(book, "note")) == (("Acme", "Head"), "Ana A. Adler", "mine")
    assert people.get(book, people.find(book, "u1")).details == ()


def test_where_both_sides_changed_the_book_stays_and_says_so(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, CARDS))
    with book.edit("Edit"):
        people.change(book, people.find(book, "u1"), note="mine")
    result = import_file(book, file(tmp_path, CARDS.replace("from the card", "from a newer card")))
    assert column(book, "note") == "mine"
    assert [(problem.line, problem.column) for problem in result.problems] == [(1, "note")]


def test_a_uid_decides_alone(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, "uid,name,email\nu1,Ana,a@x.example\n"))
    result = import_file(book, file(tmp_path, "uid,name,email\nu2,Ana,a@x.example\nu1,Anna,b@x.example\n"))
    assert counts(result) == {"new": 1, "updated": 1}
    assert column(book, "name") == "Anna"


def test_without_a_uid_an_email_and_the_same_name_decide(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, CARDS))
    text = "name,email,title\nAna Adler,ANA@x.example,Chief\nAna Other,ana@x.example,x\n"
    assert counts(import_file(book, file(tmp_path, text))) == {"updated": 1, "new": 1}
    assert job(book) == ("Acme", "Chief")


def test_what_was_typed_here_is_only_filled_in(book: Book, tmp_path: Path) -> None:
    with book.edit("Add"):
        people.add(book, name="Ana Adler", uid="u1", title="Engineer", emails=["ana@x.example"])
    text = "name,email,title,organisation,note\nAna Adler,ana@x.example,Chief,Acme,new\n"
    assert counts(import_file(book, file(tmp_path, text))) == {"updated": 1}
    assert (job(book), column(book, "note")) == (("Acme", "Engineer"), "new")


def test_46_a_newer_linkedin_export_becomes_job_history(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, ERAS["from mid-2023"]))
    newer = ERAS["from mid-2023"].replace('"Acme, Inc",Engineer', "Birch,Director")
    result = import_file(book, file(tmp_path, newer))
    assert counts(result) == {"updated": 1, "unchanged": 1, "hidden": 1}
    jobs = people.get(book, people.find(book, "Ana Adler")).jobs
    assert [(job.organisation_name, job.title, job.until, job.current) for job in jobs] == [
        ("Birch", "Director", "", True),
        ("Acme, Inc", "Engineer", "2026-11-23", False),
    ]


def test_linkedins_zip_whole(book: Book, tmp_path: Path) -> None:
    path = file(tmp_path, whole())
    result = import_file(book, path)
    assert counts(result) == {"new": 3, "hidden": 1}
    assert (result.format, result.touches, result.notes) == ("linkedin-zip", 5, 1)
    assert book.rows("SELECT DISTINCT note, private FROM touch") == [("", 0)]
    assert book.rows("SELECT name, headline FROM me") == [("Robin Reader", "Curious about water")]
    found = people.get(book, people.find(book, "Ana Adler"))
    assert found.last_contact is not None
    assert found.last_contact.isoformat() == "2026-03-05T08:00:00+00:00"
    assert counts(import_file(book, path)) == {"unchanged": 3, "hidden": 1}


def test_messages_without_recipients_reach_everybody(book: Book, tmp_path: Path) -> None:
    result = import_file(book, file(tmp_path, zipped(Connections=ERAS["from mid-2023"], messages=TALKATIVE_9)))
    assert (result.touches, result.problems) == (7, ())


def test_an_owner_in_doubt_costs_no_touch_and_is_told(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, ERAS["from mid-2023"]))
    result = import_file(book, file(tmp_path, MESSAGES_9))
    assert (result.touches, [problem.column for problem in result.problems]) == (2, ["FROM"])
    with_profile = import_file(book, file(tmp_path, zipped(Profile=PROFILE, messages=MESSAGES_9)))
    assert (with_profile.touches, with_profile.problems) == (0, ())


def test_words_of_messages_are_private(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, whole()), texts=True)
    assert ("Gladly", 1) in book.rows("SELECT note, private FROM touch")


def test_words_asked_for_later_are_filled_in(book: Book, tmp_path: Path) -> None:
    path = file(tmp_path, whole())
    first = import_file(book, path)
    plain = rows(book)
    dry = import_file(book, path, texts=True, dry_run=True)
    assert rows(book) == plain
    result = import_file(book, path, texts=True)
    assert (first.filled, dry.filled, result.filled, result.touches) == (0, 5, 5, 0)
    assert counts(result) == {"unchanged": 3, "hidden": 1}
    assert sorted(book.rows("SELECT note, private FROM touch")) == [
        ("Both", 1), ("Both", 1), ("Dear Ana,\n\nthank you", 1), ("Gladly", 1), ("Hello Bo", 1),
    ]  # fmt: skip
    assert entries(book) == 2
    filled = rows(book)
    assert import_file(book, path, texts=True).filled == 0
    assert import_file(book, path).filled == 0
    assert (rows(book), entries(book)) == (filled, 2)
    book.undo()
    assert rows(book) == plain


def test_words_taken_out_again_stay_out(book: Book, tmp_path: Path) -> None:
    path = file(tmp_path, whole())
    import_file(book, path, texts=True)
    with book.edit("Edit"):
        book.connection().execute("UPDATE touch SET note = ''")
    assert import_file(book, path, texts=True).filled == 0


def test_words_of_lone_messages_count_as_updates(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, zipped(Connections=ERAS["from mid-2023"], Profile=PROFILE)))
    path = file(tmp_path, MESSAGES_13)
    import_file(book, path)
    assert counts(import_file(book, path, texts=True)) == {"updated": 4, "skipped": 2}


def test_messages_by_themselves_count_as_rows(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, zipped(Connections=ERAS["from mid-2023"], Profile=PROFILE)))
    path = file(tmp_path, MESSAGES_13)
    assert counts(import_file(book, path)) == {"new": 4, "skipped": 2}
    assert counts(import_file(book, path)) == {"unchanged": 4, "skipped": 2}


def test_origins_are_taken_from_columns(book: Book, tmp_path: Path) -> None:
    text = "uid,name,referred_by,source\nu1,Ana,,Alumni\nu2,Bo,u1,\nu3,Cy,Ana,\nu4,Di,Nobody,\n"
    result = import_file(book, file(tmp_path, text))
    assert [(problem.line, problem.column) for problem in result.problems] == [(5, "referred_by")]
    out = tmp_path / "out.json"
    export_people(book, out)
    found = {one["uid"]: (one["referred_by"], one["source"]) for one in json.loads(out.read_text())["people"]}
    assert found == {"u1": (None, "Alumni"), "u2": ("u1", "Alumni"), "u3": ("u1", "Alumni"), "u4": (None, "")}


def test_17_a_list_becomes_a_tag(book: Book, tmp_path: Path) -> None:
    group = "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Team\nMEMBER:urn:uuid:u1\nEND:VCARD\n"
    path = file(tmp_path, group + CARDS)
    assert counts(import_file(book, path)) == {"new": 2, "skipped": 1}
    assert people.get(book, people.find(book, "u1")).tags == ("Team", "fair")
    assert counts(import_file(book, path)) == {"unchanged": 2, "skipped": 1}
    assert entries(book) == 1


def test_unreadable_rows_cost_only_themselves(book: Book, tmp_path: Path) -> None:
    result = import_file(book, file(tmp_path, 'name,note\nAna,x\n,nobody\nBo,"open\nCy,z\n'))
    assert counts(result) == {"new": 2, "failed": 2}
    assert [problem.line for problem in result.problems] == [3, 4]


def test_36_a_file_that_names_nobody_is_refused(book: Book, tmp_path: Path) -> None:
    before = rows(book)
    for text in (
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
        "name,note\n,x\n",
        "BEGIN:VCARD\nEND:VCARD\n",
    ):
        with pytest.raises(Unusable, match="names nobody"):
            import_file(book, file(tmp_path, text))
    assert rows(book) == before
    assert entries(book) == 0


def test_somebody_in_the_trash_stays_there(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, CARDS))
    with book.edit("Delete"):
        people.put_away(book, [people.find(book, "u1")], shelf="trashed")
    trashed = rows(book)
    assert counts(import_file(book, file(tmp_path, CARDS))) == {"unchanged": 2}
    assert rows(book) == trashed
    assert counts(import_file(book, file(tmp_path, CARDS.replace("Engineer", "Head")))) == {
        "skipped": 1,
        "unchanged": 1,
    }


class _Cancelled(Exception):
    pass


def test_30_cancelling_leaves_nothing(book: Book, tmp_path: Path) -> None:
    path = file(tmp_path, "uid,name\n" + "".join(f"u{number},Name {number}\n" for number in range(3000)))
    before = rows(book)
    seen: list[float] = []

    def stop(done: float) -> None:
        seen.append(done)
        if len(seen) == 3:
            raise _Cancelled

    with pytest.raises(_Cancelled):
        import_file(book, path, progress=stop, aside=True)
    assert 0 < seen[0] < seen[1] < seen[2] < 1
    assert rows(book) == before
    assert counts(import_file(book, path, aside=True)) == {"new": 3000}


@pytest.mark.parametrize("ending", ["vcf", "csv", "json"])
def test_an_export_taken_in_again_changes_nobody(book: Book, tmp_path: Path, ending: str) -> None:
    import_file(book, file(tmp_path, CARDS))
    import_file(book, file(tmp_path, whole()))
    out = tmp_path / f"out.{ending}"
    assert export_people(book, out) == 5
    before = _people_of(rows(book))
    assert counts(import_file(book, out)) == {"unchanged": 5}
    assert _people_of(rows(book)) == before


def test_31_a_card_comes_back_from_the_book_as_it_went_in(book: Book, tmp_path: Path) -> None:
    odd = "NICKNAME:Addie,Lady\nCATEGORIES:work,Alumni,fair\nNOTE:\nTITLE:Head, Sales\nTEL:\n"
    card = f"BEGIN:VCARD\nVERSION:3.0\nUID:u1\nN:Adler;Ana;;;\nFN:Ana Adler\n{odd}END:VCARD\n"
    import_file(book, file(tmp_path, card))
    out = tmp_path / "out.vcf"
    export_people(book, out)
    assert sorted(out.read_text().splitlines()) == sorted(card.splitlines())


def test_31_an_empty_name_goes_out_empty_until_it_is_told(book: Book, tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nUID:u1\nFN:Dr. Ana Adler\nN:;;;;\nEND:VCARD\n"
    import_file(book, file(tmp_path, card))
    assert (column(book, "given"), column(book, "family")) == ("Ana", "Adler")
    out = tmp_path / "out.vcf"
    export_people(book, out)
    assert sorted(out.read_text().splitlines()) == sorted(card.splitlines())
    with book.edit("Edit"):
        people.change(book, people.find(book, "u1"), family="Castro", given="Ana")
    export_people(book, out)
    assert "N:Castro;Ana;;Dr.;" in out.read_text()


def _people_of(found: Rows) -> Rows:
    return {table: held for table, held in found.items() if table not in ("import_batch", "row_verdict")}


def test_35_private_people_go_only_when_asked(book: Book, tmp_path: Path) -> None:
    import_file(book, file(tmp_path, CARDS))
    with book.edit("Edit"):
        people.change(book, people.find(book, "u1"), private=True)
    out = tmp_path / "out.vcf"
    assert export_people(book, out, file_format="vcard4") == 1
    assert b"Ana" not in out.read_bytes()
    assert export_people(book, out, private=True) == 2


def test_an_export_without_an_ending_or_place_is_refused(book: Book, tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="no format"):
        export_people(book, tmp_path / "out.xyz")
    (tmp_path / "out.csv").mkdir()
    with pytest.raises(Unusable, match="folder"):
        export_people(book, tmp_path / "out.csv")


def test_each_row_left_out_says_why(book: Book, tmp_path: Path) -> None:
    path = file(tmp_path, "Name,E-mail\nAna Ruiz,a@x.example\n,\nName,E-mail\nBo,b@x.example\n")
    for dry_run in (True, False):
        result = import_file(book, path, dry_run=dry_run)
        assert counts(result) == {"new": 2, "skipped": 2}
        assert [(row.line, row.why) for row in result.left_out] == [(3, "an empty row"), (4, "the headers once more")]

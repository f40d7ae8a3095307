"""Take everything with me: a folder that tells all of it without the program."""

import csv
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from crm_app.errors import Unusable
from crm_app.store import filters, people, rows, saved_views
from crm_app.store.book import Book
from crm_app.store.schema import Letter
from crm_app.work import demo, everything
from crm_app.work.exporting import export_people, of_view
from crm_app.work.importing import import_file
from tests.store.looking import MONDAY, Clock, opened
from tests.store.looking import rows as all_rows


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with opened(tmp_path / "data", Clock()) as found:
        demo.fill(found, MONDAY, "Europe/Berlin")
        yield found


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [unquote(value or "") for name, value in attrs if name in ("href", "src")]


def test_everything_lies_in_the_folder_and_the_page_leads_to_it(book: Book, tmp_path: Path) -> None:
    target = tmp_path / "with me"
    taken = everything.take(book, target, private=True)
    found = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    assert len(found) == taken.files
    assert {"index.html", "people.csv", "people.vcf", "organisations.csv", "meetings.csv", "book.zip"} <= found
    page = _Links()
    page.feed((target / "index.html").read_text())
    assert all((target / link).exists() for link in page.links)
    assert {link for link in page.links if "/" not in link} >= {name for name in found if "/" not in name} - {
        "index.html"
    }
    assert "http" not in "".join(page.links)
    everybody = book.rows("SELECT name FROM person WHERE trashed_at IS NULL")
    with (target / "people.csv").open(newline="") as stream:
        assert {(row["name"],) for row in csv.DictReader(stream)} == set(everybody)
    assert all(name in (target / "index.html").read_text() for (name,) in everybody)
    with (target / "notes.csv").open(newline="") as stream:
        told = list(csv.DictReader(stream))
    assert {row["text"] for row in told} == {text for (text,) in book.rows("SELECT text FROM note")}
    assert {row["person"] for row in told} <= {name for (name,) in everybody} | {""}
    assert list(tmp_path.glob("*.part")) == []


def test_letters_and_pictures_have_names_that_tell_whose_they_are(book: Book, tmp_path: Path) -> None:
    target = tmp_path / "with me"
    everything.take(book, target, private=True)
    count = book.value("SELECT count(*) FROM letter")
    texts = [path.read_text() for path in (target / "letters").glob("*.txt")]
    assert len(texts) == count > 0
    assert all(text.startswith("Kind: ") for text in texts)
    pictures = sorted(path.name for path in (target / "pictures").iterdir())
    assert len(pictures) == book.value("SELECT count(*) FROM card_side WHERE file <> ''") > 0
    assert all(name.endswith((".png", ".jpg")) for name in pictures)


def test_the_folder_can_be_taken_in_again(book: Book, tmp_path: Path) -> None:
    target = tmp_path / "with me"
    everything.take(book, target, private=True)
    with opened(tmp_path / "other", Clock()) as other:
        import_file(other, target / "book.zip")
        assert len(all_rows(other)["person"]) == len(all_rows(book)["person"])
    for name in ("people.csv", "people.vcf"):
        result = import_file(book, target / name)
        assert (result.new, result.failed) == (0, 0), name


def test_what_is_private_stays_unless_asked_for(book: Book, tmp_path: Path) -> None:
    with book.edit("Edit"):
        secret = people.add(book, name="Secret Person", organisation="Hidden Works")
        people.change(book, secret, private=True)
        rows.add(book, Letter, person=secret, kind="thank-you", text="hush")
    everything.take(book, tmp_path / "public")
    everything.take(book, tmp_path / "whole", private=True)
    for folder, is_there in (("public", False), ("whole", True)):
        text = b"".join(
            path.read_bytes()
            for path in (tmp_path / folder).rglob("*")
            if path.suffix in (".csv", ".txt", ".html", ".vcf")
        )
        assert (b"Secret Person" in text) is (b"hush" in text) is is_there


def test_a_place_where_something_is_stays_as_it_is(book: Book, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("x")
    (tmp_path / "file").write_text("x")
    for target in (tmp_path / "full", tmp_path / "file", tmp_path / "none" / "deep", book.folder / "cards" / "x"):
        with pytest.raises(Unusable):
            everything.take(book, target)
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["mine.txt"]
    (tmp_path / "empty").mkdir()
    assert everything.take(book, tmp_path / "empty").people > 0


def test_47_names_that_look_like_paths_and_formulas_do_no_harm(book: Book, tmp_path: Path) -> None:
    with book.edit("Add"):
        strange = people.add(book, name="../../=cmd|' /C calc'!A0 <b>")
        for _ in range(2):
            rows.add(book, Letter, person=strange, kind="thank-you", text="=1+1")
    target = tmp_path / "with me"
    everything.take(book, target, private=True)
    assert sum("=cmd" in path.name for path in (target / "letters").iterdir()) == 2
    assert {path.parent.name for path in target.rglob("*=cmd*")} == {"letters"}
    assert "<b>" not in (target / "index.html").read_text()
    with (target / "letters.csv").open(newline="") as stream:
        assert {row["text"] for row in csv.DictReader(stream)} >= {"'=1+1"}


def test_a_saved_view_and_chosen_columns(book: Book, tmp_path: Path) -> None:
    tag = book.value("SELECT tag_id FROM person_tag ORDER BY id LIMIT 1")
    with book.edit("Save"):
        saved_views.add(book, "Marked", narrowed=[filters.Filter("tag", tag)])
    marked = of_view(book, "marked")
    assert 0 < len(marked) < len(people.ids(book))
    target = tmp_path / "some.csv"
    assert export_people(book, target, chosen=marked, columns=("emails", "name")) == len(marked)
    lines = target.read_text().splitlines()
    assert lines[0] == "emails,name"
    with pytest.raises(Unusable, match="no column shoe"):
        export_people(book, target, columns=("name", "shoe"))
    with pytest.raises(Unusable, match="CSV only"):
        export_people(book, tmp_path / "some.vcf", columns=("name",))
    with pytest.raises(Unusable, match="Marked"):
        of_view(book, "Nothing")
    assert target.read_text().splitlines() == lines

"""The command `report` for people on paper and for the sheets of a day or a week."""

from pathlib import Path

import pytest

from crm_app.domain.printed import KINDS
from crm_app.store import details, filters, meeting_moves, meetings, people, saved_views
from tests.cli.conftest import Command
from tests.sheets.reading import page_text, pages, squeeze
from tests.store.looking import MONDAY, opened


@pytest.fixture
def full(run: Command, data: Path) -> Command:
    """Somebody with everything, somebody private, somebody who may not be named."""
    for name in ("Ana Ruiz", "Ben Okafor", "Chloe Martin"):
        assert (
            run("add", name, "--uid", name[:3].lower(), "--phone", "+1 410 555 0101", "--note", f"Note on {name}").code
            == 0
        )
    with opened(data) as book, book.edit("Tell more"):
        for number in people.ids(book):
            people.change(book, number, birthday="1980-04-12")
            details.add(book, number, "address", ["4 Quay Street\nBaltimore"])
        people.change(book, people.find(book, "ben"), private=True)
        people.change(book, people.find(book, "chl"), may_share="no")
    return run


@pytest.mark.parametrize("kind", KINDS)
def test_private_people_are_on_no_paper(full: Command, tmp_path: Path, kind: str) -> None:
    target = tmp_path / "people.pdf"
    done = full("report", "--kind", kind, "-o", target)
    assert (done.code, done.err) == (0, "")
    assert "1 left out because they are private." in done.lines
    told = page_text(target.read_bytes())
    assert squeeze("Ana Ruiz") in told
    assert "Okafor" not in told
    assert ("Martin" in told) == (kind != "shortlist")
    assert squeeze("Note on") not in told


def test_notes_come_when_they_are_asked_for(full: Command, tmp_path: Path) -> None:
    target = tmp_path / "people.pdf"
    assert full("report", "--kind", "detailed", "--notes", "-o", target).code == 0
    assert squeeze("Note on Ana Ruiz") in page_text(target.read_bytes())


def test_the_shortlist_names_who_was_not_asked(full: Command, tmp_path: Path) -> None:
    done = full("report", "--kind", "shortlist", "-o", tmp_path / "short.pdf")
    assert done.lines[-1] == "Not asked yet whether they may be named: Ana Ruiz."
    assert "1 left out because they may not be named to others." in done.lines


def test_people_are_chosen_by_words_and_by_view(full: Command, data: Path, tmp_path: Path) -> None:
    target = tmp_path / "people.pdf"
    assert full("report", "--kind", "contacts", "--query", "chloe", "-o", target).lines == ["1 on paper."]
    with opened(data) as book, book.edit("Save"):
        saved_views.add(book, "All", narrowed=[filters.Filter("shelf", "shown")])
    assert full("report", "--kind", "contacts", "--view", "all", "-o", target).lines[0] == "2 on paper."
    assert full("report", "--kind", "phones", "--view", "All", "--query", "ana", "-o", target).lines == ["1 on paper."]
    assert full("report", "--kind", "phones", "--view", "None", "-o", target).code == 2
    nobody = full("report", "--kind", "labels", "--query", "zzz", "-o", tmp_path / "none.pdf")
    assert (nobody.code, nobody.err.count("\n")) == (2, 1)
    assert not (tmp_path / "none.pdf").exists()


@pytest.mark.parametrize("words", [
    ("--kind", "contacts", "--day", "2026-11-26"), ("--kind", "sheets", "--view", "x"), ("--kind", "cards", "--notes"),
    ("--kind", "labels", "--field", "Maps"), ("--query", "ana"), ("--kind", "sheets", "--day", "soon"),
    ("--kind", "sheets", "--day", "2026-11-26", "--week", "2026-11-26"),
])  # fmt: skip
def test_what_says_nothing_is_refused(full: Command, tmp_path: Path, words: tuple[str, ...]) -> None:
    done = full("report", *words, "-o", tmp_path / "x.pdf")
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert not (tmp_path / "x.pdf").exists()


def test_the_sheets_of_a_day_and_of_a_week(full: Command, data: Path, tmp_path: Path) -> None:
    target = tmp_path / "sheets.pdf"
    with opened(data) as book, book.edit("Plan"):
        for uid, day in (("ana", 24), ("ben", 24), ("chl", 27)):
            start = MONDAY.replace(day=day, hour=15)
            meetings.plan(book, people.find(book, uid), start=start, zone="UTC")
        gone = meetings.plan(book, people.find(book, "ana"), start=MONDAY.replace(day=24, hour=12), zone="UTC")
        meeting_moves.cancel(book, gone, who="me")
    done = full("report", "--kind", "sheets", "--day", "2026-11-24", "-o", target)
    assert [line.partition(":")[0] for line in done.lines] == ["Ana Ruiz", "Ben Okafor"]
    assert len(pages(target.read_bytes())) == 2
    assert full("report", "--kind", "sheets", "--week", "2026-11-26", "-o", target).code == 0
    assert len(pages(target.read_bytes())) == 3
    assert full("report", "--kind", "sheets", "--day", "2026-11-25", "-o", target).code == 2
    with opened(data) as book, book.edit("Leave alone"):
        people.change(book, people.find(book, "ben"), do_not_contact=True)
    assert [line.partition(":")[0] for line in full(
        "report", "--kind", "sheets", "--day", "2026-11-24", "-o", target
    ).lines] == ["Ana Ruiz"]  # fmt: skip

"""The main job on the command line: one's real contacts in, a meeting, the page carried into it, and nothing lost."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crm_app.cli import main

LINKEDIN = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz-demo,ana.ruiz@noaa.example,NOAA,Data Scientist,08 Feb 2026
,,,,,,07 Jun 2026
Zoë,Ångström,https://www.linkedin.com/in/zoe-demo,,Hydro Lab,Engineer,01 Jan 2024
"""
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
    "1,,Ana Ruiz,https://www.linkedin.com/in/ana-ruiz-demo,Me Myself,https://www.linkedin.com/in/me-demo,"
    '2026-03-01 14:03:22 UTC,,"See you\nthere",INBOX\n'
)
COUNTS = ("new", "updated", "unchanged", "skipped", "hidden", "failed")
Crm = Callable[..., Any]


@pytest.fixture
def crm(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Crm:
    def run(*words: object, code: int = 0, data: str = "book") -> Any:
        assert main(["--data", str(tmp_path / data), *map(str, words)]) == code, capsys.readouterr().err
        said = capsys.readouterr()
        if code:
            assert said.err.count("\n") == 1, "a failure is one sentence"
            return said.err
        return [json.loads(line) for line in said.out.splitlines()] if "--json" in words else said.out.strip()

    return run


def archive(folder: Path) -> Path:
    path = folder / "Basic_LinkedInDataExport_06-08-2026.zip"
    with zipfile.ZipFile(path, "w") as bundle:
        bundle.writestr("Connections.csv", LINKEDIN)
        bundle.writestr("messages.csv", MESSAGES)
        bundle.writestr("Rich_Media.csv", "Date/Time,Media Description\n")
    return path


def people(crm: Crm) -> list[dict[str, Any]]:
    (found,) = crm("list", "--json")
    return sorted(found, key=lambda person: str(person["uid"]))


def sheet_text(path: Path) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        assert len(document) == 1
        page = document[0]
        text: str = page.get_textpage().get_text_range()
        return " ".join(text.split())
    finally:
        document.close()


def test_from_a_linkedin_archive_to_the_sheet(crm: Crm, tmp_path: Path) -> None:
    (planned,) = crm("import", archive(tmp_path), "--dry-run", "--json")
    assert crm("list", "--json") == [[]], "a dry run writes nothing"
    (taken,) = crm("import", archive(tmp_path), "--json")
    for result in (planned, taken):
        assert (result["new"], result["hidden"], result["failed"]) == (2, 1, 0)
        assert result["rows"] == sum(result[key] for key in COUNTS)
    ana = next(person for person in people(crm) if person["name"] == "Ana Ruiz")
    assert (ana["organisation"], ana["title"]) == ("NOAA", "Data Scientist")
    assert ana["last_contact"].startswith("2026-03-01")
    assert "See you" not in json.dumps(crm("list", "notes", "--json")), (
        "the words of messages stay out unless asked for"
    )

    meeting = crm(
        "meeting", "Ana Ruiz", "--start", "2026-12-03T14:00", "--zone", "America/New_York", "--minutes", "30",
        "--place", "1315 East-West Hwy, Silver Spring", "--parking", "Visitor lot C",
        "--goal", "What does a first year look like?",
    )  # fmt: skip
    sheet = tmp_path / "ana.pdf"
    crm("prep", meeting, "-o", sheet, "--paper", "letter")
    text = sheet_text(sheet)
    needed = (
        "Ana Ruiz",
        "NOAA",
        "2:00",
        "EST",
        "What does a first year look like?",
        "not asking you for a job",
        "lot C",
    )
    assert [words for words in needed if words not in text] == []
    assert "Dec 4" in text, "the thank-you is due a day after the end"

    before = people(crm)
    (again,) = crm("import", archive(tmp_path), "--json")
    assert (again["new"], again["updated"]) == (0, 0)
    assert people(crm) == before

    crm("undo")
    crm("undo")
    assert people(crm) == [], "one undo takes the whole import back"
    crm("redo")
    crm("redo")
    assert people(crm) == before


def test_what_was_edited_survives_another_import(crm: Crm, tmp_path: Path) -> None:
    crm("import", archive(tmp_path), "--json")
    uid = next(person["uid"] for person in people(crm) if person["name"] == "Ana Ruiz")
    crm("add", "Ana Ruiz-Lee", "--uid", uid, "--phone", "+1 301 555 0142")
    (again,) = crm("import", archive(tmp_path), "--json")
    assert (again["new"], again["updated"]) == (0, 0)
    ana = next(person for person in people(crm) if person["uid"] == uid)
    assert (ana["name"], ana["phones"]) == ("Ana Ruiz-Lee", ["+1 301 555 0142"])


def test_a_backup_brings_everything_to_another_folder(crm: Crm, tmp_path: Path) -> None:
    crm("demo")
    before, meetings = people(crm), crm("list", "meetings", "--json")
    backup = tmp_path / "all.crmbackup"
    crm("backup", backup)
    crm("add", "Somebody Later")
    crm("restore", backup)
    assert (people(crm), crm("list", "meetings", "--json")) == (before, meetings)
    crm("restore", backup, data="elsewhere")
    crm("check", data="elsewhere")
    assert crm("list", "--json", data="elsewhere") == crm("list", "--json")
    pictures = {path.name for path in (tmp_path / "elsewhere" / "cards").iterdir()}
    assert len(pictures) == 2


@pytest.mark.parametrize("file_format", ["vcard3", "vcard4", "csv", "json"])
def test_what_goes_out_comes_in_again(crm: Crm, tmp_path: Path, file_format: str) -> None:
    crm("demo")
    ending = {"vcard3": "vcf", "vcard4": "vcf"}.get(file_format, file_format)
    file = tmp_path / f"people.{ending}"
    crm("export", file, "--format", file_format, "--private")
    (taken,) = crm("import", file, "--json", data="other")
    (here,), (there,) = crm("list", "--json"), crm("list", "--json", data="other")
    assert taken["new"] == len(there) == len(here)
    for key in ("uid", "name", "given", "family", "title", "organisation", "emails", "phones", "urls"):
        assert sorted(str(person[key]) for person in there) == sorted(str(person[key]) for person in here), key
    (same,) = crm("import", file, "--json")
    assert (same["new"], same["updated"]) == (0, 0), "the book knows its own people"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("import", "nowhere.vcf"), 2),
        (("show", "people", "nobody"), 2),
        (("meeting", "Ana", "--start", "2026-03-08T02:30", "--zone", "America/New_York"), 2),
        (("meeting", "Ana", "--start", "2026-13-01T10:00", "--zone", "Europe/Berlin"), 2),
        (("meeting", "Ana", "--start", "2026-12-01T10:00", "--zone", "Europe/Nowhere"), 2),
        (("prep", "Ana", "-o", "sheet.pdf"), 2),
        (("undo",), 2),
        (("revert", "7"), 2),
        (("restore", "nowhere.crmbackup"), 2),
        (("list", "unicorns"), 2),
    ],
)
def test_bad_input_is_one_sentence_and_changes_nothing(crm: Crm, words: tuple[str, ...], code: int) -> None:
    crm("add", "Ana")
    if words == ("undo",):
        crm("undo")
    before = (people(crm), crm("history", "--json"))
    crm(*words, code=code)
    assert (people(crm), crm("history", "--json")) == before

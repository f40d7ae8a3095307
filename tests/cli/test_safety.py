"""backup, restore, check and recover from outside: exit codes, sentences, and never a traceback."""

import json
from pathlib import Path

import pytest

from crm_app.cli import main
from crm_app.store.folder import BACKUPS, FILE


@pytest.fixture
def book(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = tmp_path / "book"
    for number in range(8):
        assert main(["--data", str(folder), "add", f"Person {number}", "--uid", f"p{number}"]) == 0
    capsys.readouterr()
    return folder


def listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> set[str]:
    capsys.readouterr()
    assert main(["--data", str(folder), "list", "--json"]) == 0
    return {person["uid"] for person in json.loads(capsys.readouterr().out)}


EVERYBODY = {f"p{number}" for number in range(8)}


def test_backup_and_restore_into_an_empty_folder(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "mine.crmbackup"
    assert main(["--data", str(book), "backup", str(target)]) == 0
    assert str(target) in capsys.readouterr().out
    assert main(["--data", str(tmp_path / "new"), "restore", str(target)]) == 0
    assert listed(tmp_path / "new", capsys) == EVERYBODY


def test_a_restore_over_a_book_keeps_it_as_a_backup(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--data", str(book), "backup", str(tmp_path / "mine.crmbackup")])
    main(["--data", str(book), "add", "Later", "--uid", "later"])
    assert main(["--data", str(book), "restore", str(tmp_path / "mine.crmbackup")]) == 0
    assert listed(book, capsys) == EVERYBODY
    newest = max((book / BACKUPS).iterdir())
    assert main(["--data", str(book), "restore", str(newest)]) == 0
    assert listed(book, capsys) == {*EVERYBODY, "later"}


def test_the_first_edit_of_a_day_is_preceded_by_a_backup(book: Path) -> None:
    assert len(list((book / BACKUPS).iterdir())) == 1


@pytest.mark.parametrize("command", ["list --json", "search Person --json", "history --json", "add Zoe"])
def test_a_damaged_book_ends_every_command_with_3(book: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    data = (book / FILE).read_bytes()
    (book / FILE).write_bytes(data[:5000] + b"\xff" * (len(data) - 5000))
    hurt = (book / FILE).read_bytes()
    assert main(["--data", str(book), *command.split()]) == 3
    said = capsys.readouterr()
    assert "recover" in said.err
    assert said.err.count("\n") == 1
    assert (book / FILE).read_bytes() == hurt


def test_recover_after_damage(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = bytearray((book / FILE).read_bytes())
    data[len(data) // 2] ^= 1
    (book / FILE).write_bytes(data)
    assert main(["--data", str(book), "check"]) == 3
    assert main(["--data", str(book), "recover"]) == 0
    assert main(["--data", str(book), "check"]) == 0
    assert listed(book, capsys) == EVERYBODY


def test_a_lost_file_is_told_and_recovered(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (book / FILE).unlink()
    for command in (["list", "--json"], ["add", "Zoe"], ["check"]):
        assert main(["--data", str(book), *command]) == 3
    assert not (book / FILE).exists()
    assert main(["--data", str(book), "recover"]) == 0
    assert listed(book, capsys) == {"p0"}  # the one backup is from the morning


def test_a_newer_book_ends_with_6_and_stays(book: Path) -> None:
    from crm_app.store.connection import connect

    con = connect(book / FILE)
    con.pragma("user_version", 99)
    con.close()
    data = (book / FILE).read_bytes()
    for command in (["list", "--json"], ["add", "Zoe"], ["check"], ["recover"], ["backup", str(book / "b.crmbackup")]):
        assert main(["--data", str(book), *command]) == 6
    assert (book / FILE).read_bytes() == data


@pytest.mark.parametrize("name", ["missing", "folder", "empty", "text"])
def test_what_is_no_backup_ends_with_2(
    book: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty").touch()
    (tmp_path / "text").write_text("Dear diary")
    assert main(["--data", str(book), "restore", str(tmp_path / name)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert listed(book, capsys) == EVERYBODY


def test_where_there_is_no_book(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "none"
    assert main(["--data", str(folder), "check"]) == 0
    assert main(["--data", str(folder), "backup", str(tmp_path / "b.crmbackup")]) == 2
    assert main(["--data", str(folder), "recover"]) == 2
    assert list(tmp_path.iterdir()) == []

"""`letter` prints what would be written, or writes the draft; the book stays as it is."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from crm_app.domain.letter_kinds import KINDS, SCRIPTS
from tests.cli.conftest import Command


def _one_line(text: str) -> str:
    (line,) = text.splitlines()
    return line


def test_a_request_is_printed_with_its_address_and_subject(run: Command) -> None:
    by = run("add", "Prof. Min Lee").lines[0]
    run("add", "Dr. Ana Ruiz", "--uid", "ana", "--email", "ana@example.org", "--referred-by", by)
    printed = run("letter", "request", "ana", "--now", "2026-11-23T15:00Z")
    assert printed.code == 0
    assert printed.lines[:4] == ["To: ana@example.org", "Subject: Prof. Min Lee suggested that I write to you", "",
                                 "Dear Dr. Ruiz,"]  # fmt: skip
    assert "[your name]" in printed.out
    assert run("history", "--json").json[0]["label"].startswith("Add")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_printed_and_written(run: Command, tmp_path: Path, kind: str) -> None:
    uid = run("add", "Ana Ruiz", "--email", "ana@example.org").lines[0]
    meeting = run("meeting", uid, "--start", "2026-12-03T14:00", "--zone", "Europe/London").lines[0]
    assert "Ana Ruiz" in run("letter", kind, "Ana Ruiz").out or kind == "introduction-follow-up"
    draft = tmp_path / "draft.eml"
    assert run("letter", kind, meeting, "-o", draft).code == 0
    message = message_from_bytes(draft.read_bytes(), policy=default)
    assert message["X-Unsent"] == "1"
    assert (message["To"] is None) == (kind in SCRIPTS)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("letter", "ransom", "Ana Ruiz"), "no letter called"),
        (("letter", "thank-you", "Nobody"), "Nobody"),
        (("letter", "thank-you", "Ana Ruiz", "-o", "letter.txt"), ".eml"),
    ],
)
def test_what_cannot_be_written_is_said_in_one_sentence(
    run: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    run("add", "Ana Ruiz")
    ended = run(*words)
    assert ended.code == 2
    assert said in _one_line(ended.err)
    assert list(tmp_path.glob("letter*")) == []


def test_without_a_book_there_is_nobody_to_write_to(run: Command, data: Path) -> None:
    ended = run("letter", "thank-you", "Ana")
    assert (ended.code, data.exists()) == (2, False)
    assert "no book" in _one_line(ended.err)

"""`batch`: one JSON operation a line, answered one by one, each on the disk when its OK is printed."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from crm_app.errors import DiskRefused
from crm_app.store import book as books
from crm_app.store import people
from tests.cli.conftest import ROOT, Command


def _lines(*operations: Any) -> bytes:
    return b"".join((one if isinstance(one, bytes) else json.dumps(one).encode()) + b"\n" for one in operations)


def test_each_line_is_answered_and_is_one_history_entry(program: Command, run: Command) -> None:
    ended = program(
        "batch",
        stdin=_lines(
            {
                "op": "add",
                "uid": "ada",
                "name": "Ada Lovelace",
                "note": "n",
                "emails": ["a@example.org"],
                "tags": ["poet"],
            },
            {
                "op": "add",
                "uid": "charles",
                "name": "Charles Babbage",
                "referred_by": "ada",
                "organisation": "Engine Works",
            },
            {"op": "change", "uid": "ada", "name": "Ada King", "title": "Countess", "emails": []},
            {"op": "delete", "uid": "charles"},
            b"",
        ),
    )
    assert (ended.code, ended.lines) == (0, ["OK ada", "OK charles", "OK ada", "OK charles"])
    (ada,) = run("list", "--json").json
    assert (ada["name"], ada["title"], ada["emails"], ada["tags"]) == ("Ada King", "Countess", [], ["poet"])
    assert len(run("history", "--json").json) == 4
    run("undo")
    people = run("list", "--json").json
    assert {person["uid"]: person["referred_by"] for person in people} == {"ada": None, "charles": "ada"}


def test_an_error_is_one_line_and_the_rest_goes_on(program: Command, run: Command) -> None:
    ended = program(
        "batch",
        stdin=_lines(
            b"not json", b"[1]", b'{"op":["add"]}', b'{"op":{"a":1}}', b"\xff\xfe", b"[" * 5000,
            {"op": "fly", "uid": "a"}, {"op": "add", "uid": "b"}, {"op": "add", "name": 7},
            {"op": "add", "name": "X", "emails": "e"},
            {"op": "change", "uid": "nobody", "name": "X"}, {"op": "change", "name": "X"}, {"op": "delete"},
            {"op": "add", "uid": "c", "name": "C", "colour": "red"},
            {"op": "add", "uid": "d", "name": "D", "referred_by": "nobody"},
            {"op": "add", "uid": "e", "name": "half \ud800"}, {"op": "add", "uid": "\ud800", "name": "F"},
            {"op": "add", "uid": "two\nlines", "name": "G"}, {"op": "change", "uid": "b", "name": ""},
            {"op": "add", "uid": "last", "name": "Last One"},
        ),
    )  # fmt: skip
    assert ended.code == 2
    assert ended.err == ""
    assert ended.lines[-1] == "OK last"
    assert all(line.startswith("ERROR ") for line in ended.lines[:-1])
    assert len(ended.lines) == 20
    assert not any("bug" in line or "Traceback" in line for line in ended.lines)
    assert [person["uid"] for person in run("list", "--json").json] == ["last"]
    assert len(run("history", "--json").json) == 1


def test_an_ok_survives_a_kill(data: Path, run: Command) -> None:
    words = [sys.executable, "-m", "crm_app", "--data", str(data), "batch"]
    with subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as batch:
        assert batch.stdin
        assert batch.stdout
        for number in range(5):
            batch.stdin.write(_lines({"op": "add", "uid": f"p{number}", "name": f"Person {number}"}))
            batch.stdin.flush()
            assert batch.stdout.readline() == f"OK p{number}\n".encode()
        batch.send_signal(signal.SIGKILL)
    assert sorted(person["uid"] for person in run("list", "--json").json) == [f"p{number}" for number in range(5)]
    assert run("check").code == 0


def test_a_disk_that_refuses_decides_the_exit_code(
    data: Path, run: Command, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = people.add

    def full(book: books.Book, *, name: str, **more: Any) -> int:
        if name == "Full":
            raise DiskRefused("The disk is full.")
        return real(book, name=name, **more)

    class Standard:
        buffer = iter(
            _lines({"op": "add", "name": "Full"}, {"op": "add"}, {"op": "add", "uid": "x", "name": "X"}).splitlines()
        )

    monkeypatch.setattr(people, "add", full)
    monkeypatch.setattr(sys, "stdin", Standard)
    ended = run("batch")
    assert ended.code == 5
    assert [line.split()[0] for line in ended.lines] == ["ERROR", "ERROR", "OK"]


def test_what_list_prints_can_be_given_to_batch(run: Command, program: Command) -> None:
    run("add", "Ada Lovelace", "--uid", "ada", "--email", "a@example.org", "--tag", "x", "--source", "Family")
    (ada,) = run("list", "--json").json
    ended = program("batch", stdin=_lines({"op": "change", **ada}))
    assert ended.lines == ["OK ada"]
    assert len(run("history", "--json").json) == 1  # nothing changed

"""The tree, its yield and the coverage of viewpoints as the command line tells them."""

from pathlib import Path

import pypdfium2
import pytest

from crm_app.store import meeting_moves, meetings, people, referrals
from tests.cli.conftest import Command
from tests.store.looking import MONDAY, opened


def _add(run: Command, name: str, *more: str) -> str:
    return run("add", name, "--uid", name.split(maxsplit=1)[0].lower(), *more).lines[0]


def _family(run: Command) -> None:
    _add(run, "Karen Lee", "--source", "Faculty")
    _add(run, "Ben Okafor", "--referred-by", "karen")
    _add(run, "Elena Petrova", "--referred-by", "karen")
    _add(run, "Ana Ruiz", "--referred-by", "elena")
    _add(run, "Nobody Special")


def test_a_tree_is_told_parents_first(run: Command) -> None:
    assert run("tree", "--json").json == []
    _family(run)
    found = run("tree", "--json").json
    assert [(one["uid"], one["parent"], one["channel"], one["depth"]) for one in found] == [
        ("karen", None, "Faculty", 0), ("ben", "karen", None, 1), ("elena", "karen", None, 1),
        ("ana", "elena", None, 2),
    ]  # fmt: skip
    branch = run("tree", "Elena Petrova", "--json").json
    assert [(one["uid"], one["parent"], one["depth"]) for one in branch] == [("elena", None, 0), ("ana", "elena", 1)]
    assert run("tree").lines == ["Karen Lee  (Faculty)", "  Ben Okafor", "  Elena Petrova", "    Ana Ruiz"]
    assert run("tree", "nobody-here", "--json").code == 2


@pytest.mark.parametrize(("ending", "begins"), [("svg", b"<?xml"), ("pdf", b"%PDF"), ("png", b"\x89PNG")])
def test_a_tree_is_drawn_into_a_file(run: Command, tmp_path: Path, ending: str, begins: bytes) -> None:
    target = tmp_path / f"tree.{ending}"
    assert run("tree", "-o", target).code == 2
    _family(run)
    assert run("tree", "karen", "-o", target).code == 0
    assert target.read_bytes().startswith(begins)
    wrong = run("tree", "-o", tmp_path / "tree.doc")
    assert (wrong.code, wrong.err.count("\n")) == (2, 1)
    assert not (tmp_path / "tree.doc").exists()


def test_private_people_keep_their_place_without_a_name(run: Command, data: Path, tmp_path: Path) -> None:
    _family(run)
    with opened(data) as book, book.edit("Keep private"):
        people.change(book, people.find(book, "elena"), private=True)
    run("tree", "-o", tmp_path / "tree.svg")
    drawn = (tmp_path / "tree.svg").read_text(encoding="utf-8")
    assert "Elena" not in drawn
    assert "<title>Ana Ruiz</title>" in drawn


def test_who_else_named_somebody_is_told_and_circles_end(run: Command, data: Path) -> None:
    _family(run)
    with opened(data) as book, book.edit("Name again"):
        numbers = {uid: people.find(book, uid) for uid in ("karen", "ben", "ana")}
        referrals.add(book, numbers["ana"], referrer=numbers["ben"])
        referrals.make_main(book, numbers["karen"], referrer=numbers["ana"], channel=None)
    found = {one["uid"]: one for one in run("tree", "--json").json}
    assert found["ana"]["also_named_by"] == ["ben"]
    assert found["karen"]["parent"] is None
    assert found["karen"]["also_named_by"] == ["ana"]
    with opened(data) as book:
        assert [link.name for link in referrals.path(book, numbers["ana"])] == ["Karen Lee", "Elena Petrova"]
        assert referrals.path(book, numbers["karen"]) == ()


def test_a_yield_counts_everybody_once(run: Command, data: Path) -> None:
    assert run("yield", "--json").json == []
    _family(run)
    with opened(data) as book, book.edit("Meet Elena"):
        elena = people.find(book, "elena")
        meeting = meetings.plan(book, elena, start=MONDAY, zone="UTC")
        meeting_moves.hold(book, meeting, begun=MONDAY, ended=MONDAY.replace(hour=10))
        referrals.add(book, elena, referrer=people.find(book, "ben"))
    found = {one.pop("node"): one for one in run("yield", "--json").json}
    assert found == {
        "Faculty": _counts("channel", named=1, named_more=1, descendants=4),
        "karen": _counts("person", named=2, met=1, named_more=2, descendants=3),
        "elena": _counts("person", named=1, descendants=1),
        "ben": _counts("person", named=1, met=1, named_more=1, descendants=2),
    }


def _counts(kind: str, **more: int) -> dict[str, str | int]:
    nothing = dict.fromkeys(("named", "asked", "replied", "met", "named_more", "descendants"), 0)
    return {"kind": kind, **nothing, **more}


def test_coverage_of_the_sample_names_voices_and_contradictions(run: Command) -> None:
    assert run("coverage", "--json").json == []
    run("demo")
    people_there = {one["uid"] for one in run("list", "--json").json}
    found = run("coverage", "--json").json
    assert all(one.keys() == {"field", "topic", "facet", "voices", "contradicted"} for one in found)
    assert {voice for one in found for voice in one["voices"]} <= people_there
    whole = [one for one in found if not one["facet"]]
    assert {(one["field"], one["topic"]) for one in found} == {(one["field"], one["topic"]) for one in whole}
    assert {one["topic"] for one in whole if one["contradicted"]} == {"Training"}
    assert {"seniority: senior", "sector: Consultancy", "size: up to 100"} <= {one["facet"] for one in found}


def test_a_report_is_written_and_private_people_stay_out(run: Command, data: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    assert run("report", "-o", target).code == 2
    run("demo")
    assert run("report", "-o", target).code == 0
    told = _text_of(target)
    assert "Daniel Osei-Bonsu" in told
    assert "Contradictions" in told
    with opened(data) as book, book.edit("Keep private"):
        people.change(book, people.find(book, "Daniel Osei-Bonsu"), private=True)
    assert run("report", "-o", target).code == 0
    assert "Osei-Bonsu" not in _text_of(target)
    assert run("report", "--kind", "activity", "--no-names", "-o", target).code == 0
    without = _text_of(target)
    assert "Conversations held" in without
    assert not any(one["name"] in without for one in run("list", "--json").json)
    assert run("report", "--no-names", "-o", target).code == 2
    assert run("report", "-o", tmp_path / "report.doc").code == 2


def _text_of(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())

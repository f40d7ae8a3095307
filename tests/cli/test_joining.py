"""`duplicates` and `merge` from outside."""

import json

from tests.cli.conftest import Command


def who(found: list[dict[str, object]]) -> list[tuple[object, ...]]:
    return [(one["lane"], *(person["uid"] for person in one["who"])) for one in found]  # type: ignore[attr-defined]


def test_duplicates_are_found_merged_and_parted_again(run: Command) -> None:
    assert run("duplicates", "--json").json == []
    run("add", "Ana Adler", "--uid", "a", "--email", "ana@x.example", "--title", "Engineer")
    run("add", "Annie Adler", "--uid", "b", "--email", "ANA@x.example", "--phone", "+1 555 0100")
    run("add", "Bo Brandt", "--uid", "c")
    (found,) = run("duplicates", "--json").json
    assert who([found]) == [("safe", "a", "b")]
    assert (found["why"], found["against"]) == (["e-mail", "similar name"], [])
    assert "Annie Adler" in run("duplicates").out
    before = run("list", "--json").json
    assert run("merge", "a", "b").out == "a\n"
    assert [one["uid"] for one in run("list", "--json").json] == ["a", "c"]
    assert run("show", "people", "b", "--json").json["uid"] == "a"
    assert run("history", "--json").json[0]["label"] == "Merge Annie Adler into Ana Adler"
    assert run("duplicates", "--json").json == []
    run("undo")
    assert run("list", "--json").json == before


def test_told_apart_they_do_not_come_again(run: Command) -> None:
    for uid in "ab":
        run("add", "Ana Adler", "--uid", uid, "--email", "ana@x.example")
    assert run("duplicates", "--not-same", "b", "a").code == 0
    assert run("duplicates", "--json").json == []
    run("undo")
    assert who(run("duplicates", "--json").json) == [("safe", "a", "b")]


def test_the_safe_lane_is_merged_when_asked(run: Command) -> None:
    for uid, name, mail in (
        ("a", "Ana Adler", "ana"),
        ("b", "Ana Adler", "ana"),
        ("c", "Bo Brandt", "ana"),
        ("d", "Cy", ""),
    ):
        run("add", name, "--uid", uid, *(("--email", f"{mail}@x.example") if mail else ()))
    run("add", "Di Diaz", "--uid", "e", "--url", "https://linkedin.com/in/di")
    run("add", "Di Diaz", "--uid", "f", "--url", "https://www.linkedin.com/in/di/")
    assert {lane for lane, *_ in who(run("duplicates", "--json").json)} == {"safe", "conflict"}
    assert run("merge", "--safe").out == "a\ne\n"
    assert [one["uid"] for one in run("list", "--json").json] == ["a", "c", "d", "e"]
    assert run("history", "--json").json[0]["label"] == "Merge 4 people into 2"


def test_organisations_are_merged_too(run: Command) -> None:
    run("add", "Ana", "--organisation", "Acme Inc")
    run("add", "Bo", "--organisation", "Acme")
    (found,) = run("duplicates", "organisations", "--json").json
    uids = [one["uid"] for one in found["who"]]
    assert (found["lane"], run("merge", *uids).out) == ("safe", f"{uids[0]}\n")
    assert {one["organisation"] for one in run("list", "--json").json} == {"Acme Inc"}
    assert run("show", "organisations", uids[1], "--json").json["uid"] == uids[0]


def test_a_merge_that_makes_no_sense_is_refused_in_words(run: Command) -> None:
    run("add", "Ana", "--uid", "a")
    before = json.dumps(run("history", "--json").json)
    for words in (("merge",), ("merge", "a"), ("merge", "a", "a"), ("merge", "a", "nobody"), ("merge", "--safe", "a")):
        ended = run(*words)
        assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1), words
    assert json.dumps(run("history", "--json").json) == before

"""Asking and following through from the command line, by its contract."""

from contextlib import closing
from pathlib import Path

from crm_app.store import book as books
from crm_app.store import people
from tests.cli.conftest import Command


def _due(run: Command, now: str) -> dict[tuple[str, str], tuple[str, str]]:
    found = run("due", "--now", now, "--json").json
    return {(one["what"], one["name"]): (one["state"], one["due"]) for one in found}


def _lists(run: Command, kind: str, now: str = "2026-12-01T12:00Z") -> list[dict[str, object]]:
    found: list[dict[str, object]] = run("list", kind, "--now", now, "--json").json
    return found


def test_a_letter_is_called_after_reminded_of_once_and_then_rests(run: Command) -> None:
    run("add", "Ada Lovelace", "--uid", "ada")
    run("playbook", "umbc")
    (uid,) = run("request", "ada", "--at", "2026-11-23T10:00Z").lines
    assert [one["uid"] for one in _lists(run, "requests")] == [uid]
    assert _due(run, "2026-11-24T10:00Z") == {("phone-call", "Ada Lovelace"): ("waiting", "2026-11-30T10:00:00Z")}
    assert run("sent", "phone-call", "ada", "--at", "2026-11-30T11:00Z").code == 0
    assert _due(run, "2026-12-08T10:00Z") == {("nudge", "Ada Lovelace"): ("overdue", "2026-12-07T11:00:00Z")}
    assert run("request", "ada", "--at", "2026-12-08T10:00Z").lines == [uid]
    assert run("sent", "phone-call", "ada", "--at", "2026-12-15T10:00Z").code == 0
    assert _due(run, "2026-12-20T10:00Z") == {("answer", "Ada Lovelace"): ("waiting", "2027-01-05T10:00:00Z")}
    assert _due(run, "2027-01-06T10:00Z") == {}
    assert [one["state"] for one in _lists(run, "requests", "2027-01-06T10:00Z")] == ["no-answer"]
    assert [one["state"] for one in _lists(run, "requests", "2026-12-20T10:00Z")] == ["nudged"]
    assert [one["stage"] for one in _lists(run, "people", "2026-12-20T10:00Z")] == ["asked"]
    assert [one["stage"] for one in _lists(run, "people", "2027-01-06T10:00Z")] == ["dormant"]


def test_the_quick_rhythm_is_three_and_seven_business_days_and_has_a_cap(run: Command) -> None:
    for uid in ("ada", "charles"):
        run("add", uid.title(), "--uid", uid, "--organisation", "Engine Works")
    assert run("playbook", "Dalton 3B7").code == 0
    assert [one["chosen"] for one in run("playbook", "--json").json] == [False, True]
    assert run("request", "ada", "--at", "2026-11-23T10:00Z").err == ""
    early = run("request", "charles", "--at", "2026-11-25T10:00Z")
    assert early.code == 0
    assert "wait until Thu 26 Nov 2026" in early.err
    run("undo")
    assert run("request", "charles", "--at", "2026-11-26T10:00Z").err == ""
    assert _due(run, "2026-11-27T10:00Z")["nudge", "Ada"] == ("waiting", "2026-12-02T10:00:00Z")
    run("request", "ada", "--at", "2026-12-02T11:00Z")
    assert {what for what, _ in _due(run, "2026-12-20T10:00Z")} == {"nudge", "answer"}
    run("request", "charles", "--at", "2026-12-07T10:00Z")
    assert _due(run, "2027-02-01T10:00Z") == {}


def test_what_they_answer_decides_what_comes_next(run: Command) -> None:
    for uid in ("ada", "charles", "mary", "grace"):
        run("add", uid.title(), "--uid", uid)
        run("request", uid, "--at", "2026-11-23T10:00Z")
    assert run("reply", "ada", "agreed", "--at", "2026-11-24T10:00Z").out == ""
    assert run("reply", "charles", "declined", "--at", "2026-11-24T10:00Z").code == 0
    assert run("reply", "mary", "bounced", "--at", "2026-11-24T10:00Z").code == 0
    (fresh,) = run("reply", "grace", "redirected", "--to", "Katherine Johnson", "--at", "2026-11-24T10:00Z").lines
    due = _due(run, "2026-11-25T10:00Z")
    assert due.keys() == {("phone-call", "Ada"), ("new-name", "Katherine Johnson"), ("report-back", "Grace")}
    assert {one["uid"]: one["stage"] for one in _lists(run, "people")} == {
        "ada": "asked", "charles": "declined", "mary": "to-ask", "grace": "declined", fresh: "to-ask",
    }  # fmt: skip
    assert sorted(str(one["state"]) for one in _lists(run, "requests")) == [
        "agreed", "bounced", "declined", "redirected",
    ]  # fmt: skip
    refused = run("reply", "ada", "declined", "--to", "Nobody")
    assert (refused.code, len(refused.err.splitlines())) == (2, 1)
    stranger = run("reply", fresh, "agreed")
    assert stranger.code == 2
    assert "was not asked yet" in stranger.err


def test_thanks_are_due_a_day_after_the_real_end(run: Command) -> None:
    run("add", "Ada Lovelace", "--uid", "ada")
    (meeting,) = run("meeting", "ada", "--start", "2026-12-03T14:00", "--zone", "America/New_York").lines
    planned = _due(run, "2026-12-03T20:00Z")
    assert planned["thank-you", "Ada Lovelace"] == ("soon", "2026-12-04T19:30:00Z")
    assert run("held", meeting, "--end", "2026-12-03T15:02").code == 0
    assert _due(run, "2026-12-03T21:00Z")["thank-you", "Ada Lovelace"] == ("soon", "2026-12-04T20:02:00Z")
    assert _lists(run, "meetings")[0]["held_end"] == "2026-12-03T20:02:00Z"
    (letter,) = run("sent", "thank-you", meeting, "--at", "2026-12-04T10:00Z").lines
    assert letter
    assert ("thank-you", "Ada Lovelace") not in _due(run, "2026-12-05T10:00Z")
    assert run("held", meeting, "--end", "2026-12-03T13:00").code == 2


def test_who_named_somebody_hears_of_it(run: Command) -> None:
    run("add", "Ada Lovelace", "--uid", "ada")
    words = (
        "refer",
        "ada",
        "Charles Babbage",
        "--uid",
        "charles",
        "--may-use-name",
        "yes",
        "--at",
        "2026-11-23T10:00Z",
    )
    assert run(*words).lines == ["charles"]
    assert run(*words).lines == ["charles"]
    (edge,) = run("list", "referrals", "--json").json
    assert (edge["referrer"], edge["referred"], edge["may_use_name"]) == ("ada", "charles", "yes")
    assert _due(run, "2026-11-24T10:00Z").keys() == {("new-name", "Charles Babbage"), ("report-back", "Ada Lovelace")}
    run("sent", "report-back", "ada", "--at", "2026-11-25T10:00Z")
    run("sent", "request", "charles", "--at", "2026-11-25T10:00Z")
    assert _due(run, "2026-11-26T10:00Z").keys() == {("phone-call", "Charles Babbage")}


def test_an_unknown_letter_or_playbook_is_refused_in_one_sentence(run: Command) -> None:
    run("add", "Ada Lovelace", "--uid", "ada")
    for words in (("sent", "postcard", "ada"), ("playbook", "nobody’s"), ("held", "ada", "--end", "2026-12-03T15:00")):
        refused = run(*words)
        assert (refused.code, refused.out, len(refused.err.splitlines())) == (2, "", 1), words


def test_a_time_that_is_told_is_the_time_of_what_is_done(run: Command) -> None:
    run("add", "Ada Lovelace", "--uid", "ada", "--now", "2026-11-20T10:00Z")
    run("request", "ada", "--now", "2026-11-23T10:00Z")
    (one,) = _lists(run, "requests")
    assert one["last_attempt"] == "2026-11-23T10:00:00Z"
    run("request", "ada", "--now", "2036-11-23T10:00Z")  # and prunes nothing, though it were years ahead
    assert [run("undo").code for _ in range(3)] == [0, 0, 0]


def test_merging_never_clears_do_not_contact(run: Command, data: Path) -> None:
    run("add", "Ada Lovelace", "--uid", "ada", "--email", "ada@example.org")
    run("add", "Ada L.", "--uid", "other", "--email", "ada@example.org", "--organisation", "Engine Works")
    with closing(books.open_for_writing(data)) as book, book.edit("Stop"):
        people.change(book, people.find(book, "other"), do_not_contact=True, do_not_contact_reason="asked me to")
    assert run("merge", "ada", "other").code == 0
    refused = run("request", "ada")
    assert (refused.code, refused.out) == (2, "")
    assert "asked me to" in refused.err


def test_times_that_cannot_be_are_refused_and_change_nothing(run: Command) -> None:
    run("add", "Ben Okafor", "--uid", "ben")
    meeting = run("meeting", "ben", "--start", "2026-12-03T14:00", "--zone", "UTC").lines[0]
    run("request", "ben", "--at", "2026-11-02T10:00Z")
    before = run("history", "--json").out
    for words in (
        ("sent", "thank-you", meeting, "--at", "1901-01-01T00:00Z"),
        ("reply", "ben", "agreed", "--at", "1900-01-01T00:00Z"),
    ):
        ended = run(*words)
        assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert run("history", "--json").out == before
    assert run("sent", "thank-you", meeting, "--at", "2026-12-03T16:00Z").code == 0
    assert run("reply", "ben", "agreed", "--at", "2026-11-03T10:00Z").code == 0

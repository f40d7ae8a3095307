"""Invitations by the command line: in by `import`, out by `export`, the same functions as in the window."""

from pathlib import Path

import icalendar

from tests.cli.conftest import Command

EVENT = """BEGIN:VEVENT
UID:{uid}
SEQUENCE:{sequence}
DTSTART;TZID=Eastern Standard Time:{start}
DURATION:PT45M
SUMMARY:Conversation {uid}
ORGANIZER;CN="Ben Okafor":mailto:ben@urban.example
END:VEVENT
"""


def write(path: Path, *events: str, method: str = "REQUEST") -> Path:
    path.write_text(f"BEGIN:VCALENDAR\nMETHOD:{method}\n{''.join(events)}END:VCALENDAR\n")
    return path


def event(uid: str = "u1", *, sequence: int = 0, start: str = "20261203T140000") -> str:
    return EVENT.format(uid=uid, sequence=sequence, start=start)


def test_an_invitation_comes_in_is_moved_and_called_off(run: Command, tmp_path: Path) -> None:
    run("add", "Ben Okafor", "--email", "ben@urban.example")
    file = tmp_path / "invite.ics"
    told = run("import", write(file, event()), "--json").json
    assert {told[name] for name in ("rows", "new")} == {1}
    assert (told["format"], told["batch"] is not None) == ("ics", True)
    (meeting,) = run("list", "meetings", "--json").json
    assert (meeting["start"], meeting["zone"], meeting["minutes"]) == ("2026-12-03T19:00:00Z", "America/New_York", 45)
    assert meeting["state"] == "proposed"
    run("import", write(file, event(sequence=1, start="20261204T100000")), "--json")
    assert run("list", "meetings", "--json").json[0]["start"] == "2026-12-04T15:00:00Z"
    run("import", write(file, event(sequence=2, start="20261204T100000"), method="CANCEL"))
    assert run("list", "meetings", "--json").json[0]["state"] == "cancelled"
    assert run("import", file, "--json").json["unchanged"] == 1
    assert run("undo").code == 0
    assert run("list", "meetings", "--json").json[0]["state"] == "proposed"


def test_twenty_with_one_broken_give_nineteen_and_name_the_line(run: Command, tmp_path: Path) -> None:
    events = [event(f"u{number}") for number in range(20)]
    events[4] = event("u4", start="nonsense")
    ended = run("import", write(tmp_path / "many.ics", *events), "--json")
    told = ended.json
    assert (ended.code, told["rows"], told["new"], told["failed"]) == (0, 20, 19, 1)
    (problem,) = told["problems"]
    assert problem["line"] == 3 + 4 * 8
    assert len(run("list", "meetings", "--json").json) == 19
    assert len(run("list", "people", "--json").json) == 1, "all are from the same person"


def test_a_dry_run_needs_no_book_and_makes_none(run: Command, tmp_path: Path, data: Path) -> None:
    told = run("import", write(tmp_path / "one.ics", event()), "--dry-run", "--json").json
    assert told["new"] == 1
    assert not data.exists()


def test_a_calendar_in_which_nothing_is_a_meeting_is_refused(run: Command, tmp_path: Path) -> None:
    ended = run("import", write(tmp_path / "none.ics"), "--json")
    assert ended.code == 2
    assert "holds no meeting" in ended.json["error"]


def test_meetings_go_out_as_a_calendar_and_one_as_an_invitation(run: Command, tmp_path: Path) -> None:
    (uid,) = run("add", "Ben Okafor", "--email", "ben@urban.example").lines
    for hour in ("14:00", "16:00"):
        run("meeting", uid, "--start", f"2026-12-03T{hour}", "--zone", "America/New_York")
    out = tmp_path / "out.ics"
    ended = run("export", out)
    assert (ended.code, ended.lines) == (0, [f"2 meetings are in {out}."])
    calendar = icalendar.Calendar.from_ical(out.read_bytes())
    assert len(calendar.walk("VEVENT")) == 2
    assert len(calendar.walk("VTIMEZONE")) == 1
    one = run("list", "meetings", "--json").json[0]["uid"]
    run("export", out, "--query", one)
    found = icalendar.Calendar.from_ical(out.read_bytes())
    assert str(found.walk("VEVENT")[0]["UID"]) == f"{one}@rapport"
    assert run("export", tmp_path / "out.txt", "--format", "ics").code == 0
    assert run("import", out, "--json").json["unchanged"] == 1

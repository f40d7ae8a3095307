"""Invitations into the book and out of it: matched to person and meeting, updated, called off, answered."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import icalendar
import pytest

from crm_app.domain.letter_kinds import About
from crm_app.errors import Unusable
from crm_app.store import book as books
from crm_app.store import invitations, me, meeting_moves, meetings, people, settings
from crm_app.store import letters as kept
from crm_app.store.book import Book
from crm_app.work import inviting, letters
from crm_app.work.importing import ImportResult, import_file

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
ME = "ATTENDEE;PARTSTAT={answer}:mailto:me@x.example"
BEN = 'ORGANIZER;CN="Ben Okafor":mailto:ben@urban.example'


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    opened = books.open_for_writing(tmp_path / "rapport", clock=lambda: NOW)
    with opened.edit("Me and Ben"):
        me.change(opened, name="Mara Lindqvist", email="me@x.example")
        settings.put(opened, settings.ZONE, "Europe/Berlin")
        people.add(opened, name="Ben Okafor", emails=["Ben@urban.example"])
    yield opened
    opened.close()


def event(
    *lines: str, uid: str = "u1", sequence: int = 0, start: str = "DTSTART;TZID=America/New_York:20261203T140000"
) -> str:
    return "\n".join(
        ("BEGIN:VEVENT", f"UID:{uid}", f"SEQUENCE:{sequence}", start, "DURATION:PT45M", *lines, "END:VEVENT")
    )


def take(book: Book, *events: str, method: str = "REQUEST", dry_run: bool = False) -> ImportResult:
    path = book.folder.parent / "invite.ics"
    path.write_text("\r\n".join(("BEGIN:VCALENDAR", f"METHOD:{method}", *events, "END:VCALENDAR", "")))
    return import_file(book, path, dry_run=dry_run)


def counts(result: ImportResult) -> dict[str, int]:
    names = ("new", "updated", "unchanged", "skipped", "failed")
    return {name: getattr(result, name) for name in names if getattr(result, name)}


def plan(book: Book, number: int = 1) -> dict[str, Any]:
    return meetings.get(book, number)


def invite(*lines: str, answer: str = "NEEDS-ACTION", **others: Any) -> str:
    return event(BEN, ME.format(answer=answer), *lines, **others)


def test_48_an_invitation_is_a_proposed_meeting_with_who_sent_it(book: Book) -> None:
    result = take(book, invite("LOCATION:500 L'Enfant Plaza", "DESCRIPTION:Bring nothing"))
    assert (result.format, counts(result)) == ("ics", {"new": 1})
    (row,) = meetings.rows_of(book, [1])
    assert (row.person_name, row.state, row.zone, row.minutes) == ("Ben Okafor", "proposed", "America/New_York", 45)
    assert row.start == datetime(2026, 12, 3, 19, tzinfo=UTC)
    assert (plan(book)["place"], plan(book)["note"]) == ("500 L'Enfant Plaza", "Bring nothing")
    assert plan(book)["organiser"] == "ben@urban.example"
    assert meetings.chosen_questions(book, 1), "it begins with questions like any other"
    with book.edit("I can"):
        invitations.agree(book, 1)
    assert meetings.rows_of(book, [1])[0].state == "scheduled"


def test_what_i_accepted_elsewhere_or_keep_in_my_calendar_is_agreed(book: Book) -> None:
    take(book, invite(answer="ACCEPTED"), event(BEN, uid="u2"))
    take(book, event("ATTENDEE:mailto:ben@urban.example", uid="u3"), method="PUBLISH")
    assert [row.state for row in meetings.rows_of(book, [1, 2, 3])] == ["scheduled", "proposed", "scheduled"]


def test_49_a_later_version_moves_the_meeting_and_an_older_one_is_left_alone(book: Book) -> None:
    take(book, invite())
    moved = invite(sequence=2, start="DTSTART;TZID=America/New_York:20261204T100000")
    assert counts(take(book, moved)) == {"updated": 1}
    assert plan(book)["start"] == datetime(2026, 12, 4, 15, tzinfo=UTC)
    assert [who for _, who, _ in meeting_moves.moves(book, 1)] == ["them"]
    result = take(book, invite(sequence=1, start="DTSTART:20261205T100000Z"))
    assert counts(result) == {"skipped": 1}
    assert "newer" in result.left_out[0].why
    assert plan(book)["start"] == datetime(2026, 12, 4, 15, tzinfo=UTC)
    assert book.undo() == "Import invite.ics"
    assert plan(book)["start"] == datetime(2026, 12, 3, 19, tzinfo=UTC)


def test_49_the_same_again_changes_nothing_and_takes_nothing_back(book: Book) -> None:
    take(book, invite())
    with book.edit("Move"):
        meeting_moves.move(book, 1, start=NOW + timedelta(days=9))
    assert counts(take(book, invite())) == {"unchanged": 1}
    assert plan(book)["start"] == NOW + timedelta(days=9)
    assert book.value("SELECT count(*) FROM meeting") == 1


def test_49_a_cancelled_invitation_cancels_and_a_later_one_brings_it_back(book: Book) -> None:
    take(book, invite())
    assert counts(take(book, invite(sequence=1), method="CANCEL")) == {"updated": 1}
    assert (meetings.rows_of(book, [1])[0].state, plan(book)["cancelled_by"]) == ("cancelled", "them")
    assert counts(take(book, invite(sequence=2))) == {"updated": 1}
    assert meetings.rows_of(book, [1])[0].state == "proposed"


def test_49_a_cancellation_without_a_new_number_is_one_all_the_same(book: Book) -> None:
    take(book, invite())
    assert counts(take(book, invite(), method="CANCEL")) == {"updated": 1}
    assert counts(take(book, invite(), method="CANCEL")) == {"unchanged": 1}
    assert meetings.rows_of(book, [1])[0].state == "cancelled"


def test_49_an_answer_to_my_invitation_is_kept_and_confirms(book: Book) -> None:
    with book.edit("Plan"):
        number = meetings.plan(book, 1, start=NOW + timedelta(days=3), zone="Europe/Berlin")
        invitations.sent(book, number)
    uid = f"{plan(book)['uid']}@rapport"
    mine = "ORGANIZER:mailto:me@x.example"
    answer = event(mine, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ben@urban.example", "DTSTAMP:20261123T140000Z", uid=uid)
    assert counts(take(book, answer, method="REPLY")) == {"updated": 1}
    assert plan(book)["invitation_answer"] == "accepted"
    assert plan(book)["confirmed_at"] == datetime(2026, 11, 23, 14, tzinfo=UTC)
    assert plan(book)["start"] == NOW + timedelta(days=3), "an answer moves nothing"
    with book.edit("Move"):
        meeting_moves.move(book, number, start=NOW + timedelta(days=4))
    late = answer.replace("ACCEPTED", "DECLINED")
    assert counts(take(book, late, method="REPLY")) == {"skipped": 1}, "it answers an older version"


@pytest.fixture
def answered(book: Book) -> str:
    """A meeting of mine with Ben: the answer of Ben, who says yes."""
    with book.edit("Plan"):
        meetings.plan(book, 1, start=NOW + timedelta(days=3), zone="Europe/Berlin")
    uid = f"{plan(book)['uid']}@rapport"
    return event("ORGANIZER:mailto:me@x.example", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ben@urban.example", uid=uid)


def test_49_a_stranger_confirms_nothing(book: Book, answered: str) -> None:
    with book.edit("Add somebody who shares the address, and somebody who takes no part"):
        people.add(book, name="Ben's assistant", emails=["ben@urban.example"])
        people.add(book, name="Eve", emails=["eve@urban.example"])
    for stranger in ("eve@urban.example", "nobody@known.example"):
        result = take(book, answered.replace("ben@urban.example", stranger), method="REPLY")
        assert (counts(result), result.left_out[0].line) == ({"skipped": 1}, 3)
        assert "takes no part" in result.left_out[0].why
    assert (plan(book)["invitation_answer"], plan(book)["confirmed_at"]) == ("", None)
    assert counts(take(book, answered, method="REPLY")) == {"updated": 1}
    assert plan(book)["invitation_answer"] == "accepted"


def test_49_who_says_no_after_a_yes_is_confirmed_no_more(book: Book, answered: str) -> None:
    take(book, answered, method="REPLY")
    assert meetings.rows_of(book, [1])[0].state == "confirmed"
    take(book, answered.replace("ACCEPTED", "DECLINED"), method="REPLY")
    assert (plan(book)["invitation_answer"], plan(book)["confirmed_at"]) == ("declined", None)
    assert meetings.rows_of(book, [1])[0].state == "scheduled"


def test_news_of_an_unknown_invitation_is_left_out_with_its_line(book: Book) -> None:
    result = take(book, invite(), invite(uid="u9"), method="CANCEL")
    assert counts(result) == {"skipped": 2}
    assert [row.line for row in result.left_out] == [3, 11]


def test_50_twenty_invitations_with_one_broken(book: Book) -> None:
    events = [invite(f"SUMMARY:Meeting {number}", uid=f"u{number}") for number in range(20)]
    events[11] = events[11].replace("20261203T140000", "soon")
    for dry_run in (True, False):
        result = take(book, *events, dry_run=dry_run)
        assert counts(result) == {"new": 19, "failed": 1}
        assert [problem.line for problem in result.problems] == [3 + 11 * 9]
        assert "soon" in result.problems[0].message
    assert book.value("SELECT count(*) FROM meeting") == 19
    assert counts(take(book, *events)) == {"unchanged": 19, "failed": 1}
    book.undo()
    assert book.value("SELECT count(*) FROM meeting") == 0


def test_somebody_new_who_invites_is_added_with_name_and_address(book: Book) -> None:
    take(book, event('ORGANIZER;CN="Ana Ruiz":mailto:ana@noaa.example', ME.format(answer="ACCEPTED")))
    take(book, event("ORGANIZER:mailto:chloe.petit@x.example", ME.format(answer="ACCEPTED"), uid="u2"))
    assert [meetings.host_name(book, number) for number in (1, 2)] == ["Ana Ruiz", "Chloe Petit"]
    take(book, event("ORGANIZER:mailto:ana@noaa.example", "ATTENDEE:mailto:ben@urban.example", uid="u3"))
    assert [name for _, name, _ in meetings.participants(book, 3)] == ["Ana Ruiz", "Ben Okafor"]


def test_an_entry_without_addresses_means_who_is_named_in_its_title(book: Book) -> None:
    result = take(
        book, event("SUMMARY:Coffee with Ben Okafor: data"), event("SUMMARY:Dentist", uid="u2"), method="PUBLISH"
    )
    assert counts(result) == {"new": 1, "skipped": 1}
    assert meetings.host_name(book, 1) == "Ben Okafor"


def test_51_floating_and_all_day_are_taken_in_as_what_they_are(book: Book) -> None:
    result = take(
        book,
        invite(start="DTSTART:20261203T140000", answer="ACCEPTED"),
        invite(start="DTSTART;VALUE=DATE:20261204", uid="u2", answer="ACCEPTED"),
    )
    floating, day = meetings.rows_of(book, [1, 2])
    assert (floating.start, floating.zone) == (datetime(2026, 12, 3, 13, tzinfo=UTC), "Europe/Berlin")
    assert (day.start, day.minutes, day.state) == (datetime(2026, 12, 3, 23, tzinfo=UTC), 1440, "proposed")
    assert [problem.line for problem in result.problems] == [3, 11]


def test_a_link_anywhere_makes_it_a_video_meeting(book: Book) -> None:
    take(
        book,
        invite("LOCATION:Microsoft Teams Meeting", "DESCRIPTION:Join <https://teams.microsoft.com/l/meetup/1>."),
        invite("X-GOOGLE-CONFERENCE:https://meet.google.com/abc", uid="u2"),
        invite("LOCATION:+1 202 555 0187", uid="u3"),
    )
    plans = [plan(book, number) for number in (1, 2, 3)]
    assert [one["mode"] for one in plans] == ["video", "video", "phone"]
    assert [one["link"] for one in plans[:2]] == [
        "https://teams.microsoft.com/l/meetup/1",
        "https://meet.google.com/abc",
    ]
    assert plans[2]["day_phone"] == "+1 202 555 0187"


def test_an_empty_calendar_is_refused_in_words_and_changes_nothing(book: Book) -> None:
    with pytest.raises(Unusable, match="holds no meeting"):
        take(book)
    with pytest.raises(Unusable, match="line 3"):
        take(book, invite(start="DTSTART:soon"))


def test_52_an_invitation_goes_out_and_keeps_its_uid_while_its_version_grows(book: Book, tmp_path: Path) -> None:
    with book.edit("Plan"):
        number = meetings.plan(
            book, 1, start=NOW + timedelta(days=3), zone="America/New_York", place="500 L'Enfant Plaza",
            goal="My secret goal", note="My notes",
        )  # fmt: skip
    out = tmp_path / "out.ics"
    assert inviting.save_invitation(book, number, out) == "REQUEST"
    first = icalendar.Calendar.from_ical(out.read_bytes()).walk("VEVENT")[0]
    assert (str(first["SUMMARY"]), first["SEQUENCE"]) == ("Informational interview: Mara Lindqvist and Ben Okafor", 0)
    assert (str(first["ORGANIZER"]), str(first["ATTENDEE"])) == ("mailto:me@x.example", "mailto:Ben@urban.example")
    assert b"secret" not in out.read_bytes()
    assert b"notes" not in out.read_bytes()
    with book.edit("Sent"):
        invitations.sent(book, number)
    with book.edit("Move"):
        meeting_moves.move(book, number, start=NOW + timedelta(days=4))
    with book.edit("Goal"):
        meetings.change(book, number, goal="Another")
    inviting.save_invitation(book, number, out)
    second = icalendar.Calendar.from_ical(out.read_bytes()).walk("VEVENT")[0]
    assert (second["UID"], second["SEQUENCE"]) == (first["UID"], 1)
    with book.edit("Cancel"):
        meeting_moves.cancel(book, number, who="me")
    assert inviting.save_invitation(book, number, out) == "CANCEL"
    assert icalendar.Calendar.from_ical(out.read_bytes()).walk("VEVENT")[0]["SEQUENCE"] == 2


def test_without_addresses_it_is_a_mere_entry(book: Book) -> None:
    with book.edit("Plan"):
        number = meetings.plan(book, people.add(book, name="Nomail"), start=NOW, zone="Europe/Berlin")
    data, method = inviting.invitation(book, number)
    assert method == "PUBLISH"
    assert b"ORGANIZER" not in data
    assert inviting.file_name(book, number) == "2026-11-23 Nomail.ics"


def test_a_calendar_of_all_meetings_comes_back_unchanged_and_without_what_is_private(
    book: Book, tmp_path: Path
) -> None:
    out = tmp_path / "all.ics"
    with book.edit("Plan"):
        secret = people.add(book, name="Secret One", private=True)
        for person in (1, 1, secret):
            meetings.plan(book, person, start=NOW + timedelta(days=person), zone="Europe/Berlin", minutes=30)
    assert inviting.export_meetings(book, out) == 2
    assert b"Secret" not in out.read_bytes()
    assert counts(import_file(book, out)) == {"unchanged": 2}
    assert inviting.export_meetings(book, out, query="Ben") == 2
    assert inviting.export_meetings(book, out, private=True) == 3
    assert inviting.export_meetings(book, out, query=plan(book)["uid"]) == 1
    assert b"METHOD:REQUEST" in out.read_bytes()


def test_53_a_draft_that_confirms_carries_the_invitation_and_a_thank_you_does_not(book: Book, tmp_path: Path) -> None:
    with book.edit("Plan"):
        number = meetings.plan(book, 1, start=NOW + timedelta(days=3), zone="America/New_York")
    about = About(meeting=number)
    target = tmp_path / "draft.eml"
    letters.save(book, letters.compose(book, "confirmation", 1, about=about), target)
    message = message_from_bytes(target.read_bytes(), policy=default)
    assert message["X-Unsent"] == "1"
    (attached,) = message.iter_attachments()
    assert (attached.get_content_type(), attached["Content-Type"].params["method"]) == ("text/calendar", "REQUEST")
    event: Any = icalendar.Calendar.from_ical(attached.get_content()).walk("VEVENT")[0]
    assert (str(event["UID"]), event["SEQUENCE"]) == (f"{plan(book)['uid']}@rapport", 0)
    letters.save(book, letters.compose(book, "thank-you", 1, about=about), target)
    assert list(message_from_bytes(target.read_bytes(), policy=default).iter_attachments()) == []
    with book.edit("Sent, then moved"):
        kept.note_sent(book, "confirmation", 1, about)
        meeting_moves.move(book, number, start=NOW + timedelta(days=4))
    assert (plan(book)["invitation_sent_at"], plan(book)["sequence"]) == (NOW, 1)


@pytest.mark.parametrize(("kind", "answer"), [("acceptance", "ACCEPTED"), ("cancellation", "DECLINED")])
def test_what_answers_an_invitation_of_theirs_carries_the_reply(
    book: Book, tmp_path: Path, kind: str, answer: str
) -> None:
    take(book, invite(sequence=3))
    target = tmp_path / "draft.eml"
    letters.save(book, letters.compose(book, kind, 1, about=About(meeting=1)), target)
    (attached,) = message_from_bytes(target.read_bytes(), policy=default).iter_attachments()
    assert attached["Content-Type"].params["method"] == "REPLY"
    event: Any = icalendar.Calendar.from_ical(attached.get_content()).walk("VEVENT")[0]
    assert (str(event["UID"]), event["SEQUENCE"], str(event["ORGANIZER"])) == ("u1", 3, "mailto:ben@urban.example")
    assert (str(event["ATTENDEE"]), event["ATTENDEE"].params["PARTSTAT"]) == ("mailto:me@x.example", answer)
    letters.save(book, letters.compose(book, "reschedule", 1, about=About(meeting=1)), target)
    assert list(message_from_bytes(target.read_bytes(), policy=default).iter_attachments()) == []

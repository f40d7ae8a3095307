from datetime import timedelta
from typing import Any

import pytest

from crm_app.domain import letter_fields, letters
from crm_app.domain.letter_fields import LetterFacts
from crm_app.domain.letter_kinds import About
from crm_app.errors import CrmError
from crm_app.store import (
    channels,
    completing,
    letter_facts,
    letter_templates,
    me,
    meetings,
    models,
    participants,
    people,
    promises,
    referrals,
    requests,
    rows,
    timeline,
    today,
)
from crm_app.store import letters as kept
from crm_app.store.book import Book
from tests.store.looking import MONDAY, Clock
from tests.store.looking import rows as everything

HOME = "America/New_York"
HOUR = timedelta(hours=1)


@pytest.fixture
def ana(book: Book) -> int:
    with book.edit("Add Ana Ruiz"):
        me.change(book, name="Robin Castellanos", phone="+1 410 555 0199")
        me.add_introduction(book, "Long", "I study rivers with numbers at Chesapeake.")
        lee = people.add(book, name="Prof. Min Lee", emails=["lee@example.org"])
        ana = people.add(book, name="Dr. Ana Ruiz", organisation="NOAA", emails=["ana@example.org"])
        referrals.add(book, ana, referrer=lee, may_use_name="yes")
    return ana


@pytest.fixture
def met(book: Book, ana: int) -> int:
    """A meeting with Ana Ruiz that ended an hour ago, with notes, a guest, a name and promises."""
    with book.edit("Meet"):
        meeting = meetings.plan(book, ana, start=MONDAY - 2 * HOUR, zone=HOME)
        meetings.change(book, meeting, held_end=MONDAY - HOUR)
        first, second, third = meetings.chosen_questions(book, meeting)[:3]
        rows.change(book, models.MeetingQuestion, first.id, answer="Tides decide my week.")
        rows.change(book, models.MeetingQuestion, second.id, answer="“Learn to be wrong in public.”", quote=True)
        rows.change(book, models.MeetingQuestion, third.id, answer="She is about to leave NOAA.", private=True)
        guest = people.add(book, name="Katya Orlova")
        participants.add(book, meeting, guest)
        sam = people.add(book, name="Sam Lee")
        referrals.add(book, sam, referrer=ana, meeting=meeting, at=MONDAY - HOUR)
        promises.add(book, ana, "Send the Gwynns Run table", mine=True, meeting=meeting)
        promises.add(book, ana, "Say nothing of the move", mine=True, meeting=meeting, private=True)
    return meeting


def facts(book: Book, person: int, about: About) -> LetterFacts:
    return letter_facts.gather(book, person, about, machine_zone=HOME, region="en_US").facts


def words(book: Book, kind: str, person: int, about: About | None = None) -> str:
    about = about or letter_facts.about(book, kind, person)
    values = letter_fields.values(facts(book, person, about))
    return letters.render(letter_templates.template(book, kind), values).text


# -- facts


def test_a_first_letter_names_who_sent_me(book: Book, ana: int) -> None:
    assert letter_facts.kind_for(book, "request", ana) == "request-referred"
    said = words(book, "request-referred", ana)
    assert said.startswith("Dear Dr. Ruiz,\n\nProf. Min Lee suggested that I write to you about your work at NOAA.")
    assert "I study rivers with numbers at Chesapeake." in said
    assert "30 minutes" in said
    assert "I will call on Monday, November 30" in said


def test_a_name_that_may_not_be_used_stands_in_no_letter(book: Book, ana: int) -> None:
    with book.edit("No"):
        rows.change(book, models.Referral, 1, may_use_name="no")
    assert letter_facts.kind_for(book, "request", ana) == "request-cold"
    assert facts(book, ana, About()).referrer == ""
    with book.edit("Secret"):
        rows.change(book, models.Referral, 1, may_use_name="yes", private=True)
    assert facts(book, ana, About()).referrer == ""


@pytest.mark.parametrize(
    ("channel", "kind"),
    [("Alumni platform", "request-alumni"), ("Event", "request-event"), ("Article", "request-cold")],
)
def test_the_first_letter_fits_the_way_one_came(book: Book, channel: str, kind: str) -> None:
    with book.edit("Add"):
        person = people.add(book, name="Ben Okafor", source=channel)
    assert channels.names(book) == [channel]
    assert letter_facts.kind_for(book, "request", person) == kind
    assert facts(book, person, About()).channel == channel


def test_a_thank_you_is_drafted_from_the_notes_without_what_is_private(book: Book, ana: int, met: int) -> None:
    said = words(book, "thank-you", ana)
    assert "“Learn to be wrong in public.”" in said.replace("public”", "public.”")
    assert "Tides decide my week" in said
    assert "Sam Lee" in said
    assert "send the Gwynns Run table" in said
    assert "Katya Orlova" in said
    assert "leave NOAA" not in said
    assert "the move" not in said


def test_who_has_a_thank_you_of_their_own_is_not_thanked_through_another(book: Book, ana: int, met: int) -> None:
    guest = people.find(book, "Katya Orlova")
    with book.edit("Thank"):
        kept.note_sent(book, "thank-you", guest, About(met))
    assert "Katya" not in words(book, "thank-you", ana)


def test_a_letter_before_is_about_the_next_meeting_and_one_after_about_the_last(book: Book, ana: int, met: int) -> None:
    with book.edit("Plan"):
        coming = meetings.plan(book, ana, start=MONDAY + timedelta(days=2), zone="Europe/Oslo", mode="video")
    assert letter_facts.about(book, "day-before", ana) == About(coming)
    assert letter_facts.about(book, "thank-you", ana) == About(met)
    assert "10:00 AM your time (4:00 AM mine), by video" in words(book, "confirmation", ana)


def test_times_are_offered_on_business_days_that_are_free(book: Book, ana: int) -> None:
    offered = facts(book, ana, About()).options
    assert [f"{at:%a %H}" for at in offered] == ["Wed 15", "Thu 19", "Fri 21"]
    with book.edit("Plan"):
        meetings.plan(book, ana, start=offered[0] + HOUR, zone=HOME)
    assert [f"{at:%a %H}" for at in facts(book, ana, About()).options] == ["Thu 15", "Fri 19", "Mon 21"]


@pytest.mark.parametrize("how", ["none", "alone", "asked", "declined", "redirected", "scheduled", "met"])
def test_whoever_named_somebody_hears_how_far_it_came(book: Book, ana: int, how: str) -> None:
    lee = people.find(book, "Prof. Min Lee")
    with book.edit("Go on"):
        if how in {"asked", "declined", "redirected"}:
            requests.sent(book, ana)
        if how == "declined":
            requests.answer(book, ana, "declined")
        if how == "redirected":
            requests.answer(book, ana, "redirected", to=people.add(book, name="Sam Lee"))
        if how in {"scheduled", "met"}:
            start = MONDAY + timedelta(days=2 if how == "scheduled" else -2)
            meetings.plan(book, ana, start=start, zone=HOME)
        if how == "alone":
            people.change(book, ana, do_not_contact=True)
    said = words(book, "report-back", lee)
    told = {
        "alone": "I have not written to Dr. Ana Ruiz after all.",
        "none": "I am getting in touch with Dr. Ana Ruiz this week.",
        "asked": "I wrote to Dr. Ana Ruiz on Monday, November 23 and am waiting",
        "declined": "Dr. Ana Ruiz answered on Monday, November 23 and cannot make time now.",
        "redirected": "Dr. Ana Ruiz sent me on to Sam Lee.",
        "scheduled": "Dr. Ana Ruiz and I will meet on Wednesday, November 25.",
        "met": "I met Dr. Ana Ruiz on Saturday, November 21.",
    }
    assert told[how] in said


# -- drafts and what comes of them


def test_what_is_typed_is_one_draft_until_it_is_sent(book: Book, ana: int, met: int) -> None:
    about = About(met)
    typed = kept.slot("thank-you", about)
    for text in ("\nDear A", "Thank you\nDear Ana"):
        with book.edit("Write to Ana Ruiz", autosave=f"letter_to:{ana}:{typed}"):
            kept.put(book, ana, **{typed: text})
    (draft,) = kept.drafts(book, person=ana)
    assert (draft.subject, draft.text, draft.about, draft.state) == ("Thank you", "Dear Ana", about, "draft")
    with book.edit("Send"):
        kept.send(book, draft.id)
    assert kept.drafts(book) == []
    assert kept.draft(book, "thank-you", ana, about) is None
    sent = kept.get(book, draft.id)
    assert (sent.state, sent.text, sent.at) == ("sent", "Dear Ana", MONDAY)
    assert people.get(book, ana).stage == "thanked"


def test_a_request_that_went_out_is_an_attempt_and_a_call_is_due(book: Book, ana: int) -> None:
    with book.edit("Write"):
        number = kept.write(book, "request-referred", ana, About(), {"subject": "Hello", "text": "Dear Dr. Ruiz"})
    assert people.get(book, ana).stage == "to-ask"
    with book.edit("Send"):
        kept.send(book, number)
    assert people.get(book, ana).stage == "asked"
    assert [due.step.what for due in today.of_person(book, ana, MONDAY)] == ["phone-call"]
    happened = [(event.kind, event.what, event.text) for event in timeline.of_person(book, ana, limit=9)]
    assert ("letter", "sent:request-referred", "Hello") in happened
    assert "request" not in {kind for kind, *_ in happened}


def test_a_nudge_is_an_attempt_of_the_same_request(book: Book, ana: int) -> None:
    with book.edit("Ask"):
        requests.sent(book, ana)
        kept.note_sent(book, "nudge", ana, About())
    assert book.rows("SELECT kind FROM attempt ORDER BY id") == [("letter",), ("nudge",)]
    assert book.value("SELECT count(DISTINCT request_id) FROM attempt") == 1


def test_a_report_that_went_out_is_told_to_its_referral(book: Book, ana: int) -> None:
    lee = people.find(book, "Prof. Min Lee")
    with book.edit("Report"):
        kept.note_sent(book, "report-back", lee, letter_facts.about(book, "report-back", lee))
    assert rows.row(book, "referral", 1)["reported_back_at"] == MONDAY


@pytest.mark.parametrize("kind", ["confirmation", "day-before"])
def test_a_confirmation_that_went_out_ends_the_step(book: Book, ana: int, kind: str, clock: Clock) -> None:
    with book.edit("Plan"):
        meeting = meetings.plan(book, ana, start=MONDAY + timedelta(days=2), zone=HOME)
    clock.go(hours=25)
    with book.edit("Confirm"):
        kept.note_sent(book, kind, ana, letter_facts.about(book, kind, ana))
    plan = meetings.get(book, meeting)
    assert plan["confirmation_sent_at"] == clock.now
    assert (plan["day_before_sent_at"] is not None) == (kind == "day-before")


def test_a_step_that_is_done_sends_the_draft_with_its_words(book: Book, ana: int, met: int) -> None:
    with book.edit("Write"):
        number = kept.write(book, "thank-you", ana, About(met), {"text": "Dear Dr. Ruiz, thank you."})
    (due,) = (one for one in today.of_person(book, ana, MONDAY) if one.step.what == "thank-you")
    with book.edit("Done"):
        completing.complete(book, [due])
    assert kept.get(book, number).state == "sent"
    assert book.value("SELECT count(*) FROM letter") == 1


def test_a_draft_that_was_handed_out_asks_until_it_was_sent_or_not(book: Book, ana: int) -> None:
    with book.edit("Write"):
        number = kept.write(book, "request-referred", ana, About(), {"text": "x"})
    assert kept.drafts(book, handed=True) == []
    with book.edit("Hand"):
        kept.hand(book, number, channel="e-mail")
    assert [draft.handed_at for draft in kept.drafts(book, handed=True)] == [MONDAY]
    with book.edit("Not sent"):
        kept.take_back(book, number)
    assert kept.drafts(book, handed=True) == []
    with book.edit("Away"):
        kept.discard(book, number)
    assert kept.drafts(book) == []
    with pytest.raises(CrmError, match="no longer there"):
        kept.get(book, number)


def test_who_is_not_to_be_contacted_gets_no_request(book: Book, ana: int) -> None:
    with book.edit("Write"):
        number = kept.write(book, "request-referred", ana, About(), {"text": "x"})
        people.change(book, ana, do_not_contact=True)
    with pytest.raises(CrmError, match="not to be contacted"), book.edit("Send"):
        kept.send(book, number)
    assert kept.get(book, number).state == "draft"


@pytest.mark.parametrize("kind", ["request-referred", "thank-you", "report-back", "nudge"])
def test_undoing_a_letter_that_was_sent_leaves_everything_as_it_was(book: Book, ana: int, met: int, kind: str) -> None:
    with book.edit("Write"):
        number = kept.write(book, kind, ana, letter_facts.about(book, kind, ana), {"text": "x"})
    before = everything(book)
    with book.edit("Send"):
        kept.send(book, number)
    book.undo()
    assert everything(book) == before


# -- one's own words


def test_ones_own_words_stand_in_until_they_are_reset(book: Book, ana: int) -> None:
    shipped = letter_templates.of_kind(book, "request-referred")
    assert not shipped.own
    with book.edit("Mine"):
        letter_templates.keep(book, "request-referred", text="{greeting}, write to {me}.")
    assert letter_templates.of_kind(book, "request-referred").own
    assert letter_templates.of_kind(book, "request-referred").subject == shipped.subject
    assert words(book, "request-referred", ana) == "Dear Dr. Ruiz, write to Robin Castellanos."
    with book.edit("Again"):
        letter_templates.keep(book, "request-referred", subject="Mine")
    assert book.value("SELECT count(*) FROM letter_template") == 1
    with book.edit("Reset"):
        letter_templates.reset(book, "request-referred")
    assert letter_templates.of_kind(book, "request-referred") == shipped


def test_each_guide_has_its_own_version_where_the_guides_differ(book: Book) -> None:
    with book.edit("Mine"):
        letter_templates.keep(book, "nudge", text="Mine")
        letter_templates.keep(book, "outcome-news", text="Mine too")
        rows.add(book, models.Setting, key="playbook", value="dalton-3b7")
    own: dict[str, Any] = {row.kind: row.text for row in letter_templates.listed(book) if row.own}
    assert own == {"outcome-news": "Mine too"}


def test_a_command_names_a_meeting_or_a_person(book: Book, ana: int, met: int) -> None:
    assert letter_facts.whom(book, meetings.get(book, met)["uid"]) == (ana, About(met))
    assert letter_facts.whom(book, "Dr. Ana Ruiz") == (ana, None)
    with pytest.raises(CrmError):
        letter_facts.whom(book, "")
    with pytest.raises(CrmError, match="thank-you"):
        letter_facts.kind_for(book, "ransom", ana)

"""Asking in the book: chains and their answers, who could introduce, whom to leave alone, playbooks of one's own."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crm_app.domain.letter_kinds import About
from crm_app.errors import Unusable
from crm_app.store import (
    affiliations,
    campaigns,
    coverage,
    details,
    fields,
    filters,
    introducers,
    letter_facts,
    letters,
    meetings,
    organisations,
    people,
    people_list,
    playbooks,
    promises,
    referrals,
    relations,
    requests,
    settings,
    snoozes,
    tasks,
    today,
    touches,
)
from crm_app.store.book import Book
from crm_app.work import importing
from tests.store.looking import MONDAY, Clock, assert_in_step

DAY = timedelta(days=1)


def add(book: Book, name: str, **more: Any) -> int:
    return people.add(book, name=name, **more)


def due(book: Book, now: datetime | None = None) -> list[tuple[str, str]]:
    return [(one.step.what, one.name) for one in today.due(book, now or book.clock())]


def test_a_chain_goes_from_a_draft_over_letter_and_reminder_to_its_rest(book: Book, clock: Clock) -> None:
    with book.edit("Draft"):
        ada = add(book, "Ada Lovelace")
        requests.begin(book, ada)
        letters.write(book, "request-cold", ada, About(), {"text": "Dear Ada"})
    request = requests.open_with(book, ada)
    assert request is not None
    assert requests.state(book, request, clock()) == "drafted"
    with book.edit("Send"):
        letters.note_sent(book, "request-cold", ada, About())
    assert book.rows("SELECT kind FROM attempt") == [("letter",)]
    assert requests.state(book, request, clock()) == "sent"
    with book.edit("Call and remind"):
        requests.call(book, ada, outcome="voicemail")
        requests.sent(book, ada)
        requests.call(book, ada)
    assert requests.state(book, request, clock()) == "nudged"
    clock.go(days=22)
    assert requests.state(book, request, clock()) == "no-answer"
    assert due(book) == []
    assert [row.stage for row in people.rows_of(book, [ada])] == ["dormant"]
    assert people.counts(book) == {"dormant": 1}
    for stage, found in (("dormant", [ada]), ("asked", [])):
        assert list(people_list.sorted_ids(book, [filters.Filter("stage", stage)], [])) == found
    with book.edit("Late answer"):
        requests.answer(book, ada, "agreed", words="Sorry, I was away")
    assert due(book) == [("phone-call", "Ada Lovelace")]
    with book.edit("Ask anew"):
        requests.sent(book, ada)
    assert requests.open_with(book, ada) != request  # an answered chain is over
    assert_in_step(book)


def test_whoever_named_them_hears_when_the_rule_lets_it_rest(book: Book, clock: Clock) -> None:
    with book.edit("Refer"):
        karen, ada = add(book, "Karen Lee"), add(book, "Ada Lovelace")
        referrals.name(book, ada, referrer=karen)
        for step in (requests.sent, requests.call, requests.sent, requests.call):
            step(book, ada)
    assert ("report-back", "Karen Lee") in due(book, clock() + DAY)
    (settled,) = [one for one in today.due(book, clock() + 22 * DAY) if one.step.what == "report-back"]
    assert settled.step.why == "settled"


def test_a_meeting_ends_the_asking_and_counts_as_a_yes(book: Book, clock: Clock) -> None:
    with book.edit("Ask and plan"):
        ada = add(book, "Ada Lovelace")
        requests.sent(book, ada)
        meetings.plan(book, ada, start=MONDAY + 3 * DAY, zone="Europe/London")
    request = requests.newest_with(book, ada)
    assert request is not None
    assert requests.state(book, request, clock()) == "agreed"
    assert {what for what, _ in due(book, MONDAY + DAY)} == {"confirm"}


def test_the_quick_rhythm_warns_of_a_second_person_at_one_employer(book: Book, clock: Clock) -> None:
    with book.edit("Ask"):
        campaigns.add(book, name="Rivers")
        playbooks.choose(book, "dalton-3b7")
        ada, charles = (add(book, name, organisation="Engine Works") for name in ("Ada Lovelace", "Charles Babbage"))
        elsewhere = add(book, "Mary Somerville", organisation="Royal Society")
        requests.sent(book, ada)
    early = requests.too_early(book, charles, MONDAY + DAY)
    assert early is not None
    assert (early.name, early.organisation, early.talking) == ("Ada Lovelace", "Engine Works", False)
    assert early.free_at == MONDAY + 3 * DAY
    assert requests.too_early(book, elsewhere, MONDAY + DAY) is None
    assert requests.too_early(book, charles, MONDAY + 4 * DAY) is None
    with book.edit("Yes"):
        requests.answer(book, ada, "agreed")
    helped = requests.too_early(book, charles, MONDAY + 9 * DAY)
    assert helped is not None
    assert helped.talking  # one stops at the first who helps
    with book.edit("Choose"):
        playbooks.choose(book, "umbc")
    assert requests.too_early(book, charles, MONDAY + DAY) is None


def test_it_tells_who_in_the_book_could_introduce_and_why(book: Book) -> None:
    with book.edit("Fill"):
        ada = add(book, "Ada Lovelace", organisation="Engine Works")
        fields.replace_of_person(book, ada, ["Engines"])
        karen = add(book, "Karen Lee")
        referrals.name(book, ada, referrer=karen)
        friend = add(book, "Mary Somerville")
        relations.add(book, ada, friend, kind="friend")
        colleague = add(book, "Charles Babbage", organisation="Engine Works")
        former = add(book, "Luigi Menabrea")
        affiliations.add(book, former, organisation="Engine Works", until="1842")
        affiliations.end(book, affiliations_of(book, former), until="1842")
        same_field = add(book, "Grace Hopper")
        fields.replace_of_person(book, same_field, ["Engines"])
        stranger = add(book, "Henry Stranger", organisation="Engine Works")
        away = add(book, "Anna Away", organisation="Engine Works")
        people.put_away(book, [away], shelf="archived")
        closed = add(book, "Otto Closed", organisation="Engine Works", do_not_contact=True)
        for known in (colleague, former, same_field, away, closed):
            touches.log(book, known, kind="chat", at=MONDAY)
    found = introducers.who_could_introduce(book, ada)
    assert [one.person for one in found] == [karen, friend, colleague, former, same_field]
    assert [one.reasons[0][0] for one in found] == ["named", "relation", "together-now", "together-before", "field"]
    assert found[1].reasons == (("relation", "friend"),)
    assert found[2].reasons[0][1] == "Engine Works"
    assert stranger not in {one.person for one in found}  # one was never in contact


def affiliations_of(book: Book, person: int) -> int:
    return int(book.value("SELECT id FROM affiliation WHERE person_id = ?", (person,)))


def everything_due(book: Book, person: int) -> None:
    """Something of every sort that could ask for a word to somebody."""
    requests.sent(book, person, at=MONDAY - 30 * DAY)
    number = meetings.plan(book, person, start=MONDAY - 2 * DAY, zone="Europe/London")
    meetings.change(book, number, held_end=MONDAY - 2 * DAY)
    promises.add(book, person, "Send the map", mine=True)
    referrals.name(book, add(book, "Somebody Named"), referrer=person)
    tasks.add(book, "Send my résumé", person=person)
    people.change(book, person, cadence="A")


@pytest.mark.parametrize("whole", [False, True], ids=["person", "organisation"])
def test_who_is_not_to_be_contacted_is_left_alone_everywhere(book: Book, whole: bool) -> None:  # noqa: FBT001
    with book.edit("Fill"):
        ada = add(book, "Ada Lovelace", organisation="Engine Works")
        other = add(book, "Charles Babbage")
        relations.add(book, other, ada, kind="friend")
        everything_due(book, ada)
    assert "Ada Lovelace" in {name for _, name in due(book)}
    stop: dict[str, Any] = {"do_not_contact": True, "do_not_contact_reason": "asked me to", "do_not_contact_at": MONDAY}
    with book.edit("Stop"):
        if whole:
            organisations.change(book, organisations.find(book, "Engine Works"), **stop)
        else:
            people.change(book, ada, **stop)
    assert "Ada Lovelace" not in {name for _, name in due(book)}
    assert today.of_person(book, ada, MONDAY) == []
    for refused in (requests.begin, requests.sent, requests.call):
        with book.edit("Ask"), pytest.raises(Unusable, match="asked me to"):
            refused(book, ada)
    assert introducers.who_could_introduce(book, other) == []
    with book.edit("Want"):
        assert requests.want(book, [ada]) == 0
    assert_in_step(book)
    book.undo()
    assert "Ada Lovelace" in {name for _, name in due(book)}


def test_a_second_job_where_nobody_is_to_be_contacted_keeps_somebody_out_of_the_gaps(book: Book) -> None:
    with book.edit("Fill"):
        ada, other = add(book, "Ada Lovelace", organisation="Engine Works"), add(book, "Charles Babbage")
        affiliations.add(book, ada, organisation="Board of Longitude")
        fields.replace_of_person(book, ada, ["Engines"])
        referrals.name(book, ada, referrer=other, at=MONDAY + DAY)
        met = meetings.plan(book, other, start=MONDAY, zone="UTC")

    def company() -> tuple[str, ...]:
        return letter_facts.gather(book, other, About(met), machine_zone="UTC", region="en_US").company.contacts

    assert [one.viewpoint.person for one in coverage.candidates(book)] == [ada]
    assert company() == ("Ada Lovelace",)
    with book.edit("Stop"):
        organisations.change(book, organisations.find(book, "Board of Longitude"), do_not_contact=True)
    assert coverage.candidates(book) == []
    assert company() == ()


def test_an_import_never_clears_do_not_contact(book: Book, tmp_path: Path) -> None:
    with book.edit("Stop"):
        ada = people.add(book, name="Ada Lovelace", emails=["ada@example.org"], organisation="Engine Works")
        people.change(book, ada, do_not_contact=True, do_not_contact_reason="asked me to", do_not_contact_at=MONDAY)
        organisations.change(book, organisations.find(book, "Engine Works"), do_not_contact=True)
    file = tmp_path / "again.csv"
    file.write_text(
        "name,emails,organisation,note\nAda Lovelace,ada@example.org,Engine Works,New words\n", encoding="utf-8"
    )
    for _ in range(2):
        importing.import_file(book, file, dry_run=False, texts=False)
    found = book.rows("SELECT do_not_contact, do_not_contact_reason FROM person WHERE name = 'Ada Lovelace'")
    assert (1, "asked me to") in found
    assert book.value("SELECT do_not_contact FROM organisation") == 1
    assert details.having(book, "email", "ada@example.org")


def test_a_copy_of_a_playbook_is_in_force_until_it_is_removed(book: Book) -> None:
    with book.edit("Ask"):
        ada = add(book, "Ada Lovelace")
        requests.sent(book, ada)
    with book.edit("Copy"):
        number = playbooks.copy(book, "umbc", "Hurry")
        text = playbooks.source("umbc").replace(
            'phone_call_after_letter = "5 business', 'phone_call_after_letter = "1 business'
        )
        playbooks.change(book, number, text=text)
        playbooks.choose(book, "Hurry")
    (step,) = today.due(book, MONDAY)
    assert step.step.due == MONDAY + DAY
    before = book.rows("SELECT * FROM attempt")
    with book.edit("Remove"):
        playbooks.remove(book, number)
    (step,) = today.due(book, MONDAY)
    assert step.step.due == MONDAY + 7 * DAY
    assert book.rows("SELECT * FROM attempt") == before
    with pytest.raises(Unusable, match=r"Hurry: “deadlines.thank_you”"), book.edit("Spoil"):
        playbooks.change(book, number, text=text.replace('thank_you = "24 hours"', 'thank_you = "soon"'))
    with pytest.raises(Unusable, match="Line 2"), book.edit("Holidays"):
        playbooks.put_holidays(book, "2026-11-26 Thanksgiving\nChristmas")
    with book.edit("Holidays"):
        playbooks.put_holidays(book, "2026-11-26 Thanksgiving\n2026-11-27")
    (step,) = today.due(book, MONDAY)
    assert step.step.due == MONDAY + 9 * DAY
    assert settings.get(book, playbooks.HOLIDAYS).startswith("2026")


def test_what_is_put_off_comes_back_by_itself_or_never(book: Book, clock: Clock) -> None:
    with book.edit("Promise"):
        ada = add(book, "Ada Lovelace")
        promises.add(book, ada, "Send the map", mine=True)
    (one,) = today.due(book, clock())
    with book.edit("Put off"):
        snoozes.put_off(book, ada, [one.step], until=MONDAY + 2 * DAY, why="At sea")
    (later,) = today.due(book, clock())
    assert (later.state, later.put_off) == ("later", "At sea")
    assert today.of_person(book, ada, clock()) == []
    clock.go(days=2)
    assert today.due(book, clock())[0].state != "later" or today.of_person(book, ada, clock())
    with book.edit("For good"):
        snoozes.put_off(book, ada, [one.step], until=None)
    assert today.of_person(book, ada, clock() + 4000 * DAY) == []
    assert_in_step(book)

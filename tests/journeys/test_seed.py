"""Everything that the page this product is made from tells a person to do, and where the product has a place for it.

A row for each sentence: the sentence in our own words, the place, the action that leads there (as menus, palette
and keys know it), and a check that the place does what the sentence says.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crm_app.domain import checker, evaluation, letters, openness, playbooks, starters, thanks, todo_lines
from crm_app.domain.letter_kinds import KINDS, SCRIPTS
from crm_app.domain.live import Phase
from crm_app.domain.modes import MODES
from crm_app.domain.purposes import PURPOSES
from crm_app.domain.questions import bank
from crm_app.domain.quick_line import QuickLine
from crm_app.domain.thanks import Company
from crm_app.store import book as books
from crm_app.store import (
    captures,
    channels,
    coverage,
    evaluations,
    events,
    fields,
    filters,
    introducers,
    live,
    me,
    meeting_moves,
    meeting_questions,
    meetings,
    observations,
    people,
    people_list,
    promises,
    readiness,
    requests,
    research,
    skills,
    tasks,
    ticks,
    today,
)  # fmt: skip
from crm_app.store.book import Book
from crm_app.store.filters import Filter
from crm_app.ui import commands, evaluation_words
from crm_app.work import demo, prep

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
GUIDE = playbooks.load("umbc")
Check = Callable[[Book], object]


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence of the seed."""

    sentence: str
    place: str
    action: str
    check: Check


# -- why, and with whom


def meets_in_person_or_by_phone(book: Book) -> None:
    assert {"in-person", "phone"} <= set(MODES)
    assert {row.mode for row in meetings.rows_of(book, meetings.ids(book))} >= {"in-person", "phone"}


def asks_about_their_field(book: Book) -> None:
    assert {"path", "day"} <= {question.category for question in bank().values()}
    assert any("get into" in one.text or "path" in one.category for one in bank().values())


def asks_how_to_compete(book: Book) -> None:
    assert [one for one in bank().values() if one.category == "skills"]
    assert [one for one in bank().values() if one.category == "advice"]


def keeps_the_connection(book: Book) -> None:
    kept = people_list.ids(book, query="")
    cadenced = [number for number in kept if people.get(book, number).cadence]
    steps = [due.step.what for number in cadenced for due in today.of_person(book, number, NOW + timedelta(days=400))]
    assert "keep-in-touch" in steps


def says_it_is_not_for_a_job(book: Book) -> None:
    text = "Dear Amara,\n\nBen suggested that I write to you. Might I have 30 minutes? I will call on Monday."
    marks = checker.check("request-referred", "A question", text, GUIDE.wording, checker.Known(("Ben",)))
    assert "not-a-job" in [mark.rule for mark in marks]
    good = text + " I am not asking for a job."
    marks = checker.check("request-referred", "A question", good, GUIDE.wording, checker.Known(("Ben",)))
    assert "not-a-job" not in [mark.rule for mark in marks]


def says_it_outright(book: Book) -> None:
    assert live.opener(book) == GUIDE.opener
    assert "not asking you for a job" in GUIDE.opener
    assert "not asking" in prep.facts(book, _host_meeting(book), locale="en_US").opener


def offers_the_four_reasons(key: str) -> Check:
    def check(book: Book) -> None:
        assert key in PURPOSES
        with book.edit("Why"):
            meetings.change(book, _host_meeting(book), purpose=key)
        assert meetings.get(book, _host_meeting(book))["purpose"] == key

    return check


def has_questions(book: Book) -> None:
    assert len(bank()) >= 80
    assert {one.stage for one in bank().values()} == {"opening", "middle", "closing"}


# -- whom to contact


def finds_by_field_and_place(book: Book) -> None:
    field = filters.value_named(book, "field", fields.names(book)[0])
    assert field is not None
    assert len(people_list.sorted_ids(book, [Filter("field", field)], [])) > 0
    assert len(people_list.sorted_ids(book, [Filter("organisation", 1)], [])) > 0


def has_channels(*wanted: str) -> Check:
    def check(book: Book) -> None:
        with book.edit("Somebody"):
            found = [people.add(book, name=f"Somebody by {name}", source=name) for name in wanted]
        assert [people.get(book, person).source for person in found] == list(wanted)
        assert set(wanted) <= set(channels.names(book))

    return check


def knows_who_may_be_shared(book: Book) -> None:
    with book.edit("Alumni"):
        person = people.add(book, name="Dana Marsh", source="Alumni platform", may_share="yes")
    assert people.get(book, person).may_share == "yes"


def notes_a_task(line: str, kind: str) -> Check:
    def check(book: Book) -> None:
        assert todo_lines.kind_of(line) == kind
        with book.edit("To do"):
            tasks.add(book, line, kind=kind, due=NOW.date())
        shown = today.due(book, NOW + timedelta(hours=1))
        assert any(due.step.what == "task" for due in shown)

    return check


def meets_people_at_events(book: Book) -> None:
    with book.edit("Event"):
        event = events.add(book, "Evening of the association", day=NOW.date())
        person = people.add(book, name="Joan Bell")
        events.meet(book, event, person)
    assert any(due.step.what == "task" for due in today.due(book, NOW + timedelta(hours=2)))
    assert [one.people for one in events.listed(book) if one.id == event] == [((person, "Joan Bell"),)]
    assert people.get(book, person).source == "Evening of the association"


# -- arranging


def prefers_a_personal_referral(book: Book) -> None:
    with book.edit("Names"):
        referrer = people.add(book, name="Ben Okafor")
        named = people.add(book, name="Grace Kim", referred_by=referrer)
    assert [one.person for one in introducers.who_could_introduce(book, named)] == [referrer]
    text = letters.template("request-referred", "umbc").text
    assert text.index("{referrer}") < text.index("minutes")


def explains_the_request(book: Book) -> None:
    text = letters.template("request-cold", "umbc").text
    assert "not asking for a job" in text
    assert "learn" in text


def asks_for_half_an_hour_to_an_hour(book: Book) -> None:
    assert (GUIDE.minutes_least, GUIDE.minutes, GUIDE.minutes_most) == (30, 30, 60)


def keeps_the_arranging_call_short(book: Book) -> None:
    text = letters.template("phone-script", "umbc").text.casefold()
    assert "when we meet" in text or "save" in text or "now" in text
    assert set(SCRIPTS) <= set(KINDS)


def knows_the_way_and_the_parking(book: Book) -> None:
    number = _host_meeting(book)
    with book.edit("Way"):
        meetings.change(book, number, mode="in-person", directions="Light Rail, 9 min", parking="Garage, $12")
    facts = prep.facts(book, number, locale="en_US")
    assert facts.getting_there[0] == "Light Rail, 9 min"
    assert any("Garage" in line for line in facts.getting_there)


def telephones_after_the_letter(book: Book) -> None:
    with book.edit("Ask"):
        person = people.add(book, name="Grace Kim")
        requests.sent(book, person, at=NOW)
    [due] = [due for due in today.of_person(book, person, NOW) if due.step.what == "phone-call"]
    assert due.step.due > NOW + timedelta(days=4)


def has_samples_of_correspondence(book: Book) -> None:
    assert len(KINDS) >= 20
    for kind in KINDS:
        for guide in playbooks.SHIPPED:
            assert letters.template(kind, guide).text.strip()


def covers_a_resume(book: Book) -> None:
    assert "[" in letters.template("resume-cover", "umbc").text or "{" in letters.template("resume-cover", "umbc").text


# -- preparing


def leads_to_the_tools(book: Book) -> None:
    known = {"person": "Ada", "organisation": "NOAA", "title": "Analyst", "field": "Rivers"}
    names = {link.name for about in ("person", "organisation", "job", "field") for link in starters.links(about, known)}
    assert {"LinkedIn", "Vault", "FOCUS"} <= {name.split()[0] for name in names}


def meets_a_career_specialist(book: Book) -> None:
    with book.edit("Specialist"):
        person = people.add(book, name="Kay Brook", title="Career specialist")
        begun = NOW - timedelta(hours=2)
        number = meetings.plan(book, person, start=begun, zone="America/New_York", minutes=30, thanks_due=False)
        meeting_moves.hold(book, number, begun=begun, ended=begun + timedelta(minutes=30))
    assert "thank-you" not in [due.step.what for due in today.of_person(book, person, NOW)]


def reads_about_field_and_organisation(book: Book) -> None:
    with book.edit("Read"):
        research.add(book, "Forty gauges, six people", organisation=1, where_found="Yearly report")
        research.add(book, "Who pays for it?", organisation=1, unknown=True)
    assert {one.unknown for one in research.of_organisation(book, 1)} >= {True, False}


def knows_oneself(book: Book) -> None:
    owner = me.get(book)
    assert owner.interests
    assert owner.skills
    assert owner.worth
    with book.edit("Relate"):
        number = fields.find_or_add(book, "Hydrology")
        fields.change(book, number, relates="I like mud and tables")
    assert book.value("SELECT relates FROM field WHERE id = ?", (number,)) == "I like mud and tables"


def prepares_open_questions(book: Book) -> None:
    asked = meeting_questions.of_meeting(book, _host_meeting(book))
    assert len(asked) >= 4
    assert sum(openness.is_closed(one.text) for one in asked) <= 1
    assert openness.is_closed("Do you like your work?")
    assert not openness.is_closed("What do you like about your work?")


def shows_how_prepared_one_is(book: Book) -> None:
    judged = readiness.of_meeting(book, _host_meeting(book))
    assert judged is not None


# -- conducting


def tells_what_to_wear(book: Book) -> None:
    assert any("business casual" in line.casefold() for line in GUIDE.checklists["in-person"])


def arrives_early_and_is_courteous(book: Book) -> None:
    assert GUIDE.arrive_early == 10
    assert any("kind to everybody" in line for line in GUIDE.checklists["in-person"])
    assert "Thank reception" in live.closing_ticks(book)


def looks_around(book: Book) -> None:
    assert {"environment", "dress", "communication", "humour", "would-work-here"} == set(observations.ASPECTS)
    with book.edit("See"):
        observations.put(book, _host_meeting(book), "would-work-here", "Yes, for the people")
    assert observations.of_meeting(book, _host_meeting(book))["would-work-here"] == "Yes, for the people"


def leads_the_talk(book: Book) -> None:
    number = _host_meeting(book)
    with book.edit("Begin"):
        live.begin(book, number, NOW)
    course = live.course(book, number)
    assert course.question == meeting_questions.of_meeting(book, number)[0].id


def keeps_to_the_time(book: Book) -> None:
    number = _host_meeting(book)
    with book.edit("Begin"):
        live.begin(book, number, NOW)
    sitting = live.course(book, number).sitting(NOW)
    over = NOW + timedelta(minutes=sitting.minutes)
    assert sitting.phase(over) is Phase.OVER
    assert live.closing_line(book)
    with book.edit("Stay"):
        live.stay(book, number)
    assert live.course(book, number).sitting(NOW).phase(over) is not Phase.OVER


def asks_for_names(book: Book) -> None:
    with book.edit("Names"):
        captures.name(book, _host_meeting(book), QuickLine("Grace Kim", organisation="Census Bureau"))
    [named] = [one for one in captures.named(book, _host_meeting(book)) if one.name == "Grace Kim"]
    assert "new-name" in [due.step.what for due in today.of_person(book, named.person, NOW)]


def asks_everyone_for_a_card(book: Book) -> None:
    number = _host_meeting(book)
    with book.edit("Cards"):
        captures.meet(book, number, QuickLine("Joan Bell"))
        for one in captures.met(book, number):
            captures.take_card(book, number, one.id)
    assert all(one.card for one in captures.met(book, number))


# -- following up


def records_what_was_said(book: Book) -> None:
    number = _host_meeting(book)
    first = meeting_questions.of_meeting(book, number)[0]
    with book.edit("Write"):
        meeting_questions.change(book, first.id, answer="By way of eels")
        promises.add(book, people_list.ids(book)[0], "Send the paper", mine=True, meeting=number)
        ticks.tick(book, number, ticks.CLOSING, "Thank reception", on=True)
    assert meeting_questions.of_meeting(book, number)[0].answer == "By way of eels"


def reflects_on_what_to_build(book: Book) -> None:
    with book.edit("Build"):
        for kind in skills.KINDS:
            skills.add(book, f"A {kind}", kind=kind, meeting=_host_meeting(book), plan="A course")
    found = skills.of_meeting(book, _host_meeting(book))
    assert {one.kind for one in found} == set(skills.KINDS)
    assert all(one.person_name and one.plan for one in found)


def evaluates(*keys: str) -> Check:
    def check(book: Book) -> None:
        number = _host_meeting(book)
        for key in keys:
            assert evaluation_words.question(key) != key
            with book.edit("Look back"):
                evaluations.put(book, number, key, "x")
            assert evaluations.of_meeting(book, number)[key] == "x"
        assert set(keys) <= set(evaluation.form().keys)

    return check


def needs_more_viewpoints(book: Book) -> None:
    evaluates("viewpoints")(book)
    assert coverage.candidates(book)


def thanks_within_a_day(book: Book) -> None:
    with book.edit("Meet"):
        person = people.add(book, name="Grace Kim")
        number = meetings.plan(book, person, start=NOW - timedelta(hours=2), zone="America/New_York", minutes=30)
        live.begin(book, number, NOW - timedelta(hours=2))
        live.end(book, number, NOW - timedelta(hours=1))
    [due] = [due for due in today.of_person(book, person, NOW) if due.step.what == "thank-you"]
    assert due.step.due == NOW + timedelta(hours=23)


def says_four_things_in_a_thank_you(book: Book) -> None:
    bare = "Dear Amara,\n\nThank you for your time.\n\nKind regards,\nRobin"
    lacking = {mark.rule for mark in thanks.check("thank-you", bare, Company(contacts=("Grace Kim",)))}
    assert lacking == {"compliment", "helped", "contacts", "posted"}


def thanks_each_person(book: Book) -> None:
    assert set(GUIDE.thank_roles) == {"host", "guest", "met"}
    assert "thank-you-referrer" in KINDS


def meets_the_referrals(book: Book) -> None:
    asks_for_names(book)
    assert GUIDE.deadlines.new_name is not None


def _host_meeting(book: Book) -> int:
    """The next meeting of the sample."""
    return int(meetings.ids(book, upcoming_from=NOW)[0])


SEED = (
    Row("An interview one leads oneself, in person or by phone", "Meetings", "new_meeting",
        meets_in_person_or_by_phone),
    Row("Its first goal is to learn about their field, background and experience", "Question bank: path, day",
        "go_library", asks_about_their_field),
    Row("One may ask how to become a good candidate", "Question bank: skills, advice", "new_question",
        asks_how_to_compete),
    Row("It widens the circle: keep a good connection", "Cadence, Today", "log_touch", keeps_the_connection),
    Row("They must know that one asks for no job", "Request checker, in the margin", "write_letter",
        says_it_is_not_for_a_job),
    Row("Say so outright, in these words", "The opener on sheet and live mode", "live_mode", says_it_outright),
    Row("Reason: an insider's view of a path", "Why you meet, on the prep page", "prep_sheet",
        offers_the_four_reasons("explore")),
    Row("Reason: tips for getting in", "Why you meet", "prep_sheet", offers_the_four_reasons("entry")),
    Row("Reason: a larger circle of experts", "Why you meet", "prep_sheet", offers_the_four_reasons("circle")),
    Row("Reason: an organisation, how one fits in, what it needs", "Why you meet", "prep_sheet",
        offers_the_four_reasons("organisation")),
    Row("Questions for such an interview", "Library: Questions", "new_question", has_questions),
    Row("Look for people in a setting that appeals, or with a career in the field", "People, filtered",
        "filter_list", finds_by_field_and_place),
    Row("Ask friends, family, neighbours, colleagues, former employers", "How you came to them", "set_channel",
        has_channels("Friends", "Family", "Neighbours", "Colleagues", "Former employers")),
    Row("Reach out to alumni on the platform, or on LinkedIn", "How you came to them; request to a graduate",
        "set_channel", has_channels("Alumni platform", "LinkedIn")),
    Row("Contact faculty, staff, the career centre", "How you came to them", "set_channel",
        has_channels("Faculty", "Staff", "Career centre")),
    Row("E-mail or call agencies and associations", "To do: call", "new_task",
        notes_a_task("Call the association", "call")),
    Row("Read articles in papers and journals", "To do: read", "new_task",
        notes_a_task("Read the article on gauges", "read")),
    Row("Attend meetings of associations", "Events, and whom one meets there", "new_event", meets_people_at_events),
    Row("Network with graduates who chose to share their experience", "May I share: yes", "edit_person",
        knows_who_may_be_shared),
    Row("Call or write to explain the request; use a personal referral if there is one", "Who could introduce",
        "write_letter", prefers_a_personal_referral),
    Row("Say that it is for information, not for a job", "Letters that ask", "write_letter", explains_the_request),
    Row("Ask for 30 to 60 minutes, when it suits them", "Playbook: minutes", "playbooks",
        asks_for_half_an_hour_to_an_hour),
    Row("Do not let the arranging call become the interview", "Phone script", "write_letter",
        keeps_the_arranging_call_short),
    Row("At their office: clear directions and parking", "The day, on prep page and sheet", "prep_sheet",
        knows_the_way_and_the_parking),
    Row("A written request works best with a call after it", "Today: phone them", "step_act",
        telephones_after_the_letter),
    Row("Samples of professional correspondence", "Letters of every kind", "write_letter",
        has_samples_of_correspondence),
    Row("Cover letters", "Letter: résumé cover", "write_letter", covers_a_resume),
    Row("Research job, company and person with FOCUS, Vault, LinkedIn", "Research, with where to begin", "prep_sheet",
        leads_to_the_tools),
    Row("Or meet with a career specialist", "A meeting without a thank-you clock", "new_meeting",
        meets_a_career_specialist),
    Row("Read about the field and the organisation", "Research: found, still unknown", "prep_sheet",
        reads_about_field_and_organisation),
    Row("Know your interests, skills and values, and how they relate", "About me; how a field fits me",
        "go_library", knows_oneself),
    Row("Have plenty of thoughtful, open questions", "Questions of the meeting, closed ones flagged", "prep_sheet",
        prepares_open_questions),
    Row("Review what such interviews are, and sample questions", "How prepared one is, and the bank", "prep_sheet",
        shows_how_prepared_one_is),
    Row("Dress as for a real interview", "Checklist of the day", "prep_sheet", tells_what_to_wear),
    Row("Arrive early; be courteous to everyone", "Checklist; ticks before one goes", "live_mode",
        arrives_early_and_is_courteous),
    Row("Look around: place, dress, talk, humour; would one work there?", "Live mode: notes and what you see",
        "live_mode", looks_around),
    Row("Take the lead; ask open questions", "Live mode: questions in order", "live_asked", leads_the_talk),
    Row("Do not exceed the time unless they ask one to stay", "Live mode: the clock", "live_stay",
        keeps_to_the_time),
    Row("Ask who else might talk with one", "Live mode: someone to talk to", "live_name", asks_for_names),
    Row("Ask everyone for a card", "Live mode: who is there", "live_card", asks_everyone_for_a_card),
    Row("Record what one learned", "Write it up", "write_up", records_what_was_said),
    Row("Reflect on skills and experiences to build, and on strengths", "Reflection", "reflection",
        reflects_on_what_to_build),
    Row("Evaluate: how did arranging and conducting go?", "Look back on it", "look_back",
        evaluates("arranging", "conducting")),
    Row("Was one prepared enough?", "Look back on it", "look_back", evaluates("preparing")),
    Row("Did one get what one was looking for?", "Look back on it", "look_back", evaluates("learned")),
    Row("What does one still need?", "Look back on it", "look_back", evaluates("unknown")),
    Row("Are more viewpoints needed?", "Look back on it: whose is missing", "look_back", needs_more_viewpoints),
    Row("Send a thank-you within 24 hours", "The thank-you clock", "write_thanks", thanks_within_a_day),
    Row("Follow up with a résumé and an application, now or later", "To do: send a résumé, apply", "new_task",
        notes_a_task("Send my résumé to Amara", "resume")),
    Row("Compliment them, say how each helped, whom one will meet, and that one keeps them posted",
        "Thank-you, checked in the margin", "write_thanks", says_four_things_in_a_thank_you),
    Row("Each person who helped", "Thanks for everybody who was there", "write_thanks", thanks_each_person),
    Row("Make appointments with those one was referred to", "Today: get in touch", "step_act", meets_the_referrals),
)  # fmt: skip


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seed") / "book"
    book = books.open_for_writing(folder, clock=lambda: NOW)
    demo.fill(book, NOW, "America/New_York")
    book.close()
    return folder


@pytest.fixture
def book(filled: Path) -> Iterator[Book]:
    """The sample; what a row changes is taken back after it."""
    opened = books.open_for_writing(filled, clock=lambda: NOW)
    before = opened.value("SELECT count(*) FROM history WHERE NOT undone")
    yield opened
    while opened.value("SELECT count(*) FROM history WHERE NOT undone") > before:
        opened.undo()
    opened.close()


@pytest.mark.parametrize("row", SEED, ids=lambda row: row.sentence)
def test_every_sentence_of_the_seed_has_its_place(book: Book, row: Row) -> None:
    row.check(book)


def test_each_place_can_be_reached_by_an_action() -> None:
    known = {spec.name for spec in commands.specs()}
    assert {row.action for row in SEED} - known == set()
    assert len({row.sentence for row in SEED}) == len(SEED) >= 50

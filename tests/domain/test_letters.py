from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_app import resources
from crm_app.domain import checker, letter_fields, letters, playbooks, prose, thanks
from crm_app.domain.letter_fields import FIELDS, Helped, LetterFacts, News
from crm_app.domain.letter_kinds import GROUPS, KINDS, MAIL, NAMES, NOTE_LONGEST, REQUESTS, SCRIPTS, STEP_LETTERS, form
from crm_app.domain.letters import Letter
from crm_app.domain.steps import KINDS as STEPS
from crm_app.errors import CrmError

NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
HOME = "America/New_York"
NOTHING = LetterFacts(NOW, HOME)
FULL = LetterFacts(
    NOW, HOME, name="Dr. Amara Okonkwo-Reyes", prefix="Dr.", family="Okonkwo-Reyes", organisation="Tidewater Gauge",
    field="Environmental data", channel="the alumni platform", referrer="Daniel Osei-Bonsu", may_use_name="yes",
    me="Robin Castellanos", my_phone="+1 410 555 0199", introduction="I study rivers with numbers. More of it.",
    minutes=30, follow_up=NOW + timedelta(days=7), asked=NOW - timedelta(days=7), start=NOW + timedelta(days=3),
    meeting_zone="Europe/Oslo", mode="in-person", place="Pier 5\nBaltimore", ask_for="Priya at the desk",
    host="Hannelore Fuchs", options=(NOW + timedelta(days=2), NOW + timedelta(days=3)),
    helped=(Helped("What does a week look like?", "Mondays are meetings. Rest."), Helped("", "“A flood.”", quote=True)),
    names=("Sam Lee",), others=("Katya Orlova",), promises=("Send the block map.",), named="Sam Lee",
    named_at=NOW - timedelta(days=9), news=News("met", NOW),
)  # fmt: skip
EACH = [(kind, guide) for kind in KINDS for guide in playbooks.SHIPPED]


def letter(kind: str, guide: str = "umbc", facts: LetterFacts = FULL) -> Letter:
    return letters.render(letters.template(kind, guide), letter_fields.values(facts))


def known(facts: LetterFacts = FULL) -> checker.Known:
    return checker.Known((facts.referrer, facts.channel), facts.referrer, facts.may_use_name)


def marks(kind: str, found: Letter, guide: str = "umbc") -> list[str]:
    wording = playbooks.load(guide).wording
    return [mark.rule for mark in checker.check(kind, found.subject, found.text, wording, known())]


# -- templates


@pytest.mark.parametrize(("kind", "guide"), EACH)
def test_a_letter_about_whom_nothing_is_known_shows_every_gap(kind: str, guide: str) -> None:
    found = letter(kind, guide, NOTHING)
    assert "{" not in found.text + found.subject
    assert "[" in found.text
    assert "  " not in found.text.replace("\n    ", "\n")
    assert bool(found.subject) == (form(kind) == MAIL)


@pytest.mark.parametrize(("kind", "guide"), EACH)
def test_a_letter_of_which_all_is_known_keeps_only_what_the_writer_alone_knows(kind: str, guide: str) -> None:
    found = letter(kind, guide)
    meanings = [f"[{meaning}]" for meaning in FIELDS.values()]
    assert [one for one in meanings if one in found.text + found.subject] == []
    assert ".." not in found.text
    first = found.text.split("\n\n")[1] if found.text.startswith("Dear") and "\n\n" in found.text else "A"
    assert first[0] == "[" or first[0].isupper()


@pytest.mark.parametrize(("kind", "guide"), EACH)
def test_a_finished_letter_becomes_a_template_again(kind: str, guide: str) -> None:
    values = letter_fields.values(FULL)
    found = letter(kind, guide)
    assert letters.fill(letters.unfill(found.text, values), values) == found.text
    other = letter_fields.values(LetterFacts(NOW, HOME, name="Sindre Aasland", me="Lin Wu"))
    kept = letters.fill(letters.unfill(found.text, values), other)
    assert not {"Okonkwo-Reyes", "Castellanos", "Osei-Bonsu"} & set(kept.replace(",", " ").split())


def test_no_place_left_to_the_writer_looks_like_a_field() -> None:
    prompts = {found[0] for each in letters.bank().values() for found in checker._UNFILLED.finditer(each.text)}
    assert prompts & {f"[{meaning}]" for meaning in FIELDS.values()} == set()


def test_every_step_of_the_agenda_that_is_written_or_said_has_its_letter() -> None:
    assert set(STEP_LETTERS) <= set(STEPS)
    assert {NAMES[kind] for kind in STEP_LETTERS.values() if kind != "request"} <= set(KINDS)
    assert len(KINDS) == len(set(KINDS)) == 26


def test_both_guides_have_their_own_words_where_they_differ() -> None:
    own = {kind for kind, guide in letters.bank() if guide}
    assert own >= {*REQUESTS, "nudge", "phone-script", "thank-you", "progress-update", "referral-request"}
    for kind in own:
        assert letters.template(kind, "umbc").text != letters.template(kind, "dalton-3b7").text


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('kind = "nudge"', 'kind = "nugde"', "letter[10].kind"),
        ("{minutes} minutes", "{minuts} minutes", "letter[1].text"),
        ("{introduction}", "{introduction", "letter[1].text"),
        ("{{ about your work at {organisation}}}", "{{ about your work at {organisation}", "letter[1].text"),
        ('subject = "{referrer} suggested', 'subjet = "{referrer} suggested', "letter[1].subject"),
        ('guide = "umbc"', 'guide = "mine"', "letter[1].guide"),
        ("[[letter]]", "[[letter]", "TOML"),
    ],
)
def test_a_mistake_in_a_file_is_named_with_its_key(old: str, new: str, key: str) -> None:
    text = resources.read_text("letters", "asking.toml").replace(old, new, 1)
    with pytest.raises(CrmError) as refused:
        list(letters.parse(text, "asking.toml", "asking"))
    assert "asking.toml" in str(refused.value)
    assert key in str(refused.value)


def test_a_kind_that_is_none_is_refused_with_those_that_are() -> None:
    with pytest.raises(CrmError, match="thank-you"):
        letters.template("ransom", "umbc")


@settings(deadline=None)  # how long it takes says nothing while others work beside it
@given(st.text(), st.dictionaries(st.sampled_from(sorted(FIELDS)), st.text()))
def test_whatever_somebody_writes_as_a_template_can_be_filled(text: str, values: dict[str, str]) -> None:
    letters.fill(text, values)
    letters.mistake(text)
    letters.unfill(text, values)


def test_what_a_value_holds_is_no_field() -> None:
    found = letters.fill("{greeting}, {{from {me}}}.", {"greeting": "Dear {me}", "me": "{{x}} {name}"})
    assert found == "Dear {me}, from {{x}} {name}."


# -- greeting


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (LetterFacts(NOW, HOME, name="Dr. Amara Okonkwo-Reyes", address_as="Amara"), "Dear Amara"),
        (LetterFacts(NOW, HOME, name="Dr. Amara Okonkwo-Reyes"), "Dear Dr. Okonkwo-Reyes"),
        (LetterFacts(NOW, HOME, name="Amara Okonkwo", family="Okonkwo"), "Dear Amara Okonkwo"),
        (LetterFacts(NOW, HOME, name="田中 由紀", family="田中", given="由紀"), "Dear 田中 由紀"),
        (LetterFacts(NOW, HOME, name="Ana", address_as="Hello Ana"), "Hello Ana"),
        (NOTHING, ""),
    ],
)
def test_without_an_address_the_greeting_is_formal_and_makes_nobody_a_mister(facts: LetterFacts, said: str) -> None:
    assert letter_fields.greeting(facts) == said


def test_both_clocks_are_told_where_they_differ() -> None:
    assert letter_fields.values(FULL)["when"] == "Friday, November 27, 4:00 PM your time (10:00 AM mine)"
    here = LetterFacts(NOW, HOME, region="en_GB", start=NOW, meeting_zone=HOME)
    assert letter_fields.values(here)["when"] == "Tuesday 24 November, 10:00"


# -- phone


@pytest.mark.parametrize("guide", playbooks.SHIPPED)
def test_the_call_arranges_the_meeting_and_is_not_the_meeting(guide: str) -> None:
    said = letter("phone-script", guide).text
    assert "30 minutes" in said
    assert any(words in said for words in ("not in a hurry", "come prepared"))
    aloud = " ".join(line for line in said.splitlines() if line.startswith("“"))
    assert len(prose.words(aloud, prose.Passage(0, len(aloud)))) <= 85


def test_a_script_has_no_subject_and_says_who_calls() -> None:
    for kind in SCRIPTS:
        assert letter(kind).subject == ""
        assert "Robin Castellanos" in letter(kind).text


# -- the request checker


@pytest.mark.parametrize("guide", playbooks.SHIPPED)
@pytest.mark.parametrize("kind", [*REQUESTS, "nudge", "linkedin-note"])
def test_the_shipped_requests_keep_the_rules_of_their_guide(kind: str, guide: str) -> None:
    found = letter(kind, guide)
    written = Letter(found.subject, found.text.replace("[article, talk or project]", "article about tides"))
    assert set(marks(kind, written, guide)) <= {"unfilled"}
    assert checker.count_words(found.text) <= playbooks.load(guide).wording.words_most
    assert len(found.text) <= NOTE_LONGEST.get(kind, 10_000)


def test_each_guide_marks_what_the_other_one_says() -> None:
    assert "job-words" in marks("request-referred", letter("request-referred", "umbc"), "dalton-3b7")
    assert "not-a-job" in marks("request-referred", letter("request-referred", "dalton-3b7"), "umbc")


GOOD = """Dear Dr. Okonkwo-Reyes,

Dan Osei-Bonsu told me to write to you. I study rivers. I’m not asking you for a job; I’d like to learn what you do.
Might I have half an hour? I will telephone next week.

Kind regards,
Robin"""


@pytest.mark.parametrize(
    ("old", "new", "rule", "marked"),
    [
        ("Dan Osei-Bonsu told me to write to you.", "Out of the blue!", "connection", "Out of the blue!"),
        ("Might I have half an hour?", "May I visit?", "time", "I will telephone next week."),
        ("I’m not asking you for a job; ", "", "not-a-job", "I will telephone next week."),
        ("I will telephone next week.", "Please call me.", "follow-up", "Please call me."),
        ("I study rivers.", "My résumé is attached.", "attachment", "attached"),
        ("I study rivers.", "I study [what you study].", "unfilled", "[what you study]"),
        ("I study rivers.", "I study {field}.", "unfilled", "{field}"),
    ],
)
def test_a_mark_lies_where_it_belongs(old: str, new: str, rule: str, marked: str) -> None:
    wording = playbooks.load("umbc").wording
    assert checker.check("request-cold", "", GOOD, wording, known()) == ()
    text = GOOD.replace(old, new)
    found = checker.check("request-cold", "", text, wording, known())
    assert [(mark.rule, text[mark.start : mark.end]) for mark in found] == [(rule, marked)]


def test_a_prompt_is_no_connection() -> None:
    text = GOOD.replace("Dan Osei-Bonsu told me to write to you.", "I write because of [your article or book].")
    assert "connection" in marks("request-cold", Letter("", text))


def test_words_beyond_the_most_are_marked_from_the_first_of_them_on() -> None:
    text = GOOD.replace("I study rivers.", "word " * 160)
    (mark,) = checker.check("request-cold", "", text, playbooks.load("umbc").wording, known())
    assert dict(mark.values) == {"count": str(checker.count_words(text)), "most": "150"}
    assert checker.count_words(text[: mark.start]) == 150


def test_a_job_is_marked_at_each_mention_also_in_the_subject() -> None:
    wording = playbooks.load("dalton-3b7").wording
    found = checker.check("nudge", "A job?", "Are you hiring? A position would do.", wording, known())
    places = [(mark.part, dict(mark.values).get("words")) for mark in found if mark.rule == "job-words"]
    assert places == [("subject", "job"), ("text", "hiring"), ("text", "position")]


def test_a_name_that_nobody_allowed_to_use_is_marked() -> None:
    asked = checker.Known((), "Dan Osei-Bonsu", "unknown")
    found = checker.check("request-cold", "", GOOD, playbooks.load("umbc").wording, asked)
    assert [(mark.rule, GOOD[mark.start : mark.end]) for mark in found] == [("permission", "Dan Osei-Bonsu")]


@pytest.mark.parametrize("kind", KINDS)
@settings(deadline=None)  # how long it takes says nothing while others work beside it
@given(subject=st.text(), text=st.text())
def test_whatever_is_written_can_be_checked(kind: str, subject: str, text: str) -> None:
    for guide in playbooks.SHIPPED:
        for mark in checker.check(kind, subject, text, playbooks.load(guide).wording, known()):
            part = subject if mark.part == "subject" else text
            assert 0 <= mark.start <= mark.end <= len(part)
            assert mark.rule in checker.rules(kind, playbooks.load(guide).wording)
    for mark in thanks.check(kind, text, thanks.Company(("Ana Ruiz",), ("Ben",))):
        assert 0 <= mark.start <= mark.end <= len(text)


# -- the content of a thank-you


THANKS = """Dear Hannelore,

Thank you for Thursday. Your knowledge of clay impressed me, and what you said about floods helped me most.
I am going to see Sam Lee on Monday. I will let you know what comes of it.

Robin"""


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("Your knowledge of clay impressed me, and what", "What", "compliment"),
        ("what you said about floods helped me most", "it was nice", "helped"),
        ("I am going to see Sam Lee on Monday.", "", "contacts"),
        ("I will let you know what comes of it.", "Bye.", "posted"),
    ],
)
def test_a_thank_you_is_asked_for_each_thing_it_lacks(old: str, new: str, rule: str) -> None:
    company = thanks.Company(contacts=("Sam Lee",))
    assert thanks.check("thank-you", THANKS, company) == ()
    assert [mark.rule for mark in thanks.check("thank-you", THANKS.replace(old, new), company)] == [rule]


def test_each_person_who_helped_is_to_be_named() -> None:
    found = thanks.check("thank-you", THANKS, thanks.Company(("Katya Orlova",), ("Sam Lee",)))
    assert [(mark.rule, dict(mark.values)) for mark in found] == [("helped", {"name": "Katya Orlova"})]
    assert thanks.check("thank-you", THANKS + "\nKatya too", thanks.Company(("Katya Orlova",), ("Sam Lee",))) == ()


def test_nobody_promises_to_meet_whom_nobody_named() -> None:
    assert "contacts" not in thanks.rules("thank-you", thanks.Company())
    assert thanks.rules("confirmation", thanks.Company()) == ()


@pytest.mark.parametrize("kind", ["thank-you", "thank-you-card", "thank-you-referrer", "thank-you-met"])
def test_a_draft_says_from_the_notes_what_helped_and_asks_for_the_rest(kind: str) -> None:
    said = letter(kind).text
    asked = {mark.rule for mark in thanks.check(kind, said, thanks.Company(contacts=()))}
    assert asked <= {"compliment", "helped", "posted"}
    assert "posted" not in asked or kind == "thank-you-met"


def test_quotes_come_before_notes_and_both_are_short() -> None:
    said = letter_fields.helped([Helped("Q?", "x " * 200), Helped("R?", "“Always the flood.” And more", quote=True)])
    assert said.startswith("your answer to “R?”: “Always the flood")
    assert len(said) < 260


def test_groups_name_every_kind_once() -> None:
    assert [kind for group in GROUPS.values() for kind in group] == list(KINDS)

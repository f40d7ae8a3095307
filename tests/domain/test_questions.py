from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app import resources
from crm_app.domain import playbooks
from crm_app.domain.names import fold
from crm_app.domain.questions import CATEGORIES, TIARA, bank, fit, parse, starter
from crm_app.errors import CrmError

NEXT = resources.read_text("questions", "next.toml")


def test_the_bank_covers_every_category_and_letter() -> None:
    questions = bank().values()
    assert len(questions) >= 130
    assert min(Counter(question.category for question in questions).values()) >= 6
    assert {question.category for question in questions} == set(CATEGORIES)
    assert {question.tiara for question in questions} == set(TIARA)
    assert {question.kind for question in questions} == {"open", "closing"}
    assert any(question.must for question in questions)


def test_no_question_is_asked_twice() -> None:
    texts = Counter(fold(question.text) for question in bank().values())
    assert [text for text, times in texts.items() if times > 1] == []


def test_a_question_prints_as_it_is_said() -> None:
    for question in bank().values():
        assert question.text == question.text.strip()
        assert question.text[-1] in "?."
        assert question.text[0].isupper()
        assert "'" not in question.text
        assert '"' not in question.text
        assert len(question.text) <= 125


@pytest.mark.parametrize("key", playbooks.SHIPPED)
@pytest.mark.parametrize("minutes", [15, 20, 30, 45, 60, 240])
def test_the_starter_fills_the_time_asked_for(key: str, minutes: int) -> None:
    playbook = playbooks.load(key)
    chosen = starter(playbook, minutes)
    assert len(chosen) == 6
    assert len({each.question.id for each in chosen}) == 6
    assert playbook.opening_minutes + sum(each.minutes for each in chosen) + playbook.closing_minutes == minutes
    assert all((each.minutes == 0) if each.if_time else (each.minutes >= 2) for each in chosen)
    assert all(not each.if_time for each in chosen if each.question.must)


@pytest.mark.parametrize("key", playbooks.SHIPPED)
def test_thirty_minutes_are_timed_as_the_playbook_says(key: str) -> None:
    playbook = playbooks.load(key)
    assert [each.minutes for each in starter(playbook, 30)] == [each.minutes for each in playbook.starter]
    assert not any(each.if_time for each in starter(playbook, 30))


def test_the_shortest_meeting_still_has_its_question() -> None:
    chosen = starter(playbooks.load(), 5)
    assert [(each.question.id, each.minutes) for each in chosen if not each.if_time] == [("next-who-else", 2)]


@given(st.lists(st.integers(1, 30), min_size=1, max_size=40), st.integers(0, 300))
def test_fitted_minutes_add_up(planned: list[int], spare: int) -> None:
    minutes = len(planned) + spare
    shares = fit(planned, minutes)
    assert sum(shares) == minutes
    assert min(shares) >= 1


def test_there_is_no_fitting_more_questions_than_minutes() -> None:
    with pytest.raises(ValueError, match="more questions"):
        fit([1, 1, 1], 2)
    assert fit([], 5) == []


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('tiara = "N"', 'tiara = "X"', "question[1].tiara"),
        ('text = "Who else should I talk to, and what would I learn from them?"', 'text = ""', "question[1].text"),
        ("minutes = 3", "minutes = 0", "question[1].minutes"),
        ("must = true", 'must = "yes"', "question[1].must"),
        ("must = true", "musst = true", "question[1].musst"),
        ('category = "next"', 'category = "last"', "category"),
        ('kind = "closing"', 'kind = "open"\nbank = 1', "question[1].bank"),
    ],
)
def test_a_mistake_in_the_bank_is_named(old: str, new: str, named: str) -> None:
    with pytest.raises(CrmError) as refused:
        list(parse(NEXT.replace(old, new, 1), "next.toml"))
    assert "next.toml" in str(refused.value)
    assert named in str(refused.value)


def test_a_closed_question_may_not_call_itself_open() -> None:
    head = 'category = "pay"\nname = "Pay"\n'
    text = head + '[[question]]\nid = "x"\ntext = "Is it well paid?"\ntiara = "I"\ntopic = "Pay"\nminutes = 2\n'
    with pytest.raises(CrmError, match="yes or no"):
        list(parse(text, "pay.toml"))
    assert [each.kind for each in parse(text + 'kind = "closed"\n', "pay.toml")] == ["closed"]

import re

import pytest

from crm_app import resources
from crm_app.domain import playbooks
from crm_app.domain.modes import MODES
from crm_app.domain.workdays import Span
from crm_app.errors import CrmError

UMBC = resources.read_text("playbooks", "umbc.toml")


@pytest.mark.parametrize("key", playbooks.SHIPPED)
def test_a_shipped_playbook_fills_thirty_minutes_with_six_questions(key: str) -> None:
    playbook = playbooks.load(key)
    assert playbook.key == key
    assert len(playbook.starter) == 6
    assert playbook.opening_minutes + sum(each.minutes for each in playbook.starter) + playbook.closing_minutes == 30
    assert 1 <= len(playbook.closing_ticks) <= 6
    assert all(len(labels) == 4 for labels in playbook.observe.values())
    assert set(playbook.checklists) == set(MODES)


def test_the_two_schools_differ_where_their_teachers_do() -> None:
    guide, rhythm = (playbooks.load(key) for key in playbooks.SHIPPED)
    assert (guide.name, rhythm.name) == ("Career-centre guide", "Quick rhythm (3 and 7 days)")
    assert guide.deadlines.phone_call_after_letter == Span(5, "business day")
    assert rhythm.deadlines.phone_call_after_letter is None
    assert rhythm.deadlines.someone_else_after == Span(3, "business day")
    assert rhythm.deadlines.nudge_after == Span(7, "business day")
    assert guide.deadlines.thank_you == rhythm.deadlines.thank_you == Span(24, "hour")
    assert (guide.wording.not_a_job, rhythm.wording.not_a_job) == (playbooks.SAY, playbooks.NEVER_MENTION)
    assert (guide.one_per_employer, rhythm.one_per_employer) == (False, True)
    assert "not asking you for a job" in guide.opener
    assert "job" not in rhythm.opener.lower()


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('thank_you = "24 hours"', 'thank_you = "a day"', "deadlines.thank_you"),
        ('thank_you = "24 hours"', "", "deadlines.thank_you"),
        ("nudges = 1", 'nudges = "one"', "asking.nudges"),
        ("nudges = 1", "nudges = true", "asking.nudges"),
        ("minutes = 30 ", "minutes = 90 ", "asking.minutes"),
        ('thank_roles = ["host", "guest", "met"]', 'thank_roles = ["boss"]', "asking.thank_roles"),
        ("holidays = []", 'holidays = ["Christmas"]', "holidays"),
        ("nudges = 1", "nudges = 1\nnudge = 2", "asking.nudge"),
        ('question = "next-who-else"', "question = 3", "starter[6].question"),
        ('not_a_job = "say"', 'not_a_job = "hint"', "wording.not_a_job"),
        ("time_asked = true", "time_asked = 1", "wording.time_asked"),
        ("words_most = 150", "words_most = 5", "wording.words_most"),
        ("one_per_employer = false", 'one_per_employer = "no"', "asking.one_per_employer"),
        ("[cadence]", "[cadance]", "cadence"),
        ("[sheet]", "[sheet", "TOML"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_file_and_key(old: str, new: str, named: str) -> None:
    assert old in UMBC
    with pytest.raises(CrmError) as refused:
        playbooks.parse(UMBC.replace(old, new, 1), "mine.toml")
    assert "mine.toml" in str(refused.value)
    assert named in str(refused.value)


def test_an_unknown_playbook_is_refused_by_name() -> None:
    with pytest.raises(CrmError, match="umbc, dalton-3b7"):
        playbooks.load("../umbc")


def test_the_schema_tells_of_every_key() -> None:
    told = resources.read_text("playbooks", "README.md")
    keys = set(re.findall(r"^\[*([\w.-]+)\]*\s*(?:=|$|#)", UMBC, re.MULTILINE))
    assert {"one_per_employer", "not_a_job", "sheet.observe", "starter"} <= keys
    assert [key for key in sorted(keys) if f"`{key}`" not in told and f"[{key}]" not in told] == []

"""Questions that the research has answered already are found by what they are about."""

import pytest

from crm_app.domain.answered import by_research


@pytest.mark.parametrize(
    ("question", "finding"),
    [
        ("How did you move from geography into data science?", "Moved from geography into data science in 2019"),
        ("What does your team at the observatory publish?", "Her team publishes two open data sets at the observatory"),
        ("Which programming languages do newcomers need?", "Newcomers need two programming languages: R and Python"),
    ],
)
def test_a_finding_about_the_same_things_answers(question: str, finding: str) -> None:
    assert by_research({7: question}, ["Likes rowing", finding]) == {7: finding}


@pytest.mark.parametrize(
    "question",
    [
        "What does a typical day look like?",
        "Who else would you talk to?",
        "What do you like about your work?",
        "?",
        "",
        "How is data used here?",
    ],
)
def test_words_that_stand_everywhere_answer_nothing(question: str) -> None:
    findings = ["Works with data on a typical day", "Spoke about what people like", "Who else works there: Ana"]
    assert by_research({1: question}, findings) == {}

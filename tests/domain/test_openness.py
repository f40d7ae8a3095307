import pytest

from crm_app.domain.openness import is_closed, opened
from crm_app.domain.questions import bank

CLOSED = [
    "Do you like your job?",
    "do you like your job",
    "Is it hard?",
    "Is there anything else I should know?",
    "Don’t you miss the field work?",
    "Isn't the pay low?",
    "Have you ever thought of leaving?",
    "Has the field changed?",
    "Would you do it again?",
    "Would you recommend a master's degree?",
    "Can people enter without a degree?",
    "Could I visit you one day?",
    "Should I learn R?",
    "Was it hard to get in?",
    "May I use your name?",
    "So, do you work at weekends?",
    "And is that usual?",
    "In your opinion, is a PhD needed?",
    "When it rains, do you still go out?",
    "As a manager – do you hire people yourself?",
    "If you started again, would you choose the same?",
    "You work from home, right?",
    "The work is hard, isn't it?",
    "You like it here?",
    "I read your paper. Did you write it alone?",
    "Could you tell me whether you hire interns?",
    "Can you tell me if it pays well?",
    "Do you travel or not?",
    "Do you like it? Is it fun?",
    "“Are you happy here?”",
]
OPEN = [
    "What do you do all day?",
    "How long have you been here?",
    "Why did you leave?",
    "When did you last think of leaving, and what made you stay?",
    "Where do people go from here?",
    "Which tools do you use?",
    "Who else should I talk to?",
    "What's the hardest part?",
    "Tell me about your first week.",
    "Walk me through a hard problem.",
    "Could you tell me how you got in?",
    "Would you describe a usual Monday?",
    "Can you walk me through a project?",
    "Could you please explain what an estimand is?",
    "Would you mind telling me how you decided?",
    "May I ask why you left?",
    "Do you work alone or in a team?",
    "Is it the people or the problems that keep you?",
    "Do you enjoy it, and why?",
    "Is the field growing? Where?",
    "Has that changed, and if so, how?",
    "Do you ever regret it? Why or why not?",
    "If you stood where I stand, what would you do?",
    "From what I have told you, what gaps do you see?",
    "When you hired last, what tipped the scales?",
    "To what extent does chance matter?",
    "I saw your talk – what made you give it?",
    "So what happens next?",
    "",
    "???",
    "…",
]


@pytest.mark.parametrize("text", CLOSED)
def test_what_a_yes_would_answer_is_closed(text: str) -> None:
    assert is_closed(text)


@pytest.mark.parametrize("text", OPEN)
def test_what_starts_somebody_talking_is_open(text: str) -> None:
    assert not is_closed(text)


@pytest.mark.parametrize("text", [question.text for question in bank().values()])
def test_no_question_of_the_bank_is_closed(text: str) -> None:
    assert not is_closed(text)


@pytest.mark.parametrize(
    ("closed", "open_"),
    [
        ("Do you like the work?", "What do you like about the work?"),
        ("do you enjoy it", "What do you enjoy about it?"),
        ("Is there any training?", "What training is there?"),
        ("Do you have deadlines?", "What deadlines do you have?"),
        ("Can one get in without a degree?", "How can one get in without a degree?"),
        ("Did you always want to do this?", "Did you always want to do this, and why?"),
        ("Are you happy here?", "Are you happy here, and why?"),
        ("What is a week like?", ""),
        ("", ""),
    ],
)
def test_a_closed_question_is_turned_into_one_that_starts_somebody_talking(closed: str, open_: str) -> None:
    assert opened(closed) == open_


@pytest.mark.parametrize("text", CLOSED)
def test_whatever_is_proposed_is_open(text: str) -> None:
    assert not is_closed(opened(text))

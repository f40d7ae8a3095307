import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain.matching import score

ACTIONS = (
    "Import", "Undo", "Redo", "Find", "Go to Today", "Go to People", "Plan a meeting with this person", "Prep sheet",
    "Mark next step done", "Theme: Dark", "Larger", "Quit", "Open data folder", "I have a meeting coming up",
)  # fmt: skip


def best(typed: str, among: tuple[str, ...] = ACTIONS) -> str:
    found = [(fit, text) for text in among if (fit := score(typed, text)) is not None]
    return max(found)[1] if found else ""


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("imp", "Import"),
        ("UNDO", "Undo"),
        ("today", "Go to Today"),
        ("plan meet", "Plan a meeting with this person"),
        ("meet plan", "Plan a meeting with this person"),
        ("dark", "Theme: Dark"),
        ("pmwtp", "Plan a meeting with this person"),
        ("pam", "Plan a meeting with this person"),
        ("plmeet", "Plan a meeting with this person"),
        ("fold", "Open data folder"),
    ],
)
def test_beginnings_of_words_and_initials_find_what_is_meant(typed: str, expected: str) -> None:
    assert best(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("improt", "Import"),
        ("undp", "Undo"),
        ("teh", "Theme: Dark"),
        ("poeple", "Go to People"),
        ("metting plan", "Plan a meeting with this person"),
        ("darrk", "Theme: Dark"),
        ("prp sheet", "Prep sheet"),
        ("quti", "Quit"),
    ],
)
def test_a_letter_wrong_missing_doubled_or_swapped_still_finds_it(typed: str, expected: str) -> None:
    assert best(typed) == expected


def test_accents_do_not_matter() -> None:
    assert score("chloe", "Chloé Dubois") == score("Chloé", "Chloé Dubois")
    assert best("okafro", ("Chloé Dubois", "Ben Okafor")) == "Ben Okafor"


def test_what_fits_better_comes_first() -> None:
    exact, begun, inside, typo = (score("meet", text) for text in ("Meet", "Meetings", "Unmeeting", "Mete out"))
    assert exact is not None
    assert begun is not None
    assert inside is not None
    assert typo is not None
    assert exact > begun > inside > typo


@pytest.mark.parametrize("typed", ["xyz", "zz", "qqqq", "undo import", "ngpe"])
def test_what_does_not_fit_is_left_out(typed: str) -> None:
    assert best(typed) == ""


@given(st.text(max_size=20), st.text(max_size=40))
def test_any_text_can_be_compared_and_fits_itself(typed: str, text: str) -> None:
    fit = score(typed, text)
    assert fit is None or fit <= 1.1
    if typed.split():
        assert score(typed, typed) is not None

"""One value of a playbook is changed without touching the rest of its text."""

import pytest

from crm_app import resources
from crm_app.domain import playbook_text, playbooks
from crm_app.errors import Unusable

TEXTS = {key: resources.read_text("playbooks", f"{key}.toml") for key in playbooks.SHIPPED}
PLACES = [(key, place) for key, text in TEXTS.items() for place in playbook_text.values(text)]


@pytest.mark.parametrize(("key", "place"), PLACES, ids=[f"{key}:{'.'.join(place)}" for key, place in PLACES])
def test_a_value_put_in_again_leaves_the_text_as_it_is(key: str, place: tuple[str, str]) -> None:
    text = TEXTS[key]
    assert playbook_text.put(text, *place, playbook_text.values(text)[place]) == text


@pytest.mark.parametrize(
    ("place", "typed"),
    [
        (("deadlines", "thank_you"), "36 hours"),
        (("deadlines", "nudge_after"), "never"),
        (("asking", "nudges"), "3"),
        (("asking", "one_per_employer"), "true"),
        (("wording", "not_a_job"), "never mention"),
        (("cadence", "C"), "1 week"),
    ],
)
def test_another_value_changes_its_line_alone(place: tuple[str, str], typed: str) -> None:
    before = TEXTS["umbc"]
    after = playbook_text.put(before, *place, typed)
    assert playbook_text.values(after) == playbook_text.values(before) | {place: typed}
    lines = zip(before.splitlines(), after.splitlines(), strict=True)
    changed = [(old, new) for old, new in lines if old != new]
    assert len(changed) == 1
    assert changed[0][0].partition("#")[2] == changed[0][1].partition("#")[2]  # its comment stays
    playbooks.parse(after, "mine")


def test_words_are_no_number() -> None:
    with pytest.raises(Unusable, match="nudges"):
        playbook_text.put(TEXTS["umbc"], "asking", "nudges", "many")

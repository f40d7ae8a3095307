import pytest

from crm_app.domain.todo_lines import kind_of


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Read the yearly report of the observatory", "read"),
        ("Go to the evening of the hydrologists", "attend"),
        ("attend the spring meeting", "attend"),
        ("Call the association about membership", "call"),
        ("Send my résumé to Amara", "resume"),
        ("Apply for the summer lab", "application"),
        ("Send the application", "application"),
        ("Buy a notebook", ""),
        ("Recall what Ben said", ""),
    ],
)
def test_the_verb_tells_the_kind(line: str, kind: str) -> None:
    assert kind_of(line) == kind

from crm_app.domain import playbooks
from crm_app.ui import playbook_lines


def test_every_line_of_the_shipped_lists_can_be_said_in_another_language() -> None:
    known = playbook_lines._lines()
    for key in playbooks.SHIPPED:
        playbook = playbooks.load(key)
        shipped = {*playbook.closing_ticks, *(line for lines in playbook.checklists.values() for line in lines)}
        assert shipped - known.keys() == set()
    assert playbook_lines.line("Bring a pear") == "Bring a pear"

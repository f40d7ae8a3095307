"""The two-minute guide: short, complete, and each chapter leads to where one does it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crm_app.ui import guide_words
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.guide import GuidePage

OpenWindow = Callable[[], MainWindow]

ADVICE = {
    "learn about their work and how they came to it": "how they came to it",
    "how one becomes a good candidate": "how one gets ready for it",
    "not for a job, said outright": "not asking for a job, and you say so",
    "an insider's view": "eyes of somebody inside",
    "tips for getting in": "helps to get in",
    "a larger circle": "know more people in the field",
    "learn about an organisation and its needs": "troubles and needs",
    "friends, family, neighbours, colleagues, former employers": "neighbours, colleagues, people you worked for",
    "alumni and LinkedIn": "school’s platform or on LinkedIn",
    "faculty, staff, career centre": "teachers, staff and the career centre",
    "agencies and associations": "agencies and associations",
    "authors of articles": "wrote the article",
    "a personal referral": "Let somebody they know send you",
    "research, to decide better": "to decide better",
    "letter, then telephone": "telephone call after it",
    "30 to 60 minutes at their convenience": "30 to 60 minutes, when it suits them",
    "the call is not the interview": "not the interview yet",
    "directions and parking": "the way and the parking",
    "research with the tools": "LinkedIn, Vault, FOCUS",
    "a career specialist": "an adviser",
    "own interests, skills and values": "interests, skills and values",
    "plenty of open questions": "plenty of open questions",
    "dress": "business casual at least",
    "early and courteous": "be kind to everybody",
    "look around": "dress, talk and laugh",
    "would I work here": "want to work here",
    "take the initiative": "You lead",
    "the time asked for": "unless they ask you to stay",
    "anyone else": "who else might talk with you",
    "a card from everybody": "everybody for their card",
    "record it": "Write it all down",
    "skills to build": "what you have to learn",
    "strengths": "strengths to build on",
    "evaluate": "arranging, preparing and asking",
    "what is still needed": "still open",
    "more than one viewpoint": "Whose view is missing",
    "thanks within 24 hours": "within 24 hours",
    "what to thank for": "how each one helped",
    "contacts one will meet": "whom of theirs you will meet",
    "keep them posted": "tell them how it goes on",
    "résumé and application": "résumé or an application",
    "appointments with the referrals": "those you were sent to",
}
"""What the seed tells people to do, and the words by which the guide says it."""


def whole() -> str:
    found = guide_words.chapters()
    return " ".join((guide_words.opening(), *(text for one in found for text in (one.title, *one.lines))))


@pytest.mark.parametrize("advice", ADVICE)
def test_no_advice_of_the_seed_is_left_out(advice: str) -> None:
    assert ADVICE[advice] in whole()


def test_it_is_read_in_two_minutes() -> None:
    assert len(whole().split()) <= 440


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    opened = open_window()
    opened.commands["guide"].trigger()
    return opened


def page(window: MainWindow) -> GuidePage:
    found = window.pages.page("guide")
    assert isinstance(found, GuidePage)
    return found


def test_it_opens_from_the_help_menu_and_escape_leads_back(window: MainWindow) -> None:
    assert window.shell.page == "guide"
    assert page(window).links[0].hasFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert window.shell.page == "people"


def test_each_link_leads_somewhere(window: MainWindow) -> None:
    links = {link for chapter in guide_words.chapters() for link in chapter.links}
    assert {name for name, _ in links} <= {spec.name for spec in window.commands}
    button = next(one for one in page(window).links if one.text() == "Plan a meeting")
    button.click()
    assert window.shell.page == "form"
    window.commands["guide"].trigger()
    next(one for one in page(window).links if one.text() == "Meetings").click()
    assert window.shell.page == "meetings"

"""No word of the window escapes the translator, and longer words than English ones have room."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from zoneinfo import available_timezones

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crm_app.domain import letters, playbooks, questions
from crm_app.domain.letter_fields import FIELDS
from crm_app.ui import formats
from crm_app.ui.main_window import MainWindow
from crm_app.ui.widgets.buttons import Button, NameButton
from crm_app.ui.widgets.labels import ElidedLabel
from crm_app.work import demo
from tests.ui.conftest import OpenWindow
from tests.ui.everywhere import CLOSING, OPENING, Pseudo, Tour, painted, spoken, texts_of, write_greek_book

AS_EVERYWHERE = re.compile(
    r"https?://\S*|\S+@\S+|\S+\.(?:example|org|com|net|de|jpg|png|pdf|vcf|csv|json)\S*|"
    r"\b(?:Rapport|vCard|CSV|JSON|LinkedIn|Vault|FOCUS|PDF|HTML|Markdown|Inter|A4|Letter|English|Deutsch|"
    r"Ctrl|Alt|Shift|Strg|Del|Esc|Enter|Return|Tab|F\d+|Home|End|PgUp|PgDown|Left|Right|Up|Down|Space|Backspace)\b|"
    r"crm-app --quick|\b[kMG]B\b|/tmp/\S*|\S*\.crmbackup|"
    r"<[^>]*>|&\w+;|\b[A-Z]{3,4}\b|\b[A-Z]\b"
)
"""Addresses, names of programs and formats, keys, and the short names of zones."""
_ZONES = {zone.replace("_", " ") for zone in available_timezones()}
CITIES = re.compile("|".join(sorted(_ZONES | set(map(formats.place_of, _ZONES)), key=len, reverse=True)))
SAMPLE = re.compile(re.escape(demo.LABEL))
_OURS = re.compile(f"{OPENING}.*?(?:{CLOSING}|…)", re.DOTALL)  # what is cut has lost its end


def raw(text: str) -> str:
    """What of a text went past the translator; empty for nothing."""
    left = _OURS.sub(" ", text)
    for known in (bank(), CITIES, AS_EVERYWHERE, SAMPLE):
        left = known.sub(" ", left)
    return " ".join(re.findall(r"[A-Za-z]{2,}", left))


@cache
def bank() -> re.Pattern[str]:
    """The questions and topics of the bank, the words of the guides and those that letters leave to their writer, which
    are English everywhere.
    """
    found = questions.bank().values()
    texts = {text for question in found for text in (question.text, question.topic)}
    guides = [playbooks.load(name) for name in playbooks.SHIPPED]
    texts |= {text.strip("“”") for guide in guides for text in (guide.opener, guide.about)}
    written = " ".join(f"{one.subject} {one.text}" for one in letters.bank().values())
    texts |= {*FIELDS.values(), *re.findall(r"\[([^\[\]]+)\]", written)}
    return re.compile("|".join(map(re.escape, sorted(filter(None, texts), key=len, reverse=True))))


@pytest.fixture
def greek(folder: Path) -> None:
    write_greek_book(folder)


@pytest.fixture
def pseudo() -> Iterator[Pseudo]:
    translator = Pseudo()
    with spoken(translator):
        yield translator


def clipped(widget: QWidget) -> list[str]:
    """Buttons and labels whose words are cut; those that end in an ellipsis have the rest as their tooltip."""
    short = []
    for part in widget.findChildren(QWidget):
        if not part.isVisibleTo(widget) or not isinstance(part, QAbstractButton | QLabel) or not part.text():
            continue
        if isinstance(part, ElidedLabel | NameButton) or (isinstance(part, QLabel) and part.wordWrap()):
            continue
        whole = isinstance(part, Button) and part.toolTip()
        if part.width() < part.sizeHint().width() and not whole:
            short.append(f"{type(part).__name__} {part.text()} has {part.width()} of {part.sizeHint().width()}")
        if isinstance(part, QAbstractButton | QCheckBox) and part.height() < part.fontMetrics().height():
            short.append(f"{type(part).__name__} {part.text()} is too low")
    return short


@pytest.mark.slow
@pytest.mark.manner(80)
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=["ltr", "rtl"])
def test_no_word_of_ours_escapes_the_translator_and_none_is_cut(
    greek: None, pseudo: Pseudo, open_window: OpenWindow, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    QApplication.setLayoutDirection(direction)
    window = open_window()
    window.resize(1100, 720)
    found: dict[str, str] = {}
    cut: dict[str, str] = {}

    def look(name: str, widget: QWidget) -> None:
        with painted() as written:
            widget.grab()
        for text in (*texts_of(widget), *written):
            if words := raw(text):
                found.setdefault(f"{words} <- {text[:80]!r}", name)
        for words in clipped(widget):
            cut.setdefault(words, name)

    QApplication.clipboard().clear()
    tour = Tour(window, qtbot, look)
    try:
        tour.go()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert sorted(f"{words} in {place}" for words, place in found.items()) == []
    assert sorted(f"{words} in {place}" for words, place in cut.items()) == []
    assert len([name for name in tour.seen if name.startswith("page")]) == len(window.pages._makers)
    assert len(pseudo.asked) > 400


def test_a_planted_word_would_be_found(greek: None, pseudo: Pseudo, open_window: OpenWindow) -> None:
    window: MainWindow = open_window()
    window.shell.counts.setText("12 people")
    assert "people" in {raw(text) for text in texts_of(window)}

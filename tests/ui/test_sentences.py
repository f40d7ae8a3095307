"""What the rooms below say in English is told in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from crm_app.errors import Unusable
from crm_app.store import faults
from crm_app.ui import language, sentences


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    language.speak(language.Choice.GERMAN, QLocale("de_DE"))
    yield
    language.speak(language.Choice.ENGLISH, QLocale("en_GB"))
    language.follow(QLocale("en_US"))


def test_a_sentence_of_the_store_is_told_in_german() -> None:
    assert sentences.said(Unusable(faults.FULL)).startswith("Der Datenträger ist voll")


def test_what_was_put_in_stays_where_it_belongs() -> None:
    told = sentences.said(faults.REFUSED.format(detail="/media/stick: Input/output error"))
    assert "(/media/stick: Input/output error)" in told
    assert told.startswith("Der Datenträger hat")


def test_what_nobody_knows_stays_as_it_was_said() -> None:
    assert sentences.said("Something of another program {0}") == "Something of another program {0}"

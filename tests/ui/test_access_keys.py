"""Every line of a menu has a letter of its own, whatever a translation says."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMenu

from crm_app.ui import language
from crm_app.ui.access_keys import apart, key_of
from crm_app.ui.main_window import MainWindow


def test_the_first_keeps_its_letter_and_the_others_take_a_free_one() -> None:
    assert apart(["&Personen dort", "In den &Papierkorb", "Neu &planen"]) == [
        "&Personen dort", "&In den Papierkorb", "&Neu planen",
    ]  # fmt: skip


def test_a_letter_that_another_line_has_is_not_taken_from_it() -> None:
    assert apart(["&Save", "&Send it", "&Insert"]) == ["&Save", "S&end it", "&Insert"]


def test_where_no_letter_is_free_there_is_none() -> None:
    assert apart(["&a", "&a"]) == ["&a", "a"]
    assert apart(["Fish && chips", "&Fish"]) == ["Fish && &chips", "&Fish"]


@pytest.mark.parametrize("chosen", [language.Choice.ENGLISH, language.Choice.GERMAN])
def test_no_menu_has_a_letter_twice(open_window: Callable[[], MainWindow], chosen: language.Choice) -> None:
    language.speak(chosen, QLocale("de_DE" if chosen is language.Choice.GERMAN else "en_GB"))
    window = open_window()
    for menu in (window.shell.menus, *window.shell.menus.findChildren(QMenu)):
        keys = Counter(key_of(action.text()) for action in menu.actions() if not action.isSeparator())
        assert [key for key, times in keys.items() if key and times > 1] == [], menu.objectName()

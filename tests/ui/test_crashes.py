import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.errors import DiskRefused
from crm_app.ui import crashes
from crm_app.ui.dialogs.crash import CrashDialog
from crm_app.ui.problems import Problems
from crm_app.ui.widgets.banner import Banner, Banners


@pytest.fixture
def log_of(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("crm_app")
    before = list(logger.handlers)
    crashes.start_log(tmp_path)
    yield tmp_path / "rapport.log"
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


def bug() -> Exception:
    people: dict[str, int] = {}
    try:
        people["Ana Ruiz, ana.ruiz@mail.example"] += 1
    except KeyError as error:
        return error
    raise AssertionError


@pytest.mark.manner(83)
def test_a_bug_is_shown_to_be_copied_and_holds_no_names(qtbot: QtBot, light: None, log_of: Path) -> None:
    banners = Banners()
    qtbot.addWidget(banners)
    Problems(banners, banners).show(bug())
    dialog = next(window for window in QApplication.topLevelWidgets() if isinstance(window, CrashDialog))
    qtbot.addWidget(dialog)
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "KeyError" in copied
    assert "test_crashes.py" in copied
    for text in (copied, log_of.read_text()):
        assert "Ruiz" not in text
        assert "mail.example" not in text
    dialog.accept()


def test_what_a_person_can_mend_is_a_sentence_in_the_window(qtbot: QtBot, light: None) -> None:
    banners, tries = Banners(), list[int]()
    qtbot.addWidget(banners)
    problems = Problems(banners, banners)
    problems.show(DiskRefused("The disk is full."), again=lambda: tries.append(1))
    problems.show(DiskRefused("The disk is full."), again=lambda: tries.append(1))
    assert banners.texts() == ["The disk is full."], "said once"
    banner = banners.findChild(Banner)
    assert isinstance(banner, Banner)
    assert banner.button is not None
    banner.button.click()
    assert tries == [1]
    assert banners.texts() == []


def test_the_log_turns_over_before_it_grows(log_of: Path) -> None:
    for number in range(12_000):
        logging.getLogger("crm_app.test").info("line %06d of a log that would otherwise grow for ever", number)
    files = sorted(log_of.parent.glob("rapport.log*"))
    assert len(files) == 3
    assert sum(file.stat().st_size for file in files) < 1_000_000

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.ui import drafts
from crm_app.ui.drafts import Drafts


def test_what_is_typed_is_on_the_disk_within_two_seconds(tmp_path: Path, qtbot: QtBot) -> None:
    kept = Drafts(tmp_path)
    kept.watch("meeting", lambda: {"who": "Ana Ruiz", "goal": ""})
    kept.touch("meeting")
    assert drafts.EVERY <= 2000
    qtbot.waitUntil((tmp_path / "drafts.json").exists, timeout=drafts.EVERY + 5000)
    assert Drafts(tmp_path).kept("meeting") == {"who": "Ana Ruiz"}


def test_a_saved_draft_leaves_no_file(tmp_path: Path, qapp: QApplication) -> None:
    kept = Drafts(tmp_path)
    kept.watch("meeting", lambda: {"who": "Ana Ruiz"})
    kept.touch("meeting")
    kept.write()
    kept.drop("meeting")
    assert list(tmp_path.iterdir()) == []
    assert kept.kept("meeting") == {}


def test_a_damaged_drafts_file_is_no_draft(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "drafts.json").write_bytes(b'{"meeting": {"who"\xff')
    assert Drafts(tmp_path).kept("meeting") == {}


def test_a_full_disk_keeps_the_window_going(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "folder").write_text("a file where the folder should be")
    kept = Drafts(tmp_path / "folder")
    kept.watch("meeting", lambda: {"who": "Ana Ruiz"})
    kept.touch("meeting")
    kept.write()
    assert kept.kept("meeting") == {"who": "Ana Ruiz"}

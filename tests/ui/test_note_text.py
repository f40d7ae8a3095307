from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from crm_app.ui.widgets.note_text import NoteText


def test_a_note_reads_no_file_that_it_names(tmp_path: Path, qtbot: QtBot, light: None) -> None:
    picture = tmp_path / "red.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill("#ff0000")
    image.save(str(picture))
    note = NoteText(f"See ![here]({picture.as_uri()}) <img src='{picture}'>")
    qtbot.addWidget(note)
    note.resize(300, 200)
    note.show()
    shown = note.grab().toImage()
    colors = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}
    assert "#ff0000" not in colors


def test_a_note_shows_markdown_and_is_as_high_as_its_text(qtbot: QtBot, light: None) -> None:
    note = NoteText("**Ask** about the maps.\n\n" + "A long line about maps. " * 40)
    qtbot.addWidget(note)
    note.resize(300, 10)
    note.show()
    assert note.toPlainText().startswith("Ask about the maps.")
    assert note.height() >= note.document().size().height()


def test_a_note_of_ten_thousand_words_opens_at_once(qtbot: QtBot, light: None) -> None:
    note = NoteText("word " * 40_000)
    qtbot.addWidget(note)
    assert note.toPlainText().endswith("The note goes on.")

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont

from crm_app import resources
from crm_app.ui import fonts

WRITTEN = {"Noto Sans JP": "山田", "Noto Sans KR": "김철", "Noto Sans Thai": "สม", "Noto Sans Devanagari": "राज"}


def test_every_face_for_another_script_is_there_and_called_as_the_fonts_ask_for_it(light: None) -> None:
    assert [name for name in fonts.FALLBACK_FILES if not resources.path("fonts", name).exists()] == []
    fonts.load_fallbacks()
    assert set(fonts.FALLBACKS) <= set(QFontDatabase.families())
    assert fonts.font("base").families()[1:] == list(fonts.FALLBACKS)


@pytest.mark.parametrize("family", WRITTEN)
def test_the_face_has_the_letters_of_its_script(light: None, family: str) -> None:
    path = resources.path("fonts", fonts.FALLBACK_FILES[fonts.FALLBACKS.index(family)])
    face = QRawFont(str(path), 13)
    assert all(face.supportsCharacter(ord(letter)) for letter in WRITTEN[family])

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from crm_app.ui import fonts, theme
from crm_app.ui.theme import Choice

THEMES = ("light", "dark", "high_contrast")
TEXT, NON_TEXT = 4.5, 3.0


def luminance(color: str) -> float:
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.manner(72)
@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read_on_every_ground(name: str) -> None:
    colors = theme.named(name).colors
    pairs = [pair.split(" on ") for pair in theme.tokens()["contrast"]["text"]]
    assert len(pairs) > 60
    weak = [(text, ground) for text, ground in pairs if contrast(colors[text], colors[ground]) < TEXT]
    assert not weak


@pytest.mark.manner(72)
@pytest.mark.parametrize("name", THEMES)
def test_marks_and_rings_can_be_seen(name: str) -> None:
    colors = theme.named(name).colors
    pairs = [pair.split(" on ") for pair in theme.tokens()["contrast"]["non_text"]]
    weak = [(mark, ground) for mark, ground in pairs if contrast(colors[mark], colors[ground]) < NON_TEXT]
    assert not weak


@pytest.mark.manner(72)
@pytest.mark.parametrize("name", THEMES)
def test_initials_can_be_read_in_their_disc(name: str) -> None:
    assert min(contrast(fill, text) for fill, text in theme.named(name).avatars) >= TEXT


def test_a_switch_of_theme_repaints_what_is_open(qtbot: QtBot) -> None:
    theme.apply(Choice.LIGHT)
    label = QLabel("Ana Ruiz")
    label.setProperty("tone", "text")
    qtbot.addWidget(label)
    label.show()
    light = label.grab().toImage()
    theme.apply(Choice.DARK)
    dark = label.grab().toImage()
    theme.apply(Choice.LIGHT)
    assert dark != light
    assert label.grab().toImage() == light


def test_fonts_come_with_the_program(qapp: QApplication) -> None:
    theme.apply(Choice.LIGHT)
    for role, (size, _weight) in fonts.SCALE.items():
        shown = QFontInfo(fonts.font(role))
        assert shown.family().startswith("Inter"), role
        assert shown.pixelSize() == size >= 11

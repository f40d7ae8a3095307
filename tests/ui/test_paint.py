"""Painted lines of text, mirrored and not."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from crm_app.ui import fonts, paint, theme

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def inked(text: str, direction: Qt.LayoutDirection, align: Qt.AlignmentFlag, *, width: int = 400) -> tuple[int, int]:
    """The first and last column with ink of a line painted into this width."""
    image = QImage(width, 24, QImage.Format.Format_RGB32)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint.line_of_text(painter, QRect(0, 0, width, 24), text, font=fonts.drawn("base"), align=align)
    painter.end()
    blank = theme.color("surface").rgb()
    columns = [x for x in range(width) if any(image.pixel(x, y) != blank for y in range(24))]
    return columns[0], columns[-1]


@pytest.mark.manner(81)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_line_stands_at_the_edge_that_was_meant_in_either_direction(
    light: None, direction: Qt.LayoutDirection
) -> None:
    assert inked("Ana Ruiz", direction, LEFT)[1] < 200
    assert inked("Ana Ruiz", direction, RIGHT)[0] > 200


@pytest.mark.manner(81)
def test_a_text_keeps_its_own_direction_where_the_window_is_mirrored(light: None) -> None:
    ltr, rtl = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    # An ellipsis ends the text where it is read to, not at the edge where the window begins.
    long = "Director of Monitoring Data, Tidewater Observatory"
    assert inked(long, rtl, LEFT, width=150) == inked(long, ltr, LEFT, width=150)


def test_a_line_gives_as_many_of_its_parts_as_fit_whole(light: None) -> None:
    font = fonts.drawn("small")
    text = "30 min · 12:30 Oslo (CET), 15:00 at home"

    def parts(fitting: str) -> str:
        return paint.whole_parts(text, font, paint.width_of(fitting, font) + 1)

    assert parts(text) == text
    assert parts("30 min · 12:30 Oslo (CET), 15:0") == "30 min · 12:30 Oslo (CET)"
    assert parts("30 min · 12") == "30 min"
    assert parts("30 m") == ""

"""Cards in a real window: dropped, read, looked over, filed, and all of it taken back."""

import os
import signal
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.cards import extra
from crm_app.cards.card import Card, Read, SeenLine, Side, Value
from crm_app.store import card_pile, cards, corrections, people
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.cards.page import CardsPage
from crm_app.ui.widgets.banner import Banner
from crm_app.work import card_taking
from tests.cards import making
from tests.ui.conftest import OpenWindow

SLOW = 120_000
NAMES = ("Anna Miller", "Peter Carter", "Susan Walker")


def picture(folder: Path, name: str, mail: str) -> Path:
    drawn = Image.new("RGB", (1050, 600), "white")
    draw = ImageDraw.Draw(drawn)
    for top, size, words in (
        (80, 64, name), (170, 40, "Head of Sales"), (300, 44, "Larkspur Robotics Ltd"), (420, 36, mail),
        (480, 36, "Tel: +44 20 7946 0001"),
    ):  # fmt: skip
        draw.text((80, top), words, fill="black", font=making.font(0, size))
    path = folder / f"{name.split(' ', maxsplit=1)[0].lower()}.png"
    drawn.save(path)
    return path


def drop(window: MainWindow, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = QPointF(window.rect().center())
    QApplication.sendEvent(window, QDragEnterEvent(middle.toPoint(), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(middle, copy, data, left, none))


def take_in(window: MainWindow, qtbot: QtBot, *files: Path, count: int) -> CardsPage:
    """Drop pictures, and have them read; where the parts for that are missing, what is read is put in by hand."""
    drop(window, *files)
    qtbot.waitUntil(lambda: card_pile.counts(window.session.book)[""] == count, timeout=SLOW)
    if extra.is_there():
        qtbot.waitUntil(lambda: not window.card_keeping.reading.under_way, timeout=SLOW)
    else:
        for number in card_pile.unread(window.session.book):
            name = card_pile.get(window.session.book, number).sides[0].original.removesuffix(".png")
            with window.session.edit("Read"):
                card_taking.tell(window.session.book, number, stand_in(name))
    return window.card_keeping.page


def stand_in(file: str) -> Read:
    name = next(name for name in NAMES if name.lower().startswith(file))
    texts = (name, "Head of Sales", "Larkspur Robotics Ltd", f"{file}@larkspur.example", "Tel: +44 20 7946 0001")
    boxes = [((80.0, top), (800.0, top), (800.0, top + 50), (80.0, top + 50)) for top in (80, 170, 300, 420, 480)]
    seen = tuple(SeenLine(text, 0.98, box, 0) for text, box in zip(texts, boxes, strict=True))
    values = [Value(text, 0.98, (box,)) for text, box in zip(texts, boxes, strict=True)]
    card = Card(name=values[0], title=values[1], organisation=values[2], emails=(values[3],), lines=seen)
    return Read(card, (Side(1050, 600, 0.0),))


def show(page: CardsPage, name: str) -> None:
    number = next(row.id for row in card_pile.rows_of(page._session.book, page.model.ids) if row.name == name)
    page.show_record(number)


@pytest.mark.manner(48)
@pytest.mark.manner(33)
def test_three_pictures_dropped_one_field_clicked_two_filed_and_all_taken_back(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.resize(1280, 800)
    book = window.session.book
    files = [picture(tmp_path, name, f"{name.split(' ')[0].lower()}@larkspur.example") for name in NAMES]
    before = [file.read_bytes() for file in files]
    page = take_in(window, qtbot, *files, count=3)
    assert window.shell.page == "cards"
    assert {row.name for row in card_pile.rows_of(book, page.model.ids)} == set(NAMES)

    show(page, "Anna Miller")
    review = page.review
    (organisation,) = review.fields.of("organisation")
    organisation.line.setFocus()
    organisation.line.clear()
    line = next(at for at, seen in enumerate(review._lines) if "Larkspur" in str(seen["text"]))
    qtbot.waitUntil(lambda: not review.canvas._image.isNull(), timeout=SLOW)
    qtbot.mouseClick(review.canvas, Qt.MouseButton.LeftButton, pos=review.canvas.place_of(line).toPoint())
    assert organisation.text == "Larkspur Robotics Ltd"
    qtbot.keyClick(organisation.line, Qt.Key.Key_Return)
    anna = people.find(book, "Anna Miller")
    assert people.jobs_of(book, anna)[0].organisation_name == "Larkspur Robotics Ltd"
    assert [card.state for card in cards.of_person(book, anna)] == ["filed"]

    show(page, "Peter Carter")
    review.save.click()
    assert people.find(book, "Peter Carter")
    assert not page.in_review
    assert card_pile.counts(book) == {"": 3, card_pile.INBOX: 1, card_pile.FILED: 2}

    for _ in range(8):  # adding, reading, filing twice, and no more
        window.commands["undo"].trigger()
    assert book.value("SELECT count(*) FROM person") == 0
    assert card_pile.counts(book)[""] == 0
    assert [file.read_bytes() for file in files] == before


def test_the_same_picture_twice_is_one_card_and_two_together_are_its_sides(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    front = picture(tmp_path, NAMES[0], "anna@larkspur.example")
    back = picture(tmp_path, NAMES[1], "peter@larkspur.example").rename(tmp_path / "anna_back.png")
    page = take_in(window, qtbot, back, front, count=1)
    (row,) = card_pile.rows_of(window.session.book, page.model.ids)
    assert [side.original for side in row.sides] == ["anna.png", "anna_back.png"]
    drop(window, front)
    qtbot.waitUntil(lambda: window.toast.label.text() == "This picture is a card already.", timeout=SLOW)
    assert card_pile.counts(window.session.book)[""] == 1


def test_who_is_in_the_book_already_is_recognised_and_gets_the_card(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    book = window.session.book
    with window.session.edit("Add"):
        anna = people.add(book, name="Anna Miller", emails=["anna@larkspur.example"])
    page = take_in(window, qtbot, picture(tmp_path, NAMES[0], "anna@larkspur.example"), count=1)
    show(page, "Anna Miller")
    assert page.review.whose.person == anna
    assert "Same e-mail" in page.review.whose.why.text()
    page.review.file_and_next()
    assert len(cards.of_person(book, anna)) == 1
    assert people.get(book, anna).jobs[0].title == "Head of Sales"
    assert [detail.text for detail in people.get(book, anna).details if detail.kind == "email"] == [
        "anna@larkspur.example"
    ]


def test_a_line_is_used_as_a_field_by_keys_alone_and_the_correction_is_remembered(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    page = take_in(window, qtbot, picture(tmp_path, NAMES[0], "anna@larkspur.example"), count=1)
    show(page, "Anna Miller")
    review = page.review
    seen = review.fields.of("organisation")[0].read
    at = next(at for at, line in enumerate(review._lines) if "Head" in str(line["text"]))
    review.fold.button.setChecked(True)
    review.lines.list.setCurrentIndex(review.lines.list.model().index(at, 0))
    menu = review.lines.menu()
    next(action for action in menu.actions() if action.text() == "Organisation").trigger()
    assert review.fields.of("organisation")[0].text == "Head of Sales"
    review.file_and_leave()
    assert corrections.meant_by(window.session.book, "organisation", seen) == "Head of Sales"


@pytest.mark.qt_log_ignore("JPEG data")
def test_what_is_no_picture_is_told_and_what_is_broken_is_kept(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    drawing, words, broken = tmp_path / "a.svg", tmp_path / "b.jpg", tmp_path / "c.jpg"
    drawing.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    words.write_text("no picture", encoding="utf-8")
    broken.write_bytes(b"\xff\xd8\xff\xe0" + bytes(40))
    drop(window, drawing, words, broken)
    qtbot.waitUntil(lambda: card_pile.counts(window.session.book)[""] == 1, timeout=SLOW)
    said = " ".join(banner.text for banner in window.findChildren(Banner))
    assert "SVG" in said
    assert "b.jpg" in said
    if extra.is_there():
        qtbot.waitUntil(lambda: not window.card_keeping.reading.under_way, timeout=SLOW)
        (row,) = card_pile.rows_of(window.session.book, window.card_keeping.page.model.ids)
        assert "c.jpg" in row.trouble


@pytest.mark.skipif(not extra.is_there(), reason="nothing reads")
def test_a_reader_that_is_killed_reads_the_card_after_all(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    drop(window, picture(tmp_path, NAMES[0], "anna@larkspur.example"))
    reading = window.card_keeping.reading
    for _ in range(3):
        qtbot.waitUntil(lambda: reading._process.pid is not None, timeout=SLOW)
        os.kill(reading._process.pid or 0, signal.SIGKILL)
    qtbot.waitUntil(lambda: not reading.under_way, timeout=SLOW)
    (row,) = card_pile.rows_of(window.session.book, window.card_keeping.page.model.ids)
    assert row.name == "Anna Miller"

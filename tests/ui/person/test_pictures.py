"""Pictures and files that come to a person: photo, cards, attachments, and what the zone says before."""

import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.store import attachments, cards, people, pictures
from crm_app.ui.pages.person.detail import FILES, OVERVIEW
from crm_app.ui.pages.person.taking import CARD, FILE, PHOTO, Coming
from crm_app.ui.thumbnails import read_upright
from tests.ui.person.conftest import Front, Opened


def held(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(front: Front, data: QMimeData, at: QPoint) -> str:
    """Hold something over the detail, then let it go; answers what the zone said."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, none)
    QApplication.sendEvent(front.detail, enter)
    if not front.detail.dropping.zone.isVisible():
        return ""
    words = front.detail.dropping.zone.accessibleName()
    QApplication.sendEvent(front.detail, QDropEvent(QPointF(at), copy, data, left, none))
    assert not front.detail.dropping.zone.isVisible()
    return words


def black_png(width: int, height: int) -> bytes:
    """A picture that is large only once it is decoded."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x01\x00\x00\x00\x00"
    lines = zlib.compress(b"\x00" * ((width + 7) // 8 + 1) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def photo_of(front: Front) -> str | None:
    found: str | None = people.get(front.book, front.ana).columns["photo"]
    return found


def on_portrait(front: Front) -> QPoint:
    portrait = front.detail.header.portrait
    return portrait.mapTo(front.detail, portrait.rect().center())


def test_a_picture_dropped_on_the_portrait_becomes_the_photo(front: Front, picture: Path, qtbot: QtBot) -> None:
    assert drop(front, held(picture), on_portrait(front)) == "Make this the photo of Ana Ruiz"
    qtbot.waitUntil(lambda: bool(photo_of(front)))
    assert pictures.sound(front.book.folder, photo_of(front) or "")
    assert front.undo() == "Photo of Ana Ruiz"
    assert photo_of(front) is None


def test_elsewhere_the_zone_says_card_and_on_the_tab_of_files_file(front: Front, picture: Path, qtbot: QtBot) -> None:
    below = QPoint(200, 400)
    assert drop(front, held(picture), below) == "Keep this picture as a card of Ana Ruiz"
    qtbot.waitUntil(lambda: len(cards.of_person(front.book, front.ana)) == 1)
    front.detail.tabs.setCurrentIndex(FILES)
    assert drop(front, held(picture), below) == "Attach card.png to Ana Ruiz"
    qtbot.waitUntil(lambda: len(attachments.of_person(front.book, front.ana)) == 1)


def test_another_file_is_attached_and_people_are_left_to_the_window(front: Front, tmp_path: Path, qtbot: QtBot) -> None:
    article, card = tmp_path / "article.pdf", tmp_path / "people.vcf"
    article.write_bytes(b"%PDF-1.7 made up")
    card.write_text("BEGIN:VCARD\nEND:VCARD\n")
    assert drop(front, held(article), QPoint(200, 400)) == "Attach article.pdf to Ana Ruiz"
    qtbot.waitUntil(lambda: len(attachments.of_person(front.book, front.ana)) == 1)
    assert drop(front, held(card), QPoint(200, 400)) == ""
    assert front.window.receiving.drops.zone.isVisible()


@pytest.mark.manner(50)
def test_a_pasted_picture_becomes_a_card_or_on_the_portrait_the_photo(front: Front, qtbot: QtBot) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill("#22cc22")
    QGuiApplication.clipboard().setImage(image)
    front.window.people.table.setFocus()
    qtbot.keyClick(front.window.people.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(cards.of_person(front.book, front.ana)) == 1)
    front.detail.header.portrait.setFocus()
    qtbot.keyClick(front.detail.header.portrait, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(photo_of(front)))


@pytest.mark.manner(50)
def test_a_pasted_picture_goes_to_the_person_even_from_a_field(front: Front, qtbot: QtBot) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill("#2222cc")
    QGuiApplication.clipboard().setImage(image)
    field = front.detail.overview.reach.ways.lines[0].text
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(cards.of_person(front.book, front.ana)) == 1)
    assert field.text() == "ana@noaa.example"


@pytest.mark.manner(50)
def test_pasted_text_is_offered_as_a_new_contact_and_a_vcard_is_taken_in(front: Front, qtbot: QtBot) -> None:
    table = front.window.people.table
    table.setFocus()
    QGuiApplication.clipboard().setText("Mei Tanaka\nBioinformatician\nNIH")
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    panel = front.window.person_doing._panel
    assert panel is not None
    assert panel.line.understood.organisation == "NIH"
    panel.put_away()
    table.setFocus()
    QGuiApplication.clipboard().setText("BEGIN:VCARD\nVERSION:3.0\nFN:Mei Tanaka\nN:Tanaka;Mei;;;\nEND:VCARD")
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: front.window.shell.page == "taking_in")


@pytest.mark.manner(56)
def test_the_same_picture_twice_is_recognised(front: Front, picture: Path, qtbot: QtBot) -> None:
    thing = [Coming(picture.name, picture)]
    front.detail.take(thing, CARD)
    qtbot.waitUntil(lambda: len(cards.of_person(front.book, front.ana)) == 1)
    with qtbot.waitSignal(front.detail.said) as told:
        front.detail.take(thing, CARD)
    assert told.args == ["This card of Ana Ruiz is there already."]
    assert len(cards.of_person(front.book, front.ana)) == 1


@pytest.mark.manner(53)
@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("IMG_1.HEIC", b"\x00\x00\x00\x18ftypheic" + b"\x00" * 40, "Most compatible"),
        ("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        ("card.png", b"no picture at all", "no picture"),
    ],
)
def test_what_cannot_be_a_card_is_refused_with_what_to_do(
    front: Front, tmp_path: Path, qtbot: QtBot, *, name: str, data: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    front.detail.take([Coming(name, path)], CARD)
    qtbot.waitUntil(lambda: any(says in text for text in front.window.shell.banners.texts()))
    assert cards.of_person(front.book, front.ana) == []


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(
    front: Front, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(black_png(9000, 9000))
    front.detail.take([Coming(path.name, path)], PHOTO)
    qtbot.waitUntil(lambda: any("81 megapixels" in text for text in front.window.shell.banners.texts()))
    assert photo_of(front) is None


@pytest.mark.manner(51)
def test_a_picture_is_shown_as_it_was_held_and_never_changed(front: Front, tmp_path: Path, qtbot: QtBot) -> None:
    from PIL import Image

    path = tmp_path / "turned.jpg"
    image = Image.new("RGB", (60, 30), "red")
    exif = image.getexif()
    exif[0x0112] = 6  # the camera was turned by 90 degrees
    image.save(path, exif=exif)
    before = path.read_bytes()
    front.detail.take([Coming(path.name, path)], CARD)
    qtbot.waitUntil(lambda: len(cards.of_person(front.book, front.ana)) == 1)
    file = cards.of_person(front.book, front.ana)[0].sides[0]
    shown = read_upright(pictures.path_of(front.book.folder, file))
    assert (shown.width(), shown.height()) == (30, 60)
    assert pictures.path_of(front.book.folder, file).read_bytes() == before
    assert path.read_bytes() == before


def test_the_strip_shows_sides_and_what_can_be_done_with_them(
    front: Front, picture: Path, tmp_path: Path, outside: Opened, qtbot: QtBot
) -> None:
    front.detail.tabs.setCurrentIndex(OVERVIEW)
    front.detail.take([Coming(picture.name, picture)], CARD)
    strip = front.detail.overview.cards
    qtbot.waitUntil(lambda: strip.sides != [] and strip.sides[0].isVisible())
    side = strip.sides[0]
    middle = side.rect().center()
    qtbot.waitUntil(lambda: side.grab().toImage().pixelColor(middle).name() == "#cc2222")
    side.click()
    assert outside.urls[0].fileName() == "Card of Ana Ruiz.png"
    menu = {action.text(): action for action in strip.menu_of(side).actions()}
    menu["Make this the photo"].trigger()
    assert photo_of(front) == side.file
    qtbot.keyClick(side, Qt.Key.Key_Delete)
    assert cards.of_person(front.book, front.ana) == []
    assert "Remove a card" in front.window.toast.label.text()


def test_a_file_is_opened_as_a_copy_saved_hidden_and_removed(
    front: Front, tmp_path: Path, outside: Opened, qtbot: QtBot
) -> None:
    cv = tmp_path / "cv.txt"
    cv.write_text("made up")
    front.detail.tabs.setCurrentIndex(FILES)
    front.detail.take([Coming(cv.name, cv)], FILE)
    files = front.detail.files
    qtbot.waitUntil(lambda: len(files.kept.lines) == 1)
    line = files.kept.lines[0]
    line.name.click()
    opened = Path(outside.urls[0].toLocalFile())
    assert (opened.name, opened.read_text()) == ("cv.txt", "made up")
    assert front.book.folder not in opened.parents, "what the book keeps is never handed out"
    files.kept.save_copy(line, tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_text() == "made up"
    menu = {action.text(): action for action in files.kept.menu_of(line).actions()}
    menu["Private"].trigger()
    assert attachments.of_person(front.book, front.ana)[0].private
    menu["Remove"].trigger()
    assert attachments.of_person(front.book, front.ana) == []
    assert files.empty.isVisible()


@pytest.mark.parametrize(
    "named",
    [("helper.desktop", "[Desktop Entry]"), ("CV.pdf.EXE", "made up"), ("set up.sh", "echo"), ("notes", "#!/bin/sh")],
)
def test_a_file_that_could_run_is_shown_in_its_folder_and_not_opened(
    front: Front, tmp_path: Path, outside: Opened, qtbot: QtBot, named: tuple[str, str]
) -> None:
    name, content = named
    (tmp_path / name).write_text(content)
    front.detail.tabs.setCurrentIndex(FILES)
    front.detail.take([Coming(name, tmp_path / name)], FILE)
    kept = front.detail.files.kept
    qtbot.waitUntil(lambda: len(kept.lines) == 1)
    kept.lines[0].name.click()
    [shown] = outside.urls
    assert [path.name for path in Path(shown.toLocalFile()).iterdir()] == [name], "the folder, with the copy in it"
    assert front.window.toast.label.text().startswith(f"{name} could run as a program")


def test_a_folder_is_no_file(front: Front, tmp_path: Path) -> None:
    assert drop(front, held(tmp_path), QPoint(200, 400)) == ""

"""Pictures and files that come to a person: looked at, put into the book's folder beside the window, then filed."""

import mimetypes
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter

from crm_app.domain import media
from crm_app.errors import CrmError, Unusable
from crm_app.store import attachments, cards, people, pictures
from crm_app.store.book import Book
from crm_app.ui import sentences
from crm_app.ui.jobs import Job
from crm_app.ui.pages.person.part import Desk
from crm_app.ui.thumbnails import pixels

CARD, PHOTO, FILE = "card", "photo", "file"
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".bmp", ".heic", ".heif", ".svg"})


@dataclass(frozen=True, slots=True)
class Coming:
    """Something that was dropped, pasted or chosen: its name, and either where it lies or the picture itself."""

    name: str
    path: Path | None = None
    image: QImage | None = None

    @property
    def is_picture(self) -> bool:
        """Whether it looks like a picture; what it really is, its bytes tell."""
        return self.image is not None or Path(self.name).suffix.lower() in PICTURES


@dataclass(frozen=True, slots=True)
class Kept:
    """A file as it lies in the book's folder."""

    name: str
    file: str
    media: str
    size: int


def coming(data: QMimeData) -> list[Coming]:
    """What there is to be taken in something dropped or pasted: local files, else a picture."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return [Coming(path.name, path) for path in paths if path.is_file()]
    image = data.imageData() if data.hasImage() else None
    return [Coming(_tr("Pasted picture.png"), image=image)] if isinstance(image, QImage) and not image.isNull() else []


class Taking(QObject):
    """Takes things in for whoever is in front when they come."""

    did = Signal(str)
    said = Signal(str)
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def take(self, things: list[Coming], as_: str, *, person: int, name: str, side_of: int = 0) -> None:
        """File pictures as a card or the photo, or anything as a file; `side_of` is a card that gets another side."""
        book = self._desk.book

        def work(_job: Job[list[Kept]]) -> list[Kept]:
            try:
                return [keep(book, thing, as_) for thing in things]
            finally:
                book.release()

        done = partial(self._file, as_, person, name, side_of)
        self._desk.jobs.start(work, done=done, failed=self._say)

    def _say(self, error: Exception) -> None:
        if not isinstance(error, CrmError):
            raise error
        self.refused.emit(sentences.said(error))

    def _file(self, as_: str, person: int, name: str, side_of: int, kept: list[Kept]) -> None:
        if as_ == PHOTO:
            self._do(_tr("Photo of {name}").format(name=name), partial(_set_photo, person, kept[0]))
        elif as_ == FILE:
            what = kept[0].name if len(kept) == 1 else _tr("{count} files").format(count=len(kept))
            self._do(_tr("Attach {what} to {name}").format(what=what, name=name), partial(_attach, person, kept))
        else:
            self._file_cards(person, name, side_of, kept)

    def _file_cards(self, person: int, name: str, side_of: int, kept: list[Kept]) -> None:
        book = self._desk.book
        fresh = []
        for one in kept:
            there = cards.with_picture(book, one.file)
            if there is None:
                fresh.append(one)
            elif there[1] == person:
                self.said.emit(_tr("This card of {name} is there already.").format(name=name))
            else:
                other = people.name_of(book, there[1]) or _tr("nobody yet")
                self.said.emit(_tr("This picture is a card already: of {name}.").format(name=other))
        if fresh:
            label = _tr("Add a card of {name}").format(name=name)
            self._do(label, partial(_add_cards, person, side_of, fresh))

    def _do(self, label: str, change: Callable[[Book], object]) -> None:
        def whole(book: Book) -> bool:
            change(book)
            return True

        if self._desk.saving.do(label, whole):
            self.did.emit(label)


def keep(book: Book, thing: Coming, as_: str) -> Kept:
    """Put one thing into the book's folder; runs beside the window. Raises Unusable with what to do instead."""
    data = _bytes(thing, book)
    if as_ == FILE:
        file = attachments.keep(book, data, thing.name)
        guessed = media.kind_of(data) or mimetypes.guess_type(thing.name)[0] or ""
        return Kept(thing.name, file, guessed, len(data))
    kind = media.picture_kind(data, thing.name)
    size = pixels(data)
    if not size.isValid():
        raise Unusable(media.STRANGE.format(name=thing.name))
    media.refuse_huge(size.width(), size.height(), thing.name)
    return Kept(thing.name, pictures.add(book.folder, data, kind), kind, len(data))


def _bytes(thing: Coming, book: Book) -> bytes:
    if thing.image is not None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(thing.image)
        return bytes(buffer.data().data())
    if thing.path is None:
        raise Unusable(media.STRANGE.format(name=thing.name))
    try:
        attachments.refuse_large(book, thing.path.stat().st_size, thing.name)
        return thing.path.read_bytes()
    except OSError as refused:
        raise Unusable(f"“{thing.name}” cannot be read ({refused.strerror}).") from refused


def _set_photo(person: int, kept: Kept, book: Book) -> None:
    people.change(book, person, photo=kept.file)


def _attach(person: int, kept: list[Kept], book: Book) -> None:
    for one in kept:
        attachments.add(book, one.file, name=one.name, media=one.media, length=one.size, person=person)


def _add_cards(person: int, side_of: int, kept: list[Kept], book: Book) -> None:
    for one in kept:
        if side_of:
            cards.add_side(book, side_of, one.file, one.media)
        else:
            cards.add(book, [(one.file, one.media)], person=person)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Taking", text)

"""Cards on their way into the book: pictures read next door, and kept in the inbox of cards with what was read."""

import json
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crm_app.cards import kinds
from crm_app.cards.card import Read
from crm_app.cards.process import CardProcess
from crm_app.errors import Unusable
from crm_app.store import cards, pictures
from crm_app.store.book import Book

_LARGEST = 100 * 2**20
_BACK = re.compile(
    r"^(?P<front>.+?)[ _-](?:back|rück|rueck|rückseite|rueckseite|verso|reverse|hinten|b)$", re.IGNORECASE
)
_FRONT = re.compile(r"[ _-](?:front|vorn|vorne|recto|a)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CardResult:
    """What became of the pictures of one card: what was read, or the sentence why nothing was; `seconds` it took."""

    files: tuple[Path, ...]
    read: Read | None
    trouble: str
    seconds: float

    def as_json(self) -> dict[str, Any]:
        """As `card --json` prints it."""
        said: dict[str, Any] = {"file": str(self.files[0])}
        if len(self.files) > 1:
            said["files"] = [str(path) for path in self.files]
        if self.read is None:
            return said | {"error": self.trouble}
        troubles = [side.problem for side in self.read.sides if side.problem]
        return (
            said
            | self.read.card.as_json()
            | ({"problems": troubles} if troubles else {})
            | {"seconds": round(self.seconds, 2)}
        )


def read_all(groups: Sequence[Sequence[Path]], process: CardProcess | None = None) -> Iterator[CardResult]:
    """Read cards one after the other, each the pictures of its sides, in one process next door."""
    own = process or CardProcess(polite=False)
    try:
        for group in groups:
            yield _read(tuple(group), own)
    finally:
        if process is None:
            own.close()


def _read(files: tuple[Path, ...], process: CardProcess) -> CardResult:
    began = time.monotonic()
    try:
        for path in files:
            refuse(path)
        read = process.read([(path.name, path) for path in files])
    except Unusable as error:
        return CardResult(files, None, str(error), time.monotonic() - began)
    return CardResult(files, read, "", time.monotonic() - began)


def refuse(path: Path) -> None:
    """Raise Unusable for what is no file, or too large a one."""
    if not path.is_file():
        raise Unusable(f"“{path.name}” is not a file that can be read; check its name.")
    if path.stat().st_size > _LARGEST:
        raise Unusable(f"“{path.name}” is larger than {_LARGEST // 2**20} MB; save it smaller and add it again.")


def paired(files: Sequence[Path]) -> list[list[Path]]:
    """Pictures by cards: "ana_back.jpg" is the other side of "ana.jpg" or "ana_front.jpg", all others stand alone."""
    fronts = {_FRONT.sub("", path.stem).casefold(): path for path in files if not _BACK.match(path.stem)}
    groups: dict[Path, list[Path]] = {}
    for path in sorted(files, key=lambda path: bool(_BACK.match(path.stem))):
        back = _BACK.match(path.stem)
        front = fronts.get(back["front"].casefold()) if back else None
        groups.setdefault(path if front is None else front, []).append(path)
    return sorted(groups.values(), key=lambda group: list(files).index(group[0]))


def keep(book: Book, result: CardResult) -> tuple[str, bool]:
    """Keep a card in the inbox as one history entry; answers its uid, and whether it is new: a picture that is there
    already makes no second card. Raises Unusable for what is no picture at all.
    """
    kept = [keep_picture(book.folder, path) for path in result.files]
    there = next((found for file, _ in kept if (found := cards.with_picture(book, file))), None)
    if there is not None:
        return cards.uid_of(book, there[0]), False
    card = result.read.card if result.read else None
    name = card.name.text if card and card.name.text else ""
    with book.edit(f"Add the card of {name}" if name else f"Add the card {result.files[0].name}"):
        number = cards.add(
            book, [], state="read" if card else "unread", trouble=result.trouble, text=card.text if card else "",
            fields=fields_of(result.read) if result.read else "",
        )  # fmt: skip
        for place, (file, media) in enumerate(kept):
            cards.add_side(book, number, file, media, original=result.files[place].name, **side_of(result.read, place))
    return cards.uid_of(book, number), True


def keep_picture(folder: Path, path: Path) -> tuple[str, str]:
    """Put a picture into a book's folder, untouched; answers its name there and its media type. Raises Unusable for
    what is no picture at all.
    """
    try:
        data = path.read_bytes()
    except OSError as refused:
        raise Unusable(f"“{path.name}” cannot be read ({refused.strerror}).") from refused
    kind = kinds.kind(data, path.name)
    return pictures.add(folder, data, kind), kind


def fields_of(read: Read) -> str:
    """What was read, with all that the review needs."""
    said = read.card.as_json()
    said.pop("text")
    angles = [round(side.angle, 2) for side in read.sides]
    lines = [
        {"text": line.text, "confidence": line.confidence, "box": line.box, "side": line.side}
        for line in read.card.lines
    ]
    return json.dumps(said | {"angles": angles, "lines": lines}, ensure_ascii=False)


def side_of(read: Read | None, place: int) -> dict[str, str]:
    """What is known of one side: its text, and its corners in the picture with the size they count in."""
    if read is None or place >= len(read.sides):
        return {}
    side = read.sides[place]
    text = "\n".join(line.text for line in read.card.lines if line.side == place)
    where = {"width": side.width, "height": side.height, "angle": round(side.angle, 2), "corners": side.corners}
    return {"text": text, "corners": json.dumps(where)}

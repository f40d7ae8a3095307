"""The list of a book's automatic backups."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale, QObject
from typing_extensions import override

from crm_app.store import retention
from crm_app.store.book import Book
from crm_app.ui import formats, own_clock
from crm_app.ui.models.blocks import BlockModel
from crm_app.ui.models.columns import Column

WHEN, SIZE, STATE = "when", "size", "state"


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup: its file, when it was made, its bytes, and whether it was read through since (None for not yet)."""

    path: Path
    at: datetime
    size: int
    sound: bool | None


class BackupModel(BlockModel[BackupRow]):
    """When, how large, and whether it reads back whole; numbered from 1, the newest first."""

    def __init__(self, book: Book, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        tr = partial(QCoreApplication.translate, "BackupModel")
        columns = (
            Column(WHEN, tr("Made"), 2.0, ordered=False),
            Column(SIZE, tr("Size"), ordered=False),
            Column(STATE, tr("Reads back"), 1.6, ordered=False),
        )
        super().__init__(columns, parent)
        self._book = book
        self._clock = clock
        self._sound: dict[Path, bool] = {}
        self._rows: list[BackupRow] = []

    def reload(self) -> None:
        """Look into the folder again."""
        found = [(path, retention.time_of(path)) for path in retention.automatic(self._book.folder)]
        self._rows = [
            BackupRow(path, at, path.stat().st_size, self._sound.get(path))
            for path, at in found
            if at and path.exists()
        ]
        self.set_ids(range(1, len(self._rows) + 1))

    def mark(self, sound: dict[Path, bool]) -> None:
        """Say which of them were read through, and whether they are whole."""
        self._sound.update(sound)
        self.reload()

    def of(self, number: int) -> BackupRow:
        """The backup behind a number of this list."""
        return self._rows[number - 1]

    @override
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, BackupRow]]:
        return ((number, self._rows[number - 1]) for number in ids)

    @override
    def text(self, row: BackupRow, key: str) -> str:
        match key:
            case "when":
                return self.when(row.at)
            case "size":
                return size(row.size)
            case _:
                words = {None: self.tr("Verified when made"), True: self.tr("Verified now"), False: self.tr("Damaged")}
                return words[row.sound]

    @override
    def tip(self, row: BackupRow, key: str) -> str:
        return row.path.name if key == WHEN else self.text(row, key)

    def when(self, at: datetime) -> str:
        """A moment on the owner's clock: "Yesterday, 10:00"."""
        return moment(at, own_clock.own_zone(self._book), now=self._clock())


def moment(at: datetime, zone: str, *, now: datetime) -> str:
    """A moment on the clock of a zone, its day in a word where it is near."""
    there, today = at.astimezone(ZoneInfo(zone)), now.astimezone(ZoneInfo(zone)).date()
    return f"{formats.day(there.date(), today=today)}, {formats.clock_of(there)}"


def size(number: int) -> str:
    """Bytes in words: "1.2 MB"."""
    return formats.locale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)

"""Work on the files of a book, for which nobody may have it open: restoring, recovering, moving."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from crm_app.store.book import system_clock


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, in words, and where the book is now."""

    words: str
    folder: Path


class FileWork(Protocol):
    """What is to be done with the files of a book."""

    def sentence(self) -> str:
        """What is under way, in words."""

    def run(self, folder: Path) -> Done:
        """Do it, in a thread; raises CrmError, and the book is then as it was."""


@dataclass(frozen=True, slots=True)
class Restore:
    """A backup takes the place of the book, which is kept."""

    source: Path

    def sentence(self) -> str:
        """What is under way, in words."""
        return _tr("Restoring {name}").format(name=self.source.name)

    def run(self, folder: Path) -> Done:
        """Verify the backup, keep the book, put the backup in its place."""
        from crm_app.store import backups

        return Done(str(backups.restore(folder, self.source, system_clock())), folder)


@dataclass(frozen=True, slots=True)
class Recover:
    """What can be saved of a damaged book is put together."""

    def sentence(self) -> str:
        """What is under way, in words."""
        return _tr("Recovering what can be saved")

    def run(self, folder: Path) -> Done:
        """Keep every byte, save what reads, fill up from the newest good backup."""
        from crm_app.store import recovery

        return Done(" ".join(recovery.recover(folder, system_clock()).words), folder)


@dataclass(frozen=True, slots=True)
class Move:
    """The book goes to another folder."""

    target: Path

    def sentence(self) -> str:
        """What is under way, in words."""
        return _tr("Moving the book to {place}").format(place=self.target)

    def run(self, folder: Path) -> Done:
        """Back up, copy, verify, and put the old one aside."""
        from crm_app.store import moving

        moved = moving.move(folder, self.target, system_clock())
        return Done(str(moved), moved.folder)


def _tr(text: str) -> str:
    return QCoreApplication.translate("file_work", text)

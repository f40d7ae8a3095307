"""People on their way out: dragged or copied as vCards and as text, or saved to a file; who is private stays."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_app.errors import CrmError
from crm_app.store import people
from crm_app.store.book import Book
from crm_app.ui import formats
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.widgets.row_drops import pack

_SINGLE = 20
"""Up to so many people each get a file of their own; more go into one."""
_LARGE = 1_000
"""From here on people are written in a job, and a drag, which cannot wait, carries them inside the window alone."""
_ONE_LINE = str.maketrans("\t\r\n", "   ")
"""What would begin another cell or row where the text is pasted."""
_BAD_IN_NAMES = '/\\:*?"<>|\0'


Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Outside:
    """What other programs get: files of vCards, and a line for each person who is not private."""

    files: list[Path]
    lines: list[str]


class Packing(QObject):
    """What the selected people become outside of the list."""

    said = Signal(str)

    def __init__(self, book: Book, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._book, self._jobs = book, jobs
        self._folder: QTemporaryDir | None = None

    def packed(self, chosen: Sequence[int]) -> QMimeData | None:
        """People as ids for this window, as files and as text for others; None for nobody."""
        if not chosen:
            return None
        if len(chosen) >= _LARGE:
            return self._data(chosen, _Outside([], []))
        return self._data(chosen, self._outside(chosen))

    def _data(self, chosen: Sequence[int], outside: "_Outside") -> QMimeData:
        data = QMimeData()
        pack(data, "person", chosen)
        if outside.files:
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in outside.files])
        if outside.lines:
            data.setText("\n".join(outside.lines))
        return data

    def _outside(self, chosen: Sequence[int]) -> "_Outside":
        try:
            files = self._files(chosen)
        except CrmError:  # no room for files: the lines go all the same
            files = []
        return _Outside(files, self._lines(chosen))

    def _lines(self, chosen: Sequence[int]) -> list[str]:
        """Name, role, organisation, e-mail of each who is not private, as a spreadsheet may safely take them."""
        from crm_app.exchange.csvfiles.guard import guard
        from crm_app.store import outgoing

        lines = []
        for one in outgoing.people(self._book, chosen):
            parts = (one.name, one.title, one.organisation, *one.texts("email")[:1])
            lines.append("\t".join(guard(part.translate(_ONE_LINE)) for part in parts if part))
        return lines

    def copy(self, chosen: Sequence[int]) -> None:
        """Put them on the clipboard, as vCards and as text."""
        if not chosen:
            return

        def copied(outside: _Outside) -> None:
            QGuiApplication.clipboard().setMimeData(self._data(chosen, outside))
            self.said.emit(self._told(self.tr("Copied {name}"), chosen, len(outside.lines)))

        if len(chosen) < _LARGE:
            copied(self._outside(chosen))
        else:
            self._do_aside(lambda: self._outside(chosen), copied)

    def _do_aside(self, work: Callable[[], Result], done: Callable[[Result], object]) -> None:
        def aside(_job: Job[Result]) -> Result:
            try:
                return work()
            finally:
                self._book.release()

        self._jobs.start(aside, done=done)

    def export(self, chosen: Sequence[int]) -> None:
        """Save them as a vCard file."""
        from crm_app.work import exporting

        if not chosen:
            return
        window = self.parent()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(Path(documents) / f"{self._file_name(chosen)}.vcf")
        title, kinds = self.tr("Save as vCard"), self.tr("vCard (*.vcf);;CSV (*.csv)")
        target, _kind = QFileDialog.getSaveFileName(
            window if isinstance(window, QWidget) else None, title, start, kinds
        )
        if target:
            self._do_aside(
                lambda: exporting.export_people(self._book, Path(target), chosen=chosen),
                lambda written: self.said.emit(self._told(self.tr("Saved {name}"), chosen, written)),
            )

    def print(self, chosen: Sequence[int]) -> None:
        """Ask how they go on paper, and save that as PDF."""
        from crm_app.ui.dialogs.print_people import PrintPeople

        window = self.parent()
        if not chosen or not isinstance(window, QWidget):
            return
        dialog = PrintPeople(window)
        dialog.accepted.connect(lambda: self._print_as(chosen, dialog.kind, notes=dialog.with_notes))
        dialog.open()

    def _print_as(self, chosen: Sequence[int], kind: str, *, notes: bool) -> None:
        from crm_app.ui import language, paper_words
        from crm_app.work import printed

        window = self.parent()
        name = dict(paper_words.kinds())[kind]
        over = window if isinstance(window, QWidget) else None
        asked, _kind = QFileDialog.getSaveFileName(over, name, f"{name}.pdf", "PDF (*.pdf)")
        if not asked:
            return
        target, spoken = Path(asked), language.locale().name()

        def work() -> str:
            made = printed.render(self._book, kind, chosen, notes=notes, locale=spoken)
            printed.save(self._book, target, made.pdf)
            return paper_words.told(target, made.chosen)

        self._do_aside(work, self.said.emit)

    def _told(self, words: str, chosen: Sequence[int], out: int) -> str:
        name = self._file_name(chosen)
        private = len(chosen) - out
        if private:
            kept = self.tr("{count} private left out").format(count=formats.count(private))
            return f"{words.format(name=name)} · {kept}"
        return words.format(name=name)

    def _files(self, chosen: Sequence[int]) -> list[Path]:
        """VCards in a folder of our own that goes with the window."""
        from crm_app.work import exporting

        if self._folder is None:
            self._folder = QTemporaryDir()
        groups = [[one] for one in chosen] if len(chosen) <= _SINGLE else [list(chosen)]
        files: list[Path] = []
        for group in groups:
            path = self._free(Path(self._folder.path()) / f"{self._file_name(group)}.vcf", files)
            if exporting.export_people(self._book, path, chosen=group):
                files.append(path)
            else:
                path.unlink(missing_ok=True)
        return files

    def _file_name(self, chosen: Sequence[int]) -> str:
        name = people.name_of(self._book, chosen[0]) if len(chosen) == 1 else self.tr("{count} people")
        name = name.format(count=formats.count(len(chosen))) if len(chosen) > 1 else name
        return "".join("_" if sign in _BAD_IN_NAMES else sign for sign in name).strip(". ")[:80] or "person"

    @staticmethod
    def _free(path: Path, taken: list[Path]) -> Path:
        number, free = 1, path
        while free in taken:
            number += 1
            free = path.with_name(f"{path.stem} {number}{path.suffix}")
        return free

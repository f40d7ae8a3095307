"""People on their way out: dragged or copied as vCards and as text, or saved to a file; who is private stays."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_app.store import people
from crm_app.store.book import Book
from crm_app.ui import formats
from crm_app.ui.widgets.row_drops import pack

_SINGLE = 20
"""Up to so many people each get a file of their own; more go into one."""
_BAD_IN_NAMES = '/\\:*?"<>|\0'


class Packing(QObject):
    """What the selected people become outside of the list."""

    said = Signal(str)

    def __init__(self, book: Book, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._folder: QTemporaryDir | None = None

    def packed(self, chosen: Sequence[int]) -> QMimeData | None:
        """People as ids for this window, as files and as text for others; None for nobody."""
        if not chosen:
            return None
        data = QMimeData()
        pack(data, "person", chosen)
        files = self._files(chosen)
        if files:
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
            data.setText(self.text(chosen))
        return data

    def text(self, chosen: Sequence[int]) -> str:
        """A line for each who is not private: name, role, organisation, e-mail."""
        from crm_app.store import outgoing

        lines = []
        for one in outgoing.people(self._book, chosen):
            parts = (one.name, one.title, one.organisation, *one.texts("email")[:1])
            lines.append("\t".join(filter(None, parts)))
        return "\n".join(lines)

    def copy(self, chosen: Sequence[int]) -> None:
        """Put them on the clipboard, as vCards and as text."""
        data = self.packed(chosen)
        if data is not None:
            QGuiApplication.clipboard().setMimeData(data)
            self.said.emit(self._told(self.tr("Copied {name}"), chosen))

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
            exporting.export_people(self._book, Path(target), chosen=chosen)
            self.said.emit(self._told(self.tr("Saved {name}"), chosen))

    def _told(self, words: str, chosen: Sequence[int]) -> str:
        name = self._file_name(chosen)
        private = len(chosen) - len(self.text(chosen).splitlines())
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

"""Everything on its way out at once: a folder that can be read without the program, written in a job."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from crm_app.ui import formats
from crm_app.ui.department import Department, Tools
from crm_app.ui.jobs import Job

if TYPE_CHECKING:
    from crm_app.ui.widgets.banner import Banner
    from crm_app.work.everything import Taken

_KEY = "departing"
_PARTS = 100


class Departing(Department):
    """Asks where to, and says how far it is in a message over the page."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._job: Job[Taken] | None = None
        self._banner: Banner | None = None

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {"take_everything": self.ask}

    def ask(self) -> None:
        """Say what it is, then ask for the folder."""
        from crm_app.ui.dialogs.take_everything import TakeEverything

        dialog = TakeEverything(self.tools.window)
        dialog.accepted.connect(lambda: self._choose(private=dialog.private))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose(self, *, private: bool) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = self.tr("Where the folder shall lie")
        if found := QFileDialog.getExistingDirectory(self.tools.window, title, documents or str(Path.home())):
            self.take(self._free(Path(found)), private=private)

    def _free(self, place: Path) -> Path:
        """An empty folder as it is; in any other a new one, called by the day."""
        if place.is_dir() and not any(place.iterdir()):
            return place
        day = self.tools.book.clock().astimezone().date().isoformat()
        name, number = f"Rapport {day}", 1
        while (target := place / (name if number == 1 else f"{name} {number}")).exists():
            number += 1
        return target

    def take(self, target: Path, *, private: bool) -> None:
        """Write everything to this folder."""
        book = self.tools.book
        self._say(target, 0, _PARTS)

        def work(job: "Job[Taken]") -> "Taken":
            from crm_app.work import everything

            try:
                return everything.take(
                    book, target, private=private, progress=lambda part: job.report(round(part * _PARTS), _PARTS)
                )
            finally:
                book.release()

        self._job = self.tools.jobs.start(
            work,
            done=self._taken,
            failed=self._failed,
            progressed=partial(self._say, target),
            cancelled=self._stopped,
        )
        self.tools.commands.enable("take_everything", on=False)

    def _say(self, target: Path, done: int, total: int) -> None:
        percent = formats.isolated(self.tr("{percent} %").format(percent=done * 100 // total))
        said = self.tr("Writing everything to {folder}, {percent}").format(folder=target.name, percent=percent)
        if self._banner is not None:
            self._banner.label.setText(said)
            return
        self._banner = self.tools.shell.banners.show_message(
            said, tone="info", action=self.tr("Cancel"), on_action=self.cancel, key=_KEY, stays=True
        )

    def cancel(self) -> None:
        """Stop; nothing of the folder stays."""
        if self._job is not None:
            self._job.cancel()

    def _taken(self, taken: "Taken") -> None:
        self._end()
        people = self.tr("1 person") if taken.people == 1 else self.tr("%n people", "", taken.people)
        files = self.tr("%n files", "", taken.files)
        said = self.tr("Everything is in {folder}: {people}, {files}")
        self.said.emit(said.format(folder=taken.folder.name, people=people, files=files))

    def _failed(self, error: Exception) -> None:
        self._end()
        self.tools.problems.show(error)

    def _stopped(self) -> None:
        self._end()
        self.said.emit(self.tr("Stopped; nothing of the folder stays"))

    def _end(self) -> None:
        self._job = self._banner = None
        self.tools.shell.banners.dismiss(_KEY)
        self.tools.commands.enable("take_everything", on=True)

"""What is changed about skills, tasks and events: each thing one step, with its own words in the history."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from crm_app.store import skills
from crm_app.ui.saving import Saving
from crm_app.ui.widgets.skill_rows import SkillRows


class Building(QObject):
    """Stores what rows of skills ask for; `did` names what was taken away and can come back."""

    did = Signal(str)

    def __init__(self, saving: Saving, parent: QObject) -> None:
        super().__init__(parent)
        self._saving = saving

    def follow(self, rows: SkillRows, kind: str) -> None:
        """Do what these rows ask for; what is added there is of this kind, and comes from the meeting in front."""
        rows.added.connect(lambda text: self.add(text, kind))
        rows.typed.connect(self.type)
        rows.finished.connect(self.finish)
        rows.removed.connect(self.remove)

    meeting: int | None = None
    """The meeting out of which it comes; None for none."""

    def add(self, text: str, kind: str) -> None:
        """Something to build."""
        label = self.tr("Build: {what}").format(what=text) if kind != skills.STRENGTH else self.tr("A strength")
        self._saving.add("skill", 0, {"text": text, "kind": kind, "meeting": self.meeting}, label=label)

    def type(self, number: int, column: str, text: str) -> None:
        """Something was typed, or another kind chosen."""
        if column == "text" and not text.strip():
            self.remove(number)
            return
        self._saving.put("skill", number, column, text.strip(), label=self.tr("Change what there is to build"))

    def finish(self, number: int, done: bool) -> None:  # noqa: FBT001  # as the signal gives it
        """It is built, or is not yet."""
        label: Any = self.tr("Built a skill") if done else self.tr("Not built yet")
        self._saving.do(label, lambda book: skills.finish(book, number, done=done))

    def remove(self, number: int) -> None:
        """It is not wanted any more."""
        label = self.tr("Remove something to build")
        self._saving.do(label, lambda book: skills.remove(book, number))
        self.did.emit(label)

"""What to say on the telephone, beside the number; open while a call is the next step, else folded."""

from PySide6.QtCore import Signal
from typing_extensions import override

from crm_app.store import today
from crm_app.ui.pages.letter.script import Script, scripts
from crm_app.ui.pages.person.part import Desk, Part
from crm_app.ui.widgets.fold import Fold


class Calling(Part):
    """Hidden where there is no number."""

    script_wanted = Signal(str, int)
    """A script shall be changed: its kind, for whom."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("What to say on the phone"))
        self.heading.hide()
        self._opened_for = 0
        self.script = Script()
        self.fold = Fold(self.tr("What to say on the phone"), self.script)
        self.box.addWidget(self.fold)
        self.fold.opened.connect(self._fill)
        self.script.copied.connect(self.said)
        self.script.change_wanted.connect(self._change)

    @override
    def refresh(self) -> bool:
        has_number = self.whole is not None and any(one.kind == "phone" for one in self.whole.details)
        if has_number and self._opened_for != self.person:
            self._opened_for = self.person
            steps = today.of_person(self.book, self.person, self.desk.clock())
            self.fold.button.setChecked(any(due.step.what == "phone-call" for due in steps[:1]))
        if has_number and self.fold.button.isChecked():
            self._fill()
        return has_number

    def _fill(self) -> None:
        """The words are made when they are looked at: most people are not called."""
        if self.person:
            self.script.show_texts(scripts(self.book, self.person))

    def _change(self, kind: str) -> None:
        self.script_wanted.emit(kind, self.person)

"""Did it happen? The one question after a meeting's planned end, with every answer one key away."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_app.ui.dialogs.ask import Ask
from crm_app.ui.dialogs.meeting_moves import as_typed
from crm_app.ui.widgets.boxes import holder
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.when_field import WhenField

YES, MOVED, MISSED, OFF = "yes", "moved", "missed", "off"
_LONGEST = timedelta(hours=8)


class DidItHappen(Ask):
    """`answer` is what was said; with `YES`, `real_end` is when it ended."""

    def __init__(
        self,
        window: QWidget,
        *,
        name: str,
        begun: datetime,
        ended: datetime,
        zone: str,
    ) -> None:
        title = _tr("Did the meeting with {name} happen?").format(name=name)
        about = _tr("The thank-you clock runs from the real end. Until you say so it runs from the planned one.")
        super().__init__(window, title=title, verb=_tr("Yes, it did"), about=about)
        self.answer = YES
        self._begun = begun
        self.ended = WhenField(lambda: begun, lambda: zone, self.tr("It ended at"))
        self.ended.past_is_fine = True
        self.ended.setText(as_typed(ended, zone))
        self.ask_for(self.tr("It ended at"), self.ended, self.ended.hint)
        self.moved = Button(self.tr("It was moved"), "plain", "calendar-clock", height=32)
        self.missed = Button(self.tr("They did not come"), "plain", "user-x", height=32)
        self.off = Button(self.tr("It was called off"), "plain", "calendar-x", height=32)
        others = Flow(space=8, lines=8)
        for button, answer in ((self.moved, MOVED), (self.missed, MISSED), (self.off, OFF)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, answer=answer: self._say(answer))
            others.addWidget(button)
        self.add(Label(self.tr("Or not:"), "base_strong", tone="text2"), holder(others))
        self.cancel.setText(self.tr("Later"))
        self.ended.setFocus()
        self.ended.selectAll()

    def _say(self, answer: str) -> None:
        self.answer = answer
        self.accept()

    @property
    def real_end(self) -> datetime | None:
        """When it ended, as typed."""
        return self.ended.when.at if self.ended.when is not None else None

    def ready(self) -> bool:
        """The end is needed, and it comes after the beginning."""
        if self.real_end is None:
            self.ended.refuse()
            return False
        if not self._begun < self.real_end <= self._begun + _LONGEST:
            self.ended.mark(wrong=True)
            self.ended.say(self.tr("This is before it began, or more than eight hours after."), tone="bad")
            self.ended.setFocus()
            return False
        return True


def _tr(text: str) -> str:
    return QCoreApplication.translate("DidItHappen", text)

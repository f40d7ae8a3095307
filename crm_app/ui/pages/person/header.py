"""Who somebody is, at the top of the detail: face, name, role, stage, how they are said, and what one does most."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.store.people import Whole
from crm_app.ui import words
from crm_app.ui.actions import Actions
from crm_app.ui.pages.person.part import wrapped
from crm_app.ui.pages.person.portrait import Portrait
from crm_app.ui.thumbnails import Thumbnails
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.labels import ElidedLabel, StageChip
from crm_app.ui.widgets.wrapped_text import WrappedText


class Header(QWidget):
    """It shows what it is given and asks for things by signals and actions."""

    starred = Signal()
    mail_wanted = Signal()
    call_wanted = Signal()

    def __init__(self, actions: Actions, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.portrait = Portrait(thumbnails)
        self.name = WrappedText("person_title")
        self.role = wrapped(tone="text2")
        self.chip = StageChip()
        self.said = ElidedLabel("", "small", tone="text3")
        self.star = SquareButton(self.tr("Pin to the top"), "star")
        self.star.setCheckable(True)
        self.more = SquareButton(self.tr("More"), "ellipsis")
        self.plan = Button(self.tr("Plan"), "plain", "calendar-plus")
        self.prepare = Button(self.tr("Prepare"), "plain", "file-text")
        self.log = Button(self.tr("Log"), "plain", "notebook-pen")
        self.mail = Button(self.tr("E-mail"), "plain", "mail")
        self.call = SquareButton(self.tr("Call"), "phone")
        self.call.setProperty("kind", "plain")
        self.back = SquareButton(self.tr("Back to the list"), "arrow-left")
        self.back.hide()
        actions.bind(self.plan, "plan_meeting")
        actions.bind(self.prepare, "prep_sheet")
        actions.bind(self.log, "log_touch")
        self.star.clicked.connect(self.starred)
        self.mail.clicked.connect(self.mail_wanted)
        self.call.clicked.connect(self.call_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        tools = row(self.star, self.more, space=0)
        top = row(self.name, column(tools, None, space=0), space=4)
        head_words = column(top, self.role, 5, row(self.chip, self.said, space=8), None, space=1)
        head = row(column(self.portrait, None), head_words, space=14)
        buttons = row(self.back, self.plan, self.prepare, self.log, self.mail, self.call, None, space=6)
        self.setLayout(column(head, buttons, space=14, margins=(20, 16, 14, 8)))

    def show_person(self, whole: Whole, *, place: str, has_meetings: bool) -> None:
        """Show somebody; `place` is where their organisation is."""
        job = next((job for job in whole.jobs if job.current), None)
        role = words.role(job.title, job.organisation_name) if job else ""
        self.portrait.show_face(whole.name, whole.columns["photo"])
        if self.name.text() != whole.name:
            self.name.setText(whole.name)
        self.role.setText(" · ".join(filter(None, (role, place))))
        self.role.setVisible(bool(self.role.text()))
        self.chip.set_stage(whole.stage, words.stage(whole.stage))
        said_as = whole.columns["said_as"]
        sound = self.tr("said {sound}").format(sound=said_as) if said_as else ""
        self.said.setText(" · ".join(filter(None, (whole.columns["second_name"], whole.columns["pronouns"], sound))))
        self.star.setChecked(bool(whole.columns["pinned"]))
        self.star.set_icon("star-filled" if self.star.isChecked() else "star")
        self.star.setToolTip(self.tr("No longer at the top") if self.star.isChecked() else self.tr("Pin to the top"))
        self.plan.setVisible(not has_meetings)
        self.prepare.setVisible(has_meetings)
        kinds = {detail.kind for detail in whole.details}
        self.mail.setVisible("email" in kinds)
        self.call.setVisible("phone" in kinds)

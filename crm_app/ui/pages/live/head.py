"""The head of a meeting under way: whom one meets and where, and the ways out."""

from PySide6.QtWidgets import QFrame

from crm_app.store.meetings import MeetingRow
from crm_app.ui import words
from crm_app.ui.actions import Actions
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.labels import Avatar, ElidedLabel, Picture


class LiveHead(QFrame):
    """No menus: what one needs now, and nothing else."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setProperty("kind", "menurow")
        self.leave = SquareButton(self.tr("Leave; the meeting goes on"), "arrow-left", size=32)
        self.avatar = Avatar("", 36)
        self.name = ElidedLabel("", "panel_title")
        self.role = ElidedLabel("", "base", tone="text2")
        self._pin = Picture("map-pin", "text2", 16)
        self.place = ElidedLabel("", "lead", tone="text2")
        self._where = holder(row(self._pin, self.place, space=6))
        self.full = Button(self.tr("Full screen"), "ghost", "maximize", height=34)
        self.end = Button(self.tr("End meeting"), "plain", "check", height=34)
        actions.bind(self.full, "full_screen")
        actions.bind(self.end, "live_end")
        who = holder(column(self.name, self.role, space=0))
        whole = row(self.leave, self.avatar, who, self._where, self.full, self.end, space=12, margins=(16, 12, 24, 12))
        whole.setStretchFactor(who, 2)
        whole.setStretchFactor(self._where, 3)
        self.setLayout(whole)

    def show_meeting(self, found: MeetingRow) -> None:
        """Be the head of this meeting."""
        name = found.person_name or self.tr("nobody yet")
        self.avatar.set_name(name)
        self.name.setText(name)
        self.role.setText(words.role(found.title, found.organisation))
        self._pin.set_icon(words.MODE_ICONS.get(found.mode, "map-pin"))
        self.place.setText(words.meeting_place(found))

    def set_small(self, *, small: bool) -> None:
        """Give way in a small window."""
        self._where.setVisible(not small)
        self.full.setVisible(not small)
        self.avatar.setVisible(not small)

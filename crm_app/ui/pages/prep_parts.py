"""The groups of the prep page that fold: the day, why and who, what was seen, and the notes of the meeting."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_app.domain.purposes import PURPOSES
from crm_app.store.me import IntroductionRow
from crm_app.store.observations import ASPECTS
from crm_app.store.participants import ROLES
from crm_app.ui import words
from crm_app.ui.dialogs.meeting_moves import as_typed
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import Part, clear, column, holder, row
from crm_app.ui.widgets.buttons import NameButton, SquareButton
from crm_app.ui.widgets.labels import Avatar, Label
from crm_app.ui.widgets.leave_field import LeaveField
from crm_app.ui.widgets.note_editor import NoteEditor
from crm_app.ui.widgets.person_field import Offer, PersonField
from crm_app.ui.widgets.picker import Picker
from crm_app.ui.widgets.saving_text import SavingLine, SavingText
from crm_app.ui.widgets.tab_order import follow_layout

Field = SavingLine | SavingText


class Offers(Picker):
    """A picker whose choices change with the book."""

    def __init__(self, name: str) -> None:
        super().__init__(name, {})

    def offer(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """The choices as (key, words), and the one that holds."""
        if [(self.itemData(at), self.itemText(at)) for at in range(self.count())] != list(choices):
            self.clear()
            for key, text in choices:
                self.addItem(text, key)
        self.show_key(chosen)


def labelled(text: str, *parts: QWidget) -> QWidget:
    """Fields under their words."""
    label = Label(text, "small_strong", tone="text2")
    label.setBuddy(parts[0])
    return holder(column(label, *parts, None, space=3))


def _set_in(*parts: Part) -> QHBoxLayout:
    """Parts below each other, set in under the title of their group."""
    return row(26, column(*parts, space=10, margins=(0, 4, 0, 12)), space=0)


class DayForm(QWidget):
    """Where it is and how one gets there; `typed` gives a column of the meeting and its text."""

    typed = Signal(str, str)
    leaving = Signal(object)
    """When to leave, a moment or None."""

    def __init__(self, clock: Callable[[], Any], zone: Callable[[], str]) -> None:
        super().__init__()
        self._zone = zone
        names = {
            "place": self.tr("Address"), "room": self.tr("Room or floor"), "ask_for": self.tr("Ask for (at reception)"),
            "link": self.tr("Video link"), "dial_in": self.tr("Dial-in"), "day_phone": self.tr("Phone of the day"),
            "directions": self.tr("Way there"), "parking": self.tr("Parking"), "dress": self.tr("What to wear"),
        }  # fmt: skip
        self.fields: dict[str, Field] = {}
        for key, name in names.items():
            field: Field = (
                SavingText(name, quiet=False) if key in {"place", "directions"} else SavingLine(name, quiet=False)
            )
            field.settled.connect(lambda text, key=key: self.typed.emit(key, text))
            self.fields[key] = field
        self.leave_by = LeaveField(clock, zone, self.tr("Leave by"))
        self.leave_by.editingFinished.connect(self._leave)
        cells = {key: labelled(names[key], field) for key, field in self.fields.items()}
        leave = labelled(self.tr("Leave by"), self.leave_by, self.leave_by.hint)
        self.setLayout(_set_in(
            cells["place"], row(cells["room"], cells["ask_for"], space=12), cells["directions"],
            row(cells["parking"], leave, space=12), row(cells["day_phone"], cells["dial_in"], space=12),
            cells["link"], cells["dress"],
        ))  # fmt: skip

    def show_plan(self, plan: Mapping[str, Any]) -> None:
        """Show what is known of the day."""
        for key, field in self.fields.items():
            field.show_value(str(plan[key]))
        self.leave_by.count_from(plan["start"])
        if not self.leave_by.hasFocus():
            self.leave_by.setText(as_typed(plan["leave_by"], self._zone()) if plan["leave_by"] else "")
            self.leave_by.say("", tone="text3")

    def summary(self) -> str:
        """What the group holds, while it is folded."""
        found = [self.fields[key].text() for key in ("place", "room", "link", "day_phone") if self.fields[key].text()]
        return " · ".join(" ".join(text.split()) for text in found[:2])

    def _leave(self) -> None:
        if not self.leave_by.text().strip():
            self.leaving.emit(None)
        elif self.leave_by.when is not None and self.leave_by.when.at is not None:
            self.leaving.emit(self.leave_by.when.at)


class WhyForm(QWidget):
    """Purpose, introduction, and who takes part."""

    purpose_picked = Signal(str)
    introduction_picked = Signal(int)
    person_wanted = Signal(int)
    part_picked = Signal(int, str)
    """Somebody's part in the meeting; an empty one takes them out."""
    joined = Signal(int, str)
    """Somebody of the book (or 0 and a new name) takes part too."""

    def __init__(self, offers: Callable[[str], list[Offer]]) -> None:
        super().__init__()
        self.purpose = Offers(self.tr("Why you meet"))
        self.introduction = Offers(self.tr("How you introduce yourself"))
        self.introduced = Label("", "small", tone="text2", wrap=True)
        self._people = QVBoxLayout()
        self._people.setSpacing(px(4))
        self.who = PersonField(offers)
        self.who.setAccessibleName(self.tr("Who else takes part"))
        self.who.setPlaceholderText(self.tr("Who else takes part? Enter adds them"))
        self.setLayout(_set_in(
            labelled(self.tr("Why you meet"), self.purpose),
            labelled(self.tr("How you introduce yourself"), self.introduction, self.introduced),
            Label(self.tr("Who takes part"), "small_strong", tone="text2"), self._people, self.who,
        ))  # fmt: skip
        self.purpose.picked.connect(self.purpose_picked)
        self.introduction.picked.connect(lambda key: self.introduction_picked.emit(int(key)))
        self.who.returnPressed.connect(self._join)
        self._shown: list[tuple[int, str, str]] = []
        self._texts: dict[str, str] = {}
        self.introduction.picked.connect(self._say_introduction)

    def show_why(
        self,
        purpose: str,
        introduction: int,
        *,
        versions: Sequence[IntroductionRow],
        people: list[tuple[int, str, str]],
    ) -> None:
        """Show what was chosen; `people` are (id, name, part)."""
        self.purpose.offer([("", self.tr("Not said")), *((key, words.purpose(key)) for key in PURPOSES)], purpose)
        preferred = next((one for one in versions if one.preferred), None)
        usual = self.tr("As usual: {name}").format(name=preferred.name) if preferred else self.tr("None written yet")
        self.introduction.offer([("0", usual), *((str(one.id), one.name) for one in versions)], str(introduction))
        self._texts = {"0": preferred.text if preferred else "", **{str(one.id): one.text for one in versions}}
        self._say_introduction(str(introduction))
        if people != self._shown:
            self._shown = people
            self._show_people()

    def _say_introduction(self, key: str) -> None:
        self.introduced.setText(self._texts.get(key, ""))
        self.introduced.setVisible(bool(self.introduced.text()))

    def _show_people(self) -> None:
        clear(self._people)
        for person, name, part in self._shown:
            button = NameButton(name)
            button.clicked.connect(lambda _on=False, person=person: self.person_wanted.emit(person))
            role = Offers(self.tr("Part of {name}").format(name=name))
            role.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            role.setFixedWidth(px(132))
            role.offer([(key, words.part(key)) for key in ROLES], part)
            role.picked.connect(lambda key, person=person: self.part_picked.emit(person, key))
            out = SquareButton(self.tr("Take {name} out").format(name=name), "x", size=28)
            out.clicked.connect(lambda _on=False, person=person: self.part_picked.emit(person, ""))
            out.setEnabled(len(self._shown) > 1)
            self._people.addWidget(holder(row(Avatar(name, 26), button, None, role, out, space=6)))
        follow_layout(self)

    def _join(self) -> None:
        name = " ".join(self.who.text().split())
        if name:
            self.joined.emit(self.who.person, name)
            self.who.clear()

    def summary(self) -> str:
        """What the group holds, while it is folded."""
        names = ", ".join(name for _, name, part in self._shown if part != "host")
        return " · ".join(filter(None, (self.purpose.currentText() if self.purpose.currentData() else "", names)))


class AfterForm(QWidget):
    """What was seen there, and the notes of the meeting in Markdown."""

    seen = Signal(str, str)
    """An aspect and what was seen of it."""
    noted = Signal(str)

    def __init__(self, offers: Callable[[str], list[Offer]], uid_of: Callable[[int], str]) -> None:
        super().__init__()
        hint = self.tr("In Markdown; @ names people")
        self.note = NoteEditor(offers, uid_of, name=self.tr("Notes of the meeting"), hint=hint, least=4)
        self.note.settled.connect(self.noted)
        self.aspects: dict[str, SavingText] = {}
        for key in ASPECTS:
            field = SavingText(words.aspect(key), quiet=False)
            field.settled.connect(lambda text, key=key: self.seen.emit(key, text))
            self.aspects[key] = field
        cells = [labelled(words.aspect(key), field) for key, field in self.aspects.items()]
        self.setLayout(_set_in(labelled(self.tr("Notes of the meeting"), self.note), *cells))

    def show_after(self, note: str, seen: Mapping[str, str]) -> None:
        """Show what was noted."""
        self.note.show_value(note)
        for key, field in self.aspects.items():
            field.show_value(seen.get(key, ""))

    def summary(self) -> str:
        """What the group holds, while it is folded."""
        first = self.note.text().strip().splitlines()
        return first[0].lstrip("#*-> ") if first else ""

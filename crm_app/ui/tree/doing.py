"""What can be done in the referral tree, by drop, menu and key: each is one step of the history with one undo."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from crm_app.domain import quick_line
from crm_app.domain.tree import ME
from crm_app.errors import Unusable
from crm_app.store import people, quick_lines, referrals
from crm_app.store.book import Book
from crm_app.ui import offers, origins
from crm_app.ui.actions import Actions
from crm_app.ui.dialogs.ask import Ask, line
from crm_app.ui.dialogs.pick_person import PickPerson
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.saving import Saving
from crm_app.ui.tree.source import TreeSource
from crm_app.ui.widgets.row_drops import pack
from crm_app.work import trees

OF_NODE = ("tree_fold", "tree_branch")
OF_PERSON = ("tree_referral", "tree_referrer", "tree_forget")
OF_TREE = ("tree_fit", "tree_larger", "tree_smaller", "tree_turn", "tree_outline", "tree_export")


class TreeDoing(QObject):
    """`current` is the node that the tree or the outline has the keyboard on."""

    did = Signal(str)
    said = Signal(str)
    added = Signal(int)
    """Somebody new hangs in the tree."""

    def __init__(
        self, book: Book, saving: Saving, jobs: Jobs, actions: Actions, *, source: TreeSource, page: QWidget,
        current: Callable[[], int],
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._book, self._saving, self._jobs, self._actions = book, saving, jobs, actions
        self._source, self._page, self._current = source, page, current

    @property
    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What the actions about a node do."""
        return {
            "tree_fold": lambda: self._source.fold(self._current()),
            "tree_branch": self.turn_branch,
            "tree_referral": self.ask_referral,
            "tree_referrer": self.ask_referrer,
            "tree_forget": lambda: self.lead_to([self._current()], ME),
            "tree_export": self.export,
        }

    def enable(self, *, front: bool) -> None:
        """Say which actions make sense; `front` is whether the tree is in front."""
        node = self._current()
        for name in OF_PERSON:
            self._actions.enable(name, on=front and node > ME)
        for name in OF_NODE:
            self._actions.enable(name, on=front and node != ME)
        for name in OF_TREE:
            self._actions.enable(name, on=front and len(self._source.tree.nodes) > 1)

    def menu(self, node: int, at: QPoint) -> None:
        """What can be done there."""
        menu = QMenu(self._page)
        menu.setToolTipsVisible(True)
        names = (*_ACTS, *OF_PERSON, *OF_NODE) if node > ME else OF_NODE if node else OF_TREE
        for name in names:
            if name in {OF_PERSON[0], OF_NODE[0]}:
                menu.addSeparator()
            menu.addAction(self._actions[name])
        menu.popup(at)

    # -- who named whom

    def packed(self, node: int) -> QMimeData | None:
        """A person as something to drag."""
        if node <= ME:
            return None
        data = QMimeData()
        pack(data, "person", [node])
        data.setText(people.name_of(self._book, node))
        return data

    def takes(self, chosen: list[int], node: int) -> bool:
        """Whether these people can hang below a node: not where they hang already, nor below themselves."""
        if all(self._source.whole.parents.get(person) == node for person in chosen):
            return False
        return node <= ME or not origins.closes_circle(self._book, chosen, node)

    def lead_to(self, chosen: list[int], node: int) -> None:
        """People were dropped on a node: that is who, or what, led to them."""
        if done := origins.set_origin(self._book, self._saving, chosen, node):
            self.did.emit(done)

    def ask_referrer(self) -> None:
        """Who named the current person? The twin of dragging them."""
        node = self._current()
        title = self.tr("Who named {name}?").format(name=people.name_of(self._book, node))
        pick = PickPerson(self._page, partial(offers.matching, self._book), title=title, verb=self.tr("Set"))
        pick.accepted.connect(lambda: self.lead_to([node], pick.person))
        pick.open()

    def ask_referral(self) -> None:
        """Whom did the current person name? One line makes them, and hangs them below."""
        node = self._current()
        name = people.name_of(self._book, node)
        about = self.tr("Name, role at organisation. An e-mail address or a phone number may stand in it.")
        ask = Ask(
            self._page, title=self.tr("Whom did {name} name?").format(name=name), verb=self.tr("Add"), about=about
        )
        field = line(self.tr("Name, role at organisation"))
        ask.ask_for(self.tr("Whom they named"), field)
        ask.accepted.connect(lambda: self.add_named(node, field.text()))
        ask.open()
        field.setFocus()

    def add_named(self, node: int, typed: str) -> None:
        """Add who was named by somebody, as one line tells them."""
        told = quick_line.read(typed)
        if not told.name:
            self._saving.refuse(Unusable(self.tr("Type at least a name.")))
            return
        by = people.name_of(self._book, node)
        label = self.tr("{referrer} named {name}").format(referrer=by, name=told.name)

        def change(book: Book) -> int:
            number = quick_lines.add(book, told)
            referrals.make_main(book, number, referrer=node, channel=None)
            return number

        if number := self._saving.do(label, change):
            self.did.emit(label)
            self.added.emit(number)

    # -- how it is shown

    def turn_branch(self) -> None:
        """Show the current branch alone, or everybody again."""
        self._source.focus(ME if self._source.top != ME else self._current())

    def export(self) -> None:
        """Save what is shown as a picture or a PDF."""
        kinds = self.tr("PDF to print (*.pdf);;Drawing (*.svg);;Picture (*.png)")
        name = self.tr("Who named whom") + trees.PDF
        target, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save the tree"), name, kinds)
        if target:
            self.write(Path(target))

    def write(self, target: Path) -> None:
        """Write the tree, or the branch in front, into a file, in a job."""
        top, down = self._source.top, self._source.down

        def work(_job: Job[None]) -> None:
            trees.write(self._book, target, top=top, down=down)

        def done(_nothing: None) -> None:
            self.said.emit(self.tr("Saved {file}").format(file=target.name))

        self._jobs.start(work, done=done, failed=self._saving.refuse)


_ACTS = ("plan_meeting", "log_touch")
"""What can be done with a person anywhere."""

"""What can be done with the selected people: each is one step of the history, one toast, one undo."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from crm_app.store import channels, people, requests, tags
from crm_app.store.book import Book
from crm_app.store.saved_views import View
from crm_app.ui import formats, offers, origins
from crm_app.ui.actions import Actions
from crm_app.ui.dialogs.pick import Pick
from crm_app.ui.dialogs.pick_person import PickPerson
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.joining import Joining
from crm_app.ui.list_actions import OF_PEOPLE
from crm_app.ui.pages.people_list import PeopleList
from crm_app.ui.people_packing import Packing
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session

MENU = (*OF_PEOPLE[:2], "plan_meeting", *OF_PEOPLE[2:])
"""The context menu."""
_BREAKS = frozenset({"want_to_ask", "pin_people", "archive_people"})
_LARGE = 1_000
"""People from which a step is done in a job: the window stays free meanwhile."""


class PeopleDoing(QObject):
    """Bulk changes of the list, by action, context menu and drop."""

    did = Signal(str)
    said = Signal(str)
    holding = Signal(str)
    """Why the book cannot be written to for a while; empty when it can again."""

    def __init__(self, session: Session, saving: Saving, jobs: Jobs, actions: Actions, *, around: PeopleList) -> None:
        super().__init__(around)
        self._session, self._saving, self._jobs, self._actions, self._list = session, saving, jobs, actions, around
        self.packing = Packing(session.book, jobs, around)
        self.packing.said.connect(self.said)
        self.joining = Joining(session.book, saving, self)
        self.joining.did.connect(self.did)

    @property
    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What each action does."""
        table = self._list.table
        return {
            "open_person": self._open,
            "edit_cell": table.edit_current,
            "want_to_ask": self.want,
            "tag_people": self.ask_tag,
            "untag_people": self.ask_untag,
            "set_channel": self.ask_channel,
            "set_referrer": self.ask_referrer,
            "pin_people": self.pin,
            "merge_people": self.merge,
            "copy_people": lambda: self.packing.copy(self.chosen),
            "export_people": lambda: self.packing.export(self.chosen),
            "print_people": lambda: self.packing.print(self.chosen),
            "archive_people": self.archive,
            "trash_people": self.trash,
        }

    def menu(self) -> QMenu:
        """The context menu of the list: the same actions as in the menus."""
        menu = QMenu(self._list)
        menu.setToolTipsVisible(True)
        for name in MENU:
            if name in _BREAKS:
                menu.addSeparator()
            menu.addAction(self._actions[name])
        return menu

    @property
    def chosen(self) -> list[int]:
        """The selected people."""
        return self._list.table.selected_ids()

    def _open(self) -> None:
        self._list.table.opened.emit(self._list.table.current_id())

    def _named(self, chosen: list[int]) -> str:
        """Who they are, in a label: the name of one, the number of several."""
        if len(chosen) == 1:
            return people.name_of(self._session.book, chosen[0])
        return self.tr("{count} people").format(count=formats.count(len(chosen)))

    def _do(self, label: str, done: str, change: Callable[[Book], Any]) -> None:
        chosen = self.chosen
        if not chosen:
            return
        names = {"name": self._named(chosen)}
        label, done = label.format(**names), done.format(**names)
        if len(chosen) >= _LARGE:
            self._do_aside(label, done, change)
        elif self._saving.do(label, lambda book: (change(book),)) is not None:
            self.did.emit(done)

    def _do_aside(self, label: str, done: str, change: Callable[[Book], Any]) -> None:
        self.holding.emit(self.tr("A large step is being stored. This waits until it is done."))
        self.said.emit(self.tr("One moment: this is a large step"))
        book = self._session.book

        def work(_job: Job[None]) -> None:
            try:
                with book.edit(label, wait=True):
                    change(book)
            finally:
                book.release()

        def ended(_nothing: None) -> None:
            self.holding.emit("")
            self.did.emit(done)

        def failed(error: Exception) -> None:
            self.holding.emit("")
            self._saving.refuse(error)

        self._jobs.start(work, done=ended, failed=failed)

    # -- two become one

    def merge(self) -> None:
        """The two that are selected, the older one first, or the current one with one to be looked for."""
        chosen = sorted(self.chosen)
        if not chosen or len(chosen) > 2:
            self.said.emit(self.tr("Select one or two people to merge."))
            return
        one, other = chosen if len(chosen) == 2 else (chosen[0], 0)
        self.joining.ask(one, other, parent=self._list)

    # -- what is done at once

    def archive(self) -> None:
        """Put the selected away, or take archived ones out again."""
        chosen = self.chosen
        if self._list.shelf == "archived":
            change = partial(people.put_away, numbers=chosen, shelf="shown")
            self._do(self.tr("Take {name} out of the archive"), self.tr("Took {name} out of the archive"), change)
        else:
            change = partial(people.put_away, numbers=chosen, shelf="archived")
            self._do(self.tr("Archive {name}"), self.tr("Archived {name}"), change)

    def trash(self) -> None:
        """Put the selected into the trash, where they stay for 30 days."""
        change = partial(people.put_away, numbers=self.chosen, shelf="trashed")
        self._do(self.tr("Move {name} to the trash"), self.tr("Moved {name} to the trash"), change)

    def want(self) -> None:
        """Mark the selected as to be asked."""
        change = partial(requests.want, people=self.chosen)
        self._do(self.tr("Want to ask {name}"), self.tr("{name}: to ask"), change)

    def pin(self) -> None:
        """Pin the selected; when all of them are, no longer."""
        chosen = self.chosen
        on = not all(row.pinned for row in people.rows_of(self._session.book, chosen))
        label = self.tr("Pin {name}") if on else self.tr("Unpin {name}")
        done = self.tr("Pinned {name}") if on else self.tr("Unpinned {name}")
        self._do(label, done, partial(people.pin, numbers=chosen, on=on))

    # -- what needs a word

    def tag(self, name: str) -> None:
        """Put a tag on the selected."""
        change = partial(tags.put_on, people=self.chosen, names=[name])
        label = self.tr("Tag {{name}} with {tag}").format(tag=_braced(name))
        self._do(label, self.tr("Tagged {{name}} with {tag}").format(tag=_braced(name)), change)

    def untag(self, name: str) -> None:
        """Take a tag off the selected."""
        change = partial(tags.take_off, people=self.chosen, names=[name])
        label = self.tr("Take the tag {tag} off {{name}}").format(tag=_braced(name))
        self._do(label, self.tr("Took the tag {tag} off {{name}}").format(tag=_braced(name)), change)

    def set_channel(self, name: str) -> None:
        """Say by which channel one came to the selected."""
        chosen = self.chosen

        def change(book: Book) -> None:
            for person in chosen:
                people.set_origin(book, person, referrer=None, source=name)

        label = self.tr("Came to {{name}} by {channel}").format(channel=_braced(name))
        self._do(label, label, change)

    def set_referrer(self, chosen: list[int], referrer: int) -> None:
        """Say who led to these people; refused where it would go round in a circle."""
        if done := origins.set_origin(self._session.book, self._saving, chosen, referrer):
            self.did.emit(done)

    def fit_view(self, view: View, chosen: list[int] | None = None) -> None:
        """Give people what a saved view is about: its tags and its channel."""
        self._list.table.select_ids(chosen) if chosen is not None else None
        names = {one.kind: name for one in view.filters if (name := self._settable(one.kind, one.value))}
        wanted = self.chosen

        def change(book: Book) -> None:
            if "tag" in names:
                tags.put_on(book, wanted, [names["tag"]])
            if "channel" in names:
                for person in wanted:
                    people.set_origin(book, person, referrer=None, source=names["channel"])

        if names:
            label = self.tr("Add {{name}} to {view}").format(view=_braced(view.name))
            self._do(label, self.tr("Added {{name}} to {view}").format(view=_braced(view.name)), change)

    def _settable(self, kind: str, value: str | int) -> str:
        from crm_app.store import filters

        if kind not in {"tag", "channel"}:
            return ""
        return filters.name_of_value(self._session.book, filters.Filter(kind, value))

    # -- asking for the word

    def _ask(
        self, title: str, verb: str, name: str, *, known: list[str], new: bool, do: Callable[[str], object]
    ) -> None:
        if not self.chosen:
            return
        title = title.format(name=self._named(self.chosen))
        pick = Pick(self._list, known, title=title, verb=verb, name=name, new=new)
        pick.accepted.connect(lambda: do(pick.answer))
        pick.open()

    def ask_tag(self) -> None:
        """Which tag?"""
        known = tags.names(self._session.book)
        self._ask(self.tr("Tag {name}"), self.tr("Tag"), self.tr("Tag"), known=known, new=True, do=self.tag)

    def ask_untag(self) -> None:
        """Which of the tags that they bear?"""
        known = tags.on_any(self._session.book, self.chosen)
        title = self.tr("Take a tag off {name}")
        self._ask(title, self.tr("Take off"), self.tr("Tag"), known=known, new=False, do=self.untag)

    def ask_channel(self) -> None:
        """Which channel?"""
        known = channels.names(self._session.book)
        title = self.tr("How did you come to {name}?")
        self._ask(title, self.tr("Set"), self.tr("Came by"), known=known, new=True, do=self.set_channel)

    def ask_referrer(self) -> None:
        """Who sent you?"""
        chosen = self.chosen
        if not chosen:
            return
        title = self.tr("Who sent you to {name}?").format(name=self._named(chosen))
        pick = PickPerson(self._list, partial(offers.matching, self._session.book), title=title, verb=self.tr("Set"))
        pick.accepted.connect(lambda: self.set_referrer(chosen, pick.person))
        pick.open()


def _braced(text: str) -> str:
    """A word that goes through `format` as it is."""
    return text.replace("{", "{{").replace("}", "}}")

"""The registry of actions: name, words, shortcut and icon once; menus, tooltips and help are made from it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QPushButton, QWidget

from crm_app.ui import access_keys, icons
from crm_app.ui.tips import tip

MENUS = ("file", "edit", "view", "go", "person", "organisation", "meeting", "help")


@dataclass(frozen=True, slots=True)
class Spec:
    """One thing a person can do. `menu` is one of MENUS; `keys` are shortcuts, the first one is shown; `group` names
    actions of which one is chosen, `inside` the menu in the menu where one stands; `writes` marks what has to wait
    while a long edit holds the book.
    """

    name: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    writes: bool = False
    group: str = ""
    break_before: bool = False
    inside: str = ""


class Actions(QObject):
    """All actions of a window, in the order of the menus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._specs: dict[str, Spec] = {}
        self._made: dict[str, QAction] = {}
        self._keys: dict[str, str] = {}
        self._waiting_why = ""
        self._wanted: dict[str, bool] = {}

    def add(self, spec: Spec) -> QAction:
        """Make an action; raises ValueError for a name or shortcut that is taken."""
        if spec.name in self._specs:
            raise ValueError(f"two actions are called {spec.name}")
        for key in spec.keys:
            normal = QKeySequence(key).toString()
            if normal in self._keys:
                raise ValueError(f"{spec.name} and {self._keys[normal]} share {normal}")
            self._keys[normal] = spec.name
        action = QAction(spec.text, self._window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(bool(spec.group))
        self._specs[spec.name] = spec
        self._made[spec.name] = action
        self._wanted[spec.name] = True
        self._window.addAction(action)
        return action

    def connect_all(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Say what each action does; raises ValueError unless every action gets a slot."""
        if slots.keys() != self._made.keys():
            raise ValueError(f"actions and slots differ: {sorted(slots.keys() ^ self._made.keys())}")
        for name, slot in slots.items():
            self._made[name].triggered.connect(partial(_call, slot))

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __iter__(self) -> Iterator[Spec]:
        return iter(self._specs.values())

    def fill_menus(self, bar: QMenuBar, titles: dict[str, str], *, groups: dict[str, str]) -> None:
        """Build the menu bar: every action stands in its menu, those of a group in one with the group's title."""
        for key in MENUS:
            menu = QMenu(titles[key], bar)
            menu.setObjectName(key)
            menu.setToolTipsVisible(True)
            for spec in self:
                if spec.menu == key:
                    if spec.break_before:
                        menu.addSeparator()
                    self._place_for(spec, menu, groups).addAction(self._made[spec.name])
            access_keys.spread(menu)
            bar.addMenu(menu)

    def _place_for(self, spec: Spec, menu: QMenu, groups: dict[str, str]) -> QMenu:
        inner = spec.group or spec.inside
        if not inner:
            return menu
        made = menu.findChild(QMenu, inner)
        if made is None:
            made = menu.addMenu(groups[inner])
            made.setObjectName(inner)
        return made

    def bind(self, button: QPushButton, name: str) -> None:
        """Let a button do an action: same enabled state, and a tooltip with the shortcut."""
        action = self._made[name]

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            words = action.text().replace("&", "").rstrip("…")
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            why = action.statusTip()
            button.setToolTip(why or (f"{words} ({keys})" if keys else words))

        button.clicked.connect(action.trigger)
        action.changed.connect(follow)
        follow()

    def enable(self, name: str, *, on: bool) -> None:
        """Say whether an action makes sense now; one that writes still waits while the book is held."""
        self._wanted[name] = on
        self._refresh(name)

    def hold_writing(self, why: str) -> None:
        """Disable every action that writes and give the reason as its tip; an empty reason lets them go again."""
        self._waiting_why = why
        for spec in self:
            if spec.writes:
                self._refresh(spec.name)

    def _refresh(self, name: str) -> None:
        held = self._specs[name].writes and bool(self._waiting_why)
        action = self._made[name]
        action.setStatusTip(self._waiting_why if held else "")
        action.setToolTip(self._waiting_why if held else tip(action.text().replace("&", "")))
        action.setEnabled(self._wanted[name] and not held)

    def tint(self) -> None:
        """Draw the icons in the colours of the present theme; a start does without them until the window stands."""
        for spec in self:
            if spec.icon:
                self._made[spec.name].setIcon(icons.icon(spec.icon))


def _call(slot: Callable[[], object], *_checked: bool) -> None:
    slot()

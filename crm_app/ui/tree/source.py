"""Which tree is shown: everybody or a branch, as far as it had grown by a day, those whom a filter finds, folds."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from crm_app.domain.drawing import Drawing, brought, drawn
from crm_app.domain.tree import ME, Edge, Tree, grown
from crm_app.store import people_list, referral_tree
from crm_app.store.filters import Filter
from crm_app.store.ordering import Level
from crm_app.ui.session import Session
from crm_app.ui.tree.faces import Face, faces

SHOWN_IN = frozenset({
    "referral", "person", "channel", "affiliation", "organisation", "request", "attempt", "meeting", "participant",
    "letter", "me", "setting", "campaign", "person_field", "person_tag",
})  # fmt: skip
"""The tables of which a change may show in the tree."""


class TreeSource(QObject):
    """Asks the book again after each change; the drawing and the outline both show what stands here."""

    changed = Signal()

    def __init__(self, session: Session, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._clock = session, clock
        self.filters: tuple[Filter, ...] = ()
        self.until: datetime | None = None
        """The day up to which edges count; None for all."""
        self.top = ME
        """The node of which only the branch is shown."""
        self.down = False
        self.mirrored = False
        self.folded: frozenset[int] = frozenset()
        self.whole: Tree = grown([])
        self.tree: Tree = self.whole
        self.faces: dict[int, Face] = {}
        self.found: frozenset[int] = frozenset()
        """Those whom the filters find; the others in the tree only lead to them."""
        self.brought: dict[int, int] = {}
        """How many people stand below each node."""
        self.times: list[datetime] = []
        self._edges: list[Edge] = []
        self._told: dict[int, datetime] = {}
        session.changed.connect(self._refresh)
        self.reload()

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if touched.keys() & SHOWN_IN:
            self.reload()

    def reload(self) -> None:
        """Ask the book."""
        book = self._session.book
        self._edges = referral_tree.edges(book)
        self._told = referral_tree.times(book)
        self.times = sorted(self._told.values())
        self.whole = grown(self._edges)
        self.faces = faces(book, self.whole, self._clock())
        self.regrow()

    def regrow(self) -> None:
        """Show the present branch, day and filters."""
        until = self.until
        tree = grown(edge for edge in self._edges if self._told[edge.id] <= until) if until else self.whole
        self.found = frozenset(tree.nodes)
        if self.filters:
            ids = people_list.sorted_ids(self._session.book, self.filters, [Level("name")])
            self.found = frozenset(ids) & self.found
            tree = tree.pruned(self.found)
        self.tree, self.brought = tree, brought(tree)
        if self.top not in tree.depths:
            self.top = ME
        self.folded &= frozenset(tree.nodes)
        self.changed.emit()

    def drawing(self) -> Drawing:
        """Where everything stands."""
        return drawn(self.tree, down=self.down, mirrored=self.mirrored, folded=self.folded, top=self.top)

    def narrow(self, filters: Sequence[Filter]) -> None:
        """Show those whom these filters find, and the ways to them."""
        self.filters = tuple(filters)
        self.regrow()

    def show_until(self, until: datetime | None) -> None:
        """Show the tree as far as it had grown by then."""
        if until != self.until:
            self.until = until
            self.regrow()

    def focus(self, top: int) -> None:
        """Show one branch alone, or with `ME` the whole tree."""
        self.top = top
        self.folded -= {top}
        self.changed.emit()

    def fold(self, node: int) -> None:
        """Hide what is below a node, or show it again."""
        if self.tree.children.get(node):
            self.folded ^= {node}
            self.changed.emit()

    def turn(self) -> None:
        """Let the tree grow downwards, or to the side again."""
        self.down = not self.down
        self.changed.emit()

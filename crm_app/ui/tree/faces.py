"""What the nodes of the tree say: gathered in one go for a whole drawing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from crm_app.domain.tree import ME, Tree
from crm_app.store import me, referral_tree
from crm_app.store.book import Book
from crm_app.ui import words


@dataclass(frozen=True, slots=True)
class Face:
    """A node in words and marks: `mark` is an open thank-you, report-back or introduction, `late` when overdue."""

    name: str
    below: str = ""
    stage: str = ""
    photo: str = ""
    mark: str = ""
    late: bool = False


def faces(book: Book, tree: Tree, now: datetime) -> dict[int, Face]:
    """The faces of every node of a tree."""
    marks = referral_tree.marks(book, now)
    people = referral_tree.people(book, [node for node in tree.nodes if node > ME])
    found = {node: _person(one, marks.get(node), now) for node, one in people.items()}
    channel = _tr("channel")
    found |= {node: Face(name, channel) for node, name in referral_tree.channels(book).items() if node in tree.parents}
    found[ME] = Face(me.get(book).name or _tr("You"), _tr("%n people", len(people)))
    return found


def _person(one: referral_tree.Node, mark: tuple[str, datetime] | None, now: datetime) -> Face:
    what, due = mark or ("", now)
    return Face(one.name, one.organisation or one.title, one.stage, one.photo or "", what, late=due < now)


def sentence(node: int, face: Face, also: Mapping[int, tuple[int, ...]], known: Mapping[int, Face]) -> str:
    """A node as a screen reader says it."""
    others = [known[one].name for one in also.get(node, ()) if one in known]
    parts = [face.name, face.below, words.stage(face.stage) if face.stage else "", mark_words(face)]
    parts.append(_tr("also named by {names}").format(names=", ".join(others)) if others else "")
    return ", ".join(filter(None, parts))


def mark_words(face: Face) -> str:
    """What the mark on a node means."""
    told = {
        "thank-you": _tr("thanks overdue") if face.late else _tr("thanks due"),
        "report-back": _tr("word from you overdue") if face.late else _tr("word from you due"),
        "introduction": _tr("promised introduction overdue") if face.late else _tr("introduction promised"),
    }
    return told.get(face.mark, "")


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("TreeFaces", text, None, count)

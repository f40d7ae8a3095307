"""Saying who, or which channel, led to people: the one way for lists, the tree and the outline."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from crm_app.domain.tree import ME
from crm_app.errors import Unusable
from crm_app.store import people, referral_tree, referrals
from crm_app.store.book import Book
from crm_app.ui import formats
from crm_app.ui.saving import Saving


def closes_circle(book: Book, chosen: Sequence[int], referrer: int) -> bool:
    """Whether `referrer` was found through one of `chosen`, or is one of them."""
    way = {link.person for link in referrals.path(book, referrer)} | {referrer}
    return bool(way & set(chosen))


def set_origin(book: Book, saving: Saving, chosen: Sequence[int], node: int) -> str:
    """Say that a node of the tree (a person, minus a channel, or oneself) led to these people, as one step.

    Answers what was done, in words; nothing where it was refused, as where it would go round in a circle.
    """
    if node > ME:
        by = people.name_of(book, node)
        if closes_circle(book, chosen, node):
            saving.refuse(Unusable(_tr("{name} was found through the same people.").format(name=by)))
            return ""
        label = _tr("{referrer} sent you to {name}").format(referrer=by, name=_named(book, chosen))
    elif node < ME:
        by = referral_tree.channels(book)[node]
        label = _tr("Came to {name} by {channel}").format(name=_named(book, chosen), channel=by)
    else:
        by = ""
        label = _tr("Found {name} myself").format(name=_named(book, chosen))

    def change(inside: Book) -> bool:
        for person in chosen:
            if node == ME:
                referrals.forget_main(inside, person)
            else:
                source = None if node > ME else by
                people.set_origin(inside, person, referrer=node if node > ME else None, source=source)
        return True

    return label if saving.do(label, change) else ""


def _named(book: Book, chosen: Sequence[int]) -> str:
    if len(chosen) == 1:
        return people.name_of(book, chosen[0])
    return _tr("{count} people").format(count=formats.count(len(chosen)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Origins", text)

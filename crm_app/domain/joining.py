"""Two people who are one: which value of which of them stays, so that nothing either of them said is lost."""

from collections.abc import Mapping, Sequence
from typing import Any

NAME = ("name", "given", "family", "additional", "prefix", "suffix", "name_order", "sort_as")
"""The columns of a name: they are chosen together, by `name`."""
SINGLE = (
    "nickname", "second_name", "address_as", "said_as", "pronouns", "photo", "birthday", "may_share", "cadence",
    "motivation", "language", "zone", "seniority", "role_family", "path",
)  # fmt: skip
CHOICES = ("name", *SINGLE)
"""What holds one value, of which one has to be chosen where the two differ."""
_JOINED = ("why", "shared_ground", "note")
_EITHER = ("do_not_contact", "private", "pinned")
_SAYS_NOTHING = {"may_share": "unknown"}

Columns = Mapping[str, Any]


def differing(one: Columns, other: Columns) -> list[str]:
    """The choices about which the two say different things; an empty one says nothing."""
    return [
        name for name in CHOICES if _said(name, one[name]) and _said(name, other[name]) and one[name] != other[name]
    ]


def joined(one: Columns, other: Columns, others: frozenset[str] = frozenset()) -> dict[str, Any]:
    """What the one that stays holds: for the choices in `others` the value of the other one, where that says anything.

    Notes are joined; "do not contact" and "private" of either hold, and whoever of the two is not put away is not.
    """
    values = {name: _chosen(name, one, other, prefer_other=name in others) for name in SINGLE}
    named, unnamed = (other, one) if "name" in others else (one, other)
    values |= {name: named[name] for name in NAME}
    if named["name"] == unnamed["name"]:  # what one of them knows of the parts
        values |= {name: named[name] or unnamed[name] for name in NAME}
    values |= {name: _texts((one[name], other[name])) for name in _JOINED}
    values |= {name: bool(one[name] or other[name]) for name in _EITHER}
    stopped = one if one["do_not_contact"] else other
    return values | {
        "do_not_contact_reason": _texts((one["do_not_contact_reason"], other["do_not_contact_reason"]), "; "),
        "do_not_contact_at": stopped["do_not_contact_at"],
        "archived_at": one["archived_at"] if other["archived_at"] else None,
        "trashed_at": None,
    }


def left_over(one: Columns, other: Columns, values: Columns) -> list[tuple[str, str]]:
    """(column, text) of what either of them said and stands nowhere else afterwards; pictures are kept as files."""
    return [
        (name, str(side[name]))
        for name in CHOICES
        for side in (one, other)
        if name != "photo" and _said(name, side[name]) and side[name] != values[name]
    ]


def _said(name: str, value: Any) -> bool:
    return value not in (None, "", _SAYS_NOTHING.get(name))


def _chosen(name: str, one: Columns, other: Columns, *, prefer_other: bool) -> Any:
    first, second = (other[name], one[name]) if prefer_other else (one[name], other[name])
    return first if _said(name, first) else second


def _texts(texts: Sequence[str], between: str = "\n\n") -> str:
    """Both texts; one that holds the other stands for both."""
    first, second = (text.strip() for text in texts)
    if second in first:
        return first
    return second if first in second else f"{first}{between}{second}"

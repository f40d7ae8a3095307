"""Two organisations that are one: which value of which of them stays, so that nothing either of them said is lost."""

from collections.abc import Mapping, Sequence
from typing import Any

CHOICES = ("name", "domain", "sector", "size", "place", "advocacy", "motivation", "posting")
"""The columns that hold one value, of which one has to be chosen where the two differ."""
_SPLIT = ";"

Columns = Mapping[str, Any]


def differing(one: Columns, other: Columns) -> list[str]:
    """The columns about which the two say different things; an empty one says nothing."""
    return [name for name in CHOICES if _said(one[name]) and _said(other[name]) and one[name] != other[name]]


def united(one: Columns, other: Columns, others: frozenset[str]) -> dict[str, Any]:
    """What the one that stays holds: for the columns in `others` the value of the other one, where that says anything.

    The name that goes is kept among the other names, notes and reasons are joined, and "do not contact" of either
    holds.
    """
    chosen = {name: _chosen(one[name], other[name], prefer_other=name in others) for name in CHOICES}
    names = [one["other_names"], other["other_names"], one["name"], other["name"]]
    return {
        **chosen,
        "other_names": _names(names, but=chosen["name"]),
        "note": _joined((one["note"], other["note"]), "\n\n"),
        "do_not_contact": bool(one["do_not_contact"] or other["do_not_contact"]),
        "do_not_contact_reason": _joined((one["do_not_contact_reason"], other["do_not_contact_reason"]), "; "),
        "do_not_contact_at": one["do_not_contact_at"] or other["do_not_contact_at"],
    }


def left_over(one: Columns, other: Columns, values: Columns) -> list[tuple[str, Any]]:
    """The columns and values that either of them said and that stand nowhere else afterwards; names do."""
    return [
        (name, side[name])
        for name in CHOICES
        if name != "name"
        for side in (one, other)
        if _said(side[name]) and side[name] != values[name]
    ]


def _said(value: Any) -> bool:
    return value is not None and value != ""


def _chosen(one: Any, other: Any, *, prefer_other: bool) -> Any:
    first, second = (other, one) if prefer_other else (one, other)
    return first if _said(first) else second


def _names(texts: Sequence[str], *, but: str) -> str:
    """Every name once, in their order, those that are lists of names taken apart."""
    found: dict[str, str] = {}
    for name in (name for text in texts for name in names_in(text)):
        found.setdefault(name.casefold(), name)
    found.pop(but.casefold(), None)
    return f"{_SPLIT} ".join(found.values())


def names_in(text: str) -> list[str]:
    """The names in a list of other names."""
    return [part.strip() for part in text.split(_SPLIT) if part.strip()]


def _joined(texts: Sequence[str], between: str) -> str:
    return between.join(dict.fromkeys(text.strip() for text in texts if text.strip()))

"""What a table knows of a column before it shows a row."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """One column a list can show; `key` is stable, since settings and saved views name columns by it.

    `share` is its part of the width, `least` the pixels below which it does not go, `needed` the width of the list
    from which it shows by itself. `shown` columns stand there until somebody chooses others. `ordered` columns can be
    sorted by; `falling` ones begin with the greatest. `trailing` text ends at the far edge.
    """

    key: str
    title: str
    share: float = 1.0
    least: int = 72
    needed: int = 0
    shown: bool = True
    ordered: bool = True
    falling: bool = False
    trailing: bool = False
    editable: bool = False

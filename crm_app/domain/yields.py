"""What a person, a branch or a channel brought: how many they named, and how far asking those came.

Everybody counts once, however often and by however many they were named.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from statistics import median

from crm_app.domain.tree import ME, Edge

STEPS = ("named", "asked", "replied", "met", "thanked", "named_more")
_DAY = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Progress:
    """When each step with one person was first taken; None for one that was not."""

    named: datetime | None = None
    asked: datetime | None = None
    replied: datetime | None = None
    met: datetime | None = None
    thanked: datetime | None = None


NOTHING = Progress()


@dataclass(frozen=True, slots=True)
class Yield:
    """The people at each step among those a node named, and all who came through it at any distance."""

    node: int
    people: Mapping[str, tuple[int, ...]]
    descendants: tuple[int, ...]

    def count(self, step: str) -> int:
        """How many took a step of `STEPS`."""
        return len(self.people[step])


def among(
    people: Iterable[int], progress: Mapping[int, Progress], naming: Collection[int]
) -> dict[str, tuple[int, ...]]:
    """Those of `people` who came as far as each step; `naming` are all who named somebody."""
    everybody = tuple(dict.fromkeys(people))
    steps = {step: tuple(one for one in everybody if getattr(progress.get(one, NOTHING), step)) for step in STEPS[1:-1]}
    return {"named": everybody, **steps, "named_more": tuple(one for one in everybody if one in naming)}


def median_days(people: Iterable[int], progress: Mapping[int, Progress], first: str, then: str) -> float | None:
    """The median of days from one step to another among those who took both; None where nobody did."""
    spans = [
        (after - before).total_seconds() / _DAY
        for before, after in (
            (getattr(found, first), getattr(found, then)) for found in (progress.get(one, NOTHING) for one in people)
        )
        if before and after and after >= before
    ]
    return median(spans) if spans else None


def yields(edges: Iterable[Edge], progress: Mapping[int, Progress]) -> list[Yield]:
    """What each person and channel that named somebody brought, those with most people behind them first."""
    below = named(edges)
    found = [
        Yield(node, among(children, progress, below.keys()), reached(node, below))
        for node, children in below.items()
        if node != ME
    ]
    return sorted(found, key=lambda one: (-len(one.descendants), -one.count("named"), one.node))


def named(edges: Iterable[Edge]) -> dict[int, tuple[int, ...]]:
    """Whom each node named, everybody once, in the order in which they were named."""
    below: dict[int, dict[int, None]] = {}
    for edge in sorted(edges, key=lambda edge: edge.id):
        if edge.source != edge.referred:
            below.setdefault(edge.source, {})[edge.referred] = None
    return {node: tuple(children) for node, children in below.items()}


def reached(node: int, below: Mapping[int, tuple[int, ...]]) -> tuple[int, ...]:
    """Everybody at any distance below a node, once, and never itself."""
    found: dict[int, None] = {}
    waiting = list(below.get(node, ()))
    while waiting:
        one = waiting.pop()
        if one != node and one not in found:
            found[one] = None
            waiting.extend(below.get(one, ()))
    return tuple(found)
